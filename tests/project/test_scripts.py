"""The scripts that kill and that hand over mutated files, as often as fits here; oftener with ``--long``."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


def run(script: str, *arguments: object, timeout: float = 560) -> dict[str, Any]:
    """What a script found; fails with all that it says."""
    command = [sys.executable, str(Path(__file__).parent / script), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=timeout, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.timeout(600)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the studio is made by forking")
def test_that_a_studio_that_is_killed_loses_nothing() -> None:
    assert run("kill.py", "--rounds", 20, "--seconds", 2)["rounds"] == 20


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the studio is made by forking")
def test_that_a_studio_that_is_killed_200_times_loses_nothing() -> None:
    assert run("kill.py", "--rounds", 200, "--seconds", 9, timeout=7000)["rounds"] == 200


@pytest.mark.timeout(600)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded as Linux bounds it")
def test_that_mutated_files_open_or_are_refused() -> None:
    assert run("fuzz.py", "--cases", 20_000)["faults"] == []


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.skipif(sys.platform != "linux", reason="memory is bounded as Linux bounds it")
def test_that_200_000_mutated_files_open_or_are_refused() -> None:
    assert run("fuzz.py", "--cases", 200_000, "--seed", 7, timeout=7000)["faults"] == []
