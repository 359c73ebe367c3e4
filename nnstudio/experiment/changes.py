"""What an edit means for the run: nothing, a new segment, a swap to be asked about, a new run, or new data."""

from enum import IntEnum

import msgspec

from nnstudio.experiment import Experiment, HiddenLayer


class Change(IntEnum):
    """From the smallest to the largest; an edit counts as the largest change in it."""

    NONE = 0  # the name, or when to stop
    SEGMENT = 1  # how it is trained from here on
    SWAP = 2  # an activation or the loss: the weights may stay
    RUN = 3  # shape, start weights, seed or device
    DATA = 4


_SEGMENT_KEYS = ("optimizer", "learning_rate", "parameters", "l1", "l2", "batch_size")
_RUN_KEYS = ("seed", "device", "shuffle", "partial_batch", "l1_at_zero")


def change_between(old: Experiment, new: Experiment) -> Change:
    """How much of a run of ``old`` would remain in a run of ``new``."""
    if old.data != new.data:
        return Change.DATA
    if _shape(old) != _shape(new) or _differs(old.training, new.training, _RUN_KEYS):
        return Change.RUN
    if old.network != new.network or old.loss != new.loss:
        return Change.SWAP
    if _differs(old.training, new.training, _SEGMENT_KEYS):
        return Change.SEGMENT
    return Change.NONE


def needs_new_weights(old: Experiment, new: Experiment) -> bool:
    """Whether the network of ``new`` cannot take over the weights of ``old``, or is to start from others."""
    return _shape(old) != _shape(new)


def describe(old: Experiment, new: Experiment) -> str:
    """The edit in a few words, for the mark on the curve."""
    words = []
    for index, (before, after) in enumerate(zip(old.network.hidden, new.network.hidden, strict=False)):
        if before.activation != after.activation:
            words.append(f"Hidden {index + 1}: {after.activation}")
    if old.network.output_activation != new.network.output_activation:
        words.append(f"output: {new.network.output_activation}")
    if old.loss.name != new.loss.name:
        words.append(new.loss.name)
    if old.training.optimizer != new.training.optimizer:
        words.append(new.training.optimizer)
    if old.training.learning_rate != new.training.learning_rate:
        words.append(f"rate {new.training.learning_rate:g}")
    if old.training.batch_size != new.training.batch_size:
        words.append(f"batch {new.training.batch_size}")
    if (old.training.l1, old.training.l2) != (new.training.l1, new.training.l2):
        words.append(f"l1 {new.training.l1:g}, l2 {new.training.l2:g}")
    return ", ".join(words) or "edited"


def _shape(experiment: Experiment) -> object:
    """All of the network that fixes the start: activations aside, unless the initialiser follows them."""
    network = experiment.network

    def start(layer: HiddenLayer) -> tuple[object, ...]:
        return layer.units, layer.initializer, layer.bias

    return [start(layer) for layer in network.hidden], network.initializer, network.outputs, network.output_bias


def _differs(old: msgspec.Struct, new: msgspec.Struct, keys: tuple[str, ...]) -> bool:
    return any(getattr(old, key) != getattr(new, key) for key in keys)
