"""From a table to a dataset: split, fill, expand and scale, each fitted on the training rows alone."""

import numpy as np

from nnstudio.catalog import N_, UserError
from nnstudio.data.dataset import Column, Dataset, Floats, Integers, Rows
from nnstudio.data.encoder import Expansion, FeatureExpansion, FittedEncoder, expand_columns
from nnstudio.data.missing import fill_missing, settle_missing
from nnstudio.data.split import split_rows
from nnstudio.data.table import RawColumn, RawTable
from nnstudio.experiment.experiment import Data

_AXES_MAX = 2
_NUMBERS_SPARE = 4_000_000  # inputs of all rows that any file may have; a larger file as many more as it has bytes
_NUMBERS_AT_ONCE, _AT_LEAST = 1_000_000, 8  # scaled together: so many numbers, but some columns
_MARGIN = 0.05
_CONSTANT_MARGIN = 0.5  # of a column that has one value alone


def prepare(table: RawTable, data: Data) -> Dataset:
    """The dataset of ``table``, divided and scaled as ``data`` asks for.

    Raises:
        UserError: missing values are refused, too few rows remain, or there are too many inputs.
    """
    whole = settle_missing(table, data.missing)
    train, test, notes = split_rows(whole, data)
    filled, typical = fill_missing(whole.with_notes(*notes), train)
    columns = tuple(
        _describe(column, before, train, value, filled.ranges[index : index + 1])
        for index, (column, before, value) in enumerate(zip(filled.columns, whole.columns, typical, strict=True))
    )
    axes = _axes(filled)
    expansion = FeatureExpansion(filled.features) if filled.features else expand_columns(filled.name, columns)
    _refuse_excess(filled, len(expansion.input_names))
    mean, scale = _fit_scaling(filled.at(train), expansion, standardize=data.standardize)
    encoder = FittedEncoder(columns, axes, expansion, mean, scale)
    return Dataset(
        name=filled.name,
        task=filled.task,
        input_names=expansion.input_names,
        target_names=filled.target_names,
        class_names=filled.class_names,
        columns=columns,
        axes=axes,
        ranges=filled.ranges or tuple(_widened(column) for column in columns[: len(axes)]),
        train=_rows(filled.at(train), encoder),
        test=_rows(filled.at(test), encoder),
        mean=mean,
        scale=scale,
        encoder=encoder,
        notes=filled.notes,
        layout=filled.layout,
    )


def _refuse_excess(table: RawTable, inputs: int) -> None:
    """Texts become an input for each category: a small file of them could take hundreds of times its size.

    Raises:
        UserError: a person's own table would have too many inputs in all its rows.
    """
    if table.layout is None:
        return
    most = _NUMBERS_SPARE + len(table.layout.content)
    if len(table) * inputs > most:
        raise UserError(
            N_(
                "data",
                "{name} would become {numbers} numbers: {rows} rows of {inputs} inputs. At most {most} are allowed for "
                "a file of its size. Choose fewer inputs, fewer texts above all, or take a part of its rows.",
            ),
            name=table.name,
            numbers=len(table) * inputs,
            rows=len(table),
            inputs=inputs,
            most=most,
        )


def _describe(
    column: RawColumn,
    before: RawColumn,
    train: Integers,
    typical: float | str,
    fixed: tuple[tuple[float, float], ...],
) -> Column:
    """The column as people see it; ``before`` still has its gaps, ``fixed`` holds a toy's range."""
    missing = int(before.missing().sum())
    if not column.numeric:
        categories = tuple(sorted(set(column.values[train])))
        return Column(column.name, categories=categories, typical=typical, missing=missing)
    lower, upper = fixed[0] if fixed else (float(column.values.min()), float(column.values.max()))
    return Column(column.name, lower=lower, upper=upper, typical=typical, missing=missing)


def _axes(table: RawTable) -> tuple[str, ...]:
    """What spans the plane: all columns, where they are one or two and hold numbers."""
    if len(table.columns) > _AXES_MAX or not all(column.numeric for column in table.columns):
        return ()
    return tuple(column.name for column in table.columns)


def _widened(column: Column) -> tuple[float, float]:
    margin = (column.upper - column.lower) * _MARGIN or _CONSTANT_MARGIN
    return column.lower - margin, column.upper + margin


def _fit_scaling(train: RawTable, expansion: Expansion, *, standardize: bool) -> tuple[Floats, Floats]:
    """(D,) mean and scale of the training rows' inputs; 0 and 1 for what is not scaled."""
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415 (slow, so imported on use)

    measured = np.array(expansion.measured)
    mean, scale = np.zeros(len(measured)), np.ones(len(measured))
    if standardize and measured.any():
        raw = expansion.expand([column.values for column in train.columns])
        places = np.flatnonzero(measured)
        # A large table column by column, more or less: scikit-learn copies what it looks at.
        for part in np.array_split(places, min(1 + raw.size // _NUMBERS_AT_ONCE, 1 + len(places) // _AT_LEAST)):
            # Row after row, as anybody's table lies in memory: another order rounds the mean differently.
            scaler = StandardScaler().fit(np.ascontiguousarray(raw[:, part]))
            mean[part], scale[part] = scaler.mean_, scaler.scale_
    return mean, scale


def _rows(table: RawTable, encoder: FittedEncoder) -> Rows:
    coordinates = [column.values.astype(np.float64) for column in table.columns[: len(encoder.axes)]]
    return Rows(
        inputs=encoder.scaled([column.values for column in table.columns]),
        coordinates=np.column_stack(coordinates) if coordinates else np.empty((len(table), 0)),
        targets=table.targets,
        numbers=table.numbers,
    )
