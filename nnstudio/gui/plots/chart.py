"""What every pyqtgraph plot shares: calm axes with our own ticks, fixed ranges, the mouse and the keys.

A plot sets its ranges itself and keeps them while the data move: laying out axes costs five times a repaint. What is
not a curve or a point is painted in pixels, behind the items (``paint_behind``) or over them (``paint_over``).

Ground, axes and titles are one picture, made by pyqtgraph's scene and kept until they change. The items are painted
over it directly: asking the scene for them costs several times the painting, in Python, while the training waits.
"""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsGridLayout, QGraphicsView, QSizePolicy, QWidget

from nnstudio.gui.plots.drawing import Tick, widened
from nnstudio.gui.plots.still import Still
from nnstudio.gui.theme import Theme, tabular

_TEXT_OFFSET = 6
_TOP, _RIGHT = 8, 12
_LINES_APART = 1.15  # of two texts at the left axis
CURSOR_KEYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Chart(pg.GraphicsView):  # type: ignore[misc] # pyqtgraph is untyped
    """One plot with two axes; subclasses add items and fill the hooks at the end.

    It is made of pyqtgraph's view and axes alone: a ``PlotWidget`` builds a hundred widgets for menus that nobody
    opens, and takes eight times as long to make.
    """

    reading_changed = Signal(str)
    """What is under the cursor, in words; empty when the cursor has left."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        self._items: list[pg.GraphicsObject] = []
        self._still = Still()
        self._area: QRectF | None = None
        super().__init__(parent=parent, background=theme.plot_ground)
        self.theme = theme
        self._x_range, self._y_range = (0.0, 1.0), (0.0, 1.0)
        self._x_ticks: list[Tick] = []
        self._y_ticks: list[Tick] = []
        self._x_title, self._y_title = "", ""
        self._reading = ""
        self._right = _RIGHT
        # Everything has its parent from the start, so that Qt owns it and nothing is deleted twice.
        self._whole = pg.GraphicsWidget()
        self._view = pg.ViewBox(parent=self._whole, enableMenu=False, enableMouse=False, defaultPadding=0)
        self._left_axis = _axis("left", self._view, self._whole)
        self._bottom_axis = _axis("bottom", self._view, self._whole)
        self._grid = self._laid_out()
        self.setAccessibleName(name)
        for part in (self, self._whole):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes run as in mathematics, in any language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        # What lies behind the items changes with the ranges, which a cached background would not follow.
        self.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        self.setMinimumSize(120, 80)
        self._dress()

    def _laid_out(self) -> QGraphicsGridLayout:
        """The view with one axis to its left and one below it."""
        self._view.disableAutoRange()
        self._view.childGroup.hide()  # the items: painted by this plot, not by the scene
        self._view.geometryChanged.connect(self._forget_still)
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(0, _TOP, self._right, 0)
        grid.setSpacing(0)
        grid.addItem(self._left_axis, 0, 0)
        grid.addItem(self._view, 0, 1)
        grid.addItem(self._bottom_axis, 1, 1)
        self._whole.setLayout(grid)
        self.setCentralItem(self._whole)
        return grid

    def addItem(self, item: pg.GraphicsObject) -> None:
        """Draw a curve or points in the coordinates of the plot."""
        self._view.addItem(item, ignoreBounds=True)
        self._items.append(item)
        self.viewport().update()

    def removeItem(self, item: pg.GraphicsObject) -> None:
        """Draw an item no more."""
        self._view.removeItem(item)
        self._items.remove(item)
        self.viewport().update()

    def close(self) -> bool:
        """Close like any widget: pyqtgraph would delete the items first, and crash over those that Python still has."""
        return bool(QGraphicsView.close(self))

    # ---- what the plot shows ----

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self._dress()
        self.recolor()
        self.viewport().update()

    def set_axes(
        self,
        x_range: tuple[float, float],
        y_range: tuple[float, float],
        x_ticks: Sequence[Tick],
        y_ticks: Sequence[Tick],
    ) -> None:
        """Show other ranges, in the coordinates of the items."""
        x_range, y_range = widened(*x_range), widened(*y_range)
        self._x_range, self._y_range = x_range, y_range
        self._x_ticks, self._y_ticks = list(x_ticks), list(y_ticks)
        self._view.setRange(xRange=x_range, yRange=y_range, padding=0)
        self._bottom_axis.setTicks([self._x_ticks])
        self._left_axis.setTicks([self._y_ticks])
        self._fit_axes()
        self.viewport().update()

    def least_apart(self, low: float, high: float) -> float:
        """How far two ticks of the left axis must be from one another for their texts not to touch, on that axis."""
        room = self.height() - self._bottom_axis.height() - _TOP
        return float(_LINES_APART * self._line_height() * (high - low) / max(room, 1))

    def set_titles(self, x: str, y: str) -> None:
        """Name what the axes stand for; x under the axis, y over it."""
        self._x_title, self._y_title = x, y
        self._fit_margins()
        self._fit_axes()

    def set_right_margin(self, pixels: int) -> None:
        """Leave room to the right of the plot."""
        self._right = pixels
        self._fit_margins()

    def _fit_margins(self) -> None:
        top = round(1.6 * self._line_height()) if self._y_title else _TOP
        if self._grid.getContentsMargins() != (0, top, self._right, 0):
            self._grid.setContentsMargins(0, top, self._right, 0)
            self._forget_still()

    def say(self, reading: str) -> None:
        """Tell what is under the cursor."""
        if reading != self._reading:
            self._reading = reading
            self.reading_changed.emit(reading)

    def area(self) -> QRectF:
        """Return where the items are drawn, in pixels of the widget."""
        if self._area is None:
            self._grid.activate()
            self._area = QRectF(self._view.sceneBoundingRect())
        return self._area

    def _forget_still(self) -> None:
        """Make the picture of ground and axes anew: they, or their places, have changed."""
        self._area = None
        self._still.forget()

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Return where a point of the plot is drawn."""
        area, (left, right), (low, high) = self.area(), self._x_range, self._y_range
        return QPointF(
            area.left() + (x - left) / (right - left) * area.width(),
            area.bottom() - (y - low) / (high - low) * area.height(),
        )

    def from_pixels(self, at: QPointF) -> tuple[float, float]:
        """Return which point of the plot is drawn there."""
        area, (left, right), (low, high) = self.area(), self._x_range, self._y_range
        return (
            left + (at.x() - area.left()) / max(area.width(), 1.0) * (right - left),
            low + (area.bottom() - at.y()) / max(area.height(), 1.0) * (high - low),
        )

    # ---- axes ----

    def _dress(self) -> None:
        self._figures = tabular(self.font())
        self.setBackground(self.theme.plot_ground)
        for axis in (self._left_axis, self._bottom_axis):
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(self.theme.color("plot_axis"))
            axis.setStyle(tickFont=self._figures)
        self._fit_axes()

    def _fit_axes(self) -> None:
        metrics = QFontMetricsF(self._figures)
        widest = max((metrics.horizontalAdvance(text) for _, text in self._y_ticks), default=0.0)
        self._left_axis.setWidth(max(round(widest) + _TEXT_OFFSET + 4, self.least_left()))
        lines = 2 if self._x_title else 1
        self._bottom_axis.setHeight(round(lines * metrics.height()) + _TEXT_OFFSET + 2)
        self._forget_still()

    def _line_height(self) -> int:
        return round(QFontMetricsF(self.font()).height())

    # ---- painting ----

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the ground and light lines at the ticks of y."""
        super().drawBackground(painter, rect)
        area = self.area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(self.theme.color("plot_grid"), 1))
        for place, _ in self._y_ticks:
            y = round(self.to_pixels(self._x_range[0], place).y())
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the names of the axes."""
        super().drawForeground(painter, rect)
        painter.setFont(self._figures)
        self._paint_titles(painter)

    def _paint_titles(self, painter: QPainter) -> None:
        area, height = self.area(), self._line_height()
        metrics = QFontMetricsF(self.font())
        painter.setPen(self.theme.color("plot_axis"))
        if self._x_title:
            text = metrics.elidedText(self._x_title, Qt.TextElideMode.ElideRight, area.width())
            below = QRectF(area.left(), self.height() - height - 1, area.width(), height)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, text)
        if self._y_title:
            text = metrics.elidedText(self._y_title, Qt.TextElideMode.ElideRight, self.width() - 4)
            painter.drawText(QRectF(2, 0, self.width() - 4, height), Qt.AlignmentFlag.AlignLeft, text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, and a ring around it while it has the keyboard."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter)
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        area = self.area()
        size, ratio, ground = self.viewport().size(), self.devicePixelRatioF(), self.theme.color("plot_ground")
        painter.drawPixmap(0, 0, self._still.picture(size, ratio, self._render, ground))
        painter.setFont(self._figures)
        self.paint_behind(painter, area)
        if self._items:
            self._paint_items(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_over(painter, area)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _render(self, painter: QPainter) -> None:
        """Let the scene paint all but the items."""
        box = self.viewport().rect()
        self.render(painter, QRectF(box), box)

    def _paint_items(self, painter: QPainter, area: QRectF) -> None:
        """Paint the items in their own coordinates."""
        (left, right), (low, high) = self._x_range, self._y_range
        across, down = area.width() / (right - left), -area.height() / (high - low)
        to_pixels = QTransform(across, 0, 0, down, area.left() - left * across, area.bottom() - low * down)
        painter.setClipRect(area)
        for item in self._items:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setTransform(to_pixels)
            item.paint(painter, None, None)
        painter.resetTransform()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipping(False)

    # ---- mouse and keys ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the mouse."""
        self.point_at(event.position(), pressed=bool(event.buttons() & Qt.MouseButton.LeftButton))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.point_at(event.position(), pressed=True)
            event.accept()
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was chosen."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat the second click like the first."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel around."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the cursor with the mouse, unless the keyboard moves it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.clear_cursor()

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts while this plot uses them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor with the arrow keys, ten times as far with Shift."""
        if not self._takes(event):
            event.ignore()
            return
        key = Qt.Key(event.key())
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        across = {Qt.Key.Key_Left: -far, Qt.Key.Key_Right: far}.get(key, 0)
        up = {Qt.Key.Key_Down: -far, Qt.Key.Key_Up: far}.get(key, 0)
        self.move_cursor(across, up)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() in self.cursor_keys()

    def changeEvent(self, event: QEvent) -> None:
        """Write the ticks in the letter of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._dress()
            self.rearrange()

    # ---- for the plots to fill ----

    def recolor(self) -> None:
        """Give the items the colours of the theme."""

    def rearrange(self) -> None:
        """Choose ranges and ticks for another letter."""

    def least_left(self) -> int:
        """Return the least width of the left axis."""
        return 0

    def paint_behind(self, painter: QPainter, area: QRectF) -> None:
        """Paint behind the items."""

    def paint_over(self, painter: QPainter, area: QRectF) -> None:
        """Paint over the items."""

    def point_at(self, at: QPointF, *, pressed: bool) -> None:
        """Read, and with the button down choose, what is at a pixel."""

    def move_cursor(self, across: int, up: int) -> None:
        """Move the cursor by so many places."""

    def clear_cursor(self) -> None:
        """Show no cursor any more."""

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return the keys that move the cursor."""
        return frozenset()


def _axis(side: str, view: pg.ViewBox, parent: pg.GraphicsWidget) -> pg.AxisItem:
    """An axis of texts alone, which keeps its size until it is told another."""
    axis = pg.AxisItem(side, linkView=view, parent=parent)
    axis.setStyle(
        tickLength=0,
        tickAlpha=0,
        tickTextOffset=_TEXT_OFFSET,
        autoExpandTextSpace=False,
        autoReduceTextSpace=False,
        hideOverlappingLabels=200,
    )
    axis.enableAutoSIPrefix(False)
    return axis
