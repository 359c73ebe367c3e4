"""The lesson that is taught in the Studio: from stage to stage, and what becomes of each run."""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from nnstudio.catalog import N_, Text, UserError
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment
from nnstudio.folders import data_folder
from nnstudio.lessons import progress as steps
from nnstudio.lessons.checks import judge
from nnstudio.lessons.lesson import (
    CheckStage,
    ConfigureStage,
    Lesson,
    PredictStage,
    QuizStage,
    ReflectStage,
    RunStage,
    TextStage,
)
from nnstudio.lessons.outcome import RunOutcome
from nnstudio.lessons.progress import Answer
from nnstudio.lessons.requirements import unmet
from nnstudio.session.lesson_state import LessonState
from nnstudio.session.words import filled, sentence_of

if TYPE_CHECKING:
    from nnstudio.session.session import Session

SAVE_MS = 400


def progress_path(lesson_id: str) -> Path:
    """Where the progress in one lesson is kept."""
    return data_folder() / "lessons" / f"{lesson_id}.json"


class LessonSession(LessonState):
    """Owns the progress in one lesson; the Session asks it before it trains or edits."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._speed: float | None = None
        self._left: Experiment | None = None  # what stood in the Studio when free play began
        self._looking = False  # whether a run is being judged at this moment
        self._judged_at: tuple[int, int] | None = None
        self._told_unkept = False
        self._save_later = QTimer(self)
        self._save_later.setSingleShot(True)
        self._save_later.setInterval(SAVE_MS)
        self._save_later.timeout.connect(self.save)
        session.frame_ready.connect(self._take_frame)
        session.experiment_changed.connect(self._take_experiment)

    # ---- opening and leaving ----

    def open(self, lesson: Lesson, language: str = "en") -> None:
        """Begin a lesson, or go on with it where it was left."""
        self.close()
        self._language = language
        self._lesson, self._progress = lesson, steps.load_progress(progress_path(lesson.id), lesson)
        self._session.pause()
        self.opened.emit()
        self._enter()

    def close(self) -> None:
        """Leave the lesson; its progress is kept."""
        if self._lesson is None:
            return
        self._stop_performing()
        if self._save_later.isActive():
            self.save()
        self._lesson = self._progress = self._left = None
        self._is_free = False
        self._judgement = ()
        self.opened.emit()

    def start_again(self) -> None:
        """Forget what was done in this lesson."""
        if self._lesson is not None:
            self._stop_performing()
            self._progress = steps.begin(self._lesson)
            self._keep()
            self._enter()

    def save(self) -> None:
        """Keep the progress; a folder that cannot be written is told once, and costs nothing else."""
        self._save_later.stop()
        if self._lesson is None:
            return
        if not self._session.keeps:
            self._tell_unkept(_ASKED)
            return
        try:
            steps.save_progress(progress_path(self._lesson.id), self.progress)
        except OSError as error:
            self._tell_unkept(error.strerror or str(error))

    def _tell_unkept(self, reason: str) -> None:
        if not self._told_unkept:
            self._told_unkept = True
            self._session.notified.emit("warn", filled(_UNKEPT, {"reason": reason}))

    # ---- from stage to stage ----

    def next(self) -> None:
        """On to the next stage, if this one lets go."""
        if self._lesson is not None and self.may_go_on:
            self.go_to(self.progress.stage + 1)

    def back(self) -> None:
        """Back to the stage before."""
        if self._lesson is not None:
            self.go_to(self.progress.stage - 1)

    def go_to(self, index: int) -> None:
        """To another stage that can be reached."""
        if self._lesson is None:
            return
        self._stop_performing()
        before = self.progress.stage
        self._progress = steps.go_to(self.progress, self._lesson, index)
        self._keep()
        if self.progress.stage != before:
            self._enter()
        else:
            self.changed.emit()  # the last stage is read

    def play_freely(self) -> None:
        """Let go of all locks, until :meth:`return_to_lesson`."""
        if self._lesson is not None and not self._is_free:
            self._stop_performing()
            self._is_free, self._left = True, self._session.experiment
            self.stage_entered.emit()

    def return_to_lesson(self) -> None:
        """Back to the same stage, and to what stood in the Studio there."""
        if self._is_free:
            self._is_free = False
            left, self._left = self._left, None
            if left is not None and left != self._session.experiment:
                self._put(left)
            self.stage_entered.emit()

    # ---- what the learner does ----

    def answer(self, given: Answer) -> None:
        """Take an answer to the present stage."""
        if self._lesson is not None:
            self._progress = steps.answer(self.progress, self._lesson, given)
            self._keep()
            self.changed.emit()

    def hint(self) -> None:
        """Show one more hint."""
        if self._lesson is not None:
            self._progress = steps.hinted(self.progress, self._lesson, self.words.hints)
            self._keep()
            self.changed.emit()

    def skip(self) -> None:
        """Do what the present stage asks for; what is done already is left behind."""
        lesson = self._lesson
        if lesson is None or self._performing is not None or self._is_free:
            return
        match self.stage:
            case stage if self.record.done or isinstance(stage, TextStage):
                self.next()
                return
            case PredictStage() | ReflectStage():
                self._progress = steps.answer(self.progress, lesson, "", skipped=True)
            case QuizStage(answer=right):
                self._progress = steps.answer(self.progress, lesson, right, skipped=True)
            case ConfigureStage(solution=name):
                self._put(lesson.experiments[name])
                self._progress = steps.configured(self.progress, lesson, skipped=True)
            case CheckStage(solution=name):
                self._perform(lesson.experiments[name])
            case RunStage(experiment=name):
                self._perform(lesson.experiments[name] if name else self._session.experiment)
        self._keep()
        self.changed.emit()

    # ---- inside: the experiment ----

    def _enter(self) -> None:
        """Show the experiment of the present stage."""
        self._judgement, self._judged_at = (), None
        self._is_free = False
        experiment = self._experiment_here()
        if experiment is not None and experiment != self._session.experiment:
            self._put(experiment)
        self._take_experiment(self._session.experiment, self._session.experiment)
        self.stage_entered.emit()

    def _experiment_here(self) -> Experiment | None:
        """What belongs into the Studio: the run of a stage that is done, its own experiment, or that of one before."""
        assert self._lesson is not None  # noqa: S101 (only called while there is a lesson)
        if self.record.done and self.record.run is not None:
            return self.record.run.experiment
        for stage in reversed(self._lesson.stages[: self.progress.stage + 1]):
            run = self.progress.record(stage.id).run
            if stage is not self.stage and run is not None:
                return run.experiment
            name = getattr(stage, "experiment", None)
            if name is not None:
                return self._lesson.experiments[name]
        return None

    def _put(self, experiment: Experiment) -> None:
        with self._unguarded():
            self._session.pause()
            self._session.new_experiment(experiment)
            self._session.pause()  # it would go on by itself where the run before was training

    @contextlib.contextmanager
    def _unguarded(self) -> Iterator[None]:
        self._putting = True
        try:
            yield
        finally:
            self._putting = False

    def _perform(self, experiment: Experiment) -> None:
        """Train ``experiment`` as fast as possible, before the learner's eyes."""
        self._performing, self._speed = self.stage.id, self._session.speed
        self._put(experiment)
        self._session.set_speed(None)
        self._session.play()

    def _stop_performing(self) -> None:
        if self._performing is not None:
            self._performing = None
            self._session.pause()
            self._session.set_speed(self._speed)

    def _take_experiment(self, _old: Experiment, new: Experiment) -> None:
        """A stage that asks for a change is done as soon as everything required holds."""
        if self._lesson is None or self._is_free or not isinstance(self.stage, ConfigureStage):
            return
        if not self._putting and not unmet(self.stage.require, new) and not self.record.done:
            self._progress = steps.configured(self.progress, self._lesson)
            self._keep()
        self.changed.emit()

    # ---- inside: runs ----

    def _take_frame(self, frame: Frame) -> None:
        lesson, running, dataset = self._lesson, self._session.running, self._session.dataset
        if lesson is None or running is None or dataset is None or self._is_free or self._looking:
            return
        stage, over = self.stage, frame.state in {RunState.FINISHED, RunState.FAILED}
        at = frame.run_id, frame.snapshot.epoch
        if not isinstance(stage, RunStage | CheckStage) or frame.past is not None or frame.snapshot.step == 0:
            return
        if self._judged_at == at or not _is_whole(frame) or not (over or stage.checks):
            return
        self._looking, self._judged_at = True, at
        failed = frame.state is RunState.FAILED

        def work() -> RunOutcome:
            from nnstudio.lessons.measure import outcome_of  # noqa: PLC0415 (torch)

            return outcome_of(running, dataset, frame.curves, frame.snapshot.layers, failed=failed)

        def done(outcome: RunOutcome) -> None:
            self._looking = False
            if self._lesson is lesson and self.stage is stage and not self._is_free:
                self._take_run(stage, outcome, over=over)
            self._session.clock.schedule()  # the last frame may have come meanwhile

        self._session.in_background(work, done, self._take_error)

    def _take_error(self, error: UserError) -> None:
        self._looking = False
        self._session.notified.emit("bad", sentence_of(error))

    def _take_run(self, stage: RunStage | CheckStage, outcome: RunOutcome, *, over: bool) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        if not over:
            self._judgement = judge(stage.checks, {**steps.runs_of(self.progress), stage.id: outcome}, stage.id)
            self.judged.emit()
            return
        broken = unmet(stage.require, outcome.experiment) if isinstance(stage, CheckStage) else ()
        if broken:
            self._session.notified.emit("warn", filled(_BROKEN, {"path": broken[0].path}))
            return
        performed = self._performing == stage.id
        self._progress, self._judgement = steps.ran(self.progress, stage, outcome, performed=performed)
        if performed:
            self._performing = None
            self._session.set_speed(self._speed)
        self._keep()
        self.judged.emit()
        self.changed.emit()

    def _keep(self) -> None:
        self._save_later.start()


def _is_whole(frame: Frame) -> bool:
    """Whether a run has gone from its start weights by one experiment: only such a run can be trained again."""
    return not frame.curves.marks and len(frame.curves.epoch) > 0 and frame.curves.epoch[0] == 0


_UNKEPT: Text = N_(
    "lessons", "Your progress cannot be kept here ({reason}). Hand in before you close the window, or it is lost."
)
_ASKED: Text = N_("lessons", "the studio was started to keep nothing")
_BROKEN: Text = N_("lessons", "This run does not count: the lesson asks for something else at {path}.")
