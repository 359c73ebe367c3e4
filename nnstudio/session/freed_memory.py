"""Memory that was freed and that the C library still holds, given back to the system."""

import ctypes
import sys


def give_back() -> None:
    """Give whole free pages back, wherever they lie in the heap; some milliseconds.

    glibc gives back only what is free at the heap's end. Every run leaves something small behind that stays, such as
    its curve as a ghost, and what was free below that would be held for good. Other systems see to it themselves.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
