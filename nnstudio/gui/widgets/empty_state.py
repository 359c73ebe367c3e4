"""What stands where nothing is yet: a picture, a sentence that says what to do next, and a button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nnstudio.gui.icons import set_icon

_MARGIN = 24
_LETTERS_MAX = 80  # of a line: longer ones lose the eye on its way back


class EmptyState(QWidget):
    """An icon, a sentence and, where something can be done, a button."""

    activated = Signal()
    """The user has pressed the button."""

    def __init__(
        self,
        icon_name: str,
        sentence: str,
        button_text: str = "",
        *,
        tool_tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        set_icon(self._picture, icon_name, "faint", size=40)
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "quiet")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.show_texts(sentence, button_text, tool_tip)

    def show_texts(self, sentence: str, button_text: str = "", tool_tip: str = "") -> None:
        """Say something else; without words the button is hidden."""
        self.setAccessibleName(sentence)
        self._sentence.setText(sentence)
        self._button.setText(button_text)
        self._button.setAccessibleName(button_text)
        self._button.setToolTip(tool_tip)
        self._button.setHidden(not button_text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        super().resizeEvent(event)
        longest = _LETTERS_MAX * self._sentence.fontMetrics().averageCharWidth()
        side = max(_MARGIN, (self.width() - longest) // 2)
        layout = self.layout()
        if layout is not None and layout.contentsMargins().left() != side:
            layout.setContentsMargins(side, _MARGIN, side, _MARGIN)
