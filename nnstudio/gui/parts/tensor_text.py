"""Numbers as a tensor is typed and printed: brackets, commas or spaces. Nothing that is typed is ever evaluated."""

import math
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError, shortened

Array = NDArray[np.float64]

NUMBERS_MAX = 1_000
_PRECISION = 4  # of PyTorch's print
_LINE_WIDTH = 80
_TENSOR = re.compile(r"\b(?:torch\.)?tensor\s*\(\s*")
_ASSIGNED = re.compile(r"\s*[A-Za-z_]\w*\s*=\s*")
_CLOSING = {"[": "]", "(": ")"}
_TOKEN = re.compile(r"\s*(?:(?P<bracket>[\[\](){}])|(?P<comma>[,;])|(?P<word>[^\s,;\[\](){}]+))")
_Nested = list["_Nested"] | float


# ---- what is typed ----


def read_tensor(text: str, place: str, example: str) -> Array:
    """Read one number, a row or rows of numbers; ``[1, 2]``, ``1 2`` and ``torch.tensor([1., 2.])`` are the same.

    ``place`` names the field and ``example`` shows what may stand there.

    Raises:
        UserError: naming the field, what is wrong in it, and what is allowed.
    """
    words = pasted(text)
    if not words:
        raise UserError(
            N_("explore", "{place} is empty. Write numbers such as {example}."), place=place, example=example
        )
    outer = _nested(words, place, example)
    values = outer[0] if len(outer) == 1 else outer
    depth = _depth(values)
    if depth > 2 or not _is_even(values):
        raise UserError(
            N_("explore", "{place}: every row needs as many numbers as the first one. Write rows such as {example}."),
            place=place,
            example=example,
        )
    array = np.asarray(values, dtype=np.float64)
    if not 1 <= array.size <= NUMBERS_MAX:
        raise UserError(
            N_("explore", "{place} holds {count} numbers. Allowed: 1 to {most}."),
            place=place,
            count=array.size,
            most=NUMBERS_MAX,
        )
    return array


def pasted(text: str) -> str:
    """Return the numbers of a line of Python: of its first tensor, else what stands between its name and its comment.

    ``x = torch.tensor([1.0, -2.0], dtype=torch.float32)  # two`` gives ``[1.0, -2.0]``; a whole snippet does, too.
    """
    if tensor := _TENSOR.search(text):
        return _first_argument(text[tensor.end() :])
    assigned = _ASSIGNED.match(text)
    return text[assigned.end() if assigned else 0 :].partition("#")[0].strip()


def _first_argument(text: str) -> str:
    """What stands up to the comma, or the bracket, that ends the first argument of a call."""
    open_brackets: list[str] = []
    for place, sign in enumerate(text):
        if sign in _CLOSING:
            open_brackets.append(_CLOSING[sign])
        elif open_brackets and sign == open_brackets[-1]:
            open_brackets.pop()
        elif not open_brackets and sign in ",)":
            return text[:place].strip()
    return text.strip()


def _nested(text: str, place: str, example: str) -> list[_Nested]:
    """The numbers in lists as deep as their brackets, inside one list for what stands without."""
    stack: list[list[_Nested]] = [[]]
    for token in _TOKEN.finditer(text):
        if token["bracket"] in {"[", "("}:
            stack.append([])
        elif token["bracket"] in {"]", ")"} and len(stack) > 1:
            closed = stack.pop()
            stack[-1].append(closed)
        elif token["word"]:
            stack[-1].append(_number(token["word"], place, example))
        elif token["bracket"]:
            raise _bracket_error(token["bracket"], place, example)
    if len(stack) > 1:
        raise _bracket_error("[", place, example)
    return stack[0]


def _number(word: str, place: str, example: str) -> float:
    try:
        value = float(word.replace("−", "-").replace("_", "x"))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise UserError(
            N_("explore", "{place}: “{word}” is no number. Write numbers such as {example}."),
            place=place,
            word=shortened(word),
            example=example,
        )
    return value


def _bracket_error(bracket: str, place: str, example: str) -> UserError:
    return UserError(
        N_("explore", "{place}: a bracket “{bracket}” has no partner. Write numbers such as {example}."),
        place=place,
        bracket=bracket,
        example=example,
    )


def _depth(values: _Nested) -> int:
    return 1 + max((_depth(value) for value in values), default=0) if isinstance(values, list) else 0


def _is_even(values: _Nested) -> bool:
    """Whether all lists side by side are of one length, and none is beside a number."""
    if not isinstance(values, list):
        return True
    lengths = {len(value) if isinstance(value, list) else -1 for value in values}
    return len(lengths) <= 1 and all(map(_is_even, values))


# ---- what is printed ----


def literal(values: Array, *, whole: bool = False) -> str:
    """Write numbers as Python does: ``[[2.0, 1.0, 0.1]]``; ``whole`` ones without a point."""
    if values.ndim == 0:
        return str(round(float(values))) if whole else repr(float(values))
    return f"[{', '.join(literal(row, whole=whole) for row in values)}]"


def printed(values: Array) -> str:
    """Write float32 numbers exactly as ``print`` shows a tensor of them: ``tensor([1., 0., 3.])``."""
    narrow = np.asarray(values, dtype=np.float32).astype(np.float64)
    texts, width = _aligned(narrow)
    return f"tensor({_block(texts, narrow.shape, width, indent=len('tensor('))})"


def _aligned(values: Array) -> tuple[list[str], int]:
    """Every number with as many decimals as PyTorch gives all of them, right-aligned to the widest, which is told too.

    Zeros, nan and inf do not count for the width, so they may be wider.
    """
    flat = values.ravel()
    sizes = np.abs(flat[np.isfinite(flat) & (flat != 0)])
    is_whole = bool((np.ceil(sizes) == sizes).all())
    is_far = sizes.size > 0 and bool(sizes.max() / sizes.min() > 1000 or sizes.max() > 1e8)
    is_tiny = sizes.size > 0 and not is_whole and bool(sizes.min() < 1e-4)
    if is_far or is_tiny:
        texts = [f"{value:.{_PRECISION}e}" for value in flat]
    elif is_whole:
        texts = [f"{value:.0f}." if math.isfinite(value) else str(value) for value in flat]
    else:
        texts = [f"{value:.{_PRECISION}f}" for value in flat]
    counted = [len(text) for text, value in zip(texts, flat, strict=True) if math.isfinite(value) and value]
    width = max(counted, default=1)
    return texts if values.ndim == 0 else [text.rjust(width) for text in texts], width


def _block(texts: Sequence[str], shape: tuple[int, ...], width: int, indent: int) -> str:
    if not shape:
        return texts[0]
    if len(shape) == 1:
        per_line = max(1, (_LINE_WIDTH - indent) // (width + 2))
        lines = [", ".join(texts[first : first + per_line]) for first in range(0, len(texts), per_line)]
        return f"[{(',' + chr(10) + ' ' * (indent + 1)).join(lines)}]"
    size = math.prod(shape[1:])
    rows = [_block(texts[row * size : (row + 1) * size], shape[1:], width, indent + 1) for row in range(shape[0])]
    return f"[{(',' + chr(10) + ' ' * (indent + 1)).join(rows)}]"
