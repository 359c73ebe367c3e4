"""Every loss as calls on buffers: the loss of each row, and its gradient by what the loss is fed with.

Notation: o is what the loss is fed with, y the target, n the number of things the mean is taken over, and c =
``loss.scale`` / n, so that the gradient of the whole batch is c times the gradient of one thing's loss. What a gradient
needs of the targets is computed once, before the training (``encode``); a batch picks its rows of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.catalog.parameters import number, numbers
from nnstudio.engine.straight.calls import Call, Scratch

Given = Mapping[str, object]  # every parameter of the loss
BCE_FLOOR = 1e-12  # PyTorch keeps p·(1 − p) above this in the gradient of bce
LOG_FLOOR = -100.0  # and the logarithms of bce above this


@dataclass(frozen=True, slots=True)
class LossSite:
    """Where a loss stands: o, the encoded targets and the gradient to fill, each (replicas, rows, outputs)."""

    place: str
    o: Tensor
    targets: tuple[Tensor, ...]
    g: Tensor
    c: float
    given: Given
    scratch: Scratch

    def buffer(self, name: str) -> Tensor:
        """A buffer of this site alone."""
        return self.scratch.like((self.place, name), self.o)


@dataclass(frozen=True, slots=True)
class StraightLoss:
    """One loss.

    ``rows`` tells the loss of every row, (..., rows), of o (..., rows, outputs) and raw targets; ``encode`` makes of
    the targets, as (rows, outputs) numbers, and c what ``gradient`` picks its rows from.
    """

    rows: Callable[[Tensor, Tensor, Given], Tensor]
    encode: Callable[[Tensor, float, Given], tuple[Tensor, ...]]
    gradient: Callable[[LossSite], list[Call]]


def _weights(given: Given, kind: Tensor) -> Tensor | None:
    """A weight for each output, (outputs,) like ``kind``; None where all count alike."""
    weight = numbers(given, "weight")
    return torch.tensor(weight, dtype=kind.dtype, device=kind.device) if weight else None


def _weighted(elements: Tensor, given: Given) -> Tensor:
    """Numbers (..., outputs), each times the weight of its output."""
    weight = _weights(given, elements)
    return elements if weight is None else elements * weight


# ---- how far from a number ----


def _mse_gradient(at: LossSite) -> list[Call]:
    """∂L/∂o = 2c·(o − y) = 2c·o + t with t = −2c·y."""
    return [partial(torch.add, at.targets[0], at.o, alpha=2 * at.c, out=at.g)]


def _l1_gradient(at: LossSite) -> list[Call]:
    """∂L/∂o = c·sign(o − y)."""
    c = at.scratch.constant(at.c, at.o)
    return [partial(torch.sub, at.o, at.targets[0], out=at.g), at.g.sign_, partial(at.g.mul_, c)]


def _bounded_gradient(at: LossSite, slope: float, bound: float) -> list[Call]:
    """∂L/∂o = slope·(o − y) = slope·o + t with t = −slope·y, kept within ± bound."""
    return [
        partial(torch.add, at.targets[0], at.o, alpha=slope, out=at.g),
        partial(functional.hardtanh_, at.g, -bound, bound),
    ]


def _smooth_l1_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    return functional.smooth_l1_loss(o, y, reduction="none", beta=number(given, "beta")).mean(-1)


def _smooth_l1_encode(y: Tensor, c: float, given: Given) -> tuple[Tensor, ...]:
    beta = number(given, "beta")
    return (y,) if beta == 0 else (-c / beta * y,)


def _smooth_l1_gradient(at: LossSite) -> list[Call]:
    """Straight from β on; with β = 0 it is l1."""
    beta = number(at.given, "beta")
    return _l1_gradient(at) if beta == 0 else _bounded_gradient(at, at.c / beta, at.c)


def _huber_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    return functional.huber_loss(o, y, reduction="none", delta=number(given, "delta")).mean(-1)


def _huber_gradient(at: LossSite) -> list[Call]:
    return _bounded_gradient(at, at.c, at.c * number(at.given, "delta"))


# ---- yes or no ----


def _bce_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    # Not PyTorch's own, which ends the program on the GPU where o is not a number.
    yes, no = o.log().clamp_min(LOG_FLOOR), (-o).log1p().clamp_min(LOG_FLOOR)
    return -_weighted(y * yes + (1 - y) * no, given).mean(-1)


def _bce_encode(y: Tensor, _c: float, given: Given) -> tuple[Tensor, ...]:
    weight = _weights(given, y)
    return (y,) if weight is None else (y, weight.expand_as(y).contiguous())


def _bce_gradient(at: LossSite) -> list[Call]:
    """∂L/∂p = c·(p − y) / max(p·(1 − p), 1e-12), times the weights where outputs have some."""
    p, (y, *weight), spread = at.o, at.targets, at.buffer("p (1 - p)")
    one, floor, zero = (at.scratch.constant(value, p) for value in (1.0, BCE_FLOOR, 0.0))
    return [
        partial(torch.sub, one, p, out=spread),
        partial(spread.mul_, p),
        partial(spread.clamp_min_, floor),
        partial(torch.sub, p, y, out=at.g),
        partial(torch.addcdiv, zero, at.g, spread, value=at.c, out=at.g),
        *(partial(at.g.mul_, each) for each in weight),
    ]


def _bce_with_logits_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    weight = number(given, "pos_weight")
    if weight == 1:
        return _weighted(functional.softplus(o).addcmul(y, o, value=-1), given).mean(-1)
    return _weighted((1 - y) * o + (1 + (weight - 1) * y) * functional.softplus(-o), given).mean(-1)


def _bce_with_logits_encode(y: Tensor, c: float, given: Given) -> tuple[Tensor, ...]:
    weight = number(given, "pos_weight")
    if weight == 1 and not numbers(given, "weight"):
        return (-c * y,)
    return _weighted(-c * weight * y, given), _weighted(c * (1 + (weight - 1) * y), given)


def _bce_with_logits_gradient(at: LossSite) -> list[Call]:
    """∂L/∂z = c·(σ(z) − y); with a weight w for yes, c·((1 + (w − 1)·y)·σ(z) − w·y)."""
    sigmoid = at.buffer("sigmoid")
    squash = partial(torch.sigmoid, at.o, out=sigmoid)
    if len(at.targets) == 1:
        return [squash, partial(torch.add, at.targets[0], sigmoid, alpha=at.c, out=at.g)]
    return [squash, partial(torch.addcmul, at.targets[0], sigmoid, at.targets[1], out=at.g)]


def _soft_margin_gradient(at: LossSite) -> list[Call]:
    """∂L/∂z = −c·y·σ(−y·z)."""
    turned, scaled = at.targets
    share = at.buffer("sigmoid")
    return [partial(torch.mul, at.o, turned, out=share), share.sigmoid_, partial(torch.mul, share, scaled, out=at.g)]


# ---- how many ----


def _poisson_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    logarithm, full = bool(number(given, "log_input")), bool(number(given, "full"))
    eps = number(given, "eps")
    return functional.poisson_nll_loss(o, y, logarithm, full, eps=eps, reduction="none").mean(-1)


def _poisson_gradient(at: LossSite) -> list[Call]:
    """∂L/∂z = c·(eᶻ − y); of the rate itself, c·(1 − y / (o + ε))."""
    rate = at.buffer("rate")
    if bool(number(at.given, "log_input")):
        return [partial(torch.exp, at.o, out=rate), partial(torch.add, at.targets[0], rate, alpha=at.c, out=at.g)]
    eps, c = at.scratch.constant(number(at.given, "eps"), at.o), at.scratch.constant(at.c, at.o)
    return [
        partial(torch.add, at.o, eps, out=rate),
        partial(torch.div, at.targets[0], rate, out=at.g),
        partial(at.g.add_, c),
    ]


# ---- one of several classes ----


def _chosen(log_probability: Tensor, y: Tensor) -> Tensor:
    """The entry of the right class, (..., rows), of (..., rows, classes)."""
    return log_probability.gather(-1, y.unsqueeze(-1)).squeeze(-1)


def _cross_entropy_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    smoothing, log_p = number(given, "label_smoothing"), o.log_softmax(-1)
    return -(1 - smoothing) * _chosen(log_p, y) - smoothing * log_p.mean(-1)


def _cross_entropy_encode(one_hot: Tensor, c: float, given: Given) -> tuple[Tensor, ...]:
    smoothing = number(given, "label_smoothing")
    return (-c * ((1 - smoothing) * one_hot + smoothing / one_hot.shape[-1]),)


def _cross_entropy_gradient(at: LossSite) -> list[Call]:
    """∂L/∂z = c·(softmax(z) − q) with q the smoothed target probabilities."""
    p = at.buffer("softmax")
    return [partial(torch.softmax, at.o, -1, out=p), partial(torch.add, at.targets[0], p, alpha=at.c, out=at.g)]


def _multi_margin_rows(o: Tensor, y: Tensor, given: Given) -> Tensor:
    """Σ max(0, margin − o_y + o_j)ᵖ / C over the other classes j."""
    right = o.gather(-1, y.unsqueeze(-1))
    close = (number(given, "margin") - right + o).clamp_min(0) ** number(given, "p")
    rows, weight = (close.sum(-1) - _chosen(close, y)) / o.shape[-1], _weights(given, o)
    return rows if weight is None else weight[y] * rows


def _multi_margin_encode(one_hot: Tensor, c: float, given: Given) -> tuple[Tensor, ...]:
    factor = c * number(given, "p") / one_hot.shape[-1] * (1 - one_hot)
    weight = _weights(given, one_hot)
    return one_hot, factor if weight is None else factor * (one_hot @ weight).unsqueeze(-1)


def _multi_margin_gradient(at: LossSite) -> list[Call]:
    """∂L/∂o_j = c·p/C·hᵖ⁻¹ where h = margin − o_y + o_j > 0, for the other classes; at y minus their sum."""
    one_hot, factor = at.targets
    right, close = at.buffer("right"), at.buffer("close")
    total = at.scratch.shaped((at.place, "total"), (*at.o.shape[:-1], 1), at.o)
    margin = at.scratch.constant(number(at.given, "margin"), at.o)
    return [
        partial(torch.mul, at.o, one_hot, out=right),
        partial(torch.sum, right, -1, keepdim=True, out=total),
        partial(torch.sub, at.o, total, out=close),
        partial(close.add_, margin),
        close.relu_,
        *([close.sign_] if number(at.given, "p") == 1 else []),
        partial(torch.mul, close, factor, out=at.g),
        partial(torch.sum, at.g, -1, keepdim=True, out=total),
        partial(at.g.addcmul_, one_hot, total, value=-1),
    ]


LOSS_LINES: Mapping[str, StraightLoss] = {
    "mse": StraightLoss(lambda o, y, _: (o - y).square().mean(-1), lambda y, c, _: (-2 * c * y,), _mse_gradient),
    "l1": StraightLoss(lambda o, y, _: (o - y).abs().mean(-1), lambda y, _c, _: (y,), _l1_gradient),
    "smooth_l1": StraightLoss(_smooth_l1_rows, _smooth_l1_encode, _smooth_l1_gradient),
    "huber": StraightLoss(_huber_rows, lambda y, c, _: (-c * y,), _huber_gradient),
    "bce": StraightLoss(_bce_rows, _bce_encode, _bce_gradient),
    "bce_with_logits": StraightLoss(_bce_with_logits_rows, _bce_with_logits_encode, _bce_with_logits_gradient),
    "cross_entropy": StraightLoss(_cross_entropy_rows, _cross_entropy_encode, _cross_entropy_gradient),
    "soft_margin": StraightLoss(
        lambda z, y, _: functional.softplus(-y * z).mean(-1), lambda y, c, _: (-y, -c * y), _soft_margin_gradient
    ),
    "poisson_nll": StraightLoss(_poisson_rows, lambda y, c, _: (-c * y,), _poisson_gradient),
    # ∂L/∂o = −c·y, which is wholly known beforehand.
    "kl_div": StraightLoss(
        lambda o, y, _: (torch.xlogy(y, y) - y * o).sum(-1),
        lambda y, c, _: (-c * y,),
        lambda at: [partial(at.g.copy_, at.targets[0])],
    ),
    "multi_margin": StraightLoss(_multi_margin_rows, _multi_margin_encode, _multi_margin_gradient),
    # ∂L/∂o = −c at the right class, 0 elsewhere: wholly known beforehand.
    "nll": StraightLoss(
        lambda o, y, _: -_chosen(o, y),
        lambda one_hot, c, _: (-c * one_hot,),
        lambda at: [partial(at.g.copy_, at.targets[0])],
    ),
}
