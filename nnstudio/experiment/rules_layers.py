"""What the Coach says of hidden layers: activations that do not belong there, and start weights that never part."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import ACTIVATIONS, N_, Text
from nnstudio.experiment.experiment import Experiment, InitializerChoice
from nnstudio.experiment.mends import layer_mends, start_mends, without_layer
from nnstudio.experiment.verdicts import Judgement, Mend, Verdict

_FADING = {"sigmoid", "hardsigmoid"}
_SHRINKING = {"softshrink", "hardshrink", "tanhshrink"}


@dataclass(frozen=True, slots=True)
class _Finding:
    verdict: Verdict
    short: Text
    sentence: Text
    reason: Text


_SOFTMAX = _Finding(
    Verdict.WRONG,
    N_("coach", "neurons compete"),
    N_(
        "coach", "{activation} makes the neurons of a layer share a total of 1, so that few can say anything at a time."
    ),
    N_(
        "coach",
        "It belongs to the output, where one class of several is right. Between hidden layers it throws away how "
        "strong a signal is: two arms of a spiral are then hardly ever parted.",
    ),
)
_LOG_SIGMOID = _Finding(
    Verdict.WRONG,
    N_("coach", "belongs into a loss"),
    N_("coach", "{activation} is made for the inside of a loss: its outputs are never above 0 and flat on one side."),
    N_("coach", "All neurons give numbers below 0, far below for small inputs, and the next layer starts off centre."),
)
_IDENTITY = _Finding(
    Verdict.DISCOURAGED,
    N_("coach", "adds nothing"),
    N_("coach", "Without a bend two layers in a row are one: this layer cannot make the network see more."),
    N_(
        "coach",
        "W₂·(W₁·x + b₁) + b₂ is again a weight times x plus a bias. However many such layers there are, only straight "
        "borders come out.",
    ),
)
_SIGMOID = _Finding(
    Verdict.DISCOURAGED,
    N_("coach", "slopes fade"),
    N_("coach", "{activation} has a slope of {slope:.2g} at most, and with {layers} hidden layers the gradient fades."),
    N_(
        "coach",
        "Each layer multiplies the gradient by its slope: through {layers} layers at most {slope:.2g}^{layers} = "
        "{product:.2g} is left for the first. tanh has up to 1, and is centred on 0.",
    ),
)
_SHRINK = _Finding(
    Verdict.DISCOURAGED,
    N_("coach", "flat around 0"),
    N_("coach", "{activation} is flat around 0, just where the sums lie at the start."),
    N_("coach", "With slope 0 (or next to it) near 0, weak signals neither pass nor learn."),
)
_ZEROS = _Finding(
    Verdict.WRONG,
    N_("coach", "never starts"),
    N_("coach", "All start weights are 0, so that no gradient reaches this layer: its neurons stay as they are."),
    N_(
        "coach",
        "The gradient of a weight is what comes back times what goes in. With weights of 0 behind it nothing comes "
        "back, and all neurons are alike for ever.",
    ),
)
_ALIKE = _Finding(
    Verdict.WRONG,
    N_("coach", "neurons all alike"),
    N_("coach", "All start weights are {value:g}, so that the neurons of this layer say the same and learn the same."),
    N_(
        "coach",
        "Neurons that start alike get the same gradient and stay alike: {units} neurons do the work of one. Random "
        "start weights are there to make them differ.",
    ),
)


def judge_layers(experiment: Experiment) -> tuple[Judgement, ...]:
    """What is to be said of the hidden layers, in order; nothing of those that are sound."""
    found: list[Judgement] = []
    for index in range(len(experiment.network.hidden)):
        finding = _start_finding(experiment, index)
        if finding is not None:
            found.append(_judged(experiment, index, finding, start_mends(experiment, index)))
        finding = _activation_finding(experiment, index)
        if finding is not None:
            mends = layer_mends(experiment, index)
            if finding is _IDENTITY:
                mends = (*mends, without_layer(experiment, index))
            found.append(_judged(experiment, index, finding, mends))
    return tuple(found)


def _judged(experiment: Experiment, index: int, finding: _Finding, mends: tuple[Mend, ...]) -> Judgement:
    layer, layers = experiment.network.hidden[index], len(experiment.network.hidden)
    entry = ACTIVATIONS[layer.activation]
    slope = float(entry.slope(np.linspace(-8.0, 8.0, 321), layer.parameters).max())
    values: Mapping[str, object] = {
        "activation": layer.activation,
        "units": layer.units,
        "layers": layers,
        "slope": slope,
        "product": slope**layers,
        "value": _start_value(experiment, index) or 0.0,
        "number": index + 1,
    }
    texts = (finding.short, finding.sentence, finding.reason)
    return Judgement(finding.verdict, *texts, values, mends=mends, where=f"hidden.{index}")


def _activation_finding(experiment: Experiment, index: int) -> _Finding | None:
    name = experiment.network.hidden[index].activation
    if name in {"softmax", "log_softmax"}:
        return _SOFTMAX
    if name == "log_sigmoid":
        return _LOG_SIGMOID
    if name == "identity":
        return _IDENTITY
    if name in _FADING and len(experiment.network.hidden) > 1:
        return _SIGMOID
    return _SHRINK if name in _SHRINKING else None


def _start_finding(experiment: Experiment, index: int) -> _Finding | None:
    layer, value = experiment.network.hidden[index], _start_value(experiment, index)
    if value is None:
        return None
    if value == 0:
        # Weights of 0 here can still learn, each by the weight behind it, unless that is 0 or the activation flat.
        entry = ACTIVATIONS[layer.activation]
        flat = float(entry.slope(np.array([layer.bias or 0.0]), layer.parameters)[0]) == 0
        return _ZEROS if flat or _start_value(experiment, index + 1) == 0 else None
    return _ALIKE if layer.units > 1 and _start_value(experiment, index + 1) is not None else None


def _start_value(experiment: Experiment, index: int) -> float | None:
    """What all start weights of a layer are; None where they are drawn."""
    network = experiment.network
    own = network.hidden[index].initializer if index < len(network.hidden) else None
    choice = own or network.initializer
    name, given = (choice.name, choice.parameters) if isinstance(choice, InitializerChoice) else (choice, {})
    if name == "zeros":
        return 0.0
    if name == "constant":
        return float(str(given.get("value", 0.1)))
    return 0.0 if name == "uniform" and given.get("range") == 0 else None
