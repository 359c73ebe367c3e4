from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.widgets.number_edit import NumberEdit
from nnstudio.session.preferences import Preferences

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=30_000)
    window.activateWindow()
    yield window
    window.session.close()


def told(action: QAction) -> tuple[str, bool]:
    return action.text().replace("&", ""), action.isEnabled()


def test_that_the_menu_names_what_it_would_take_back_and_the_keys_do_it(window: MainWindow, qtbot: QtBot) -> None:
    session, undo, redo = window.session, window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert (told(undo), told(redo)) == (("Undo", False), ("Redo", False))
    session.edit(with_training(session.experiment, learning_rate=0.3))
    assert told(undo) == ("Undo change of learning rate", True)
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert session.experiment.training.learning_rate == 0.01
    assert (told(undo), told(redo)) == (("Undo", False), ("Redo change of learning rate", True))
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert session.experiment.training.learning_rate == 0.3
    assert told(redo) == ("Redo", False)
    undo.trigger()
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    assert session.experiment.training.learning_rate == 0.3


def test_that_a_number_being_typed_keeps_undo_to_itself(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.edit(with_training(session.experiment, learning_rate=0.3))
    field = NumberEdit("A number", parent=window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "0.5")
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert session.experiment.training.learning_rate == 0.3
    field.show_value(0.5)
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert session.experiment.training.learning_rate == 0.01
