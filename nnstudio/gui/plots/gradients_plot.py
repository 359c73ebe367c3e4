"""How strongly the loss pulls at each layer: one bar per layer, on a logarithmic scale."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.drawing import Tick, log_ticks, number_text, power_text
from nnstudio.gui.theme import Theme

_FIRST_RANGE = (-4.0, 1.0)  # powers of ten
_WIDEST = (-30.0, 30.0)
_BAR = 0.56  # of a row
_LEAST_BARS = 60  # pixels between names and norms
_WIDEST_VALUE = "8.8·10⁻¹⁰"


class GradientsPlot(Chart):
    """Gradient norms (layers,), the first hidden layer on top; a gradient of 0 has no bar and says so."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._names: tuple[str, ...] = ()
        self._norms: NDArray[np.float64] = np.empty(0)
        self._range = _FIRST_RANGE
        super().__init__(name, theme, parent)
        self._bars = pg.BarGraphItem(x0=[], y=[], width=[], height=_BAR)
        self.addItem(self._bars)
        self.recolor()
        self._place()

    def set_norms(self, names: Sequence[str], norms: Sequence[float]) -> None:
        """Show one norm per layer; NaN where there is none yet."""
        layout_changes = tuple(names) != self._names
        self._names, self._norms = tuple(names), np.asarray(norms, dtype=np.float64)
        if self._grow_range() or layout_changes:
            self._place()
        shown = (self._norms > 0) & np.isfinite(self._norms)
        left = self._range[0]
        reach = np.log10(self._norms[shown]) - left
        self._bars.setOpts(x0=np.full(len(reach), left), y=-np.flatnonzero(shown), width=reach, height=_BAR)
        self.viewport().update()

    def _grow_range(self) -> bool:
        """Widen the range to whole powers of ten around the norms; it never shrinks during a run."""
        known = self._norms[np.isfinite(self._norms) & (self._norms > 0)]
        if not known.size:
            return False
        powers = np.log10(known)
        low = max(_WIDEST[0], min(self._range[0], math.floor(powers.min()) - 1.0))
        high = min(_WIDEST[1], max(self._range[1], math.ceil(powers.max() + 0.3)))
        grown = (low, high)
        changes, self._range = grown != self._range, grown
        return changes

    def numbers(self) -> dict[str, NDArray[np.float64] | Sequence[str]]:
        """Return what is drawn, a row a layer."""
        return {self.tr("layer"): self._names, self.tr("norm of the gradient"): self._norms}

    def start_over(self) -> None:
        """Forget how far the norms of an earlier run reached."""
        self._range = _FIRST_RANGE
        self._place()

    def _place(self) -> None:
        rows = max(1, len(self._names))
        self.set_right_margin(self._values_width() + 8)
        every = max(1, math.ceil(rows / 12))
        y_ticks = [(-float(row), name) for row, name in enumerate(self._names) if row % every == 0]
        names = max((round(self._width_of(name)) for name in self._names), default=0)
        self.setMinimumWidth(names + self._values_width() + _LEAST_BARS)
        self.set_axes(self._range, (0.5 - rows, 0.5), self._x_ticks_for_width(), y_ticks)

    def _x_ticks_for_width(self) -> list[Tick]:
        room = self.width() - self.least_left() - self._values_width()
        ends = [(power, power_text(power)) for power in self._range]
        return log_ticks(*self._range, 4) if room > 240 else ends if room > 120 else []

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Show as many powers of ten as there is room for."""
        super().resizeEvent(event)
        if event is not None:  # pyqtgraph calls this itself while it is being made
            self._place()

    def recolor(self) -> None:
        """Give the bars the colour of the theme."""
        self._bars.setOpts(brush=self.theme.color("plot_bar"), pen=pg.mkPen(None))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Write each norm beside its bar, at the right edge."""
        metrics = painter.fontMetrics()
        painter.setPen(self.theme.color("text"))
        for row, norm in enumerate(self._norms):
            y = self.to_pixels(self._range[0], -row).y()
            box = QRectF(area.right() + 4, y - metrics.height(), self._values_width(), 2 * metrics.height())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, flags, number_text(float(norm), 2))

    def _values_width(self) -> int:
        return round(self._width_of(_WIDEST_VALUE))

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text)
