"""How fast a run goes: held to a speed, in portions, giving way to frames, with evaluations of a bounded share."""

import math
import time
from collections.abc import Callable

from nnstudio.engine.trainer import Trainer

RATE_SECONDS = 0.5  # over how long the speed shown is measured
PORTION_SECONDS = 0.001
MOST_AT_ONCE = 4_096
# The longest rest while a frame is drawn. Two threads that take the interpreter from each other hundreds of times a
# frame both lose: measured with all plots alive, the training came to 535 epochs a second instead of 480 since it
# rests meanwhile, and to 388 instead of 287 where other programs were busy too, and frames took three quarters.
GIVE_WAY_SECONDS = 0.02
# What a batch costs beside its rows, in rows: the calls themselves. Measured on small networks.
CALL_IN_ROWS = 2_000


class Pace:
    """Keeps training at a number of epochs per second, and measures what it really was."""

    def __init__(self, clock: Callable[[], float] = time.perf_counter) -> None:
        self._clock = clock
        self._speed: float | None = None
        self._began = clock()
        self._done = 0.0
        self._measured_from = self._began
        self._measured_epochs = 0.0
        self._rate = 0.0
        self._portion = 1
        self._portion_began = self._began
        self._rests_until: float | None = None

    def set(self, epochs_per_second: float | None) -> None:
        """The speed from now on; None is as fast as possible."""
        self._speed = epochs_per_second
        self._began, self._done = self._clock(), 0.0

    def begin(self) -> None:
        """Count from now."""
        self._began, self._done = self._clock(), 0.0
        self._measured_from, self._measured_epochs, self._rate = self._began, 0.0, 0.0

    def count(self, epochs: float) -> None:
        """So much has been trained."""
        self._done += epochs
        self._measured_epochs += epochs
        now = self._clock()
        took, elapsed = now - self._portion_began, now - self._measured_from
        if took < PORTION_SECONDS / 2:
            self._portion = min(2 * self._portion, MOST_AT_ONCE)
        elif took > 2 * PORTION_SECONDS:
            self._portion = max(1, self._portion // 2)
        if elapsed >= RATE_SECONDS:
            self._rate = self._measured_epochs / elapsed
            self._measured_from, self._measured_epochs = now, 0.0

    def give_way(self) -> None:
        """Rest until :meth:`go_on`, or for a moment: the interpreter is needed elsewhere."""
        self._rests_until = self._clock() + GIVE_WAY_SECONDS

    def go_on(self) -> None:
        """Rest no longer."""
        self._rests_until = None

    def wait(self) -> float:
        """Seconds until the next batch is due, at most a quarter of a second late with any news."""
        rest = self._rest()
        if self._speed is None:
            return rest
        return min(0.25, max(rest, self._began + self._done / self._speed - self._clock()))

    def _rest(self) -> float:
        """Seconds for which way is given."""
        if self._rests_until is None:
            return 0.0
        left = self._rests_until - self._clock()
        if left <= 0:
            self._rests_until = None
        return max(0.0, left)

    def due(self) -> bool:
        """Whether the next batch may be trained now."""
        if self._speed is None:
            return True
        behind = self._clock() - (self._began + self._done / self._speed)
        if behind > 1.0:  # too slow for this speed: do not rush later to make up for it
            self._began += behind
        return behind >= 0

    def portion(self, batches_per_epoch: int) -> int:
        """How many batches may be trained at once: about a millisecond of them, none before it is due.

        A question to the clock for each batch would cost a tenth of a small one.
        """
        self._portion_began = self._clock()
        if self._speed is not None:
            behind = (self._clock() - self._began) * self._speed - self._done
            return max(1, min(self._portion, math.ceil(behind * batches_per_epoch)))
        return self._portion

    def measured(self) -> float:
        """Epochs per second, over the last half second of training."""
        return self._rate


def evaluation_interval(trainer: Trainer) -> int:
    """Every how many epochs the losses over all rows are taken, so that they cost about a fifth of the training.

    Counted in rows, never by the clock: the same experiment has the same curve on every machine.
    """
    train_rows, test_rows = len(trainer.x_train), len(trainer.x_test)
    training = 3 * train_rows + trainer.batches_per_epoch * CALL_IN_ROWS
    evaluation = train_rows + test_rows + CALL_IN_ROWS // 4
    return max(1, math.ceil(5 * evaluation / training))
