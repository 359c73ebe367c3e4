"""What plots share that are painted by hand: theme, focus ring, reading, and keys kept from the window's shortcuts."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.theme import Theme

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_FAR = 10


class PaintedPlot(QWidget):
    """A drawing of numbers; subclasses fill the hooks at the end."""

    reading_changed = Signal(str)
    """What is under the cursor, in words; empty when the cursor has left."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._reading = ""
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in mathematics, in any language
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self.recolor()
        self.update()

    def say(self, reading: str) -> None:
        """Tell what is under the cursor."""
        if reading != self._reading:
            self._reading = reading
            self.reading_changed.emit(reading)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, and a ring around it while it has the keyboard."""
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter)
            if self.hasFocus():
                painter.setPen(QPen(self.theme.color("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        finally:
            painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep the arrow keys from the window's shortcuts while this plot uses them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor with the arrow keys, ten times as far with Shift."""
        if not self._takes(event):
            event.ignore()
            return
        key, far = Qt.Key(event.key()), _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        across = {Qt.Key.Key_Left: -far, Qt.Key.Key_Right: far}.get(key, 0)
        up = {Qt.Key.Key_Down: -far, Qt.Key.Key_Up: far}.get(key, 0)
        self.move_cursor(across, up)

    def _takes(self, event: QKeyEvent) -> bool:
        return event.key() in self.cursor_keys()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the cursor with the mouse."""
        super().leaveEvent(event)
        self.clear_cursor()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew for another letter."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.recolor()
            self.updateGeometry()

    # ---- for the plots to fill ----

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""

    def recolor(self) -> None:
        """Drop what was painted in advance."""

    def move_cursor(self, across: int, up: int) -> None:
        """Move the cursor by so many places."""

    def clear_cursor(self) -> None:
        """Show no cursor any more."""
        self.say("")

    def cursor_keys(self) -> frozenset[Qt.Key]:
        """Return the keys that move the cursor."""
        return frozenset()
