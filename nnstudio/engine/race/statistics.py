"""What the numbers of a race say: how good a variant is, how sure that is, and whether a difference is luck.

Runs of one seed see the same data, the same order of rows and, where shapes agree, the same draws: so two variants are
compared seed by seed (paired), which takes the luck of a seed out of the difference.
"""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import N_, Text
from nnstudio.engine.frame import Floats

FEWEST_SEEDS = 6  # with five pairs even the most extreme ranks can be luck in one of sixteen cases
CERTAIN = 0.05
RESAMPLES = 4_000


@dataclass(frozen=True, slots=True)
class Summary:
    """One variant over its seeds: the middle score and its quartiles, and how many runs reached the goal, and when."""

    runs: int
    median: float
    lower: float
    upper: float
    reached: int
    epochs_to_goal: float  # the median of those that reached it; NaN where none did
    diverged: int

    @property
    def spread(self) -> float:
        """The distance of the quartiles: half of the runs lie within it."""
        return self.upper - self.lower


def summarise(scores: Floats, reached: "np.ndarray[tuple[int], np.dtype[np.int64]]", diverged: int = 0) -> Summary:
    """The runs of one variant: their scores (seeds,), and the epoch at which each reached the goal, −1 for never."""
    known, solved = scores[np.isfinite(scores)], reached[reached >= 0]
    lower, median, upper = np.quantile(known, [0.25, 0.5, 0.75]) if len(known) else (math.nan,) * 3
    to_goal = float(np.median(solved)) if len(solved) else math.nan
    return Summary(len(scores), float(median), float(lower), float(upper), len(solved), to_goal, diverged)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two variants seed by seed: the mean difference of their scores, its 95 % interval, and how likely luck is."""

    pairs: int
    difference: float
    low: float
    high: float
    p: float  # Wilcoxon's signed ranks, two-sided; NaN with too few seeds

    @property
    def is_certain(self) -> bool:
        """Whether a difference like this is hardly luck."""
        return self.p < CERTAIN

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
        return self._sentence, values

    @property
    def _sentence(self) -> Text:
        if self.pairs < FEWEST_SEEDS:
            return N_(
                "race",
                "{better} does better than {worse} by {difference:.3f}, but {pairs} seeds are too few to tell that "
                "from luck. Take at least 6.",
            )
        if self.difference == 0 and self.low == self.high:
            return N_("race", "{better} and {worse} do equally well on every one of the {pairs} seeds.")
        if self.is_certain:
            return N_(
                "race",
                "{better} does better than {worse} by {difference:.3f} (95 % interval {low:.3f} to {high:.3f}, {pairs} "
                "seeds): hardly luck (p = {p:.2g}).",
            )
        return N_(
            "race",
            "{better} does better than {worse} by {difference:.3f} (95 % interval {low:.3f} to {high:.3f}, {pairs} "
            "seeds): that may well be luck (p = {p:.2g}).",
        )


def load_tests() -> None:
    """Import what :func:`compare` needs, half a second of it: to be called where nobody waits for a picture."""
    from scipy import stats as _  # noqa: F401, PLC0415 (start-up)


def compare(first: Floats, second: Floats) -> Comparison:
    """``first`` against ``second``, scores (seeds,) of the same seeds in one order; runs that failed count as 0."""
    one, other = np.nan_to_num(first), np.nan_to_num(second)
    differences = one - other
    mean = float(differences.mean())
    if len(differences) < FEWEST_SEEDS:
        return Comparison(len(differences), mean, math.nan, math.nan, math.nan)
    if not np.ptp(differences):
        certainty = math.nan if mean == 0 else 2.0 ** (1 - len(differences))
        return Comparison(len(differences), mean, mean, mean, certainty)
    from scipy import stats  # noqa: PLC0415 (half a second of start-up)

    found = stats.bootstrap(
        (differences,), np.mean, n_resamples=RESAMPLES, method="percentile", rng=np.random.default_rng(1)
    )
    low, high = found.confidence_interval
    p = float(stats.wilcoxon(differences, zero_method="zsplit", method="auto").pvalue)
    return Comparison(len(differences), mean, float(low), float(high), p)
