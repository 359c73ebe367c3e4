"""Which classes are taken for which: a table of counts, tinted by share."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.plots.drawing import count_text
from nnstudio.gui.theme import Theme, tabular

_GAP = 2
_SMALLEST_CELL = 24.0
_STRONGEST = 0.8  # a cell never takes the full colour, so that its number stays readable
_WIDEST_NAME = 96.0


class ConfusionPlot(QWidget):
    """Counts (classes, classes): rows are the true classes, columns the predicted ones; right ones on the diagonal."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._titles = ("", "")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_titles(self, true: str, predicted: str) -> None:
        """Name the rows and the columns."""
        self._titles = true, predicted
        self.update()

    def set_counts(self, names: Sequence[str], counts: NDArray[np.int64]) -> None:
        """Show other counts."""
        self._names, self._counts = tuple(names), counts
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for a small table."""
        return QSize(240, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table."""
        if not len(self._counts):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(painter.font())
        line = metrics.height()
        left = min(_WIDEST_NAME, max(metrics.horizontalAdvance(name) for name in self._names)) + 8
        grid = QRectF(left, 2 * line + 4, self.width() - left, self.height() - 2 * line - 4)
        count = len(self._counts)
        cell_width, cell_height = grid.width() / count, grid.height() / count
        self._paint_names(painter, metrics, grid)
        shares = self._counts / np.maximum(self._counts.sum(axis=1, keepdims=True), 1)
        shows_numbers = cell_height >= line and cell_width >= metrics.horizontalAdvance("00")
        for row in range(count):
            for column in range(count):
                x, y = grid.left() + column * cell_width, grid.top() + row * cell_height
                cell = QRectF(x, y, cell_width, cell_height).adjusted(0, 0, -_GAP, -_GAP)
                self._paint_cell(painter, cell, row == column, float(shares[row, column]))
                if shows_numbers:
                    self._paint_count(painter, cell, int(self._counts[row, column]), float(shares[row, column]))

    def _paint_names(self, painter: QPainter, metrics: QFontMetricsF, grid: QRectF) -> None:
        count, line, right = len(self._names), metrics.height(), Qt.TextElideMode.ElideRight
        painter.setPen(self._theme.color("quiet"))
        title = metrics.elidedText(self._titles[1], right, grid.width())
        painter.drawText(QRectF(grid.left(), 0, grid.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        corner = QRectF(0, line + 2, grid.left() - 8, line)
        painter.drawText(
            corner, Qt.AlignmentFlag.AlignRight, metrics.elidedText(self._titles[0], right, corner.width())
        )
        painter.setPen(self._theme.color("text"))
        width, height = grid.width() / count, grid.height() / count
        for index, name in enumerate(self._names):
            above = QRectF(grid.left() + index * width, line + 2, width - 4, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(name, right, above.width()))
            beside = QRectF(0, grid.top() + index * height, grid.left() - 8, height)
            if height >= line * 0.8:
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(beside, flags, metrics.elidedText(name, right, beside.width()))

    def _paint_cell(self, painter: QPainter, cell: QRectF, is_right: bool, share: float) -> None:
        strong = self._theme.color("positive" if is_right else "negative")
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(blend(self._theme.color("quiet_soft"), strong, _STRONGEST * share))
        painter.drawRoundedRect(cell, 4, 4)

    def _paint_count(self, painter: QPainter, cell: QRectF, count: int, share: float) -> None:
        fills = share > 0.5 and not self._theme.is_dark
        painter.setPen(self._theme.color("surface" if fills else "text"))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, count_text(count))
