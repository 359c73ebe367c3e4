"""The race as a file: a report, or a line for every run."""

from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.engine.race.frame import RaceFrame, RaceLoaded
from nnstudio.engine.race.numbers import score_name
from nnstudio.engine.race.runs_csv import runs_as_csv
from nnstudio.experiment import write_atomically


def save_race(path: Path, loaded: RaceLoaded, frame: RaceFrame) -> None:
    """Write the race as ``frame`` shows it to ``path``: as CSV where it ends so, else as a report.

    A report compares many variants, which takes a moment: to be called in the background.

    Raises:
        UserError: it cannot be written.
    """
    text = runs_as_csv(loaded.variants, frame.result) if path.suffix.lower() == ".csv" else _report(loaded, frame)
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        raise UserError(
            N_("race", "{path} could not be saved: {reason}. Nothing was changed; choose another place."),
            path=path,
            reason=error.strerror or error,
        ) from None


def _report(loaded: RaceLoaded, frame: RaceFrame) -> str:
    from nnstudio.export.race_report import RaceNumbers, race_report_of  # noqa: PLC0415 (only where one is saved)

    score = score_name(loaded.dataset.task)
    ends = loaded.goal, loaded.at_goal
    return race_report_of(RaceNumbers(loaded.race, *ends, score, loaded.variants, frame.result, frame.bands))
