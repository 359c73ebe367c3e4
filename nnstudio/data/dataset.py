"""What every source becomes: rows split and scaled, and the way there from a person's own numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Column:
    """One column as a person knows it; numeric where ``categories`` is empty."""

    name: str
    categories: tuple[str, ...] = ()
    lower: float = 0.0
    upper: float = 0.0
    typical: float | str = 0.0  # the median or the most frequent category of the training rows
    missing: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Some rows of a dataset, all arrays of the same length N."""

    inputs: Floats  # (N, D) what the network gets
    coordinates: Floats  # (N, K) the raw values of the axes of the plane, K = 0, 1 or 2
    targets: NDArray[np.int64] | Floats  # (N,) class numbers, or (N, T) numbers or labels
    numbers: Integers  # (N,) the row's number in its source, from 0

    def __len__(self) -> int:
        return len(self.inputs)


@dataclass(frozen=True, slots=True)
class FileLayout:
    """How the text table that a dataset came from is laid out, for whoever reads it again.

    ``above`` counts the records before the first row, ``rows`` all rows, those that miss a value included. ``content``
    is the file itself, so that a project can enclose what the run was trained on, whatever becomes of the file.
    """

    names: tuple[str, ...]
    delimiter: str
    decimal: str
    encoding: str
    above: int
    rows: int
    content: bytes = field(default=b"", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A text table that lies inside a project: read from memory, never from the disk."""

    name: str
    content: bytes = field(repr=False)


class Encoder(Protocol):
    """The way from a person's numbers to the network's inputs, as it was fitted on the training rows."""

    def encode(self, values: Sequence[Mapping[str, float | str]]) -> Floats:
        """Rows of column name → value, to (M, D) network inputs; a column left out takes its typical value."""

    def encode_coordinates(self, points: Floats) -> Floats:
        """(M, K) points of the plane, in raw units, to (M, D) network inputs."""


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """One source, split and scaled.

    ``mean`` and ``scale`` (D,) turn network inputs back into raw units: raw = inputs · scale + mean.
    ``axes`` names the coordinates that span the plane on which outputs are drawn: two for the plane, one for a curve,
    none where there are more inputs than can be drawn. ``ranges`` holds (lower, upper) of each axis in raw units.
    ``layout`` is that of the file, where the source is one.
    """

    name: str
    task: Task
    input_names: tuple[str, ...]
    target_names: tuple[str, ...]
    class_names: tuple[str, ...]
    columns: tuple[Column, ...]
    axes: tuple[str, ...]
    ranges: tuple[tuple[float, float], ...]
    train: Rows
    test: Rows
    mean: Floats
    scale: Floats
    encoder: Encoder
    notes: tuple[str, ...] = ()
    layout: FileLayout | None = None

    @property
    def classes(self) -> int:
        """How many classes there are; 0 where rows do not belong to one class."""
        return len(self.class_names) if self.task.has_classes else 0

    @property
    def target_columns(self) -> int:
        """How many numbers or labels each row's target holds; 1 for a class."""
        return 1 if self.train.targets.ndim == 1 else self.train.targets.shape[1]
