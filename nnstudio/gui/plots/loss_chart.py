"""The curves of the loss plot: train, test and earlier runs over ranges that grow in jumps, and no more of them."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots import loss_overlay as overlay
from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.contrast import visible
from nnstudio.gui.plots.drawing import (
    Floats,
    apart,
    decimate,
    log_ticks,
    polyline_length,
    smooth,
    ticks,
)
from nnstudio.gui.plots.growing import GrowingCurve
from nnstudio.gui.plots.loss_axes import LossAxes
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, current_scale

GHOSTS_MAX = 5
TEST_DASHES = [4.0, 2.5]
_THICK = 2.0
_LONG = 4.0  # widths of the plot; a longer line jitters, and thick it would cost too much
_PIXELS_PER_TICK = 96
_EMPTY: Floats = np.empty(0)


class LossChart(Chart):
    """The loss curves of one run; ranges grow in jumps, and curves are drawn anew when a pixel of them is new."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._epoch: Floats = _EMPTY
        self._train, self._test = GrowingCurve(), GrowingCurve()
        self._ghosts: list[tuple[Floats, Floats, str]] = []
        self._ghost_lows: list[float] = []
        self._chance: float | None = None
        self._floor: float | None = None
        self._limits = LossAxes()
        self._smoothing = 0.0
        self._drawn_to = -1.0
        self._ghost_items = [self._new_item() for _ in range(GHOSTS_MAX)]
        self._raw_items = (self._new_item(), self._new_item())
        self._train_item, self._test_item = self._new_item(), self._new_item()
        self.recolor()
        self._refresh(everything=True)

    def _new_item(self) -> pg.PlotCurveItem:
        item = pg.PlotCurveItem(antialias=True, skipFiniteCheck=False, connect="finite")
        self.addItem(item)
        return item

    # ---- what is shown ----

    def take_curves(self, epoch: Floats, train: Floats, test: Floats) -> bool:
        """Show the losses of a run; return whether it is another run, not the same one grown."""
        is_new = self._train.update(train)
        is_new = self._test.update(test) or is_new
        self._epoch = epoch
        if is_new:
            self._limits.forget()
        self._refresh(everything=is_new)
        return is_new

    def set_ghosts(self, ghosts: Sequence[tuple[Floats, Floats, str]]) -> None:
        """Show epochs, losses and names of earlier runs, newest last; the five newest are drawn."""
        self._ghosts = list(ghosts)[-GHOSTS_MAX:]
        finite = [losses[np.isfinite(losses)] for _, losses, _ in self._ghosts]
        self._ghost_lows = [float(losses.min()) for losses in finite if losses.size]
        self._refresh(everything=True)

    def set_chance(self, value: float | None) -> None:
        """Show the loss of the best constant prediction."""
        if value != self._chance:
            self._chance = value
            self._limits.forget()
            self._refresh(everything=True)

    def set_floor(self, value: float | None) -> None:
        """Show the lowest loss that can be reached."""
        if value != self._floor:
            self._floor = value
            self._limits.forget()
            self._refresh(everything=True)

    def set_log(self, *, loss: bool, epoch: bool) -> None:
        """Choose logarithmic axes; losses below zero are shown on a linear axis all the same."""
        self._limits.log_loss, self._limits.log_epoch = loss, epoch
        self._limits.forget()
        self._refresh(everything=True)

    def set_smoothing(self, weight: float) -> None:
        """Draw moving averages that keep ``weight`` of the past, 0 for the curves as they are."""
        self._smoothing = weight
        for raw in self._raw_items:
            raw.setData(_EMPTY, _EMPTY)
        self._refresh(everything=True)

    @property
    def is_log(self) -> bool:
        """Whether the loss axis is logarithmic now."""
        curves = (self._train, self._test)
        return self._limits.log_loss and (self._is_empty() or self._limits.can_be_log(curves))

    @property
    def best_epoch(self) -> float | None:
        """The epoch of the lowest test loss."""
        return None if self._test.best is None else float(self._epoch[self._test.best])

    def _is_empty(self) -> bool:
        return not (math.isfinite(self._train.low) or math.isfinite(self._test.low))

    # ---- curves ----

    def _refresh(self, *, everything: bool = False) -> None:
        lines = [line for line in (self._chance, self._floor) if line is not None and math.isfinite(line)]
        lines += self._ghost_lows  # earlier runs are there to be compared with
        last = float(self._epoch[-1]) if len(self._epoch) > 1 else self._longest_ghost()
        changed = self._limits.fit(last, (self._train, self._test), lines, log=self.is_log)
        if changed:
            self._show_limits()
        if everything or changed:
            self._draw_ghosts()
        if everything or changed or self._has_new_pixel(last):
            self._draw_curves()
            self._drawn_to = last
        self.viewport().update()

    def _longest_ghost(self) -> float:
        return max((float(epoch[-1]) for epoch, _, _ in self._ghosts if len(epoch)), default=0.0)

    def _has_new_pixel(self, last: float) -> bool:
        if self._drawn_to <= 0 or self._limits.log_epoch:
            return last != self._drawn_to
        left, right = self._limits.x
        return abs(last - self._drawn_to) >= (right - left) / max(2 * self.area().width(), 1)

    def _show_limits(self) -> None:
        across = max(2, round(self.width() / _PIXELS_PER_TICK / current_scale()))
        up = max(2, round(self.height() / (2.6 * self._line_height())))
        x, y = self._limits.x, self._limits.y
        x_ticks = log_ticks(*x, across) if self._limits.log_epoch else ticks(*x, across)
        y_ticks = log_ticks(*y, up) if self.is_log else ticks(*y, up)
        self.set_axes(x, y, x_ticks, apart(y_ticks, self.least_apart(*y)))
        beyond = self.fontMetrics().horizontalAdvance(x_ticks[-1][1]) // 2 + 2 if x_ticks else 0
        self.set_right_margin(max(overlay.end_room(self, (self.tr("train"), self.tr("test"))), beyond))

    def least_left(self) -> int:
        """Leave room for the word under the losses."""
        return overlay.word_room(self, self.tr("epoch"))

    def _draw_ghosts(self) -> None:
        for index, item in enumerate(self._ghost_items):
            item.setData(*(self._visible(*self._ghosts[index][:2]) if index < len(self._ghosts) else (_EMPTY, _EMPTY)))

    def _draw_curves(self) -> None:
        for curve, item, raw, color, dashes in (
            (self._train, self._train_item, self._raw_items[0], self.theme.color("plot_train"), []),
            (self._test, self._test_item, self._raw_items[1], self.theme.color("plot_test"), TEST_DASHES),
        ):
            values = smooth(curve.values, self._smoothing)
            x, y = self._visible(self._epoch, values)
            length = polyline_length(x * self._pixel_width(), y * self._pixel_height())
            is_thin = length > _LONG * max(self.area().width(), 1)
            item.setPen(_pen(color, curve_width(1.0 if is_thin else _THICK), dashes))
            item.setData(x, y)
            if self._smoothing > 0:
                raw.setPen(_pen(visible(color, self.theme.color("plot_ground"), 0.3), 1.0, []))
                raw.setData(*self._visible(self._epoch, curve.values))

    def _visible(self, epoch: Floats, values: Floats) -> tuple[Floats, Floats]:
        """The part of a curve that can be seen, in the coordinates of the plot."""
        columns = max(50, round(self.area().width()))
        edges = np.linspace(*self._limits.x, columns + 1)
        if self._limits.log_epoch:
            edges = 10.0**edges
        x, y = decimate(epoch, values, edges)
        with np.errstate(divide="ignore", invalid="ignore"):
            x = np.log10(x) if self._limits.log_epoch else x
            y = np.where(np.isfinite(y), self._on_axis(y), np.nan)
        return x, y

    def _on_axis(self, values: Floats) -> Floats:
        if not self.is_log:
            return values
        return np.maximum(np.log10(np.maximum(values, 1e-300)), self._limits.y[0])

    def _pixel_width(self) -> float:
        return self.area().width() / (self._limits.x[1] - self._limits.x[0])

    def _pixel_height(self) -> float:
        return self.area().height() / (self._limits.y[1] - self._limits.y[0])

    def recolor(self) -> None:
        """Give the curves the colours of the theme."""
        for item in self._ghost_items:
            item.setPen(_pen(self.theme.color("plot_ghost"), 1.0, []))
        self._draw_curves()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose ticks and decimation for the new size."""
        super().resizeEvent(event)
        if hasattr(self, "_raw_items"):  # pyqtgraph resizes while it is being made
            self.rearrange()

    def rearrange(self) -> None:
        """Choose ticks and decimation anew."""
        self._show_limits()
        self._refresh(everything=True)

    # ---- places ----

    def _x_of(self, epoch: float) -> float:
        return math.log10(max(epoch, 1.0)) if self._limits.log_epoch else epoch

    def _y_of(self, value: float) -> float:
        return float(self._on_axis(np.array(value)))

    def _pixels_of(self, item: pg.PlotCurveItem) -> tuple[Floats, Floats]:
        """A drawn curve in pixels of the widget."""
        x, y = item.getData()
        if x is None or y is None:
            return _EMPTY, _EMPTY
        area = self.area()
        left, low = self._limits.x[0], self._limits.y[0]
        return area.left() + (x - left) * self._pixel_width(), area.bottom() - (y - low) * self._pixel_height()


def _pen(color: QColor, width: float, dashes: list[float]) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern([part * _THICK / max(width, 1.0) for part in dashes])
    return pen
