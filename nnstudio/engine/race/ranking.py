"""How the variants of a race stand, all at once: arrays with one entry for each variant. No torch."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, Text
from nnstudio.engine.frame import Floats
from nnstudio.engine.race.results import RaceResult
from nnstudio.engine.race.statistics import Comparison, compare

Integers = NDArray[np.int64]
NAMED = 8  # so many equals are named
_TIED = N_("race", "{count} variants do equally well from every seed: {names}.")
_TIED_AT_GOAL = N_("race", "{count} variants reach the goal equally soon from every seed: {names}.")


@dataclass(frozen=True, slots=True, eq=False)
class Ranking:
    """(variants,) middle score and quartiles, runs at the goal, and medians of the rest; ``order`` has the best first.

    ``scores`` (variants, seeds) are NaN where a run failed. ``by_goal`` says that runs end at the goal, so that what
    counts is not how far beyond it they came but how soon they were there: ``soon`` (variants, seeds), in epochs, where
    a run that is not there counts with the last epoch.
    """

    scores: Floats
    soon: Floats
    by_goal: bool
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

    @property
    def seeds(self) -> int:
        """How many runs each variant has."""
        return int(self.scores.shape[1])

    def compared(self, first: int, second: int) -> Comparison:
        """A variant against another, seed by seed, by what counts."""
        by = self.soon if self.by_goal else self.scores
        return compare(by[first], by[second], by_goal=self.by_goal)

    @property
    def tied(self) -> Integers:
        """The best variant and all that are its equals from every seed."""
        by = self.soon if self.by_goal else np.nan_to_num(self.scores)
        found: Integers = self.order[(by[self.order] == by[self.order[0]]).all(axis=1)]
        return found

    def said(self, name_of: Callable[[int], str]) -> tuple[Text, dict[str, object]] | None:
        """Who leads, and whether that is luck: a sentence, and the values of its placeholders; None of one variant."""
        if len(self.order) < 2:
            return None
        tied = self.tied
        if len(tied) < 3:
            first, second = (int(place) for place in self.order[:2])
            return self.compared(first, second).said(name_of(first), name_of(second))
        listed = ", ".join(name_of(int(place)) for place in tied[:NAMED])
        values: dict[str, object] = {"count": len(tied), "names": listed + (", …" if len(tied) > NAMED else "")}
        return (_TIED_AT_GOAL if self.by_goal else _TIED), values


def ranked(result: RaceResult, seeds: int, *, at_goal: bool = False) -> Ranking:
    """The standing of every variant, whose runs follow one another in ``result``, and end ``at_goal`` where they do."""

    def by_variant(numbers: NDArray[np.generic]) -> Floats:
        return numbers.reshape(-1, seeds).astype(np.float64)

    scores, reached = by_variant(result.last["test_score"]), by_variant(result.reached)
    scores[by_variant(result.diverged) > 0] = np.nan
    low, middle, high = quartiles(scores)
    _, to_goal, _ = quartiles(np.where(reached >= 0, reached, np.nan))
    counts = (reached >= 0).sum(axis=1)
    soon = np.where(reached >= 0, reached, float(result.last_epoch.max(initial=0)))
    by_goal = at_goal and bool(counts.any())
    # Best first: the middle score, then the mean, then how many reached the goal, then how soon. What is not known
    # comes last. The keys of lexsort begin with the last.
    by_score = (-np.nan_to_num(scores).mean(axis=1), -np.nan_to_num(middle, nan=-np.inf))
    by_goals = (np.nan_to_num(to_goal, nan=np.inf), -counts)
    order = np.lexsort((*by_score, soon.mean(axis=1), *by_goals) if by_goal else (*by_goals, *by_score))
    return Ranking(
        scores=scores,
        soon=soon,
        by_goal=by_goal,
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
