"""One of several, side by side."""

from typing import Literal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.segmented import Segmented


def segmented(qtbot: QtBot, look: Literal["switch", "tabs"] = "switch") -> tuple[Segmented, dict[str, QToolButton]]:
    made = Segmented("What to explore", "Choose what to look at", look=look)
    qtbot.addWidget(made)
    buttons = {key: made.add_choice(key, key.title(), f"Look at {key}") for key in ("activations", "losses", "which")}
    return made, buttons


def checked(buttons: dict[str, QToolButton]) -> list[str]:
    return [key for key, button in buttons.items() if button.isChecked()]


@pytest.mark.parametrize("look", ["switch", "tabs"])
def test_that_exactly_one_holds_from_the_start(qtbot: QtBot, look: Literal["switch", "tabs"]) -> None:
    made, buttons = segmented(qtbot, look)
    assert made.choice() == "activations"
    assert checked(buttons) == ["activations"]


def test_that_a_click_tells_the_key(qtbot: QtBot) -> None:
    made, buttons = segmented(qtbot)
    with qtbot.waitSignal(made.choice_edited) as told:
        QTest.mouseClick(buttons["losses"], Qt.MouseButton.LeftButton)
    assert told.args == ["losses"]
    assert checked(buttons) == ["losses"]


def test_that_choosing_the_same_again_tells_nothing(qtbot: QtBot) -> None:
    made, buttons = segmented(qtbot)
    with qtbot.assertNotEmitted(made.choice_edited):
        QTest.mouseClick(buttons["activations"], Qt.MouseButton.LeftButton)
    assert checked(buttons) == ["activations"]


def test_that_the_arrow_keys_move_along(qtbot: QtBot) -> None:
    made, buttons = segmented(qtbot)
    with qtbot.waitExposed(made):
        made.show()
    buttons["activations"].setFocus()
    with qtbot.waitSignal(made.choice_edited) as told:
        QTest.keyClick(buttons["activations"], Qt.Key.Key_Right)
    assert told.args == ["losses"]


def test_that_showing_a_choice_tells_nobody(qtbot: QtBot) -> None:
    made, buttons = segmented(qtbot)
    with qtbot.assertNotEmitted(made.choice_edited):
        made.show_choice("which")
    assert (made.choice(), checked(buttons)) == ("which", ["which"])


def test_that_an_unknown_choice_is_refused_with_the_known_ones(qtbot: QtBot) -> None:
    made, _ = segmented(qtbot)
    with pytest.raises(ValueError, match=r"'none'.*activations, losses, which"):
        made.show_choice("none")


def test_that_every_choice_has_name_and_tool_tip(qtbot: QtBot) -> None:
    made, buttons = segmented(qtbot)
    made.show_text("losses", "Verluste", "Verluste ansehen")
    assert (buttons["losses"].accessibleName(), buttons["losses"].toolTip()) == ("Verluste", "Verluste ansehen")
    assert made.accessibleName() == "What to explore"
