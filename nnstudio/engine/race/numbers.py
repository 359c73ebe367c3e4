"""The numbers of a race as they cross threads and machines: arrays with one column for each run. No torch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task
from nnstudio.engine.frame import Floats


def score_name(task: Task) -> str:
    """What a race compares by, whatever the losses are: test accuracy, or R² where numbers are predicted."""
    return "r2" if task is Task.REGRESSION else "accuracy"


def usual_goal(task: Task) -> float:
    """The score that counts as solved where nobody says otherwise."""
    return 0.9 if task is Task.REGRESSION else 0.95


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """m runs at the end of one epoch, each array (m,): losses over all training and all test rows, and scores."""

    train_loss: Floats
    test_loss: Floats
    train_score: Floats
    test_score: Floats


LOOKED_AT = ("train_loss", "test_loss", "train_score", "test_score")


class Records:
    """The curves of m runs, (epochs, m) each, in bounded memory.

    A run that has ended (by a rule, or because its numbers are none any more) has NaN from there on. Once there are
    ``most`` rows, every second one is dropped, and from then on only every second, fourth, … epoch is kept.
    """

    def __init__(self, runs: int, most: int) -> None:
        self._runs = runs
        self.most = max(64, most)
        self._epochs = np.empty(0, dtype=np.int64)
        self._columns = {name: np.empty((0, runs)) for name in LOOKED_AT}
        self._length = 0
        self.stride = 1

    def add(self, epoch: int, columns: Sequence[int], look: Look) -> None:
        """Note how some runs stand at the end of ``epoch``; the last row is that of the newest epoch."""
        row = self._row_of(epoch)
        for name in LOOKED_AT:
            self._columns[name][row, columns] = getattr(look, name)

    def _row_of(self, epoch: int) -> int:
        place = int(np.searchsorted(self._epochs[: self._length], epoch))
        if place < self._length and self._epochs[place] == epoch:
            return place
        if self._length == self.most:
            self._halve()
            place = int(np.searchsorted(self._epochs[: self._length], epoch))
        if self._length == len(self._epochs):
            self._grow()
        self._insert(place, epoch)
        return place

    def _insert(self, place: int, epoch: int) -> None:
        """Room for one more epoch; runs that began later fill in what others had before them."""
        end = self._length
        self._epochs[place + 1 : end + 1] = self._epochs[place:end].copy()
        self._epochs[place] = epoch
        for column in self._columns.values():
            column[place + 1 : end + 1] = column[place:end].copy()
            column[place] = np.nan
        self._length += 1

    def _grow(self) -> None:
        more = min(max(64, 2 * self._length), self.most)
        self._epochs = np.resize(self._epochs, more)
        for name, column in self._columns.items():
            grown = np.full((more, self._runs), np.nan)
            grown[: self._length] = column[: self._length]
            self._columns[name] = grown

    def _halve(self) -> None:
        self.stride *= 2
        kept = np.flatnonzero(self._epochs[: self._length] % self.stride == 0)
        self._epochs[: len(kept)] = self._epochs[kept]
        for column in self._columns.values():
            column[: len(kept)] = column[kept]
            column[len(kept) :] = np.nan
        self._length = len(kept)

    def widen(self, runs: int) -> None:
        """Room for more runs, which begin at their start."""
        self._columns = {
            name: np.concatenate([column, np.full((len(column), runs), np.nan)], axis=1)
            for name, column in self._columns.items()
        }
        self._runs += runs

    def restore(self, curves: Mapping[str, NDArray[Any]], stride: int) -> None:
        """Go on from curves that were kept: ``epochs`` (rows,), and what is looked at, (rows, m)."""
        self._epochs, self._length, self.stride = curves["epochs"].copy(), len(curves["epochs"]), stride
        self._columns = {name: curves[name].copy() for name in LOOKED_AT}

    @property
    def epochs(self) -> NDArray[np.int64]:
        """(rows,) the epochs that were kept."""
        return self._epochs[: self._length].copy()

    def rows(self, name: str, rows: NDArray[np.intp]) -> Floats:
        """Some rows of a column, by their places; a copy."""
        found: Floats = self._columns[name][rows]
        return found

    def column(self, name: str) -> Floats:
        """(rows, m) of ``train_loss``, ``test_loss``, ``train_score`` or ``test_score``; a copy."""
        return self._columns[name][: self._length].copy()


def held_on(
    epochs: NDArray[np.int64], curves: Floats, last_epoch: NDArray[np.int64], last: Floats, rests: NDArray[np.bool_]
) -> Floats:
    """(rows, m) curves in which the runs that rest, (m,), go on with their ``last`` number after their ``last_epoch``.

    Else a median over the seeds would, once most have reached the goal and ended, be that of the few that have not.
    """
    is_past = rests & (epochs[:, np.newaxis] > last_epoch)
    held: Floats = np.where(is_past, last, curves)
    return held
