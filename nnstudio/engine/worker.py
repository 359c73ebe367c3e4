"""The training thread: obeys commands between small slices of training, and answers when it is asked."""

import math
import queue
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path

import torch

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, load_dataset, target_facts
from nnstudio.engine.alarms import Watcher
from nnstudio.engine.baseline import chance_loss
from nnstudio.engine.devices import list_devices
from nnstudio.engine.frame import Failure, Frame, LayerAnswer, RowAnswer, RunState, Snapshot
from nnstudio.engine.goal import Goal
from nnstudio.engine.history import History
from nnstudio.engine.pace import Pace, evaluation_interval
from nnstudio.engine.probes import Probes, projection
from nnstudio.engine.runner import (
    Command,
    Crashed,
    EngineReady,
    Event,
    Loaded,
    LoadRefused,
    LossSwapped,
    Refused,
    StateChanged,
)
from nnstudio.engine.trainer import NonFiniteError, Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import fitted_to_task
from nnstudio.experiment.pairing import loss_floor

SLICE_SECONDS = 0.005  # how long training runs before it looks for commands


class Worker:
    """Lives in the training thread; its public methods are the commands."""

    def __init__(
        self,
        commands: "queue.SimpleQueue[Command | None]",
        emit: Callable[[Event], None],
        publish: Callable[[Frame | None], None],
    ) -> None:
        self._commands = commands
        self._emit = emit
        self._publish = publish
        self._run_id = 0
        self._state = RunState.EMPTY
        self._dataset: Dataset | None = None
        self._trainer: Trainer | None = None
        self._probes: Probes | None = None
        self._watcher: Watcher | None = None
        self._history = History()
        self._snapshot: Snapshot | None = None
        self._good: Snapshot | None = None  # of the lowest training loss so far: where a rewind leads
        self._layers: tuple[LayerAnswer, ...] | None = None
        self._frames = 0
        self._goal = Goal()
        self._row: Mapping[str, float | str] | None = None
        self._pace = Pace()
        self._until_step = math.inf
        self._until_epoch = math.inf
        self._frame_asked = False

    # ---- the loop ----

    def run(self) -> None:
        """Obey and train until the command to end arrives."""
        torch.set_num_threads(1)  # only a call in this very thread binds it; each run says how many it wants
        self._emit(EngineReady(list_devices()))
        while self._obey():
            if self._state is RunState.TRAINING:
                self._guarded(self._train_slice)
            if self._frame_asked:
                self._frame_asked = False
                self._guarded(self._answer_frame)

    def _obey(self) -> bool:
        """Carry out what waits; returns False at the command to end."""
        patience = self._patience()
        while True:
            try:
                command = self._commands.get(timeout=patience) if patience != 0 else self._commands.get_nowait()
            except queue.Empty:
                return True
            if command is None:
                return False
            self._guarded(lambda command=command: command(self))  # type: ignore[misc]
            patience = 0

    def _patience(self) -> float | None:
        """How long to wait for a command: for ever at rest, else until the next batch is due."""
        return self._pace.wait() if self._state is RunState.TRAINING else None

    def _guarded(self, work: Callable[[], None]) -> None:
        """Whatever goes wrong ends the run with a report, never the thread."""
        try:
            work()
        except NonFiniteError as error:
            self._fail(error)
        except UserError as error:
            self._emit(Refused(self._run_id, error))
        except Exception:  # noqa: BLE001 (the boundary of the thread: reported, not swallowed)
            self._emit(Crashed(self._run_id, traceback.format_exc()))
            self._set_state(RunState.FAILED)

    # ---- commands ----

    def load(self, run_id: int, experiment: Experiment, base: Path | None, fit: bool) -> None:
        """Make the data and the network of a new run; where that fails, the run before it stays."""
        self._replace(run_id, experiment, lambda: load_dataset(experiment.data, base), fit)

    def begin(self, run_id: int, experiment: Experiment) -> None:
        """Make the network of a new run on the data that are loaded."""
        dataset = self._dataset
        if dataset is not None:
            self._replace(run_id, experiment, lambda: dataset, fit=False)

    def _replace(self, run_id: int, experiment: Experiment, make_dataset: Callable[[], Dataset], fit: bool) -> None:
        self._emit(StateChanged(run_id, RunState.LOADING))
        try:
            dataset = make_dataset()
            experiment = fitted_to_task(experiment, dataset.task) if fit else experiment
            trainer = Trainer(experiment, dataset)
            probes, snapshot = Probes(trainer), trainer.evaluate(run_id)
            shown, chance = projection(dataset), chance_loss(experiment, dataset)
            watcher, floor = Watcher(trainer), loss_floor(experiment, target_facts(dataset))
            loaded = Loaded(run_id, experiment, dataset, trainer.outputs, shown, chance, floor)
        except UserError as error:
            self._keep_run(run_id, error)
            return
        except Exception:  # noqa: BLE001 (the boundary of the thread: reported, not swallowed)
            self._emit(Crashed(run_id, traceback.format_exc()))
            self._keep_run(
                run_id,
                UserError(N_("engine", "The run could not begin: an error in the program.")),
            )
            return
        if dataset is not self._dataset:
            self._row = None  # its columns belong to the data before
        self._run_id, self._dataset = run_id, dataset
        torch.set_num_threads(trainer.threads)
        self._layers = None
        self._trainer, self._probes, self._history, self._good = trainer, probes, History(), None
        self._watcher = watcher
        self._record(snapshot)
        self._emit(loaded)
        self._set_state(RunState.READY)

    def _keep_run(self, refused_id: int, error: UserError) -> None:
        """The run before stays, at rest."""
        self._emit(LoadRefused(refused_id, self._run_id, error))
        self._set_state(RunState.READY if self._state is RunState.TRAINING else self._state)

    def edit(self, experiment: Experiment, label: str) -> None:
        """Begin a new segment of the run; without a label it is none, such as another name."""
        if self._trainer is None:
            return
        before = self._trainer.experiment
        self._layers = None
        self._trainer.edit(experiment)
        if self._trainer.step > 0 and label:
            self._history.mark(self._trainer.progress, label)
        self._snapshot = self._trainer.evaluate(self._run_id)
        if (before.network, before.loss) != (experiment.network, experiment.loss):
            self._good = self._snapshot  # losses from here on compare with no earlier ones
            self._history.jump(self._trainer.progress, self._snapshot)
            facts = target_facts(self._trainer.dataset)
            chance = chance_loss(experiment, self._trainer.dataset)
            self._emit(LossSwapped(self._run_id, chance, loss_floor(experiment, facts)))
        if self._watcher is not None:
            self._watcher.edited(self._trainer.epoch)
        if self._state is RunState.FINISHED and self._trainer.epoch < experiment.training.epochs:
            self._set_state(RunState.READY)

    def rewind(self, experiment: Experiment, label: str) -> None:
        """Go back to where the training loss was lowest, and wait there to train otherwise."""
        trainer, good = self._trainer, self._good
        if trainer is None or good is None:
            return
        trainer.restore(good)
        trainer.edit(experiment)
        self._history.cut(good.epoch)
        if self._watcher is not None:
            self._watcher.rewound(good.epoch)
        self._history.mark(trainer.progress, label)
        self._snapshot = trainer.evaluate(self._run_id)
        self._until_step, self._until_epoch = math.inf, math.inf
        self._set_state(RunState.READY)

    def play(self) -> None:
        """Train on, unless the run is at its end."""
        if self._trainer is None or self._state is RunState.FAILED:
            return
        if self._trainer.epoch >= self._trainer.experiment.training.epochs:
            self._set_state(RunState.FINISHED)
            return
        self._until_step, self._until_epoch = math.inf, math.inf
        self._go()

    def pause(self) -> None:
        """Stop where the run stands."""
        if self._state is RunState.TRAINING:
            self._rest(RunState.READY)

    def advance(self, steps: int, epochs: int) -> None:
        """Train a number of steps or whole epochs, then rest."""
        if self._trainer is None or self._state is RunState.FAILED:
            return
        self._until_step = self._trainer.step + steps if steps else math.inf
        self._until_epoch = self._trainer.epoch + epochs if epochs else math.inf
        self._go()

    def set_speed(self, epochs_per_second: float | None) -> None:
        """Hold the training to a speed."""
        self._pace.set(epochs_per_second)

    def set_goal(self, goal: Goal) -> None:
        """When to stop early."""
        self._goal = goal

    def set_row(self, values: Mapping[str, float | str] | None) -> None:
        """The row that frames answer to."""
        self._row = values

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand: a new segment."""
        if self._trainer is None:
            return
        self._trainer.set_weight(layer, unit, source, value)
        if self._trainer.step > 0:
            self._history.mark(self._trainer.progress, "by hand")
        self._snapshot = self._trainer.evaluate(self._run_id)
        self._history.jump(self._trainer.progress, self._snapshot)

    def publish(self) -> None:
        """Answer with a frame once the commands that wait have been carried out."""
        self._frame_asked = True

    # ---- training ----

    def _go(self) -> None:
        self._pace.begin()
        self._set_state(RunState.TRAINING)

    def _train_slice(self) -> None:
        trainer = self._trainer
        if trainer is None:
            return
        end = time.perf_counter() + SLICE_SECONDS
        each = trainer.batches_per_epoch
        while self._pace.due() and time.perf_counter() < end and self._state is RunState.TRAINING:
            before = trainer.step
            ended = trainer.train(int(min(self._pace.portion(each), self._until_step - before)))
            self._pace.count((trainer.step - before) / each)
            if ended:
                self._end_epoch(trainer)
            if trainer.step >= self._until_step:
                self._rest(RunState.READY)

    def _end_epoch(self, trainer: Trainer) -> None:
        last = trainer.epoch >= trainer.experiment.training.epochs and math.isinf(
            min(self._until_epoch, self._until_step)
        )
        asked = trainer.epoch >= self._until_epoch
        if not (last or asked or trainer.epoch % evaluation_interval(trainer) == 0):
            return
        snapshot = trainer.evaluate(self._run_id)
        self._record(snapshot)
        if last or self._goal.reached(snapshot):
            self._rest(RunState.FINISHED)
        elif asked:
            self._rest(RunState.READY)

    def _record(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._history.record(snapshot)
        if self._watcher is not None:
            self._watcher.watch(snapshot)
        if self._good is None or snapshot.train_loss <= self._good.train_loss:
            self._good = snapshot

    def _rest(self, state: RunState) -> None:
        """Stop; the numbers shown at rest are those of the weights shown, wherever in an epoch that is."""
        trainer, snapshot = self._trainer, self._snapshot
        if trainer is not None and snapshot is not None and snapshot.step != trainer.step:
            self._snapshot = trainer.evaluate(self._run_id)
        self._until_step, self._until_epoch = math.inf, math.inf
        self._set_state(state)

    def _fail(self, error: NonFiniteError) -> None:
        """Stop, and show the network as it was when its numbers were last good."""
        if self._trainer is not None and self._snapshot is not None:
            self._trainer.restore(self._snapshot)
        if self._watcher is not None:
            self._watcher.failed(error)
        self._set_state(RunState.FAILED)
        self._emit(Failure(self._run_id, error.text, error.values, int(str(error.values["epoch"]))))

    def _set_state(self, state: RunState) -> None:
        self._state = state
        self._emit(StateChanged(self._run_id, state))

    # ---- frames ----

    def _answer_frame(self) -> None:
        frame = None
        try:
            frame = self._make_frame()
        except Exception:
            self._probes = None  # the next frame of this run would fail alike, and the one after it
            raise
        finally:
            self._publish(frame)

    def _make_frame(self) -> Frame | None:
        trainer, probes, snapshot = self._trainer, self._probes, self._snapshot
        if trainer is None or probes is None or snapshot is None:
            return None
        return Frame(
            run_id=self._run_id,
            state=self._state,
            snapshot=Snapshot(
                self._run_id,
                trainer.step,
                trainer.epoch,
                trainer.weights(),
                snapshot.train_loss,
                snapshot.test_loss,
                snapshot.metrics,
            ),
            curves=self._history.curves(),
            layers=self._layer_answers(probes),
            plane=probes.plane(),
            row=self._row_answer(probes),
            predictions=probes.predictions(),
            epochs_per_second=self._pace.measured(),
            alarms=() if self._watcher is None else self._watcher.alarms,
        )

    def _layer_answers(self, probes: Probes) -> tuple[LayerAnswer, ...]:
        """What the layers do; while it trains, every second frame repeats it: it costs more than all the rest."""
        self._frames += 1
        if self._layers is None or self._state is not RunState.TRAINING or self._frames % 2 == 0:
            self._layers = probes.layers()
        return self._layers

    def _row_answer(self, probes: Probes) -> RowAnswer:
        try:
            return probes.row(self._row or {})
        except UserError as error:
            # A row that cannot be read is told and dropped; the frame comes all the same.
            self._row = None
            self._emit(Refused(self._run_id, error))
            return probes.row({})
