"""The lesson beside the real controls: one stage at a time, its question, its checks, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine.frame import RunState
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.lesson_answer import LessonAnswer
from nnstudio.gui.parts.lesson_checks import LessonChecks
from nnstudio.gui.parts.lesson_text import LessonText
from nnstudio.gui.parts.lesson_words import about, number, predicted, wanted
from nnstudio.gui.reading_order import in_reading_order
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.flow_layout import FlowLayout
from nnstudio.gui.widgets.high_enough import HighEnough
from nnstudio.gui.widgets.wrapping import WrappingButton
from nnstudio.lessons.checks import value_of
from nnstudio.lessons.lesson import (
    CheckStage,
    ConfigureStage,
    PredictStage,
    QuizStage,
    ReflectStage,
    RunStage,
    TextStage,
    checks_of,
)
from nnstudio.lessons.progress import runs_of
from nnstudio.lessons.prose import StageProse
from nnstudio.session.session import Session

_GAP = 6
_BUTTONS = 3  # in the last row


class LessonPanel(Card):
    """Shows the present stage of the lesson and takes what the learner does; the session decides."""

    left = Signal()
    """The learner leaves the lesson."""
    hand_in_asked = Signal()
    """The learner wants to hand in."""
    place_asked = Signal()
    """The learner wants to be led to the control that the stage speaks of."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session, self._lesson = session, session.lesson
        self._over = False
        self._build()
        self._arrange()
        self._connect()
        self.retranslate()
        leave_keyboard_on_click(self)

    # ---- build ----

    def _build(self) -> None:
        self.place, self.title = QLabel(self), QLabel(self)
        self.place.setProperty("role", "quiet")
        self.title.setProperty("role", "card-title")
        self.title.setWordWrap(True)
        self.text, self.outcome, self.hints, self.why = (LessonText(self) for _ in range(4))
        self.answer = LessonAnswer(self)
        self.checks = LessonChecks(self)
        self.status = QLabel(self)
        self.status.setWordWrap(True)
        self.status.setProperty("role", "quiet")
        self.name = QLineEdit(self)
        self.hint, self.show_me, self.free, self.leave = (QPushButton(self) for _ in range(4))
        for button in (self.hint, self.show_me, self.free, self.leave):
            button.setProperty("role", "demand")
        self.back, self.skip, self.next, self.hand_in = (WrappingButton(self) for _ in range(4))
        for button in (self.back, self.skip, self.hand_in):
            button.setProperty("role", "outline")
        self.next.setProperty("role", "primary")

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (
            self.place, self.title, self.text, self.answer, self.checks, self.status, self.outcome, self.hints,
            self.why,
        ):  # fmt: skip
            column.addWidget(widget)
        demands = QWidget(self)
        flow = FlowLayout(demands, spacing=4)
        for button in (self.hint, self.show_me, self.free, self.leave):
            flow.addWidget(button)
        column.addWidget(demands)
        column.addStretch(1)
        self.column = ColumnScroll(column, self)
        self.body.setSpacing(_GAP)
        self.body.addWidget(self.column, 1)
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setProperty("role", "rule")
        self.body.addWidget(line)
        handing = QHBoxLayout()  # never out of sight: who finishes without it has handed in nothing
        handing.setSpacing(_GAP)
        handing.addWidget(self.name, 1)
        handing.addWidget(self.hand_in)
        self.body.addLayout(handing)
        row = FlowLayout(spacing=_GAP, parted=True)
        for button in (self.back, self.skip, self.next):
            row.addWidget(button)
        self.body.addWidget(HighEnough(row, self))

    def _connect(self) -> None:
        lesson = self._lesson
        lesson.stage_entered.connect(self._enter)
        self._session.state_changed.connect(self._take_state)
        lesson.changed.connect(self._show)
        lesson.judged.connect(self._show_judged)
        self.answer.given.connect(lesson.answer)
        self.hint.clicked.connect(lesson.hint)
        self.show_me.clicked.connect(self.place_asked)
        self.free.clicked.connect(self._toggle_free)
        self.leave.clicked.connect(self.left)
        self.back.clicked.connect(lesson.back)
        self.skip.clicked.connect(lesson.skip)
        self.next.clicked.connect(self._go_on)
        self.hand_in.clicked.connect(self.hand_in_asked)
        self.name.returnPressed.connect(self.hand_in_asked)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Lesson"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.setToolTip(self.tr("As your teacher knows you; it is written into the file and nowhere else."))
        texts = {
            self.show_me: (self.tr("Show me"), self.tr("Go to the control that is meant.")),
            self.leave: (self.tr("Leave"), self.tr("Leave the lesson; your progress is kept.")),
            self.back: (self.tr("Back"), self.tr("Go back one stage.")),
            self.skip: (self.tr("Skip"), self.tr("Have it done before your eyes, then go on.")),
            self.hand_in: (self.tr("Hand in…"), self.tr("Save one file for your teacher.")),
        }
        for button, (text, tip) in texts.items():
            _write(button, text, tip)
        self._enter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words of the buttons take two lines where three of them have no room in one."""
        super().resizeEvent(event)
        room = self.body.geometry().width()
        for button in (self.back, self.skip, self.next):
            button.fit((room - (_BUTTONS - 1) * _GAP) // _BUTTONS)
        self.hand_in.fit(room // 2)

    # ---- show ----

    def _enter(self) -> None:
        """Show another stage from its top."""
        self._over = False
        self._show()
        self.column.verticalScrollBar().setValue(0)
        if self._lesson.lesson is not None:
            announce(self, f"{self.place.text()}. {self.title.text()}")

    def _show(self) -> None:
        session = self._lesson
        lesson = session.lesson
        if lesson is None:
            return
        words, stage, done = session.words, session.stage, session.may_go_on
        total = len(lesson.stages)
        self.next.setEnabled(done)
        self._keep_keyboard(done=done)  # before what has the keyboard is hidden
        self.place.setText(self.tr("Stage {number} of {total}").format(number=session.progress.stage + 1, total=total))
        self.title.setText(words.title)
        self.text.show_words(words.text, lesson.pictures)
        self._show_question()
        self._show_checks()
        self._show_outcome()
        self._show_hints()
        self._show_why()
        self._show_status(self._session.state)
        last = session.progress.stage == total - 1
        ended = last and done and session.is_finished
        self.name.setVisible(ended)
        self.hand_in.setVisible(ended)
        self.show_me.setVisible(bool(stage.highlight) and not session.is_free)
        self.back.setEnabled(session.progress.stage > 0)
        self.skip.setEnabled(not session.is_performing and not session.is_free)
        self.skip.setVisible(not (done and not isinstance(stage, TextStage)))
        finish = (self.tr("Finish"), self.tr("Back to the list of lessons."))
        _write(self.next, *(finish if last else (self.tr("Next"), self.tr("Go on to the next stage."))))
        free = (self.tr("Back to the lesson"), self.tr("Take up the lesson where you left it."))
        if not session.is_free:
            free = (self.tr("Play freely"), self.tr("Try whatever you like, and come back to this stage."))
        _write(self.free, *free)

    def _show_question(self) -> None:
        session, stage, words = self._lesson, self._lesson.stage, self._lesson.words
        record = session.record
        given = record.answer if isinstance(record.answer, int | float) else None
        open_ = not record.done
        match stage:
            case PredictStage() | QuizStage() if words.choices:
                tried = given if given is not None else record.wrong[-1] if record.wrong else 0
                self.answer.ask_choice(words.choices, int(tried) if isinstance(tried, int | float) else 0, open_=open_)
            case PredictStage() | QuizStage():
                self.answer.ask_number(given, open_=open_)
            case ReflectStage():
                self.answer.ask_words(record.answer if isinstance(record.answer, str) else "", open_=open_)
            case _:
                self.answer.ask_nothing()
        if isinstance(stage, PredictStage):
            self.answer.show_button(
                self.tr("That is my prediction"), self.tr("It is kept, and shown beside what comes out.")
            )
        else:
            self.answer.show_button(self.tr("Answer"), self.tr("Hand the answer over."))

    def _show_checks(self) -> None:
        lesson, stage = self._lesson.lesson, self._lesson.stage
        shown = stage.checks if isinstance(stage, CheckStage) and lesson is not None else ()
        titles = (
            {}
            if lesson is None
            else {key: said.title for key, said in lesson.words(self.locale().name()).stages.items()}
        )
        texts = [wanted(check, titles.get(check.against or "", "")) for check in shown]
        self.checks.show_checks(texts, self._lesson.judgement if shown else (), over=self._over)

    def _show_judged(self) -> None:
        """The checks by the numbers of now."""
        self._over = self._session.state is not RunState.TRAINING
        self._show_checks()
        if self._over and self._lesson.lesson is not None and checks_of(self._lesson.stage):
            passed = all(one.passes for one in self._lesson.judgement)
            announce(self, self.tr("All checks hold.") if passed else self.tr("Not all checks hold."))

    def _show_outcome(self) -> None:
        """Predictions beside what came out, where the run that they are about is known."""
        lesson, progress = self._lesson.lesson, self._lesson.progress
        lines: list[str] = []
        runs, here = runs_of(progress), self._lesson.stage
        for stage in lesson.stages if lesson is not None else ():
            if not isinstance(stage, PredictStage) or not (record := progress.record(stage.id)).done:
                continue
            words = self._words_of(stage.id)
            told = stage.outcome is not None and stage.outcome.run in runs
            if here is stage or (stage.outcome is not None and stage.outcome.run == here.id):
                lines.append(self.tr("**You predicted:** {words}").format(words=predicted(stage, record, words)))
            if told and stage.outcome is not None and (here is stage or stage.outcome.run == here.id):
                value = number(value_of(stage.outcome, runs[stage.outcome.run]))
                pattern = self.tr("**It came out:** {what} {value}")
                lines.append(pattern.format(what=about(stage.outcome), value=value))
                if here is not stage and words.why:
                    lines.append(words.why)
        self.outcome.show_words("\n\n".join(lines), lesson.pictures if lesson is not None else None)

    def _show_hints(self) -> None:
        record, words = self._lesson.record, self._lesson.words
        lines = [f"- {hint}" for hint in words.hints[: record.hints]]
        self.hints.show_words("\n".join(lines))
        left = len(words.hints) - record.hints
        self.hint.setVisible(left > 0 and not record.done)
        pattern = self.tr("Hint {number} of {total}")
        text = pattern.format(number=min(record.hints + 1, len(words.hints)), total=len(words.hints))
        _write(self.hint, text, self.tr("Show the next hint."))

    def _show_why(self) -> None:
        """What is told once the stage is done, or an answer was wrong."""
        stage, record, words = self._lesson.stage, self._lesson.record, self._lesson.words
        parts: list[str] = []
        if isinstance(stage, QuizStage) and record.wrong and not record.done:
            hints = len(words.hints) > record.hints
            again = self.tr("**Not quite.** Think again, or take a hint.")
            parts.append(again if hints else self.tr("**Not quite.** Think again."))
        if isinstance(stage, QuizStage) and record.done and not record.skipped:
            parts.append(self.tr("**Right.**"))
        if record.done and words.passed:
            parts.append(words.passed)
        told_later = isinstance(stage, PredictStage) and stage.outcome is not None
        if record.done and words.why and not told_later:
            parts.append(words.why)
        if isinstance(stage, CheckStage) and not record.done and len(record.attempts) >= stage.attempts:
            parts.append(
                self.tr("You have tried {count} times. *Skip* shows a way; you may also go on trying.").format(
                    count=len(record.attempts)
                )
            )
        taught = self._lesson.lesson
        self.why.show_words("\n\n".join(parts), taught.pictures if taught is not None else None)

    def _take_state(self, state: RunState) -> None:
        if self._lesson.lesson is not None:
            self._show_status(state)

    def _show_status(self, state: RunState) -> None:
        """One line: what to do now, or how far the run is."""
        session = self._lesson
        stage, done = session.stage, session.record.done
        text = ""
        if session.is_free:
            text = self.tr("You play freely: nothing is locked, and nothing counts.")
        elif session.is_performing:
            text = self.tr("Watch: this is one way to do it.")
        elif isinstance(stage, RunStage | CheckStage) and not done:
            text = self.tr("Press Train (Space), and let it train to the end.")
            if state is RunState.TRAINING:
                text = self.tr("It trains. The run counts when it has come to its end.")
            elif isinstance(stage, CheckStage) and session.record.attempts:
                text = self.tr("Not yet. Change something, then train from the start.")
        elif isinstance(stage, ConfigureStage) and not done:
            text = self.tr("Change it in the Studio; the stage is done as soon as it is as asked.")
        elif isinstance(stage, PredictStage) and not done:
            text = self.tr("Nothing can be trained before you have made your prediction.")
        elif isinstance(stage, PredictStage) and stage.outcome is not None:
            text = self.tr("Kept. Go on and see what comes out.")
        if text != self.status.text():
            self.status.setText(text)
            self.status.setVisible(bool(text))

    # ---- what the user asks for ----

    def _toggle_free(self) -> None:
        if self._lesson.is_free:
            self._lesson.return_to_lesson()
        else:
            self._lesson.play_freely()

    def _go_on(self) -> None:
        lesson = self._lesson.lesson
        if lesson is None:
            return
        last = self._lesson.progress.stage == len(lesson.stages) - 1
        by_keyboard = self.next.hasFocus() or self.hasFocus()
        self._lesson.next()
        if last:
            self.left.emit()
            return
        # Where something is to be trained, Space belongs to Train and not to a button of the lesson.
        answers = self.answer.first_field()
        meant = answers or (self.next if self.next.isEnabled() else self)
        (meant if by_keyboard else self).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the keyboard ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and goes on where the stage as a whole has it."""
        at = QApplication.focusWidget()
        pressed = self.next if at is self else at  # a field to write in passes Enter on, and means something else by it
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(pressed, QPushButton):
            super().keyPressEvent(event)
            return
        pressed.click()
        event.accept()

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab leads from the stage as a whole to the first of its controls."""
        if not (on and self.hasFocus()):
            return super().focusNextPrevChild(on)
        controls = [control for control in in_reading_order(self) if control.isVisible() and control.isEnabled()]
        if not controls:
            return super().focusNextPrevChild(on)
        controls[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _keep_keyboard(self, *, done: bool) -> None:
        """Lead on who has just answered, or had it done, by a button that goes now."""
        at = QApplication.focusWidget()
        if done and at is not None and (at is self.skip or self.answer.isAncestorOf(at)):
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words_of(self, stage_id: str) -> StageProse:
        lesson = self._lesson.lesson
        return StageProse("", "", 0) if lesson is None else lesson.words(self.locale().name()).stages[stage_id]


def _write(button: QPushButton, text: str, tool_tip: str) -> None:
    if isinstance(button, WrappingButton):
        button.show_words(text, tool_tip)
        return
    if button.text() != text:
        button.setText(text)
        button.setAccessibleName(text)
    button.setToolTip(tool_tip)
