"""Entries of the catalog as the calls that one writes in PyTorch."""

from collections.abc import Mapping

from nnstudio.catalog.parameters import Parameter


def keyword_code(
    parameters: tuple[Parameter, ...], given: Mapping[str, object] | None, fixed: Mapping[str, object]
) -> list[str]:
    """The keyword arguments of a call, such as ``negative_slope=0.2``; what keeps PyTorch's default is left out."""
    chosen = given or {}
    differing = [
        (parameter, chosen[parameter.name])
        for parameter in parameters
        if parameter.name in chosen and chosen[parameter.name] != parameter.default
    ]
    own = [f"{parameter.name}={parameter_code(parameter, value)}" for parameter, value in differing]
    return own + [f"{name}={_literal(value)}" for name, value in fixed.items()]


def parameter_code(parameter: Parameter, value: object) -> str:
    """One value of a parameter as Python."""
    if parameter.whole:
        return str(int(float(str(value))))
    if isinstance(value, list | tuple):
        value = list(map(float, value)) if parameter.tensor else value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        value = float(value)
    shown = _literal(value)
    return f"torch.tensor({shown})" if parameter.tensor else shown


def call_code(function: str, arguments: list[str]) -> str:
    """``function`` called with ``arguments``."""
    return f"{function}({', '.join(arguments)})"


def _literal(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)
