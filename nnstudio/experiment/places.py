"""Places of the experiment file by their path, such as ``network.hidden.*.activation``: reading and changing them."""

import difflib
from typing import Any

import msgspec

from nnstudio.catalog import N_, UserError, shortened
from nnstudio.experiment.check import check
from nnstudio.experiment.experiment import Data, Experiment
from nnstudio.experiment.explain import explain_structure

Value = str | int | float | bool

# What has parameters of its own loses them when another is chosen, as an edit in the window does.
_PARAMETERS_OF = {"activation": "parameters", "output_activation": "output_parameters"}
_NAMED = {"loss.name", "training.optimizer"}


def with_value(experiment: Experiment, path: str, value: Value) -> Experiment:
    """``experiment`` with ``value`` at ``path``; ``*`` stands for every hidden layer.

    Raises:
        UserError: there is no such place, or the value may not stand there.
    """
    raw = _without_data(experiment)
    for part, key in _parts(raw, path):
        if part.get(key) != value:
            _forget_parameters(part, key, path)
        part[key] = value
    try:
        changed = msgspec.convert(raw, Experiment)
    except msgspec.ValidationError as error:
        raise UserError(N_("experiment", "{reason}"), reason=explain_structure(error, raw)) from None
    changed = msgspec.structs.replace(changed, data=experiment.data)
    check(changed)
    return changed


def value_at(experiment: Experiment, path: str) -> Value | None:
    """What stands at ``path``; of several hidden layers the first one's. None where nothing is set.

    Raises:
        UserError: there is no such place.
    """
    part, key = _parts(_without_data(experiment), path)[0]
    found: Any = part.get(key)
    return found if isinstance(found, str | int | float) else None


def _without_data(experiment: Experiment) -> dict[str, Any]:
    """The file's content; its data may be long, and are not what changes."""
    short = msgspec.structs.replace(experiment, data=Data(source="circle"))
    raw: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(short))  # lists, as in a file
    return raw


def _parts(raw: dict[str, Any], path: str) -> list[tuple[dict[str, Any], str]]:
    """The objects that hold the place, each with the key in it."""
    *steps, last = path.split(".")
    found: list[Any] = [raw]
    for step in steps:
        found = [inner for part in found for inner in _inner(part, step, path)]
    for part in found:
        if not isinstance(part, dict) or (
            last not in part and steps[-1:] not in (["parameters"], ["output_parameters"])
        ):
            raise _unknown(path, last, part)
    if not found:
        raise UserError(N_("experiment", "{path}: the network has no hidden layer. Add one first."), path=path)
    return [(part, last) for part in found]


def _inner(part: Any, step: str, path: str) -> list[Any]:  # noqa: ANN401 (any part of a JSON file)
    if isinstance(part, list):
        if step == "*":
            return part
        if step.isdecimal() and int(step) < len(part):
            return [part[int(step)]]
        raise UserError(
            N_("experiment", "{path}: there is no hidden layer {step}. Allowed: 0 to {most}, or * for all of them."),
            path=path,
            step=shortened(step),
            most=len(part) - 1,
        )
    if not isinstance(part, dict) or step not in part:
        raise _unknown(path, step, part)
    return [part[step]]


def _unknown(path: str, step: str, part: Any) -> UserError:  # noqa: ANN401 (any part of a JSON file)
    known = list(part) if isinstance(part, dict) else []
    close = difflib.get_close_matches(step, known, n=1)
    return UserError(
        N_("experiment", "{path}: an experiment has no “{step}” there.{hint} Allowed: {allowed}."),
        path=shortened(path),
        step=shortened(step),
        hint=f" Did you mean {close[0]}?" if close else "",
        allowed=", ".join(known) or "nothing more",
    )


def _forget_parameters(part: dict[str, Any], key: str, path: str) -> None:
    parameters = "parameters" if path in _NAMED else _PARAMETERS_OF.get(key)
    if parameters is not None:
        part[parameters] = {}
