"""Typing numbers, with the decimal point of anybody's language."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit, log_step, shortest

LANGUAGES = ["de_DE", "fr_FR", "sv_SE", "en_US", "de_CH"]


def number_edit(qtbot: QtBot, *, lower: float = 0.0, upper: float = 1000.0, lower_open: bool = False) -> NumberEdit:
    field = NumberEdit("Learning rate", "How far one step goes", lower=lower, upper=upper, lower_open=lower_open)
    qtbot.addWidget(field)
    field.show_value(0.5)
    return field


def whole_edit(qtbot: QtBot) -> WholeEdit:
    field = WholeEdit("Epochs", lower=1, upper=10_000_000)
    qtbot.addWidget(field)
    return field


def type_into(field: NumberEdit | WholeEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["0.01", "0,01", "1e-2", "1E-2", ",01", " 0.01"])
def test_that_point_and_comma_are_the_decimal_point_everywhere(qtbot: QtBot, language: str, typed: str) -> None:
    field = number_edit(qtbot)
    field.setLocale(QLocale(language))
    with qtbot.waitSignal(field.value_edited) as told:
        type_into(field, typed)
    assert told.args == [0.01]
    assert field.value() == 0.01


@pytest.mark.parametrize(("language", "shown"), [("de_DE", "0,003"), ("en_US", "0.003"), ("de_CH", "0.003")])
def test_that_a_number_is_shown_in_the_users_language(qtbot: QtBot, language: str, shown: str) -> None:
    field = number_edit(qtbot)
    field.setLocale(QLocale(language))
    field.show_value(0.003)
    assert field.text() == shown


@pytest.mark.parametrize("value", [0.003, 1e-05, 20.0, 0.1 + 0.2, 123456.789, 1e-300, 1e-12])
def test_that_every_number_reads_back_as_itself(qtbot: QtBot, value: float) -> None:
    field = number_edit(qtbot, upper=1e9)
    field.show_value(value)
    assert field.value() == value
    assert field.valueFromText(field.text()) == value


def test_that_visiting_a_field_changes_nothing(qtbot: QtBot) -> None:
    field = number_edit(qtbot)
    field.show_value(0.1 + 0.2)
    with qtbot.assertNotEmitted(field.value_edited):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == 0.1 + 0.2


def test_that_numbers_are_written_as_shortly_as_possible() -> None:
    assert [shortest(value) for value in (20, 0.003, 1e-05, 0.5)] == ["20", "0.003", "1e-05", "0.5"]


def test_that_showing_a_number_tells_nobody(qtbot: QtBot) -> None:
    field = number_edit(qtbot)
    with qtbot.assertNotEmitted(field.value_edited):
        field.show_value(0.7)
        field.show_range(0.0, 0.6)


def test_that_typing_is_told_only_when_it_is_done(qtbot: QtBot) -> None:
    field = number_edit(qtbot)
    with qtbot.assertNotEmitted(field.value_edited):
        field.selectAll()
        QTest.keyClicks(field, "0.25")
    with qtbot.waitSignal(field.value_edited):
        QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["2000", "1e999", "1e", "."])
def test_that_what_is_not_allowed_is_refused_and_never_clipped(qtbot: QtBot, typed: str) -> None:
    field = number_edit(qtbot)
    with qtbot.assertNotEmitted(field.value_edited), qtbot.waitSignal(field.value_refused) as told:
        type_into(field, typed)
    assert told.args == [typed]
    assert field.value() == 0.5
    assert field.text() == "0.5"


@pytest.mark.parametrize("typed", ["abc", "1.000,5", "--1", "-1"])
def test_that_letters_that_cannot_become_a_number_do_not_arrive(qtbot: QtBot, typed: str) -> None:
    field = number_edit(qtbot)
    field.clear()
    QTest.keyClicks(field, typed)
    assert field.lineEdit().text() != typed


def test_that_an_open_end_is_not_part_of_the_range(qtbot: QtBot) -> None:
    field = number_edit(qtbot, lower_open=True)
    type_into(field, "0")
    assert field.value() == 0.5


def test_that_a_field_shows_while_it_holds_something_wrong(qtbot: QtBot) -> None:
    field = number_edit(qtbot)
    field.selectAll()
    QTest.keyClicks(field, "5000")
    assert field.property("invalid") is True
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.property("invalid") is False
    assert field.text() == "0.5"


def test_that_a_negative_number_may_be_typed_where_it_is_allowed(qtbot: QtBot) -> None:
    field = number_edit(qtbot, lower=-5)
    type_into(field, "-2,5")
    assert field.value() == -2.5
    assert field.valueFromText("−1") == -1


def test_that_steps_go_straight_and_stop_at_the_ends(qtbot: QtBot) -> None:
    field = NumberEdit("Noise", lower=0.0, upper=0.5, step=0.1)
    qtbot.addWidget(field)
    field.show_value(0.2)
    with qtbot.waitSignal(field.value_edited):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 0.3
    field.stepBy(99)
    assert field.value() == 0.5


@pytest.mark.parametrize(
    ("start", "steps", "end"),
    [(0.01, 1, 0.03), (0.03, 1, 0.1), (0.012, 1, 0.03), (0.012, -1, 0.01), (1, -1, 0.3), (0.1 + 0.2, -1, 0.1)],
)
def test_that_steps_can_follow_one_three_ten(start: float, steps: int, end: float) -> None:
    assert log_step(start, steps) == end


def test_that_steps_toward_zero_end_there_and_come_back() -> None:
    assert log_step(1e-7, -1) == 0
    assert log_step(0, 1) == 1e-7
    assert log_step(1e-7, -1, lower=1e-9) == 1e-9


def test_that_a_step_never_reaches_an_open_end(qtbot: QtBot) -> None:
    field = NumberEdit("Learning rate", lower=0, upper=10, lower_open=True, log_steps=True)
    qtbot.addWidget(field)
    field.show_value(1e-7)
    field.stepBy(-1)
    assert field.value() == 1e-7


@pytest.mark.parametrize("make", [number_edit, whole_edit])
def test_that_the_wheel_passes_over_a_field_nobody_uses(qtbot: QtBot, make: type) -> None:
    field = make(qtbot)
    before = field.value()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert field.value() == before
    assert not event.isAccepted()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["1000", "1 000"])
def test_that_whole_numbers_are_plain_in_every_language(qtbot: QtBot, language: str, typed: str) -> None:
    field = whole_edit(qtbot)
    field.setLocale(QLocale(language))
    with qtbot.waitSignal(field.value_edited) as told:
        type_into(field, typed)
    assert told.args == [1000]
    assert field.text() == "1000"


def test_that_a_whole_number_has_no_decimals(qtbot: QtBot) -> None:
    field = whole_edit(qtbot)
    field.clear()
    QTest.keyClicks(field, "2.5")
    assert field.lineEdit().text() == "25"


def test_that_a_whole_number_out_of_range_is_refused(qtbot: QtBot) -> None:
    field = whole_edit(qtbot)
    field.show_value(7)
    with qtbot.assertNotEmitted(field.value_edited), qtbot.waitSignal(field.value_refused):
        type_into(field, "0")
    assert field.value() == 7


def test_that_fields_have_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    field = number_edit(qtbot)
    assert (field.accessibleName(), field.toolTip()) == ("Learning rate", "How far one step goes")
