"""The functions behind the losses, and their derivatives, in numpy; the tests hold them to torch and its autograd.

Each loss has two: ``..._elements`` tells the loss of every element, or of every row where the row has one answer, and
``..._slopes`` the derivative of their sum by every number that the loss is fed with. Notation: o is what the loss is
fed with (z for logits, p for probabilities), y the target, d = o − y.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog.activation_functions import Array, log_softmax, sigmoid, softmax, softplus, softplus_slope

Targets = NDArray[Any]  # class numbers, or numbers of the shape of what is fed
Weight = tuple[float, ...]  # one number for each output; none where all count alike

BCE_LOG_FLOOR = -100.0  # PyTorch keeps the logarithms of bce above this
BCE_SPREAD_FLOOR = 1e-12  # and p·(1 − p) in its derivative above this
VARIANCE_FLOOR = 1e-6  # added to the variance that gaussian_nll reads, so that it is never 0


# ---- how far from a number ----


def smooth_l1_elements(o: Array, y: Array, beta: float) -> Array:
    """d²/(2β) where |d| < β, else |d| − β/2; |d| where β is 0."""
    miss = np.abs(o - y)
    if beta == 0:
        return miss
    return np.where(miss < beta, miss**2 / (2 * beta), miss - beta / 2)


def smooth_l1_slopes(o: Array, y: Array, beta: float) -> Array:
    """d/β kept within −1 and 1."""
    return np.sign(o - y) if beta == 0 else np.clip((o - y) / beta, -1.0, 1.0)


def huber_elements(o: Array, y: Array, delta: float) -> Array:
    """d²/2 where |d| ≤ δ, else δ·(|d| − δ/2)."""
    miss = np.abs(o - y)
    return np.where(miss <= delta, miss**2 / 2, delta * (miss - delta / 2))


def huber_slopes(o: Array, y: Array, delta: float) -> Array:
    """d kept within −δ and δ."""
    return np.clip(o - y, -delta, delta)


# ---- yes or no ----


def weighted(elements: Array, weight: Weight) -> Array:
    """Elements (..., outputs), each times the weight of its output."""
    return elements * np.asarray(weight) if weight else elements


def bce_elements(p: Array, y: Array) -> Array:
    """−y·ln p − (1 − y)·ln(1 − p)."""
    with np.errstate(divide="ignore"):
        yes, no = np.maximum(np.log(p), BCE_LOG_FLOOR), np.maximum(np.log1p(-p), BCE_LOG_FLOOR)
    return np.asarray(-(y * yes + (1 - y) * no))


def bce_slopes(p: Array, y: Array) -> Array:
    """(p − y) / (p·(1 − p))."""
    return np.asarray((p - y) / np.maximum(p * (1 - p), BCE_SPREAD_FLOOR))


def bce_with_logits_elements(z: Array, y: Array, weight: float) -> Array:
    """−w·y·ln σ(z) − (1 − y)·ln(1 − σ(z)), with a weight w of yes."""
    return np.asarray(weight * y * np.logaddexp(0.0, -z) + (1 - y) * np.logaddexp(0.0, z))


def bce_with_logits_slopes(z: Array, y: Array, weight: float) -> Array:
    """(1 − y)·σ(z) − w·y·σ(−z)."""
    return np.asarray((1 - y) * sigmoid(z) - weight * y * sigmoid(-z))


def soft_margin_elements(z: Array, y: Array) -> Array:
    """ln(1 + e^(−y·z)), for targets of −1 and 1."""
    return np.logaddexp(0.0, -y * z)


def soft_margin_slopes(z: Array, y: Array) -> Array:
    """−y·σ(−y·z)."""
    return np.asarray(-y * sigmoid(-y * z))


# ---- one of several classes ----


def row_weights(y: Targets, weight: Weight) -> Array:
    """The weight of the right class of each row, (...,) of class numbers (...,); 1 where all classes count alike."""
    index = np.asarray(y, dtype=np.int64)
    return np.asarray(weight, dtype=float)[index] if weight else np.ones(index.shape)


def cross_entropy_elements(z: Array, y: Targets, smoothing: float, weight: Weight = ()) -> Array:
    """−Σ q·ln softmax(z), with q as :func:`_wanted` tells."""
    return np.asarray(-(_wanted(y, z.shape[-1], smoothing, weight) * log_softmax(z)).sum(axis=-1))


def cross_entropy_slopes(z: Array, y: Targets, smoothing: float, weight: Weight = ()) -> Array:
    """softmax(z)·Σq − q."""
    wanted = _wanted(y, z.shape[-1], smoothing, weight)
    return np.asarray(softmax(z) * wanted.sum(axis=-1, keepdims=True) - wanted)


def _wanted(y: Targets, classes: int, smoothing: float, weight: Weight) -> Array:
    """The smoothed target probabilities, each times the weight of its class: (..., classes)."""
    smoothed = (1 - smoothing) * one_hot(y, classes) + smoothing / classes
    return smoothed * np.asarray(weight) if weight else smoothed


def nll_elements(log_p: Array, y: Targets, weight: Weight = ()) -> Array:
    """−w_y·ln p_y."""
    return -row_weights(y, weight) * chosen(log_p, y)


def nll_slopes(log_p: Array, y: Targets, weight: Weight = ()) -> Array:
    """−w_y at the right class, else 0."""
    return np.asarray(-row_weights(y, weight)[..., np.newaxis] * one_hot(y, log_p.shape[-1]))


def multi_margin_elements(z: Array, y: Targets, p: float, margin: float, weight: Weight = ()) -> Array:
    """w_y·Σ max(0, margin − z_y + z_j)^p / C over the wrong classes j."""
    return np.asarray(row_weights(y, weight) * (_excess(z, y, margin) ** p).sum(axis=-1) / z.shape[-1])


def multi_margin_slopes(z: Array, y: Targets, p: float, margin: float, weight: Weight = ()) -> Array:
    """w_y·p·excess^(p − 1) / C for the wrong classes, and minus their sum for the right one."""
    excess = _excess(z, y, margin)
    pushes = np.where(excess > 0, p * excess ** (p - 1), 0.0) / z.shape[-1]
    pushes = row_weights(y, weight)[..., np.newaxis] * pushes
    return np.asarray(pushes - one_hot(y, z.shape[-1]) * pushes.sum(axis=-1, keepdims=True))


def _excess(z: Array, y: Targets, margin: float) -> Array:
    """How far each wrong class comes too close to the right one; 0 for the right class itself."""
    right = chosen(z, y)[..., np.newaxis]
    return np.where(one_hot(y, z.shape[-1]) == 1, 0.0, np.maximum(0.0, margin - right + z))


def chosen(values: Array, y: Targets) -> Array:
    """The entry of the right class: (...,) of (..., classes)."""
    index = np.asarray(y, dtype=np.int64)[..., np.newaxis]
    return np.asarray(np.take_along_axis(values, np.broadcast_to(index, (*values.shape[:-1], 1)), axis=-1)[..., 0])


def one_hot(y: Targets, classes: int) -> Array:
    """1 at the right class, else 0: (..., classes) of (...,)."""
    return np.eye(classes)[np.asarray(y, dtype=np.int64)]


# ---- distributions ----


def kl_div_elements(log_p: Array, y: Array) -> Array:
    """y·(ln y − ln p), and 0 where y is 0."""
    with np.errstate(invalid="ignore"):
        own = y * np.log(np.where(y == 0, 1.0, y))
    return np.asarray(own - y * log_p)


def gaussian_nll_elements(o: Array, y: Array, eps: float, *, full: bool) -> Array:
    """½·(ln v + (y − m)²/v), with mean m and variance v read from the two halves of o."""
    mean, variance = heads(o)
    variance = np.maximum(variance, eps)
    return 0.5 * (np.log(variance) + (y - mean) ** 2 / variance) + (0.5 * math.log(2 * math.pi) if full else 0.0)


def gaussian_nll_slopes(o: Array, y: Array, eps: float) -> Array:
    """(m − y)/v for the mean; ½·(1/v − (y − m)²/v²)·σ(s) for s, of which v is the softplus.

    As PyTorch does it, a variance below ``eps`` counts as ``eps``, and still has a slope.
    """
    mean, variance = heads(o)
    variance = np.maximum(variance, eps)
    by_variance = 0.5 * (1 / variance - (y - mean) ** 2 / variance**2)
    return np.concatenate([(mean - y) / variance, by_variance * softplus_slope(_halves(o)[1])], axis=-1)


def heads(o: Array) -> tuple[Array, Array]:
    """The two heads of gaussian_nll: means, and variances as softplus + 1e-6, so that they are always above 0."""
    mean, raw = _halves(o)
    return mean, softplus(raw) + VARIANCE_FLOOR


def _halves(o: Array) -> tuple[Array, Array]:
    half = o.shape[-1] // 2
    return o[..., :half], o[..., half:]


def poisson_nll_elements(o: Array, y: Array, eps: float, *, log_input: bool, full: bool) -> Array:
    """e^o − y·o for the logarithm of a rate, o − y·ln o for the rate itself; ``full`` adds Stirling's ln y!."""
    with np.errstate(invalid="ignore", divide="ignore"):
        loss = np.exp(o) - y * o if log_input else o - y * np.log(o + eps)
    return np.asarray(loss + _stirling(y)) if full else np.asarray(loss)


def poisson_nll_slopes(o: Array, y: Array, eps: float, *, log_input: bool) -> Array:
    """e^o − y, or 1 − y/o."""
    return np.exp(o) - y if log_input else 1 - y / (o + eps)


def _stirling(y: Array) -> Array:
    """ln y! by Stirling's formula, and 0 for counts of 0 and 1."""
    large = np.where(y > 1, y, 1.0)
    return np.where(y > 1, large * np.log(large) - large + 0.5 * np.log(2 * math.pi * large), 0.0)
