"""A table takes no more memory than ten times its file and 64 MB, as the system counts what the process has."""

import subprocess
import sys

import pytest

SPARE_BYTES, TIMES = 64 * 2**20, 10
ROWS = 1_000_000
# One line each, from its number; a file of short lines is the hardest, as every row takes something.
LINES = {
    "digits": "f'{i % 10},{i % 2}'",
    "texts": 'f\'{"uvw"[i % 3]},{"xy"[i % 2]}\'',
    "classes": "f'{i % 10},{\"xy\"[i % 2]}'",
    "gaps": "f'{i % 10 if i % 3 else \"\"},{i % 2}'",
    "regression": "f'{i * 0.1:.6f},{i * 0.3:.6f}'",
    "slips": "f'{i % 10},{\"x\" if i == 999_999 else i % 9}'",
    "five columns": "f'{i % 10},{i % 7},{i % 3},{i % 9},{i % 2}'",
}
SHORT = {"digits", "texts"}
MEASURE = """
import ctypes, gc, re, sys
from pathlib import Path
from nnstudio.catalog import UserError
from nnstudio.data import Enclosed, load_dataset
from nnstudio.experiment import Data


def opened(content):
    try:
        load_dataset(Data(source="file", path="t.csv"), None, Enclosed("t.csv", content))
    except UserError:
        pass  # a refusal must not take more either


def held(what):
    return int(re.search(what + r":\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024


def table(rows):
    return b"".join((LINE + "\\n").encode() for i in range(rows))


opened(table(40))  # whatever is imported on use is imported by now
content = table(ROWS)
gc.collect()
ctypes.CDLL(None).malloc_trim(0)
Path("/proc/self/clear_refs").write_text("5")  # the peak counts from here on
before = held("VmRSS")
opened(content)
print(held("VmHWM") - before, len(content))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the peak of a process from a moment on")
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in SHORT else pytest.mark.long) for name in LINES]
)
def test_that_a_million_rows_take_no_more_than_ten_times_their_file(name: str) -> None:
    code = MEASURE.replace("LINE", LINES[name]).replace("ROWS", str(ROWS))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    took, size = map(int, done.stdout.split())
    assert took <= SPARE_BYTES + TIMES * size
