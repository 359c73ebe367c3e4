"""A small coloured label with a verdict in a word or two."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

BadgeKind = Literal["good", "warn", "bad", "quiet", "accent"]


class Badge(QLabel):
    """A pill with a word or two; it is hidden while it has nothing to say."""

    def __init__(
        self,
        text: str = "",
        kind: BadgeKind = "quiet",
        *,
        name: str = "",
        tool_tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._name = name
        self.show_text(text, kind, tool_tip)

    def show_name(self, name: str) -> None:
        """Say what the words are about, for those who listen."""
        self._name = name
        self.setAccessibleName(f"{name}: {self.text()}" if name else self.text())

    def show_text(self, text: str, kind: BadgeKind = "quiet", tool_tip: str = "") -> None:
        """Say something else; an empty ``text`` hides the badge."""
        if self.property("badge") != kind:
            self.setProperty("badge", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
        self.setToolTip(tool_tip)
        self.show_name(self._name)
        self.setHidden(not text)
