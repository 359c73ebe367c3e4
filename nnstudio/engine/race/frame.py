"""What leaves the thread of a race: immutable messages of numpy arrays. No torch."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import UserError
from nnstudio.data import Dataset
from nnstudio.engine.frame import Floats, Floats32
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.engine.race.results import RaceResult
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment
from nnstudio.experiment.race import Race, Variant


@dataclass(frozen=True, slots=True, eq=False)
class RaceLoaded:
    """A race stands at its start, or has more variants now; ``left_out`` names those that cannot be trained, and why.

    The runs are numbered variant by variant, seed by seed; ``datasets`` are those of the seeds where they differ. They
    end ``at_goal``, or after ``patience`` epochs without progress, where that is so.
    """

    race_id: int
    race: Race
    datasets: tuple[Dataset, ...]
    goal: float
    at_goal: bool
    patience: int | None
    variants: tuple[Variant, ...]
    left_out: tuple[tuple[str, UserError], ...]

    @property
    def dataset(self) -> Dataset:
        """The data of the first seed."""
        return self.datasets[0]

    def dataset_of(self, seed: int) -> Dataset:
        """The data that the runs from a seed, by its number in the race, train on."""
        return self.datasets[seed % len(self.datasets)]


@dataclass(frozen=True, slots=True)
class RaceRefused:
    """A race cannot begin."""

    race_id: int
    error: UserError


@dataclass(frozen=True, slots=True)
class RaceStopped:
    """Whoever trained the race elsewhere cannot go on; what had come stays."""

    race_id: int
    error: UserError


@dataclass(frozen=True, slots=True, eq=False)
class Bands:
    """Training losses of the variants over their seeds: (rows,) epochs, and (rows, variants) quartiles and medians."""

    epochs: NDArray[np.int64]
    low: Floats
    middle: Floats
    high: Floats


@dataclass(frozen=True, slots=True, eq=False)
class RaceFrame:
    """A race at one moment.

    ``epoch`` is that of the run furthest behind, ``done`` how many have ended. ``result`` has the numbers
    of every run; its curves are left out.
    ``pictures`` holds for the runs that are shown (points, C) what each says over the plane or along the line.
    ``heard`` is the newest order that it knows of.
    """

    race_id: int
    epoch: int
    done: int
    training: bool
    is_over: bool
    result: RaceResult
    bands: Bands
    pictures: Mapping[int, Floats32]
    heard: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class RunTaken:
    """A run as it stands, to go on alone; ``record`` is None where it still waits for its start."""

    race_id: int
    experiment: Experiment
    record: RunRecord | None


@dataclass(frozen=True, slots=True, eq=False)
class RaceRecorded:
    """All that is to be kept of a race."""

    race_id: int
    record: RaceRecord


@dataclass(frozen=True, slots=True)
class RaceCrashed:
    """An error that nobody expected; ``report`` is the traceback."""

    report: str


RaceEvent = RaceLoaded | RaceRefused | RaceStopped | RaceFrame | RunTaken | RaceRecorded | RaceCrashed
