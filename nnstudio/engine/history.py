"""The numbers of a run, epoch by epoch."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.frame import Curves, Mark, Snapshot


class History:
    """Grows by doubling; what has been handed out is never written again."""

    def __init__(self) -> None:
        self._columns: dict[str, NDArray[np.float64]] = {}
        self._length = 0
        self._marks: list[Mark] = []

    def record(self, snapshot: Snapshot) -> None:
        """Append the numbers of ``snapshot``."""
        numbers = {
            "epoch": float(snapshot.epoch),
            "train_loss": snapshot.train_loss,
            "test_loss": snapshot.test_loss,
            **snapshot.metrics,
        }
        for name, value in numbers.items():
            column = self._columns.get(name)
            if column is None or self._length == len(column):
                column = self._grown(column)
                self._columns[name] = column
            column[self._length] = value
        self._length += 1

    def _grown(self, column: NDArray[np.float64] | None) -> NDArray[np.float64]:
        grown = np.full(max(256, 2 * self._length), np.nan)
        if column is not None:
            grown[: self._length] = column
        return grown

    def mark(self, epoch: float, label: str) -> None:
        """Note that a new segment began at ``epoch``."""
        self._marks.append(Mark(epoch, label))

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
