"""The drawn network under mouse and keys: a neuron can be chosen, a connection read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from nnstudio.gui.plots.network_scene import Hover, Neuron
from nnstudio.gui.plots.network_view import NetworkView

EDGE_REACH = 6.0
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class NetworkCanvas(NetworkView):
    """The network, of which the user chooses neurons; the arrow keys go from one to the next."""

    neuron_chosen = Signal(int, int)
    """The user has chosen a neuron: its layer and its number, from 0."""
    neuron_clicked = Signal(int, int)
    """The user has clicked a neuron, be it the chosen one or another."""
    neuron_activated = Signal(int, int)
    """The user wants to work on a neuron: a double click, or Enter."""
    left = Signal()
    """The user wants nothing more of the chosen neuron: Escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the mouse."""
        x, y = event.position().x(), event.position().y()
        neuron = self._scene.layout.neuron_at(x, y)
        note = neuron is None and self._scene.layout.note_at(x, y) is not None
        edge = None if neuron or note else self._cache.edges.nearest(x, y, EDGE_REACH)
        self._show_hover(Hover(neuron, edge))
        self.setCursor(Qt.CursorShape.PointingHandCursor if neuron or note else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the mouse."""
        super().leaveEvent(event)
        self._show_hover(Hover())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a neuron, or go on to those that are not drawn."""
        neuron = self._scene.layout.neuron_at(event.position().x(), event.position().y())
        note = self._scene.layout.note_at(event.position().x(), event.position().y())
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif neuron is not None:
            self._take(neuron)
            self.neuron_clicked.emit(neuron[0] - 1, neuron[1])
        elif note is not None:
            self._scene.turn_page(note)
            self._place()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Work on a neuron."""
        neuron = self._scene.layout.neuron_at(event.position().x(), event.position().y())
        if neuron is not None:
            self.neuron_activated.emit(neuron[0] - 1, neuron[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from neuron to neuron with the arrow keys; Enter works on one, Escape leaves it."""
        move, chosen = _MOVES.get(Qt.Key(event.key())), self._scene.chosen
        if move is not None and self._scene.columns:
            self._take(self._scene.beside_chosen(*move))
        elif event.key() in _ENTER and chosen is not None:
            self.neuron_activated.emit(chosen[0] - 1, chosen[1])
        elif event.key() == Qt.Key.Key_Escape and chosen is not None:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts, and tell what is under the mouse."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.key() in {*_MOVES, *_ENTER}:
                event.accept()
                return True
        elif isinstance(event, QHelpEvent) and self._scene.hover.neuron is not None:
            column, unit = self._scene.hover.neuron
            QToolTip.showText(event.globalPos(), self.title_of(column - 1, unit), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is gone."""
        super().focusOutEvent(event)
        self.update()

    def _take(self, neuron: Neuron) -> None:
        if neuron != self._scene.chosen:
            self._ring(neuron)
            self.neuron_chosen.emit(neuron[0] - 1, neuron[1])

    def _show_hover(self, hover: Hover) -> None:
        if hover != self._scene.hover:
            self._scene.hover = hover
            self.update()
