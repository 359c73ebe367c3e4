"""Values that somebody types one after the other, in whatever way their language parts and writes numbers."""

import re
from collections.abc import Iterator, Sequence

from nnstudio.experiment.places import Value
from nnstudio.experiment.race import parse_value

_ONE_NUMBER = re.compile(r"[^,.]*,[^,.]*")  # one comma and no point


def values_typed(text: str, *, decimal_comma: bool) -> tuple[Value, ...]:
    """Read ``0.1, 0.01`` and ``0,1; 0,01``; with ``decimal_comma`` also ``0,1, 0,01`` and ``0,1``.

    Where a comma may be either, as in ``4,16,64``, it parts the values.
    """
    text = text.replace("，", ", ").replace("、", ", ").replace("；", ";")
    pieces = text.split(";") if ";" in text else _parted(text, decimal_comma=decimal_comma)
    words = [piece.strip() for piece in pieces]
    if ";" in text:
        words = [word.replace(",", ".") for word in words]
    return tuple(parse_value(word.replace("−", "-")) for word in words if word)


def as_typed(values: Sequence[Value], *, decimal_comma: bool) -> str:
    """Write values so that :func:`values_typed` reads them back."""
    if not decimal_comma:
        return ", ".join(map(str, values))
    return "; ".join(str(value).replace(".", ",") for value in values)


def _parted(text: str, *, decimal_comma: bool) -> Iterator[str]:
    if not decimal_comma:
        yield from text.split(",")
        return
    for piece in re.split(r",\s+", text):
        if _ONE_NUMBER.fullmatch(piece):
            yield piece.replace(",", ".")
        else:
            yield from piece.split(",")
