"""Missing values: filled from the training rows, dropped with their rows, or refused."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from nnstudio.catalog import N_, UserError
from nnstudio.data.dataset import Integers
from nnstudio.data.table import RawColumn, RawTable
from nnstudio.experiment.experiment import Missing

ROWS_MIN = 4
_AT_ONCE = 16  # columns whose typical values are found together: a large table is not copied as a whole


def settle_missing(table: RawTable, how: Missing) -> RawTable:
    """The table to split: without the rows that miss a value for ``drop``, unchanged for ``fill``.

    Raises:
        UserError: a value is missing and ``how`` is ``refuse``, or too few rows are whole.
    """
    gaps = np.column_stack([column.missing() for column in table.columns])
    if how == "fill" or not gaps.any():
        return table
    if how == "refuse":
        row, column = np.argwhere(gaps)[0]
        raise UserError(
            N_(
                "data",
                "{name} misses {count} values, the first in column “{column}”, {place}, and $.data.missing is refuse. "
                "Put the values in, or set it to fill or drop.",
            ),
            name=table.name,
            count=int(gaps.sum()),
            column=table.columns[column].name,
            place=table.place(int(table.numbers[row])),
        )
    whole = np.flatnonzero(~gaps.any(axis=1))
    refuse_few_rows(table.name, len(whole), dropped=len(table) - len(whole))
    dropped = N_("data", "{count} rows with a missing value were dropped.").format(count=len(table) - len(whole))
    return table.at(whole).with_notes(dropped)


def refuse_few_rows(name: str, rows: int, dropped: int = 0) -> None:
    """Refuse a source with too few rows to train and test on.

    Raises:
        UserError: saying how many there are.
    """
    if rows < ROWS_MIN:
        raise UserError(
            N_(
                "data",
                "{name} has {rows} usable rows ({dropped} more miss a value), but needs at least {least}. Add rows.",
            ),
            name=name,
            rows=rows,
            dropped=dropped,
            least=ROWS_MIN,
        )


def fill_missing(table: RawTable, train: Integers) -> tuple[RawTable, tuple[float | str, ...]]:
    """The table without gaps, and each column's typical value, which filled them.

    The typical value is the median, or the most frequent category, of the ``train`` rows alone.

    Raises:
        UserError: a column has no value in any training row.
    """
    for column in table.columns:
        if column.at(train).missing().all():
            raise UserError(
                N_(
                    "data",
                    "The column “{column}” of {name} has no value in any of the {rows} training rows, so nothing can "
                    "be filled in. Leave it out of $.data.inputs, or set another $.data.seed or test_fraction.",
                ),
                column=column.name,
                name=table.name,
                rows=len(train),
            )
    filled: dict[str, tuple[RawColumn, float | str]] = {}
    for kind in (True, False):
        filled |= _fill_kind([column for column in table.columns if column.numeric is kind], train)
    columns = tuple(filled[column.name][0] for column in table.columns)
    typical = tuple(filled[column.name][1] for column in table.columns)
    notes = [_note(column, value) for column, value in zip(table.columns, typical, strict=True)]
    return replace(table, columns=columns).with_notes(*filter(None, notes)), typical


def _fill_kind(columns: Sequence[RawColumn], train: Integers) -> dict[str, tuple[RawColumn, float | str]]:
    """Columns of one kind, by name: filled, with the value that filled them."""
    filled: dict[str, tuple[RawColumn, float | str]] = {}
    for first in range(0, len(columns), _AT_ONCE):
        filled |= _fill(columns[first : first + _AT_ONCE], train)
    return filled


def _fill(columns: Sequence[RawColumn], train: Integers) -> dict[str, tuple[RawColumn, float | str]]:
    from sklearn.impute import SimpleImputer  # noqa: PLC0415 (slow, so imported on use)

    numeric = columns[0].numeric
    imputer = (
        SimpleImputer(strategy="median") if numeric else SimpleImputer(strategy="most_frequent", missing_values=None)
    )
    imputer.fit(np.column_stack([column.values[train] for column in columns]))
    return {
        column.name: (_filled(column, value), (float if numeric else str)(value))
        for column, value in zip(columns, imputer.statistics_, strict=True)
    }


def _filled(column: RawColumn, value: float | str) -> RawColumn:
    gaps = column.missing()
    return RawColumn(column.name, np.where(gaps, value, column.values)) if gaps.any() else column


def _note(column: RawColumn, value: float | str) -> str:
    count = int(column.missing().sum())
    if not count:
        return ""
    if isinstance(value, str):
        return N_(
            "data", "{count} missing values in “{column}” were filled with “{value}”, the most frequent category."
        ).format(count=count, column=column.name, value=value)
    return N_(
        "data", "{count} missing values in “{column}” were filled with {value:g}, the median of the training rows."
    ).format(count=count, column=column.name, value=value)
