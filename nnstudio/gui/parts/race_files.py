"""The race as a file: a report, or a line for every run."""

from pathlib import Path

from nnstudio.engine.race.frame import RaceFrame, RaceLoaded
from nnstudio.engine.race.numbers import score_name
from nnstudio.engine.race.verdict import runs_as_csv
from nnstudio.experiment import write_atomically


def save_race(path: Path, loaded: RaceLoaded, frame: RaceFrame) -> None:
    """Write the race as ``frame`` shows it to ``path``: as CSV where it ends so, else as a report.

    Raises:
        OSError: it cannot be written.
    """
    if path.suffix.lower() == ".csv":
        write_atomically(path, runs_as_csv(loaded.variants, frame.result).encode())
        return
    from nnstudio.export.race_report import RaceNumbers, race_report_of  # noqa: PLC0415 (only where one is saved)

    score = score_name(loaded.dataset.task)
    numbers = RaceNumbers(loaded.race, loaded.goal, score, loaded.variants, frame.result, frame.bands)
    write_atomically(path, race_report_of(numbers).encode())
