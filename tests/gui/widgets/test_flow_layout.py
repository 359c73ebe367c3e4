"""Items that fill rows like words."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from nnstudio.gui.widgets.flow_layout import FlowLayout


def boxes(qtbot: QtBot, count: int, *, parted: bool = False) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    room = QWidget()
    qtbot.addWidget(room)
    layout = FlowLayout(room, spacing=10, parted=parted)
    made = []
    for _ in range(count):
        box = QWidget()
        box.setFixedSize(40, 20)
        layout.addWidget(box)
        made.append(box)
    return room, layout, made


def test_that_a_full_row_begins_another(qtbot: QtBot) -> None:
    room, _, made = boxes(qtbot, 3)
    room.resize(90, 100)
    room.show()
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (50, 0), (0, 30)]


@pytest.mark.parametrize(("width", "height"), [(140, 20), (139, 50), (40, 80)])
def test_that_narrower_is_higher(qtbot: QtBot, width: int, height: int) -> None:
    room, layout, _ = boxes(qtbot, 3)
    assert room.layout() is layout
    assert layout.heightForWidth(width) == height


def test_that_rows_begin_on_the_right_where_people_read_from_there(qtbot: QtBot) -> None:
    room, _, made = boxes(qtbot, 2)
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.resize(100, 40)
    room.show()
    assert [box.x() for box in made] == [60, 10]


def test_that_of_parted_items_all_but_the_first_reach_the_end_of_their_row(qtbot: QtBot) -> None:
    room, _, made = boxes(qtbot, 3, parted=True)
    room.resize(200, 100)
    room.show()
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (110, 0), (160, 0)]
    room.resize(120, 100)
    assert [(box.x(), box.y()) for box in made] == [(0, 0), (80, 0), (80, 30)]


def test_that_hidden_items_take_no_room(qtbot: QtBot) -> None:
    room, _, made = boxes(qtbot, 3)
    made[0].hide()
    room.resize(100, 40)
    room.show()
    assert [box.x() for box in made[1:]] == [0, 50]


def test_that_nothing_beyond_the_end_is_given(qtbot: QtBot) -> None:
    room, layout, made = boxes(qtbot, 1)
    assert room.layout() is layout
    assert layout.itemAt(1) is None
    assert layout.takeAt(-1) is None
    item = layout.takeAt(0)
    assert item is not None
    assert item.widget() is made[0]
    assert layout.count() == 0
    assert layout.minimumSize() == QSize(0, 0)


def test_that_an_item_that_qt_has_ended_is_passed_over(qtbot: QtBot) -> None:
    room, layout, made = boxes(qtbot, 3)
    first = layout.itemAt(0)
    assert first is not None
    Shiboken.invalidate(first)
    room.resize(90, 100)
    room.show()
    assert [(box.x(), box.y()) for box in made[1:]] == [(0, 0), (50, 0)]
