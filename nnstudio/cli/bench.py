"""``nnstudio bench``: how fast this machine trains and draws, beside what else one could use."""

import argparse

from nnstudio.bench import as_json, as_table, run_bench
from nnstudio.cli.display import has_display
from nnstudio.cli.startup import measure_startup
from nnstudio.cli.streams import complain, say


def measure(options: argparse.Namespace) -> int:
    """Run the measurements and print them; returns the exit code.

    Raises:
        UserError: the window that is measured did not come up.
    """
    report = run_bench(
        quick=options.quick, display=has_display(), window_seconds=options.seconds, startup=_startup, say=complain
    )
    say(as_json(report) if options.json else as_table(report))
    return 0


def _startup(starts: int) -> dict[str, float]:
    measured = measure_startup(starts, stalls=False)
    return {"window_seconds": measured.window_seconds, "bare_window_seconds": measured.bare_window_seconds}
