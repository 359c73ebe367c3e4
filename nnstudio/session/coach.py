"""What the Coach has to say: how the choices are judged before a run, and what was noticed during it."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from nnstudio.data import Dataset
from nnstudio.data.facts import target_facts
from nnstudio.engine.frame import Alarm, Frame
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.facts import TargetFacts
from nnstudio.experiment.verdicts import Judgement

if TYPE_CHECKING:
    from nnstudio.session.session import Session

Key = tuple[str, str]
_JUDGED = "pairing"  # a choice judged wrong: the verdict says so already
SLOWER = 10.0  # by how much the learning rate shrinks when a run goes back


class Coach(QObject):
    """Remembers what was dismissed and what nobody has seen yet; it stops nothing and asks nothing."""

    judged = Signal()
    """The choices are judged otherwise now."""
    alarms_changed = Signal()
    """Other alarms stand, or some have been seen."""
    raised = Signal(object)
    """An alarm, the first time that it is heard of in its run."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._facts: TargetFacts | None = None
        self._judgements: tuple[Judgement, ...] = ()
        self._run_id = 0
        self._alarms: tuple[Alarm, ...] = ()
        self._raised_at: dict[Key, Experiment] = {}  # what was trained when an alarm was first heard of
        self._dismissed: set[Key] = set()
        self._seen: set[Key] = set()
        session.experiment_changed.connect(self._take_experiment)
        session.dataset_changed.connect(self._take_dataset)
        session.frame_ready.connect(self._take_frame)

    # ---- before the run ----

    @property
    def judgements(self) -> tuple[Judgement, ...]:
        """Output and loss first, then the hidden layers there is something to say about; empty without data."""
        return self._judgements

    # ---- during the run ----

    @property
    def alarms(self) -> tuple[Alarm, ...]:
        """What stands and was not dismissed, newest first."""
        standing = [alarm for alarm in self._alarms if key_of(alarm) not in self._dismissed]
        standing.reverse()  # of one epoch, too, the newest is first
        return tuple(sorted(standing, key=_epoch, reverse=True))

    @property
    def unseen(self) -> int:
        """How many alarms nobody has seen yet."""
        return sum(key_of(alarm) not in self._seen for alarm in self.alarms)

    def see(self) -> None:
        """Somebody has seen everything that stands."""
        if self.unseen:
            self._seen |= {key_of(alarm) for alarm in self.alarms}
            self.alarms_changed.emit()

    def dismiss(self, alarm: Alarm) -> None:
        """Say no more of ``alarm`` for the rest of the run."""
        self._dismissed.add(key_of(alarm))
        self.alarms_changed.emit()

    # ---- what one click does ----

    def mend(self, mended: Experiment, alarm: Alarm | None = None) -> None:
        """Take what ``mended`` changes; edits made since the ``alarm`` came up stay."""
        base = self._raised_at.get(key_of(alarm)) if alarm is not None else None
        present = self._session.experiment
        self._session.edit(mended if base is None else carried_over(base, mended, present))

    def go_back(self) -> None:
        """Go back to where the run was last good, with a tenth of the learning rate from there on."""
        experiment = self._session.experiment
        rate = float(f"{experiment.training.learning_rate / SLOWER:.12g}")  # 0.003, not 0.0029999999999999996
        self._session.rewind(with_training(experiment, learning_rate=rate))

    # ---- inside ----

    def _take_experiment(self, old: Experiment, new: Experiment) -> None:
        if old.data != new.data and not self._is_of(new):
            self._facts = None  # other rows are on their way; these facts are of the past
        elif self._facts is None and self._session.dataset is not None and self._is_of(new):
            self._facts = target_facts(self._session.dataset)  # what was on its way has been refused
        self._judge(new)

    def _is_of(self, experiment: Experiment) -> bool:
        """Whether the rows that are there are those of ``experiment``."""
        running = self._session.running
        return running is not None and running.data == experiment.data

    def _take_dataset(self, dataset: Dataset) -> None:
        self._facts = target_facts(dataset)
        self._judge(self._session.experiment)

    def _judge(self, experiment: Experiment) -> None:
        judgements = () if self._facts is None else _judged(experiment, self._facts)
        if judgements != self._judgements:
            self._judgements = judgements
            self.judged.emit()

    def _take_frame(self, frame: Frame) -> None:
        alarms = tuple(alarm for alarm in frame.alarms if alarm.id != _JUDGED)
        if frame.run_id != self._run_id:
            self._run_id = frame.run_id
            self._raised_at, self._dismissed, self._seen = {}, set(), set()
        elif alarms == self._alarms:
            return
        self._alarms = alarms
        new = [alarm for alarm in alarms if key_of(alarm) not in self._raised_at]
        self._raised_at |= {key_of(alarm): self._session.experiment for alarm in new}
        self.alarms_changed.emit()
        for alarm in new:
            self.raised.emit(alarm)


def _judged(experiment: Experiment, facts: TargetFacts) -> tuple[Judgement, ...]:
    # The rules are many: the training thread brings them, and the window shows before it needs any.
    from nnstudio.experiment.pairing import judge, judge_layers  # noqa: PLC0415

    return judge(experiment, facts), *judge_layers(experiment)


def key_of(alarm: Alarm) -> Key:
    """What an alarm goes by within a run: the same thing in another layer is another alarm."""
    return alarm.id, alarm.where


def _epoch(alarm: Alarm) -> int:
    return alarm.epoch


def carried_over(base: Experiment, mended: Experiment, present: Experiment) -> Experiment:
    """``present`` with whatever ``mended`` changed in ``base``, key by key."""
    parts = {}
    for part in ("data", "network", "loss", "training"):
        before, after = getattr(base, part), getattr(mended, part)
        changes = {
            key: getattr(after, key) for key in after.__struct_fields__ if getattr(after, key) != getattr(before, key)
        }
        parts[part] = msgspec.structs.replace(getattr(present, part), **changes)
    return msgspec.structs.replace(present, **parts)
