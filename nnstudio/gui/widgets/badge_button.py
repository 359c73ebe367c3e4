"""A badge that leads somewhere: a verdict in a word or two, and more of it at a click."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nnstudio.gui.widgets.badge import BadgeKind


class BadgeButton(QPushButton):
    """Looks like a badge and can be pressed; it is hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_text("")

    def show_text(self, text: str, kind: BadgeKind = "quiet", tool_tip: str = "") -> None:
        """Say something else; an empty ``text`` hides the badge."""
        if self.property("badge") != kind:
            self.setProperty("badge", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
        self.setToolTip(tool_tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tool_tip)
        self.setHidden(not text)
