"""The training thread: obeys commands between small slices of training, and answers when it is asked."""

import math
import queue
import time
import traceback
from collections.abc import Callable, Mapping

import torch

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, DataSource
from nnstudio.engine.devices import list_devices
from nnstudio.engine.frame import Failure, Frame, RowAnswer, RunState
from nnstudio.engine.goal import Goal
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.pace import Pace, evaluation_interval
from nnstudio.engine.record import RunRecord
from nnstudio.engine.run import Run
from nnstudio.engine.runner import (
    Branched,
    Command,
    Crashed,
    EngineReady,
    Event,
    LoadRefused,
    Looked,
    Recorded,
    Refused,
    StateChanged,
)
from nnstudio.engine.shelf import Shelf
from nnstudio.engine.switching import wait_as_usual, wait_patiently
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import fitted_to_task

SLICE_SECONDS = 0.005  # how long training runs before it looks for commands
WARM_SLICES = 40  # the first ones write down the calls of a block, in Python alone


class Worker:
    """Lives in the training thread; its public methods are the commands."""

    def __init__(
        self,
        commands: "queue.SimpleQueue[Command | None]",
        emit: Callable[[Event], None],
        publish: Callable[[Frame | None], None],
        *,
        gives_way: bool = False,
    ) -> None:
        self._commands = commands
        self._emit = emit
        self._publish = publish
        self._gives_way = gives_way
        self._state = RunState.EMPTY
        self._run: Run | None = None
        self._shelf = Shelf()
        self._state_now: RunState | None = None  # where the run stands, while it is looked at where it once stood
        self._dataset: Dataset | None = None
        self._goal = Goal()
        self._row: Mapping[str, float | str] | None = None
        self._pace = Pace()
        self._until_step = math.inf
        self._until_epoch = math.inf
        self._frame_asked = False
        self._slices = 0  # since the training began last

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
        wait_as_usual()

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

    def load(
        self, run_id: int, experiment: Experiment, source: DataSource, fit: bool, record: RunRecord | None = None
    ) -> None:
        """Make the data and the network of a new run, or take up a kept one; where that fails, the run before stays."""
        self._replace(run_id, experiment, lambda: source.load(experiment.data), fit, record)

    def begin(self, run_id: int, experiment: Experiment) -> None:
        """Make the network of a new run on the data that are loaded."""
        dataset = self._dataset
        if dataset is not None:
            self._replace(run_id, experiment, lambda: dataset, fit=False)

    def _replace(
        self,
        run_id: int,
        experiment: Experiment,
        make_dataset: Callable[[], Dataset],
        fit: bool,
        record: RunRecord | None = None,
    ) -> None:
        self._emit(StateChanged(run_id, RunState.LOADING))
        try:
            dataset = make_dataset()
            experiment = fitted_to_task(experiment, dataset.task) if fit else experiment
            run = self._made(run_id, experiment, dataset, record)
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
        done = record is not None and run.trainer.step > 0 and run.trainer.epoch >= experiment.training.epochs
        self._take(run, RunState.FINISHED if done else RunState.READY)

    def _made(self, run_id: int, experiment: Experiment, dataset: Dataset, record: RunRecord | None) -> Run:
        """A new run, or the one that was kept, where it can be taken up."""
        run = Run.begin(run_id, experiment, dataset)
        if record is not None:
            try:
                run.take_up(record)
            except UserError as error:
                self._emit(Refused(run_id, error))
        return run

    def tell_record(self) -> None:
        """Answer with all that is to be kept of the run."""
        run, record = self._run, None
        try:
            if run is not None:
                record = run.record()
        finally:
            self._emit(Recorded(self._run_id, record))

    def _take(self, run: Run, state: RunState) -> None:
        """Let ``run`` be the present one."""
        if run.loaded.dataset is not self._dataset:
            self._row = None  # its columns belong to the data before
        self._run, self._dataset, self._state_now = run, run.loaded.dataset, None
        torch.set_num_threads(run.trainer.threads)
        self._emit(run.loaded)
        self._set_state(state)

    def _keep_run(self, refused_id: int, error: UserError) -> None:
        """The run before stays, at rest."""
        self._emit(LoadRefused(refused_id, self._run_id, error))
        self._set_state(RunState.READY if self._state is RunState.TRAINING else self._state)

    def edit(self, experiment: Experiment, label: str) -> None:
        """Begin a new segment of the run; without a label it is none, such as another name."""
        run = self._run
        if run is None:
            return
        swapped = run.edit(experiment, label)
        if swapped is not None:
            self._emit(swapped)
        if self._state is RunState.FINISHED and run.trainer.epoch < experiment.training.epochs:
            self._set_state(RunState.READY)

    def rewind(self, experiment: Experiment, label: str) -> None:
        """Go back to where the training loss was lowest, and wait there to train otherwise."""
        if self._run is not None:
            self._run.rewind(experiment, label)
            self._emit(Looked(self._run.id, back=False))
            self._state_now = None
            self._until_step, self._until_epoch = math.inf, math.inf
            self._set_state(RunState.READY)

    def keep(self, place: int) -> None:
        """Keep the run as it is now, to be brought back from ``place``."""
        if self._run is not None:
            self._shelf.put(place, self._run.leave(self._state_now or self._state))

    def forget_kept(self) -> None:
        """Keep no run any more but the present one."""
        self._shelf.clear()

    def bring_back(self, run_id: int, place: int, experiment: Experiment, source: DataSource, load: bool) -> None:
        """Bring back the run that was kept at ``place`` and goes by ``experiment``, or else begin one that does."""
        left = self._shelf.take(place, experiment)
        if left is None:
            if load:
                self.load(run_id, experiment, source, fit=False)
            else:
                self.begin(run_id, experiment)
            return
        run = Run.come_back(run_id, left)
        run.edit(experiment, "")  # the name, and when to stop, may differ
        ends = run.trainer.epoch >= experiment.training.epochs
        self._take(run, RunState.READY if left.state is RunState.FINISHED and not ends else left.state)

    def look_back(self, step: int) -> None:
        """Show the run as it stood after ``step`` updates, at rest; its numbers there are the same as then."""
        run = self._run
        if run is None:
            return
        if self._state is RunState.TRAINING:
            self._rest(RunState.READY)
        if not run.looks_back:
            self._state_now = self._state
        run.look_back(step)
        self._tell_looks(run)

    def move(self, steps: int, epochs: int) -> None:
        """Look so many updates, or epochs, before or after the moment that is shown."""
        if self._run is not None:
            trainer = self._run.trainer
            self.look_back(trainer.step + steps + epochs * trainer.batches_per_epoch)

    def look_at_now(self) -> None:
        """Show the run where it has come to."""
        if self._run is not None:
            self._run.look_at_now()
            self._tell_looks(self._run)

    def branch(self, experiment: Experiment | None, label: str) -> None:
        """Let the run go on from the moment looked at."""
        if self._run is not None and self._run.looks_back:
            experiment = self._run.branch(experiment, label)
            self._tell_looks(self._run)
            self._emit(Branched(self._run.id, experiment))
            self._until_step, self._until_epoch = math.inf, math.inf
            self._set_state(RunState.READY)

    def _tell_looks(self, run: Run) -> None:
        self._emit(Looked(run.id, run.looks_back))
        state = RunState.READY if run.looks_back else self._state_now
        if not run.looks_back:
            self._state_now = None
        if state is not None and state is not self._state:
            self._set_state(state)

    def play(self) -> None:
        """Train on, unless the run is at its end."""
        if self._run is None or self._state is RunState.FAILED:
            return
        trainer = self._run.trainer
        if trainer.epoch >= trainer.experiment.training.epochs:
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
        if self._run is None or self._state is RunState.FAILED:
            return
        trainer = self._run.trainer
        self._until_step = trainer.step + steps if steps else math.inf
        self._until_epoch = trainer.epoch + epochs if epochs else math.inf
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
        """Set one weight by hand: a new segment; a network without it has come since it was asked for."""
        if self._run is not None and self._run.trainer.has_weight(layer, unit, source):
            self._run.set_weight(layer, unit, source, value)

    def publish(self) -> None:
        """Answer with a frame once the commands that wait have been carried out."""
        self._frame_asked = True

    # ---- training ----

    @property
    def _run_id(self) -> int:
        return 0 if self._run is None else self._run.id

    def _go(self) -> None:
        self._pace.begin()
        self._set_state(RunState.TRAINING)

    def _train_slice(self) -> None:
        run = self._run
        if run is None:
            return
        end, trainer = time.perf_counter() + SLICE_SECONDS, run.trainer
        each = trainer.batches_per_epoch
        while self._pace.due() and time.perf_counter() < end and self._state is RunState.TRAINING:
            before = trainer.step
            ended = trainer.train(int(min(self._pace.portion(each), self._until_step - before)))
            self._pace.count((trainer.step - before) / each)
            if ended:
                self._end_epoch(run)
            if trainer.step >= self._until_step:
                self._rest(RunState.READY)
        self._slices += 1
        if self._slices == WARM_SLICES and self._state is RunState.TRAINING:
            wait_patiently()

    def _end_epoch(self, run: Run) -> None:
        trainer = run.trainer
        last = trainer.epoch >= trainer.experiment.training.epochs and math.isinf(
            min(self._until_epoch, self._until_step)
        )
        asked = trainer.epoch >= self._until_epoch
        if not (last or asked or trainer.epoch % evaluation_interval(trainer) == 0):
            return
        snapshot = run.look()
        if last or self._goal.reached(snapshot):
            self._rest(RunState.FINISHED)
        elif asked:
            self._rest(RunState.READY)

    def _rest(self, state: RunState) -> None:
        """Stop; the numbers shown at rest are those of the weights shown, wherever in an epoch that is."""
        if self._run is not None:
            self._run.rest()
        self._until_step, self._until_epoch = math.inf, math.inf
        self._set_state(state)

    def _fail(self, error: NonFiniteError) -> None:
        """Stop, and show the network as it was when its numbers were last good."""
        if self._run is not None:
            self._run.fail(error)
        self._set_state(RunState.FAILED)
        self._emit(Failure(self._run_id, error.text, error.values, int(str(error.values["epoch"]))))

    def _set_state(self, state: RunState) -> None:
        if state is not RunState.TRAINING:
            wait_as_usual()
        self._state, self._slices = state, 0
        self._emit(StateChanged(self._run_id, state))

    # ---- frames ----

    def _answer_frame(self) -> None:
        frame, run = None, self._run
        try:
            if run is not None:
                frame = run.frame(self._state, self._row_answer(run), self._pace.measured())
        finally:
            self._publish(frame)
        if self._gives_way:
            self._pace.give_way()

    def go_on(self) -> None:
        """What was published last has been drawn."""
        self._pace.go_on()

    def _row_answer(self, run: Run) -> RowAnswer | None:
        try:
            return run.answer(self._row or {}, self._state)
        except UserError as error:
            # A row that cannot be read is told and dropped; the frame comes all the same.
            self._row = None
            self._emit(Refused(self._run_id, error))
            return run.answer({}, self._state)
