"""The one current experiment and the run on it.

An edit flows: editor → :meth:`Session.edit` → a new frozen Experiment → ``experiment_changed`` → each panel touches
what differs. A frame flows: the training thread answers a request → ``frame_ready`` → visible panels draw.
"""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import SOURCES, Task, UserError
from nnstudio.engine.frame import Failure, Frame, RunState
from nnstudio.engine.goal import Goal
from nnstudio.engine.runner import (
    Crashed,
    EngineReady,
    Event,
    Loaded,
    LoadRefused,
    LossSwapped,
    Refused,
    Runner,
    StateChanged,
)
from nnstudio.experiment import Experiment, check, default_experiment, write_experiment
from nnstudio.experiment.edits import fitted_to_task, with_data, with_new_luck, with_training
from nnstudio.experiment.given import is_own_file, read_given
from nnstudio.session.background import Background
from nnstudio.session.changes import Change, change_between, describe
from nnstudio.session.coach import Coach
from nnstudio.session.frame_clock import FrameClock
from nnstudio.session.preferences import Preferences, Swap
from nnstudio.session.state import Document, SessionState

if TYPE_CHECKING:
    from nnstudio.data.files import FileReport


class Session(SessionState):
    """Holds the experiment, owns the training thread, and tells the panels what happened."""

    _woken = Signal()

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._fitting = False  # whether output and loss are to suit the data that are being made
        self._fallback: Document | None = None  # what returns when a load is refused
        self._play_when_ready = False
        self._open = True
        self.coach = Coach(self)
        self._woken.connect(self._collect)
        self._runner = Runner(self._wake)
        self._background = Background(self)
        self.clock = FrameClock(self)
        self.clock.due.connect(self._runner.request_frame)

    # ---- start and end ----

    def start(self) -> None:
        """Start the training thread and load the data; call it once the window is painted."""
        self._runner.start()
        self._runner.set_speed(self.speed)
        self._begin_run(Change.DATA)

    def close(self) -> bool:
        """End the training thread; returns whether it ended in time."""
        self._open = False
        self.clock.stop()
        self._background.close()
        return self._runner.close()

    # ---- edits ----

    def edit(self, experiment: Experiment) -> None:
        """Take ``experiment`` as the current one; the run goes on, forks or begins anew as the edit asks."""
        if experiment == self._experiment:
            return
        try:
            check(experiment)
        except UserError as error:
            self.notified.emit("bad", str(error))
            self.experiment_changed.emit(self._experiment, self._experiment)
            return
        # While a run is being made, every edit makes it anew: nothing is told to a run that may not come to be.
        change = max(change_between(self._running or self._experiment, experiment), self._making or Change.NONE)
        if change is Change.SWAP and self._must_ask(experiment):
            self.swap_asked.emit(experiment)
            return
        self._show(experiment)
        self._apply(change)

    def answer_swap(self, experiment: Experiment, swap: Swap, *, remember: bool) -> None:
        """Carry out the edit that ``swap_asked`` asked about."""
        before = self.preferences
        self.preferences = msgspec.structs.replace(before, swap=swap)
        self.edit(experiment)
        if not remember:
            self.preferences = msgspec.structs.replace(self.preferences, swap=before.swap)

    def refuse_swap(self) -> None:
        """Drop the edit that ``swap_asked`` asked about."""
        self.experiment_changed.emit(self._experiment, self._experiment)

    def choose_source(self, name: str) -> None:
        """Take another source that ships; output and loss are fitted where what is predicted changes."""
        experiment = with_data(self._experiment, source=name, path=None, rows=None, columns=None, target=None)
        experiment = self._named(with_data(experiment, inputs=None, task=None), str(SOURCES[name].label))
        self._edit_data(experiment, SOURCES[name].task)

    def open_table(
        self, path: str, target: tuple[str, ...], inputs: tuple[str, ...] | None, task: Task | None, missing: str
    ) -> None:
        """Take the rows of a text table; output and loss are fitted to what is predicted once that is known."""
        experiment = with_data(
            self._experiment,
            source="file",
            path=path,
            target=target[0] if len(target) == 1 else target,
            inputs=inputs,
            task=task,
            missing=missing,
            rows=None,
            columns=None,
        )
        self._fallback = self._fallback or self._document()
        self._show(self._named(experiment, Path(path).stem))
        self._begin_run(Change.DATA, fit=True)

    def inspect_file(
        self, path: str, on_report: "Callable[[FileReport], None]", on_error: Callable[[UserError], None]
    ) -> None:
        """Look into a text table in a thread, and answer here."""
        from nnstudio.data.files import inspect_file  # noqa: PLC0415 (pandas comes with it)

        self._background.run(lambda: inspect_file(Path(path)), on_report, on_error)

    def set_goal(self, goal: Goal) -> None:
        """When to stop early."""
        self._goal = goal
        self._runner.set_goal(goal)

    def set_row(self, values: Mapping[str, float | str] | None) -> None:
        """Change some values of the row of one's own; None goes back to a typical row."""
        self._row = {} if values is None else {**self._row, **values}
        self._runner.set_row(self._row)
        self.row_changed.emit(self._row)
        self.clock.schedule()

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight of the running network by hand; ``source`` −1 means the bias."""
        self._runner.set_weight(layer, unit, source, value)
        self.clock.schedule()

    # ---- the run ----

    def toggle(self) -> None:
        """Train or pause."""
        if self._state is RunState.TRAINING:
            self.pause()
        elif self._state is RunState.FINISHED:
            self.train_on()
        else:
            self.play()

    def play(self) -> None:
        """Train until the last epoch, the goal, or pause; as soon as the data are there."""
        if self._refuses_to_train():
            return
        if self._making is not None or self._state is RunState.EMPTY:
            self._play_when_ready = True
            return
        if self._state is RunState.FAILED:
            self.reset()
        self._runner.play()

    def pause(self) -> None:
        """Stop where the run stands."""
        self._play_when_ready = False
        self._runner.pause()

    def step_once(self) -> None:
        """One parameter update, then pause."""
        if not self._refuses_to_train():
            self._runner.advance(steps=1)

    def train_epochs(self, epochs: int) -> None:
        """So many whole epochs, then pause."""
        if not self._refuses_to_train():
            self._runner.advance(epochs=epochs)

    def train_on(self) -> None:
        """Double the epochs and go on."""
        epochs = min(2 * self._experiment.training.epochs, 10_000_000)
        self.edit(with_training(self._experiment, epochs=epochs))
        self.play()

    def reset(self) -> None:
        """Back to the same start weights."""
        if self._refuses_to_train():
            return
        self._begin_run(Change.RUN, keep_ghost=False)

    def rewind(self, experiment: Experiment) -> None:
        """Go back to where the run was last good, to train from there on as ``experiment`` says."""
        running = self._running
        if running is None or self._making is not None or change_between(running, experiment) > Change.SEGMENT:
            return
        self._keep_ghost()
        self._show(experiment)
        self._runner.rewind(experiment, describe(running, experiment))
        self._running = experiment
        self.clock.schedule()

    def new_luck(self) -> None:
        """Other start weights and another order: the next seed."""
        self.edit(with_new_luck(self._experiment))

    def set_speed(self, epochs_per_second: float | None) -> None:
        """Hold the training to a speed; None lets it run."""
        self.preferences = msgspec.structs.replace(self.preferences, speed=epochs_per_second)
        self._runner.set_speed(epochs_per_second)

    # ---- files ----

    def open_experiment(self, path: Path, *, as_sample: bool = False) -> None:
        """Open an experiment file; a sample or a lab report opens as a copy without a file of its own.

        Raises:
            UserError: the file cannot be used; the current work is untouched.
        """
        experiment = read_given(path)
        self._fallback = self._fallback or self._document()
        self._path = path.resolve()
        self._show(experiment)
        self._apply(Change.DATA)
        self._saved = experiment
        if as_sample or not is_own_file(path):
            self._path = None
        else:
            self.preferences = self.preferences.with_recent(path.resolve())
        self.document_changed.emit()

    def new_experiment(self, experiment: Experiment | None = None) -> None:
        """Start over with an experiment that has no file: the default one, or ``experiment``."""
        self._path = None
        self._show(experiment or default_experiment())
        self._saved = self._experiment
        self._apply(Change.DATA)
        self.document_changed.emit()

    def save_experiment(self, path: Path) -> None:
        """Write the experiment to ``path``, which becomes its file.

        Raises:
            UserError: the file cannot be written.
        """
        name = self._experiment.name if path.resolve() == self._path else path.stem
        experiment = msgspec.structs.replace(self._experiment, name=name)
        write_experiment(path, experiment)
        self._path, self._saved = path.resolve(), experiment
        self._show(experiment)
        self.preferences = self.preferences.with_recent(path.resolve())
        self.document_changed.emit()

    # ---- inside: edits ----

    def _edit_data(self, experiment: Experiment, task: Task) -> None:
        self.edit(experiment if task is self._chosen_task() else fitted_to_task(experiment, task))

    def _show(self, experiment: Experiment) -> None:
        old, self._experiment = self._experiment, experiment
        self.experiment_changed.emit(old, experiment)
        self.document_changed.emit()

    def _apply(self, change: Change) -> None:
        if change < Change.DATA and not self._find_problem():
            self.pause()
            return
        if change >= Change.RUN or not self._has_trained():
            if change > Change.NONE:
                self._begin_run(change)
                return
        elif change is Change.SWAP and (self.preferences.swap == "restart" or self._changes_outputs(self._experiment)):
            self._begin_run(Change.RUN)
            return
        if self._running is not None and self._running != self._experiment:
            label = describe(self._running, self._experiment) if change > Change.NONE else ""
            self._runner.edit(self._experiment, label)
            self._running = self._experiment
            self.clock.schedule()

    def _find_problem(self) -> bool:
        """Look whether PyTorch could run the experiment on the data that are there; returns whether it can."""
        self._set_problem(self._problem_of(self._experiment))
        return self._problem is None

    def _set_problem(self, problem: UserError | None) -> None:
        self._problem = problem
        self.problem_changed.emit(problem)

    def _refuses_to_train(self) -> bool:
        if self._problem is not None:
            self.notified.emit("bad", str(self._problem))
        return self._problem is not None

    def _begin_run(self, change: Change, *, keep_ghost: bool = True, fit: bool = False) -> None:
        was_training = self._state is RunState.TRAINING
        if keep_ghost:
            self._keep_ghost()
        self._fitting = fit or self._fitting
        self._making = Change.DATA if self._dataset is None else max(change, self._making or Change.RUN)
        if self._making is Change.DATA:
            base = self._path.parent if self._path else None
            self._runner.load(self._experiment, base, fit=self._fitting)
        else:
            self._runner.reset(self._experiment)
        self._play_when_ready = self._play_when_ready or (was_training and keep_ghost)

    # ---- inside: answers of the training thread ----

    def _wake(self) -> None:
        """Called in the training thread: let the GUI thread look."""
        if self._open:
            self._woken.emit()

    def _collect(self) -> None:
        if not self._open:
            return
        for event in self._runner.take_events():
            self._take_event(event)
        frame = self._runner.take_frame()
        if frame is not None:
            self._draw(frame)

    def _take_event(self, event: Event) -> None:
        match event:
            case EngineReady(devices):
                self._devices = devices
                self.devices_changed.emit()
            case Loaded():
                self._take_loaded(event)
            case LossSwapped():
                self._take_lines(event)
            case LoadRefused(error=error):
                self._take_refusal(error)
            case StateChanged(state=state):
                self._take_state(state)
            case Refused(error=error):
                self.notified.emit("bad", str(error))
            case Failure():
                self.clock.schedule()  # the Coach tells of it, with the frame that shows where the run stands
            case Crashed(report=report):
                self.crashed.emit(report)

    def _take_loaded(self, loaded: Loaded) -> None:
        changed, fitted = self._dataset is not loaded.dataset, self._fitting
        self._loaded, self._dataset, self._frame, self._fallback = loaded, loaded.dataset, None, None
        self._running, self._making, self._fitting = loaded.experiment, None, False
        if changed:
            self._row = {}
            self._runner.set_row(None)
            self.dataset_changed.emit(loaded.dataset)
        if fitted:  # to what the table turned out to predict
            self._show(msgspec.structs.replace(loaded.experiment, name=self._experiment.name))
        if change_between(self._running, self._experiment) < Change.RUN:  # else it was passed over, and refused since
            self._find_problem()

    def _take_refusal(self, error: UserError) -> None:
        """A new run could not begin: what was opened is dropped, what was chosen is named as the problem."""
        self.notified.emit("bad", str(error))
        self._play_when_ready, self._making, self._fitting = False, None, False
        if self._fallback is None:
            self._set_problem(error)
            return
        before, self._fallback = self._fallback, None
        self._path, self._saved = before.path, before.saved
        self._show(before.experiment)
        self._apply(change_between(self._running or before.experiment, before.experiment))

    def _take_state(self, state: RunState) -> None:
        self._state = state
        self.state_changed.emit(state)
        self.clock.schedule()
        if state is RunState.READY and self._play_when_ready:
            self._play_when_ready = False
            self._runner.play()

    def _draw(self, frame: Frame) -> None:
        began = time.perf_counter()
        self._frame = frame
        self.frame_ready.emit(frame)
        self.clock.drawn(time.perf_counter() - began)
        if frame.state is RunState.TRAINING:
            self.clock.schedule()
