"""A neuron in words and numbers: its weighted sum, its activation, and what it does on the training rows."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, N_
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.network_painting import short_number

Floats = NDArray[np.floating[Any]]

TERMS_MAX = 6
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


@dataclass(frozen=True, slots=True, eq=False)
class NeuronNumbers:
    """One neuron at one moment: its weights, what it says to the row looked at, and to all rows."""

    activation: str
    names: tuple[str, ...]
    weights: Floats
    bias: float
    before: float
    after: float
    slope: float
    all_before: Floats  # (rows,)
    all_after: Floats  # (rows,)
    inputs: Floats = field(default_factory=lambda: np.empty(0))  # (sources,) of the row; empty where not known
    given: Mapping[str, object] = field(default_factory=dict)  # the parameters of the activation
    layer_before: Floats = field(default_factory=lambda: np.empty(0))  # (units,) of the row, the whole layer
    layer_after: Floats = field(default_factory=lambda: np.empty(0))

    @property
    def products(self) -> Floats:
        """What each source adds to the sum; NaN where its value is not known."""
        if len(self.inputs) != len(self.weights):
            return np.full(len(self.weights), np.nan)
        return self.inputs * self.weights


def hidden_names(units: int) -> tuple[str, ...]:
    """The names of the neurons of a hidden layer in a formula: h₁, h₂ …"""
    return tuple(f"h{number}".translate(_SUBSCRIPTS) for number in range(1, units + 1))


def formula_of(numbers: NeuronNumbers, terms: int = TERMS_MAX) -> str:
    """The neuron's sum and what becomes of it: ``relu( 1.42·x − 0.87·y + 0.31 ) = relu(0.94) = 0.94``."""
    weighted = sum_of(numbers.weights, numbers.names, numbers.bias, terms)
    before, after = short_number(numbers.before), short_number(numbers.after)
    if numbers.activation == "identity":
        return f"{weighted} = {before}"
    name = numbers.activation
    return f"{name}( {weighted} ) = {name}({before}) = {after}"


def sum_of(weights: Floats, names: Sequence[str], bias: float, terms: int) -> str:
    """A weighted sum in figures; after so many terms the rest is three dots."""
    parts = [_term(float(weight), name) for weight, name in zip(weights[:terms], names[:terms], strict=True)]
    if len(weights) > terms:
        parts.append("+ …")
    parts.append(_signed(bias))
    joined = " ".join(parts)
    return f"−{joined[2:]}" if joined.startswith("− ") else joined.removeprefix("+ ")


def _term(weight: float, name: str) -> str:
    return f"{_signed(weight)}·{name}"


def _signed(number: float) -> str:
    sign = "−" if math.copysign(1.0, number) < 0 and not math.isnan(number) else "+"
    return f"{sign} {short_number(abs(number))}"


_SLOPE = N_("network", "slope {slope}")
_ACTIVE = N_("network", "active on {percent} % of rows")
_REACHES = N_("network", "from {low} to {high} on the rows")
_TYPICAL = N_("network", "for a typical row")
_OWN = N_("network", "for this row")
_RECTIFIERS = {"relu", "leaky_relu", "relu6"}


def remark_on(numbers: NeuronNumbers, *, own_row: bool) -> str:
    """The quiet line: for which row, the slope there, and how the neuron behaves on all rows."""
    parts = [translated(_OWN if own_row else _TYPICAL)]
    parts.append(translated(_SLOPE).format(slope=short_number(numbers.slope)))
    if numbers.all_before.size and numbers.activation in _RECTIFIERS:
        share = float(np.mean(numbers.all_before > 0))
        parts.append(translated(_ACTIVE).format(percent=round(100 * share)))
    elif numbers.all_after.size and np.isfinite(numbers.all_after).all():
        low, high = float(numbers.all_after.min()), float(numbers.all_after.max())
        parts.append(translated(_REACHES).format(low=short_number(low), high=short_number(high)))
    return " · ".join(parts)


def typical_row(before: Floats, unit: int) -> int | None:
    """The row whose sum at ``unit`` is the median one; None without rows."""
    column = before[:, unit]
    finite = np.flatnonzero(np.isfinite(column))
    if not finite.size:
        return None
    return int(finite[np.argsort(column[finite], kind="stable")[finite.size // 2]])


def slope_at(activation: str, before: Floats, unit: int, given: Mapping[str, object] | None = None) -> float:
    """The slope of one unit where the whole layer has the sums ``before`` (units,)."""
    with np.errstate(all="ignore"):
        return float(ACTIVATIONS[activation].slope(before.astype(np.float64), given)[unit])
