"""What the calculator of activations does, as the lines that do the same in PyTorch."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.parts.tensor_text import printed
from nnstudio.gui.parts.vector_text import Vector, vector_code

Given = Mapping[str, object]

_ALIGNED_MAX = 22  # beyond, the answers would stand too far from the short calls
_ROUNDED_BETWEEN = {"tanhshrink", "log_softmax"}  # a difference of rounded numbers
_PLAIN_ZEROS = {"gelu", "hardshrink", "log_sigmoid"}
# These call a method of what they are given, which a list has not.
_METHODS = {
    "softsign": "abs",
    "tanh": "tanh",
    "tanhshrink": "tanh",
    "sigmoid": "sigmoid",
    "softmax": "softmax",
    "log_softmax": "log_softmax",
}


def list_error(name: str) -> str:
    """What PyTorch raises where the function of ``name`` is given a plain list."""
    if name in _METHODS:
        return f"AttributeError: 'list' object has no attribute '{_METHODS[name]}'"
    return f"TypeError: {name}(): argument 'input' (position 1) must be Tensor, not list"


def applied(name: str, numbers: Vector, given: Given) -> Vector:
    """One activation of all numbers; softmax and log_softmax share them out."""
    with np.errstate(all="ignore"):
        return np.asarray(ACTIVATIONS[name].value(numbers, given), dtype=np.float64)


def _in_single_precision(name: str, numbers: Vector, given: Given) -> Vector:
    """One activation as PyTorch computes it of float32 numbers: what it rounds away is rounded away here, too."""
    narrow = numbers.astype(np.float32)
    with np.errstate(all="ignore"):
        if name == "gelu" and given.get("approximate") != "tanh":
            half = np.float32(0.5)
            spread = np.vectorize(math.erf, otypes=[np.float32])(narrow * np.float32(math.sqrt(0.5)))
            result = narrow * half * (np.float32(1) + spread)
        elif name in _ROUNDED_BETWEEN:
            result = ACTIVATIONS[name].value(narrow, given)
        else:
            result = applied(name, narrow.astype(np.float64), given)
    # Where these give nothing, PyTorch gives 0, not −0.
    return np.asarray(result + 0.0 if name in _PLAIN_ZEROS else result, dtype=np.float64)


def code_of(numbers: Vector, functions: Sequence[tuple[str, Given]]) -> str:
    """The lines from the imports on, each call with what PyTorch prints for it."""
    lines = ["import torch"]
    if any(ACTIVATIONS[name].functional for name, _ in functions):
        lines.append("import torch.nn.functional as F")
    lines += [f"x = torch.tensor({vector_code(numbers)})"]
    calls = [ACTIVATIONS[name].functional_call("x", given) for name, given in functions]
    width = min(max(map(len, calls), default=0), _ALIGNED_MAX)
    for call, (name, given) in zip(calls, functions, strict=True):
        first, *others = printed(_in_single_precision(name, numbers, given)).split("\n")
        lines.append(f"{call:<{width}}  # {first}")
        lines += [f"{'':<{width}}  # {line}" for line in others]
    return "\n".join(lines)
