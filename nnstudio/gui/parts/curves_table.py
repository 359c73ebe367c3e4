"""The numbers behind a plot as a table and as text: what a chart says to those who do not see it."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from nnstudio.engine.frame import Curves
from nnstudio.gui.plots.drawing import count_text, number_text
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.screen_room import resize_within_screen

Columns = Mapping[str, NDArray[np.floating[Any]] | Sequence[str]]
"""Every column by its name: numbers, or words such as the names of layers; all of one length."""
Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_SIZE = (560, 480)


def columns_of(curves: Curves) -> Columns:
    """Return all numbers of a run by name, the epoch first."""
    return {
        "epoch": curves.epoch,
        "train_loss": curves.train_loss,
        "test_loss": curves.test_loss,
        **curves.metrics,
    }


def as_csv(columns: Columns) -> str:
    """Return the numbers as comma-separated values in full precision."""
    cells = [column if isinstance(column, Sequence) else column.tolist() for column in columns.values()]
    rows = [[_plain(cell) for cell in row] for row in zip(*cells, strict=True)]
    return "".join(",".join(line) + "\n" for line in [list(map(_plain, columns)), *rows])


def _plain(value: float | str) -> str:
    if isinstance(value, str):
        return f'"{value.replace(chr(34), 2 * chr(34))}"' if {",", '"'} & set(value) else value
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


class CurvesModel(QAbstractTableModel):
    """One row per epoch, layer or input, one column per number."""

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(columns)
        self._columns = tuple(columns.values())

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() or not self._columns else len(self._columns[0])

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many columns each row has."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's own type)
        """Return one number or word as text."""
        if not index.isValid():
            return None
        value = self._columns[index.column()][index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if isinstance(value, str) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(value, str):
            return value
        return count_text(value) if self._names[index.column()] == "epoch" else number_text(value, 6)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            name = self._names[section]
            return name.replace("_", " ") if name.startswith(("train_", "test_")) else name
        return None


class CurvesTable(QDialog):
    """A window of its own with the numbers as they were when it was opened."""

    def __init__(self, columns: Columns, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title or self.tr("Loss by epoch"))
        self.view = QTableView(self)
        self.view.setModel(CurvesModel(columns, self))
        self.view.setAccessibleName(self.windowTitle())
        self.view.setToolTip(self.tr("The numbers as they were when this table was opened."))
        self.view.verticalHeader().hide()
        self.view.setTabKeyNavigation(False)
        across = self.view.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        across.setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        resize_within_screen(self, QSize(*_SIZE) * current_scale())
        if not title:
            self.view.scrollToBottom()  # of a run the newest is wanted
