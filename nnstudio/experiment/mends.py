"""What would make a pairing better: the nearest experiments, of which the Coach keeps those that it finds sound."""

from collections.abc import Iterator

from nnstudio.catalog import LOSSES, N_, Takes, Task
from nnstudio.experiment.edits import (
    fitted_to_task,
    with_data,
    with_layer,
    with_layer_removed,
    with_loss,
    with_network,
    with_output_activation,
)
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.meaning import FUSED, has_other_weights
from nnstudio.experiment.pair import Pair
from nnstudio.experiment.verdicts import Mend

_LOSS_FOR = {"sigmoid": "bce_with_logits", "softmax": "cross_entropy", "log_softmax": "nll"}
_ACTIVATION_FOR = {
    Takes.PROBABILITY: "sigmoid",
    Takes.LOG_PROBABILITY: "log_softmax",
}


def candidates(pair: Pair) -> Iterator[Mend]:
    """Experiments one or two edits away, the smallest edits first; whether they are sound is for the judge to say."""
    experiment = pair.experiment
    if experiment.network.outputs is not None:
        yield Mend(N_("coach", "Let the outputs follow from the task"), with_network(experiment, outputs=None))
    if has_other_weights(experiment, pair.outputs):
        kept = {name: value for name, value in experiment.loss.parameters.items() if name != "weight"}
        yield Mend(N_("coach", "Let all outputs count alike"), with_loss(experiment, parameters=kept))
    if pair.fed_logits and not pair.takes_scores:
        yield Mend(N_("coach", "Feed the loss with the output"), with_loss(experiment, input="output"))
    yield from _with_logits(pair)
    yield from _with_other_codes(pair)
    yield from _with_partner(pair)
    yield _without_activation(experiment)
    yield from _first_choice(pair)


def _with_logits(pair: Pair) -> Iterator[Mend]:
    if not pair.takes_scores or pair.fed_logits:
        return
    fused = (pair.activation.name, pair.loss.name) in FUSED
    fed = with_loss(pair.experiment, input="auto" if fused else "logits")
    yield Mend(N_("coach", "Feed the loss with logits"), fed)


def _with_other_codes(pair: Pair) -> Iterator[Mend]:
    if pair.task is Task.REGRESSION:
        return
    if pair.codes == (0.0, 1.0):
        yield Mend(
            N_("coach", "Code the targets as −1 and 1"), with_data(pair.experiment, target_coding="minus_one_one")
        )
    else:
        yield Mend(N_("coach", "Code the targets as 0 and 1"), with_data(pair.experiment, target_coding="zero_one"))


def _with_partner(pair: Pair) -> Iterator[Mend]:
    """The loss that is made for the activation, and the activation that is made for the loss."""
    experiment = pair.experiment
    for coded in (experiment, with_data(experiment, target_coding="zero_one")):
        loss = _LOSS_FOR.get(pair.activation.name)
        if loss is not None and pair.task is not Task.REGRESSION:
            yield Mend(N_("coach", "Take {loss}"), with_loss(coded, name=loss, input="auto"), {"loss": loss})
        if pair.activation.name == "identity" and pair.task is not Task.REGRESSION:
            loss = "cross_entropy" if pair.task is Task.MULTICLASS else "bce_with_logits"
            yield Mend(N_("coach", "Take {loss}"), with_loss(coded, name=loss, input="auto"), {"loss": loss})
        activation = _ACTIVATION_FOR.get(LOSSES[experiment.loss.name].takes)
        if activation is not None:
            fed = with_loss(with_output_activation(coded, activation), input="auto")
            yield Mend(N_("coach", "Use {activation} before it"), fed, {"activation": activation})


def _without_activation(experiment: Experiment) -> Mend:
    bare = with_loss(with_output_activation(experiment, "identity"), input="auto")
    return Mend(N_("coach", "Remove the output activation"), bare)


def _first_choice(pair: Pair) -> Iterator[Mend]:
    fitted = fitted_to_task(pair.experiment, pair.task)
    yield Mend(
        N_("coach", "Take {activation} with {loss}"),
        fitted,
        {"activation": fitted.network.output_activation, "loss": fitted.loss.name},
    )


def layer_mends(experiment: Experiment, index: int) -> tuple[Mend, ...]:
    """Another activation for one hidden layer."""
    names = ("relu", "tanh")
    return tuple(
        Mend(N_("coach", "Take {activation}"), with_layer(experiment, index, activation=name), {"activation": name})
        for name in names
    )


def start_mends(experiment: Experiment, index: int) -> tuple[Mend, ...]:
    """Other start weights for the whole network."""
    bare = with_network(experiment, initializer="auto")
    for number, layer in enumerate(bare.network.hidden):
        if layer.initializer is not None and number == index:
            bare = with_layer(bare, number, initializer=None)
    return (Mend(N_("coach", "Draw the start weights at random"), bare),)


def without_layer(experiment: Experiment, index: int) -> Mend:
    """The layer taken out."""
    return Mend(N_("coach", "Remove this layer"), with_layer_removed(experiment, index))
