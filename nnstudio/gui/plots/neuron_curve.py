"""One neuron on the curve of its activation: where its sum lies, what comes out, how steep it is there.

Below the curve stands where the sums of all training rows lie. The curves are painted once for a function, a range and
a size; a frame costs the bars and the point.
"""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.drawing import nice_ceiling, number_text, tick_text, ticks, widened
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, current_scale, tabular

Floats = NDArray[np.floating[Any]]

LEAST_REACH = 3.0  # inputs from −3 to 3 show what tells the functions apart
FLAT = 0.05  # of the steepest slope; less passes hardly any gradient
BINS = 40
_POINTS = 241
_BARS_HEIGHT = 24.0
_SHRINK = 5.0  # a range so many times too wide is drawn anew
_TANGENT = 26.0  # pixels of the tangent to either side


class NeuronCurve(PaintedPlot):
    """f solid, f′ dashed, the point of one row, and the sums of all rows as bars below."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._function = "identity"
        self._given: Mapping[str, object] = {}
        self._sums: Floats = np.empty(0)
        self._point: tuple[float, float, float] | None = None
        self._low, self._high = -LEAST_REACH, LEAST_REACH
        self._bottom, self._top = 0.0, 1.0
        self._still: QPixmap | None = None
        self._place: QRectF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(120, 96)

    # ---- what is shown ----

    def show_neuron(
        self, function: str, given: Mapping[str, object], sums: Floats, point: tuple[float, float, float] | None
    ) -> None:
        """Show the activation with the ``sums`` (rows,) of a neuron and one row's sum, output and slope."""
        if (function, given) != (self._function, self._given):
            self._function, self._given = function, dict(given)
            self._low, self._high = -LEAST_REACH, LEAST_REACH
            self.recolor()
        self._sums = sums[np.isfinite(sums)]
        self._point = point if point is not None and all(map(math.isfinite, point)) else None
        self._fit()
        self._describe()
        self.update()

    def point(self) -> tuple[float, float, float] | None:
        """Return sum, output and slope of the row, as far as they are numbers."""
        return self._point

    def ranges(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Return how far the drawing reaches, across and up."""
        return (self._low, self._high), (self._bottom, self._top)

    def sizeHint(self) -> QSize:
        """Ask for room in which the curve can be read."""
        return QSize(240, 150)

    def recolor(self) -> None:
        """Drop what was painted in advance."""
        self._still = self._place = None

    def _fit(self) -> None:
        """Reach to all sums; the range stands still while they move a little."""
        wanted = [float(self._sums.min()), float(self._sums.max())] if self._sums.size else []
        wanted += [self._point[0]] if self._point else []
        low, high = -_reach(-min(wanted, default=0.0)), _reach(max(wanted, default=0.0))
        if low < self._low or high > self._high or self._high - self._low > _SHRINK * (high - low):
            self._low, self._high = low, high
            self.recolor()
        if self._still is None:
            value, slope = self._curves(np.linspace(self._low, self._high, _POINTS))
            finite = np.concatenate([value, slope])
            finite = finite[np.isfinite(finite)]
            self._bottom, self._top = widened(float(finite.min()), float(finite.max())) if finite.size else (0.0, 1.0)

    def _curves(self, xs: Floats) -> tuple[Floats, Floats]:
        activation = ACTIVATIONS[self._function]
        with np.errstate(all="ignore"):
            return activation.value(xs, self._given), activation.slope(xs, self._given)

    def _describe(self) -> None:
        if self._point is None:
            self.setAccessibleDescription(self.tr("The curve of {function}.").format(function=self._function))
            return
        z, value, slope = (number_text(number, 3) for number in self._point)
        said = self.tr("{function} of {z} is {value}, where the slope is {slope}.")
        self.setAccessibleDescription(said.format(function=self._function, z=z, value=value, slope=slope))

    # ---- painting ----

    def paint(self, painter: QPainter) -> None:
        """Paint the curves, the bars of all rows and the point of one."""
        if self._still is None or self._still.deviceIndependentSize().toSize() != self.size():
            self._place = None
            self._still = self._painted_curves()
        painter.drawPixmap(QPointF(), self._still)
        self._paint_bars(painter)
        if self._point is not None:
            self._paint_point(painter, *self._point)

    def _area(self) -> QRectF:
        """Where the curves are; the bars and the ticks stand below."""
        if self._place is None:
            left = round(self._tick_width()) + 6
            below = QFontMetricsF(self.font()).height() + 2 + _BARS_HEIGHT * current_scale()
            self._place = QRectF(self.rect()).adjusted(left, 6, -6, -below)
        return self._place

    def _tick_width(self) -> float:
        metrics = QFontMetricsF(tabular(self.font()))
        return max((metrics.horizontalAdvance(text) for _, text in self._value_ticks()), default=0.0)

    def _value_ticks(self) -> list[tuple[float, str]]:
        return ticks(self._bottom, self._top, 3)

    def _to_pixels(self, area: QRectF, x: float, y: float) -> QPointF:
        across = (x - self._low) / (self._high - self._low)
        up = (y - self._bottom) / (self._top - self._bottom)
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height())

    def _painted_curves(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.theme.color("plot_ground"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        if area.height() > 1 and area.width() > 1:
            xs = np.linspace(self._low, self._high, _POINTS)
            value, slope = self._curves(xs)
            self._paint_flat_parts(painter, area, xs, slope)
            self._paint_axes(painter, area)
            self._paint_curve(
                painter, area, xs, slope, QPen(self.theme.color("quiet"), curve_width(1.6), Qt.PenStyle.DashLine)
            )
            self._paint_curve(painter, area, xs, value, QPen(self.theme.color("accent"), curve_width(2.2)))
            self._paint_names(painter, area, value, slope)
        painter.end()
        return picture

    def _paint_flat_parts(self, painter: QPainter, area: QRectF, xs: Floats, slope: Floats) -> None:
        """Shade where the slope is next to nothing: there a row moves no weight."""
        steepest = float(np.nanmax(np.abs(slope))) if np.isfinite(slope).any() else 0.0
        flat = np.abs(slope) < FLAT * steepest
        half = (xs[1] - xs[0]) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("quiet_soft"))
        edges = np.flatnonzero(np.diff(np.concatenate([[0], flat.astype(np.int8), [0]])))
        for first, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            left = self._to_pixels(area, max(float(xs[first]) - half, self._low), 0).x()
            right = self._to_pixels(area, min(float(xs[end - 1]) + half, self._high), 0).x()
            painter.drawRect(QRectF(left, area.top(), right - left, area.height()))

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        font = tabular(self.font())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for place, text in self._value_ticks():
            y = round(self._to_pixels(area, 0, place).y()) + 0.5
            painter.setPen(QPen(self.theme.color("plot_grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self.theme.color("plot_axis"))
            top = min(max(y - metrics.height() / 2, 0.0), area.bottom() - metrics.height() / 2)
            box = QRectF(0, top, area.left() - 6, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        zero = round(self._to_pixels(area, 0, 0).x()) + 0.5
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.drawLine(QPointF(zero, area.top()), QPointF(zero, area.bottom()))
        self._paint_sum_ticks(painter, area, metrics)

    def _paint_sum_ticks(self, painter: QPainter, area: QRectF, metrics: QFontMetricsF) -> None:
        top = self.height() - metrics.height()
        painter.setPen(self.theme.color("plot_axis"))
        for place in (self._low, 0.0, self._high):
            text = tick_text(place, 0)
            width = metrics.horizontalAdvance(text)
            left = min(max(self._to_pixels(area, place, 0).x() - width / 2, 0.0), self.width() - width)
            painter.drawText(QRectF(left, top, width + 1, metrics.height()), int(Qt.AlignmentFlag.AlignLeft), text)

    def _paint_curve(self, painter: QPainter, area: QRectF, xs: Floats, ys: Floats, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pairs = zip(xs.tolist(), np.clip(ys, self._bottom, self._top).tolist(), strict=True)
        painter.drawPolyline(QPolygonF([self._to_pixels(area, x, y) for x, y in pairs if math.isfinite(y)]))

    def _paint_names(self, painter: QPainter, area: QRectF, value: Floats, slope: Floats) -> None:
        """Name the curves f and f′, in the corner where they leave most room."""
        metrics = QFontMetricsF(self.font())
        names = (("f", "accent", Qt.PenStyle.SolidLine), (self.tr("slope f′"), "quiet", Qt.PenStyle.DashLine))
        width = sum(metrics.horizontalAdvance(text) + 28 for text, _, _ in names)
        left, top = self._free_corner(area, width, metrics.height() + 2, value, slope)
        ground = faded(self.theme.color("plot_ground"), 0.7)
        painter.fillRect(QRectF(left - 2, top, width, metrics.height() + 1), ground)
        for text, role, style in names:
            painter.setPen(QPen(self.theme.color(role), 2, style))
            painter.drawLine(QPointF(left, top + metrics.height() / 2), QPointF(left + 18, top + metrics.height() / 2))
            painter.setPen(self.theme.color("accent" if role == "accent" else "text"))
            painter.drawText(QPointF(left + 21, top + metrics.ascent()), text)
            left += 28 + metrics.horizontalAdvance(text)

    def _free_corner(
        self, area: QRectF, width: float, height: float, value: Floats, slope: Floats
    ) -> tuple[float, float]:
        """Where something so large hides least of the curves: the corner from which they stay farthest."""
        reach = max(2, min(len(value), round(width / max(area.width(), 1.0) * len(value))))
        corners = []
        for part, left in ((slice(0, reach), area.left() + 4), (slice(-reach, None), area.right() - width)):
            ys = np.concatenate([value[part], slope[part]])
            highest, lowest = float(np.nanmax(ys)), float(np.nanmin(ys))
            corners.append((self._top - highest, left, area.top() + 1))
            corners.append((lowest - self._bottom, left, area.bottom() - height))
        _, left, top = max(corners, key=lambda corner: corner[0])
        return left, top

    def _paint_bars(self, painter: QPainter) -> None:
        """Paint how many of the rows have which sum."""
        area, scale = self._area(), current_scale()
        base = area.bottom() + _BARS_HEIGHT * scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self.theme.color("line"), 1))
        painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base))
        if not self._sums.size:
            return
        bins = ((self._sums - self._low) * (BINS / (self._high - self._low))).astype(np.intp)
        counts = np.bincount(np.clip(bins, 0, BINS - 1), minlength=BINS)
        # The root keeps small bars in sight beside a large one.
        heights = np.sqrt(counts / max(int(counts.max()), 1)) * (_BARS_HEIGHT - 4) * scale
        width = area.width() / BINS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("plot_bar"))
        painter.drawRects(
            [
                QRectF(round(area.left() + index * width), round(base - height), max(width - 1, 1.0), round(height))
                for index, height in enumerate(heights.tolist())
                if height > 0
            ]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)

    def _paint_point(self, painter: QPainter, z: float, value: float, slope: float) -> None:
        area, scale = self._area(), current_scale()
        at = self._to_pixels(area, z, min(max(value, self._bottom), self._top))
        text = self.theme.color("text")
        painter.setPen(QPen(text, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(at.x(), area.top()), QPointF(at.x(), area.bottom() + _BARS_HEIGHT * scale))
        self._paint_tangent(painter, area, at, slope)
        on_slope = self._to_pixels(area, z, min(max(slope, self._bottom), self._top))
        painter.setPen(QPen(self.theme.color("quiet"), 1.5))
        painter.setBrush(self.theme.color("plot_ground"))
        painter.drawEllipse(on_slope, 3.5 * scale, 3.5 * scale)
        painter.setPen(QPen(self.theme.color("plot_ground"), 1.5))
        painter.setBrush(text)
        painter.drawEllipse(at, 5 * scale, 5 * scale)

    def _paint_tangent(self, painter: QPainter, area: QRectF, at: QPointF, slope: float) -> None:
        """Lay a short line along the curve: how the output changes when the sum does."""
        across = area.width() / (self._high - self._low)
        down = -slope * area.height() / (self._top - self._bottom)
        length = math.hypot(across, down)
        direction = QPointF(across / length, down / length) * _TANGENT * current_scale()
        painter.save()
        painter.setClipRect(area)
        painter.setPen(QPen(self.theme.color("text"), 1.6))
        painter.drawLine(at - direction, at + direction)
        painter.restore()


def _reach(distance: float) -> float:
    """How far a side of the drawing reaches for sums that are so far out."""
    return max(LEAST_REACH, nice_ceiling(distance) if distance > LEAST_REACH else LEAST_REACH)
