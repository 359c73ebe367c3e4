"""What an experiment must say: values at a path of the experiment file, compared without running anything."""

from collections.abc import Sequence

import msgspec

from nnstudio.experiment import Experiment
from nnstudio.lessons.lesson import Requirement

Value = str | float | bool


def values_at(experiment: Experiment, path: str) -> list[Value] | None:
    """Every value at ``path``, such as ``network.hidden.*.units``; None where there is no such place.

    A place within a list that happens to be empty has no values, which is not the same as no place.
    """
    found: list[object] = [experiment]
    for name in path.split("."):
        step: list[object] = []
        for value in found:
            if name == "*" and isinstance(value, tuple):
                step += value
            elif name == "count" and isinstance(value, tuple):
                step.append(len(value))
            elif isinstance(value, msgspec.Struct) and name in value.__struct_fields__:
                step.append(getattr(value, name))
            else:
                return None
        found = step
    return [_plain(value) for value in found]


def holds(requirement: Requirement, experiment: Experiment) -> bool:
    """Whether ``experiment`` says what is required, at every place of the path, or at any."""
    values = values_at(experiment, requirement.path) or []
    each = [_compares(value, requirement) for value in values]
    return any(each) if requirement.any else bool(each) and all(each)


def unmet(requirements: Sequence[Requirement], experiment: Experiment) -> tuple[Requirement, ...]:
    """The requirements that do not hold."""
    return tuple(requirement for requirement in requirements if not holds(requirement, experiment))


def _plain(value: object) -> Value:
    if isinstance(value, str | float | int | bool):
        return value
    name = getattr(value, "name", None)  # an initialiser with parameters goes by its name
    return name if isinstance(name, str) else "" if value is None else str(value)


def _compares(value: Value, requirement: Requirement) -> bool:
    wanted, op = requirement.value, requirement.op
    if isinstance(wanted, tuple):
        return (value in wanted) is (op == "in")
    if op in {"==", "!="}:
        return (value == wanted) is (op == "==")
    if isinstance(value, str) or isinstance(wanted, str):
        return False
    match op:
        case "<":
            return value < wanted
        case "<=":
            return value <= wanted
        case ">":
            return value > wanted
        case _:
            return value >= wanted
