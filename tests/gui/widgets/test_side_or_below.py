"""Three cards: the third beside the others, or in the place of the second."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.side_or_below import SideOrBelow


@pytest.fixture
def cards(qtbot: QtBot) -> tuple[SideOrBelow, Card, Card]:
    below, side = Card("Numbers"), Card("Words")
    cards = SideOrBelow(Card("Plot"), below, side, gap=12)
    qtbot.addWidget(cards)
    cards.show_titles("Numbers", "Words")
    cards.resize(900, 600)
    cards.show()
    return cards, below, side


def button_of(card: Card) -> QPushButton:
    button = card.findChild(QPushButton)
    assert button is not None
    return button


def test_that_all_three_are_seen_where_there_is_room(cards: tuple[SideOrBelow, Card, Card]) -> None:
    whole, below, side = cards
    whole.show_beside(True, 300)
    assert below.isVisible()
    assert side.isVisible()
    assert side.width() == 300
    assert not button_of(below).isVisible()


def test_that_without_room_one_of_two_is_seen_and_a_button_leads_to_the_other(
    cards: tuple[SideOrBelow, Card, Card],
) -> None:
    whole, below, side = cards
    whole.show_beside(False)
    assert below.isVisible()
    assert not side.isVisible()
    assert button_of(below).accessibleName() == "Show Words"
    QTest.keyClick(button_of(below), Qt.Key.Key_Space)
    assert side.isVisible()
    assert not below.isVisible()
    QTest.mouseClick(button_of(side), Qt.MouseButton.LeftButton)
    assert below.isVisible()


def test_that_a_wider_window_brings_the_third_card_back(cards: tuple[SideOrBelow, Card, Card]) -> None:
    whole, below, side = cards
    whole.show_beside(False)
    QTest.mouseClick(button_of(below), Qt.MouseButton.LeftButton)
    whole.show_beside(True, 250)
    assert below.isVisible()
    assert side.isVisible()
    assert side.width() == 250


def test_that_the_second_card_gets_what_the_first_one_leaves_until_the_border_is_moved(
    cards: tuple[SideOrBelow, Card, Card],
) -> None:
    whole, below, _ = cards
    for height, wanted in ((600, 288), (420, 150), (900, 400)):  # 12 are the border
        whole.resize(900, height)
        whole.fit_heights(height, 300, (150, 400))
        assert below.height() == wanted
    whole.splitter.moveSplitter(300, 1)
    whole.splitter.splitterMoved.emit(300, 1)
    kept = below.height()
    whole.fit_heights(900, 300, (150, 400))
    assert below.height() == kept
