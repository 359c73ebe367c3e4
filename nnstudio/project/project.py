"""What a project holds, and how large its parts may be."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nnstudio.data.dataset import Enclosed
from nnstudio.engine.frame import Curves
from nnstudio.engine.record import RunRecord
from nnstudio.experiment import Experiment

if TYPE_CHECKING:
    from nnstudio.engine.race.kept import RaceRecord

SUFFIX = ".nnstudio"
NOTES_MAX = 1_000_000  # characters
EARLIER_MAX = 8  # earlier runs whose curves are kept


def is_project(path: Path) -> bool:
    """Whether ``path`` is called like a project."""
    return path.suffix.lower() == SUFFIX


class KeptCurves(NamedTuple):
    """The curves of an earlier run, and the experiment that it went by last."""

    curves: Curves
    experiment: Experiment


@dataclass(frozen=True, slots=True, eq=False)
class Project:
    """An experiment with everything that belongs to it; an experiment alone is a project without the rest.

    ``enclosed`` is the table that the data are read from where they come from a file; ``run`` and ``race`` can be
    gone on with.
    """

    experiment: Experiment
    notes: str = ""
    enclosed: Enclosed | None = None
    run: RunRecord | None = None
    earlier: tuple[KeptCurves, ...] = ()
    race: "RaceRecord | None" = None
