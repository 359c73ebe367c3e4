"""The menu that changes the language; every language is called by its own name, so that everybody finds theirs."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.gui.language import LANGUAGES, SYSTEM


class LanguageMenu(QMenu):
    """One entry for the language of the system, and one for each that there is."""

    language_chosen = Signal(str)
    """The user wants another language; carries its name, or ``system``."""

    def __init__(self, choice: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        group = QActionGroup(self)
        self._entries: dict[str, QAction] = {}
        for name in (SYSTEM, *LANGUAGES):
            entry = self.addAction(LANGUAGES.get(name, ""))
            entry.setData(name)
            entry.setCheckable(True)
            group.addAction(entry)
            self._entries[name] = entry
        self.insertSeparator(self._entries[next(iter(LANGUAGES))])
        self._entries[choice if choice in LANGUAGES else SYSTEM].setChecked(True)
        group.triggered.connect(self._choose)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all in the language of the window; “Language” stays readable in any of them."""
        title = self.tr("&Language")
        self.setTitle(title if title.replace("&", "") == "Language" else f"{title} · Language")
        self._entries[SYSTEM].setText(self.tr("As the &system"))
        self._entries[SYSTEM].setToolTip(self.tr("Speak the language of the system, or English where there is none."))
        for name, called in LANGUAGES.items():
            tip = self.tr("Show the window and the lessons in {language}.").format(language=called)
            self._entries[name].setToolTip(tip)
        for entry in self._entries.values():
            entry.setStatusTip(entry.toolTip())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self, entry: QAction) -> None:
        self.language_chosen.emit(str(entry.data()))
