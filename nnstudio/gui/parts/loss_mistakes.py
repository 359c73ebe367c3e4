"""The common mistakes with losses as experiments in which they can be watched, for those that can."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec

from nnstudio.catalog import N_, Text
from nnstudio.experiment import Experiment, HiddenLayer, default_experiment
from nnstudio.experiment.edits import with_data, with_loss, with_network, with_training


@dataclass(frozen=True, slots=True)
class Mistake:
    """An experiment that makes the mistake, and what there is to see in it."""

    name: Text
    sight: Text
    build: Callable[[Experiment], Experiment]

    def experiment(self) -> Experiment:
        """Return the experiment, named after the mistake."""
        return msgspec.structs.replace(self.build(default_experiment()), name=str(self.name))


def _sure_and_wrong(base: Experiment) -> Experiment:
    slow = with_training(base, optimizer="sgd", learning_rate=0.1)
    return with_loss(with_network(slow, output_activation="sigmoid", output_bias=10.0), name="mse")


def _line(base: Experiment) -> Experiment:
    """A straight line through points of which some lie far off."""
    line = with_network(base, hidden=(), output_activation="identity")
    return with_training(with_data(line, source="line_outliers"), learning_rate=0.03, epochs=100)


def _jumping(base: Experiment) -> Experiment:
    steep = with_training(_line(base), optimizer="sgd", learning_rate=2.0)
    return with_loss(steep, name="l1")


def _wide(base: Experiment) -> Experiment:
    return with_loss(_line(base), name="huber", parameters={"delta": 50.0})


def _boxed_in(base: Experiment) -> Experiment:
    tall = with_data(base, source="sine", amplitude=3.0)
    network = with_network(tall, hidden=(HiddenLayer(units=16, activation="tanh"),), output_activation="tanh")
    return with_loss(network, name="gaussian_nll", input="output")


def _raw(base: Experiment) -> Experiment:
    return with_loss(with_network(base, output_activation="identity"), name="bce")


def _sigmoid_twice(base: Experiment) -> Experiment:
    return with_loss(with_network(base, output_activation="sigmoid"), name="bce_with_logits", input="output")


def _classes(base: Experiment, loss: str) -> Experiment:
    rings = with_data(with_network(base, output_activation="softmax"), source="rings")
    return with_loss(rings, name=loss, input="output")


def _softmax_twice(base: Experiment) -> Experiment:
    return _classes(base, "cross_entropy")


def _no_logarithm(base: Experiment) -> Experiment:
    return _classes(base, "nll")


def _no_logarithm_of_shares(base: Experiment) -> Experiment:
    return _classes(base, "kl_div")


def _zero_targets(base: Experiment) -> Experiment:
    scores = with_network(with_data(base, target_coding="zero_one"), output_activation="identity")
    return with_loss(scores, name="soft_margin")


MISTAKES: Mapping[str, Mistake] = {
    "mse": Mistake(
        N_("explore", "Sure and wrong"),
        N_("explore", "A sigmoid that starts sure of one class: under mse the loss hardly moves."),
        _sure_and_wrong,
    ),
    "l1": Mistake(
        N_("explore", "Too fast for L1"),
        N_("explore", "A large learning rate: the loss jumps up and down and never settles."),
        _jumping,
    ),
    "huber": Mistake(
        N_("explore", "Delta too wide"),
        N_("explore", "A delta of 50: the line follows the outliers as it does under mse."),
        _wide,
    ),
    "gaussian_nll": Mistake(
        N_("explore", "A mean kept small"),
        N_("explore", "A tanh before the loss: no mean gets beyond 1, though the sine reaches 3."),
        _boxed_in,
    ),
    "bce": Mistake(
        N_("explore", "Scores for probabilities"),
        N_("explore", "No sigmoid before the loss: the Studio says why PyTorch refuses."),
        _raw,
    ),
    "bce_with_logits": Mistake(
        N_("explore", "Sigmoid twice"),
        N_("explore", "A sigmoid before the loss: it stops far above 0, though nearly every row is right."),
        _sigmoid_twice,
    ),
    "cross_entropy": Mistake(
        N_("explore", "Softmax twice"),
        N_("explore", "A softmax before the loss: it stops far above 0, though nearly every row is right."),
        _softmax_twice,
    ),
    "nll": Mistake(
        N_("explore", "NLL without the logarithm"),
        N_("explore", "A softmax before the loss: it falls below 0, towards −1."),
        _no_logarithm,
    ),
    "kl_div": Mistake(
        N_("explore", "KL without the logarithm"),
        N_("explore", "A softmax before the loss: it falls below 0, towards −1."),
        _no_logarithm_of_shares,
    ),
    "soft_margin": Mistake(
        N_("explore", "Zero is no side"),
        N_("explore", "Targets of 0 and 1: the network says yes to every row."),
        _zero_targets,
    ),
}
