"""What leaves the thread of the pairing table: immutable messages of numpy arrays. No torch."""

from dataclasses import dataclass

from nnstudio.catalog import UserError
from nnstudio.data import Dataset
from nnstudio.engine.frame import Floats, Floats32
from nnstudio.experiment import Experiment
from nnstudio.experiment.pairing import Judgement
from nnstudio.experiment.pairing_grid import PairingGrid

POINTS_ON_A_SIDE = 32  # of a picture over the plane
POINTS_ON_A_LINE = 80


@dataclass(frozen=True, slots=True, eq=False)
class PairingCell:
    """One pair: its experiment, what the Coach says of it, the floor of its loss, and why it is not trained, if so."""

    experiment: Experiment
    judgement: Judgement
    floor: float | None
    refusal: UserError | None

    @property
    def trains(self) -> bool:
        """Whether PyTorch takes the pair at all."""
        return self.refusal is None


@dataclass(frozen=True, slots=True, eq=False)
class TableLoaded:
    """The data of a table are there; ``cells`` stand in the order of the grid's experiments."""

    table_id: int
    grid: PairingGrid
    dataset: Dataset
    cells: tuple[PairingCell, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TableFrame:
    """All cells at one moment.

    ``losses`` (epochs + 1, cells) is the loss over all training rows after every epoch, NaN where a cell is not
    trained. ``pictures`` (cells, points, C) is what each network says over the plane, row by row from the lower edge,
    or along the line: the share of the second class (C = 1), of each class, of each label, or the number itself.
    """

    table_id: int
    epoch: int
    training: bool
    losses: Floats
    pictures: Floats32


@dataclass(frozen=True, slots=True)
class TableCrashed:
    """An error that nobody expected; ``report`` is the traceback."""

    report: str


TableEvent = TableLoaded | TableFrame | TableCrashed
