"""What is known about a curve that grows, without reading all of it again for each frame."""

import math

import numpy as np

from nnstudio.gui.plots.drawing import Floats


class GrowingCurve:
    """The values of one curve with their bounds; a longer array that begins the same is read from there on."""

    def __init__(self) -> None:
        self.values: Floats = np.empty(0)
        self._forget()

    def _forget(self) -> None:
        self.low, self.high = math.inf, -math.inf
        self.lowest_positive = math.inf
        self.best: int | None = None
        """The index of the lowest finite value."""
        self.has_nonpositive = False
        self.has_negative = False

    def update(self, values: Floats) -> bool:
        """Take another array; return whether it is another curve instead of the same one grown."""
        known = len(self.values)
        grown = len(values) >= known and (known == 0 or _same(values[known - 1], self.values[-1]))
        grown = grown and (known == 0 or _same(values[0], self.values[0]))
        if not grown:
            self._forget()
            known = 0
        self.values = values
        self._read(known)
        return not grown

    def _read(self, start: int) -> None:
        fresh = self.values[start:]
        finite = np.isfinite(fresh)
        if not finite.any():
            return
        numbers = fresh if finite.all() else fresh[finite]
        lowest = float(numbers.min())
        if lowest < self.low:
            self.low = lowest
            self.best = start + int(np.argmin(np.where(finite, fresh, np.inf)))
        self.high = max(self.high, float(numbers.max()))
        positive = numbers if lowest > 0 else numbers[numbers > 0]
        if positive.size:
            self.lowest_positive = min(self.lowest_positive, float(positive.min()))
        self.has_nonpositive = self.has_nonpositive or lowest <= 0
        self.has_negative = self.has_negative or lowest < 0


def _same(first: float, second: float) -> bool:
    return bool(first == second or (math.isnan(first) and math.isnan(second)))
