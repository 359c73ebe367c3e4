"""Rows that stand in the experiment itself."""

import math

from nnstudio.catalog import N_, UserError
from nnstudio.data.cells import Cells, refuse_repeated_names
from nnstudio.data.choose import choose_table
from nnstudio.data.delimited import MISSING
from nnstudio.data.table import RawTable, row_place
from nnstudio.experiment.experiment import Data

_NAME = "rows"


def read_rows(data: Data) -> RawTable:
    """The table of ``data.rows``, its columns named by ``data.columns`` or by their number.

    Raises:
        UserError: rows of different lengths, a single column, or as for a file.
    """
    import pandas as pd  # noqa: PLC0415 (slow, so imported on use)

    rows = data.rows or ()
    width = len(rows[0]) if rows else 0
    names = data.columns or tuple(f"column {number}" for number in range(1, width + 1))
    _refuse_shape(rows, names)
    refuse_repeated_names(_NAME, names)
    columns = ([_cell(row[index]) for row in rows] for index in range(width))
    series = tuple(pd.Series(column, dtype=object).infer_objects() for column in columns)
    return choose_table(Cells(_NAME, names, series, row_place), data)


def _cell(value: float | str | None) -> float | str:
    """The value itself, NaN where it is missing."""
    missing = value is None or (isinstance(value, str) and value.strip() in MISSING)
    return math.nan if value is None or missing else value


def _refuse_shape(rows: tuple[tuple[float | str | None, ...], ...], names: tuple[str, ...]) -> None:
    if not rows:
        raise UserError(N_("data", "$.data.rows is missing or empty. Give at least 4 rows."))
    for index, row in enumerate(rows):
        if len(row) != len(names):
            raise UserError(
                N_("data", "$.data.rows[{index}] has {count} values, but there are {width} columns. Give as many."),
                index=index,
                count=len(row),
                width=len(names),
            )
    if len(names) < 2:
        raise UserError(N_("data", "$.data.rows has one column only. A table needs an input and a target."))
