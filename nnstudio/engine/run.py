"""One run in the training thread: a trainer, with all that is remembered and asked of it."""

from collections.abc import Mapping
from dataclasses import replace

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


class Run:
    """The run ``id`` of ``experiment``, at its start; it knows no thread and no clock.

    Raises:
        UserError: the experiment cannot be trained on these data.
    """

    def __init__(self, run_id: int, experiment: Experiment, dataset: Dataset) -> None:
        self.trainer = Trainer(experiment, dataset)
        self._probes: Probes | None = Probes(self.trainer)
        self._history = History()
        self._good: Snapshot | None = None  # of the lowest training loss so far: where a rewind leads
        self._layers: tuple[LayerAnswer, ...] | None = None
        self._frames = 0
        self._snapshot = snapshot = self.trainer.evaluate(run_id)
        self.loaded = Loaded(
            run_id,
            experiment,
            dataset,
            self.trainer.outputs,
            projection(dataset),
            chance_loss(experiment, dataset),
            loss_floor(experiment, target_facts(dataset)),
        )
        self._watcher = Watcher(self.trainer)
        self._record(snapshot)

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
        if self._good is None or snapshot.train_loss <= self._good.train_loss:
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

    def rewind(self, experiment: Experiment, label: str) -> bool:
        """Go back to where the training loss was lowest; returns whether there was such a moment."""
        good, trainer = self._good, self.trainer
        if good is None:
            return False
        trainer.restore(good)
        trainer.edit(experiment)
        self._history.cut(good.epoch)
        self._watcher.rewound(good.epoch)
        self._history.mark(trainer.progress, label)
        self._snapshot = trainer.evaluate(self.id)
        return True

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
