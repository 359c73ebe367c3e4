"""Memory that was freed and that the C library still holds: little of it, and given back to the system.

Other systems than Linux with glibc see to it themselves.
"""

import ctypes
import sys
from typing import Any

# Keys of mallopt, from glibc's malloc.h.
_MMAP_THRESHOLD = -3
_ARENA_MAX = -8

_LARGE_BYTES = 2**20
_HEAPS_MAX = 2  # one for the window, one that the threads beside it share


def hold_little() -> None:
    """Have each large block go back as soon as it is freed; to be called before there are other threads.

    Left to itself, glibc takes any block that was freed as a sign that more of its size will follow, and from then on
    puts them, up to 32 MB, among the small ones, where holes are left; and it does so in a heap for each thread.
    """
    set_option = _of_glibc("mallopt")
    if set_option is not None:
        set_option(_MMAP_THRESHOLD, _LARGE_BYTES)
        set_option(_ARENA_MAX, _HEAPS_MAX)


def give_back() -> None:
    """Give whole free pages back, wherever they lie in the heap; some milliseconds.

    glibc gives back only what is free at the heap's end. Every run leaves something small behind that stays, such as
    its curve as a ghost, and what was free below that would be held for good.
    """
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _of_glibc(name: str) -> Any:  # noqa: ANN401 (a C function, or none where the library has no such)
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
