"""The training thread seen from outside: every call returns at once, answers are taken when they are there.

The thread itself is ``worker.py``; it imports torch, so it is imported inside the thread and never here: a window can
show before torch has loaded.
"""

import itertools
import queue
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, DataSource
from nnstudio.engine.frame import Failure, Frame, RunState
from nnstudio.engine.goal import Goal
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment

if TYPE_CHECKING:
    from nnstudio.engine.devices import DeviceChoice
    from nnstudio.engine.worker import Worker


@dataclass(frozen=True, slots=True)
class EngineReady:
    """torch has loaded, and these devices are there."""

    devices: "tuple[DeviceChoice, ...]"


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A run's data are there; ``projection`` (N, 2) holds all rows, training then test, where no plane can be drawn."""

    run_id: int
    experiment: Experiment
    dataset: Dataset
    outputs: int
    projection: NDArray[np.float64] | None
    chance_loss: float | None
    loss_floor: float | None = None


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The run stands elsewhere now."""

    run_id: int
    state: RunState


@dataclass(frozen=True, slots=True)
class LossSwapped:
    """The run goes on with another loss, or other activations, so that chance and floor lie elsewhere."""

    run_id: int
    chance_loss: float | None
    loss_floor: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Recorded:
    """All that is to be kept of the run; None before there is one, and where its numbers are none."""

    run_id: int
    record: RunRecord | None


@dataclass(frozen=True, slots=True)
class Looked:
    """The run is looked at where it once stood (``back``), or where it has come to."""

    run_id: int
    back: bool


@dataclass(frozen=True, slots=True)
class Branched:
    """The run goes on from an earlier moment, by what it went by then or was told to."""

    run_id: int
    experiment: Experiment


@dataclass(frozen=True, slots=True)
class Refused:
    """An edit that the run could not take; it goes on as it was."""

    run_id: int
    error: UserError


@dataclass(frozen=True, slots=True)
class LoadRefused:
    """A new run that could not begin; the run ``previous_id`` is there as it was."""

    run_id: int
    previous_id: int
    error: UserError


@dataclass(frozen=True, slots=True)
class Crashed:
    """An error that nobody expected; ``report`` is the traceback."""

    run_id: int
    report: str


Event = (
    EngineReady
    | Loaded
    | LoadRefused
    | StateChanged
    | LossSwapped
    | Recorded
    | Looked
    | Branched
    | Refused
    | Crashed
    | Failure
)
Command = Callable[["Worker"], None]


class Runner:
    """A handle on the training thread; ``notify`` is called in that thread whenever an event or a frame waits.

    With ``gives_way`` the training rests after each frame until :meth:`frame_drawn`, or for a moment.
    """

    def __init__(self, notify: Callable[[], None], *, gives_way: bool = False) -> None:
        self._notify = notify
        self._gives_way = gives_way
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._frame: Frame | None = None
        self._frame_wanted = threading.Event()
        self._numbers = itertools.count(1)
        self._run_id = 0
        self._newest_load = 0
        self._passed_over: Loaded | None = None  # a run that was there when its news were already old
        self._thread = threading.Thread(target=self._work, name="training", daemon=True)

    def start(self) -> None:
        """Start the thread; it imports torch first."""
        self._thread.start()

    # ---- orders ----

    def load(
        self,
        experiment: Experiment,
        source: DataSource | None = None,
        *,
        fit: bool = False,
        record: RunRecord | None = None,
    ) -> int:
        """Begin a new run: make its data and its network. Returns the run's id; answers of older ids are stale.

        ``fit`` gives the experiment the output activation and loss that suit what the data turn out to predict. A kept
        run is taken up where there is a ``record``; where it cannot be, that is told and a new one begins.
        """
        run_id = self._run_id = self._newest_load = next(self._numbers)
        where = source or DataSource()
        self._put_run(run_id, lambda worker: worker.load(run_id, experiment, where, fit, record))
        return run_id

    def reset(self, experiment: Experiment) -> int:
        """Begin a new run on the data that are loaded."""
        run_id = self._run_id = next(self._numbers)
        self._put_run(run_id, lambda worker: worker.begin(run_id, experiment))
        return run_id

    def keep(self, place: int) -> None:
        """Keep the present run as it is now, to be brought back from ``place``."""
        self._commands.put(lambda worker: worker.keep(place))

    def forget_kept(self) -> None:
        """Nobody will ask for the runs that were kept."""
        self._commands.put(lambda worker: worker.forget_kept())

    def bring_back(self, place: int, experiment: Experiment, source: DataSource, *, load: bool) -> int:
        """Bring back the run that was kept at ``place`` if it goes by ``experiment``, else begin one that does.

        ``load`` says that such a run needs other data. Returns the run's id.
        """
        run_id = self._run_id = self._newest_load = next(self._numbers)
        self._put_run(run_id, lambda worker: worker.bring_back(run_id, place, experiment, source, load))
        return run_id

    def _put_run(self, run_id: int, command: Command) -> None:
        """A run that a newer load replaces before it has begun is never made."""
        self._commands.put(lambda worker: command(worker) if run_id >= self._newest_load else None)

    def edit(self, experiment: Experiment, label: str) -> None:
        """Go on with ``experiment``; the curve gets a mark with ``label``."""
        self._commands.put(lambda worker: worker.edit(experiment, label))

    def rewind(self, experiment: Experiment, label: str) -> None:
        """Go back to where the run was last good, and wait there with ``experiment``; the curve gets a mark."""
        self._commands.put(lambda worker: worker.rewind(experiment, label))

    def look_back(self, step: int) -> None:
        """Show the run as it stood after ``step`` updates; a :class:`Looked` answers."""
        self._commands.put(lambda worker: worker.look_back(step))

    def move(self, *, steps: int = 0, epochs: int = 0) -> None:
        """Look further back, or forward to where the run has come; a :class:`Looked` answers."""
        self._commands.put(lambda worker: worker.move(steps, epochs))

    def look_at_now(self) -> None:
        """Show the run where it has come to; a :class:`Looked` answers."""
        self._commands.put(lambda worker: worker.look_at_now())

    def branch(self, experiment: Experiment | None, label: str) -> None:
        """Let the run go on from the moment looked at, by ``experiment`` or as it did then; it is :class:`Branched`."""
        self._commands.put(lambda worker: worker.branch(experiment, label))

    def request_record(self) -> None:
        """Ask for all that is to be kept of the run; a :class:`Recorded` answers."""
        self._commands.put(lambda worker: worker.tell_record())

    def play(self) -> None:
        """Train until the experiment's epochs, the goal, or :meth:`pause`."""
        self._commands.put(lambda worker: worker.play())

    def pause(self) -> None:
        """Stop after the current batch."""
        self._commands.put(lambda worker: worker.pause())

    def advance(self, *, steps: int = 0, epochs: int = 0) -> None:
        """Train so many steps or whole epochs, then pause."""
        self._commands.put(lambda worker: worker.advance(steps, epochs))

    def set_speed(self, epochs_per_second: float | None) -> None:
        """Hold the training to a speed; None lets it run as fast as it can."""
        self._commands.put(lambda worker: worker.set_speed(epochs_per_second))

    def set_goal(self, goal: Goal) -> None:
        """When to stop early."""
        self._commands.put(lambda worker: worker.set_goal(goal))

    def set_row(self, values: Mapping[str, float | str] | None) -> None:
        """The row of one's own that frames answer to."""
        self._commands.put(lambda worker: worker.set_row(values))

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand; ``source`` −1 means the bias."""
        self._commands.put(lambda worker: worker.set_weight(layer, unit, source, value))

    def request_frame(self) -> None:
        """Ask for a frame; while one is under way, asking again changes nothing."""
        if not self._frame_wanted.is_set():
            self._frame_wanted.set()
            self._commands.put(lambda worker: worker.publish())

    def frame_drawn(self) -> None:
        """Say that the newest frame has been drawn, so that the training need give way no longer."""
        self._commands.put(lambda worker: worker.go_on())

    # ---- answers ----

    def take_events(self) -> list[Event]:
        """Everything that happened since the last call, oldest first."""
        events: list[Event] = []
        while not self._events.empty():
            events += self._current(self._events.get())
        return events

    def _current(self, event: Event) -> list[Event]:
        """What is news in ``event``: that of an older run is dropped here, and only here."""
        if isinstance(event, EngineReady | Crashed):
            return [event]
        if isinstance(event, Recorded):  # whoever asked waits for an answer, if only that the run is gone
            return [event if event.run_id == self._run_id else Recorded(self._run_id, None)]
        if event.run_id != self._run_id:
            if isinstance(event, Loaded):
                self._passed_over = event
            return []
        if not isinstance(event, LoadRefused):
            return [event]
        self._run_id, passed_over = event.previous_id, self._passed_over
        return [event, passed_over] if passed_over and passed_over.run_id == self._run_id else [event]

    def take_frame(self) -> Frame | None:
        """The newest frame, once; None when there is none or it belongs to an older run."""
        frame, self._frame = self._frame, None
        return frame if frame is not None and frame.run_id == self._run_id else None

    # ---- the end ----

    def close(self, timeout: float = 1.0) -> bool:
        """End the thread; returns whether it ended within ``timeout`` seconds."""
        self._commands.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # ---- in the thread ----

    def _work(self) -> None:
        from nnstudio.engine.worker import Worker  # noqa: PLC0415 (imports torch, which takes seconds)

        Worker(self._commands, self._emit, self._publish, gives_way=self._gives_way).run()

    def _emit(self, event: Event) -> None:
        self._events.put(event)
        self._notify()

    def _publish(self, frame: Frame | None) -> None:
        self._frame_wanted.clear()
        if frame is not None:
            self._frame = frame
            self._notify()
