"""The person's own notes beside the experiment; a project keeps them."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nnstudio.gui.widgets.card import Card
from nnstudio.project.project import NOTES_MAX
from nnstudio.session.session import Session


class NotesPanel(Card):
    """A sheet to write on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._sheet = QPlainTextEdit(self)
        self._sheet.setTabChangesFocus(True)
        self._sheet.textChanged.connect(self._edit)
        self.body.addWidget(self._sheet)
        self.retranslate()
        self.show_notes(session.notes)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Notes"))
        self._sheet.setAccessibleName(self.tr("Notes"))
        self._sheet.setToolTip(self.tr("What you want to remember; it is saved with the project."))
        self._sheet.setPlaceholderText(
            self.tr("What did you expect, what did you see, and why? Notes are saved with the project (.nnstudio).")
        )

    # ---- show ----

    def show_notes(self, notes: str) -> None:
        """Show the notes of what is open."""
        if notes != self._sheet.toPlainText():
            with QSignalBlocker(self._sheet):
                self._sheet.setPlainText(notes)

    # ---- edit ----

    def _edit(self) -> None:
        self._session.set_notes(self._sheet.toPlainText()[:NOTES_MAX])
