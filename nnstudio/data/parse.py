"""A text table into columns with pandas, some rows at a time: what divides a text takes many times its bytes."""

import io
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from nnstudio.catalog import N_, UserError
from nnstudio.data.delimited import MISSING, Dialect

if TYPE_CHECKING:
    import pandas as pd

_CELLS_AT_ONCE, _ROWS_AT_LEAST = 2**17, 2**10
_BOOLEANS = {"True": "True", "TRUE": "True", "true": "True", "False": "False", "FALSE": "False", "false": "False"}


def parse_columns(text: bytes, dialect: Dialect, width: int, where: str) -> tuple["pd.Series", ...]:
    """The ``width`` columns of a table: floats where every cell is a number or missing, else texts as they stand.

    Raises:
        UserError: pandas does not understand it; ``where`` names the file.
    """
    numbers = _numeric_columns(text, dialect, width, where)
    others = [column for column in range(width) if column not in numbers]
    texts = _text_columns(text, dialect, width, others, where) if others else {}
    return tuple(numbers[column] if column in numbers else texts[column] for column in range(width))


def _numeric_columns(text: bytes, dialect: Dialect, width: int, where: str) -> "dict[int, pd.Series]":
    """The columns in which every cell is a number or missing."""
    parts: dict[int, list[np.ndarray]] = {column: [] for column in range(width)}
    for rows in _some_rows(text, dialect, width, range(width), where):
        for column in list(parts):
            if rows[column].dtype.kind in "iuf":
                parts[column].append(rows[column].to_numpy(dtype=np.float64))
            else:
                del parts[column]
    return _joined(parts, np.float64)


def _text_columns(
    text: bytes, dialect: Dialect, width: int, columns: Sequence[int], where: str
) -> "dict[int, pd.Series]":
    """Some columns with every cell as it stands, NaN where it is missing."""
    parts: dict[int, list[np.ndarray]] = {column: [] for column in columns}
    for rows in _some_rows(text, dialect, width, columns, where, dtype=object):
        for column, found in parts.items():
            found.append(rows[column].to_numpy(dtype=object))
    joined = _joined(parts, object)
    for column, cells in joined.items():
        if all(cell in _BOOLEANS for cell in cells if isinstance(cell, str)):
            joined[column] = cells.map(_BOOLEANS)  # however they are written
    return joined


def _joined(parts: dict[int, list[np.ndarray]], dtype: type) -> "dict[int, pd.Series]":
    """Every column in one piece; its parts are let go of at once."""
    import pandas as pd  # noqa: PLC0415 (slow, so imported on use)

    joined = {}
    for column in list(parts):
        found = parts.pop(column)
        joined[column] = pd.Series(np.concatenate(found) if found else np.empty(0), dtype=dtype, copy=False)
    return joined


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
