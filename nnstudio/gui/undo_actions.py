"""Undo and redo in the menu: each says what it would take back or bring again."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from nnstudio.catalog import Text
from nnstudio.gui.parts.words import translated
from nnstudio.session.session import Session


class UndoActions(QObject):
    """Keeps the words and the state of two actions in step with what can be undone."""

    def __init__(self, session: Session, undo: QAction, redo: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._undo, self._redo = session, undo, redo
        session.undo_changed.connect(self.show_names)
        self.show_names()

    def show_names(self) -> None:
        """Name what can be undone and redone."""
        undo, redo = self._session.undo_name, self._session.redo_name
        _show(self._undo, undo, self.tr("&Undo"), self.tr("&Undo {edit}"))
        _show(self._redo, redo, self.tr("&Redo"), self.tr("&Redo {edit}"))


def _show(action: QAction, edit: Text | None, bare: str, named: str) -> None:
    action.setEnabled(edit is not None)
    action.setText(bare if edit is None else named.format(edit=translated(edit)))
