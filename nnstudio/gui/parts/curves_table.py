"""The numbers of a run as a table and as text: what a chart says to those who do not see it."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from nnstudio.engine.frame import Curves
from nnstudio.gui.plots.drawing import count_text, number_text

Columns = Mapping[str, NDArray[np.float64]]
Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


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
    rows = zip(*(column.tolist() for column in columns.values()), strict=True)
    lines = [",".join(columns), *(",".join(map(_plain, row)) for row in rows)]
    return "\n".join(lines) + "\n"


def _plain(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


class CurvesModel(QAbstractTableModel):
    """One row per epoch, one column per number."""

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(columns)
        self._columns = tuple(columns.values())

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many epochs there are."""
        return 0 if parent.isValid() or not self._columns else len(self._columns[0])

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return how many numbers each epoch has."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 (Qt's own type)
        """Return one number as text."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        value = float(self._columns[index.column()][index.row()])
        return count_text(value) if self._names[index.column()] == "epoch" else number_text(value, 6)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._names[section].replace("_", " ")
        return None


class CurvesTable(QDialog):
    """A window of its own with the numbers as they were when it was opened."""

    def __init__(self, columns: Columns, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Loss by epoch"))
        self.view = QTableView(self)
        self.view.setModel(CurvesModel(columns, self))
        self.view.setAccessibleName(self.tr("Loss by epoch"))
        self.view.verticalHeader().hide()
        self.view.setTabKeyNavigation(False)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(self.view)
        self.resize(560, 480)
        self.view.scrollToBottom()
