"""Which row of the data the row looked at is, if it is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_
from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.gui.parts.row_values import Value, typical_values, values_of_row
from nnstudio.gui.parts.words import translated

_NEAR = 1e-4  # of a value: values are rounded when a row is taken over
_TRIES = 20


class RowKind(StrEnum):
    """Where a row comes from."""

    TYPICAL = "typical"
    OWN = "own"
    TRAIN = "train"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class PickedRow:
    """The row looked at; ``index`` is its place in its part of the data, from 0."""

    kind: RowKind
    index: int = -1


def picked_row(dataset: Dataset, values: Mapping[str, Value]) -> PickedRow:
    """What the row with these ``values`` by column name is; columns left out have their typical value."""
    whole = {**typical_values(dataset), **values}
    for kind, rows in ((RowKind.TRAIN, dataset.train), (RowKind.TEST, dataset.test)):
        index = _find(dataset, rows, whole) if values else None
        if index is not None:
            return PickedRow(kind, index)
    return PickedRow(RowKind.TYPICAL if whole == typical_values(dataset) else RowKind.OWN)


def _find(dataset: Dataset, rows: Rows, values: Mapping[str, Value]) -> int | None:
    for index in map(int, np.flatnonzero(_similar(dataset, rows, values))[:_TRIES]):
        if values_of_row(dataset, rows, index) == values:
            return index
    return None


def _similar(dataset: Dataset, rows: Rows, values: Mapping[str, Value]) -> NDArray[np.bool_]:
    """(rows,) which of them have about these numbers."""
    similar = np.ones(len(rows), dtype=np.bool_)
    for column in dataset.columns:
        value = values[column.name]
        if isinstance(value, str):
            continue
        if column.name in dataset.axes:
            raw = rows.coordinates[:, dataset.axes.index(column.name)]
        elif column.name in dataset.input_names:
            place = dataset.input_names.index(column.name)
            raw = rows.inputs[:, place] * dataset.scale[place] + dataset.mean[place]
        else:
            continue
        similar &= np.abs(raw - value) <= _NEAR * max(abs(value), 1e-12)
    return similar


_WORDS = {
    RowKind.TYPICAL: N_("row", "a typical row"),
    RowKind.OWN: N_("row", "your own row"),
    RowKind.TRAIN: N_("row", "training row {number}"),
    RowKind.TEST: N_("row", "test row {number}"),
}


def words_for(row: PickedRow) -> str:
    """The row in words: ``training row 17``."""
    return translated(_WORDS[row.kind]).format(number=row.index + 1)
