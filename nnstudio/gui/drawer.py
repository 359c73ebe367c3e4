"""The drawer at the right of the Studio: Coach, code, a row of one's own, metrics and notes, one of them at a time."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nnstudio.engine.frame import Alarm
from nnstudio.gui.parts.words import filled
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.tabbed_card import Tab, TabbedCard
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.panels.coach_panel import CoachPanel
    from nnstudio.gui.panels.code_panel import CodePanel
    from nnstudio.gui.panels.lesson_panel import LessonPanel
    from nnstudio.gui.panels.metrics_panel import MetricsPanel
    from nnstudio.gui.panels.row_panel import RowPanel

COACH, CODE, ROW, METRICS, NOTES, LESSON = "coach", "code", "row", "metrics", "notes", "lesson"
STOPPED = "not_finite"  # the one alarm that ends a run, and is told at once


class Drawer(TabbedCard):
    """Builds its pages after the first paint, and says on its tab when the Coach has noticed something."""

    place_shown = Signal(str)
    """The user wants to see what the Coach means; carries the name of the place."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._theme = theme
        for key in (COACH, CODE, ROW, METRICS, NOTES):
            self.add_tab(key, self._tab(key))
        self.setAccessibleName(self.tr("Coach, code and numbers"))
        self.choice_edited.connect(self._remember)
        session.coach.alarms_changed.connect(self._count)
        session.coach.raised.connect(self._say)

    def _tab(self, key: str) -> Tab:
        tabs = {
            COACH: Tab(self.tr("Coach"), "", self.tr("What goes together, and what was noticed.")),
            CODE: Tab(self.tr("Code"), "", self.tr("The same experiment as a plain PyTorch script.")),
            ROW: Tab(self.tr("Own row"), self.tr("Row"), self.tr("What the network says to a row of yours.")),
            METRICS: Tab(self.tr("Metrics"), "", self.tr("Which predictions are right, and how far off.")),
            NOTES: Tab(self.tr("Notes"), "", self.tr("What you want to remember.")),
            LESSON: Tab(self.tr("Lesson"), "", self.tr("The lesson that you are in.")),
        }
        return tabs[key]

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Coach, code and numbers"))
        self.name_tabs({key: self._tab(key) for key in (COACH, CODE, ROW, METRICS, NOTES, LESSON)})

    def complete(self) -> "Iterator[CoachPanel | CodePanel | RowPanel | MetricsPanel]":
        """Build the pages, one at a time; each step gives the panel that it has built."""
        from nnstudio.gui.panels import (  # noqa: PLC0415 (start-up)
            coach_panel,
            code_panel,
            metrics_panel,
            notes_panel,
            row_panel,
        )

        session, theme = self._session, self._theme
        self.coach = coach_panel.CoachPanel(session, theme)
        self.coach.place_shown.connect(self.place_shown)
        self._put(COACH, self.coach, self.coach)
        yield self.coach
        self.code = code_panel.CodePanel(session, theme)
        self._put(CODE, self.code, self.code)
        yield self.code
        self.row = row_panel.RowPanel(session, theme)
        session.row_changed.connect(self.row.show_row)
        self._put(ROW, self.row, _scrolling(self.row))
        yield self.row
        self.metrics = metrics_panel.MetricsPanel(session, theme)
        self._put(METRICS, self.metrics, _scrolling(self.metrics))
        self.notes = notes_panel.NotesPanel(session)
        session.notes_changed.connect(self.notes.show_notes)
        self._put(NOTES, self.notes, self.notes)
        yield self.metrics
        self.rearranged.connect(session.clock.schedule)

    def _put(self, key: str, card: Card, page: QWidget) -> None:
        card.embed()
        self.put_page(key, page)

    def show_lesson(self, page: "LessonPanel | None") -> None:
        """Have a tab for the lesson that is taught, and show it; None takes it away."""
        if self.has(LESSON):
            self.remove_tab(LESSON)
            self.show_tab(NOTES, shown=True)
        if page is None:
            return
        self.add_tab(LESSON, self._tab(LESSON))
        self._put(LESSON, page, page)
        self.choose(LESSON)
        self.show_tab(NOTES, shown=False)  # six do not fit, and in a lesson the answers are kept

    def open_remembered(self) -> None:
        """Open the page that was open last; another version may have known other pages."""
        remembered = LESSON if self.has(LESSON) else self._session.preferences.drawer
        self.choose(remembered if self.has(remembered) else COACH)

    def open_coach(self) -> None:
        """Show what the Coach has to say."""
        self.choose(COACH)

    def _count(self) -> None:
        self.show_news(COACH, self._session.coach.unseen)

    def _say(self, alarm: Alarm) -> None:
        stopped = alarm.id == STOPPED
        if stopped:
            self.open_coach()
        announce(self, filled(alarm.sentence, alarm.values), urgent=stopped)

    def _remember(self, key: str) -> None:
        if key == LESSON:
            return
        self._session.preferences = msgspec.structs.replace(self._session.preferences, drawer=key)


def _scrolling(widget: QWidget) -> QScrollArea:
    """``widget``, which scrolls where the drawer is low, or where very large letters make it too narrow."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area
