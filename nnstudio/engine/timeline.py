"""The moments of a run that one can go back to: dense at its start and lately, sparse between, in bounded memory."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nnstudio.engine.frame import Moment, Snapshot

MOMENTS_MAX = 256
BYTES_MAX = 16 * 2**20  # of parameters and what optimisers gathered; large networks keep fewer moments, or none
AROUND_A_NUMBER = 2_000  # bytes that a moment takes beside its arrays


@dataclass(frozen=True, slots=True)
class Kept:
    """A resumable snapshot, with its moment; ``begins`` says that what led here is no training.

    From a moment before such a one, training does not lead to any moment after it.
    """

    moment: Moment
    snapshot: Snapshot
    begins: bool = False

    @property
    def at(self) -> float:
        """Its place in epochs."""
        return self.moment.epoch

    @property
    def step(self) -> int:
        """The updates that led there."""
        return self.moment.step

    @property
    def nbytes(self) -> int:
        """The memory that it takes."""
        there = self.snapshot.continuation
        return AROUND_A_NUMBER + (0 if there is None else there.nbytes)


class Timeline:
    """Kept moments in the order in which they came; once there are too many, the one least missed makes room.

    That is the one with the smallest gap between its neighbours, as seen from the start or from now, whichever is
    nearer: moments end up spread evenly over the logarithm of their distance.
    """

    def __init__(self, kept: Sequence[Kept] = ()) -> None:
        self._kept = list(kept)
        self._moments: tuple[Moment, ...] | None = None
        self._looks = 0

    def copy(self) -> "Timeline":
        """The same moments, to go on by themselves."""
        copied = Timeline(self._kept)
        copied._looks = self._looks
        return copied

    @property
    def moments(self) -> tuple[Moment, ...]:
        """Where one can go, oldest first."""
        if self._moments is None:  # every frame asks, and most epochs keep one
            self._moments = tuple([kept.moment for kept in self._kept])
        return self._moments

    def wants(self) -> bool:
        """Whether the end of this epoch is to be kept: of long runs every so many are, since the rest would go soon."""
        self._looks += 1
        return self._looks % max(1, self._looks // MOMENTS_MAX) == 0

    def keep(self, at: float, snapshot: Snapshot, *, begins: bool = False) -> None:
        """Keep a moment; of several at one step the last one counts."""
        while self._kept and self._kept[-1].step >= snapshot.step:
            begins = begins or (self._kept[-1].begins and self._kept[-1].step == snapshot.step)
            del self._kept[-1]
        # The parameters are in what it takes to go on, too.
        kept = Kept(Moment(snapshot.step, at), replace(snapshot, layers=()), begins)
        self._kept.append(kept)
        capacity = min(MOMENTS_MAX, BYTES_MAX // kept.nbytes)
        while len(self._kept) > capacity:
            self._drop_one()
        self._moments = None

    @property
    def nbytes(self) -> int:
        """The memory that all moments take."""
        return sum(kept.nbytes for kept in self._kept)

    def before(self, step: int) -> Kept | None:
        """The last moment kept at ``step`` or before it."""
        found = [kept for kept in self._kept if kept.step <= step]
        return found[-1] if found else None

    def leads_to(self, kept: Kept, step: int) -> bool:
        """Whether training on from ``kept`` takes the run through ``step`` as it was."""
        return not any(kept.step < later.step <= step and later.begins for later in self._kept)

    def cut(self, step: int) -> None:
        """Forget what came after ``step``."""
        self._kept = [kept for kept in self._kept if kept.step <= step]
        self._moments = None

    def _drop_one(self) -> None:
        if len(self._kept) < 3:
            self._kept.clear()
            return
        steps = np.array([kept.moment.step for kept in self._kept], dtype=np.float64)
        gaps = steps[2:] - steps[:-2]
        middle = steps[1:-1]
        harm = gaps / (1 + np.minimum(middle - steps[0], steps[-1] - middle))
        # A moment that begins a segment is the only way into it; only where there are none but such ones it goes too.
        segments = np.array([kept.begins for kept in self._kept[1:-1]])
        if not segments.all():
            harm[segments] = np.inf
        del self._kept[int(harm.argmin()) + 1]
