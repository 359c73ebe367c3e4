"""A table of what each function makes of some numbers: a row a function, a column a number."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QSizePolicy, QTableView, QWidget

from nnstudio.gui.plots.contrast import readable
from nnstudio.gui.plots.drawing import fixed_text
from nnstudio.gui.theme import Theme, current_scale, tabular

Index = QModelIndex | QPersistentModelIndex
Floats = NDArray[np.floating[Any]]

DIGITS = 4
_ROW = 28
_MOST_ROWS = 8
_ROLE = Qt.ItemDataRole
_COLOR = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, eq=False)
class ValueRow:
    """One function: its name, its colour, and a number for each column."""

    name: str
    color: QColor
    values: Floats


def value_text(value: float) -> str:
    """Write a number to 4 decimals, or as Python names what is no number."""
    if not math.isfinite(value):
        return str(value)
    return fixed_text(value + 0.0, DIGITS)


class ValuesTable(QTableView):
    """Scrolls sideways where there are many numbers; Ctrl+C copies what is selected."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the numbers stand as they were typed
        self._values = _ValuesModel(self)
        self.setModel(self._values)
        self.setAccessibleName(name)
        self.setFont(tabular(self.font()))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it selects all, which Ctrl+A does by the keyboard
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names = _NameHeader(theme, self)
        self.setVerticalHeader(self._names)
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)

    def show_rows(self, heads: Sequence[str], rows: Sequence[ValueRow]) -> None:
        """Show these functions over these columns."""
        self._values.show_rows(heads, rows)
        self._fit()

    def show_last(self, heads: Sequence[str], columns: Sequence[Sequence[float]]) -> None:
        """Replace the last columns, which change while the others stand."""
        self._values.show_last(heads, columns)
        self._fit_columns()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._names.theme = theme
        self._names.viewport().update()

    def texts(self) -> list[list[str]]:
        """Return what the table says: the heads, then a list for each function, its name first."""
        model = self._values
        heads = [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())]
        rows = [
            [row.name, *(str(model.data(model.index(r, c))) for c in range(model.columnCount()))]
            for r, row in enumerate(model.rows)
        ]
        return [heads, *rows]

    def sizeHint(self) -> QSize:
        """Ask for all rows, up to eight."""
        rows = min(max(self._values.rowCount(), 1), _MOST_ROWS)
        wide = self._names.sizeHint().width() + self.horizontalHeader().length() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        height = self.horizontalHeader().sizeHint().height() + rows * round(_ROW * current_scale()) + bar + 4
        return QSize(240, height)

    def minimumSizeHint(self) -> QSize:
        """Insist on the height."""
        return QSize(160, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the bar where not all numbers have room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected numbers, a line a function."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self._selected_text())
            return
        super().keyPressEvent(event)

    def _selected_text(self) -> str:
        lines: dict[int, list[str]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda index: (index.row(), index.column())):
            lines.setdefault(index.row(), []).append(str(index.data()))
        return "\n".join("\t".join(cells) for cells in lines.values())

    def _fit(self) -> None:
        self._names.setDefaultSectionSize(round(_ROW * current_scale()))
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        metrics = self.fontMetrics()
        padding = round(16 * current_scale())
        least = metrics.horizontalAdvance("−0.0000")
        for column in range(self._values.columnCount()):
            texts = [str(self._values.headerData(column, Qt.Orientation.Horizontal))]
            texts += [str(self._values.data(self._values.index(row, column))) for row in range(self._values.rowCount())]
            width = max(least, *(metrics.horizontalAdvance(text) for text in texts)) + padding
            if width != self.columnWidth(column):
                self.setColumnWidth(column, width)


class _ValuesModel(QAbstractTableModel):
    """Numbers with their texts."""

    def __init__(self, parent: ValuesTable) -> None:
        super().__init__(parent)
        self._heads: list[str] = []
        self.rows: list[ValueRow] = []

    def show_rows(self, heads: Sequence[str], rows: Sequence[ValueRow]) -> None:
        self.beginResetModel()
        self._heads, self.rows = list(heads), list(rows)
        self.endResetModel()

    def show_last(self, heads: Sequence[str], columns: Sequence[Sequence[float]]) -> None:
        first = len(self._heads) - len(heads)
        self._heads[first:] = heads
        for number, row in enumerate(self.rows):
            row.values[first:] = [column[number] for column in columns]
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, first, len(self._heads) - 1)
        self.dataChanged.emit(self.index(0, first), self.index(len(self.rows) - 1, len(self._heads) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROLE.DisplayRole:
            return value_text(float(row.values[index.column()]))
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.AccessibleTextRole:
            value = value_text(float(row.values[index.column()]))
            return self.tr("{name} of {input}: {value}").format(
                name=row.name, input=self._heads[index.column()], value=value
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal:
            return self._heads[section] if role == _ROLE.DisplayRole else None
        if role == _ROLE.DisplayRole:
            return self.rows[section].name
        return self.rows[section].color if role == _COLOR else None


class _NameHeader(QHeaderView):
    """The names of the functions, each in the colour of its curve."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Ask for the longest name."""
        model = self.model()
        metrics = self.fontMetrics()
        names = [str(model.headerData(row, self.orientation())) for row in range(model.rowCount())]
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return QSize(round(1.12 * widest) + round(20 * current_scale()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, which the style sheet would leave to each section."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.theme.color("surface"))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one name behind a dot of its colour."""
        model = self.model()
        color = model.headerData(section, self.orientation(), _COLOR)
        name = str(model.headerData(section, self.orientation()))
        ground = self.theme.color("surface")
        font = QFont(self.font())
        font.setBold(True)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(readable(QColor(color), ground))
        painter.drawText(rect.adjusted(2, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
