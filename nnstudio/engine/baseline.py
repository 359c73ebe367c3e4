"""The loss of the best constant prediction: the line a network has to beat."""

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, Target, with_defaults
from nnstudio.catalog.loss_functions import VARIANCE_FLOOR
from nnstudio.catalog.parameters import number, numbers
from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.experiment import Experiment

Floats = NDArray[np.float64]
Given = Mapping[str, object]


def chance_loss(experiment: Experiment, dataset: Dataset) -> float | None:
    """The lowest training loss of a network that says the same for every row; None where it has no meaning."""
    targets = code_targets(experiment, dataset, dataset.train)
    loss, scale = LOSSES[experiment.loss.name], experiment.loss.scale
    given = with_defaults(loss.parameters, experiment.loss.parameters)
    if loss.target is Target.INDEX:
        shares = np.bincount(targets.astype(np.int64), minlength=outputs_for(experiment, dataset)) / len(targets)
        return scale * _of_classes(loss.name, shares, given)
    columns = targets.astype(np.float64).T
    if loss.name == "kl_div":
        return scale * _kl_div(columns)
    if loss.name in {"bce", "bce_with_logits"} and (columns.min() < 0 or columns.max() > 1):
        return None  # targets of −1, or numbers: the loss has no lower bound
    if loss.name == "poisson_nll" and columns.mean(axis=1).min() < 0:
        return None  # no rate is below 0
    lowest = np.array([_OF_A_COLUMN[loss.name](column, given) for column in columns])
    weight = given.get("weight") or (1.0,)
    return scale * float(np.mean(lowest * np.asarray(weight)))


# ---- one of several classes ----


def _of_classes(loss: str, shares: Floats, given: Given) -> float:
    if loss == "multi_margin":
        return _multi_margin(shares, given)
    smoothing = number(given, "label_smoothing") if "label_smoothing" in given else 0.0
    weight = np.array(numbers(given, "weight") or (1.0,) * len(shares))
    counted = float(shares @ weight)  # what the mean divides by
    return _entropy(weight * ((1 - smoothing) * shares + smoothing / len(shares)) / counted)


def _entropy(wanted: Floats) -> float:
    """min over probabilities p of −Σ q·ln p, reached where p is in proportion to q."""
    positive = wanted[wanted > 0]
    return float(-(positive * np.log(positive / wanted.sum())).sum())


def _multi_margin(shares: Floats, given: Given) -> float:
    """min over scores z of Σ_c share_c·Σ_j max(0, margin − z_c + z_j)^p / C."""
    from scipy.optimize import linprog, minimize  # noqa: PLC0415 (start-up)

    shares = shares * np.array(numbers(given, "weight") or (1.0,) * len(shares))
    given = {**given, "weight": ()}
    classes = len(shares)
    if number(given, "p") == 2:
        every = np.arange(classes)
        elements = LOSSES["multi_margin"].elements
        return float(
            minimize(lambda z: shares @ elements(np.tile(z, (classes, 1)), every, given), np.zeros(classes)).fun
        )
    # A linear programme: each excess e is at least 0 and at least margin − z_c + z_j.
    pairs = [(c, j) for c in range(classes) for j in range(classes) if c != j]
    scores = np.array([np.eye(classes)[j] - np.eye(classes)[c] for c, j in pairs])
    costs = np.concatenate([np.zeros(classes), [shares[c] / classes for c, _ in pairs]])
    bounds = [(None, None)] * classes + [(0, None)] * len(pairs)
    margins = np.full(len(pairs), -number(given, "margin"))
    return float(linprog(costs, np.hstack([scores, -np.eye(len(pairs))]), margins, bounds=bounds).fun)


# ---- distributions, yes or no, and numbers ----


def _kl_div(columns: Floats) -> float:
    """The best distribution shares out as the columns do on average; kl_div sums within a row."""
    own = np.where(columns > 0, columns * np.log(np.where(columns > 0, columns, 1.0)), 0.0).sum(axis=0).mean()
    means = columns.mean(axis=1)
    positive = means[means > 0]
    return float(own - (positive * np.log(positive / means.sum())).sum())


def _binary_entropy(share: float, weight: float) -> float:
    """min over z of w·p·ln(1 + e⁻ᶻ) + (1 − p)·ln(1 + eᶻ), reached at z = ln(w·p / (1 − p))."""
    if share in {0.0, 1.0}:
        return 0.0
    z = np.log(weight * share / (1 - share))
    return float(weight * share * np.logaddexp(0, -z) + (1 - share) * np.logaddexp(0, z))


def _soft_margin(column: Floats) -> float:
    """Rows whose target is 0 cost ln 2 whatever is said; where all others agree, they can cost nothing."""
    if column.min() >= 0 or column.max() <= 0:
        return float(np.mean(column == 0) * math.log(2))
    return _lowest(lambda z: float(np.logaddexp(0, -column * z).mean()))


def _gaussian_nll(column: Floats, given: Given) -> float:
    """The mean of the column, and its variance."""
    variance = max(float(column.var()), number(given, "eps"), VARIANCE_FLOOR)
    constant = math.log(2 * math.pi) if given["full"] else 0.0
    return 0.5 * (math.log(variance) + float(column.var()) / variance + constant)


def _poisson_nll(column: Floats, given: Given) -> float:
    """A rate equal to the mean of the column; ``eps`` counts where the rate is fed as it is."""
    mean, eps = float(column.mean()), 0.0 if given["log_input"] else number(given, "eps")
    rate = max(mean - eps, 0.0)
    loss = rate - mean * math.log(rate + eps) if mean > 0 else 0.0
    if not given["full"]:
        return loss
    plain = LOSSES["poisson_nll"].elements
    zeros = np.zeros_like(column)
    return loss + float(np.mean(plain(zeros, column, {"full": True}) - plain(zeros, column)))


def _best_number(loss: str, column: Floats, given: Given) -> float:
    """A convex loss of a number is least between the extremes of the column."""
    if column.min() == column.max():
        return 0.0
    elements = LOSSES[loss].elements
    bounds = (float(column.min()), float(column.max()))
    return _lowest(lambda constant: float(elements(np.full_like(column, constant), column, given).mean()), bounds)


def _lowest(loss: Callable[[float], float], bounds: tuple[float, float] | None = None) -> float:
    from scipy.optimize import minimize_scalar  # noqa: PLC0415 (start-up)

    if bounds is None:
        return float(minimize_scalar(loss).fun)
    return float(minimize_scalar(loss, bounds=bounds, method="bounded").fun)


_OF_A_COLUMN: Mapping[str, Callable[[Floats, Given], float]] = {
    "mse": lambda column, _: float(column.var()),
    "l1": lambda column, _: float(np.abs(column - np.median(column)).mean()),
    "smooth_l1": lambda column, given: _best_number("smooth_l1", column, given),
    "huber": lambda column, given: _best_number("huber", column, given),
    "bce": lambda column, _: _binary_entropy(float(column.mean()), 1.0),
    "bce_with_logits": lambda column, given: _binary_entropy(float(column.mean()), number(given, "pos_weight")),
    "soft_margin": lambda column, _: _soft_margin(column),
    "gaussian_nll": _gaussian_nll,
    "poisson_nll": _poisson_nll,
}
