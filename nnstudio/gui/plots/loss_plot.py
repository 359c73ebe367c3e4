"""Train and test loss over the epochs, with earlier runs, the chance line, the best epoch and a cursor to read with."""

import math
from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots import loss_overlay as overlay
from nnstudio.gui.plots.chart import CURSOR_KEYS, Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.drawing import (
    Floats,
    count_text,
    decimate,
    log_ticks,
    number_text,
    polyline_length,
    smooth,
    ticks,
)
from nnstudio.gui.plots.growing import GrowingCurve
from nnstudio.gui.plots.loss_axes import LossAxes
from nnstudio.gui.theme import Theme, current_scale

GHOSTS_MAX = 5
TEST_DASHES = [4.0, 2.5]
_THICK = 2.0
_LONG = 4.0  # widths of the plot; a longer line jitters, and thick it would cost too much
_PIXELS_PER_TICK = 96
_EMPTY: Floats = np.empty(0)


class LossPlot(Chart):
    """The loss curves of one run; ranges grow in jumps, and curves are drawn anew when a pixel of them is new."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._epoch: Floats = _EMPTY
        self._train, self._test = GrowingCurve(), GrowingCurve()
        self._ghosts: list[tuple[Floats, Floats]] = []
        self._marks: list[tuple[float, str]] = []
        self._chance: float | None = None
        self._floor: float | None = None
        self._limits = LossAxes()
        self._smoothing = 0.0
        self._drawn_to = -1.0
        self._cursor: int | None = None
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

    def set_curves(self, epoch: Floats, train: Floats, test: Floats) -> None:
        """Show the losses of a run; arrays that begin like the last ones count as the same run, grown."""
        is_new = self._train.update(train)
        is_new = self._test.update(test) or is_new
        self._epoch = epoch
        if is_new:
            self._limits.forget()
            self._cursor = None
            self.say("")
        self._refresh(everything=is_new)
        if self._cursor is not None:
            self._tell_cursor()

    def set_ghosts(self, ghosts: Sequence[tuple[Floats, Floats]]) -> None:
        """Show epochs and losses of earlier runs, newest last; the five newest are drawn."""
        self._ghosts = list(ghosts)[-GHOSTS_MAX:]
        self._refresh(everything=True)

    def set_marks(self, marks: Sequence[tuple[float, str]]) -> None:
        """Show changes during the run: where, and in a few words what."""
        if list(marks) != self._marks:
            self._marks = list(marks)
            self.viewport().update()

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
    def is_read(self) -> bool:
        """Whether the cursor is shown."""
        return self._cursor is not None

    @property
    def best_epoch(self) -> float | None:
        """The epoch of the lowest test loss."""
        return None if self._test.best is None else float(self._epoch[self._test.best])

    def _is_empty(self) -> bool:
        return not (math.isfinite(self._train.low) or math.isfinite(self._test.low))

    # ---- curves ----

    def _refresh(self, *, everything: bool = False) -> None:
        lines = [line for line in (self._chance, self._floor) if line is not None and math.isfinite(line)]
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
        return max((float(epoch[-1]) for epoch, _ in self._ghosts if len(epoch)), default=0.0)

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
        self.set_axes(x, y, x_ticks, y_ticks)
        self.set_right_margin(overlay.end_room(self))

    def least_left(self) -> int:
        """Leave room for the word under the losses."""
        return overlay.word_room(self, self.tr("epoch"))

    def _draw_ghosts(self) -> None:
        for index, item in enumerate(self._ghost_items):
            item.setData(*(self._visible(*self._ghosts[index]) if index < len(self._ghosts) else (_EMPTY, _EMPTY)))

    def _draw_curves(self) -> None:
        scale = current_scale()
        for curve, item, raw, color, dashes in (
            (self._train, self._train_item, self._raw_items[0], self.theme.color("plot_train"), []),
            (self._test, self._test_item, self._raw_items[1], self.theme.color("plot_test"), TEST_DASHES),
        ):
            values = smooth(curve.values, self._smoothing)
            x, y = self._visible(self._epoch, values)
            length = polyline_length(x * self._pixel_width(), y * self._pixel_height())
            is_thin = length > _LONG * max(self.area().width(), 1)
            item.setPen(_pen(color, (1.0 if is_thin else _THICK) * scale, dashes))
            item.setData(x, y)
            if self._smoothing > 0:
                raw.setPen(_pen(faded(color, 0.3), 1.0, []))
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

    # ---- cursor ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return left and right."""
        return CURSOR_KEYS - {Qt.Key.Key_Up, Qt.Key.Key_Down}

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Read the epoch under the mouse."""
        if not len(self._epoch):
            return
        wanted = self.from_pixels(at)[0]
        wanted = 10.0**wanted if self._limits.log_epoch else wanted
        after = int(np.clip(np.searchsorted(self._epoch, wanted), 0, len(self._epoch) - 1))
        before = max(after - 1, 0)
        self._cursor = before if wanted - self._epoch[before] < self._epoch[after] - wanted else after
        self._tell_cursor()

    def move_cursor(self, across: int, up: int) -> None:
        """Read an epoch further on; with a million of them, a pixel further on."""
        if not len(self._epoch):
            return
        stride = max(1, len(self._epoch) // max(round(self.area().width()), 1))
        start = len(self._epoch) - 1 - across * stride if self._cursor is None else self._cursor
        self._cursor = int(np.clip(start + across * stride, 0, len(self._epoch) - 1))
        self._tell_cursor()

    def clear_cursor(self) -> None:
        """Show no cursor any more."""
        self._cursor = None
        self.say("")
        self.viewport().update()

    def _tell_cursor(self) -> None:
        index = self._cursor
        if index is None:
            return
        self.say(" · ".join(text for text, _ in self._cursor_lines(index)))
        self.viewport().update()

    def _cursor_lines(self, index: int) -> list[tuple[str, str]]:
        """What is read at one epoch, each with the role of its colour."""
        epoch, train, test = (float(values[index]) for values in (self._epoch, self._train.values, self._test.values))
        return [
            (self.tr("epoch {epoch}").format(epoch=count_text(epoch)), "quiet"),
            (self.tr("train {loss}").format(loss=number_text(train)), "plot_train"),
            (self.tr("test {loss}").format(loss=number_text(test)), "plot_test"),
        ]

    # ---- painting ----

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint marks and constant lines."""
        overlay.paint_marks(self, painter, area, [(self._x_of(epoch), label) for epoch, label in self._marks])
        for value, label in ((self._floor, self.tr("floor {value}")), (self._chance, self.tr("chance {value}"))):
            if value is not None and math.isfinite(value) and not (self.is_log and value <= 0):
                overlay.paint_line(self, painter, area, self._y_of(value), label.format(value=number_text(value, 3)))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the names of the curves, the best epoch and the cursor."""
        if not len(self._epoch):
            return
        overlay.paint_epoch_word(self, painter, self.tr("epoch"))
        if self._test.best is not None and self._test.best > 0:
            self._paint_dot(painter, self._test.best, self._test, "plot_test", hollow=True)
        if len(self._epoch) == 1:  # a curve of one point has no line
            self._paint_dot(painter, 0, self._train, "plot_train")
            self._paint_dot(painter, 0, self._test, "plot_test")
        if self._cursor is not None:
            x = self._x_of(float(self._epoch[self._cursor]))
            overlay.paint_cursor(self, painter, area, x)
            self._paint_dot(painter, self._cursor, self._train, "plot_train")
            self._paint_dot(painter, self._cursor, self._test, "plot_test")
            overlay.paint_box(self, painter, area, x, self._cursor_lines(self._cursor))
        if len(self._epoch) < 2:  # the legend names the colours; here the words would cover the chance line's
            return
        names = ((self.tr("train"), self._train, "plot_train"), (self.tr("test"), self._test, "plot_test"))
        ends = [(name, self._end_of(curve), role) for name, curve, role in names]
        overlay.paint_ends(self, painter, area, ends)

    def _paint_dot(
        self, painter: QPainter, index: int, curve: GrowingCurve, role: str, *, hollow: bool = False
    ) -> None:
        value = float(curve.values[index])
        if math.isfinite(value) and index < len(self._epoch):
            at = self.to_pixels(self._x_of(float(self._epoch[index])), self._y_of(value))
            overlay.paint_dot(self, painter, at, self.theme.color(role), hollow=hollow)

    def _end_of(self, curve: GrowingCurve) -> QPointF | None:
        """Where a curve ends now, ahead of what is drawn by less than a pixel."""
        finite = np.flatnonzero(np.isfinite(curve.values[-100:]))
        if not finite.size:
            return None
        index = max(len(curve.values) - 100, 0) + int(finite[-1])
        return self.to_pixels(self._x_of(float(self._epoch[index])), self._y_of(float(curve.values[index])))

    def _x_of(self, epoch: float) -> float:
        return math.log10(max(epoch, 1.0)) if self._limits.log_epoch else epoch

    def _y_of(self, value: float) -> float:
        return float(self._on_axis(np.array(value)))


def _pen(color: QColor, width: float, dashes: list[float]) -> QPen:
    pen = QPen(color, width)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern([part * _THICK / max(width, 1.0) for part in dashes])
    return pen
