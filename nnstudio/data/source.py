"""Where the rows of an experiment are to be looked for, known before anything is read."""

from dataclasses import dataclass
from pathlib import Path

from nnstudio.data.dataset import Dataset, Enclosed
from nnstudio.experiment.experiment import Data


@dataclass(frozen=True, slots=True)
class DataSource:
    """Where files are looked for: in the folder ``base``, but for the table that a project has ``enclosed``."""

    base: Path | None = None
    enclosed: Enclosed | None = None

    def load(self, data: Data) -> Dataset:
        """As :func:`nnstudio.data.load_dataset`."""
        from nnstudio.data.load import load_dataset  # noqa: PLC0415 (the window names a source before it reads one)

        return load_dataset(data, self.base, self.enclosed)
