"""All runs of a race as a table, a line for each."""

import csv
import io
import math
from collections.abc import Sequence

from nnstudio.engine.race.results import RaceResult
from nnstudio.experiment.race import Variant


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
