"""One run in the training thread: a trainer, with all that is remembered and asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, target_facts
from nnstudio.engine.alarms import Watcher
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.frame import (
    Frame,
    LayerAnswer,
    Moment,
    Past,
    Predictions,
    RowAnswer,
    RunState,
    Snapshot,
    Turn,
)
from nnstudio.engine.history import History
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.probes import Probes, projection
from nnstudio.engine.record import HandEdit, RunRecord, Segment, swapped_at, taken_up, with_segment
from nnstudio.engine.runner import Loaded, LossSwapped
from nnstudio.engine.timeline import Kept, Timeline
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.pairing import loss_floor

REPEATED_MAX = 20_000  # steps that are trained again to stand between two kept moments: half a second


@dataclass(frozen=True, slots=True)
class LeftRun:
    """A run as it was left, with all that it takes to go on as if it had not been."""

    loaded: Loaded
    state: RunState
    snapshot: Snapshot
    good: Snapshot
    history: History
    seen: Mapping[str, Any]  # by its watcher
    timeline: Timeline
    segments: tuple[Segment, ...]

    @property
    def nbytes(self) -> int:
        """The memory that it takes beside its data, more or less."""
        there = self.snapshot.continuation
        return self.timeline.nbytes + self.history.nbytes + 2 * (0 if there is None else there.nbytes)

    @property
    def experiment(self) -> Experiment:
        """What it went by last."""
        there = self.snapshot.continuation
        return self.loaded.experiment if there is None else there.experiment


class Run:
    """One run; it knows no thread and no clock."""

    def __init__(
        self,
        loaded: Loaded,
        trainer: Trainer,
        snapshot: Snapshot,
        history: History,
        watcher: Watcher,
    ) -> None:
        self.loaded = loaded
        self.trainer = trainer
        self._snapshot = self._good = snapshot  # good: of the lowest training loss so far, where a rewind leads
        self._history = history
        self._watcher = watcher
        self._segments: tuple[Segment, ...] = (Segment(trainer.experiment),)
        self._probes: Probes | None = Probes(trainer)
        self._layers: tuple[LayerAnswer, ...] | None = None
        self._predictions: Predictions | None = None
        self._answered: tuple[Mapping[str, float | str], RowAnswer] | None = None
        self._frames = 0
        self._timeline = Timeline()
        self._now: Kept | None = None  # how far the run has come, while it is looked at where it once stood
        self._wanted = trainer.experiment  # what it goes by now

    @classmethod
    def begin(cls, run_id: int, experiment: Experiment, dataset: Dataset) -> "Run":
        """The run ``run_id`` of ``experiment``, at its start.

        Raises:
            UserError: the experiment cannot be trained on these data.
        """
        trainer = Trainer(experiment, dataset)
        snapshot = trainer.evaluate(run_id)
        chance, floor = chance_loss(experiment, dataset), loss_floor(experiment, target_facts(dataset))
        loaded = Loaded(run_id, experiment, dataset, trainer.outputs, projection(dataset), chance, floor)
        run = cls(loaded, trainer, snapshot, History(), Watcher(trainer))
        run._record(snapshot)
        run._keep()
        return run

    @classmethod
    def come_back(cls, run_id: int, left: LeftRun) -> "Run":
        """The run that was ``left``, where it stood, under the number ``run_id``."""
        experiment = left.experiment
        trainer = Trainer(experiment, left.loaded.dataset)
        trainer.go_to(left.snapshot)
        loaded = replace(left.loaded, run_id=run_id, experiment=experiment)
        snapshot = replace(left.snapshot, run_id=run_id, continuation=None)
        run = cls(loaded, trainer, snapshot, left.history.copy(), Watcher.with_seen(trainer, left.seen))
        run._good, run._timeline, run._segments = left.good, left.timeline.copy(), left.segments
        return run

    def leave(self, state: RunState) -> LeftRun:
        """The run as it is now, which stands at ``state``; it may go on itself without changing what is kept."""
        resting = RunState.READY if state is RunState.TRAINING else state
        history, seen, timeline = self._history.copy(), self._watcher.seen(), self._timeline.copy()
        snapshot, segments = self._present().snapshot, self._segments
        return LeftRun(self.loaded, resting, snapshot, self._good, history, seen, timeline, segments)

    def _present(self) -> Kept:
        """How far the run has come, to go on from there."""
        if self._now is not None:
            return self._now
        numbers = self._snapshot if self._snapshot.step == self.trainer.step else None
        snapshot = self.trainer.take(self.id, numbers)
        return Kept(Moment(snapshot.step, self.trainer.progress), snapshot)

    def take_up(self, record: RunRecord) -> None:
        """Stand where a run stood that was kept, and go on by the present experiment.

        Raises:
            UserError: it is one of another network or other data; this run then stays as it is.
        """
        trainer, experiment = self.trainer, self.trainer.experiment
        snapshot = taken_up(record, experiment)
        trainer.go_to(snapshot)
        self._history.take_up(record.curves, record.thinned)
        self._segments = record.segments or self._segments
        self._watcher.take_up(record.curves, swapped_at(self._segments))
        self._layers, self._snapshot = None, replace(snapshot, run_id=self.id, continuation=None)
        self._good, self._timeline, self._wanted = self._snapshot, Timeline(), trainer.experiment
        self._keep()
        if trainer.experiment != experiment:
            self.edit(experiment, "edited")

    def record(self) -> RunRecord:
        """The run as it is now, to be taken up again wherever it is kept."""
        return RunRecord(self._present().snapshot, self._history.curves(), self._history.thinned, self._segments)

    def _begin_segment(self, *edits: HandEdit, anew: bool = False) -> None:
        trainer = self.trainer
        new = Segment(trainer.experiment, trainer.step, trainer.progress, edits, anew)
        self._segments = with_segment(self._segments, new)

    @property
    def id(self) -> int:
        """The number that all its news carry."""
        return self.loaded.run_id

    # ---- training ----

    def look(self) -> Snapshot:
        """Take the numbers of the end of an epoch into the history."""
        snapshot = self.trainer.evaluate(self.id)
        self._record(snapshot)
        if self._timeline.wants():
            self._keep()
        return snapshot

    def _keep(self, *, begins: bool = False) -> None:
        """Let this be a moment that one can go to."""
        self._timeline.keep(self.trainer.progress, self.trainer.take(self.id, self._snapshot), begins=begins)

    def _record(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._history.record(snapshot)
        self._watcher.watch(snapshot)
        if snapshot.train_loss <= self._good.train_loss:
            self._good = snapshot

    def rest(self) -> None:
        """Let the numbers shown be those of the weights shown, wherever in an epoch that is."""
        if self._snapshot.step != self.trainer.step:
            self._snapshot = self.trainer.evaluate(self.id)

    def fail(self, error: NonFiniteError) -> None:
        """Go back to where the numbers were last good."""
        self.trainer.restore(self._snapshot)
        self._watcher.failed(error)

    # ---- edits ----

    def edit(self, experiment: Experiment, label: str) -> LossSwapped | None:
        """Begin a new segment; without a label it is none, such as another name.

        Returns where chance and floor lie now, if that may have changed.
        """
        trainer = self.trainer
        if self._now is not None and not label:
            self._wanted = experiment
            return None
        before = trainer.experiment
        self._forget_answers()
        trainer.edit(experiment)
        self._wanted = experiment
        if trainer.step > 0 and label:
            self._history.mark(trainer.progress, label)
        if label:
            self._begin_segment()
        else:
            self._segments = (*self._segments[:-1], replace(self._segments[-1], experiment=experiment))
        self._snapshot = trainer.evaluate(self.id)
        swapped = None
        if (before.network, before.loss) != (experiment.network, experiment.loss):
            self._good = self._snapshot  # losses from here on compare with no earlier ones
            self._history.jump(trainer.progress, self._snapshot)
            chance = chance_loss(experiment, trainer.dataset)
            floor = loss_floor(experiment, target_facts(trainer.dataset))
            self.loaded = replace(self.loaded, chance_loss=chance, loss_floor=floor)
            swapped = LossSwapped(self.id, chance, floor)
        self._watcher.edited(trainer.epoch)
        self._keep(begins=True)
        return swapped

    def rewind(self, experiment: Experiment, label: str) -> None:
        """Go back to where the training loss was lowest."""
        good, trainer = self._good, self.trainer
        trainer.restore(good)
        self._go_on_from_here(experiment, label, begins=True)
        self._begin_segment(anew=True)

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand: a new segment."""
        trainer = self.trainer
        trainer.set_weight(layer, unit, source, value)
        self._begin_segment(HandEdit(layer, unit, source, value))
        if trainer.step > 0:
            self._history.mark(trainer.progress, "by hand")
        self._snapshot = trainer.evaluate(self.id)
        self._history.jump(trainer.progress, self._snapshot)
        self._keep(begins=True)

    # ---- looking back ----

    @property
    def looks_back(self) -> bool:
        """Whether it is looked at where it once stood."""
        return self._now is not None

    def look_back(self, step: int) -> None:
        """Stand where the run stood after ``step`` updates, exactly, or at the last moment kept before."""
        now = self._present()
        if step >= now.step:
            self.look_at_now()
            return
        kept = self._timeline.before(max(step, 0))
        if kept is None:
            return
        self._now = now
        trainer = self.trainer
        if not kept.step <= trainer.step <= step:
            trainer.go_to(kept.snapshot)
        if self._timeline.leads_to(kept, step) and step - trainer.step <= REPEATED_MAX:
            while trainer.step < step:
                trainer.train(step - trainer.step)
        self._forget_answers()
        self._snapshot = trainer.evaluate(self.id)

    def look_at_now(self) -> None:
        """Stand where the run has come to."""
        now, self._now = self._now, None
        if now is None:
            return
        self.trainer.go_to(now.snapshot)
        self._forget_answers()
        self._snapshot = replace(now.snapshot, continuation=None)
        if self.trainer.experiment != self._wanted:
            self.trainer.edit(self._wanted)

    def branch(self, experiment: Experiment | None, label: str) -> Experiment:
        """Go on from the moment looked at, forgetting what came after it; returns what the run goes by now.

        Without an ``experiment`` it goes by what it went by then, under its present name and to its present end.
        """
        then, wanted = self.trainer.experiment, self._wanted
        training = msgspec.structs.replace(then.training, epochs=wanted.training.epochs)
        as_then = msgspec.structs.replace(then, name=wanted.name, training=training)
        self._go_on_from_here(experiment or as_then, label, begins=experiment is not None)
        return self._wanted

    def _go_on_from_here(self, experiment: Experiment, label: str, *, begins: bool) -> None:
        trainer = self.trainer
        self._now = None
        self._history.cut(trainer.progress)
        self._timeline.cut(trainer.step)
        self._watcher.rewound(trainer.epoch)
        self._segments = tuple(segment for segment in self._segments if segment.step <= trainer.step)
        if trainer.experiment != experiment:
            trainer.edit(experiment)
            self._begin_segment()
        self._watcher.edited(trainer.epoch)
        self._wanted = experiment
        self._history.mark(trainer.progress, label)
        self._forget_answers()
        self._snapshot = trainer.evaluate(self.id)
        if self._good.step > trainer.step:
            self._good = self._snapshot
        self._keep(begins=begins)

    def _past(self) -> Past | None:
        if self._now is None:
            return None
        trainer = self.trainer
        there, now = Moment(trainer.step, trainer.progress), Moment(self._now.step, self._now.at)
        return Past(there, now, trainer.experiment)

    # ---- what the views draw ----

    def frame(self, state: RunState, row: RowAnswer | None, epochs_per_second: float) -> Frame | None:
        """What there is to draw now; None once a frame has failed."""
        if self._probes is None or row is None:
            return None
        try:
            return self._frame_of(self._probes, state, row, epochs_per_second)
        except Exception:
            self._probes = None  # the next frame of this run would fail alike, and the one after it
            raise

    def _frame_of(self, probes: Probes, state: RunState, row: RowAnswer, epochs_per_second: float) -> Frame:
        trainer, turn = self.trainer, self._turn(state)
        self._frames += 1
        weights = trainer.weights()
        if self._layers is None or turn in {None, Turn.LAYERS}:
            self._layers = probes.layers()
        if self._predictions is None or turn in {None, Turn.ROWS}:
            self._predictions = probes.predictions()
        return Frame(
            run_id=self.id,
            state=state,
            snapshot=replace(self._snapshot, step=trainer.step, epoch=trainer.epoch, layers=weights),
            curves=self._history.curves(),
            layers=self._layers,
            plane=probes.plane(),
            row=row,
            predictions=self._predictions,
            epochs_per_second=epochs_per_second,
            alarms=self._watcher.alarms,
            moments=self._timeline.moments,
            past=self._past(),
            turn=turn,
        )

    def _forget_answers(self) -> None:
        """Bring everything anew with the next frame."""
        self._layers = self._predictions = self._answered = None

    def _turn(self, state: RunState) -> Turn | None:
        """What comes anew with the next frame while it trains; None at rest, where everything does."""
        return Turn(self._frames % len(Turn)) if state is RunState.TRAINING else None

    def answer(self, row: Mapping[str, float | str], state: RunState) -> RowAnswer | None:
        """What the network says to a row of one's own; None once a frame has failed.

        Raises:
            UserError: the row cannot be read.
        """
        if self._probes is None:
            return None
        if self._answered and self._answered[0] == row and self._turn(state) not in {None, Turn.ROWS}:
            return self._answered[1]
        try:
            self._answered = row, self._probes.row(row)
            return self._answered[1]
        except UserError:
            raise
        except Exception:
            self._probes = None
            raise
