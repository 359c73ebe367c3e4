"""The window in a process of its own, so that nothing measured here slows it down; imports no Qt."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from nnstudio.catalog import N_, UserError

PATIENCE_SECONDS = 120  # beside what is measured
# Spelt out, since importing them would import Qt.
PROBE = "nnstudio.bench.window"
RACE_PROBE = "nnstudio.bench.race_window"


def run_window(seconds: float, turns: int, network: str, between: Callable[[], None]) -> dict[str, Any]:
    """Train in the window for so many turns of so many ``seconds``; ``between`` them, it rests and is not timed.

    Returns what ``nnstudio.bench.window`` found.

    Raises:
        UserError: the window did not come up, or did not come to an end.
    """
    return _run([PROBE, str(seconds), str(turns), network], PATIENCE_SECONDS + 3 * seconds * turns, between)


def run_race_window(seconds: float) -> dict[str, Any]:
    """Race in the window for so many ``seconds``; returns what ``nnstudio.bench.race_window`` found.

    Raises:
        UserError: the window did not come up, or did not come to an end.
    """
    return _run([RACE_PROBE, str(seconds)], PATIENCE_SECONDS + seconds, lambda: None)


def _run(arguments: Sequence[str], patience: float, between: Callable[[], None]) -> dict[str, Any]:
    command = [sys.executable, "-m", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8", errors="replace") as window:
        too_long = threading.Timer(patience, window.kill)
        too_long.start()
        try:
            answer = _turns(window, between)
            _, errors = window.communicate()
        finally:
            in_time = too_long.is_alive()
            too_long.cancel()
            window.kill()
    if not in_time:
        raise UserError(
            N_("bench", "The window did not come up within {seconds} seconds. Close other programs and try again."),
            seconds=round(patience),
        )
    if window.returncode != 0 or not answer:
        last = [line.strip() for line in errors.splitlines() if line.strip()][-1:]
        raise UserError(
            N_("bench", "The window could not be measured: {reason}."),
            reason="".join(last).rstrip(".") or f"it ended with code {window.returncode}",
        )
    return answer


def _turns(window: "subprocess.Popen[str]", between: Callable[[], None]) -> dict[str, Any]:
    """Take every turn; returns the last answer, which is empty where the window ended before it."""
    assert window.stdin is not None  # noqa: S101 (both are pipes)
    assert window.stdout is not None  # noqa: S101
    for line in window.stdout:
        answer: dict[str, Any] = json.loads(line)
        if answer:
            return answer
        between()
        window.stdin.write("\n")
        window.stdin.flush()
    return {}
