"""What may be set on an activation, a loss, an optimiser or an initialiser, under PyTorch's own names."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog.text import N_, Text, UserError, shortened

Value = float | bool | str | tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number (or several) that PyTorch lets one set.

    ``length`` above 1 asks for a list of that many numbers, ``each`` for one number for every output (none at all by
    default), ``whole`` for a number without decimals, ``choices`` for one of these words; PyTorch takes a ``tensor``
    parameter as a tensor.
    """

    name: str
    label: Text
    default: Value
    lower: float
    upper: float
    help: Text
    length: int = 1
    lower_open: bool = False
    whole: bool = False
    tensor: bool = False
    each: bool = False
    choices: tuple[str, ...] = ()

    @property
    def allowed(self) -> str:
        """What may stand there, in words."""
        if isinstance(self.default, bool):
            return "true or false"
        if self.choices:
            return " or ".join(self.choices)
        below = "above" if self.lower_open else "from"
        between = f"{below} {self.lower:g} to {self.upper:g}"
        if self.whole:
            return f"a whole number {between}"
        if self.each:
            return f"a list of numbers, one for each output, each {between}"
        return f"a number {between}" if self.length == 1 else f"a list of {self.length} numbers, each {between}"

    def accepts(self, value: object) -> bool:
        """Whether ``value`` is of the right kind and within its range."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if self.choices:
            return value in self.choices
        if self.each:
            some = isinstance(value, list | tuple) and len(value) > 0 and all(map(self._in_range, value))
            return some or value == self.default
        if self.length == 1:
            return self._in_range(value)
        return isinstance(value, list | tuple) and len(value) == self.length and all(map(self._in_range, value))

    def plain(self, value: object) -> object:
        """``value`` as PyTorch takes it: a whole number without its point."""
        return int(value) if self.whole and isinstance(value, int | float) else value

    def _in_range(self, value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if self.whole and not float(value).is_integer():
            return False
        return self.lower < value <= self.upper if self.lower_open else self.lower <= value <= self.upper


def weight_of_outputs(help_text: Text) -> Parameter:
    """PyTorch's ``weight`` of a loss: one number for every output, and none where all count alike."""
    return Parameter(
        name="weight",
        label=N_("catalog", "Weight"),
        default=(),
        lower=0.0,
        upper=1000.0,
        help=help_text,
        lower_open=True,
        tensor=True,
        each=True,
    )


def check_parameters(place: str, owner: str, known: tuple[Parameter, ...], given: Mapping[str, object]) -> None:
    """Refuse a parameter that ``owner`` does not have or whose value it does not take.

    Raises:
        UserError: naming ``place``, the parameter and what is allowed.
    """
    by_name = {parameter.name: parameter for parameter in known}
    for name, value in given.items():
        if name not in by_name:
            raise UserError(
                N_("catalog", "{place}.{name}: {owner} has no such parameter. Allowed: {allowed}."),
                place=place,
                name=shortened(name),
                owner=owner,
                allowed=", ".join(by_name) or "none",
            )
        if not by_name[name].accepts(value):
            raise UserError(
                N_("catalog", "{place}.{name} is {value}. Allowed: {allowed}."),
                place=place,
                name=name,
                value=shortened(f'"{value}"' if isinstance(value, str) else str(value)),
                allowed=by_name[name].allowed,
            )


def with_defaults(known: tuple[Parameter, ...], given: Mapping[str, object]) -> dict[str, object]:
    """Every parameter by name: what was given, else PyTorch's default."""
    return {parameter.name: given.get(parameter.name, parameter.default) for parameter in known}


def number(given: Mapping[str, object], name: str) -> float:
    """One parameter of a complete set as a number."""
    value = given[name]
    assert isinstance(value, int | float)  # noqa: S101 (checked when the experiment was read)
    return float(value)


def numbers(given: Mapping[str, object], name: str) -> tuple[float, ...]:
    """One parameter of a complete set as its numbers, one for each output; none where all count alike."""
    values = given[name]
    assert isinstance(values, list | tuple)  # noqa: S101 (checked when the experiment was read)
    return tuple(map(float, values))


def for_outputs(given: Mapping[str, object], outputs: int) -> dict[str, object]:
    """What is given to a loss, without weights that are made for another number of outputs."""
    return {
        name: value for name, value in given.items() if not isinstance(value, list | tuple) or len(value) == outputs
    }
