"""The pairing table in the real window: all its cells train at once, and it stays smooth."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.screen import missing_tools, virtual_screen

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        sys.platform != "linux" or bool(missing_tools()), reason=f"needs a virtual screen; missing: {missing_tools()}"
    ),
]
FRAMES = 20.0


@pytest.mark.parametrize("task", ["binary", "multiclass", "multilabel", "regression"])
@pytest.mark.parametrize("pairs", ["common", "every"])
def test_that_all_cells_train_at_once_at_20_frames_a_second(tmp_path: Path, task: str, pairs: str) -> None:
    program = Path(__file__).parent / "pairing_frames.py"
    with virtual_screen() as display:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
        environment |= {"XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(program.parents[2])}
        done = subprocess.run(
            [sys.executable, str(program), task, pairs, "4"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-2000:]
    measured = json.loads(done.stdout)
    print(f"{task}, {pairs}: {measured}")  # noqa: T201 (the figure itself)
    assert measured["frames_per_second"] >= FRAMES
