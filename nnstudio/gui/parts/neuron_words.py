"""What the lens says about a neuron in words: how it fares on the training rows, and what becomes of its output."""

import math
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import ACTIVATIONS, N_
from nnstudio.engine.frame import SATURATED_SHARE
from nnstudio.experiment import Experiment, feeds_logits, is_fused
from nnstudio.gui.parts.neuron_reading import NeuronNumbers
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.drawing import percent_text
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.plots.neuron_curve import FLAT

_TINY = 0.01
_RECTIFIERS = {"relu", "leaky_relu", "prelu"}

_DEAD = N_("neuron", "dead: 0 on all rows")
_SATURATED = N_("neuron", "{percent} saturated")
_ACTIVE = N_("neuron", "{percent} active")
_FLAT = N_("neuron", "{percent} flat")
_OPEN = N_("neuron", "never flat")
_MIXED = N_("neuron", "a share of 1")

_MADE = N_("neuron", "{name}({sum}) = {output}")
_SLOPE = N_("neuron", "f′ = {slope} · {fares}")
_SLOPE_ALONE = N_("neuron", "f′ = {slope}")
_TO_LAYER = N_("neuron", "It passes {output} on to the {count} neurons of {layer}.")
_TO_ONE = N_("neuron", "It passes {output} on to {layer}.")
_TO_LOSS = N_("neuron", "{output} is what the network says and the loss gets.")
_INSIDE = N_("neuron", "{name}, inside the loss: the loss gets z = {sum}.")
_LOGITS = N_("neuron", "{name}, for predictions only: the loss gets z = {sum}.")


@dataclass(frozen=True, slots=True)
class NeuronWords:
    """``made`` tells the output, ``steep`` the slope and how the neuron fares, ``passes`` what becomes of it."""

    made: str
    steep: str
    passes: str
    is_warning: bool

    @property
    def summary(self) -> str:
        """Everything, for those who listen."""
        return f"{self.made}; {self.steep}. {self.passes}"


def words_about(numbers: NeuronNumbers, experiment: Experiment, after: tuple[str, int] | None) -> NeuronWords:
    """All words about one neuron; ``after`` is name and size of the layer that gets its output, None at the end."""
    fares, is_warning = fares_on_rows(numbers)
    steep = translated(_SLOPE if fares else _SLOPE_ALONE).format(slope=_short_slope(numbers.slope), fares=fares)
    return NeuronWords(_made(numbers), steep, _passes(numbers, experiment, after), is_warning)


def fares_on_rows(numbers: NeuronNumbers) -> tuple[str, bool]:
    """On how many of the training rows the neuron is active, dead or saturated, and whether that is a bad sign."""
    entry, sums = ACTIVATIONS[numbers.activation], numbers.all_before
    if not entry.elementwise:
        return translated(_MIXED), False
    if numbers.activation == "identity":
        return translated(_OPEN), False
    sums = sums[np.isfinite(sums)].astype(np.float64)
    if not sums.size:
        return "", False
    with np.errstate(all="ignore"):
        slopes = np.abs(entry.slope(sums, numbers.given))
        steepest = float(np.abs(entry.slope(np.linspace(-8.0, 8.0, 65), numbers.given)).max())
    if not slopes.any():
        return translated(_DEAD), True
    if numbers.activation in _RECTIFIERS:
        return translated(_ACTIVE).format(percent=percent_text(float((sums > 0).mean()))), False
    share = float((slopes < FLAT * steepest).mean())
    words = translated(_SATURATED if entry.bounded else _FLAT)
    return words.format(percent=percent_text(share)), share >= SATURATED_SHARE


def _short_slope(number: float) -> str:
    """Two figures, and one where the slope is next to nothing."""
    if not math.isfinite(number):
        return short_number(number)
    return short_number(float(f"{number:.2g}" if abs(number) >= _TINY else f"{number:.1g}"))


def _made(numbers: NeuronNumbers) -> str:
    parts = {"name": numbers.activation, "sum": short_number(numbers.before), "output": short_number(numbers.after)}
    if not ACTIVATIONS[numbers.activation].elementwise:
        parts["sum"] = "z"
    return translated(_MADE).format(**parts)


def _passes(numbers: NeuronNumbers, experiment: Experiment, after: tuple[str, int] | None) -> str:
    output, total = short_number(numbers.after), short_number(numbers.before)
    if after is not None:
        layer, count = after
        return translated(_TO_LAYER if count > 1 else _TO_ONE).format(output=output, layer=layer, count=count)
    if not feeds_logits(experiment) or numbers.activation == "identity":
        return translated(_TO_LOSS).format(output=output)
    words = _INSIDE if is_fused(experiment) else _LOGITS
    return translated(words).format(sum=total, name=numbers.activation, output=output)
