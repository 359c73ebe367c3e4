"""Cards, badges, figures and lines that give way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.badge import Badge
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.gui.widgets.figure_label import FigureLabel

LONG = "a subtitle that is much too long for the little room it has"


def test_that_a_card_carries_its_title_as_its_name(qtbot: QtBot) -> None:
    card = Card("Network", "51 numbers")
    qtbot.addWidget(card)
    assert card.accessibleName() == "Network"
    assert [label.text() for label in card.findChildren(QLabel)] == ["Network", "51 numbers"]
    card.show_texts("Netz", "51 Zahlen")
    assert [label.text() for label in card.findChildren(QLabel)] == ["Netz", "51 Zahlen"]


def test_that_a_card_places_controls_at_the_end_of_its_heading(qtbot: QtBot) -> None:
    card, button = Card("Loss", LONG), QPushButton("Log")
    qtbot.addWidget(card)
    card.add_to_header(button)
    card.resize(300, 100)
    card.show()
    assert card.width() == 300
    assert card.width() - button.geometry().right() < 20


def test_that_a_badge_is_hidden_while_it_says_nothing(qtbot: QtBot) -> None:
    badge = Badge(name="Health")
    qtbot.addWidget(badge)
    assert badge.isHidden()
    badge.show_text("3 of 8 dead", "warn", "These neurons answer 0 to every row")
    assert not badge.isHidden()
    assert badge.property("badge") == "warn"
    assert badge.accessibleName() == "Health: 3 of 8 dead"
    badge.show_text("")
    assert badge.isHidden()


def test_that_a_cut_line_tells_the_rest_as_a_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG, tool_tip="what it is")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.is_elided()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == LONG
    label.resize(2000, 20)
    assert not label.is_elided()
    assert label.toolTip() == "what it is"


def test_that_a_line_can_be_cut_in_its_middle_and_painted_empty(qtbot: QtBot) -> None:
    label = ElidedLabel("/a/very/long/path/to/points.csv", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(100, 20)
    assert not label.grab().isNull()
    label.setText("")
    assert not label.grab().isNull()
    assert not label.is_elided()


def test_that_a_figure_keeps_its_room_while_it_counts(qtbot: QtBot) -> None:
    figure = FigureLabel("epoch", tool_tip="Passes over the training rows", digits=4)
    qtbot.addWidget(figure)
    before = figure.sizeHint()
    for number in (0, 9, 75, 9999):
        figure.show_text(str(number))
        assert figure.sizeHint() == before
    figure.show_text("12345")
    wider = figure.sizeHint()
    assert wider.width() > before.width()
    figure.show_text("1")
    assert figure.sizeHint() == wider
    assert not figure.grab().isNull()


def test_that_a_figure_is_named_and_written_in_the_users_language(qtbot: QtBot) -> None:
    figure = FigureLabel("steps", name="Steps done")
    qtbot.addWidget(figure)
    figure.show_number(1875)
    assert figure.text() == figure.locale().toString(1875)
    assert figure.accessibleName() == "Steps done"
