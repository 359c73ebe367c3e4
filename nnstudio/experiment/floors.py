"""How low a loss can get when what it is fed with is held between two bounds.

Every loss here is convex in what it is fed with, so the best number for a target is the one that would be best without
bounds, moved to the nearer bound. Squashing twice leaves such a floor: a sigmoid before ``bce_with_logits`` holds the
logits between 0 and 1, and ln(1 + e⁻¹) = 0.3133 remains for every yes, ln 2 = 0.6931 for every no.
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bounds = tuple[float, float]
Given = Mapping[str, object]

_GRID = 2001  # points at which a sum of convex terms is looked at; the lowest is exact to 1e-6


def number(given: Given, name: str, default: float) -> float:
    """A parameter that holds a number."""
    return float(str(given.get(name, default)))


# ---- one score for each class ----


def weights_of(given: Given, outputs: int) -> Floats | None:
    """The weight of each output, (outputs,); None where all count alike."""
    weight = given.get("weight")
    return np.resize(np.asarray(weight, dtype=float), outputs) if isinstance(weight, list) and weight else None


def lowest_of_weighted_classes(loss: str, given: Given, bounds: Bounds, shares: Floats) -> float:
    """The same where classes have weights, for the ``shares`` of the rows in each class, (classes,).

    The mean is over the weights of the rows, but for ``multi_margin``, which leaves it at the number of rows.
    """
    classes, weight = len(shares), weights_of(given, len(shares))
    if loss == "multi_margin":
        plain = lowest_of_class_scores(loss, given, bounds, classes)
        return plain if weight is None else plain * float(shares @ weight)
    if weight is None or loss != "cross_entropy":
        return lowest_of_class_scores(loss, given, bounds, classes)
    smoothing = number(given, "label_smoothing", 0.0)
    wanted = ((1 - smoothing) * np.eye(classes) + smoothing / classes) * weight
    lowest = np.array([_least_surprise(of_class, bounds) for of_class in wanted])
    return float(shares @ lowest / (shares @ weight))


def _least_surprise(wanted: Floats, bounds: Bounds) -> float:
    """min over scores z within ``bounds`` of −Σ q·ln softmax(z), for ``wanted`` q (classes,).

    Without bounds softmax(z) is in proportion to q; within them, so are the scores that touch no bound.
    """
    total, (lower, upper) = float(wanted.sum()), bounds
    with np.errstate(divide="ignore"):
        best = np.log(wanted)
    if math.isinf(upper - lower):
        positive = wanted[wanted > 0]
        return float(-(positive * np.log(positive / total)).sum())
    raised = np.linspace(lower - best.max(), upper - best[wanted > 0].min(), _GRID)[:, np.newaxis]
    scores = np.clip(best + raised, lower, upper)
    return float((total * np.logaddexp.reduce(scores, axis=1) - scores @ wanted).min())


def lowest_of_class_scores(loss: str, given: Given, bounds: Bounds, classes: int) -> float:
    """The least mean over rows of a loss that takes the number of the right class, from ``classes`` scores."""
    lower, upper = bounds
    if loss == "multi_margin":
        power, margin = number(given, "p", 1.0), number(given, "margin", 1.0)
        excess: float = max(0.0, margin - (upper - lower)) ** power
        return (classes - 1) / classes * excess
    if loss != "cross_entropy":  # nll and kl_div: minus what the right class gets
        return -upper
    if classes == 1:
        return 0.0  # one class alone is always right
    smoothing = number(given, "label_smoothing", 0.0)
    right = 1 - smoothing + smoothing / classes  # the share of the right class in the smoothed target
    wrong = 1 - right
    # The loss depends on how far the right score is above the others: ln(eᵈ + C − 1) − right · d.
    best = math.inf if wrong <= 0 else math.log(right * (classes - 1) / wrong) if right > 0 else -math.inf
    distance = min(max(best, lower - upper), upper - lower)
    if math.isinf(distance):
        return 0.0
    return float(np.logaddexp(distance, math.log(classes - 1)) - right * distance)


# ---- a number for every target ----


def lowest_of_elements(loss: str, given: Given, targets: Floats, bounds: Bounds) -> Floats:
    """For each target the least loss of a number within ``bounds``; −∞ where the loss has no lowest value."""
    if loss == "gaussian_nll":
        return _lowest_gaussian(given, targets, bounds)
    best = np.clip(_best(loss, given, targets), *bounds)
    return _value(loss, given, best, targets)


def _lowest_gaussian(given: Given, targets: Floats, bounds: Bounds) -> Floats:
    """½·(ln v + d²/v): the mean as near as it can be, and the variance the square of what it still misses."""
    misses = (np.clip(targets, *bounds) - targets) ** 2
    least = number(given, "eps", 1e-6)
    lowest, highest = (max(least, float(_softplus(np.array(bound)))) for bound in bounds)
    variance = np.clip(misses, lowest, highest)
    constant = 0.5 * math.log(2 * math.pi) if given.get("full", False) else 0.0
    return 0.5 * (np.log(variance) + misses / variance) + constant


def lowest_of_labels(loss: str, given: Given, codes: Bounds, label_counts: tuple[float, ...]) -> float:
    """The least loss where a softmax makes all labels of a row add up to 1: its labels share alike, so do others."""
    labels = len(label_counts) - 1
    total = 0.0
    no, yes = codes
    for count, share in enumerate(label_counts):
        rest = labels - count
        part = np.linspace(0, 1, _GRID) if count and rest else np.full(1, float(count > 0))  # what the labels get
        for_labels, for_others = part / max(count, 1), (1 - part) / max(rest, 1)
        row = count * _value(loss, given, for_labels, np.full_like(for_labels, yes))
        row = row + rest * _value(loss, given, for_others, np.full_like(for_others, no))
        total += share * float(row.min()) / labels
    return total


def _best(loss: str, given: Given, targets: Floats) -> Floats:
    """The number that each target would have, were there no bounds."""
    with np.errstate(divide="ignore", invalid="ignore"):
        if loss == "bce_with_logits":
            inside = np.clip(targets, 0, 1)
            return np.log(number(given, "pos_weight", 1.0) * inside) - np.log1p(-inside)
        if loss == "soft_margin":
            return np.where(targets == 0, 0.0, np.sign(targets) * math.inf)
        if loss == "poisson_nll" and given.get("log_input", True):
            return np.log(np.maximum(targets, 0))
    return targets.astype(np.float64)


def _value(loss: str, given: Given, fed: Floats, targets: Floats) -> Floats:
    """The loss of each number; its limit where the number is infinite."""
    d = np.abs(fed - targets)
    match loss:
        case "mse":
            return d**2
        case "l1":
            return d
        case "huber" | "smooth_l1":
            return _huber(loss, given, d)
        case "bce":
            return _weighted(targets, -_log(fed)) + _weighted(1 - targets, -_log(1 - fed))
        case "bce_with_logits":
            weight = number(given, "pos_weight", 1.0)
            return _weighted(weight * targets, _softplus(-fed)) + _weighted(1 - targets, _softplus(fed))
        case "soft_margin":
            return _softplus(np.where(targets == 0, 0.0, -targets * np.where(targets == 0, 0.0, fed)))
        case "poisson_nll":
            return _poisson(given, fed, targets)
    raise ValueError(loss)


def _huber(loss: str, given: Given, d: Floats) -> Floats:
    width = number(given, "delta" if loss == "huber" else "beta", 1.0)
    if width == 0:
        return d
    value = np.where(d < width, d**2 / 2, width * (d - width / 2))
    return value if loss == "huber" else value / width


def _poisson(given: Given, fed: Floats, targets: Floats) -> Floats:
    constant = _stirling(targets) if given.get("full", False) else 0.0
    if given.get("log_input", True):
        return np.exp(fed) - _weighted(targets, fed) + constant
    # Below 0 there is no logarithm of a rate: the loss is NaN there, and its lowest value lies elsewhere.
    rate = np.maximum(fed, 0)
    return rate - _weighted(targets, np.log(rate + number(given, "eps", 1e-8))) + constant


def _stirling(targets: Floats) -> Floats:
    """ln y! as PyTorch adds it: only for counts above 1."""
    large = np.where(targets > 1, targets, 1.0)
    return np.where(targets > 1, large * np.log(large) - large + 0.5 * np.log(2 * math.pi * large), 0.0)


def _weighted(weight: Floats, value: Floats) -> Floats:
    """``weight · value``, where no weight counts more than an infinite value."""
    with np.errstate(invalid="ignore"):
        return np.where(weight == 0, 0.0, weight * value)


def _softplus(x: Floats) -> Floats:
    return np.logaddexp(0.0, x)


def _log(x: Floats) -> Floats:
    """As PyTorch takes it in BCELoss: never below −100."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.maximum(np.log(x), -100.0)
