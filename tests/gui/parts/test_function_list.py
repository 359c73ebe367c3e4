"""The list of functions: looked at by moving along it, ticked by box or Space, each in a colour of its own."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.gui.parts.code_box import CodeBox
from nnstudio.gui.parts.function_list import Entry, FunctionList, Group
from nnstudio.gui.theme import DARK, LIGHT

GROUPS = [
    Group("For numbers", [Entry("mse", QIcon(), "regression", "Squares."), Entry("l1", QIcon())]),
    Group("For classes", [Entry("nll", QIcon())]),
]


@pytest.fixture
def names(qtbot: QtBot) -> FunctionList:
    names = FunctionList("Losses", LIGHT)
    qtbot.addWidget(names)
    names.set_groups(GROUPS)
    names.resize(240, 240)
    names.show()
    return names


def row_of(names: FunctionList, name: str) -> QPoint:
    item = next(names.item(row) for row in range(names.count()) if names.item(row).text() == name)
    rect = names.visualItemRect(item)
    return QPoint(rect.left(), rect.center().y())


def test_that_headings_are_not_among_the_functions(names: FunctionList) -> None:
    assert names.names() == ("mse", "l1", "nll")
    assert names.count() == 5


def test_that_looking_at_another_function_is_told_and_showing_one_is_not(names: FunctionList) -> None:
    told: list[str] = []
    names.function_chosen.connect(told.append)
    names.show_chosen("mse")
    assert told == []
    QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Down)  # over the heading
    assert told == ["l1", "nll"]
    assert names.chosen() == "nll"


def test_that_space_ticks_and_ticks_off(names: FunctionList) -> None:
    told: list[tuple[str, bool]] = []
    names.tick_edited.connect(lambda name, ticked: told.append((name, ticked)))
    names.show_chosen("l1")
    QTest.keyClick(names, Qt.Key.Key_Space)
    names.show_ticks({"l1": QColor("red")})
    QTest.keyClick(names, Qt.Key.Key_Space)
    assert told == [("l1", True), ("l1", False)]


def test_that_a_click_on_the_box_ticks_and_beside_it_looks(names: FunctionList) -> None:
    ticked: list[str] = []
    chosen: list[str] = []
    names.tick_edited.connect(lambda name, _: ticked.append(name))
    names.function_chosen.connect(chosen.append)
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=row_of(names, "l1") + QPoint(90, 0))
    assert (ticked, chosen) == ([], ["l1"])
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=row_of(names, "nll") + QPoint(16, 0))
    assert ticked == ["nll"]


def test_that_ticks_are_drawn_and_told_to_those_who_listen(names: FunctionList) -> None:
    plain = names.grab().toImage()
    names.show_ticks({"mse": QColor("#5646D6")})
    assert names.grab().toImage() != plain
    texts = [names.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(names.count())]
    assert "mse, drawn" in texts
    assert "l1, not drawn" in texts


def test_that_what_is_looked_at_stays_when_the_list_is_made_anew(names: FunctionList) -> None:
    told: list[str] = []
    names.show_chosen("nll")
    names.function_chosen.connect(told.append)
    names.set_groups(GROUPS)
    names.show_theme(DARK)
    assert names.chosen() == "nll"
    assert told == []


def test_that_code_is_copied_with_its_last_line_ended(qtbot: QtBot) -> None:
    box = CodeBox(LIGHT, "Code")
    qtbot.addWidget(box)
    box.show_code("import torch\nprint(1)  # one")
    box.copy.click()
    assert QApplication.clipboard().text() == "import torch\nprint(1)  # one\n"
    assert box.copy.text() == "Copied"
    box.retranslate()
    assert box.copy.text() == "Copy"
    box.show_theme(DARK)
    assert not box.grab().isNull()
