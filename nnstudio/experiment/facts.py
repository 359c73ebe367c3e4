"""What is known of the targets before anything is trained: all that the Coach needs to judge a pairing."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class TargetFacts:
    """The targets of a dataset in a few numbers.

    ``classes`` is 0 where rows do not belong to one class; ``targets`` counts the numbers or labels of a row, 1 for a
    class. The range is that of all rows; shares and values are those of the training rows, from which losses are taken.
    """

    task: Task
    classes: int
    targets: int
    rows: int = 32  # training rows
    lowest: float = 0.0
    highest: float = 1.0
    shares: tuple[float, ...] = ()  # of the rows in each class, or with each label; empty in regression
    label_counts: tuple[float, ...] = ()  # share of the rows with 0, 1, 2 … labels; empty for other tasks
    values: tuple[Floats, ...] = field(default=())  # the numbers of each target column, sorted; empty for other tasks

    @property
    def positive_share(self) -> float:
        """The share of yes: of the second of two classes, or of all labels together."""
        if self.task is Task.MULTILABEL:
            return float(np.mean(self.shares))
        return self.shares[1] if len(self.shares) > 1 else 0.5

    @property
    def majority(self) -> float:
        """The share of the most frequent class; 0 where there are no classes."""
        return max(self.shares) if self.task.has_classes else 0.0

    @property
    def whole(self) -> bool:
        """Whether all numbers to predict are whole and none is negative: they are counts."""
        return self.lowest >= 0 and all(bool((column == np.rint(column)).all()) for column in self.values)
