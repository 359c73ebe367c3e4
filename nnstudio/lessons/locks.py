"""What a lesson keeps as it is: which parts of an experiment each of its controls stands for."""

from collections.abc import Callable, Iterable, Mapping

from nnstudio.experiment import Experiment
from nnstudio.lessons.lesson import Control

Differs = Callable[[Experiment, Experiment], bool]


def changed_locks(old: Experiment, new: Experiment, locks: Iterable[Control]) -> tuple[Control, ...]:
    """The locked controls whose part of the experiment is not the same in ``new``."""
    return tuple(lock for lock in locks if lock in _DIFFERS and _DIFFERS[lock](old, new))


def _layers(old: Experiment, new: Experiment) -> bool:
    return [layer.units for layer in old.network.hidden] != [layer.units for layer in new.network.hidden]


def _activation(old: Experiment, new: Experiment) -> bool:
    """Whether any hidden layer that both have does something else, or has another start bias."""
    before, after = old.network.hidden, new.network.hidden
    pairs = zip(before, after, strict=False)
    return any(
        (one.activation, one.parameters, one.bias) != (two.activation, two.parameters, two.bias) for one, two in pairs
    )


def _output(old: Experiment, new: Experiment) -> bool:
    before, after = old.network, new.network
    return (before.output_activation, before.output_parameters, before.output_bias, before.outputs) != (
        after.output_activation,
        after.output_parameters,
        after.output_bias,
        after.outputs,
    )


def _initializer(old: Experiment, new: Experiment) -> bool:
    if old.network.initializer != new.network.initializer:
        return True
    pairs = zip(old.network.hidden, new.network.hidden, strict=False)
    return any((one.initializer, one.bias) != (two.initializer, two.bias) for one, two in pairs)


def _of_training(*keys: str) -> Differs:
    def differs(old: Experiment, new: Experiment) -> bool:
        return any(getattr(old.training, key) != getattr(new.training, key) for key in keys)

    return differs


_DIFFERS: Mapping[Control, Differs] = {
    "data": lambda old, new: old.data != new.data,
    "network": lambda old, new: old.network != new.network,
    "layers": _layers,
    "activation": _activation,
    "output_activation": _output,
    "loss": lambda old, new: old.loss != new.loss,
    "loss_input": lambda old, new: old.loss.input != new.loss.input,
    "optimizer": _of_training("optimizer", "parameters"),
    "learning_rate": _of_training("learning_rate"),
    "batch_size": _of_training("batch_size", "shuffle", "partial_batch"),
    "epochs": _of_training("epochs"),
    "initializer": _initializer,
    "regularization": _of_training("l1", "l2"),
    "seed": _of_training("seed"),
    "device": _of_training("device"),
}
