"""Which classes are taken for which: a table of counts, tinted by share."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.plots.drawing import count_text
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.theme import Theme, tabular

_GAP = 2
_STEPS = 20  # of a tint
_STRONGEST = 0.5  # a cell never takes the full colour, so that its number stays readable
_WIDEST_NAME = 96.0


class ConfusionPlot(PaintedPlot):
    """Counts (classes, classes): rows are the true classes, columns the predicted ones; right ones on the diagonal."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._names: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._titles = ("", "")
        self._tint_cache: dict[bool, list[QColor]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_titles(self, true: str, predicted: str) -> None:
        """Name the rows and the columns."""
        self._titles = true, predicted
        self.update()

    def set_counts(self, names: Sequence[str], counts: NDArray[np.int64]) -> None:
        """Show other counts."""
        if tuple(names) != self._names or not np.array_equal(counts, self._counts):
            self._names, self._counts = tuple(names), counts
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for a small table."""
        return QSize(240, 200)

    # ---- painting ----

    def paint(self, painter: QPainter) -> None:
        """Paint the table."""
        count = len(self._counts)
        if not count:
            return
        painter.setFont(tabular(self.font()))
        metrics = QFontMetricsF(painter.font())
        grid = self._grid(metrics)
        width, height = grid.width() / count, grid.height() / count
        self._paint_names(painter, metrics, grid)
        shares = (self._counts / np.maximum(self._counts.sum(axis=1, keepdims=True), 1)).tolist()
        counts = self._counts.tolist()
        shows_numbers = height >= metrics.height() and width >= metrics.horizontalAdvance("00")
        tints, text = self._tints(), self.theme.color("text")
        for row in range(count):
            for column in range(count):
                x, y = grid.left() + column * width, grid.top() + row * height
                cell = QRectF(x, y, width - _GAP, height - _GAP)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tints[row == column][round(_STEPS * shares[row][column])])
                painter.drawRoundedRect(cell, 4, 4)
                if shows_numbers:
                    painter.setPen(text)
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, count_text(counts[row][column]))

    def _grid(self, metrics: QFontMetricsF) -> QRectF:
        """Where the cells are: beside the names of the true classes, under those of the predicted ones."""
        names = (*self._names, self._titles[0])
        left = min(_WIDEST_NAME, max(metrics.horizontalAdvance(name) for name in names)) + 8
        top = 2 * metrics.height() + 4
        return QRectF(left, top, max(self.width() - left, 1), max(self.height() - top, 1))

    def _paint_names(self, painter: QPainter, metrics: QFontMetricsF, grid: QRectF) -> None:
        count, line, at_end = len(self._counts), metrics.height(), Qt.TextElideMode.ElideRight
        painter.setPen(self.theme.color("quiet"))
        title = metrics.elidedText(self._titles[1], at_end, grid.width())
        painter.drawText(QRectF(grid.left(), 0, grid.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        corner = QRectF(0, line + 2, grid.left() - 8, line)
        title = metrics.elidedText(self._titles[0], at_end, corner.width())
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight, title)
        painter.setPen(self.theme.color("text"))
        width, height = grid.width() / count, grid.height() / count
        for index, name in enumerate(self._names):
            above = QRectF(grid.left() + index * width, line + 2, width - _GAP, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(name, at_end, above.width()))
            beside = QRectF(0, grid.top() + index * height, grid.left() - 8, height - _GAP)
            if height >= 0.8 * line:
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(beside, flags, metrics.elidedText(name, at_end, beside.width()))

    def _tints(self) -> Mapping[bool, Sequence[QColor]]:
        """Colours of cells, by whether they are right and by share."""
        if not self._tint_cache:
            neutral = self.theme.color("quiet_soft")
            for is_right, role in ((True, "positive"), (False, "negative")):
                strong = self.theme.color(role)
                steps = range(_STEPS + 1)
                self._tint_cache[is_right] = [blend(neutral, strong, _STRONGEST * step / _STEPS) for step in steps]
        return self._tint_cache

    def recolor(self) -> None:
        """Mix the tints anew."""
        self._tint_cache = {}

    # ---- mouse ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the cell under the mouse."""
        self.say(self.reading_at(event.position()))

    def reading_at(self, at: QPointF) -> str:
        """Return in words what the cell at a pixel counts."""
        count = len(self._counts)
        if not count:
            return ""
        grid = self._grid(QFontMetricsF(tabular(self.font())))
        if not grid.contains(at):
            return ""
        row = min(int((at.y() - grid.top()) / grid.height() * count), count - 1)
        column = min(int((at.x() - grid.left()) / grid.width() * count), count - 1)
        return self.tr("{count} of {true} taken for {predicted}").format(
            count=count_text(int(self._counts[row, column])), true=self._names[row], predicted=self._names[column]
        )
