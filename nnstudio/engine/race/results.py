"""What a heat comes to, wherever it was trained: plain arrays, so that it can cross processes and machines."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.data import Dataset
from nnstudio.engine.continuation import Continuation
from nnstudio.engine.frame import Flags, Floats
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.experiment import Experiment


@dataclass(frozen=True, slots=True, eq=False)
class HeatTask:
    """Runs of one shape to be trained together; ``places`` are theirs in the race."""

    places: tuple[int, ...]
    experiments: tuple[Experiment, ...]
    dataset: Dataset
    goal: float
    at_goal: bool = False
    patience: int | None = None
    double: bool = False  # in float64
    rows: int | None = None  # how many epochs of each curve are kept, as the whole race has it
    keeps: bool = False  # whether what the runs are in the end is wanted back


@dataclass(frozen=True, slots=True, eq=False)
class HeatResult:
    """m runs that have ended: curves (epochs, m), and numbers (m,) of each run's last epoch."""

    places: tuple[int, ...]
    epochs: NDArray[np.int64]
    curves: dict[str, Floats]  # train_loss, test_loss, train_score, test_score
    last: dict[str, Floats]  # the same at each run's last epoch
    last_epoch: NDArray[np.int64]
    reached: NDArray[np.int64]  # the first epoch at the goal, or −1
    diverged: Flags
    seconds: Floats
    dead: Floats
    gradients: Floats
    best_loss: Floats
    best_epoch: NDArray[np.int64]
    runs: tuple[Continuation, ...] = ()  # where they stand, if that was wanted


@dataclass(frozen=True, slots=True, eq=False)
class RaceResult:
    """All runs of a race, in the order of their places; curves are kept heat by heat."""

    last: dict[str, Floats]
    last_epoch: NDArray[np.int64]
    reached: NDArray[np.int64]
    diverged: Flags
    seconds: Floats
    dead: Floats
    gradients: Floats
    heats: tuple[HeatResult, ...]


def joined(heats: Sequence[HeatResult]) -> RaceResult:
    """The results of all heats as one."""
    order = np.argsort(np.concatenate([heat.places for heat in heats]))

    return RaceResult(
        last={name: np.concatenate([heat.last[name] for heat in heats])[order] for name in LOOKED_AT},
        last_epoch=np.concatenate([heat.last_epoch for heat in heats])[order],
        reached=np.concatenate([heat.reached for heat in heats])[order],
        diverged=np.concatenate([heat.diverged for heat in heats])[order],
        seconds=np.concatenate([heat.seconds for heat in heats])[order],
        dead=np.concatenate([heat.dead for heat in heats])[order],
        gradients=np.concatenate([heat.gradients for heat in heats])[order],
        heats=tuple(heats),
    )
