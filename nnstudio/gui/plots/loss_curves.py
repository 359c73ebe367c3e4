"""Losses and their slopes over one prediction, with the prediction and the target to drag and the rows as dots.

All that does not move while a network trains is painted once and kept as a picture: a frame of new dots costs its copy.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import CURSOR_KEYS, Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.contrast import visible
from nnstudio.gui.plots.curve_colors import name_color
from nnstudio.gui.plots.drawing import Floats, number_text, ticks
from nnstudio.gui.plots.handles import paint_handle, paint_tag
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, current_scale

_DASHES = (4.0, 3.0)
_STEPS = 160  # of the keyboard along the axis
_NEAR = 14.0  # pixels from which the target is grasped
_PIXELS_PER_TICK = 64
_DOT = 6.0
_GAP = 6.0
_TOLD = 40  # places, in a table


@dataclass(frozen=True, slots=True, eq=False)
class LossCurve:
    """One loss: its values and slopes over the x of the plot, and both at the prediction."""

    name: str
    color: QColor
    values: Floats
    slopes: Floats
    value: float
    slope: float
    is_chosen: bool = False


class LossCurves(Chart):
    """Solid lines are losses, dashed ones their slopes."""

    point_moved = Signal(float)
    """The user has dragged the prediction to another place, in units of x."""
    target_moved = Signal(float)
    """The user has dragged the target to another place, in units of x."""
    target_stepped = Signal(int)
    """The user asks with the up and down keys for the next target, or the one before."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._x: Floats = np.empty(0)
        self._curves: tuple[LossCurve, ...] = ()
        self._point, self._point_words = 0.0, ""
        self._target: float | None = None
        self._target_words = ""
        self._dots: Floats = np.empty((0, 2))
        self._layer: QPixmap | None = None
        self._drags_target = False
        super().__init__(name, theme, parent)

    # ---- what is shown ----

    def set_view(self, x_range: tuple[float, float], y_range: tuple[float, float], x_title: str, y_title: str) -> None:
        """Show other ranges."""
        self._x_range, self._y_range = x_range, y_range
        self.set_titles(x_title, y_title)
        self._place()

    def numbers(self) -> dict[str, Floats | Sequence[str]]:
        """Return what is drawn at some places: each loss and its slope."""
        some = slice(None, None, max(1, len(self._x) // _TOLD))
        told: dict[str, Floats | Sequence[str]] = {"x": self._x[some]}
        for curve in self._curves:
            told[curve.name] = curve.values[some]
            told[self.tr("slope of {name}").format(name=curve.name)] = curve.slopes[some]
        return told

    def set_curves(self, x: Floats, curves: Sequence[LossCurve]) -> None:
        """Show these losses over ``x``."""
        before, self._curves = self._curves, tuple(curves)
        is_same = len(before) == len(self._curves) and np.array_equal(x, self._x)
        if is_same and all(_is_drawn_alike(*pair) for pair in zip(before, self._curves, strict=True)):
            self.viewport().update()  # the point alone has moved along them
            return
        self._x = x
        self._repaint_layer()

    def set_point(self, x: float, words: str) -> None:
        """Put the prediction at ``x``; ``words`` name it over the plot."""
        self._point, self._point_words = x, words
        self.viewport().update()

    def set_target(self, x: float | None, words: str = "") -> None:
        """Put the target at ``x``, where it can be dragged; None where it is no place on the axis."""
        self._target, self._target_words = x, words
        self.viewport().update()

    def set_dots(self, x: Floats, y: Floats) -> int:
        """Show a dot for each row and return how many of them lie beyond the axes, where they are not drawn."""
        (left, right), (low, high) = self._x_range, self._y_range
        inside = (x >= left) & (x <= right) & (y >= low) & (y <= high)
        self._dots = np.column_stack([x[inside], y[inside]])
        self.viewport().update()
        return int(len(x) - inside.sum())

    def shown_dots(self) -> Floats:
        """Return where the dots are, (N, 2) in units of the plot."""
        return self._dots

    def recolor(self) -> None:
        """Paint in the colours of the theme."""
        self._repaint_layer()

    def rearrange(self) -> None:
        """Choose ticks anew."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose ticks for the new size."""
        super().resizeEvent(event)
        if hasattr(self, "_grid"):  # pyqtgraph resizes while it is being made
            self._place()

    def _place(self) -> None:
        across = max(2, round(self.width() / _PIXELS_PER_TICK / current_scale()))
        up = max(2, round(self.height() / (2.6 * self._line_height())))
        self.set_axes(self._x_range, self._y_range, ticks(*self._x_range, across), ticks(*self._y_range, up))
        self._repaint_layer()

    def _repaint_layer(self) -> None:
        self._layer = None
        self.viewport().update()

    # ---- painting ----

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint the curves, from the picture that is kept of them."""
        if self._layer is None:
            self._layer = self._painted_layer(area)
        painter.drawPixmap(area.topLeft(), self._layer)

    def _painted_layer(self, area: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(max(1, round(area.width() * ratio)), max(1, round(area.height() * ratio)))
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-area.topLeft())
        self._paint_zero(painter, area)
        for curve in sorted(self._curves, key=_is_chosen):
            self._paint_curve(painter, curve)
        painter.setFont(self.font())
        self._paint_names(painter, area)
        painter.end()
        return layer

    def _paint_zero(self, painter: QPainter, area: QRectF) -> None:
        y = round(self.to_pixels(0, 0).y()) + 0.5
        painter.setPen(QPen(self.theme.color("quiet"), 1))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))

    def _paint_curve(self, painter: QPainter, curve: LossCurve) -> None:
        width = curve_width(2.8 if curve.is_chosen else 1.8)
        for numbers, dashes in ((curve.slopes, _DASHES), (curve.values, ())):
            pen = QPen(curve.color, 0.7 * width if dashes else width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            if dashes:
                pen.setDashPattern(list(dashes))
            painter.setPen(pen)
            painter.drawPolyline(self._polygon(numbers))

    def _polygon(self, numbers: Floats) -> QPolygonF:
        low, high = self._y_range
        reach = high - low  # what lies far beyond the axes would make lines too long for Qt
        known = np.isfinite(numbers)
        shown = np.clip(numbers[known], low - reach, high + reach)
        return self._pixels(self._x[known], shown)

    def _pixels(self, x: Floats, y: Floats) -> QPolygonF:
        """Where many points are drawn; asking for each of them by itself would cost more than to draw them."""
        area, (left, right), (low, high) = self.area(), self._x_range, self._y_range
        across = area.left() + (x - left) / (right - left) * area.width()
        down = area.bottom() - (y - low) / (high - low) * area.height()
        return QPolygonF(list(map(QPointF, across.tolist(), down.tolist())))

    def _paint_names(self, painter: QPainter, area: QRectF) -> None:
        """Write the name of each loss at the end where the curves are furthest apart."""
        if not self._curves or not len(self._x):
            return
        at_right = _spread(self._curves, -1) >= _spread(self._curves, 0)
        metrics = QFontMetricsF(self.font())
        taken: list[QRectF] = []
        end = -1 if at_right else 0
        for curve in sorted(self._curves, key=lambda curve: float(curve.values[end]), reverse=True):
            box = self._name_box(curve, area, metrics, at_right=at_right)
            while any(box.intersects(other) for other in taken):
                box.translate(0, metrics.height())
            taken.append(box)
            painter.fillRect(box, faded(self.theme.color("plot_ground"), 0.75))
            painter.setPen(name_color(self.theme, curve.color))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, curve.name)

    def _name_box(self, curve: LossCurve, area: QRectF, metrics: QFontMetricsF, *, at_right: bool) -> QRectF:
        low, high = self._y_range
        shown = np.flatnonzero((curve.values >= low) & (curve.values <= high))
        index = int(shown[-1 if at_right else 0]) if len(shown) else 0
        at = self.to_pixels(float(self._x[index]), float(np.clip(curve.values[index], low, high)))
        width, height = metrics.horizontalAdvance(curve.name) + _GAP, metrics.height()
        left = at.x() - width - _GAP if at_right else at.x() + 3 * _GAP
        left = min(max(left, area.left()), area.right() - width)
        top = min(max(at.y() - height - 2, area.top() + 2), area.bottom() - height)
        return QRectF(left, top, width, height)

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the dots, the prediction on every curve, and the target."""
        self._paint_dots(painter)
        if self._target is not None:
            at = QPointF(self.to_pixels(self._target, 0).x(), area.bottom())
            color = self.theme.color("good")
            painter.setPen(QPen(color, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(at.x(), area.top(), at.x(), area.bottom()))
            paint_tag(painter, at - QPointF(0, 4), self._target_words, color, self.theme.color("surface"), area)
        if not self._curves:
            return
        x = self.to_pixels(self._point, 0).x()
        painter.setPen(QPen(self.theme.color("quiet"), 1))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        for curve in sorted(self._curves, key=_is_chosen):
            at = self.to_pixels(self._point, curve.value)
            if area.top() - 1 <= at.y() <= area.bottom() + 1:
                paint_handle(painter, at, curve.color, self.theme.color("plot_ground"))
        top = QPointF(x, area.top() + QFontMetricsF(painter.font()).height() + 8)
        paint_tag(painter, top, self._point_words, self.theme.color("text"), self.theme.color("surface"), area)

    def _paint_dots(self, painter: QPainter) -> None:
        if not len(self._dots):
            return
        color = visible(self.theme.color("text"), self.theme.color("plot_ground"), 0.45)
        pen = QPen(color, _DOT * current_scale())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(self._pixels(*self._dots.T))

    # ---- mouse and keys ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return all arrows: left and right for the prediction, up and down for the target."""
        return CURSOR_KEYS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grasp the target where it is near, the prediction anywhere else."""
        self._drags_target = self._is_at_target(event.position())
        super().mousePressEvent(event)

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Move what is grasped; without a button show what can be."""
        if not pressed:
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
            return
        left, right = self._x_range
        x = min(max(self.from_pixels(at)[0], left), right)
        (self.target_moved if self._drags_target else self.point_moved).emit(x)

    def _is_at_target(self, at: QPointF) -> bool:
        if self._target is None:
            return False
        to_target = abs(at.x() - self.to_pixels(self._target, 0).x())
        to_point = abs(at.x() - self.to_pixels(self._point, 0).x())
        is_low = at.y() > self.area().bottom() - 3 * _NEAR
        return to_target <= _NEAR * current_scale() and (is_low or to_target < to_point)

    def move_cursor(self, across: int, up: int) -> None:
        """Move the prediction along the axis, or ask for another target."""
        left, right = self._x_range
        if across:
            moved = self._point + across * (right - left) / _STEPS
            self.point_moved.emit(min(max(moved, left), right))
        if up:
            self.target_stepped.emit(up)

    def x_range(self) -> tuple[float, float]:
        """Return how far the axis reaches."""
        return self._x_range

    def curves(self) -> tuple[LossCurve, ...]:
        """Return the losses that are shown."""
        return self._curves

    def step(self) -> float:
        """Return how far one press of a key goes along x."""
        left, right = self._x_range
        return (right - left) / _STEPS

    def reading(self) -> str:
        """Return the loss and the slope of every curve at the prediction, in words."""
        parts = [
            self.tr("{name} {value}, slope {slope}").format(
                name=curve.name, value=number_text(curve.value), slope=number_text(curve.slope)
            )
            for curve in self._curves
        ]
        return "; ".join(parts)


def _is_chosen(curve: LossCurve) -> bool:
    return curve.is_chosen


def _is_drawn_alike(first: LossCurve, second: LossCurve) -> bool:
    return (
        (first.name, first.color, first.is_chosen) == (second.name, second.color, second.is_chosen)
        and np.array_equal(first.values, second.values, equal_nan=True)
        and np.array_equal(first.slopes, second.slopes, equal_nan=True)
    )


def _spread(curves: Sequence[LossCurve], index: int) -> tuple[float, float]:
    """How far apart the curves are at one end, and how high the highest is there."""
    ends = [float(curve.values[index]) for curve in curves]
    return max(ends) - min(ends), max(ends)
