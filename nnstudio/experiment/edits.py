"""The edits that people make, each a pure function from one frozen Experiment to the next."""

import msgspec

from nnstudio.catalog import Task
from nnstudio.experiment.experiment import Experiment, HiddenLayer
from nnstudio.experiment.fields import FIELDS, HIDDEN_LAYERS_MAX

_OUTPUT_AND_LOSS = {
    Task.BINARY: ("sigmoid", "bce_with_logits"),
    Task.MULTICLASS: ("softmax", "cross_entropy"),
    Task.MULTILABEL: ("sigmoid", "bce_with_logits"),
    Task.REGRESSION: ("identity", "mse"),
}


def with_data(experiment: Experiment, **changes: object) -> Experiment:
    """``experiment`` with other values in its data part."""
    return msgspec.structs.replace(experiment, data=msgspec.structs.replace(experiment.data, **changes))


def with_network(experiment: Experiment, **changes: object) -> Experiment:
    """``experiment`` with other values in its network part."""
    return msgspec.structs.replace(experiment, network=msgspec.structs.replace(experiment.network, **changes))


def with_loss(experiment: Experiment, **changes: object) -> Experiment:
    """``experiment`` with other values in its loss part; another loss drops the old one's parameters."""
    if changes.get("name", experiment.loss.name) != experiment.loss.name:
        changes = {"parameters": {}, **changes}
    return msgspec.structs.replace(experiment, loss=msgspec.structs.replace(experiment.loss, **changes))


def with_training(experiment: Experiment, **changes: object) -> Experiment:
    """``experiment`` with other values in its training part; another optimiser drops what the old one alone has."""
    if changes.get("optimizer", experiment.training.optimizer) != experiment.training.optimizer:
        changes = {"parameters": {}, "l1_at_zero": "cross", **changes}
    return msgspec.structs.replace(experiment, training=msgspec.structs.replace(experiment.training, **changes))


def with_layer(experiment: Experiment, index: int, **changes: object) -> Experiment:
    """``experiment`` with one hidden layer changed; another activation drops the old one's parameters."""
    layer = experiment.network.hidden[index]
    if changes.get("activation", layer.activation) != layer.activation:
        changes = {"parameters": {}, **changes}
    hidden = list(experiment.network.hidden)
    hidden[index] = msgspec.structs.replace(layer, **changes)
    return with_network(experiment, hidden=tuple(hidden))


def with_layer_added(experiment: Experiment, index: int) -> Experiment:
    """``experiment`` with a hidden layer before layer ``index``, like its neighbour; unchanged at the limit."""
    hidden = list(experiment.network.hidden)
    if len(hidden) >= HIDDEN_LAYERS_MAX:
        return experiment
    neighbour = hidden[min(max(index - 1, 0), len(hidden) - 1)] if hidden else HiddenLayer(units=4, activation="relu")
    hidden.insert(index, HiddenLayer(units=neighbour.units, activation=neighbour.activation))
    return with_network(experiment, hidden=tuple(hidden))


def with_layer_removed(experiment: Experiment, index: int) -> Experiment:
    """``experiment`` without hidden layer ``index``."""
    hidden = experiment.network.hidden
    return with_network(experiment, hidden=hidden[:index] + hidden[index + 1 :])


def with_units(experiment: Experiment, index: int, units: int) -> Experiment:
    """``experiment`` with ``units`` neurons in hidden layer ``index``, kept within the range."""
    field = FIELDS["network.hidden[*].units"]
    return with_layer(experiment, index, units=int(min(max(units, field.lower), field.upper)))


def with_output_activation(experiment: Experiment, name: str) -> Experiment:
    """``experiment`` with another output activation, and none of the old one's parameters."""
    if name == experiment.network.output_activation:
        return experiment
    return with_network(experiment, output_activation=name, output_parameters={})


def fitted_to_task(experiment: Experiment, task: Task) -> Experiment:
    """``experiment`` with the output activation and the loss that are the first choice for ``task``."""
    activation, loss = _OUTPUT_AND_LOSS[task]
    fitted = with_network(with_output_activation(experiment, activation), outputs=None)
    return with_loss(with_data(fitted, target_coding="zero_one"), name=loss, input="auto")


def with_new_luck(experiment: Experiment) -> Experiment:
    """``experiment`` with the next seed for start weights and batch order."""
    seed = experiment.training.seed
    return with_training(experiment, seed=(seed + 1) % 2**63 if isinstance(seed, int) else f"{seed}+1")
