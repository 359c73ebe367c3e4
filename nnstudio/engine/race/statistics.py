"""Whether a difference between two variants of a race is luck.

Runs of one seed see the same data, the same order of rows and, where shapes agree, the same draws: so two variants are
compared seed by seed (paired), which takes the luck of a seed out of the difference.
"""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import N_, Text
from nnstudio.engine.frame import Floats

FEWEST_SEEDS = 6  # with five pairs even five differences of one sign are luck in one of sixteen cases
CERTAIN = 0.05


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two variants seed by seed: the mean by which the first is ahead, its 95 % interval, and how likely luck is.

    It is ahead by a higher score, or ``by_goal`` by so many epochs fewer to the goal.
    """

    pairs: int
    difference: float
    low: float
    high: float
    p: float  # of the paired t-test, two-sided, so that it agrees with the interval; NaN with too few seeds
    by_goal: bool = False

    @property
    def is_certain(self) -> bool:
        """Whether a difference like this is hardly luck."""
        return self.p < CERTAIN

    @property
    def is_equal(self) -> bool:
        """Whether both are the same from every seed."""
        return self.difference == self.low == self.high == 0

    def said(self, first: str, second: str) -> tuple[Text, dict[str, object]]:
        """What it means for variants of these names: a sentence, and the values of its placeholders."""
        better, worse = (first, second) if self.difference >= 0 else (second, first)
        low, high = sorted((self.low, self.high), reverse=self.difference < 0)
        sign = 1 if self.difference >= 0 else -1
        values: dict[str, object] = {
            "better": better,
            "worse": worse,
            "difference": abs(self.difference),
            "low": sign * low,
            "high": sign * high,
            "pairs": self.pairs,
            "p": self.p,
        }
        return (_SAID_OF_GOALS if self.by_goal else _SAID_OF_SCORES)[self._finding], values

    @property
    def _finding(self) -> str:
        if self.is_equal:
            return "equal"
        if self.pairs == 1:
            return "one seed"
        if self.pairs < FEWEST_SEEDS:
            return "few seeds"
        if self.difference == 0:
            return "equal on average"
        return "certain" if self.is_certain else "luck"


_SAID_OF_SCORES = {
    "equal": N_("race", "{better} and {worse} do equally well from every seed."),
    "one seed": N_(
        "race",
        "{better} does better than {worse} by {difference:.4f}, but one seed is too few to tell that from luck. "
        "Take at least 6.",
    ),
    "few seeds": N_(
        "race",
        "{better} does better than {worse} by {difference:.4f} on average, but {pairs} seeds are too few to tell that "
        "from luck. Take at least 6.",
    ),
    "equal on average": N_("race", "{better} and {worse} do equally well on average over {pairs} seeds."),
    "certain": N_(
        "race",
        "{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, "
        "{pairs} seeds): hardly luck (p = {p:.2g}).",
    ),
    "luck": N_(
        "race",
        "{better} does better than {worse} by {difference:.4f} on average (95 % interval {low:.4f} to {high:.4f}, "
        "{pairs} seeds): that may well be luck (p = {p:.2g}).",
    ),
}
_SAID_OF_GOALS = {
    "equal": N_("race", "{better} and {worse} reach the goal equally soon from every seed."),
    "one seed": N_(
        "race",
        "{better} reaches the goal {difference:.1f} epochs sooner than {worse}, but one seed is too few to tell that "
        "from luck. Take at least 6.",
    ),
    "few seeds": N_(
        "race",
        "{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average, but {pairs} seeds are too "
        "few to tell that from luck. Take at least 6.",
    ),
    "equal on average": N_("race", "{better} and {worse} reach the goal equally soon on average over {pairs} seeds."),
    "certain": N_(
        "race",
        "{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to "
        "{high:.1f}, {pairs} seeds): hardly luck (p = {p:.2g}).",
    ),
    "luck": N_(
        "race",
        "{better} reaches the goal {difference:.1f} epochs sooner than {worse} on average (95 % interval {low:.1f} to "
        "{high:.1f}, {pairs} seeds): that may well be luck (p = {p:.2g}).",
    ),
}


def load_tests() -> None:
    """Import what :func:`compare` needs, half a second of it: to be called where nobody waits for a picture."""
    from scipy import stats as _  # noqa: F401, PLC0415 (start-up)


def compare(first: Floats, second: Floats, *, by_goal: bool = False) -> Comparison:
    """``first`` against ``second``, scores (seeds,) of the same seeds in one order; runs that failed count as 0.

    ``by_goal`` they are epochs to the goal, of which fewer are better.
    """
    one, other = np.nan_to_num(first), np.nan_to_num(second)
    differences = other - one if by_goal else one - other
    mean, pairs = float(differences.mean()), len(differences)
    if not np.ptp(differences):  # a difference that is the same from every seed has no spread to be held against
        certainty = math.nan if mean == 0 or pairs < FEWEST_SEEDS else 2.0 ** (1 - pairs)
        return Comparison(pairs, mean, mean, mean, certainty, by_goal)
    if pairs < FEWEST_SEEDS:
        return Comparison(pairs, mean, math.nan, math.nan, math.nan, by_goal)
    from scipy import stats  # noqa: PLC0415 (half a second of start-up)

    found = stats.ttest_1samp(differences, 0.0)
    low, high = found.confidence_interval(0.95)
    return Comparison(pairs, mean, float(low), float(high), float(found.pvalue), by_goal)
