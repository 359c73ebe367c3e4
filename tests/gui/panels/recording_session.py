"""A session that trains nothing and writes down what it is asked for."""

from collections.abc import Callable, Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QObject

from nnstudio.data import Dataset
from nnstudio.engine.frame import Curves, Frame, Predictions, RunState, Snapshot
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment, default_experiment

if TYPE_CHECKING:
    from nnstudio.session.session import Session

CPU = SimpleNamespace(name="cpu", label="CPU", usable=True, reason=None)
NO_CUDA = SimpleNamespace(name="cuda", label="CUDA", usable=False, reason="PyTorch finds no usable NVIDIA GPU.")
GPU = SimpleNamespace(name="cuda:0", label="NVIDIA H200", usable=True, reason=None)


class RecordingSession(QObject):
    """Stands in for the session; ``calls`` holds the name and the arguments of every call but ``edit``."""

    def __init__(self) -> None:
        super().__init__()
        self.experiment: Experiment = default_experiment()
        self.dataset: Dataset | None = None
        self.frame: Frame | None = None
        self.state = RunState.READY
        self.speed: float | None = 20.0
        self.goal = Goal()
        self.devices: tuple[SimpleNamespace, ...] = ()
        self.row: Mapping[str, float | str] = {}
        self.edits: list[Experiment] = []
        self.calls: list[tuple[object, ...]] = []
        self.waiting: tuple[Callable[[object], None], Callable[[object], None]] | None = None

    def edit(self, experiment: Experiment) -> None:
        self.edits.append(experiment)
        self.experiment = experiment

    def toggle(self) -> None:
        self.calls.append(("toggle",))

    def step_once(self) -> None:
        self.calls.append(("step_once",))

    def train_epochs(self, epochs: int) -> None:
        self.calls.append(("train_epochs", epochs))

    def reset(self) -> None:
        self.calls.append(("reset",))

    def new_luck(self) -> None:
        self.calls.append(("new_luck",))

    def set_speed(self, speed: float | None) -> None:
        self.calls.append(("set_speed", speed))

    def set_goal(self, goal: Goal) -> None:
        self.calls.append(("set_goal", goal))

    def choose_source(self, name: str) -> None:
        self.calls.append(("choose_source", name))

    def open_table(self, *choice: object) -> None:
        self.calls.append(("open_table", *choice))

    def inspect_file(self, path: str, on_report: Callable[[object], None], on_error: Callable[[object], None]) -> None:
        self.calls.append(("inspect_file", path))
        self.waiting = on_report, on_error


def as_session(recording: RecordingSession) -> "Session":
    """The same object, for those who ask for the real one."""
    return cast("Session", recording)


def frame(epoch: int = 75, step: int = 1875, rate: float = 1009.3) -> Frame:
    """A frame with nothing in it but its counters."""
    none = np.zeros(0)
    snapshot = Snapshot(1, step, epoch, (), 0.1, 0.2, {})
    return Frame(
        1, RunState.TRAINING, snapshot, Curves(none, none, none), (), None, None, Predictions(none, none), rate
    )
