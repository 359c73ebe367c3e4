"""The loss of the best constant prediction: the line a network has to beat."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, Target
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.experiment import Experiment

Floats = NDArray[np.float64]


def chance_loss(experiment: Experiment, dataset: Dataset) -> float | None:
    """The lowest training loss of a network that says the same for every row; None where it has no meaning."""
    targets = code_targets(experiment, dataset, dataset.train)
    loss, scale = experiment.loss.name, experiment.loss.scale
    if LOSSES[loss].target is Target.INDEX:
        smoothing = float(str(experiment.loss.parameters.get("label_smoothing", 0.0)))
        shares = np.bincount(targets.astype(np.int64), minlength=outputs_for(experiment, dataset)) / len(targets)
        return scale * _entropy((1 - smoothing) * shares + smoothing / len(shares))
    columns = targets.astype(np.float64).T
    if loss in {"bce", "bce_with_logits"}:
        if columns.min() < 0 or columns.max() > 1:
            return None  # targets of −1, or numbers: the loss has no lower bound
        weight = float(str(experiment.loss.parameters.get("pos_weight", 1.0)))
        return scale * float(np.mean([_binary_entropy(column.mean(), weight) for column in columns]))
    if loss == "mse":
        return scale * float(np.mean([column.var() for column in columns]))
    if loss == "l1":
        return scale * float(np.mean([np.abs(column - np.median(column)).mean() for column in columns]))
    return scale * float(np.mean([_best_constant(experiment, column) for column in columns]))


def _entropy(shares: Floats) -> float:
    positive = shares[shares > 0]
    return float(-(positive * np.log(positive)).sum())


def _binary_entropy(share: float, weight: float) -> float:
    """min over z of w·p·ln(1 + e⁻ᶻ) + (1 − p)·ln(1 + eᶻ), reached at z = ln(w·p / (1 − p))."""
    if share in {0.0, 1.0}:
        return 0.0
    z = np.log(weight * share / (1 - share))
    return float(weight * share * np.logaddexp(0, -z) + (1 - share) * np.logaddexp(0, z))


def _best_constant(experiment: Experiment, column: Floats) -> float:
    """The huber or smooth_l1 loss of the best constant: convex between the extremes of the column."""
    from scipy.optimize import minimize_scalar  # noqa: PLC0415 (start-up)

    name = experiment.loss.name
    width = float(str(experiment.loss.parameters.get("delta" if name == "huber" else "beta", 1.0)))

    def huber(constant: float) -> float:
        miss = np.abs(column - constant)
        if width == 0:
            return float(miss.mean())
        value = np.where(miss < width, miss**2 / 2, width * (miss - width / 2)).mean()
        return float(value if name == "huber" else value / width)

    if column.min() == column.max():
        return 0.0
    return float(minimize_scalar(huber, bounds=(column.min(), column.max()), method="bounded").fun)
