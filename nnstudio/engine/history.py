"""The numbers of a run, epoch by epoch, in bounded memory however long the run is."""

import copy
import sys

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.frame import Curves, Mark, Snapshot

Floats = NDArray[np.float64]

RECENT_ROWS = 2**15  # so many epochs at least are kept as they were
OLDER_ROWS = 2**15  # what came before is thinned to so many rows at most
FIRST_ROWS = 256


class History:
    """Rows of numbers; what has been handed out is never written again.

    Memory is bounded: once there are more than ``RECENT_ROWS + OLDER_ROWS`` rows, older ones are thinned. Of four rows
    two remain, and in them the smallest and the largest of each number, in the order in which they came: a curve drawn
    of them is the same to the eye, and no peak is lost. A ``whole`` history keeps every row instead.
    """

    def __init__(self, *, whole: bool = False) -> None:
        self._most = sys.maxsize if whole else RECENT_ROWS + OLDER_ROWS
        self._columns: dict[str, Floats] = {}
        self._length = 0
        self._older = 0  # rows that have been thinned, the first ones
        self._stride = 1  # how many epochs one of them stands for
        self._marks: list[Mark] = []
        self._jumped_at: float | None = None  # where the last numbers are those after an edit

    def copy(self) -> "History":
        """The same numbers, which go on by themselves."""
        copied = copy.copy(self)
        vars(copied).update(_columns={name: column.copy() for name, column in self._columns.items()})
        vars(copied).update(_marks=list(self._marks))
        return copied

    @property
    def nbytes(self) -> int:
        """The memory that the numbers take."""
        return sum(column.nbytes for column in self._columns.values())

    def record(self, snapshot: Snapshot, epoch: float | None = None) -> None:
        """Append the numbers of ``snapshot``; ``epoch`` says where they stand, unless at the end of an epoch."""
        self._jumped_at = None
        numbers = {
            "epoch": float(snapshot.epoch) if epoch is None else epoch,
            "train_loss": snapshot.train_loss,
            "test_loss": snapshot.test_loss,
            **snapshot.metrics,
        }
        if self._length == self._most:
            self._thin()
        for name, value in numbers.items():
            column = self._columns.get(name)
            if column is None or self._length == len(column):
                column = self._grown(column)
                self._columns[name] = column
            column[self._length] = value
        self._length += 1

    def jump(self, epoch: float, snapshot: Snapshot) -> None:
        """Append the numbers after an edit at ``epoch``; of several edits in one place only the last counts."""
        if self._jumped_at == epoch:
            self._shorten(self._length - 1)
        self.record(snapshot, epoch)
        self._jumped_at = epoch

    def cut(self, epoch: float) -> None:
        """Forget all that came after ``epoch``; what has been handed out keeps it."""
        self._jumped_at = None
        self._shorten(int(np.searchsorted(self._columns["epoch"][: self._length], epoch, side="right")))
        self._marks = [mark for mark in self._marks if mark.epoch <= epoch]

    def _shorten(self, length: int) -> None:
        self._length = length
        self._older = min(self._older, length)
        self._columns = {name: self._grown(column) for name, column in self._columns.items()}

    def _grown(self, column: Floats | None) -> Floats:
        rows = min(max(FIRST_ROWS, 2 * self._length), self._most)
        grown = np.full(rows, np.nan)
        if column is not None:
            grown[: self._length] = column[: self._length]
        return grown

    def _thin(self) -> None:
        """Make room: thin what is older than the recent rows to the stride of the rows before, or all to twice it."""
        columns, fresh = self._columns, self._length - RECENT_ROWS - self._older
        older = {name: column[: self._older] for name, column in columns.items()}
        added = {name: column[self._older : self._older + fresh] for name, column in columns.items()}
        thinned = 1
        while thinned < self._stride:
            added, thinned = _halved(added), 2 * thinned
        joined = {name: np.concatenate([older[name], added[name]]) for name in columns}
        if len(joined["epoch"]) > OLDER_ROWS // 2:
            joined, self._stride = _halved(joined), 2 * self._stride
        self._older = len(joined["epoch"])
        recent = slice(self._length - RECENT_ROWS, self._length)
        self._length = self._older + RECENT_ROWS
        self._columns = {}
        for name, column in columns.items():
            room = np.full(self._most, np.nan)
            room[: self._length] = np.concatenate([joined[name], column[recent]])
            self._columns[name] = room

    def mark(self, epoch: float, label: str) -> None:
        """Note that a new segment began at ``epoch``; the same edit again in one place is no news."""
        last = self._marks[-1] if self._marks else None
        if last is None or (last.epoch, last.label) != (epoch, label):
            self._marks.append(Mark(epoch, label))

    @property
    def thinned(self) -> tuple[int, int]:
        """How many of the first rows have been thinned, and how many epochs one of them stands for."""
        return self._older, self._stride

    def take_up(self, curves: Curves, thinned: tuple[int, int]) -> None:
        """Go on from the history of a run that was kept."""
        columns = {
            "epoch": curves.epoch,
            "train_loss": curves.train_loss,
            "test_loss": curves.test_loss,
            **curves.metrics,
        }
        self._length = min(len(curves.epoch), self._most)
        self._older, self._stride = min(thinned[0], self._length), max(1, thinned[1])
        self._columns = {
            name: self._grown(column[-self._length :]) for name, column in (columns | curves.metrics).items()
        }
        self._marks, self._jumped_at = list(curves.marks), None

    def curves(self) -> Curves:
        """Read-only views of everything recorded so far."""
        views = {}
        for name, column in self._columns.items():
            view = column[: self._length]
            view.flags.writeable = False
            views[name] = view
        empty = np.empty(0)
        return Curves(
            epoch=views.pop("epoch", empty),
            train_loss=views.pop("train_loss", empty),
            test_loss=views.pop("test_loss", empty),
            metrics=views,
            marks=tuple(self._marks),
        )


def _halved(columns: dict[str, Floats]) -> dict[str, Floats]:
    """Two rows of every four; up to three rows at the end stay as they are."""
    return {name: _halved_epochs(column) if name == "epoch" else _extremes(column) for name, column in columns.items()}


def _in_fours(column: Floats) -> tuple[Floats, Floats]:
    whole = len(column) - len(column) % 4
    return column[:whole].reshape(-1, 4), column[whole:]


def _halved_epochs(column: Floats) -> Floats:
    """The first and the last of every four."""
    fours, rest = _in_fours(column)
    return np.concatenate([fours[:, [0, 3]].ravel(), rest])


def _extremes(column: Floats) -> Floats:
    """The smallest and the largest of every four, in the order in which they came."""
    fours, rest = _in_fours(column)
    # NaN stands for nothing measured: it must not hide the numbers beside it.
    low = np.argmin(np.where(np.isnan(fours), np.inf, fours), axis=1)
    high = np.argmax(np.where(np.isnan(fours), -np.inf, fours), axis=1)
    places = np.sort(np.stack([low, high], axis=1), axis=1)
    return np.concatenate([np.take_along_axis(fours, places, axis=1).ravel(), rest])
