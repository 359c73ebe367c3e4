"""Parts that grow higher as they grow narrower, where what is around asks only how high they may be at least."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget


class HighEnough(QWidget):
    """Insists on the height that its layout needs at its width: a splitter and a page that scrolls ask for no more."""

    def __init__(self, content: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayout(content)
        content.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Insist on what this width asks for."""
        super().resizeEvent(event)
        self._insist()

    def event(self, event: QEvent) -> bool:
        """Insist on what other words ask for."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._insist()
        return taken

    def _insist(self) -> None:
        content = self.layout()
        if content is not None and content.hasHeightForWidth():
            self.setMinimumHeight(content.heightForWidth(self.width()))
