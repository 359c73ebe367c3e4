"""A page of the window that scrolls only where the window is smaller than what is in it, as with very large letters."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

LEAST = QSize(620, 380)
"""The smallest page: where its content asks for more, it scrolls."""


class PageScroll(QScrollArea):
    """Shows one page as large as there is room, never smaller than the page may be; the keyboard's place stays seen."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        # A scroll area that takes the keyboard would take Page Up, Page Down and the arrows from what lies in it.
        self.setFocusPolicy(page.focusPolicy())
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Insist on what the page insists on, up to what every screen has."""
        page = self.widget()
        return LEAST if page is None else page.minimumSizeHint().boundedTo(LEAST)

    def sizeHint(self) -> QSize:
        """Ask for what the page asks for."""
        page = self.widget()
        return LEAST if page is None else page.sizeHint()
