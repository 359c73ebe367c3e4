"""What the network says over a plane of two inputs, under the rows it learns from and is tested on.

The picture changes with every frame and is one small image; axes and points are painted once per size, data and theme.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nnstudio.gui.plots.borders import class_borders, decided_borders
from nnstudio.gui.plots.colors import class_table, index_image, share_image, value_image, value_table
from nnstudio.gui.plots.drawing import number_text, percent_text, widened
from nnstudio.gui.plots.painted import ARROWS, PaintedPlot
from nnstudio.gui.plots.plane_axes import PlaneAxes, Range
from nnstudio.gui.plots.plane_points import PointLook, Points, nearest_point, paint_points
from nnstudio.gui.plots.still import Still
from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import HIGH_CONTRAST, Theme, current_scale

_BANDS = 8  # of numbers, where the picture is sharp
_STEPS = 100  # of the keyboard along a side
_REACH = 7.0  # pixels around a row that belong to it
_HOLD = 6  # pixels that the mouse may tremble while a row is clicked

Floats32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Hovered:
    """A row of the data under the mouse."""

    is_test: bool
    index: int
    place: tuple[float, float]
    target: float


class PlanePlot(PaintedPlot):
    """The decision picture with its points; a click picks a row, a drag or the arrow keys choose one of one's own."""

    point_chosen = Signal(float, float)
    """The user has chosen a point, in raw units."""
    row_picked = Signal(bool, int)
    """The user has clicked a row: whether it is one of the test rows, and its number in its part, from 0."""
    row_left = Signal()
    """The user wants to look at no row any more."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._names: tuple[str, str] = ("", "")
        self._ranges: tuple[Range, Range] = ((-1.0, 1.0), (-1.0, 1.0))
        self._class_names: tuple[str, ...] = ()
        self._value_name, self._low, self._high = "", 0.0, 1.0
        self._train, self._test = Points(), Points()
        self._shows_train, self._shows_test, self._is_sharp = True, False, False
        self._shares: Floats32 | None = None
        self._are_probabilities = True
        self._classes: NDArray[np.int64] | None = None
        self._values: Floats32 | None = None
        self._own_row: tuple[float, float] | None = None
        self._is_data_row = False
        self._hovered: _Hovered | None = None
        self._picked_at: QPointF | None = None  # where a row was picked, while the button is still down
        self._axes: PlaneAxes | None = None
        self._still = Still()
        self._image: QImage | None = None
        self.setMinimumSize(140, 96)
        self.setCursor(Qt.CursorShape.CrossCursor)

    # ---- what is shown ----

    def set_axes(self, names: tuple[str, str], ranges: tuple[Range, Range]) -> None:
        """Name the two inputs and say how far they reach, in raw units."""
        self._names, self._ranges = names, (_safe(ranges[0]), _safe(ranges[1]))
        self.recolor()

    def set_classes(self, names: tuple[str, ...]) -> None:
        """Draw classes of these names, from 0."""
        self._class_names, self._value_name = names, ""
        self.clear_answer()
        self.recolor()

    def set_values(self, name: str, low: float, high: float) -> None:
        """Draw numbers instead of classes, in colours from ``low`` to ``high``."""
        self._class_names, self._value_name = (), name
        self._low, self._high = _safe((low, high))
        self.clear_answer()
        self.recolor()

    def set_points(self, train: Points, test: Points) -> None:
        """Show these rows."""
        self._train, self._test = train.thinned(), test.thinned()
        self._hovered = None
        self.recolor()

    def set_shown(self, *, train: bool, test: bool, sharp: bool) -> None:
        """Choose which rows are shown, and whether the picture shows decisions instead of shares."""
        if (train, test) != (self._shows_train, self._shows_test):
            self._shows_train, self._shows_test = train, test
            self._still.forget()
        self._is_sharp = sharp
        self._paint_image()
        self.update()

    def set_class_answer(
        self, shares: Floats32 | None, classes: NDArray[np.int64] | None, *, are_probabilities: bool = True
    ) -> None:
        """Show (R, R, C) shares of the classes and (R, R) decisions; row 0 is the lower edge."""
        self._shares, self._classes, self._values = shares, classes, None
        self._are_probabilities = are_probabilities
        self._paint_image()
        self.update()

    def set_value_answer(self, values: Floats32) -> None:
        """Show (R, R) numbers; row 0 is the lower edge."""
        self._shares = self._classes = None
        self._values = values
        self._paint_image()
        self.update()

    def clear_answer(self) -> None:
        """Show no picture, the points alone."""
        self._shares = self._classes = self._values = self._image = None
        self.update()

    def set_own_row(self, point: tuple[float, float] | None, *, is_data_row: bool = False) -> None:
        """Mark the row looked at, with a plain ring where it is a row of the data; one without numbers has no place."""
        self._own_row = point if point is not None and np.isfinite(point).all() else None
        self._is_data_row = is_data_row
        self.update()

    # ---- painting ----

    def paint(self, painter: QPainter) -> None:
        """Paint picture, axes, points and one's own row."""
        axes = self._placed()
        if self._image is not None:
            self._paint_picture(painter, axes.area, self._image)
        painter.drawPixmap(0, 0, self._still.picture(self.size(), self.devicePixelRatioF(), self._paint_still))
        if self._hovered is not None:
            self._paint_ring(painter, axes.to_pixels(*self._hovered.place), 1.5)
        if self._own_row is not None:
            at = axes.to_pixels(*self._own_row)
            painter.setClipRect(axes.area.adjusted(-1, -1, 1, 1))
            self._paint_ring(painter, at, 2.5) if self._is_data_row else self._paint_own_row(painter, at)
            painter.setClipping(False)

    def _placed(self) -> PlaneAxes:
        if self._axes is None:
            self._axes = PlaneAxes.within(QRectF(self.rect()), self.font(), self._names, self._ranges)
        return self._axes

    def _paint_picture(self, painter: QPainter, area: QRectF, image: QImage) -> None:
        # The outermost answers lie on the edges of the square, so that half of their cells reach beyond it.
        half = area.width() / max(image.width() - 1, 1) / 2
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=True)
        painter.drawImage(area.adjusted(-half, -half, half, half), image)
        self._paint_borders(painter, area, image.width() - 1)
        painter.restore()

    def _paint_borders(self, painter: QPainter, area: QRectF, cells: int) -> None:
        """Draw a line between the classes where the palette is to have all the contrast there is."""
        if self.theme is not HIGH_CONTRAST or self._values is not None:
            return
        if self._shares is not None:
            ends = class_borders(self._shares)
        elif self._classes is not None:
            ends = decided_borders(self._classes, len(self._class_names))
        else:
            return
        places = ends / max(cells, 1) * (area.width(), -area.height()) + (area.left(), area.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("text"), curve_width(1.2), c=Qt.PenCapStyle.RoundCap))
        painter.drawLines([QLineF(*line) for line in places.reshape(-1, 4).tolist()])

    def _paint_still(self, painter: QPainter) -> None:
        """Paint all that stays while the picture below it moves."""
        look, axes = PointLook(len(self._class_names), self._low, self._high), self._placed()
        train = self._train if self._shows_train else Points()
        test = self._test if self._shows_test else Points()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axes.paint(painter, self.theme, self.font())
        paint_points(painter, axes, self.devicePixelRatioF(), self.theme, look, train, test)

    def _paint_own_row(self, painter: QPainter, at: QPointF) -> None:
        radius = 7.0 * current_scale()
        for color, width in ((self.theme.color("plot_ground"), 5.0), (self.theme.color("text"), 2.0)):
            painter.setPen(QPen(color, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, radius, radius)
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                direction = QPointF(x, y)
                painter.drawLine(at + direction * (radius - 3), at + direction * (radius + 4))

    def _paint_ring(self, painter: QPainter, at: QPointF, width: float) -> None:
        radius = 7.0 * current_scale()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, stroke in ((self.theme.color("plot_ground"), width + 3.0), (self.theme.color("text"), width)):
            painter.setPen(QPen(color, stroke))
            painter.drawEllipse(at, radius, radius)

    def _paint_image(self) -> None:
        if self._values is not None:
            values = self._banded(self._values) if self._is_sharp else self._values
            self._image = value_image(values, self._low, self._high, value_table(self.theme, pale=True))
            return
        table = class_table(self.theme, len(self._class_names))
        if self._classes is not None and (self._is_sharp or self._shares is None):
            self._image = index_image(self._classes, table)
        elif self._shares is not None:
            shares = self._shares
            self._image = share_image(_decided(shares) if self._is_sharp else shares, table[: shares.shape[-1]])
        else:
            self._image = None

    def _banded(self, values: Floats32) -> Floats32:
        width = (self._high - self._low) / _BANDS
        bands = np.clip(np.floor((values - self._low) / width), 0, _BANDS - 1)
        banded: Floats32 = (self._low + (bands + 0.5) * width).astype(np.float32)
        return banded

    def recolor(self) -> None:
        """Drop what was painted in advance."""
        self._axes = None
        self._still.forget()
        self._paint_image()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint axes and points for the new size."""
        super().resizeEvent(event)
        self._axes = None
        self._still.forget()

    def sizeHint(self) -> QSize:
        """Ask for a square that shows the shape of the border."""
        return QSize(300, 280)

    # ---- mouse and keys ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the row or the point under the mouse; with the button down choose a point."""
        at = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            if self._picked_at is None or (at - self._picked_at).manhattanLength() > _HOLD:
                self._picked_at = None
                self._choose(*self._placed().from_pixels(at))
            return
        self._hover(self._row_at(at))
        if self._hovered is not None:
            self.say(self.reading_of_row(self._hovered))
        elif self._placed().area.contains(at):
            self.say(self.reading_at(*self._placed().from_pixels(at)))
        else:
            self.say("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the row under the mouse, else choose the point there."""
        at = event.position()
        if event.button() != Qt.MouseButton.LeftButton or not self._placed().area.contains(at):
            event.ignore()
            return
        row = self._row_at(at)
        self._picked_at = at if row is not None else None
        if row is not None:
            self.row_picked.emit(row.is_test, row.index)
        else:
            self._choose(*self._placed().from_pixels(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the row looked at with Escape; the arrow keys move it."""
        if event.key() == Qt.Key.Key_Escape and self._own_row is not None:
            self.row_left.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell all of the row under the mouse where the line above has no room for it."""
        if isinstance(event, QHelpEvent) and self._hovered is not None:
            QToolTip.showText(event.globalPos(), self.reading_of_row(self._hovered), self)
            return True
        return super().event(event)

    def clear_cursor(self) -> None:
        """Forget the row under the mouse."""
        super().clear_cursor()
        self._hover(None)

    def _hover(self, row: "_Hovered | None") -> None:
        if row != self._hovered:
            self._hovered = row
            self.update()

    def _row_at(self, at: QPointF) -> "_Hovered | None":
        """The nearest row that is shown within a few pixels."""
        shown = ((False, self._shows_train, self._train), (True, self._shows_test, self._test))
        near: list[tuple[float, _Hovered]] = []
        for is_test, is_shown, points in shown:
            found = nearest_point(self._placed(), points, at, _REACH * current_scale()) if is_shown else None
            if found is not None:
                distance, number = found
                x, y = (float(value) for value in points.places[number])
                target = float(points.targets[number])
                near.append((distance, _Hovered(is_test, number * points.stride, (x, y), target)))
        return min(near, key=lambda entry: entry[0])[1] if near else None

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return the arrow keys."""
        return ARROWS

    def move_cursor(self, across: int, up: int) -> None:
        """Choose a point beside the chosen one, at first beside the centre."""
        x_range, y_range = self._ranges
        x, y = self._own_row or (sum(x_range) / 2, sum(y_range) / 2)
        x += across * (x_range[1] - x_range[0]) / _STEPS
        y += up * (y_range[1] - y_range[0]) / _STEPS
        self._choose(min(max(x, x_range[0]), x_range[1]), min(max(y, y_range[0]), y_range[1]))

    def _choose(self, x: float, y: float) -> None:
        self.set_own_row((x, y))
        self.say(self.reading_at(x, y))
        self.point_chosen.emit(x, y)

    def reading_at(self, x: float, y: float) -> str:
        """Return a point and what the network says there, in words."""
        place = self.tr("{x_name} {x} · {y_name} {y}").format(
            x_name=self._names[0], x=number_text(x, 3), y_name=self._names[1], y=number_text(y, 3)
        )
        answer = self._answer_at(x, y)
        return self.tr("{place} · {answer}").format(place=place, answer=answer) if answer else place

    def reading_of_row(self, row: "_Hovered") -> str:
        """Return a row of the data in words: which it is, what it belongs to, where it lies."""
        words = self.tr("test row {number}") if row.is_test else self.tr("training row {number}")
        known = math.isfinite(row.target)
        if known and self._class_names:
            target = self._class_names[min(int(row.target), len(self._class_names) - 1)]
        else:
            target = f"{self._value_name} {number_text(row.target, 3)}"
        place = self.tr("{x_name} {x} · {y_name} {y}").format(
            x_name=self._names[0],
            x=number_text(row.place[0], 3),
            y_name=self._names[1],
            y=number_text(row.place[1], 3),
        )
        return self.tr("{row} · {target} · {place}").format(
            row=words.format(number=row.index + 1), target=target, place=place
        )

    def _answer_at(self, x: float, y: float) -> str:
        if self._values is not None:
            value = float(self._values[self._cell(x, y, len(self._values))])
            return self.tr("{name} {value}").format(name=self._value_name, value=number_text(value, 3))
        grid = self._classes if self._classes is not None else self._shares
        if grid is None:
            return ""
        cell = self._cell(x, y, len(grid))
        number = int(grid[cell]) if self._classes is not None else int(np.argmax(grid[cell]))
        name = self._class_names[number] if number < len(self._class_names) else str(number)
        if self._shares is None or not self._are_probabilities:
            return name
        return self.tr("{name} {percent}").format(name=name, percent=percent_text(float(self._shares[cell][number])))

    def _cell(self, x: float, y: float, side: int) -> tuple[int, int]:
        (left, right), (low, high) = self._ranges
        row = round((y - low) / (high - low) * (side - 1))
        column = round((x - left) / (right - left) * (side - 1))
        return min(max(row, 0), side - 1), min(max(column, 0), side - 1)


def _decided(shares: Floats32) -> Floats32:
    decided: Floats32 = np.eye(shares.shape[-1], dtype=np.float32)[shares.argmax(axis=-1)]
    return decided


def _safe(bounds: Range) -> Range:
    low, high = bounds
    if not (np.isfinite(low) and np.isfinite(high)):
        return -1.0, 1.0
    return widened(low, high)
