"""What every source is read into before it is split and scaled: named columns, targets, and where each row stands."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task
from nnstudio.data.dataset import FileLayout, Floats, Integers
from nnstudio.experiment.experiment import Feature

Values = Floats | NDArray[np.object_]


@dataclass(frozen=True, slots=True, eq=False)
class RawColumn:
    """One column as it was read: (N,) floats with NaN where missing, or (N,) texts with None where missing."""

    name: str
    values: Values

    @property
    def numeric(self) -> bool:
        """Whether the column holds numbers rather than categories."""
        return self.values.dtype != object

    def missing(self) -> NDArray[np.bool_]:
        """(N,) true where a value is missing."""
        if self.numeric:
            return np.isnan(self.values.astype(np.float64, copy=False))
        return np.array([value is None for value in self.values], dtype=np.bool_)

    def at(self, rows: Integers) -> "RawColumn":
        """The same column at ``rows`` alone, which is itself where those are all in their order."""
        if len(rows) == len(self.values) and np.array_equal(rows, np.arange(len(rows))):
            return self
        return RawColumn(self.name, self.values[rows])


@dataclass(frozen=True, slots=True, eq=False)
class RawTable:
    """A whole source: N rows of input columns and targets.

    ``place`` says in words where the row with a given number stands ("line 7"). A toy has ``features``, computed from
    its columns, and fixed ``ranges``; other tables have neither. A table from a file has its ``layout``.
    """

    name: str
    task: Task
    columns: tuple[RawColumn, ...]
    targets: Integers | Floats  # (N,) class numbers, or (N, T) numbers or labels
    target_names: tuple[str, ...]
    class_names: tuple[str, ...]
    numbers: Integers  # (N,) the row's number in its source, from 0
    place: Callable[[int], str]
    features: tuple[Feature, ...] = ()
    ranges: tuple[tuple[float, float], ...] = ()
    notes: tuple[str, ...] = ()
    layout: FileLayout | None = None

    def __len__(self) -> int:
        return len(self.targets)

    def at(self, rows: Integers) -> "RawTable":
        """The same table with ``rows`` alone, which keep their numbers."""
        columns = tuple(column.at(rows) for column in self.columns)
        return replace(self, columns=columns, targets=self.targets[rows], numbers=self.numbers[rows])

    def with_notes(self, *notes: str) -> "RawTable":
        """The same table with more to say about it."""
        return replace(self, notes=self.notes + notes)


def row_place(number: int) -> str:
    """Where a row of a source without lines stands, counted from 1 as people count."""
    return f"row {number + 1}"


def number_text(value: float) -> str:
    """A number as people write it as a name: a whole one without a point."""
    return str(int(value)) if value.is_integer() else str(value)
