"""How fast does an installed nnstudio start, beside a bare window of PySide6 from source?

    python packaging/check_start.py [--program WORDS] [--python PYTHON] [--starts 7] [--report FILE]

Starts three things in turns, each in a process of its own, and tells the medians: the window of --program until it is
painted, an empty window of PySide6 and pyqtgraph in PYTHON (this one unless named, with nnstudio's source and what it
needs), and ``--version``. Close other programs first. Exit code 0 when the window takes at most 1.5 times as long as
the bare one, and ``--version`` at most 0.3 s.
"""

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROBE = "nnstudio.gui.startup_probe"
RATIO_MAX, VERSION_SECONDS_MAX = 1.5, 0.3


def painted(words: Sequence[str], *options: str) -> float:
    """The seconds from the start of a process to the first paint of its window."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NNSTUDIO_STARTED_AT": repr(time.time())}
    command = [*words, "-m", PROBE, *options]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout
    return float(json.loads(said.splitlines()[-1])["window_seconds"])


def versioned(words: Sequence[str]) -> float:
    """The seconds that ``--version`` takes from start to end."""
    began = time.perf_counter()
    subprocess.run([*words, "--version"], capture_output=True, check=True, timeout=60)
    return time.perf_counter() - began


def main(arguments: Sequence[str]) -> int:
    """Measure and tell; 0 when all is as fast as promised."""
    parser = argparse.ArgumentParser(description="Measure the start of an installed nnstudio.")
    parser.add_argument("--program", default=str(ROOT / "build" / "frozen" / "nnstudio" / "nnstudio"), metavar="WORDS")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--starts", type=int, default=7, metavar="N")
    parser.add_argument("--report", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    program = shlex.split(options.program, posix=os.name != "nt")
    rounds = [
        (painted(program, "--first-paint"), painted([options.python], "--bare"), versioned(program))
        for _ in range(options.starts + 1)
    ][1:]  # the first one warms the disk
    window, bare, version = (statistics.median(column) for column in zip(*rounds, strict=True))
    good = window <= RATIO_MAX * bare and version <= VERSION_SECONDS_MAX
    figures = {"passed": good, "window_s": window, "bare_window_s": bare, "ratio": window / bare, "version_s": version}
    print(json.dumps(figures, indent=2))
    if options.report is not None:
        options.report.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
