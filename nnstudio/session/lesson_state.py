"""What is known of the lesson that is taught in the Studio, and what it lets one train and change now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import Experiment
from nnstudio.lessons import progress as steps
from nnstudio.lessons.checks import Judged
from nnstudio.lessons.lesson import Control, Hideable, Lesson, PredictStage, QuizStage, RunStage, Stage, TextStage
from nnstudio.lessons.locks import changed_locks
from nnstudio.lessons.progress import Progress, Record
from nnstudio.lessons.prose import StageProse
from nnstudio.lessons.validate import too_large

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_WHOLE: tuple[Control, ...] = (
    "data", "network", "output_activation", "loss", "optimizer", "learning_rate", "batch_size", "epochs",
    "initializer", "regularization",
)  # fmt: skip


class LessonState(QObject):
    """The lesson, the present stage, and the answers to what the Session asks before it trains or edits."""

    opened = Signal()
    """A lesson is there, or none any more."""
    stage_entered = Signal()
    """Another stage is the present one, or free play has begun or ended."""
    changed = Signal()
    """Something about the present stage is known now."""
    judged = Signal()
    """The checks were judged, by a run that is over or still goes on."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._lesson: Lesson | None = None
        self._progress: Progress | None = None
        self._language = "en"
        self._judgement: tuple[Judged, ...] = ()
        self._performing: str | None = None  # the stage that Skip performs
        self._putting = False
        self._is_free = False

    # ---- what is there ----

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return self._lesson

    @property
    def progress(self) -> Progress:
        """How far it is; only while a lesson is open."""
        assert self._progress is not None  # noqa: S101 (whoever asks has looked whether there is a lesson)
        return self._progress

    @property
    def stage(self) -> Stage:
        """The present stage; only while a lesson is open."""
        assert self._lesson is not None  # noqa: S101 (as above)
        return self._lesson.stages[self.progress.stage]

    @property
    def record(self) -> Record:
        """What is known of the present stage."""
        return self.progress.record(self.stage.id)

    @property
    def words(self) -> StageProse:
        """What the present stage says."""
        assert self._lesson is not None  # noqa: S101 (as above)
        return self._lesson.words(self._language).stages[self.stage.id]

    @property
    def judgement(self) -> tuple[Judged, ...]:
        """The checks of the present stage, as they were judged last."""
        return self._judgement

    @property
    def is_free(self) -> bool:
        """Whether the learner plays freely, and comes back to the stage later."""
        return self._is_free

    @property
    def is_performing(self) -> bool:
        """Whether the solution is being trained."""
        return self._performing is not None

    @property
    def may_go_on(self) -> bool:
        """Whether the present stage lets go."""
        return isinstance(self.stage, TextStage) or self.record.done

    @property
    def is_asking(self) -> bool:
        """Whether an answer is awaited that no picture may give away."""
        return self._lesson is not None and isinstance(self.stage, PredictStage | QuizStage) and not self.record.done

    @property
    def is_finished(self) -> bool:
        """Whether every stage is done."""
        assert self._lesson is not None  # noqa: S101 (as above)
        return all(self.progress.record(stage.id).done for stage in self._lesson.stages)

    def hidden(self) -> tuple[Hideable, ...]:
        """Controls that are not to be seen now."""
        return () if self._lesson is None or self._is_free else self._lesson.plan.hide

    def locked(self) -> tuple[Control, ...]:
        """Controls that change nothing now."""
        if self._lesson is None or self._is_free:
            return ()
        locks = set(self._lesson.plan.lock)
        if isinstance(self.stage, RunStage) and self.stage.experiment is not None:
            locks |= set(_WHOLE)  # this very experiment is to be seen
        return tuple(sorted(locks - set(self.stage.allow)))

    # ---- what the Session asks ----

    def refusal_to_train(self) -> UserError | None:
        """Why nothing may be trained now."""
        if self._lesson is None or self._is_free or self._performing is not None:
            return None
        if steps.may_train(self.progress, self._lesson):
            return None
        return UserError(N_("lessons", "First make your prediction: it is worth most before you have seen the run."))

    def allow_edit(self, new: Experiment) -> None:
        """Let ``new`` take the place of the experiment.

        Raises:
            UserError: the lesson keeps what it would change, or has no need of anything so large.
        """
        if self._lesson is None or self._is_free or self._putting:
            return
        if changed_locks(self._session.experiment, new, self.locked()):
            raise UserError(N_("lessons", "This lesson keeps that as it is. Play freely, if you want to try it."))
        large = too_large(new, self._lesson.plan.limits)
        if large:
            raise UserError(N_("lessons", "This is larger than the lesson needs: {what}."), what=large)

    def refusal_by_hand(self) -> UserError | None:
        """Why no weight may be set by hand: such a run could not be trained again."""
        if self._lesson is None or self._is_free:
            return None
        return UserError(N_("lessons", "In a lesson weights are learned, not set by hand. Play freely to set one."))
