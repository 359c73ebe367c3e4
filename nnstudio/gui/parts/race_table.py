"""How the variants stand, the best first; the table sorts itself while they train."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QEvent, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnstudio.engine.race.ranking import Ranking
from nnstudio.gui.plots.drawing import count_text, number_text, percent_text
from nnstudio.gui.theme import current_scale, tabular

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLUMNS = 7
_SWATCH = 14
# Whole numbers: a table asks hundreds of times whenever it is painted, and Qt's own enumerations are slow to compare.
_DISPLAY, _TOOL_TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_DECORATION, _ALIGNMENT = int(Qt.ItemDataRole.DecorationRole), int(Qt.ItemDataRole.TextAlignmentRole)
_ROLES = frozenset((_DISPLAY, _TOOL_TIP, _DECORATION, _ALIGNMENT))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def score_text(score: float) -> str:
    """Return a score with three decimals, as scores stand below one another."""
    return QLocale().toString(score, "f", 3) if np.isfinite(score) else "–"


def swatch(color: QColor) -> QIcon:
    """A square of ``color``, which a selected row does not tint."""
    square = QPixmap(_SWATCH, _SWATCH)
    square.fill(color)
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Selected)
    return icon


class RaceModel(QAbstractTableModel):
    """One row for each variant; a row's place changes, its variant is told by ``variant_at``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._ranking: Ranking | None = None
        self._colors: dict[int, QColor] = {}
        self._swatches: dict[int, QIcon] = {}  # made once for each colour: a table asks whenever it is painted
        self._score = ""

    def show_variants(self, names: Sequence[str], score: str) -> None:
        """Begin with other variants."""
        self.beginResetModel()
        self._names, self._ranking, self._score = names, None, score
        self.endResetModel()

    def show_ranking(self, ranking: Ranking, colors: dict[int, QColor]) -> None:
        """Show how they stand now."""
        self.layoutAboutToBeChanged.emit()
        before = [(index, self.variant_at(index.row())) for index in self.persistentIndexList()]
        self._ranking = ranking
        if colors != self._colors:
            self._colors, self._swatches = dict(colors), {variant: swatch(color) for variant, color in colors.items()}
        rows = {int(variant): row for row, variant in enumerate(ranking.order)}
        for index, variant in before:
            self.changePersistentIndex(index, self.index(rows.get(variant, 0), index.column()))
        self.layoutChanged.emit()

    def variant_at(self, row: int) -> int:
        """Return which variant stands there."""
        return int(self._ranking.order[row]) if self._ranking is not None and row < len(self._ranking.order) else row

    def row_of(self, variant: int) -> int:
        """Return where a variant stands."""
        if self._ranking is None:
            return variant
        return int(np.flatnonzero(self._ranking.order == variant)[0])

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many variants there are."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many numbers each has."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's own type)
        """Return one cell."""
        if role not in _ROLES or not index.isValid():
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return _RIGHT if column > 0 else None
        variant = self.variant_at(index.row())
        if role == _DISPLAY:
            return self._text(variant, column)
        if role == _TOOL_TIP:
            return self._names[variant] if column == 0 else self._tips()[column]
        return self._swatches.get(variant) if column == 0 else None

    def _text(self, variant: int, column: int) -> str:
        ranking = self._ranking
        if column == 0:
            return self._names[variant]
        if ranking is None or variant >= len(ranking.middle):
            return "–"
        reached, seeds = int(ranking.reached[variant]), ranking.seeds
        match column:
            case 1:
                spread = float(ranking.high[variant] - ranking.low[variant])
                middle = score_text(float(ranking.middle[variant]))
                return middle if seeds == 1 else f"{middle} ± {score_text(spread / 2)}"
            case 2:
                return self.tr("{reached} of {seeds}").format(reached=reached, seeds=seeds)
            case 3:
                to_goal = float(ranking.epochs_to_goal[variant])
                return count_text(to_goal) if np.isfinite(to_goal) else "–"
            case 4:
                return percent_text(float(ranking.dead[variant]))
            case 5:
                return number_text(float(ranking.gradients[variant]), 2)
            case _:
                return self.tr("{seconds} s").format(seconds=number_text(float(ranking.seconds[variant]), 2))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a column, and what it means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tips()[section]
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("Variant"),
            self._score,
            self.tr("Works in"),
            self.tr("Epochs"),
            self.tr("Dead"),
            self.tr("Gradient"),
            self.tr("Time"),
        )
        return heads[section]

    def show_score(self, score: str) -> None:
        """Call what is compared by another name."""
        self._score = score
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def _tips(self) -> tuple[str, ...]:
        return (
            self.tr("What varies."),
            self.tr("The middle of the seeds, and the middle half of them: from quartile to quartile."),
            self.tr("From how many start weights the goal was reached."),
            self.tr("After how many epochs it was reached: the median. Runs are looked at every few epochs."),
            self.tr("Hidden neurons whose slope is 0 on every row: the median."),
            self.tr("The first layer's gradient over the last layer's: far below 1 it fades, far above it grows."),
            self.tr("Time of all seeds together; runs that train together share it."),
        )


class RaceTable(QTableView):
    """Up to two variants can be picked; Enter or a double click opens one."""

    picked = Signal(object)
    """Other variants are picked: a tuple of up to two."""
    open_asked = Signal(int)
    """A variant is to be opened in the Studio."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.race_model = RaceModel(self)
        self.setModel(self.race_model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setFont(tabular(self.font()))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(self._open)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters, which grow before a projector."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "race_model"):
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give every column and row the room its widest text may need."""
        metrics, of_heads, around = (
            self.fontMetrics(),
            self.horizontalHeader().fontMetrics(),
            round(14 * current_scale()),
        )
        self.verticalHeader().setDefaultSectionSize(round(2.0 * metrics.height()))
        widest = ("0.000 ± 0.000", "60 of 60", "1,000", "100 %", "0.00012", "0.013 s")
        for column, text in enumerate(widest, 1):
            head = str(self.race_model.headerData(column, Qt.Orientation.Horizontal))
            width = max(metrics.horizontalAdvance(text), of_heads.horizontalAdvance(head)) + around
            self.setColumnWidth(column, width)
        names = [
            metrics.horizontalAdvance(str(self.race_model.data(self.race_model.index(row, 0))))
            for row in range(min(64, self.race_model.rowCount()))
        ]
        self.setColumnWidth(0, min(max([90, *(width + 34 for width in names)]), 240))

    def variants(self) -> tuple[int, ...]:
        """Return the variants that are picked, at most the two picked first."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        return tuple(self.race_model.variant_at(row) for row in rows)[:2]

    def pick(self, variants: Sequence[int]) -> None:
        """Pick variants as if they had been clicked."""
        self.clearSelection()
        mode = self.selectionModel()
        for variant in variants:
            index = self.race_model.index(self.race_model.row_of(variant), 0)
            flags = mode.SelectionFlag.Select | mode.SelectionFlag.Rows
            mode.select(index, flags)

    def _tell(self, *_selection: object) -> None:
        self.picked.emit(self.variants())

    def _open(self, index: QModelIndex) -> None:
        self.open_asked.emit(self.race_model.variant_at(index.row()))
