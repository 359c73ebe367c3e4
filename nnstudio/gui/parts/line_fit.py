"""The straight line that has the least loss on a few points, found fast enough to follow a drag."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, with_defaults

Floats = NDArray[np.float64]

FITTED = ("mse", "l1", "smooth_l1", "huber")
"""The losses of a miss alone, for which a line can be fitted here."""

_ROUNDS = 200
_SETTLED = 1e-8


@dataclass(frozen=True, slots=True)
class Line:
    """y = slope · x + intercept."""

    slope: float
    intercept: float

    def at(self, x: Floats) -> Floats:
        """Return the heights of the line over ``x``."""
        return self.slope * x + self.intercept


def fit_line(loss: str, x: Floats, y: Floats, given: Mapping[str, object] | None = None) -> Line:
    """Return the line whose mean ``loss`` on the points is least; ``given`` are the parameters of the loss.

    Raises:
        ValueError: the loss is none of ``FITTED``.
    """
    if loss not in FITTED:
        raise ValueError(f"No line can be fitted under {loss!r}. Known: {', '.join(FITTED)}.")
    bend = _bend(loss, given or {})
    if loss == "mse":
        return _least_squares(x, y, np.ones_like(x))
    if bend == 0:
        return _least_absolute(x, y)
    return _least_huber(x, y, bend)


def _bend(loss: str, given: Mapping[str, object]) -> float:
    """The miss at which the loss turns from squared to straight; smooth_l1 is huber divided by it."""
    values = with_defaults(LOSSES[loss].parameters, given)
    width = values.get("beta", values.get("delta", 0.0))
    return float(width) if isinstance(width, int | float) else 0.0


def _least_squares(x: Floats, y: Floats, weights: Floats) -> Line:
    total = float(weights.sum())
    middle, height = float(weights @ x) / total, float(weights @ y) / total
    spread = float(weights @ (x - middle) ** 2)
    slope = float(weights @ ((x - middle) * (y - height))) / spread if spread > 0 else 0.0
    return Line(slope, height - slope * middle)


def _least_absolute(x: Floats, y: Floats) -> Line:
    """Some best line goes through two of the points: of few points, all such lines can be tried."""
    first, second = np.array(list(combinations(range(len(x)), 2))).T
    apart = x[first] != x[second]
    first, second = first[apart], second[apart]
    slopes = (y[second] - y[first]) / (x[second] - x[first])
    intercepts = y[first] - slopes * x[first]
    misses = np.abs(np.outer(slopes, x) + intercepts[:, np.newaxis] - y).sum(axis=1)
    best = int(np.argmin(misses))
    return Line(float(slopes[best]), float(intercepts[best]))


def _least_huber(x: Floats, y: Floats, bend: float) -> Line:
    """Least squares again and again; a miss beyond the bend counts less the larger it is (Huber 1981)."""
    line = _least_absolute(x, y)
    for _ in range(_ROUNDS):
        misses = np.abs(y - line.at(x))
        better = _least_squares(x, y, bend / np.maximum(misses, bend))
        moved = abs(better.slope - line.slope) + abs(better.intercept - line.intercept)
        line = better
        if moved < _SETTLED:
            break
    return line
