"""One run in the training thread: a trainer, with all that is remembered and asked of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, target_facts
from nnstudio.engine.alarms import Watcher
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.frame import Frame, LayerAnswer, RowAnswer, RunState, Snapshot
from nnstudio.engine.history import History
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.probes import Probes, projection
from nnstudio.engine.runner import Loaded, LossSwapped
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.pairing import loss_floor


@dataclass(frozen=True, slots=True)
class LeftRun:
    """A run as it was left, with all that it takes to go on as if it had not been."""

    loaded: Loaded
    state: RunState
    snapshot: Snapshot
    good: Snapshot
    history: History
    watcher: Watcher

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
        self._probes: Probes | None = Probes(trainer)
        self._layers: tuple[LayerAnswer, ...] | None = None
        self._frames = 0

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
        return run

    @classmethod
    def come_back(cls, run_id: int, left: LeftRun) -> "Run":
        """The run that was ``left``, where it stood, under the number ``run_id``."""
        experiment = left.experiment
        trainer = Trainer(experiment, left.loaded.dataset)
        trainer.go_to(left.snapshot)
        loaded = replace(left.loaded, run_id=run_id, experiment=experiment)
        snapshot = replace(left.snapshot, run_id=run_id, continuation=None)
        run = cls(loaded, trainer, snapshot, left.history.copy(), left.watcher.copy(trainer))
        run._good = left.good
        return run

    def leave(self, state: RunState) -> LeftRun:
        """The run as it is now, which stands at ``state``; it may go on itself without changing what is kept."""
        resting = RunState.READY if state is RunState.TRAINING else state
        numbers = self._snapshot if self._snapshot.step == self.trainer.step else None
        snapshot = self.trainer.take(self.id, numbers)
        history, watcher = self._history.copy(), self._watcher.copy(self.trainer)
        return LeftRun(self.loaded, resting, snapshot, self._good, history, watcher)

    @property
    def id(self) -> int:
        """The number that all its news carry."""
        return self.loaded.run_id

    # ---- training ----

    def look(self) -> Snapshot:
        """Take the numbers of the end of an epoch into the history."""
        snapshot = self.trainer.evaluate(self.id)
        self._record(snapshot)
        return snapshot

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
        before = trainer.experiment
        self._layers = None
        trainer.edit(experiment)
        if trainer.step > 0 and label:
            self._history.mark(trainer.progress, label)
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
        return swapped

    def rewind(self, experiment: Experiment, label: str) -> None:
        """Go back to where the training loss was lowest."""
        good, trainer = self._good, self.trainer
        trainer.restore(good)
        trainer.edit(experiment)
        self._history.cut(good.epoch)
        self._watcher.rewound(good.epoch)
        self._history.mark(trainer.progress, label)
        self._snapshot = trainer.evaluate(self.id)

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand: a new segment."""
        trainer = self.trainer
        trainer.set_weight(layer, unit, source, value)
        if trainer.step > 0:
            self._history.mark(trainer.progress, "by hand")
        self._snapshot = trainer.evaluate(self.id)
        self._history.jump(trainer.progress, self._snapshot)

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
        trainer = self.trainer
        weights = trainer.weights()
        return Frame(
            run_id=self.id,
            state=state,
            snapshot=replace(self._snapshot, step=trainer.step, epoch=trainer.epoch, layers=weights),
            curves=self._history.curves(),
            layers=self._layer_answers(probes, state),
            plane=probes.plane(),
            row=row,
            predictions=probes.predictions(),
            epochs_per_second=epochs_per_second,
            alarms=self._watcher.alarms,
        )

    def _layer_answers(self, probes: Probes, state: RunState) -> tuple[LayerAnswer, ...]:
        """What the layers do; while it trains, every second frame repeats it: it costs more than all the rest."""
        self._frames += 1
        if self._layers is None or state is not RunState.TRAINING or self._frames % 2 == 0:
            self._layers = probes.layers()
        return self._layers

    def answer(self, row: Mapping[str, float | str]) -> RowAnswer | None:
        """What the network says to a row of one's own; None once a frame has failed.

        Raises:
            UserError: the row cannot be read.
        """
        try:
            return None if self._probes is None else self._probes.row(row)
        except UserError:
            raise
        except Exception:
            self._probes = None
            raise
