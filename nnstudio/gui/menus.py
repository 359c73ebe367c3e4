"""The menus of the window, made from the table of actions."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu

from nnstudio.gui.actions import ACTIONS, MENUS, build_actions, name_actions
from nnstudio.gui.language import language_for, show_language
from nnstudio.gui.language_menu import LanguageMenu
from nnstudio.gui.undo_actions import UndoActions
from nnstudio.session.words import translated

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow


class Menus(QObject):
    """Keeps the menus and their actions, and their words."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        session = window.session
        self.actions = build_actions(window, window.commands.handlers())
        self._menus: dict[str, QMenu] = {}
        for key in MENUS:
            self._menus[key] = window.menuBar().addMenu("")
            self._menus[key].setToolTipsVisible(True)
        menus = self._menus | {"export": window.exports.menu}
        for spec in ACTIONS:
            if spec.separated:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self.actions[spec.id])
        menus["file"].insertMenu(self.actions["copy_text"], window.exports.menu)
        for menu in (window.documents.samples, window.documents.recent):
            menus["file"].insertMenu(self.actions["save"], menu)
        self.language = LanguageMenu(session.preferences.language, window)
        self.language.language_chosen.connect(self._choose_language)
        menus["view"].insertMenu(self.actions["ask_again"], self.language)
        self._session = session
        self._undo = UndoActions(session, self.actions["undo"], self.actions["redo"], self)
        self.show_theme(session.preferences.theme)
        self.retranslate()

    def show_theme(self, name: str) -> None:
        """Tick the colours that are chosen."""
        for spec in ACTIONS:
            if spec.id.startswith("theme_"):
                self.actions[spec.id].setChecked(spec.id == f"theme_{name}")

    def _choose_language(self, name: str) -> None:
        """Speak another language, and remember it."""
        self._session.preferences = msgspec.structs.replace(self._session.preferences, language=name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            show_language(app, language_for(name))

    def retranslate(self) -> None:
        """Say all in the language of the window."""
        for key, text in MENUS.items():
            self._menus[key].setTitle(translated(text))
        name_actions(self.actions)
        self._undo.show_names()
