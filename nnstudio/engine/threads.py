"""How many threads a step is worth."""

import os
from collections.abc import Sequence
from itertools import pairwise

# Measured on two cores: a second thread makes 64-256-256-10 on 128 rows (11 million multiplications forward) 1.8 times
# as fast, and 2-64-64-1 on 256 rows (1 million) hardly faster; smaller steps become slower.
MULTIPLICATIONS_PER_THREAD = 5_000_000


def threads_for(widths: Sequence[int], rows: int) -> int:
    """One thread, or more where layers of these ``widths`` on so many ``rows`` keep each of them busy.

    The same experiment on the same machine always has the same number, on which its rounding depends.
    """
    multiplications = rows * sum(before * after for before, after in pairwise(widths))
    return max(1, min(core_count(), multiplications // MULTIPLICATIONS_PER_THREAD))


def core_count() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
