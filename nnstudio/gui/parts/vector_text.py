"""A few numbers as one types a tensor: ``[1.0, -2.0, 3.0]``, or ``1 -2 3``; nothing that is typed is ever evaluated."""

import math
import re

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError, shortened
from nnstudio.gui.parts.tensor_text import pasted

Vector = NDArray[np.float64]

NUMBERS_MAX = 12
_BRACKETED = re.compile(r"\[([^\[\]]*)\]|\(([^()]*)\)")
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+")
_QUOTED = re.compile(r"""float\(["'](.*?)["']\)""")
_NAMED = {"nan": math.nan, "inf": math.inf, "infinity": math.inf, "∞": math.inf}


def read_vector(text: str) -> Vector:
    """Read 1 to 12 numbers; ``nan`` and ``inf`` are numbers, too.

    Raises:
        UserError: naming what cannot be read, and what is allowed.
    """
    inner = pasted(_QUOTED.sub(r"\1", text))
    if bracketed := _BRACKETED.fullmatch(inner):
        inner = (bracketed[1] or bracketed[2] or "").strip()
    if any(bracket in inner for bracket in "[]()"):
        raise UserError(N_("explore", "Write one row of numbers, such as [1.0, -2.0, 3.0]."))
    words = [word for word in _BETWEEN.split(inner.strip(",; \t\n")) if word]
    if not words:
        raise UserError(N_("explore", "Write a few numbers, such as [1.0, -2.0, 3.0]."))
    if len(words) > NUMBERS_MAX:
        raise UserError(
            N_("explore", "These are {count} numbers; up to {most} can be shown."), count=len(words), most=NUMBERS_MAX
        )
    return np.array([_number(word) for word in words])


def _number(word: str) -> float:
    plain = word.replace("−", "-").casefold()
    sign = -1.0 if plain.startswith("-") else 1.0
    named = _NAMED.get(plain.lstrip("+-"))
    if named is not None:
        return sign * named
    try:
        # Python reads 1_000 as a number; who types it here has hardly meant that.
        value = float(plain.replace("_", "?"))
    except ValueError:
        raise UserError(
            N_("explore", "“{word}” is no number; write numbers such as [1.0, -2.0, 3.0]."), word=shortened(word)
        ) from None
    return value


def vector_code(numbers: Vector) -> str:
    """Write the numbers as a Python list; what Python has no word for as ``float("inf")``."""
    return f"[{', '.join(map(_literal, numbers.tolist()))}]"


def _literal(value: float) -> str:
    return repr(value) if math.isfinite(value) else f'float("{value}")'
