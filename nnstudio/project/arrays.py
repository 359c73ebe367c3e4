"""Plain arrays in the safetensors format: a list of names, kinds and shapes, then the numbers; nothing else fits in."""

import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load, save

from nnstudio.catalog import N_, UserError

HEADER_MAX = 256 * 1024  # bytes of the list
KINDS = {np.dtype(kind) for kind in (np.float32, np.float64, np.int64)}

Arrays = dict[str, NDArray[Any]]


def pack_arrays(arrays: Mapping[str, NDArray[Any]]) -> bytes:
    """The bytes of a safetensors file with ``arrays``, by name."""
    packed: bytes = save({name: np.ascontiguousarray(array) for name, array in arrays.items()})
    return packed


def unpack_arrays(content: bytes, part: str) -> Arrays:
    """The arrays in the safetensors file ``content``, which nobody writes to; ``part`` names it in errors.

    Raises:
        UserError: it is none, or holds other kinds of numbers, or numbers that are none.
    """
    # The size of the list is judged first; the library then holds the list against the bytes that are there.
    if len(content) < 8 or struct.unpack_from("<Q", content)[0] > HEADER_MAX:
        raise _damaged(part)
    try:
        arrays: Arrays = load(content)
    except (SafetensorError, KeyError, TypeError, ValueError):
        raise _damaged(part) from None
    for array in arrays.values():
        if array.dtype not in KINDS:
            raise _damaged(part)
        array.flags.writeable = False
    return arrays


def _damaged(part: str) -> UserError:
    return UserError(N_("project", "its part “{part}” is damaged"), part=part)
