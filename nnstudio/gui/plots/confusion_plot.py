"""Which classes are taken for which: a table of counts, tinted by share."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.plots.drawing import count_text
from nnstudio.gui.theme import Theme, tabular

_GAP = 2
_STEPS = 20  # of a tint
_STRONGEST = 0.5  # a cell never takes the full colour, so that its number stays readable
_WIDEST_NAME = 96.0


class ConfusionPlot(QWidget):
    """Counts (classes, classes): rows are the true classes, columns the predicted ones; right ones on the diagonal."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._counts: NDArray[np.int64] = np.zeros((0, 0), dtype=np.int64)
        self._titles = ("", "")
        self._tint_cache: dict[bool, list[QColor]] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_titles(self, true: str, predicted: str) -> None:
        """Name the rows and the columns."""
        self._titles = true, predicted
        self.update()

    def set_counts(self, names: Sequence[str], counts: NDArray[np.int64]) -> None:
        """Show other counts."""
        if tuple(names) != self._names or not np.array_equal(counts, self._counts):
            self._names, self._counts = tuple(names), counts
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._tint_cache = {}
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
        shares = (self._counts / np.maximum(self._counts.sum(axis=1, keepdims=True), 1)).tolist()
        counts = self._counts.tolist()
        shows_numbers = cell_height >= line and cell_width >= metrics.horizontalAdvance("00")
        tints, text = self._tints(), self._theme.color("text")
        for row in range(count):
            for column in range(count):
                x, y = grid.left() + column * cell_width, grid.top() + row * cell_height
                cell = QRectF(x, y, cell_width - _GAP, cell_height - _GAP)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(tints[row == column][round(_STEPS * shares[row][column])])
                painter.drawRoundedRect(cell, 4, 4)
                if shows_numbers:
                    painter.setPen(text)
                    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, count_text(counts[row][column]))

    def _tints(self) -> Mapping[bool, Sequence[QColor]]:
        """Colours of cells, by whether they are right and by share."""
        if not self._tint_cache:
            neutral = self._theme.color("quiet_soft")
            for is_right, role in ((True, "positive"), (False, "negative")):
                strong = self._theme.color(role)
                steps = range(_STEPS + 1)
                self._tint_cache[is_right] = [blend(neutral, strong, _STRONGEST * step / _STEPS) for step in steps]
        return self._tint_cache
