"""The real window, driven at random: no error, nothing left behind, and memory within bounds."""

import json
import subprocess
import sys

import pytest

SHORT_SECONDS, LONG_SECONDS = 180, 1_800


def soak(seconds: int, seed: int) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.end_to_end.soak", "--seconds", str(seconds), "--seed", str(seed)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=seconds + 400, check=False)
    assert ended.stdout, ended.stderr
    found: dict[str, object] = json.loads(ended.stdout)
    return found


@pytest.mark.timeout(SHORT_SECONDS + 500)
def test_that_a_window_driven_at_random_stays_sound() -> None:
    found = soak(SHORT_SECONDS, seed=1)
    assert found["faults"] == []


@pytest.mark.long
@pytest.mark.timeout(LONG_SECONDS + 800)
def test_that_a_window_driven_for_half_an_hour_stays_sound() -> None:
    found = soak(LONG_SECONDS, seed=2)
    sys.stdout.write(json.dumps(found, indent=2))
    assert found["faults"] == []
