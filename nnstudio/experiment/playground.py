"""What an experiment that TensorFlow Playground describes has of its own."""

import math

from nnstudio.experiment.experiment import Data

PLAYGROUND_SOURCES = frozenset({"circle", "xor", "gauss", "spiral", "plane", "bumps"})


def draws_as_playground(data: Data) -> bool:
    """Whether the rows are drawn, shuffled and split by Playground's generator; other sources than its own never are.

    Such an experiment is trained in double precision, as Playground computes, and its start weights come from the same
    generator where their initialiser is ``uniform``.
    """
    return data.random == "playground" and data.source in PLAYGROUND_SOURCES


def rows_to_train(data: Data, rows: int) -> int:
    """How many of the shuffled rows come first and are trained on; the others test. At least one each."""
    # The share is stored as that of the test rows: what rounding took from a whole number is given back.
    return min(max(math.floor(rows * (1 - data.test_fraction) + 1e-9), 1), rows - 1)
