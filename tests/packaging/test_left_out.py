"""Without the modules that the installers leave out the program trains, exports and reads tables all the same."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = """\
import sys
import leave_out
sys.modules.update(dict.fromkeys(leave_out.MODULES))
from nnstudio.__main__ import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    "words",
    [("train", "iris", "--epochs", "1", "--json"), ("export", "circle", "--to", "script", "-")],
    ids=lambda words: words[0],
)
def test_that_nothing_that_is_left_out_is_missed(words: tuple[str, ...]) -> None:
    command, sample, *rest = words
    path = ROOT / "resources" / "samples" / f"{sample}.json"
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, command, str(path), *rest],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "packaging")))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
