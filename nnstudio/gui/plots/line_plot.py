"""One input: the rows and what the network says along the line."""

import math

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import CURSOR_KEYS, Chart
from nnstudio.gui.plots.colors import class_colors
from nnstudio.gui.plots.drawing import Floats, finite_bounds, nice_range, number_text, percent_text, ticks, widened
from nnstudio.gui.plots.markers import class_shape
from nnstudio.gui.plots.plane_points import Points
from nnstudio.gui.plots.scatter import ScatterGroups, evenly
from nnstudio.gui.plots.strokes import curve_width, marker_radius
from nnstudio.gui.theme import Theme, current_scale

_STEPS = 100  # of the keyboard along the axis
_CURVE = 2.0
_CLASS_RANGE = (-0.12, 1.12)
_PIXELS_PER_TICK = 64


class LinePlot(Chart):
    """The fitted curve over the rows; for classes, the probability of each with its rows at 0 and 1."""

    point_chosen = Signal(float)
    """The user has chosen a value of the input, in raw units."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._x_name, self._value_name = "", ""
        self._range = (-1.0, 1.0)
        self._value_range = (0.0, 1.0)
        self._class_names: tuple[str, ...] = ()
        self._train, self._test = Points(), Points()
        self._shows_train, self._shows_test = True, False
        self._answers: NDArray[np.float32] | None = None
        self._own: float | None = None
        self._points = ScatterGroups(self)
        self._curves: list[pg.PlotCurveItem] = []
        self._place()

    # ---- what is shown ----

    def set_axis(self, name: str, bounds: tuple[float, float]) -> None:
        """Name the input and say how far it reaches, in raw units."""
        self._x_name = name
        self._range = widened(*bounds)
        self._place()

    def set_classes(self, names: tuple[str, ...]) -> None:
        """Draw the probabilities of classes of these names."""
        self._class_names, self._value_name = names, self.tr("probability")
        self._value_range = _CLASS_RANGE
        self.clear_answer()
        self._place()
        self.recolor()

    def set_values(self, name: str, low: float, high: float) -> None:
        """Draw numbers, about from ``low`` to ``high``."""
        self._class_names, self._value_name = (), name
        margin = 0.15 * (high - low) if high > low else 0.5
        self._value_range = nice_range(low - margin, high + margin)
        self.clear_answer()
        self._place()
        self.recolor()

    def set_points(self, train: Points, test: Points) -> None:
        """Show these rows: (N, 1) places and their targets."""
        self._train, self._test = train, test
        self._show_points()

    def set_shown(self, *, train: bool, test: bool) -> None:
        """Choose which rows are shown."""
        self._shows_train, self._shows_test = train, test
        self._show_points()

    def set_answers(self, answers: NDArray[np.float32]) -> None:
        """Show (R, C) answers at even steps along the axis; of two classes, the curve of class 1 says it all."""
        self._answers = answers
        x = np.linspace(*self._range, len(answers))
        for index, curve in enumerate(self._curves):
            column = index + 1 if len(self._class_names) == 2 else index
            has_column = column < answers.shape[1]
            curve.setData(x, answers[:, column].astype(np.float64)) if has_column else curve.setData([], [])
        self.viewport().update()

    def clear_answer(self) -> None:
        """Show the rows alone."""
        self._answers = None
        for curve in self._curves:
            curve.setData([], [])

    def set_own_row(self, value: float | None) -> None:
        """Mark a row of one's own."""
        self._own = value
        self.viewport().update()

    # ---- items ----

    def recolor(self) -> None:
        """Give curves and points the colours of the theme."""
        for curve in self._curves:
            self.removeItem(curve)
        colors = class_colors(self.theme, len(self._class_names)) if self._class_names else ()
        strokes = colors if len(colors) > 2 else (self.theme.color("accent"),)
        marks = [
            (color, class_shape(index, len(colors)) if colors else "circle", is_filled)
            for is_filled in (False, True)
            for index, color in enumerate(colors or (self.theme.color("quiet"),))
        ]
        self._points.set_marks(marks)
        self._curves = []
        for color in strokes:
            pen = QPen(color, curve_width(_CURVE))
            pen.setCosmetic(True)
            curve = pg.PlotCurveItem(antialias=True, pen=pen, connect="finite")
            self.addItem(curve)
            self._curves.append(curve)
        self._show_points()
        if self._answers is not None:
            self.set_answers(self._answers)

    def _show_points(self) -> None:
        classes = max(len(self._class_names), 1)
        parts = []
        for part, is_shown, first in ((self._test, self._shows_test, 0), (self._train, self._shows_train, classes)):
            if is_shown and len(part.places):
                chosen = evenly(len(part.places))
                targets = np.asarray(part.targets)[chosen].astype(np.float64)
                groups = first + (targets.astype(np.intp) if self._class_names else np.zeros(len(targets), np.intp))
                parts.append((part.places[chosen, 0], self._heights(targets), groups))
        x, y, groups = (np.concatenate(column) for column in zip(*parts, strict=True)) if parts else _NOTHING
        self._points.set_points(np.column_stack([x, y]), groups)
        self.viewport().update()

    def _heights(self, targets: Floats) -> Floats:
        """Where rows stand: numbers where they are, two classes at 0 and 1, more classes along the foot."""
        if not self._class_names or len(self._class_names) == 2:
            return targets
        return np.full(len(targets), -0.05)

    def _place(self) -> None:
        across = max(2, round(self.width() / _PIXELS_PER_TICK / current_scale()))
        up = max(2, round(self.height() / (2.6 * self._line_height())))
        places = ticks(0.0, 1.0, 3) if self._class_names else ticks(*self._value_range, up)
        self.set_axes(self._range, self._value_range, ticks(*self._range, across), places)
        self.set_titles(self._x_name, self._value_name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose ticks for the new size."""
        super().resizeEvent(event)
        if hasattr(self, "_curves"):  # pyqtgraph resizes while it is being made
            self._place()

    def rearrange(self) -> None:
        """Choose ticks anew."""
        self._place()

    # ---- cursor ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return left and right."""
        return CURSOR_KEYS - {Qt.Key.Key_Up, Qt.Key.Key_Down}

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Read the value under the mouse; with the button down choose it."""
        x = min(max(self.from_pixels(at)[0], self._range[0]), self._range[1])
        if pressed:
            self._choose(x)
        else:
            self.say(self.reading_at(x))

    def move_cursor(self, across: int, up: int) -> None:
        """Choose a value beside the chosen one, at first beside the middle."""
        low, high = self._range
        start = self._own if self._own is not None else (low + high) / 2
        self._choose(min(max(start + across * (high - low) / _STEPS, low), high))

    def clear_cursor(self) -> None:
        """Forget the reading."""
        self.say("")

    def _choose(self, x: float) -> None:
        self.set_own_row(x)
        self.say(self.reading_at(x))
        self.point_chosen.emit(x)

    def reading_at(self, x: float) -> str:
        """Return a value of the input and what the network says to it, in words."""
        place: str = self.tr("{name} {value}").format(name=self._x_name, value=number_text(x, 3))
        answers = self._answers_at(x)
        if answers is None:
            return place
        if not self._class_names:
            answer = self.tr("{name} {value}").format(name=self._value_name, value=number_text(float(answers[0]), 3))
        else:
            best = min(int(np.argmax(answers)), len(self._class_names) - 1)
            percent = percent_text(float(answers[best]))
            answer = self.tr("{name} {percent}").format(name=self._class_names[best], percent=percent)
        reading: str = self.tr("{place} · {answer}").format(place=place, answer=answer)
        return reading

    def _answers_at(self, x: float) -> NDArray[np.float32] | None:
        if self._answers is None or not len(self._answers):
            return None
        low, high = self._range
        index = round((x - low) / (high - low) * (len(self._answers) - 1))
        answers: NDArray[np.float32] = self._answers[index]
        return answers

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Mark one's own row on the curve."""
        if self._own is None or not math.isfinite(self._own):
            return
        x = self.to_pixels(self._own, 0).x()
        painter.setPen(QPen(self.theme.color("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        answers = self._answers_at(self._own)
        if answers is None:
            return
        painter.setBrush(self.theme.color("plot_ground"))
        painter.setPen(QPen(self.theme.color("text"), 2))
        for value in answers[-1:] if len(self._class_names) == 2 else answers:
            at = self.to_pixels(self._own, float(value))
            if area.top() <= at.y() <= area.bottom():
                painter.drawEllipse(at, marker_radius(5), marker_radius(5))
        painter.setBrush(Qt.BrushStyle.NoBrush)


_NOTHING = (np.empty(0), np.empty(0), np.empty(0, dtype=np.intp))


def value_bounds(*targets: NDArray[np.generic]) -> tuple[float, float]:
    """Return the range of numbers to draw; around 0 alike where they lie on both sides of it."""
    low, high = finite_bounds([part.astype(np.float64) for part in targets])
    if not (math.isfinite(low) and math.isfinite(high)):
        return 0.0, 1.0
    if low < 0 < high:
        reach = max(-low, high)
        return -reach, reach
    return widened(low, high)
