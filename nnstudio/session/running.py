"""The run on the current experiment, as the window's thread sees it: orders go out, events and frames come in."""

import time
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import UserError
from nnstudio.data import DataSource
from nnstudio.engine.frame import Failure, Frame, RunState
from nnstudio.engine.record import RunRecord
from nnstudio.engine.runner import (
    Branched,
    Crashed,
    EngineReady,
    Event,
    Loaded,
    LoadRefused,
    Looked,
    LossSwapped,
    Recorded,
    Refused,
    Runner,
    StateChanged,
)
from nnstudio.experiment import Experiment
from nnstudio.experiment.changes import Change, change_between, describe, needs_new_weights
from nnstudio.session.background import Background
from nnstudio.session.frame_clock import FrameClock
from nnstudio.session.preferences import Preferences
from nnstudio.session.state import Document, SessionState
from nnstudio.session.undo import UndoStack
from nnstudio.session.words import sentence_of

_BRANCH = "from here"


class SessionRun(SessionState):
    """Owns the training thread, and keeps the run in step with the experiment."""

    _woken = Signal()

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._fitting = False  # whether output and loss are to suit the data that are being made
        self._fallback: Document | None = None  # what returns when a load is refused
        self._play_when_ready = False
        self._looks_pending = 0  # orders to look elsewhere that have not been answered
        self._looks_back = False
        self._open = True
        self._record_asked: list[Callable[[RunRecord | None], None]] = []
        self._recorded: RunRecord | None = None  # the run that is there, as it was kept last
        self._woken.connect(self._collect)
        self._runner = Runner(self._wake, gives_way=True)
        self._background = Background(self)
        self.clock = FrameClock(self)
        self.clock.due.connect(self._runner.request_frame)
        self.clock.painted.connect(self._runner.frame_drawn)

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

    # ---- the run ----

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

    def set_speed(self, epochs_per_second: float | None) -> None:
        """Hold the training to a speed; None lets it run."""
        self.preferences = msgspec.structs.replace(self.preferences, speed=epochs_per_second)
        self._runner.set_speed(epochs_per_second)

    # ---- inside: the run follows the experiment ----

    def _show(self, experiment: Experiment) -> None:
        old, self._experiment = self._experiment, experiment
        self.experiment_changed.emit(old, experiment)
        self.document_changed.emit()

    def _apply(self, change: Change, place: int | None = None, *, undoes: bool = False) -> None:
        """Let the run follow the experiment: go on, or begin anew, where the one left behind is kept at ``place``.

        What ``undoes`` an edit keeps the weights, and goes on where the run has come to, whatever is looked at.
        """
        if change < Change.DATA and not self._find_problem():
            self.pause()
            return
        if change >= Change.RUN or not self._has_trained():
            if change > Change.NONE:
                self._begin_run(change, place=place, anew=self._drops_weights(change))
                return
        elif change is Change.SWAP and (
            (self.preferences.swap == "restart" and not undoes) or self._changes_outputs(self._experiment)
        ):
            self._begin_run(Change.RUN, place=place, anew=True)
            return
        if self._running is not None and self._running != self._experiment:
            if self.looks_back and change > Change.NONE and not undoes:
                self._branch(place, self._experiment)
                return
            label = describe(self._running, self._experiment) if change > Change.NONE else ""
            self._runner.edit(self._experiment, label)
            self._running = self._experiment
            self.clock.schedule()

    def _drops_weights(self, change: Change) -> bool:
        """Whether what was trained, or would have been but for the edit before, is given up for another network."""
        trained = self._has_trained() or self._begun_anew
        running = self._running or self._experiment
        return change is Change.RUN and trained and needs_new_weights(running, self._experiment)

    def _find_problem(self) -> bool:
        """Look whether PyTorch could run the experiment on the data that are there; returns whether it can."""
        self._set_problem(self._problem_of(self._experiment))
        return self._problem is None

    def _set_problem(self, problem: UserError | None) -> None:
        self._problem = problem
        self.problem_changed.emit(problem)

    def _refuses_to_train(self) -> bool:
        held = self._guard.refusal_to_train() if self._guard is not None else None
        reason = self._problem or held
        if reason is not None:
            self.notified.emit("bad" if self._problem is not None else "info", sentence_of(reason))
        return reason is not None

    def _begin_run(
        self,
        change: Change,
        *,
        keep_ghost: bool = True,
        fit: bool = False,
        place: int | None = None,
        anew: bool = False,
    ) -> None:
        self._begun_anew = anew
        was_training = self._state is RunState.TRAINING
        if place is not None:
            self._leave(place)
        if keep_ghost:
            self._keep_ghost()
        self._look_ahead()
        self._fitting = fit or self._fitting
        self._making = Change.DATA if self._dataset is None else max(change, self._making or Change.RUN)
        if self._making is Change.DATA:
            self._runner.load(self._experiment, self.data_source, fit=self._fitting, record=self._record)
        else:
            self._runner.reset(self._experiment)
        self._play_when_ready = self._play_when_ready or (was_training and keep_ghost)

    def _branch(self, place: int | None, experiment: Experiment | None) -> None:
        """Let the run go on from the moment looked at; as it has come to now, it is kept at ``place``."""
        if place is not None:
            self._leave(place)
        self._keep_ghost()
        self._look_ahead()
        label = describe(self._running, experiment) if self._running and experiment else _BRANCH
        self._runner.branch(experiment, label)
        self._running = experiment or self._running
        self.clock.schedule()

    @property
    def looks_back(self) -> bool:
        """Whether the run is looked at where it once stood, or will be in a moment."""
        return self._looks_back or self._looks_pending > 0

    def _return_to_now(self) -> None:
        if self.looks_back:
            self._looks_pending += 1
            self._runner.look_at_now()

    def _look_ahead(self) -> None:
        self._looks_pending, self._looks_back = 0, False

    def _leave(self, place: int) -> None:
        """Keep the run that is there, to be brought back from ``place``."""
        self._runner.keep(place)
        self._stack = self._stack.left(place)

    def _bring_back(self, change: Change, place: int, opposite: int) -> None:
        """The run kept at ``place`` instead of the present one, which is kept at ``opposite``; both at rest."""
        self._leave(opposite)
        self._play_when_ready = False
        self._look_ahead()
        self._making = Change.DATA if self._dataset is None else max(change, self._making or Change.RUN)
        self._runner.bring_back(place, self._experiment, self.data_source, load=self._making is Change.DATA)

    @property
    def data_source(self) -> DataSource:
        """Where files that the experiment names are looked for."""
        return DataSource(self._path.parent if self._path else None, self._enclosed)

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
            case Recorded(record=record):
                self._take_record(record)
            case Refused(error=error):
                self.notified.emit("bad", sentence_of(error))
            case Failure():
                self.clock.schedule()  # the Coach tells of it, with the frame that shows where the run stands
            case Crashed(report=report):
                self.crashed.emit(report)
            case _:
                self._take_place(event)

    def _take_place(self, event: Event) -> None:
        match event:
            case Looked(back=back):
                self._take_look(back)
            case Branched(experiment=experiment):
                self._take_branch(experiment)

    def _take_record(self, record: RunRecord | None) -> None:
        """Give the run as it is kept to all who have asked for it."""
        self._recorded = record
        asked, self._record_asked = self._record_asked, []
        for answer in asked:
            answer(record)

    def ask_record(self, answer: Callable[[RunRecord | None], None]) -> None:
        """Have ``answer`` called with all that is to be kept of the run."""
        if not self._record_asked:
            self._runner.request_record()
        self._record_asked.append(answer)

    def _take_loaded(self, loaded: Loaded) -> None:
        changed, fitted = self._dataset is not loaded.dataset, self._fitting
        self._loaded, self._dataset, self._frame, self._fallback = loaded, loaded.dataset, None, None
        self._running, self._making, self._fitting, self._record = loaded.experiment, None, False, None
        self._recorded = None
        if self._stack == UndoStack():  # another document: nothing leads back to the runs of the one before
            self._runner.forget_kept()
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
        self.notified.emit("bad", sentence_of(error))
        self._play_when_ready, self._making, self._fitting, self._record = False, None, False, None
        if self._fallback is None:
            self._set_problem(error)
            return
        before, self._fallback = self._fallback, None
        self._take_document(before)
        self._show(before.experiment)
        self._apply(change_between(self._running or before.experiment, before.experiment))

    def _take_document(self, before: Document) -> None:
        """What was open before is open again."""
        self._path, self._saved, self._stack = before.path, before.saved, before.stack
        self._notes, self._saved_notes, self._enclosed = before.notes, before.saved_notes, before.enclosed
        self.notes_changed.emit(self._notes)

    def _take_state(self, state: RunState) -> None:
        self._state = state
        self.state_changed.emit(state)
        self.clock.schedule(at_once=True)  # the picture of a run that stops is its last
        if state is RunState.READY and self._play_when_ready:
            self._play_when_ready = False
            self._runner.play()

    def _take_look(self, back: bool) -> None:
        self._looks_pending = max(0, self._looks_pending - 1)
        if self._looks_pending == 0:
            self._looks_back = back
            self.looked.emit()

    def _take_branch(self, experiment: Experiment) -> None:
        """The run goes on from an earlier moment, as it was set then, unless that has been edited since."""
        before, self._running = self._running, experiment
        if before == self._experiment and experiment != self._experiment:
            self._show(experiment)

    def _draw(self, frame: Frame) -> None:
        began = time.perf_counter()
        self._frame = frame
        self.frame_ready.emit(frame)
        self.clock.drawn(time.perf_counter() - began)
        if frame.state is RunState.TRAINING:
            self.clock.schedule()
