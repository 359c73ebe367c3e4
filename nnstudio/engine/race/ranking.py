"""How the variants of a race stand, all at once: arrays with one entry for each variant. No torch."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.frame import Floats
from nnstudio.engine.race.results import RaceResult

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """(variants,) middle score and quartiles, runs at the goal, and medians of the rest; ``order`` has the best first.

    ``scores`` (variants, seeds) are NaN where a run failed.
    """

    scores: Floats
    low: Floats
    middle: Floats
    high: Floats
    reached: Integers
    epochs_to_goal: Floats
    diverged: Integers
    dead: Floats
    gradients: Floats
    seconds: Floats  # of all seeds together
    order: Integers


def ranked(result: RaceResult, seeds: int) -> Ranking:
    """The standing of every variant, whose runs follow one another in ``result``."""

    def by_variant(numbers: NDArray[np.generic]) -> Floats:
        return numbers.reshape(-1, seeds).astype(np.float64)

    scores, reached = by_variant(result.last["test_score"]), by_variant(result.reached)
    scores[by_variant(result.diverged) > 0] = np.nan
    low, middle, high = quartiles(scores)
    _, to_goal, _ = quartiles(np.where(reached >= 0, reached, np.nan))
    counts = (reached >= 0).sum(axis=1)
    # Best first: the middle score, then how many reached the goal, then how soon; what is not known comes last.
    order = np.lexsort((np.nan_to_num(to_goal, nan=np.inf), -counts, -np.nan_to_num(middle, nan=-np.inf)))
    return Ranking(
        scores=scores,
        low=low,
        middle=middle,
        high=high,
        reached=counts,
        epochs_to_goal=to_goal,
        diverged=by_variant(result.diverged).sum(axis=1).astype(np.int64),
        dead=quartiles(by_variant(result.dead))[1],
        gradients=quartiles(by_variant(result.gradients))[1],
        seconds=by_variant(result.seconds).sum(axis=1),
        order=order.astype(np.int64),
    )


def quartiles(numbers: Floats) -> tuple[Floats, Floats, Floats]:
    """The quartiles and the median along the last axis, of what is known; NaN where nothing is."""
    ordered = np.sort(numbers, axis=-1)  # NaN comes last
    known = np.isfinite(ordered).sum(axis=-1)

    def at(share: float) -> Floats:
        place = np.maximum(known - 1, 0) * share
        below = np.floor(place).astype(np.intp)
        above = np.minimum(below + 1, np.maximum(known - 1, 0))
        lower = np.take_along_axis(ordered, below[..., None], axis=-1)[..., 0]
        upper = np.take_along_axis(ordered, above[..., None], axis=-1)[..., 0]
        value: Floats = np.where(known > 0, lower + (upper - lower) * (place - below), np.nan)
        return value

    return at(0.25), at(0.5), at(0.75)
