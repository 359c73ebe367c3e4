"""A common mistake in one sentence, with a button that lets it happen where that can be seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnstudio.gui.widgets.notice import Notice


class MistakeCard(Notice):
    """Says what often goes wrong; the button is there only where an experiment shows it."""

    asked = Signal()
    """The user wants to see it happen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dismissable=False, parent=parent)

    def show_mistake(self, sentence: str, consequence: str = "") -> None:
        """Say another mistake; ``consequence`` is what can be seen in the Studio, empty where nothing can."""
        self.show_text(sentence, "warn", title=self.tr("Common mistake"))
        self.setHidden(not sentence)
        self.clear_buttons()
        if consequence:
            button = self.add_button(self.tr("See it happen"), consequence)
            button.clicked.connect(self.asked)
