"""Finding an activation or a loss by any of the names that people know it by."""

import re
from collections.abc import Iterator, Mapping

from nnstudio.catalog import ACTIVATIONS, LOSSES

ALIASES: Mapping[str, tuple[str, ...]] = {
    "identity": ("linear", "none"),
    "relu": ("rectified linear unit", "rectifier", "ramp"),
    "leaky_relu": ("LReLU",),
    "prelu": ("parametric ReLU",),
    "elu": ("exponential linear unit",),
    "selu": ("scaled ELU",),
    "gelu": ("Gaussian error linear unit",),
    "silu": ("swish",),
    "hardswish": ("hard swish",),
    "softplus": ("smooth ReLU",),
    "tanh": ("hyperbolic tangent",),
    "hardtanh": ("clip",),
    "sigmoid": ("logistic", "σ"),
    "log_sigmoid": ("log-logistic",),
    "softmax": ("softargmax",),
    "mse": ("mean squared error", "L2", "quadratic"),
    "l1": ("mean absolute error", "MAE", "absolute"),
    "smooth_l1": ("Huber divided by beta",),
    "huber": ("robust",),
    "bce": ("binary cross-entropy", "log loss"),
    "bce_with_logits": ("binary cross-entropy with logits", "sigmoid cross-entropy"),
    "cross_entropy": ("categorical cross-entropy", "softmax loss", "CE"),
    "nll": ("negative log-likelihood",),
    "kl_div": ("Kullback-Leibler divergence",),
    "gaussian_nll": ("Gaussian negative log-likelihood", "heteroscedastic"),
    "poisson_nll": ("Poisson negative log-likelihood", "counts"),
    "soft_margin": ("logistic loss", "two-class margin"),
    "multi_margin": ("hinge", "SVM"),
}
"""Other names of a function; its name, label and PyTorch class are known without."""

_NOT_COMPARED = re.compile(r"[^\w]|_")


def names_like(text: str) -> list[str]:
    """The functions that ``text`` may mean, the likeliest first: by whole names, then beginnings, then parts."""
    sought = _plain(text)
    if not sought:
        return [*ACTIVATIONS, *LOSSES]
    ranked = [(rank, name) for name in (*ACTIVATIONS, *LOSSES) if (rank := _rank(name, sought)) is not None]
    return [name for _, name in sorted(ranked, key=lambda entry: entry[0])]


def aliases_like(name: str, text: str) -> str:
    """The other name of ``name`` that ``text`` means; empty where it is the name itself."""
    sought = _plain(text)
    if not sought or sought in _plain(name):
        return ""
    return next((alias for alias in ALIASES.get(name, ()) if sought in _plain(alias)), "")


def _rank(name: str, sought: str) -> int | None:
    own = [_plain(known) for known in _names_of(name)]
    others = [_plain(alias) for alias in ALIASES.get(name, ())]
    if sought in own:
        return 0
    if sought in others:
        return 1
    if any(known.startswith(sought) for known in own):
        return 2
    if any(known.startswith(sought) for known in others):
        return 3
    return 4 if any(sought in known for known in (*own, *others)) else None


def _names_of(name: str) -> Iterator[str]:
    entry = ACTIVATIONS.get(name) or LOSSES[name]
    yield from (name, entry.label, entry.torch_class)


def _plain(text: str) -> str:
    return _NOT_COMPARED.sub("", text.casefold())
