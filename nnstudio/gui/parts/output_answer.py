"""What the plots of the output draw: the answer over the plane or the line as shares of classes or as numbers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, Task
from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.engine.frame import PlaneAnswer
from nnstudio.experiment import Decide, DecisionRule, Experiment, Squash, decision_rule
from nnstudio.gui.plots.plane_points import Points

Floats32 = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """Over the plane (R, R, …) or the line (R, …): ``shares`` (…, C) and ``classes`` (…), or ``values`` (…)."""

    shares: Floats32 | None = None
    classes: NDArray[np.int64] | None = None
    values: Floats32 | None = None
    are_probabilities: bool = True


def shown_classes(dataset: Dataset) -> int:
    """How many classes are drawn: those there are, two for a label, none for a number."""
    if dataset.task is Task.REGRESSION:
        return 0
    return 2 if dataset.task is Task.MULTILABEL else dataset.classes


def targets_of(rows: Rows, target: int) -> NDArray[np.generic]:
    """One target of each row: (N,) class numbers, labels 0 and 1, or numbers."""
    targets: NDArray[np.generic] = rows.targets if rows.targets.ndim == 1 else rows.targets[:, target]
    return targets


def predicted_of(predictions: NDArray[np.float64], target: int) -> NDArray[np.float64]:
    """What is predicted for one target of each row."""
    if predictions.ndim == 1:
        return predictions
    column: NDArray[np.float64] = predictions[:, min(target, predictions.shape[1] - 1)]
    return column


def points_of(rows: Rows, target: int) -> Points:
    """The rows as points of the plane or the line."""
    return Points(rows.coordinates, targets_of(rows, target))


def answer_of(experiment: Experiment, dataset: Dataset, plane: PlaneAnswer, target: int) -> Answer:
    """What is drawn of ``plane`` for one target."""
    decision = plane.decision
    if dataset.task is Task.REGRESSION:
        return Answer(values=decision[..., min(target, decision.shape[-1] - 1)])
    outputs = decision.shape[-1] * LOSSES[experiment.loss.name].outputs_per_target
    rule = decision_rule(experiment, dataset.task, outputs)
    are_probabilities = rule.squash is not Squash.NONE
    if rule.decide is Decide.ARGMAX:
        shares = decision[..., : dataset.classes] if are_probabilities else None
        return Answer(shares, plane.classes, are_probabilities=are_probabilities)
    column = decision[..., min(target, decision.shape[-1] - 1)]
    share = column if are_probabilities else _ramp(column, rule)
    classes = plane.classes
    if classes is None:
        classes = (column >= (0.5 if are_probabilities else rule.threshold)).astype(np.int64)
    return Answer(np.stack([1 - share, share], axis=-1), classes, are_probabilities=are_probabilities)


def _ramp(scores: Floats32, rule: DecisionRule) -> Floats32:
    """Scores as shares, for the picture only: even at the threshold, sure half a unit away from it."""
    ramp: Floats32 = np.clip(scores - rule.threshold + 0.5, 0.0, 1.0).astype(np.float32)
    return ramp
