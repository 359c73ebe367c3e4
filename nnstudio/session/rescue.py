"""A copy of the experiment in the user's data folder, made when something went wrong."""

from pathlib import Path

from nnstudio.experiment import Experiment, format_experiment, write_experiment
from nnstudio.folders import data_folder

COPIES_MAX = 5


def rescue_folder() -> Path:
    """Where the copies are."""
    return data_folder() / "rescued"


def rescue(experiment: Experiment, folder: Path) -> Path:
    """Keep ``experiment`` in ``folder``, where the newest few stay; returns its file.

    Raises:
        OSError: the folder cannot be made.
        UserError: it cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copies = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime)
    if copies and copies[-1].read_bytes() == format_experiment(experiment).encode():
        return copies[-1]  # of a fault that followed another one
    numbers = [int(path.stem.rpartition("-")[2]) for path in copies if path.stem.rpartition("-")[2].isdigit()]
    path = folder / f"experiment-{max(numbers, default=0) + 1}.json"
    write_experiment(path, experiment)
    for old in copies[: max(0, len(copies) + 1 - COPIES_MAX)]:
        old.unlink(missing_ok=True)
    return path
