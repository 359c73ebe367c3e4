"""What an edit is called where it can be undone, and which edits are one gesture."""

from collections.abc import Iterator, Mapping

from nnstudio.catalog import N_, Text
from nnstudio.experiment import Experiment

Change = tuple[str, object, object]  # path, before, after

_NAMES: Mapping[str, Text] = {
    "name": N_("undo", "change of name"),
    "data.source": N_("undo", "change of data"),
    "data.samples": N_("undo", "change of rows"),
    "data.noise": N_("undo", "change of noise"),
    "data.test_fraction": N_("undo", "change of test share"),
    "data.amplitude": N_("undo", "change of amplitude"),
    "data.positive_share": N_("undo", "change of positive share"),
    "data.features": N_("undo", "change of inputs"),
    "data.seed": N_("undo", "change of data seed"),
    "data.target_coding": N_("undo", "change of target coding"),
    "network.initializer": N_("undo", "change of initialiser"),
    "network.outputs": N_("undo", "change of outputs"),
    "network.output_bias": N_("undo", "change of start bias"),
    "network.output_activation": N_("undo", "change of output activation"),
    "network.output_parameters": N_("undo", "change of output activation"),
    "loss.name": N_("undo", "change of loss"),
    "loss.input": N_("undo", "change of what the loss is fed with"),
    "loss.parameters": N_("undo", "change of loss"),
    "loss.scale": N_("undo", "change of loss factor"),
    "training.optimizer": N_("undo", "change of optimiser"),
    "training.parameters": N_("undo", "change of optimiser"),
    "training.learning_rate": N_("undo", "change of learning rate"),
    "training.l1": N_("undo", "change of L1"),
    "training.l2": N_("undo", "change of L2"),
    "training.batch_size": N_("undo", "change of batch size"),
    "training.epochs": N_("undo", "change of epochs"),
    "training.seed": N_("undo", "change of seed"),
    "training.device": N_("undo", "change of device"),
}
_LAYER_NAMES: Mapping[str, Text] = {
    "units": N_("undo", "change of neurons"),
    "activation": N_("undo", "change of activation"),
    "parameters": N_("undo", "change of activation"),
    "initializer": N_("undo", "change of initialiser"),
    "bias": N_("undo", "change of start bias"),
}
_PARTS: Mapping[str, Text] = {
    "data": N_("undo", "change of data"),
    "network": N_("undo", "change of network"),
    "loss": N_("undo", "change of loss"),
    "training": N_("undo", "change of training"),
}
NEW_LUCK = N_("undo", "new luck")
RESET = N_("undo", "reset")
REWIND = N_("undo", "going back")
BRANCH = N_("undo", "training from an earlier moment")
GOAL = N_("undo", "change of goal")
WEIGHT = N_("undo", "weight set by hand")
TABLE = N_("undo", "opening of table")
FROM_RACE = N_("undo", "opening from the race")
_ADDED = N_("undo", "adding of layer")
_REMOVED = N_("undo", "removal of layer")
_SEVERAL = N_("undo", "change of several settings")


def name_of_edit(old: Experiment, new: Experiment) -> Text:
    """What changed between the two, as in "Undo change of learning rate"."""
    layers = len(new.network.hidden) - len(old.network.hidden)
    if layers:
        return _ADDED if layers > 0 else _REMOVED
    changes = list(_changes(old, new))
    if old.data.source != new.data.source:  # brings its own columns, and often output and loss
        return _NAMES["data.source"]
    # The name follows the data, and parameters go with what they belong to.
    names = {_name(path) for path, _, _ in changes if path != "name"} or {_NAMES["name"]}
    if len(names) == 1:
        return names.pop()
    parts = {path.partition(".")[0] for path, _, _ in changes if path != "name"}
    return _PARTS[parts.pop()] if len(parts) == 1 else _SEVERAL


def gesture_of_edit(old: Experiment, new: Experiment) -> str:
    """The one number that changed, as while a slider is dragged or digits are typed; empty for any other edit."""
    changes = list(_changes(old, new))
    if len(changes) != 1:
        return ""
    path, before, after = changes[0]
    return path if _is_number(before) and _is_number(after) else _parameter(path, before, after)


def _parameter(path: str, before: object, after: object) -> str:
    if not (isinstance(before, dict) and isinstance(after, dict)):
        return ""
    differing = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    is_number = len(differing) == 1 and _is_number(after.get(differing[0], 0.0))
    return f"{path}.{differing[0]}" if is_number else ""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _name(path: str) -> Text:
    if path.startswith("network.hidden."):
        return _LAYER_NAMES[path.rpartition(".")[2]]
    return _NAMES.get(path) or _PARTS[path.partition(".")[0]]


def _changes(old: Experiment, new: Experiment) -> Iterator[Change]:
    """Every value that differs, with its path; of layers, where there are as many in both."""
    if old.name != new.name:
        yield "name", old.name, new.name
    for part in ("data", "network", "loss", "training"):
        before, after = getattr(old, part), getattr(new, part)
        for key in before.__struct_fields__:
            was, now = getattr(before, key), getattr(after, key)
            if key == "hidden":
                yield from _layer_changes(old, new)
            elif was != now:
                yield f"{part}.{key}", was, now


def _layer_changes(old: Experiment, new: Experiment) -> Iterator[Change]:
    for index, (before, after) in enumerate(zip(old.network.hidden, new.network.hidden, strict=False)):
        for key in before.__struct_fields__:
            was, now = getattr(before, key), getattr(after, key)
            if was != now:
                yield f"network.hidden.{index}.{key}", was, now
