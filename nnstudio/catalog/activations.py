"""Every activation that can be chosen, as one entry each: what it is called, what it computes, what it is for.

``value`` and ``slope`` are numpy functions of the pre-activations; the tests hold them to torch. The engine builds the
PyTorch module from ``torch_class``, ``parameters`` and ``fixed``, so that adding an activation is adding one entry.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog.parameters import Parameter, with_defaults
from nnstudio.catalog.text import N_, Text

Array = NDArray[np.floating]
Given = Mapping[str, object]
Function = Callable[[Array, Given], Array]

SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805


@dataclass(frozen=True, slots=True)
class Activation:
    """One activation; ``lower`` and ``upper`` bound its outputs, ``f`` and ``df`` take inputs and all parameters."""

    name: str
    label: str
    torch_class: str
    formula: str
    lower: float
    upper: float
    range_text: str
    purpose: Text
    f: Function
    df: Function
    initializer: str = "xavier_uniform"
    parameters: tuple[Parameter, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    elementwise: bool = True

    def value(self, x: Array, given: Given | None = None) -> Array:
        """f(x), of the shape of ``x`` (..., units); over the last axis where the activation mixes the units."""
        return self.f(x, with_defaults(self.parameters, given or {}))

    def slope(self, x: Array, given: Given | None = None) -> Array:
        """f′(x) for each element; for softmax and log_softmax each unit's slope along its own input."""
        return self.df(x, with_defaults(self.parameters, given or {}))

    @property
    def bounded(self) -> bool:
        """Whether the outputs stay within two finite bounds, so that the unit can saturate."""
        return self.elementwise and math.isfinite(self.lower) and math.isfinite(self.upper)


def _number(given: Given, name: str) -> float:
    value = given[name]
    assert isinstance(value, int | float)  # noqa: S101 (checked when the experiment was read)
    return float(value)


def _sigmoid(x: Array) -> Array:
    # tanh neither overflows nor loses digits on either side.
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)))


def _softplus(x: Array) -> Array:
    return np.logaddexp(0.0, x)


def _normal_cdf(x: Array) -> Array:
    return np.asarray(0.5 * (1.0 + np.vectorize(math.erf, otypes=[float])(x / math.sqrt(2.0))))


def _normal_density(x: Array) -> Array:
    return np.exp(-0.5 * x * x) / math.sqrt(2.0 * math.pi)


def _elu(x: Array, alpha: float) -> Array:
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0)))


def _elu_slope(x: Array, alpha: float) -> Array:
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))


def _silu_slope(x: Array) -> Array:
    s = _sigmoid(x)
    return np.asarray(s * (1 + x * (1 - s)))


def _mish_slope(x: Array) -> Array:
    t = np.tanh(_softplus(x))
    return np.asarray(t + x * (1 - t * t) * _sigmoid(x))


def _log_softmax(x: Array) -> Array:
    shifted = x - x.max(axis=-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True)))


def _softmax(x: Array) -> Array:
    return np.exp(_log_softmax(x))


def _softmax_slope(x: Array) -> Array:
    p = _softmax(x)
    return p * (1 - p)


_INFINITY = math.inf
_SLOPE = Parameter(
    name="negative_slope",
    label=N_("catalog", "Negative slope"),
    default=0.01,
    lower=0.0,
    upper=10.0,
    help=N_("catalog", "The slope for negative inputs; 0 would be relu."),
)
_ALPHA = Parameter(
    name="alpha",
    label=N_("catalog", "Alpha"),
    default=1.0,
    lower=0.0,
    upper=100.0,
    lower_open=True,
    help=N_("catalog", "How far below zero the output can go."),
)

_ENTRIES = (
    Activation(
        name="identity",
        label="Identity",
        torch_class="Identity",
        formula="x",
        lower=-_INFINITY,
        upper=_INFINITY,
        range_text="(−∞, ∞)",
        purpose=N_(
            "catalog", "Passes its input on unchanged: for outputs of any size, and for losses that take logits."
        ),
        f=lambda x, _: x * 1.0,
        df=lambda x, _: np.ones_like(x),
    ),
    Activation(
        name="relu",
        label="ReLU",
        torch_class="ReLU",
        formula="max(0, x)",
        lower=0.0,
        upper=_INFINITY,
        range_text="[0, ∞)",
        purpose=N_(
            "catalog", "The usual choice for hidden layers: quick, and its slope does not shrink for positive inputs."
        ),
        f=lambda x, _: np.maximum(x, 0),
        df=lambda x, _: np.where(x > 0, 1.0, 0.0),
        initializer="he_normal",
    ),
    Activation(
        name="leaky_relu",
        label="LeakyReLU",
        torch_class="LeakyReLU",
        formula="x if x > 0 else 0.01·x",
        lower=-_INFINITY,
        upper=_INFINITY,
        range_text="(−∞, ∞)",
        purpose=N_("catalog", "Like relu, with a small slope below zero, so that a silent neuron can come back."),
        f=lambda x, given: np.where(x > 0, x, _number(given, "negative_slope") * x),
        df=lambda x, given: np.where(x > 0, 1.0, _number(given, "negative_slope")),
        initializer="he_normal",
        parameters=(_SLOPE,),
    ),
    Activation(
        name="relu6",
        label="ReLU6",
        torch_class="ReLU6",
        formula="min(max(0, x), 6)",
        lower=0.0,
        upper=6.0,
        range_text="[0, 6]",
        purpose=N_("catalog", "Relu with a ceiling at 6, made for arithmetic with few digits."),
        f=lambda x, _: np.clip(x, 0, 6),
        df=lambda x, _: np.where((x > 0) & (x < 6), 1.0, 0.0),
        initializer="he_normal",
    ),
    Activation(
        name="elu",
        label="ELU",
        torch_class="ELU",
        formula="x if x > 0 else α·(eˣ − 1)",
        lower=-1.0,
        upper=_INFINITY,
        range_text="(−1, ∞)",
        purpose=N_("catalog", "A relu that bends smoothly below zero, and recovers from a bad start."),
        f=lambda x, given: _elu(x, _number(given, "alpha")),
        df=lambda x, given: _elu_slope(x, _number(given, "alpha")),
        initializer="he_normal",
        parameters=(_ALPHA,),
    ),
    Activation(
        name="selu",
        label="SELU",
        torch_class="SELU",
        formula="1.0507·(x if x > 0 else 1.6733·(eˣ − 1))",
        lower=-SELU_SCALE * SELU_ALPHA,
        upper=_INFINITY,
        range_text="(−1.758, ∞)",
        purpose=N_(
            "catalog", "An elu scaled so that deep layers keep mean 0 and variance 1, with LeCun start weights."
        ),
        f=lambda x, _: SELU_SCALE * _elu(x, SELU_ALPHA),
        df=lambda x, _: SELU_SCALE * _elu_slope(x, SELU_ALPHA),
        initializer="lecun_normal",
    ),
    Activation(
        name="gelu",
        label="GELU",
        torch_class="GELU",
        formula="x·Φ(x)",
        lower=-0.17,
        upper=_INFINITY,
        range_text="[−0.17, ∞)",
        purpose=N_("catalog", "A smooth relu weighted by the normal distribution; usual in large language networks."),
        f=lambda x, _: x * _normal_cdf(x),
        df=lambda x, _: _normal_cdf(x) + x * _normal_density(x),
        initializer="he_normal",
    ),
    Activation(
        name="silu",
        label="SiLU",
        torch_class="SiLU",
        formula="x·σ(x)",
        lower=-0.2785,
        upper=_INFINITY,
        range_text="[−0.278, ∞)",
        purpose=N_("catalog", "A smooth relu, also known as swish, with a small dip below zero."),
        f=lambda x, _: x * _sigmoid(x),
        df=lambda x, _: _silu_slope(x),
        initializer="he_normal",
    ),
    Activation(
        name="mish",
        label="Mish",
        torch_class="Mish",
        formula="x·tanh(ln(1 + eˣ))",
        lower=-0.3089,
        upper=_INFINITY,
        range_text="[−0.309, ∞)",
        purpose=N_("catalog", "A smooth relu much like silu, with a slightly deeper dip."),
        f=lambda x, _: x * np.tanh(_softplus(x)),
        df=lambda x, _: _mish_slope(x),
        initializer="he_normal",
    ),
    Activation(
        name="softplus",
        label="Softplus",
        torch_class="Softplus",
        formula="ln(1 + eˣ)",
        lower=0.0,
        upper=_INFINITY,
        range_text="(0, ∞)",
        purpose=N_("catalog", "A smooth relu that is always positive: for outputs that must be greater than zero."),
        f=lambda x, _: _softplus(x),
        df=lambda x, _: _sigmoid(x),
        initializer="he_normal",
    ),
    Activation(
        name="softsign",
        label="Softsign",
        torch_class="Softsign",
        formula="x / (1 + |x|)",
        lower=-1.0,
        upper=1.0,
        range_text="(−1, 1)",
        purpose=N_("catalog", "Like tanh, but it saturates slowly."),
        f=lambda x, _: x / (1 + np.abs(x)),
        df=lambda x, _: 1 / (1 + np.abs(x)) ** 2,
    ),
    Activation(
        name="tanh",
        label="Tanh",
        torch_class="Tanh",
        formula="(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)",
        lower=-1.0,
        upper=1.0,
        range_text="(−1, 1)",
        purpose=N_(
            "catalog", "Squashes into −1 to 1, centred on zero: for hidden layers, and outputs between −1 and 1."
        ),
        f=lambda x, _: np.tanh(x),
        df=lambda x, _: 1 - np.tanh(x) ** 2,
    ),
    Activation(
        name="hardtanh",
        label="Hardtanh",
        torch_class="Hardtanh",
        formula="min(max(−1, x), 1)",
        lower=-1.0,
        upper=1.0,
        range_text="[−1, 1]",
        purpose=N_("catalog", "Tanh made of straight lines: cheap, and flat outside −1 to 1."),
        f=lambda x, _: np.clip(x, -1, 1),
        df=lambda x, _: np.where((x > -1) & (x < 1), 1.0, 0.0),
    ),
    Activation(
        name="sigmoid",
        label="Sigmoid",
        torch_class="Sigmoid",
        formula="1 / (1 + e⁻ˣ)",
        lower=0.0,
        upper=1.0,
        range_text="(0, 1)",
        purpose=N_("catalog", "Squashes into 0 to 1, so that the output reads as a probability of yes."),
        f=lambda x, _: _sigmoid(x),
        df=lambda x, _: _sigmoid(x) * _sigmoid(-x),
    ),
    Activation(
        name="softmax",
        label="Softmax",
        torch_class="Softmax",
        formula="eˣⁱ / Σ eˣʲ",
        lower=0.0,
        upper=1.0,
        range_text="(0, 1), sum 1",
        purpose=N_("catalog", "Turns one score per class into probabilities that add up to 1."),
        f=lambda x, _: _softmax(x),
        df=lambda x, _: _softmax_slope(x),
        fixed={"dim": -1},
        elementwise=False,
    ),
    Activation(
        name="log_softmax",
        label="LogSoftmax",
        torch_class="LogSoftmax",
        formula="xᵢ − ln Σ eˣʲ",
        lower=-_INFINITY,
        upper=0.0,
        range_text="(−∞, 0)",
        purpose=N_("catalog", "The logarithm of softmax, computed stably: what the nll loss takes."),
        f=lambda x, _: _log_softmax(x),
        df=lambda x, _: 1 - _softmax(x),
        fixed={"dim": -1},
        elementwise=False,
    ),
)

ACTIVATIONS: Mapping[str, Activation] = {entry.name: entry for entry in _ENTRIES}
