"""A card with tabs: one page is seen, names give way to short ones, and news are counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets.tabbed_card import Tab, TabbedCard

TABS = {"coach": "Coach", "code": "Code", "row": "Own row"}


@pytest.fixture
def card(qtbot: QtBot) -> TabbedCard:
    card = TabbedCard("Drawer")
    for key, name in TABS.items():
        card.add_tab(key, Tab(name, "Row" if key == "row" else "", f"Shows {name}."))
        card.put_page(key, QLabel(name))
    qtbot.addWidget(card)
    card.resize(500, 300)
    card.show()
    return card


def tab(card: TabbedCard, name: str) -> QToolButton:
    return next(button for button in card.findChildren(QToolButton) if button.accessibleName().startswith(name))


def test_that_the_first_page_is_seen_and_no_other(card: TabbedCard) -> None:
    assert [page.text() for page in card.findChildren(QLabel) if page.isVisible()] == ["Coach"]


def test_that_the_user_chooses_another_page(card: TabbedCard) -> None:
    chosen, shown = QSignalSpy(card.choice_edited), QSignalSpy(card.rearranged)
    tab(card, "Code").click()
    assert [page.text() for page in card.findChildren(QLabel) if page.isVisible()] == ["Code"]
    assert (chosen.at(0), shown.count()) == (["code"], 1)


def test_that_the_arrow_keys_move_along_the_tabs(card: TabbedCard) -> None:
    first = tab(card, "Coach")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert card.choice == "code"


def test_that_the_program_chooses_without_saying_that_the_user_did(card: TabbedCard) -> None:
    chosen = QSignalSpy(card.choice_edited)
    card.choose("row")
    assert (card.choice, chosen.count()) == ("row", 0)


def test_that_a_page_that_comes_later_takes_the_place_of_the_empty_one(card: TabbedCard) -> None:
    card.choose("code")
    card.put_page("code", QLabel("later"))
    assert [page.text() for page in card.findChildren(QLabel) if page.isVisible()] == ["later"]


def test_that_news_are_counted_on_the_tab_and_spoken(card: TabbedCard) -> None:
    card.show_news("coach", 2)
    button = tab(card, "Coach")
    assert (button.text(), button.accessibleName()) == ("Coach · 2", "Coach, 2 new")
    card.show_news("coach", 0)
    assert (button.text(), button.accessibleName()) == ("Coach", "Coach")


def test_that_a_narrow_card_takes_the_short_names_and_a_wide_one_the_long_ones(card: TabbedCard) -> None:
    button = tab(card, "Own row")
    card.resize(card.minimumSizeHint().width() - 60, 300)
    assert (button.text(), button.accessibleName()) == ("Row", "Own row")
    card.resize(500, 300)
    assert button.text() == "Own row"


def test_that_news_do_not_make_the_card_wider(card: TabbedCard) -> None:
    before = card.minimumSizeHint()
    card.show_news("coach", 12)
    assert card.minimumSizeHint() == before


def test_that_a_tab_can_be_taken_away(qtbot: QtBot) -> None:
    card = TabbedCard("Pages")
    qtbot.addWidget(card)
    for key in ("one", "two"):
        card.add_tab(key, Tab(key, "", key))
    card.choose("two")
    card.remove_tab("two")
    assert card.choice == "one"
    assert not card.has("two")


def test_that_a_tab_can_be_put_away_for_a_while(qtbot: QtBot) -> None:
    card = TabbedCard("Pages")
    qtbot.addWidget(card)
    for key in ("one", "two"):
        card.add_tab(key, Tab(key, "", key))
    buttons = card.tabs.findChildren(QToolButton)
    card.show_tab("two", shown=False)
    assert [button.isHidden() for button in buttons] == [False, True]
    card.show_tab("one", shown=False)
    assert not buttons[0].isHidden(), "the page that is seen keeps its tab"
    card.show_tab("two", shown=True)
    assert not buttons[1].isHidden()
