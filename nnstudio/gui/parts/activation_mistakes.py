"""The common mistakes with activations as experiments in which they can be watched, for those that can."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from nnstudio.catalog import N_, Text
from nnstudio.experiment import Experiment, HiddenLayer, InitializerChoice, default_experiment
from nnstudio.experiment.edits import with_data, with_loss, with_network, with_training

_UNITS = 8


@dataclass(frozen=True, slots=True)
class Mistake:
    """An experiment that makes the mistake, and what there is to see in it."""

    name: Text
    sight: Text
    build: Callable[[Experiment], Experiment]

    def experiment(self) -> Experiment:
        """Return the experiment, named after the mistake."""
        return msgspec.structs.replace(self.build(default_experiment()), name=str(self.name))


def _hidden(activation: str, bias: float | None = None, **parameters: float) -> Callable[[Experiment], Experiment]:
    """Two hidden layers with one activation, and with the same start bias."""

    def build(base: Experiment) -> Experiment:
        layers = tuple(
            HiddenLayer(units=units, activation=activation, parameters={**parameters}, bias=bias)
            for units in (_UNITS, _UNITS // 2)
        )
        return with_network(base, hidden=layers)

    return build


def _dead_output(base: Experiment) -> Experiment:
    network = with_network(base, output_activation="relu", output_bias=-3.0)
    return with_loss(with_data(network, source="circle"), name="mse")


def _small_start(base: Experiment) -> Experiment:
    small = InitializerChoice(name="uniform", parameters={"range": 0.05})
    return with_network(_hidden("tanhshrink")(base), initializer=small)


def _no_negative_logit(base: Experiment) -> Experiment:
    return with_loss(with_network(base, output_activation="softplus"), name="bce_with_logits", input="output")


def _out_of_reach(base: Experiment) -> Experiment:
    tall = with_data(base, source="sine", amplitude=3.0)
    network = with_network(tall, hidden=(HiddenLayer(units=16, activation="tanh"),), output_activation="tanh")
    return with_loss(network, name="mse")


def _sigmoid_twice(base: Experiment) -> Experiment:
    return with_loss(with_network(base, output_activation="sigmoid"), name="bce_with_logits", input="output")


def _certain_and_wrong(base: Experiment) -> Experiment:
    return with_loss(with_network(base, output_activation="hardsigmoid", output_bias=-12.0), name="bce")


def _softmax_twice(base: Experiment) -> Experiment:
    rings = with_data(with_network(base, output_activation="softmax"), source="rings")
    return with_loss(rings, name="cross_entropy", input="output")


def _without_logarithm(base: Experiment) -> Experiment:
    rings = with_data(with_network(base, output_activation="identity"), source="rings")
    return with_training(with_loss(rings, name="nll"), epochs=100)


MISTAKES: Mapping[str, Mistake] = {
    "relu": Mistake(
        N_("explore", "Dead output"),
        N_("explore", "A relu on the output that starts below zero: the loss never moves."),
        _dead_output,
    ),
    "leaky_relu": Mistake(
        N_("explore", "Leaky until straight"),
        N_("explore", "A slope of 0.98 below zero: the boundary is almost a straight line."),
        _hidden("leaky_relu", negative_slope=0.98),
    ),
    "relu6": Mistake(
        N_("explore", "Above the ceiling"),
        N_("explore", "Hidden layers that start far above 6: the slope is 0 there, and no layer before it learns."),
        _hidden("relu6", bias=20.0),
    ),
    "hardswish": Mistake(
        N_("explore", "Silent hardswish"),
        N_("explore", "Hidden layers that start far below −3: all outputs and slopes are 0."),
        _hidden("hardswish", bias=-12.0),
    ),
    "softplus": Mistake(
        N_("explore", "Never a no"),
        N_("explore", "A softplus before a loss that takes logits: the loss stops far above 0."),
        _no_negative_logit,
    ),
    "tanh": Mistake(
        N_("explore", "Out of reach"),
        N_("explore", "A tanh on the output: the curve is cut off at −1 and 1, though the sine reaches 3."),
        _out_of_reach,
    ),
    "hardtanh": Mistake(
        N_("explore", "Flat outside"),
        N_("explore", "Hidden layers that start far above 1: the slope is 0 there, and nothing is learned."),
        _hidden("hardtanh", bias=12.0),
    ),
    "sigmoid": Mistake(
        N_("explore", "Sigmoid twice"),
        N_("explore", "A sigmoid before the loss: it stops far above 0, though nearly every row is right."),
        _sigmoid_twice,
    ),
    "hardsigmoid": Mistake(
        N_("explore", "Certain and wrong"),
        N_("explore", "An output that starts at exactly 0: the slope is 0 there, so the loss never moves."),
        _certain_and_wrong,
    ),
    "tanhshrink": Mistake(
        N_("explore", "A flat start"),
        N_("explore", "Small start weights: around zero the slope is nearly 0, and learning hardly begins."),
        _small_start,
    ),
    "softshrink": Mistake(
        N_("explore", "Lambda too wide"),
        N_("explore", "A lambda of 12: every output and every slope is 0."),
        _hidden("softshrink", lambd=12.0),
    ),
    "identity": Mistake(
        N_("explore", "Layers without a bend"),
        N_("explore", "Two hidden layers of identity: the boundary stays one straight line."),
        _hidden("identity"),
    ),
    "softmax": Mistake(
        N_("explore", "Softmax twice"),
        N_("explore", "A softmax before the loss: it stops far above 0, though nearly every row is right."),
        _softmax_twice,
    ),
    "log_softmax": Mistake(
        N_("explore", "NLL of raw scores"),
        N_("explore", "No log_softmax before nll: the loss falls below 0, without end."),
        _without_logarithm,
    ),
}
