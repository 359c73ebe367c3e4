"""The pairing table as one painted view: output activations down, losses across, every cell a network that trains."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.gui.parts.pairing_painter import PairingPainter
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.pairing_cells import CellText, paint_ring
from nnstudio.gui.plots.pairing_pictures import Scene
from nnstudio.gui.theme import Theme

_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SIDES = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_MARGIN = 4  # kept around a cell that is brought into sight


class PairingView(QAbstractScrollArea):
    """Arrow keys move from cell to cell, Enter or a click opens one; the names stay while the cells scroll."""

    cell_chosen = Signal(int)
    """The user wants to open the cell at this place."""
    cell_changed = Signal(int)
    """Another cell is looked at: under the mouse, or with the keyboard."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = PairingPainter(theme)
        self._tips: Sequence[str] = ()
        self._message = ""
        self._current, self._hovered = 0, -1
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    # ---- what is shown ----

    def show_message(self, message: str) -> None:
        """Say what is waited for, as long as there is no table."""
        self._message = message
        self.viewport().update()

    def show_pairs(self, activations: Sequence[str], losses: Sequence[str], scene: Scene) -> None:
        """Begin with another table; nothing is known of its cells yet."""
        if (tuple(activations), tuple(losses)) != (self._painter.activations, self._painter.losses):
            self._current, self._hovered = 0, -1
        self._painter.show_pairs(activations, losses, scene)

    def show_texts(self, texts: Sequence[CellText], tips: Sequence[str]) -> None:
        """Say of every cell what the Coach thinks, and more where the mouse rests."""
        self._painter.texts, self._tips = texts, tips
        self._arrange()

    def show_numbers(self, losses: NDArray[np.float64], pictures: NDArray[np.float32], epochs: int) -> None:
        """Show one moment of so many ``epochs``: (epochs so far + 1, cells) losses and (cells, points, C) pictures."""
        self._painter.show_numbers(losses, pictures, epochs)
        self.viewport().update()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._painter.show_theme(theme)
        self.viewport().update()

    # ---- which cell is looked at ----

    @property
    def current(self) -> int:
        """The cell under the mouse, else the one that has the keyboard."""
        return self._hovered if self._hovered >= 0 else self._current

    def box_of(self, place: int) -> QRectF:
        """Where a cell is in the view."""
        return self._painter.box_of(place)

    def go_to(self, place: int) -> None:
        """Let the keyboard be at another cell, and bring it into sight."""
        if not 0 <= place < len(self._painter.texts):
            return
        self._current, self._hovered = place, -1
        layout, view = self._painter.layout, self.viewport()
        box = layout.box(place)
        for bar, start, end, room in (
            (self.verticalScrollBar(), box.top() - layout.head, box.bottom(), view.height()),
            (self.horizontalScrollBar(), box.left() - layout.labels, box.right(), view.width()),
        ):
            bar.setValue(round(min(max(bar.value(), end - room + _MARGIN), start - _MARGIN)))
        view.update()
        self.cell_changed.emit(place)

    def go_to_function(self, name: str) -> bool:
        """Go to the first cell of an activation or a loss; returns whether the table has it."""
        activations, losses = self._painter.activations, self._painter.losses
        if name in activations:
            self.go_to(activations.index(name) * len(losses))
        elif name in losses:
            self.go_to(losses.index(name))
        return name in activations or name in losses

    # ---- room ----

    def _arrange(self) -> None:
        room = self.viewport().size()
        self._painter.arrange(QSizeF(room), self.font())
        whole = self._painter.layout.size
        for bar, length, page in (
            (self.horizontalScrollBar(), whole.width(), room.width()),
            (self.verticalScrollBar(), whole.height(), room.height()),
        ):
            bar.setRange(0, max(0, round(length) - page))
            bar.setPageStep(page)
            bar.setSingleStep(40)
        self.scrollContentsBy(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the cells into the new room."""
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Show another part of the table."""
        self._painter.scroll_to(QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()))
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew for another letter."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    # ---- painting ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the table, and a ring around the cell that is looked at."""
        painter = QPainter(self.viewport())
        try:
            if not self._painter.texts:
                painter.setPen(self._painter.theme.color("quiet"))
                painter.drawText(self.viewport().rect(), int(Qt.AlignmentFlag.AlignCenter), self._message)
                return
            self._painter.paint(painter, self.devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._hovered >= 0:
                paint_ring(painter, self.box_of(self._hovered), self._painter.theme.color("accent"), 1.5)
            if self.hasFocus():
                paint_ring(painter, self.box_of(self._current), self._painter.theme.color("focus"), 2.0)
        finally:
            painter.end()

    # ---- mouse ----

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Look at the cell under the mouse."""
        self._hover(self._painter.place_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the cell that was clicked."""
        place = self._painter.place_at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.cell_chosen.emit(place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell about the cell or the function where the mouse rests, and forget it when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if place >= 0 else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        self.cell_changed.emit(self.current)

    def _tip_at(self, point: QPointF) -> str:
        """More on a cell, or what an activation beside or a loss above the cells is for."""
        place, area = self._painter.place_at(point), self._painter.cells_area()
        if place >= 0:
            return self._tips[place] if place < len(self._tips) else ""
        for row, name in enumerate(self._painter.activations):
            box = self.box_of(row * len(self._painter.losses))
            if point.x() < area.left() and box.top() <= point.y() <= box.bottom():
                return translated(ACTIVATIONS[name].purpose)
        for column, name in enumerate(self._painter.losses):
            box = self.box_of(column)
            if point.y() < area.top() and box.left() <= point.x() <= box.right():
                return translated(LOSSES[name].purpose)
        return ""

    # ---- keys ----

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys and Enter from the window's shortcuts."""
        keys = {*_STEPS, *_OPENS, *_SIDES}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrow keys, Home and End; open with Enter."""
        key, rows, columns = Qt.Key(event.key()), len(self._painter.activations), len(self._painter.losses)
        row, column = divmod(self._current, max(columns, 1))
        if key in _OPENS and self._painter.texts:
            self.cell_chosen.emit(self._current)
        elif key in _SIDES:
            self.go_to(row * columns + (columns - 1 if _SIDES[key] else 0))
        elif key in _STEPS:
            down, across = _STEPS[key]
            row, column = min(max(row + down, 0), rows - 1), min(max(column + across, 0), columns - 1)
            self.go_to(row * columns + column)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which cell the keyboard is at."""
        super().focusInEvent(event)
        self.viewport().update()
        self.cell_changed.emit(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()
