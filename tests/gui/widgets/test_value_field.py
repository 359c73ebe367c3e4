"""A number that turns into a field on a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit
from nnstudio.gui.widgets.value_field import ValueField


def percent(value: float) -> str:
    return f"{value:g} %"


@pytest.fixture
def field(qtbot: QtBot) -> ValueField:
    made = ValueField("Train share", "How many rows it learns from", lower=10, upper=90, format=percent)
    qtbot.addWidget(made)
    made.show_value(50)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def button_of(field: ValueField) -> QPushButton:
    button = field.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def editor_of(field: ValueField) -> NumberEdit | WholeEdit:
    editor = field.currentWidget()
    assert isinstance(editor, NumberEdit | WholeEdit)
    return editor


def test_that_the_number_is_shown_in_words(field: ValueField) -> None:
    assert button_of(field).text() == "50 %"


def test_that_a_click_and_typing_change_the_number(qtbot: QtBot, field: ValueField) -> None:
    QTest.mouseClick(button_of(field), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(field.value_edited) as told:
        QTest.keyClicks(editor_of(field), "62,5")
        QTest.keyClick(editor_of(field), Qt.Key.Key_Return)
    assert told.args == [62.5]
    assert button_of(field).text() == "62.5 %"
    assert field.currentWidget() is button_of(field)


def test_that_the_keyboard_goes_to_the_number(field: ValueField) -> None:
    field.setFocus()
    assert button_of(field).hasFocus()
    field.begin_typing()
    field.setFocus()
    assert button_of(field).hasFocus()


def test_that_space_begins_typing_without_a_mouse(field: ValueField) -> None:
    button_of(field).setFocus()
    QTest.keyClick(button_of(field), Qt.Key.Key_Space)
    assert editor_of(field).hasFocus()


def test_that_escape_leaves_everything_as_it_was(qtbot: QtBot, field: ValueField) -> None:
    field.begin_typing()
    editor = editor_of(field)
    with qtbot.assertNotEmitted(field.value_edited):
        QTest.keyClicks(editor, "70")
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert field.value() == 50
    assert field.currentWidget() is button_of(field)


def test_that_a_refused_number_leaves_the_former_one(field: ValueField) -> None:
    field.begin_typing()
    editor = editor_of(field)
    QTest.keyClicks(editor, "95")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert field.value() == 50
    assert button_of(field).text() == "50 %"


def test_that_showing_a_number_tells_nobody_and_does_not_disturb_typing(qtbot: QtBot, field: ValueField) -> None:
    field.begin_typing()
    editor = editor_of(field)
    QTest.keyClicks(editor, "7")
    with qtbot.assertNotEmitted(field.value_edited):
        field.show_value(30)
    assert editor.lineEdit().text() == "7"


def test_that_name_and_tool_tip_reach_every_part(field: ValueField) -> None:
    field.show_texts("Anteil", "Womit gelernt wird")
    field.begin_typing()
    for part in (field, button_of(field), editor_of(field)):
        assert (part.accessibleName(), part.toolTip()) == ("Anteil", "Womit gelernt wird")
