"""What a run needs to go on as if it had never stopped. No torch, so that it may cross threads and lie in files."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.experiment import Experiment

FloatsOfRun = NDArray[np.float32] | NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class OrderDraw:
    """What drew the order of the rows in the current epoch: it keeps it, whatever is edited meanwhile."""

    seed: int | str
    shuffle: bool


@dataclass(frozen=True, slots=True, eq=False)
class Continuation:
    """What a run needs beside its snapshot's step and epoch to go on bit for bit, on the same machine.

    The tensors are flat, (P,), in the precision of the run: each layer's [W b] row by row, then the learned slopes.
    ``first`` and ``second`` are what the optimiser has gathered for each of them: the averaged gradient or the
    momentum, and the averaged squared gradient; zeros where it gathers none. ``updates`` counts what the optimiser has
    made of each layer, then of each learned slope.

    ``rows_used`` counts the rows of the epoch used so far. The straight line lays many batches at a time in a block:
    ``block_start`` counts the rows used before it, ``block_batches`` its batches used so far (0 between two blocks).
    """

    experiment: Experiment
    path: str  # who takes the steps: straight or autograd
    threads: int
    values: FloatsOfRun
    first: FloatsOfRun
    second: FloatsOfRun
    updates: tuple[int, ...]
    rows_used: int
    block_start: int
    block_batches: int
    carried: NDArray[np.int64]  # rows that the last epoch left over, with partial_batch "carry"
    order: OrderDraw

    @property
    def nbytes(self) -> int:
        """The memory that its arrays take."""
        return sum(array.nbytes for array in (self.values, self.first, self.second, self.carried))
