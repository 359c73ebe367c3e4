"""Windows of their own that stay within the screen, however large their letters are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_SHARE = 0.94  # of the screen: the frame of the window needs some


def resize_within_screen(window: QWidget, wanted: QSize) -> None:
    """Make ``window`` as large as wanted, but no larger than the screen that it comes up on."""
    window.resize(wanted.boundedTo(room_on_screen(window)))


def room_on_screen(window: QWidget) -> QSize:
    """Return how large a window may be on the screen that it comes up on."""
    return window.screen().availableGeometry().size() * _SHARE


class TallScroll(QScrollArea):
    """Scrolls what is higher or wider than the screen; the arrow keys do it, too."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give lines that wrap the height that they need at this width."""
        super().resizeEvent(event)
        content = self.widget()
        if content is not None:
            content.setMinimumHeight(max(content.heightForWidth(self.viewport().width()), 0))

    def sizeHint(self) -> QSize:
        """Ask for room for all of it, and for the bar that may be needed."""
        content, bar = self.widget(), self.verticalScrollBar().sizeHint().width()
        return content.sizeHint() + QSize(bar, 0) if content is not None else super().sizeHint()
