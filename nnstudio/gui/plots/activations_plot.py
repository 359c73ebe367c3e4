"""How the outputs of every layer are spread over the training rows: one histogram a layer, live."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.drawing import number_text
from nnstudio.gui.theme import Theme

ROW_LINES = 4.0  # lines of text that a row asks for
LEAST_ROW_LINES = 3.3
_LEAST_BARS = 60  # pixels for a histogram, beside its name
_BAR_TOP = 0.66  # of a row
_WIDEST = "Hidden 1 · sigmoid"  # what the left side has room for; longer names are elided


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """One layer: its names, the histogram (bins,) with its ``edges`` (bins + 1,), and what to say of it."""

    title: str
    activation: str
    counts: NDArray[np.int64]
    edges: NDArray[np.float64]
    words: tuple[tuple[str, str], ...]  # (text, colour role)


class ActivationsPlot(Chart):
    """One row a layer: its name and what to say of it on the left, bars from the least to the greatest output."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._spreads: tuple[Spread, ...] = ()
        super().__init__(name, theme, parent)
        self._bars = pg.BarGraphItem(x0=[], x1=[], y0=[], height=[])
        self.addItem(self._bars)
        self.recolor()
        self._place()

    def set_spreads(self, spreads: Sequence[Spread]) -> None:
        """Show other histograms."""
        relayout = _outline(spreads) != _outline(self._spreads)
        self._spreads = tuple(spreads)
        if relayout:
            self._place()
        self._draw_bars()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for a row for each layer."""
        return QSize(320, self._rows_height(ROW_LINES))

    def _place(self) -> None:
        rows = max(1, len(self._spreads))
        self.set_axes((0.0, 1.0), (1.0 - rows - 0.36, 0.8), [], [])
        said = max((len(spread.words) for spread in self._spreads), default=0)
        self.setMinimumWidth(self.least_left() + _LEAST_BARS)
        self.setMinimumHeight(self._rows_height(max(LEAST_ROW_LINES, said + 1.9)))

    def _rows_height(self, lines: float) -> int:
        return round(lines * QFontMetricsF(self.font()).height()) * max(1, len(self._spreads))

    def rearrange(self) -> None:
        """Ask for other rows."""
        self._place()

    def _draw_bars(self) -> None:
        if not self._spreads:
            self._bars.setOpts(x0=[], x1=[], y0=[], height=[])
            return
        starts, ends, floors, heights = [], [], [], []
        for row, spread in enumerate(self._spreads):
            edges = np.linspace(0.0, 1.0, len(spread.counts) + 1)
            starts.append(edges[:-1])
            ends.append(edges[1:] - 0.15 / len(spread.counts))
            floors.append(np.full(len(spread.counts), -float(row)))
            # The square root keeps small counts visible beside the spike of a relu at zero.
            heights.append(_BAR_TOP * np.sqrt(spread.counts / max(1, int(spread.counts.max()))))
        joined = [np.concatenate(parts) for parts in (starts, ends, floors, heights)]
        self._bars.setOpts(x0=joined[0], x1=joined[1], y0=joined[2], height=joined[3])

    def recolor(self) -> None:
        """Give the bars the colour of the theme."""
        self._bars.setOpts(brush=self.theme.color("plot_bar"), pen=pg.mkPen(None))

    def least_left(self) -> int:
        """Return room for the names of the layers and what is said of them."""
        return round(QFontMetricsF(self.font()).horizontalAdvance(_WIDEST)) + 12

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint the ground line of every row."""
        painter.setPen(QPen(self.theme.color("plot_grid"), 1))
        for row in range(len(self._spreads)):
            left, right = self.to_pixels(0.0, -row), self.to_pixels(1.0, -row)
            painter.drawLine(left, right)

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Write names, words and ends."""
        line = QFontMetricsF(painter.font()).height()
        for row, spread in enumerate(self._spreads):
            top, ground = self.to_pixels(0.0, 0.76 - row).y(), self.to_pixels(0.0, -row).y()
            texts = [(f"{spread.title} · {spread.activation}", "text"), *spread.words]
            for index, (text, role) in enumerate(texts):
                box = QRectF(0, top + index * line, area.left() - 8, line)
                shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
                painter.setPen(self.theme.color(role))
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)
            self._write_ends(painter, spread, QRectF(area.left(), ground + 1, area.width(), line))

    def _write_ends(self, painter: QPainter, spread: Spread, box: QRectF) -> None:
        low, high = (number_text(float(edge), 2) for edge in (spread.edges[0], spread.edges[-1]))
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + 8 > box.width():
            return
        painter.setPen(self.theme.color("quiet"))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, low)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, high)


def _outline(spreads: Sequence[Spread]) -> list[tuple[str, int]]:
    """What the height of the rows depends on."""
    return [(spread.title, len(spread.words)) for spread in spreads]
