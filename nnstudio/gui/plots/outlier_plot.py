"""A few points and the lines that losses fit through them: drag one point away and see which lines follow."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.chart import CURSOR_KEYS, Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.curve_colors import name_color
from nnstudio.gui.plots.drawing import Floats, number_text, ticks
from nnstudio.gui.plots.handles import paint_tag
from nnstudio.gui.plots.strokes import curve_width, marker_radius
from nnstudio.gui.theme import Theme, current_scale

_GRASP = 18.0
_RADIUS = 5.5
_STEP = 0.1
_PIXELS_PER_TICK = 64
_GAP = 6.0


@dataclass(frozen=True, slots=True, eq=False)
class FittedLine:
    """One loss and the ends of its line over the range of x."""

    name: str
    color: QColor
    left: float
    right: float
    dashes: tuple[float, ...] = ()


class OutlierPlot(Chart):
    """Points to drag up and down, and a line for each loss."""

    point_moved = Signal(int, float)
    """The user has moved a point; carries its number and its new height."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        ranges: tuple[tuple[float, float], tuple[float, float]],
        parent: QWidget | None = None,
    ) -> None:
        self._ranges = ranges
        self._places: Floats = np.empty((0, 2))
        self._lines: tuple[FittedLine, ...] = ()
        self._chosen = 0
        self._dragged: int | None = None
        super().__init__(name, theme, parent)
        self._place()

    # ---- what is shown ----

    def set_points(self, places: Floats, chosen: int) -> None:
        """Show (N, 2) points, one of them chosen."""
        self._places, self._chosen = places, chosen
        self.viewport().update()

    def set_lines(self, lines: Sequence[FittedLine]) -> None:
        """Show these lines."""
        self._lines = tuple(lines)
        self.viewport().update()

    def chosen(self) -> int:
        """Return the number of the point that the keys move."""
        return self._chosen

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
        self.set_axes(*self._ranges, ticks(*self._ranges[0], across), ticks(*self._ranges[1], up))

    # ---- painting ----

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint the misses of the chosen point, the lines with their names, and the points."""
        left, right = self._ranges[0]
        painter.save()
        painter.setClipRect(area)
        for line in self._lines:
            pen = QPen(line.color, curve_width(2.4))
            if line.dashes:
                pen.setDashPattern(list(line.dashes))
            painter.setPen(pen)
            painter.drawLine(QLineF(self.to_pixels(left, line.left), self.to_pixels(right, line.right)))
        painter.restore()
        self._paint_names(painter, area)
        self._paint_points(painter, area)

    def _paint_names(self, painter: QPainter, area: QRectF) -> None:
        """Write the names above the right ends of the lines, the highest first, none over another."""
        metrics = QFontMetricsF(painter.font())
        lowest = area.top()
        for line in sorted(self._lines, key=_height, reverse=True):
            y = self.to_pixels(self._ranges[0][1], line.right).y() - metrics.height()
            width = metrics.horizontalAdvance(line.name) + _GAP
            top = min(max(y, lowest), area.bottom() - metrics.height())
            box = QRectF(area.right() - width, top, width, metrics.height())
            lowest = box.bottom()
            painter.fillRect(box, faded(self.theme.color("plot_ground"), 0.75))
            painter.setPen(name_color(self.theme, line.color))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line.name)

    def _paint_points(self, painter: QPainter, area: QRectF) -> None:
        ground, text = self.theme.color("plot_ground"), self.theme.color("text")
        for index, (x, y) in enumerate(self._places.tolist()):
            is_chosen = index == self._chosen
            painter.setPen(QPen(ground, 1.5))
            painter.setBrush(self.theme.color("accent") if is_chosen else text)
            painter.drawEllipse(self.to_pixels(x, y), *(2 * [marker_radius(_RADIUS + 1.5 * is_chosen)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not len(self._places):
            return
        at = self.to_pixels(*self._places[self._chosen].tolist())
        above = at.y() - 14 > area.top() + QFontMetricsF(painter.font()).height()
        foot = at + (QPointF(0, -12) if above else QPointF(0, 18 + QFontMetricsF(painter.font()).height()))
        paint_tag(painter, foot, self.tr("drag me"), self.theme.color("text"), self.theme.color("surface"), area)

    # ---- mouse and keys ----

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return all arrows: up and down move the chosen point, left and right choose another."""
        return CURSOR_KEYS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grasp the point under the mouse."""
        self._dragged = self._point_near(event.position())
        super().mousePressEvent(event)

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Move the point that is grasped; without a button show what can be."""
        if not pressed:
            can_grasp = self._point_near(at) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if can_grasp else Qt.CursorShape.ArrowCursor)
        elif self._dragged is not None:
            self._tell(self._dragged, self.from_pixels(at)[1])

    def move_cursor(self, across: int, up: int) -> None:
        """Choose another point, or move the chosen one up or down."""
        if not len(self._places):
            return
        if across:
            self._chosen = int(np.clip(self._chosen + across, 0, len(self._places) - 1))
            self.viewport().update()
            x, y = self._places[self._chosen].tolist()
            self.say(self.tr("point at x {x}, y {y}").format(x=number_text(x, 3), y=number_text(y, 3)))
        if up:
            self._tell(self._chosen, float(self._places[self._chosen, 1]) + up * _STEP)

    def _tell(self, index: int, y: float) -> None:
        low, high = self._ranges[1]
        self._chosen = index
        self.point_moved.emit(index, min(max(y, low), high))

    def _point_near(self, at: QPointF) -> int | None:
        distances = [QLineF(at, self.to_pixels(x, y)).length() for x, y in self._places.tolist()]
        if not distances or min(distances) > _GRASP * current_scale():
            return None
        return int(np.argmin(distances))


def _height(line: FittedLine) -> float:
    return line.right
