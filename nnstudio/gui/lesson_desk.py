"""Lessons and the window: opens them, shows them in the drawer, applies what they say of the controls, hands in."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from nnstudio.catalog import UserError
from nnstudio.gui.documents import Documents
from nnstudio.gui.lesson_controls import LessonControls
from nnstudio.gui.panels.lesson_panel import LessonPanel
from nnstudio.gui.panels.loss_panel import LossPanel
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.studio import WIDE, Studio
from nnstudio.lessons.handin import SUFFIX, HandIn, clean_name, hand_in, write_hand_in
from nnstudio.lessons.lesson import Control, Hideable, Lesson
from nnstudio.lessons.read import read_lesson
from nnstudio.session.session import Session


class LessonDesk(QObject):
    """Stands between the lesson of the session and the parts of the window."""

    begun = Signal()
    """A lesson is taught now; the Studio is to be shown."""
    left = Signal()
    """The learner has left the lesson; the list is to be shown."""

    def __init__(self, session: Session, studio: Studio, documents: Documents, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._studio, self._documents, self._window = session, studio, documents, window
        self._lesson = session.lesson
        self.controls = LessonControls(studio, window)
        self.panel: LessonPanel | None = None
        self._taught: Lesson | None = None
        self._lesson.opened.connect(self._take_lesson)
        self._lesson.stage_entered.connect(self._apply)
        self._lesson.changed.connect(self._apply)
        session.experiment_changed.connect(self._apply_later)
        session.dataset_changed.connect(self._apply_later)  # by then every panel is there
        documents.opened.connect(self._lesson.close)
        studio.rearranged.connect(self._apply_later)  # the window has become narrow or wide

    def open(self, path: Path) -> None:
        """Read the lesson at ``path`` in a thread, then begin it."""

        def read() -> Lesson:
            return read_lesson(path)

        self._session.in_background(read, self.begin, self._refuse)

    def begin(self, lesson: Lesson) -> None:
        """Begin ``lesson``, or go on with it, unless unsaved work is to be kept."""
        if self._documents.may_drop_work():
            self._lesson.open(lesson, self._window.locale().name())
            self.begun.emit()

    def _refuse(self, error: UserError) -> None:
        self._session.notified.emit("bad", sentence_of(error))

    # ---- what the window shows ----

    def _take_lesson(self) -> None:
        """Have a panel as long as a lesson is taught."""
        lesson = self._lesson.lesson
        if lesson is self._taught:
            return
        self._taught = lesson
        self.panel = None
        if lesson is not None:
            self.panel = LessonPanel(self._session)
            self.panel.left.connect(self._leave)
            self.panel.hand_in_asked.connect(self._hand_in)
            self.panel.place_asked.connect(self._look_at)
        self._studio.drawer.show_lesson(self.panel)
        if lesson is None:
            self._apply()  # what was hidden is there again before it gets its size back
        self._studio.make_room_for_lesson(wanted=lesson is not None)
        self._apply()

    def _apply(self) -> None:
        lesson, taught = self._lesson, self._lesson.lesson is not None
        highlighted = lesson.stage.highlight if taught else ()
        point = taught and not lesson.is_free and not lesson.record.done
        self.controls.apply(lesson.locked(), self._hidden(highlighted), highlighted, point=point)
        for panel in self.controls.named("loss_plot"):
            if isinstance(panel, LossPanel):
                panel.hide_floor(wanted=lesson.is_asking)

    def _hidden(self, highlighted: Iterable[Control]) -> list[Hideable]:
        """What the lesson hides; where the window is narrow, locked data as well, of which the stage does not speak."""
        hidden: list[Hideable] = list(self._lesson.hidden())
        studio = self._studio
        is_idle = "data" in self._lesson.locked() and "data" not in highlighted
        if is_idle and "data" not in hidden and studio.width() < WIDE and not studio.is_presented:
            hidden.append("data")
        return hidden

    def reapply(self) -> None:
        """Lock, hide and point at the controls anew, after others have shown and hidden them."""
        self._apply()

    def _apply_later(self, *_news: object) -> None:
        QTimer.singleShot(0, self._apply)  # an edit may have brought new cards

    def _look_at(self) -> None:
        if self._lesson.lesson is not None and self._lesson.stage.highlight:
            self.controls.look_at(self._lesson.stage.highlight[0])

    def _leave(self) -> None:
        if not self._lesson.is_free:
            self._session.let_go()  # what was tried is kept with the lesson
        self._lesson.close()
        self.left.emit()

    # ---- handing in ----

    def _hand_in(self) -> None:
        lesson, panel = self._lesson.lesson, self.panel
        if lesson is None or panel is None:
            return
        name = clean_name(panel.name.text())
        start = f"{lesson.id} {name}".strip().replace("/", "-") + SUFFIX
        title = self.tr("Hand in")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, start, f"nnstudio (*{SUFFIX})")
        if chosen:
            self.hand_in_to(Path(chosen).with_suffix(SUFFIX), name)

    def hand_in_to(self, path: Path, name: str) -> None:
        """Write the hand-in to ``path``, under ``name``."""
        lesson = self._lesson.lesson
        if lesson is None:
            return
        progress, finished = self._lesson.progress, self._lesson.is_finished

        def write() -> HandIn:
            work = hand_in(lesson, progress, name, finished=finished)
            write_hand_in(path, work)
            return work

        self._session.in_background(write, lambda _work: self._tell(path), self._refuse)

    def _tell(self, path: Path) -> None:
        sentence = self.tr("Handed in as {path}. Give this file to your teacher.").format(path=path)
        self._session.notified.emit("info", sentence)
