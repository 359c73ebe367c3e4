"""What a race came to, variant by variant, for files and people."""

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.frame import Floats
from nnstudio.engine.race.ranking import Ranking
from nnstudio.engine.race.results import RaceResult
from nnstudio.engine.race.statistics import Summary, summarise
from nnstudio.experiment.race import Variant


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """One variant: its place in the race, its runs' scores (seeds,), and what is said of it."""

    place: int
    variant: Variant
    scores: Floats
    summary: Summary
    test_loss: float  # medians over the seeds
    dead: float
    gradients: float
    seconds: float


def standings(variants: Sequence[Variant], result: RaceResult, ranking: Ranking) -> list[Standing]:
    """All variants, the best first."""
    found, start = [], 0
    for place, variant in enumerate(variants):
        part = slice(start, start + len(variant.runs))
        start = part.stop
        scores = ranking.scores[place]
        summary = summarise(scores, result.reached[part], int(result.diverged[part].sum()))
        middle = (result.last["test_loss"][part], result.dead[part], result.gradients[part], result.seconds[part])
        found.append(Standing(place, variant, scores, summary, *map(middle_of, middle)))
    return [found[place] for place in ranking.order]


def middle_of(numbers: Floats) -> float:
    """The median of what is known; NaN where nothing is."""
    known = numbers[np.isfinite(numbers)]
    return float(np.median(known)) if len(known) else math.nan


def runs_as_csv(variants: Sequence[Variant], result: RaceResult) -> str:
    """A line for every run: what varies, its seed, and its numbers."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    keys = list(variants[0].values)
    numbers = ("train_loss", "test_loss", "train_score", "test_score")
    writer.writerow([*keys, "seed", *numbers, "epoch", "epochs_to_goal", "diverged", "dead_share", "gradient_ratio"])
    place = 0
    for variant in variants:
        for run in variant.runs:
            reached = int(result.reached[place])
            writer.writerow(
                [
                    *variant.values.values(),
                    run.training.seed,
                    *(_cell(result.last[name][place]) for name in numbers),
                    int(result.last_epoch[place]),
                    reached if reached >= 0 else "",
                    "yes" if result.diverged[place] else "no",
                    _cell(result.dead[place]),
                    _cell(result.gradients[place]),
                ]
            )
            place += 1
    return text.getvalue()


def _cell(number: float) -> str:
    return repr(float(number)) if math.isfinite(number) else ""
