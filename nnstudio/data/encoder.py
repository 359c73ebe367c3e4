"""From a person's values to the network's inputs: columns expanded into numbers, then scaled."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from nnstudio.catalog import N_, UserError
from nnstudio.data.dataset import Column, Floats
from nnstudio.data.features import compute_features, feature_labels
from nnstudio.data.names import refuse_unknown_columns
from nnstudio.data.table import Values, number_text
from nnstudio.experiment.experiment import Feature

CATEGORIES_MAX = 50
INPUTS_MAX = 1024
_ROWS_AT_ONCE = 2**16


class Expansion(Protocol):
    """How columns of one length N become (N, D) numbers, before any scaling."""

    @property
    def input_names(self) -> tuple[str, ...]:
        """What the D inputs are called."""

    @property
    def measured(self) -> tuple[bool, ...]:
        """For each input whether it is a measurement, to be scaled; a 0 or 1 that says yes or no stays as it is."""

    def expand(self, values: Sequence[Values]) -> Floats:
        """The (N, D) unscaled inputs for one array of (N,) values per column, none missing; the caller's to change."""


@dataclass(frozen=True, slots=True)
class FeatureExpansion:
    """The features of a toy, from its coordinates."""

    features: tuple[Feature, ...]

    @property
    def input_names(self) -> tuple[str, ...]:
        """The features as people read them."""
        return feature_labels(self.features)

    @property
    def measured(self) -> tuple[bool, ...]:
        """Every feature is."""
        return (True,) * len(self.features)

    def expand(self, values: Sequence[Values]) -> Floats:
        """As :meth:`Expansion.expand`."""
        return compute_features(self.features, [column.astype(np.float64, copy=False) for column in values])


@dataclass(frozen=True, slots=True, eq=False)
class ColumnExpansion:
    """Numeric columns as they are, every other column as one 0 or 1 per category (all 0 for an unknown category)."""

    columns: tuple[Column, ...]
    one_hot: tuple[Any, ...]  # per column scikit-learn's fitted OneHotEncoder, None where the column is numeric

    @property
    def input_names(self) -> tuple[str, ...]:
        """The column's name, or “column = category”."""
        return tuple(
            f"{column.name} = {category}" if category else column.name
            for column in self.columns
            for category in column.categories or ("",)
        )

    @property
    def measured(self) -> tuple[bool, ...]:
        """Numeric columns are, categories are not."""
        return tuple(not column.categories for column in self.columns for _ in column.categories or ("",))

    def expand(self, values: Sequence[Values]) -> Floats:
        """As :meth:`Expansion.expand`."""
        if not len(values[0]):
            return np.empty((0, len(self.measured)))  # scikit-learn refuses to transform no row at all
        inputs = np.empty((len(values[0]), len(self.measured)))  # filled in place: a table may be large
        first = 0
        for column, encoder in zip(values, self.one_hot, strict=True):
            if encoder is None:
                inputs[:, first] = column
                first += 1
                continue
            last = first + len(encoder.categories_[0])
            for start in range(0, len(column), _ROWS_AT_ONCE):  # scikit-learn takes several times what comes out
                rows = slice(start, start + _ROWS_AT_ONCE)
                inputs[rows, first:last] = encoder.transform(column[rows, np.newaxis])
            first = last
        return inputs


def expand_columns(name: str, columns: tuple[Column, ...]) -> ColumnExpansion:
    """The expansion of ``columns``, whose categories are those of the training rows.

    Raises:
        UserError: a column has too many categories, or all together make too many inputs; ``name`` is the source.
    """
    from sklearn.preprocessing import OneHotEncoder  # noqa: PLC0415 (slow, so imported on use)

    for column in columns:
        if len(column.categories) > CATEGORIES_MAX:
            raise UserError(
                N_(
                    "data",
                    "The column “{column}” of {name} has {count} different texts, but at most {most} are allowed, "
                    "since each becomes an input. Leave it out of the inputs, or merge rare texts.",
                ),
                column=column.name,
                name=name,
                count=len(column.categories),
                most=CATEGORIES_MAX,
            )
    width = sum(len(column.categories) or 1 for column in columns)
    if width > INPUTS_MAX:
        raise UserError(
            N_("data", "{name} would give {count} inputs, but at most {most} are allowed. Choose fewer inputs."),
            name=name,
            count=width,
            most=INPUTS_MAX,
        )
    encoders = [
        OneHotEncoder(
            categories=[np.array(column.categories, dtype=object)], handle_unknown="ignore", sparse_output=False
        ).fit(np.array([column.categories[:1]], dtype=object))
        if column.categories
        else None
        for column in columns
    ]
    return ColumnExpansion(columns, tuple(encoders))


@dataclass(frozen=True, slots=True, eq=False)
class FittedEncoder:
    """The :class:`~nnstudio.data.dataset.Encoder` of a dataset: expansion and scaling, fitted on its training rows."""

    columns: tuple[Column, ...]
    axes: tuple[str, ...]
    expansion: Expansion
    mean: Floats  # (D,)
    scale: Floats  # (D,)

    def encode(self, values: Sequence[Mapping[str, float | str]]) -> Floats:
        """Rows of column name → value, to (M, D) inputs; a column left out takes its typical value.

        Raises:
            UserError: a name is not that of a column, or a value is not a number where a number is needed.
        """
        names = [column.name for column in self.columns]
        for row in values:
            refuse_unknown_columns("inputs", list(row), names)
        return self.scaled([_gather(column, values) for column in self.columns])

    def encode_coordinates(self, points: Floats) -> Floats:
        """(M, K) points of the plane, in raw units, to (M, D) inputs; K is the number of axes."""
        if points.ndim != 2 or points.shape[1] != len(self.axes):
            raise ValueError(f"points have the shape {points.shape}, but the axes are {self.axes}")
        of_axis = {name: points[:, axis] for axis, name in enumerate(self.axes)}
        rows = len(points)
        return self.scaled([of_axis.get(column.name, _repeated(column, rows)) for column in self.columns])

    def scaled(self, values: Sequence[Values]) -> Floats:
        """(N, D) inputs from one array of (N,) values per column."""
        inputs = self.expansion.expand(values)
        inputs -= self.mean
        inputs /= self.scale
        return inputs


def _gather(column: Column, rows: Sequence[Mapping[str, float | str]]) -> Values:
    given = [row.get(column.name, column.typical) for row in rows]
    if column.categories:
        return np.array(
            [value if isinstance(value, str) else number_text(float(value)) for value in given], dtype=object
        )
    return np.array([_number(column.name, value) for value in given], dtype=np.float64)


def _repeated(column: Column, rows: int) -> Values:
    return np.full(rows, column.typical, dtype=object if column.categories else np.float64)


def _number(column: str, value: float | str) -> float:
    try:
        number = float(value)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise UserError(
            N_("data", "“{value}” is not a number, but the column “{column}” takes numbers. Type one such as 1.5."),
            value=value,
            column=column,
        )
    return number
