"""Loss curves of several variants: the median over the seeds, and a band from quartile to quartile."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import CURSOR_KEYS, Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.contrast import visible
from nnstudio.gui.plots.drawing import Floats, count_text, log_ticks, number_text, ticks
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, current_scale

_BAND, _RIM = 0.16, 0.4  # how strong a band and its two edges are
_LEAST = 1e-12
_ROOM = 0.15  # decades above and below the curves, so that the range need not grow at once


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """One variant: its name and colour, and (rows,) quartiles and median of its losses."""

    name: str
    color: QColor
    low: Floats
    middle: Floats
    high: Floats


class BandPlot(Chart):
    """Losses over epochs, on a logarithmic axis; ranges grow in jumps and then stay."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._bands: Sequence[Band] = ()
        self._epochs: Floats = np.empty(0)
        self._last_epoch = 1
        self._reach: tuple[float, float] | None = None
        self._cursor: float | None = None
        self._is_made = False
        super().__init__(name, theme, parent)
        self._is_made = True
        self.set_right_margin(24)
        self._place()

    def start_over(self, epochs: int, x_title: str, y_title: str) -> None:
        """Begin with another race of so many epochs."""
        self._bands, self._epochs, self._last_epoch, self._reach = (), np.empty(0), max(1, epochs), None
        self.set_titles(x_title, y_title)
        self._describe()
        self._place()

    def set_bands(self, epochs: Floats, bands: Sequence[Band]) -> None:
        """Show these variants at ``epochs`` (rows,)."""
        self._epochs, self._bands = epochs, bands
        known = np.concatenate([np.concatenate([band.low, band.high]) for band in bands]) if bands else np.empty(0)
        known = known[np.isfinite(known) & (known > 0)]
        if len(known):
            low, high = (math.log10(max(float(end), _LEAST)) for end in (known.min(), known.max()))
            if self._reach is None or low < self._reach[0] or high > self._reach[1]:
                before = self._reach or (low, high)
                self._reach = min(low - _ROOM, before[0]), max(high + _ROOM, before[1])
                self._place()
        self._describe()
        self.viewport().update()

    def numbers(self) -> dict[str, Floats | Sequence[str]]:
        """Return what is drawn: for every variant a line for every epoch, with the median and the two quartiles."""
        joined = {
            name: np.concatenate([np.empty(0), *(getattr(band, name) for band in self._bands)])
            for name in ("low", "middle", "high")
        }
        return {
            self.tr("epoch"): np.tile(self._epochs, len(self._bands)).astype(np.float64),
            self.tr("variant"): [band.name for band in self._bands for _ in self._epochs],
            self.tr("median loss"): joined["middle"],
            self.tr("lower quartile"): joined["low"],
            self.tr("upper quartile"): joined["high"],
        }

    def _describe(self) -> None:
        """Tell in a sentence who is ahead."""
        last = {band.name: band.middle[-1] for band in self._bands if len(band.middle) and np.isfinite(band.middle[-1])}
        if not last:
            self.setAccessibleDescription("")
            return
        best, worst = min(last, key=lambda name: last[name]), max(last, key=lambda name: last[name])
        self.setAccessibleDescription(
            self.tr(
                "After epoch {epoch} the median training loss of {count} variants is lowest for {best}, {low}, and "
                "highest for {worst}, {high}."
            ).format(
                epoch=count_text(float(self._epochs[-1])),
                count=count_text(len(last)),
                best=best,
                low=number_text(float(last[best]), 3),
                worst=worst,
                high=number_text(float(last[worst]), 3),
            )
        )

    def _place(self) -> None:
        if not self._is_made:  # pyqtgraph resizes while it is being made
            return
        low, high = self._reach or (-2.0, 0.0)
        across = max(2, round(self.width() / 80 / current_scale()))
        up = max(2, round(self.height() / (2.6 * self._line_height())))
        self.set_axes(
            (0.0, float(self._last_epoch)), (low, high), ticks(0.0, self._last_epoch, across), log_ticks(low, high, up)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose ticks for the new size."""
        super().resizeEvent(event)
        self._place()

    def rearrange(self) -> None:
        """Choose ticks anew."""
        self._place()

    # ---- painting ----

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the bands, the medians over them, and the cursor."""
        painter.setClipRect(area)
        for band in self._bands:
            self._paint_band(painter, band)
        for band in self._bands:
            painter.setPen(QPen(band.color, curve_width(2.0)))
            painter.drawPolyline(self._points(band.middle))
        if self._cursor is not None:
            x = self.to_pixels(self._cursor, 0.0).x()
            painter.setPen(QPen(self.theme.color("quiet"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.setClipping(False)

    def _paint_band(self, painter: QPainter, band: Band) -> None:
        outline = [*self._points(band.low), *reversed(self._points(band.high))]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(band.color, _BAND))
        painter.drawPolygon(QPolygonF(outline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(visible(band.color, self.theme.color("plot_ground"), _RIM), 1))
        for edge in (band.low, band.high):
            painter.drawPolyline(self._points(edge))

    def _points(self, losses: Floats) -> list[QPointF]:
        known = np.isfinite(losses)
        places = np.log10(np.maximum(losses[known], _LEAST))
        origin, unit = self.to_pixels(0.0, 0.0), self.to_pixels(1.0, 1.0)
        across = origin.x() + self._epochs[known] * (unit.x() - origin.x())
        down = origin.y() + places * (unit.y() - origin.y())
        return list(map(QPointF, across.tolist(), down.tolist()))

    # ---- cursor ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return left and right."""
        return CURSOR_KEYS - {Qt.Key.Key_Up, Qt.Key.Key_Down}

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Read the losses at the epoch under the mouse."""
        self._read(self.from_pixels(at)[0])

    def move_cursor(self, across: int, up: int) -> None:
        """Read the losses at an epoch further on."""
        start = self._cursor if self._cursor is not None else 0.0
        self._read(start + across * max(1.0, self._last_epoch / 100))

    def clear_cursor(self) -> None:
        """Read nothing."""
        self._cursor = None
        self.say("")
        self.viewport().update()

    def _read(self, epoch: float) -> None:
        if not len(self._epochs):
            return
        row = int(np.abs(self._epochs - epoch).argmin())
        self._cursor = float(self._epochs[row])
        losses = " · ".join(f"{band.name} {number_text(float(band.middle[row]), 3)}" for band in self._bands)
        self.say(self.tr("epoch {epoch}: {losses}").format(epoch=count_text(self._cursor), losses=losses))
        self.viewport().update()
