"""What panels read of the session, and the signals they listen to; ``session.py`` says what they may ask for."""

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import SOURCES, Task, UserError
from nnstudio.data import Dataset, Enclosed, code_targets, outputs_for
from nnstudio.engine.frame import Frame, RunState
from nnstudio.engine.goal import Goal
from nnstudio.engine.record import RunRecord
from nnstudio.engine.runner import Loaded, LossSwapped
from nnstudio.experiment import Experiment, default_experiment, output_units
from nnstudio.experiment.changes import Change
from nnstudio.session.ghosts import Ghost, with_ghost
from nnstudio.session.preferences import Preferences
from nnstudio.session.undo import UndoStack

if TYPE_CHECKING:
    from nnstudio.engine.devices import DeviceChoice


class Document(NamedTuple):
    """What is open: the experiment, as it was saved last, its file, and what can be undone."""

    experiment: Experiment
    saved: Experiment
    path: Path | None
    stack: UndoStack
    notes: str
    saved_notes: str
    enclosed: Enclosed | None


class Guard(Protocol):
    """Who may have something against training, such as a lesson in which a prediction is due."""

    def refusal_to_train(self) -> UserError | None:
        """Why nothing may be trained now."""

    def refusal_by_hand(self) -> UserError | None:
        """Why no weight may be set by hand now."""


class SessionState(QObject):
    """The experiment as it is chosen, and the run as it was heard of last."""

    experiment_changed = Signal(object, object)  # old, new
    dataset_changed = Signal(object)  # Dataset | None
    state_changed = Signal(object)  # RunState
    frame_ready = Signal(object)  # Frame
    goal_changed = Signal(object)  # Goal
    looked = Signal()  # another moment of the run is looked at
    row_changed = Signal(object)  # mapping of column name to value
    devices_changed = Signal()
    problem_changed = Signal(object)  # UserError | None: why the experiment as chosen cannot run
    notified = Signal(str, str)  # kind (info, warn, bad), sentence
    crashed = Signal(str)  # report
    swap_asked = Signal(object)  # the experiment that waits for an answer
    document_changed = Signal()  # path, name or modified
    notes_changed = Signal(str)

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences or Preferences()
        self.keeps = True  # whether anything is written that the person has not asked to save
        self._base = Preferences()  # what the preferences were before the person changed any
        self._experiment = self._saved = default_experiment()
        self._path: Path | None = None
        self._notes = self._saved_notes = ""
        self._enclosed: Enclosed | None = None  # the table of the project that is open
        self._record: RunRecord | None = None  # the run of a project that is about to be taken up
        self._dataset: Dataset | None = None
        self._loaded: Loaded | None = None
        self._frame: Frame | None = None
        self._state = RunState.EMPTY
        self._ghosts: tuple[Ghost, ...] = ()
        self._goal = Goal()
        self._stack = UndoStack()
        self._row: dict[str, float | str] = {}
        self._devices: tuple[DeviceChoice, ...] = ()
        self._problem: UserError | None = None
        self._running: Experiment | None = None  # what the run that is there goes by
        self._guard: Guard | None = None
        self._begun_anew = False  # whether an edit has just given up what was trained
        self._making: Change | None = None  # what is being made anew: the network (RUN), or the data too (DATA)

    @property
    def experiment(self) -> Experiment:
        """The experiment as it is chosen now."""
        return self._experiment

    @property
    def running(self) -> Experiment | None:
        """What the run that is there goes by; None before there is one."""
        return self._running

    @property
    def dataset(self) -> Dataset | None:
        """The data of the current run; None before they are loaded."""
        return self._dataset

    @property
    def frame(self) -> Frame | None:
        """The frame drawn last; None before the first one of a run."""
        return self._frame

    @property
    def state(self) -> RunState:
        """Where the run stands."""
        return self._state

    @property
    def begun_anew(self) -> bool:
        """Whether an edit has given up what was trained for another network, and nobody has pressed Train since."""
        return self._begun_anew

    @property
    def ghosts(self) -> tuple[Ghost, ...]:
        """Earlier runs with their curves, newest last."""
        return self._ghosts

    @property
    def projection(self) -> NDArray[np.float64] | None:
        """All rows, training then test, on their two principal components, where no plane can be drawn."""
        return self._loaded.projection if self._loaded else None

    @property
    def chance_loss(self) -> float | None:
        """The training loss of the best constant prediction."""
        return self._loaded.chance_loss if self._loaded else None

    @property
    def loss_floor(self) -> float | None:
        """The lowest training loss that any network can reach; None where that is 0 or has no meaning."""
        return self._loaded.loss_floor if self._loaded else None

    @property
    def problem(self) -> UserError | None:
        """Why the experiment as chosen cannot run; None when it can."""
        return self._problem

    @property
    def devices(self) -> "tuple[DeviceChoice, ...]":
        """Where can be trained; empty until torch has loaded."""
        return self._devices

    @property
    def speed(self) -> float | None:
        """Epochs per second; None is as fast as possible."""
        return self.preferences.speed

    @property
    def goal(self) -> Goal:
        """When to stop early."""
        return self._goal

    @property
    def row(self) -> Mapping[str, float | str]:
        """The row of one's own; columns left out take their typical value."""
        return self._row

    @property
    def path(self) -> Path | None:
        """The file of the experiment, if it has one."""
        return self._path

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return self._experiment != self._saved or self._notes != self._saved_notes

    @property
    def notes(self) -> str:
        """What the person has written down beside the experiment."""
        return self._notes

    # ---- what follows from it ----

    def _has_trained(self) -> bool:
        return self._state is RunState.TRAINING or (self._frame is not None and self._frame.snapshot.step > 0)

    def _changes_outputs(self, experiment: Experiment) -> bool:
        dataset, loaded = self._dataset, self._loaded
        if dataset is None or loaded is None:
            return True
        return loaded.outputs != output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)

    def _problem_of(self, experiment: Experiment) -> UserError | None:
        if self._dataset is not None:
            try:
                outputs_for(experiment, self._dataset)
                code_targets(experiment, self._dataset, self._dataset.train)
            except UserError as error:
                return error
        return None

    def _take_lines(self, swapped: LossSwapped) -> None:
        """Chance and floor of the loss that the run goes on with."""
        if self._loaded is not None:
            chance, floor = swapped.chance_loss, swapped.loss_floor
            self._loaded = dataclasses.replace(self._loaded, chance_loss=chance, loss_floor=floor)

    def _chosen_task(self) -> Task | None:
        """What the experiment as it is chosen predicts; None while that is not known."""
        source = SOURCES.get(self._experiment.data.source)
        if source is not None:
            return source.task
        return self._dataset.task if self._dataset and self._making is None else None

    def _must_ask(self, experiment: Experiment) -> bool:
        """Whether a swap would throw away a trained network or keep it, and nobody has said which."""
        return (
            self.preferences.swap == "ask"
            and self._has_trained()
            and not self._changes_outputs(experiment)
            and self._problem_of(experiment) is None
        )

    def _keep_ghost(self) -> None:
        frame, running = self._frame, self._running
        if frame is not None and running is not None and (frame.snapshot.step > 0 or frame.past is not None):
            left_at = None if frame.past is None else frame.past.there.epoch
            self._ghosts = with_ghost(self._ghosts, frame.curves, running, left_at)

    def _named(self, experiment: Experiment, name: str) -> Experiment:
        """Named after its data, as long as it has no file of its own."""
        if self._path is not None or not name:
            return experiment
        return msgspec.structs.replace(experiment, name=name[0].upper() + name[1:])

    def _document(self) -> Document:
        beside = self._notes, self._saved_notes, self._enclosed
        return Document(self._experiment, self._saved, self._path, self._stack, *beside)
