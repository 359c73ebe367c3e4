"""Parts whose words take more lines where there is less room, instead of being cut."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.parts.coach_card import CoachCard
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.flow_layout import FlowLayout
from nnstudio.gui.widgets.high_enough import HighEnough
from nnstudio.gui.widgets.notice import Notice
from nnstudio.gui.widgets.wrapping import WrappingButton, word_by_word
from tests.gui.walking import cut_words, settle

SENTENCE = "Without a bend two layers in a row are one: this layer can be left out and nothing changes. "

# The offscreen platform says so of every window that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


def shown(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QWidget:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    settle()
    return widget


def test_that_a_button_takes_more_lines_and_gives_them_back(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    place = QWidget()
    button = WrappingButton(place)
    button.show_words("Take another activation")
    shown(qtbot, place, 400, 200)
    whole = button.sizeHint().width()
    button.resize(whole, 40)
    assert button.text() == "Take another activation"
    button.fit(whole - 10)
    button.resize(button.sizeHint())
    assert button.text().count("\n") == 1
    button.resize(button.minimumSizeHint())
    assert button.text() == word_by_word("Take another activation")
    assert button.sizeHint().height() > 2 * button.fontMetrics().height()
    button.fit(0)
    button.resize(whole, 40)
    assert button.text() == "Take another activation"


def test_that_cards_of_the_coach_are_whole_in_a_narrow_drawer(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    column = QVBoxLayout()
    for _ in range(2):
        card = CoachCard()
        card.show_words("Hidden 1: adds nothing", 3 * SENTENCE, "warn")
        card.show_choices((), back=True, show=True, dismiss=True)
        column.addWidget(card)
    column.addStretch(1)
    drawer = shown(qtbot, ColumnScroll(column), 260, 300)
    assert not cut_words(drawer)


@pytest.mark.parametrize("width", [240, 420, 900])
def test_that_a_notice_is_as_high_as_its_words(qtbot: QtBot, plain_app: QApplication, width: int) -> None:  # noqa: ARG001
    notice, rest = Notice(4 * SENTENCE, "bad"), QTextEdit()
    place = QWidget()
    column = QVBoxLayout(place)
    column.addWidget(notice)
    column.addWidget(rest, 1)
    shown(qtbot, place, width, 700)
    assert not cut_words(place)
    assert notice.height() <= notice.heightForWidth(notice.width()) + 1


def test_that_a_heading_wraps_only_where_it_must(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    card = Card("What varies in a race?")
    shown(qtbot, card, 400, 120)
    heading = card.findChild(QLabel)
    assert heading is not None
    assert not heading.wordWrap()
    card.setFixedWidth(110)
    settle()
    assert heading.wordWrap()
    assert not cut_words(card)


def test_that_what_stands_beside_a_heading_gives_way_to_two_lines_of_it(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    card, value = Card("Try it on numbers, and then once more"), QLabel("cross_entropy = 0.4170, of one row")
    value.setWordWrap(True)
    card.add_to_header(value)
    shown(qtbot, card, 420, 120)
    heading = card.findChild(QLabel)
    assert heading is not None
    lines = heading.heightForWidth(heading.width()) / heading.fontMetrics().lineSpacing()
    assert heading.wordWrap()
    assert 1.5 < lines < 2.5
    value.setText("0.4")
    settle()
    assert not heading.wordWrap()


def test_that_a_button_that_begins_to_insist_gets_its_room(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    card, button = Card("Try it on numbers"), WrappingButton()
    button.show_words("What they are for")
    button.fit(400)
    card.add_to_header(button)
    card.add_to_header(QPushButton("Some other button that takes all the room"))
    shown(qtbot, card, 560, 120)
    button.fit(400, insists=True)
    settle()
    assert button.width() >= button.sizeHint().width()


def test_that_ticks_in_a_flow_insist_on_their_height(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    flow = FlowLayout()
    for _ in range(6):
        flow.addWidget(QPushButton("one of many"))
    place = shown(qtbot, HighEnough(flow), 800, 30)
    low = place.minimumHeight()
    place.resize(200, 30)
    settle()
    assert place.minimumHeight() > 2 * low
    assert not cut_words(place)


def test_that_a_long_line_in_a_flow_goes_on_in_the_next(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    flow, label = FlowLayout(), QLabel(SENTENCE)
    label.setWordWrap(True)
    flow.addWidget(label)
    place = shown(qtbot, HighEnough(flow), 160, 400)
    assert label.width() <= place.width()
    assert not cut_words(place)


def test_that_a_narrow_list_tells_the_rest_in_its_tool_tip(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    combo = ElidedCombo()
    combo.addItems(["Hidden activation, all layers", "Loss"])
    combo.setToolTip("What varies.")
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    shown(qtbot, combo, 120, 30)
    assert combo.is_elided()
    assert combo.toolTip() == "Hidden activation, all layers\nWhat varies."
    combo.setCurrentIndex(1)
    assert combo.toolTip() == "What varies."


def test_that_a_popup_higher_than_the_screen_scrolls(qtbot: QtBot, plain_app: QApplication) -> None:  # noqa: ARG001
    button = QPushButton("open")
    shown(qtbot, button, 100, 30)
    popup = Popup(button)
    popup.show_heading("A long choice")
    for number in range(60):
        popup.body.addWidget(QPushButton(str(number)))
    popup.open_below(button)
    settle()
    assert button.screen().availableGeometry().contains(popup.geometry())
    assert not cut_words(popup)
    popup.close()
