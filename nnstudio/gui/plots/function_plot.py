"""Any number of functions of one input with their slopes, an input that can be dragged, and the inputs of a network."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots import function_overlay as overlay
from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.drawing import figure_text, finite_bounds, nice_range, ticks
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme

Floats = NDArray[np.floating[Any]]
Curve = Callable[[Floats], Floats]

REACH = 4.0
FARTHEST = 10.0
_POINTS = 401
_LINE, _SLOPE = 2.4, 1.5
_BELOW, _ABOVE = 0.5, 0.75  # how far y may reach, as a share of the reach of x
_KEY_STEPS = 80  # from 0 to the end of the axis
_DECIMALS = 2
_TOLD = 41  # inputs, in a table
_PIXELS_PER_TICK = 48
_JUMP = 0.05  # of a curve between two points; more than a jump of its neighbours means that it is torn there


@dataclass(frozen=True, slots=True, eq=False)
class PlottedFunction:
    """One function: its name, its colour, and what it and its slope are at given inputs."""

    name: str
    color: QColor
    value: Curve
    slope: Curve


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of inputs with a few words on it; it may have no end."""

    low: float
    high: float
    words: str


class FunctionPlot(Chart):
    """f solid and f′ dashed, named where the dragged line crosses them."""

    input_edited = Signal(float)
    """The user has moved the line to another input."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._functions: tuple[PlottedFunction, ...] = ()
        self._curves: list[tuple[pg.PlotCurveItem, pg.PlotCurveItem]] = []
        self._zones: tuple[Zone, ...] = ()
        self._rug: Floats = np.empty(0)
        self._rug_on = ""
        self._reach = REACH
        self._input = 0.0
        self._was_dragged = False
        super().__init__(name, theme, parent)
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        self.setMinimumSize(240, 170)
        self._place()

    # ---- what is shown ----

    def set_functions(self, functions: Sequence[PlottedFunction]) -> None:
        """Draw exactly these functions."""
        self._functions = tuple(functions)
        while len(self._curves) > len(self._functions):
            for item in self._curves.pop():
                self.removeItem(item)
        while len(self._curves) < len(self._functions):
            pair = tuple(pg.PlotCurveItem(antialias=True) for _ in range(2))
            self._curves.append((pair[0], pair[1]))
            for item in reversed(pair):
                self.addItem(item)
        self._draw()
        self._place()
        self.recolor()
        self._describe()

    def set_zones(self, zones: Sequence[Zone]) -> None:
        """Shade these stretches."""
        self._zones = tuple(zones)
        self.viewport().update()

    def set_rug(self, inputs: Floats, on: str = "") -> None:
        """Mark what arrives at a layer on the axis, and on the curve of the function called ``on``."""
        self._rug, self._rug_on = inputs, on
        self.viewport().update()

    def set_reach(self, reach: float) -> None:
        """Show inputs from minus to plus ``reach``."""
        self._reach = min(reach, FARTHEST)
        self._draw()
        self._place()

    def set_input(self, x: float) -> None:
        """Move the line without telling anybody."""
        self._input = x
        self._describe()
        self.viewport().update()

    def readings(self) -> list[tuple[str, float, float]]:
        """Return name, value and slope of every function at the line."""
        at = np.array([self._input])
        return [(f.name, float(f.value(at)[0]), float(f.slope(at)[0])) for f in self._functions]

    def numbers(self) -> dict[str, Floats | Sequence[str]]:
        """Return what is drawn at some inputs: each function and its slope."""
        xs = np.linspace(-self._reach, self._reach, _TOLD)
        told: dict[str, Floats | Sequence[str]] = {"x": xs}
        for function in self._functions:
            told[function.name] = function.value(xs)
            told[self.tr("slope of {name}").format(name=function.name)] = function.slope(xs)
        return told

    # ---- curves ----

    def _draw(self) -> None:
        xs = np.linspace(-self._reach, self._reach, _POINTS)
        for function, (line, slope) in zip(self._functions, self._curves, strict=True):
            for item, ys in ((line, function.value(xs)), (slope, function.slope(xs))):
                item.setData(xs, ys, connect=_unbroken(ys))

    def _place(self) -> None:
        drawn = [item.yData for pair in self._curves for item in pair if item.yData is not None]
        low, high = finite_bounds([np.array([-0.1, 1.1]), *drawn])
        low, high = max(low, -_BELOW * self._reach), min(high, _ABOVE * self._reach)
        y_range = nice_range(low, max(high, 1.0))
        across = max(3, min(11, self.width() // _PIXELS_PER_TICK))
        up = max(3, min(7, self.height() // _PIXELS_PER_TICK))
        self.set_axes(
            (-self._reach, self._reach), y_range, ticks(-self._reach, self._reach, across), ticks(*y_range, up)
        )
        self.viewport().update()

    def recolor(self) -> None:
        """Give the curves their colours."""
        for function, (line, slope) in zip(self._functions, self._curves, strict=True):
            line.setPen(_pen(function.color, _LINE, Qt.PenStyle.SolidLine))
            slope.setPen(_pen(function.color, _SLOPE, Qt.PenStyle.DashLine))

    def rearrange(self) -> None:
        """Choose the ticks for another letter."""
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose as many ticks as there is room for."""
        super().resizeEvent(event)
        if hasattr(self, "_grid"):
            self._place()

    # ---- painting ----

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Draw light lines at the ticks of x, and shade the zones with their borders over them."""
        painter.setPen(QPen(self.theme.color("plot_grid"), 1))
        for place, _ in self._x_ticks:
            x = round(self.to_pixels(place, 0).x())
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        overlay.paint_zones(self, painter, area, [(zone.low, zone.high, zone.words) for zone in self._zones])
        painter.setPen(QPen(self.theme.color("plot_ghost"), 1))
        zero = self.to_pixels(0, 0)
        painter.drawLine(QPointF(area.left(), round(zero.y())), QPointF(area.right(), round(zero.y())))

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Draw the rug, the line, and what every function says there."""
        self._paint_rug(painter, area)
        if not self._functions:
            return
        overlay.paint_line(self, painter, area, self._input, self._tag())
        said = [
            (function.color, value, f"{name} {figure_text(value)}")
            for function, (name, value, _) in zip(self._functions, self.readings(), strict=True)
        ]
        overlay.paint_readings(self, painter, area, self._input, said)

    def _paint_rug(self, painter: QPainter, area: QRectF) -> None:
        inside = self._rug[np.abs(self._rug) <= self._reach]
        if not inside.size:
            return
        overlay.paint_rug(self, painter, area, inside)
        function = next((function for function in self._functions if function.name == self._rug_on), None)
        if function is not None:
            overlay.paint_points(self, painter, area, inside, function.value(inside), function.color)

    def _tag(self) -> str:
        words: str = self.tr("x = {x}") if self._was_dragged else self.tr("x = {x}, drag me")
        return words.format(x=figure_text(self._input))

    def _said(self, name: str, value: float, slope: float) -> str:
        words: str = self.tr("{name} {value}, slope {slope}")
        return words.format(name=name, value=figure_text(value), slope=figure_text(slope))

    def _describe(self) -> None:
        parts = [self._said(*reading) for reading in self.readings()]
        where = self.tr("At x = {x}: ").format(x=figure_text(self._input))
        self.setAccessibleDescription(where + "; ".join(parts))
        self.say(self.accessibleDescription())

    # ---- mouse and keys ----

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Move the line to where the button is held."""
        if pressed:
            self._move_to(round(self.from_pixels(at)[0], _DECIMALS))

    def move_cursor(self, across: int, up: int) -> None:
        """Move the line by small steps."""
        step = self._reach / _KEY_STEPS
        self._move_to(round((round(self._input / step) + across) * step, 4))

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return the keys that move the line."""
        return frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})

    def _move_to(self, x: float) -> None:
        x = min(max(x, -self._reach), self._reach)
        self._was_dragged = True
        if x != self._input:
            self.set_input(x)
            self.input_edited.emit(x)


def _pen(color: QColor, width: float, style: Qt.PenStyle) -> QPen:
    pen = QPen(color, curve_width(width), style, Qt.PenCapStyle.FlatCap)
    pen.setCosmetic(True)
    return pen


def _unbroken(ys: Floats) -> NDArray[np.bool_]:
    """Which points are joined to the next one: those that are numbers, and not torn from it by a jump."""
    steps = np.abs(np.diff(ys, append=ys[-1:]))
    beside = np.maximum(np.roll(steps, 1), np.roll(steps, -1))
    finite = np.isfinite(ys) & np.isfinite(np.roll(ys, -1))
    return finite & ~((steps > _JUMP) & (steps > 5 * beside))
