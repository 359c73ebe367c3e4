"""A text table into columns with pandas, some rows at a time: what divides a text takes many times its bytes."""

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError
from nnstudio.data.delimited import MISSING, Dialect

if TYPE_CHECKING:
    import pandas as pd

_CELLS_AT_ONCE, _ROWS_AT_LEAST = 2**17, 2**10
_BOOLEANS = {"True": "True", "TRUE": "True", "true": "True", "False": "False", "FALSE": "False", "false": "False"}


def parse_columns(text: bytes, dialect: Dialect, width: int, rows: int, where: str) -> tuple["pd.Series", ...]:
    """The ``width`` columns of a table of ``rows`` rows: floats where every cell is a number or missing, else texts.

    Raises:
        UserError: pandas does not understand it, or finds more or fewer rows; ``where`` names the file.
    """
    import pandas as pd  # noqa: PLC0415 (slow, so imported on use)

    columns = _numbers(text, dialect, width, rows, where)
    others = [column for column in range(width) if column not in columns]
    if others:
        columns |= _texts(text, dialect, width, rows, others, where)
    found = (columns[column] for column in range(width))
    return tuple(pd.Series(cells, dtype=cells.dtype, copy=False) for cells in found)


def _numbers(text: bytes, dialect: Dialect, width: int, rows: int, where: str) -> dict[int, NDArray[Any]]:
    """The columns in which every cell is a number or missing, as floats."""
    columns: dict[int, NDArray[Any]] = {column: np.empty(rows) for column in range(width)}
    found = 0
    for part in _some_rows(text, dialect, width, range(width), where):
        place = slice(found, found + len(part))
        found += len(part)
        for column in list(columns):
            if part[column].dtype.kind not in "iuf":
                del columns[column]
            elif found <= rows:
                columns[column][place] = part[column]
    if found != rows:
        raise UserError(
            N_("data", "{where} has {rows} records, but {parsed} were understood. Check its quotation marks."),
            where=where,
            rows=rows,
            parsed=found,
        )
    return columns


def _texts(
    text: bytes, dialect: Dialect, width: int, rows: int, wanted: Sequence[int], where: str
) -> dict[int, NDArray[Any]]:
    """The ``wanted`` columns with every cell as it stands, NaN where it is missing."""
    columns: dict[int, NDArray[Any]] = {column: np.empty(rows, dtype=object) for column in wanted}
    found = 0
    for part in _some_rows(text, dialect, width, wanted, where, dtype=object):
        place = slice(found, found + len(part))
        found += len(part)
        for column, cells in columns.items():
            cells[place] = part[column]
    for cells in columns.values():
        if all(cell in _BOOLEANS for cell in cells if isinstance(cell, str)):
            cells[:] = [_BOOLEANS.get(cell, cell) for cell in cells]  # however they are written
    return columns


def _some_rows(
    text: bytes, dialect: Dialect, width: int, columns: Sequence[int], where: str, dtype: type | None = None
) -> "Iterator[pd.DataFrame]":
    """The table, some rows at a time, with the ``columns`` that are wanted."""
    import pandas as pd  # noqa: PLC0415 (slow, so imported on use)

    try:
        yield from pd.read_csv(
            io.BytesIO(text),
            sep=dialect.delimiter,
            decimal=dialect.decimal,
            header=0 if dialect.has_header else None,
            names=range(width),
            usecols=list(columns),
            dtype=dtype,
            index_col=False,
            skipinitialspace=True,
            keep_default_na=False,
            na_values=sorted(MISSING),
            low_memory=False,  # so that a column has one type throughout
            chunksize=max(_CELLS_AT_ONCE // width, _ROWS_AT_LEAST),
        )
    except pd.errors.ParserError as error:
        raise UserError(
            N_("data", "{where} cannot be understood: {reason}. Check its quotation marks."), where=where, reason=error
        ) from None
