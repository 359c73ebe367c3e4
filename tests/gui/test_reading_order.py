"""Putting the controls in the order of reading leaves everybody with those to whom they belong."""

import re

import shiboken6
from PySide6.QtWidgets import QLineEdit, QScrollArea, QTextBrowser, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.reading_order import in_reading_order
from nnstudio.gui.widgets.number_edit import NumberEdit


class Area(QScrollArea):
    """A scroll area that Python has made."""


def test_that_a_scroll_area_stays_where_it_belongs(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = Area(window)
    area.setWidget(QLineEdit())
    window.show()
    assert in_reading_order(window) == [area, area.widget()]
    # Were it taken for a child of its own viewport, Python would end both as a cycle, and Qt all that is in them.
    belongs = re.search(r"parent\.+ <.* at (0x[0-9a-f]+)>", shiboken6.dump(area))
    assert belongs is not None
    assert int(belongs[1], 16) == id(window)


def test_that_what_qt_has_inside_a_control_takes_no_tab(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for control in (number := NumberEdit("Rate", parent=window), text := QTextBrowser(window)):
        column.addWidget(control)
    window.show()
    assert in_reading_order(window) == [number, text]
