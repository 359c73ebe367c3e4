"""Messages inside the window."""

from typing import Literal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.gui.widgets import announce as announce_module
from nnstudio.gui.widgets.empty_state import EmptyState
from nnstudio.gui.widgets.notice import Notice


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QAccessible.AnnouncementPoliteness]]:
    """What would be read aloud."""
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    class Listener(QAccessible):
        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 (Qt's name)
            assert isinstance(event, QAccessibleAnnouncementEvent)
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(announce_module, "QAccessible", Listener)
    return heard


def cross_of(notice: Notice) -> QToolButton:
    cross = notice.findChild(QToolButton)
    assert isinstance(cross, QToolButton)
    return cross


def test_that_a_notice_is_read_aloud_when_it_appears(
    qtbot: QtBot, announced: list[tuple[str, QAccessible.AnnouncementPoliteness]]
) -> None:
    notice = Notice("The loss is not a number.", "bad", title="Stopped")
    qtbot.addWidget(notice)
    assert announced == []
    notice.show()
    assert announced == [("Stopped The loss is not a number.", QAccessible.AnnouncementPoliteness.Assertive)]
    notice.show_text("It learns again.", "info")
    assert announced[1:] == [("It learns again.", QAccessible.AnnouncementPoliteness.Polite)]


@pytest.mark.parametrize("kind", ["info", "warn", "bad"])
def test_that_every_kind_has_a_picture_besides_its_color(qtbot: QtBot, kind: Literal["info", "warn", "bad"]) -> None:
    notice = Notice("Text", kind)
    qtbot.addWidget(notice)
    assert notice.property("kind") == kind
    assert any(not label.pixmap().isNull() for label in notice.findChildren(QLabel))


def test_that_the_cross_puts_a_notice_away(qtbot: QtBot) -> None:
    notice = Notice("Text")
    qtbot.addWidget(notice)
    notice.show()
    with qtbot.waitSignal(notice.dismissed):
        QTest.keyClick(cross_of(notice), Qt.Key.Key_Space)
    assert notice.isHidden()
    QApplication.sendEvent(notice, QEvent(QEvent.Type.LanguageChange))
    assert cross_of(notice).accessibleName() == "Dismiss"


def test_that_a_question_may_not_be_put_away(qtbot: QtBot) -> None:
    notice = Notice("Keep the weights?", dismissable=False)
    qtbot.addWidget(notice)
    assert cross_of(notice).isHidden()


def test_that_buttons_come_and_go(qtbot: QtBot) -> None:
    notice = Notice("Keep the weights?")
    qtbot.addWidget(notice)
    keep = notice.add_button("Keep", "Go on with the same weights")
    notice.show()
    assert keep.isVisible()
    with qtbot.waitSignal(keep.clicked):
        QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    notice.clear_buttons()
    assert not any(button.isVisible() for button in notice.findChildren(QPushButton))


def test_that_text_is_never_read_as_markup(qtbot: QtBot) -> None:
    notice = Notice("<b>x</b> < 3")
    qtbot.addWidget(notice)
    assert notice.spoken() == "<b>x</b> < 3"
    texts = [label for label in notice.findChildren(QLabel) if label.text()]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)


def test_that_an_empty_state_says_what_to_do_and_does_it(qtbot: QtBot) -> None:
    empty = EmptyState("race", "No variants yet. Choose what varies.", "Choose", tool_tip="Choose what varies")
    qtbot.addWidget(empty)
    button = empty.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(empty.activated):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    empty.show_texts("Nothing to do")
    assert button.isHidden()
    assert empty.accessibleName() == "Nothing to do"


@pytest.mark.parametrize("width", [200, 480, 1400])
def test_that_the_lines_of_an_empty_place_are_short_enough_to_be_read(qtbot: QtBot, width: int) -> None:
    empty = EmptyState("race", "A race trains many variants of the experiment in the Studio at once. " * 4)
    qtbot.addWidget(empty)
    empty.resize(width, 400)
    empty.show()
    qtbot.waitExposed(empty)
    (sentence,) = (label for label in empty.findChildren(QLabel) if label.text())
    longest = 80 * sentence.fontMetrics().averageCharWidth() + 1
    qtbot.waitUntil(lambda: sentence.width() <= longest)
    assert sentence.width() >= min(width - 48, 75 * sentence.fontMetrics().averageCharWidth())
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
