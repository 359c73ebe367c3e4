"""The way without a display: the real window trains where nobody sees it, and leaves a picture and the numbers."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_that_the_smoke_test_leaves_a_picture_and_a_good_result_and_nothing_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "nnstudio", "--smoke", str(out)],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (out / "nnstudio.png").stat().st_size > 50_000
    result = json.loads((out / "result.json").read_text(encoding="utf-8"))
    assert result["metrics"]["test_accuracy"] >= 0.97
    assert result["epochs"] == 200
