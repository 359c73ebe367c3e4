"""The real program with faults in it: one dialog, the log, and a run that goes on after Reset."""

import json
import os
import subprocess
import sys
from pathlib import Path

from nnstudio.fault_log import last_lines, log_folder


def test_that_faults_everywhere_are_told_once_kept_and_survived(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "faulty.py")],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    assert told["tracebacks"] == 4
    assert told["faults"] > 10  # every paint is counted
    assert told["dialogs"] == 0  # the place that goes on failing is not told of again
    assert told["accuracy"] >= 0.97
    kinds = [line for line in last_lines(log_folder()) if line in {"RuntimeError", "ValueError"}]
    assert sorted(kinds) == ["RuntimeError", "RuntimeError", "RuntimeError", "ValueError"]
