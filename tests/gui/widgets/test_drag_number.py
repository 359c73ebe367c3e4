"""A number that is typed, stepped or dragged."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.drag_number import DragNumber

EXACT = 1.4213430881500244


@pytest.fixture
def number(qtbot: QtBot) -> DragNumber:
    made = DragNumber("Weight of x", "What x is multiplied by.", lower=-10, upper=10, step=0.1)
    qtbot.addWidget(made)
    made.show_value(EXACT)
    made.show()
    return made


def drag(number: DragNumber, pixels: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    line = number.lineEdit()
    QTest.mousePress(line, Qt.MouseButton.LeftButton, modifiers, QPoint(5, 5))
    for step in (pixels // 2, pixels):
        at = QPointF(5 + step, 5)
        everywhere = line.mapToGlobal(at)
        moved = QMouseEvent(
            QMouseEvent.Type.MouseMove, at, everywhere, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifiers
        )
        QApplication.sendEvent(line, moved)
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, modifiers, QPoint(5 + pixels, 5))


def test_that_it_shows_three_figures_and_keeps_them_all(number: DragNumber) -> None:
    told: list[float] = []
    number.value_edited.connect(told.append)
    assert number.text() == "1.42"
    QTest.keyClick(number, Qt.Key.Key_Return)
    number.interpretText()
    assert number.value() == EXACT
    assert told == []


def test_that_it_is_typed_and_stepped(number: DragNumber) -> None:
    told: list[float] = []
    number.value_edited.connect(told.append)
    number.selectAll()
    QTest.keyClicks(number, "-0.875")
    QTest.keyClick(number, Qt.Key.Key_Return)
    QTest.keyClick(number, Qt.Key.Key_Up)
    QTest.keyClick(number, Qt.Key.Key_Down)
    assert told == pytest.approx([-0.875, -0.775, -0.875])


@pytest.mark.parametrize(("pixels", "expected"), [(40, 1.0), (-40, -1.0), (2000, 10.0), (-4000, -10.0)])
def test_that_it_is_dragged_sideways(number: DragNumber, pixels: int, expected: float) -> None:
    number.show_value(0.0)
    drag(number, pixels)
    assert number.value() == pytest.approx(expected)


def test_that_shift_drags_finely(number: DragNumber) -> None:
    number.show_value(0.0)
    drag(number, 40, Qt.KeyboardModifier.ShiftModifier)
    assert number.value() == pytest.approx(0.1)


def test_that_a_click_that_trembles_drags_nothing(number: DragNumber) -> None:
    drag(number, 2)
    assert number.value() == EXACT


def test_that_new_numbers_wait_while_somebody_types(number: DragNumber) -> None:
    assert not number.is_busy()
    number.selectAll()
    QTest.keyClicks(number, "3")
    assert number.is_busy()
    QTest.keyClick(number, Qt.Key.Key_Escape)
    assert not number.is_busy()
    assert number.value() == EXACT
