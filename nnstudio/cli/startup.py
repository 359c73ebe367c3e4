"""How fast the window starts: the studio's beside a bare one, each start in a fresh process, the median of several."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from nnstudio.catalog import N_, UserError

# Both are spelt out, since importing the probe would import Qt.
STARTED_AT = "NNSTUDIO_STARTED_AT"
PROBE = "nnstudio.gui.startup_probe"
PATIENCE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Startup:
    """Medians; the seconds are from the start of the process to the first paint."""

    window_seconds: float
    bare_window_seconds: float
    longest_stall_ms: float
    qt: str

    @property
    def ratio(self) -> float:
        """How many times as long the studio takes as a bare window."""
        return self.window_seconds / self.bare_window_seconds


def measure_startup(starts: int, *, stalls: bool = True) -> Startup:
    """Start both windows so many times, in turns, so that neither has the warmer disk.

    Without ``stalls`` nobody waits until all has loaded behind the window, and the longest stall is 0.

    Raises:
        UserError: a window did not come up; the sentence holds the reason.
    """
    windows, bare = [], []
    for _ in range(starts):
        bare.append(_start(["--bare"]))
        windows.append(_start([] if stalls else ["--first-paint"]))
    return Startup(
        window_seconds=_median(windows, "window_seconds"),
        bare_window_seconds=_median(bare, "window_seconds"),
        longest_stall_ms=_median(windows, "longest_stall_ms"),
        qt=str(bare[-1]["qt"]),
    )


def _median(answers: Sequence[dict[str, object]], name: str) -> float:
    return statistics.median(float(str(answer[name])) for answer in answers)


def _start(arguments: Sequence[str]) -> dict[str, object]:
    """One window in a process of its own; returns what it measured."""
    command = [sys.executable, "-m", PROBE, *arguments]
    # An installed program has its bytecode beside it; compiling all of it at every start would measure something else.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    try:
        ended = subprocess.run(
            command,
            env={**environment, STARTED_AT: repr(time.time())},
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise UserError(
            N_("cli", "The window did not come up within {seconds} seconds. Close other programs and try again."),
            seconds=PATIENCE_SECONDS,
        ) from None
    if ended.returncode != 0:
        raise UserError(
            N_("cli", "The window could not be started: {reason}."), reason=_last_line(ended.stderr, ended.returncode)
        )
    answer: dict[str, object] = json.loads(ended.stdout.splitlines()[-1])
    return answer


def _last_line(stderr: str, code: int) -> str:
    """What the process said last, which in a traceback is the error itself."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else f"it ended with code {code}"
