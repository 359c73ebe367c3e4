"""What is freed goes back to the system, and does not stay in holes between what lives."""

import subprocess
import sys

import pytest

TELL_WHERE_A_BLOCK_LIES = """
import ctypes, sys
from pathlib import Path
from nnstudio.session.freed_memory import hold_little

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
if sys.argv[1] == "little":
    hold_little()
for _ in range(3):  # what is freed teaches glibc which blocks to keep
    libc.free(libc.malloc(16 * 2**20))
block = libc.malloc(8 * 2**20)
heap = next(line for line in Path("/proc/self/maps").read_text().splitlines() if line.endswith("[heap]"))
first, last = (int(end, 16) for end in heap.split()[0].split("-"))
print("heap" if first <= block < last else "mapped")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems see to freed memory themselves")
@pytest.mark.parametrize(("hold", "where"), [("much", "heap"), ("little", "mapped")])
def test_that_large_blocks_stay_out_of_the_heap_once_little_is_to_be_held(hold: str, where: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", TELL_WHERE_A_BLOCK_LIES, hold], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.strip() == where
