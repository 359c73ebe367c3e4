"""Words that wait behind a button until somebody asks for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget


class Unfolding(QLabel):
    """A paragraph, hidden at first; ``button`` shows it and hides it again, and can be placed anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(parent)
        self.button.setProperty("role", "demand")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._unfold)
        self.show_words("")

    def show_name(self, name: str, tool_tip: str) -> None:
        """Write what the button says."""
        self.button.setText(name)
        self.button.setAccessibleName(name)
        self.button.setToolTip(tool_tip)

    def show_words(self, words: str) -> None:
        """Hold other words; without any there is nothing to ask for."""
        self.setText(words)
        self.button.setHidden(not words)
        self.setHidden(not (words and self.button.isChecked()))

    def _unfold(self, unfolded: bool) -> None:
        self.setVisible(unfolded and bool(self.text()))
