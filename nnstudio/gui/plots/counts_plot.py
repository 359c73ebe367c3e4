"""How many rows belong to each class, and how many the network takes for it."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import class_colors
from nnstudio.gui.plots.drawing import count_text
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.theme import Theme, tabular

_GAP = 8.0
_HIGHEST_ROW = 44.0


class CountsPlot(PaintedPlot):
    """A bar per class for what is predicted, over an outline for what is true."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._names: tuple[str, ...] = ()
        self._true: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._predicted: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_counts(self, names: Sequence[str], true: NDArray[np.int64], predicted: NDArray[np.int64]) -> None:
        """Show (classes,) true and predicted counts."""
        self._names, self._true, self._predicted = tuple(names), true, predicted
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line for each class."""
        return QSize(240, round((len(self._names) + 1.5) * (QFontMetricsF(self.font()).height() + 4)))

    def paint(self, painter: QPainter) -> None:
        """Paint all classes."""
        if not len(self._names):
            return
        font = tabular(self.font())
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = metrics.height()
        words = self.tr("bar: predicted · outline: true")
        painter.setPen(self.theme.color("quiet"))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, words)
        top = line + _GAP
        row = min((self.height() - top) / len(self._names), _HIGHEST_ROW)
        left = min(max(map(metrics.horizontalAdvance, self._names)), self.width() / 3) + _GAP
        right = self.width() - metrics.horizontalAdvance(self._widest_numbers()) - _GAP
        for index in range(len(self._names)):
            place = QRectF(left, top + index * row, max(right - left, 10), row)
            self._paint_class(painter, metrics, index, place)

    def _paint_class(self, painter: QPainter, metrics: QFontMetricsF, index: int, place: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self.theme.color("text"))
        name = metrics.elidedText(self._names[index], Qt.TextElideMode.ElideRight, place.left() - _GAP)
        painter.drawText(
            QRectF(0, place.top(), place.left(), place.height()), Qt.AlignmentFlag.AlignLeft | middle, name
        )
        beside = QRectF(place.right(), place.top(), self.width() - place.right(), place.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | middle, self._numbers(index))
        most = max(int(self._true.max()), int(self._predicted.max()), 1)
        inset = max(1.5, 0.18 * place.height())
        bar = place.adjusted(0, inset, 0, -inset)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(class_colors(self.theme, len(self._names))[index])
        painter.drawRect(QRectF(bar.left(), bar.top(), bar.width() * int(self._predicted[index]) / most, bar.height()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.color("text"), 1.2))
        painter.drawRect(
            QRectF(bar.left(), bar.top() - 1, bar.width() * int(self._true[index]) / most, bar.height() + 2)
        )

    def _numbers(self, index: int) -> str:
        return self.tr("{predicted} of {true}").format(
            predicted=count_text(float(self._predicted[index])), true=count_text(float(self._true[index]))
        )

    def _widest_numbers(self) -> str:
        return max((self._numbers(index) for index in range(len(self._names))), key=len)
