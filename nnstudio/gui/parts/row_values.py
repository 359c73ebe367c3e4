"""A row of the data as a person would type it, and the places where a slider stops."""

from collections.abc import Sequence

import numpy as np

from nnstudio.data import Dataset
from nnstudio.data.dataset import Column, Rows

Value = float | str

_FIGURES = 5
_STEPS = 100


def typical_values(dataset: Dataset) -> dict[str, Value]:
    """The typical value of every column."""
    return {column.name: column.typical for column in dataset.columns}


def values_of_row(dataset: Dataset, rows: Rows, index: int) -> dict[str, Value]:
    """One row by column name, in raw units; a column that cannot be read back takes its typical value."""
    raw = rows.inputs[index] * dataset.scale + dataset.mean
    return {column.name: _value(dataset, column, rows.coordinates[index], raw) for column in dataset.columns}


def _value(dataset: Dataset, column: Column, coordinates: Sequence[float], raw: Sequence[float]) -> Value:
    if column.name in dataset.axes and not column.categories:
        return _rounded(coordinates[dataset.axes.index(column.name)])
    if not column.categories:
        found = column.name in dataset.input_names
        return _rounded(raw[dataset.input_names.index(column.name)]) if found else column.typical
    # One input for every category: the largest one says which it is.
    shares = {category: _share(dataset, column.name, category, raw) for category in column.categories}
    best = max(shares, key=lambda category: shares[category])
    return best if shares[best] > 0 else column.typical


def _share(dataset: Dataset, column: str, category: str, raw: Sequence[float]) -> float:
    name = f"{column} = {category}"
    return float(raw[dataset.input_names.index(name)]) if name in dataset.input_names else 0.0


def _rounded(value: float) -> float:
    """Without the dust that scaling to and fro leaves."""
    return float(f"{float(value):.{_FIGURES}g}")


def editing_range(column: Column) -> tuple[float, float]:
    """The range that an editor suggests: a little more than what the data span."""
    span = column.upper - column.lower
    margin = 0.25 * span if span > 0 else 1.0
    return _rounded(column.lower - margin), _rounded(column.upper + margin)


def slider_places(column: Column) -> tuple[float, ...]:
    """Even places over the range of a column, on round numbers."""
    lower, upper = editing_range(column)
    step = nice_step((upper - lower) / _STEPS)
    first, last = int(np.ceil(lower / step)), int(np.floor(upper / step))
    return tuple(_rounded(index * step) for index in range(first, last + 1))


def nice_step(step: float) -> float:
    """The next of … 0.1, 0.2, 0.5, 1, 2, 5 … that is not below ``step``."""
    power = 10.0 ** np.floor(np.log10(step))
    return float(next(power * figure for figure in (1, 2, 5, 10) if power * figure >= step * 0.999999))
