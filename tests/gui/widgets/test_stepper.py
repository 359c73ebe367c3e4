"""A whole number between a minus and a plus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.stepper import Stepper


def neurons(count: int) -> str:
    return f"{count} neurons"


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper("Neurons in Hidden 1", "How many neurons", lower=1, upper=8, format=neurons)
    qtbot.addWidget(made)
    made.show_value(6)
    return made


def buttons_of(stepper: Stepper) -> tuple[QToolButton, QToolButton]:
    fewer, more = stepper.findChildren(QToolButton)
    return fewer, more


def test_that_the_buttons_step_and_tell(qtbot: QtBot, stepper: Stepper) -> None:
    fewer, more = buttons_of(stepper)
    with qtbot.waitSignal(stepper.value_edited) as told:
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert told.args == [7]
    with qtbot.waitSignal(stepper.value_edited) as told:
        QTest.keyClick(fewer, Qt.Key.Key_Space)
    assert told.args == [6]


def test_that_the_ends_stop_the_buttons(stepper: Stepper) -> None:
    fewer, more = buttons_of(stepper)
    stepper.show_value(8)
    assert (fewer.isEnabled(), more.isEnabled()) == (True, False)
    stepper.show_range(8, 20)
    assert (fewer.isEnabled(), more.isEnabled()) == (False, True)


def test_that_showing_a_number_tells_nobody(qtbot: QtBot, stepper: Stepper) -> None:
    with qtbot.assertNotEmitted(stepper.value_edited):
        stepper.show_value(3)
        stepper.show_range(1, 4)
    assert stepper.value() == 3


def test_that_the_number_stands_in_words(stepper: Stepper) -> None:
    shown = stepper.findChild(QPushButton)
    assert isinstance(shown, QPushButton)
    assert shown.text() == "6 neurons"


def test_that_every_part_has_a_name_of_its_own(stepper: Stepper) -> None:
    QApplication.sendEvent(stepper, QEvent(QEvent.Type.LanguageChange))
    names = [button.accessibleName() for button in buttons_of(stepper)]
    assert names == ["Fewer: Neurons in Hidden 1", "More: Neurons in Hidden 1"]
    assert stepper.accessibleName() == "Neurons in Hidden 1"


@pytest.mark.usefixtures("plain_app")
def test_that_the_buttons_are_large_enough_for_a_finger(stepper: Stepper) -> None:
    stepper.show()
    assert all(min(button.width(), button.height()) >= 24 for button in buttons_of(stepper))
