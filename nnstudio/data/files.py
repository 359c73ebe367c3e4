"""A person's own text tables: read with pandas, refused with the line where they cannot be.

Read are comma, semicolon, tab, bar and space as delimiters; decimal points, and decimal commas where the delimiter is
no comma; UTF-8, UTF-16 and UTF-32 with their mark, else the Western code page; quoted fields. A cell is missing where
it is empty or one of ``delimited.MISSING`` (? - NA N/A NaN null and the like).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from nnstudio.catalog import N_, Task, UserError
from nnstudio.data.cells import Cells, refuse_repeated_names
from nnstudio.data.choose import choose_table
from nnstudio.data.dataset import Enclosed, FileLayout
from nnstudio.data.delimited import Dialect, decode, has_separator_line, records, sniff, tidy
from nnstudio.data.parse import parse_columns
from nnstudio.data.paths import resolve_path, unreadable
from nnstudio.data.table import RawColumn, RawTable, number_text
from nnstudio.data.targets import suggest_task
from nnstudio.experiment.experiment import Data

BYTES_MAX = 512 * 2**20
COLUMNS_MAX = 10_000
ROWS_MAX = 1_000_000
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class ColumnReport:
    """One column of a file; ``problem`` says in a sentence why it cannot be used, empty where it can."""

    name: str
    numeric: bool
    categories: int
    missing: int
    examples: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class FileReport:
    """What a file turned out to be, for a person to confirm before it is used."""

    delimiter: str
    decimal: str
    encoding: str
    has_header: bool
    rows: int
    columns: tuple[ColumnReport, ...]
    suggested_target: str
    suggested_task: Task


def read_file(data: Data, base: Path | None = None, enclosed: Enclosed | None = None) -> RawTable:
    """The table at ``data.path``, a relative one being looked for in ``base``; an ``enclosed`` one of that name is it.

    Raises:
        UserError: no path, or as :func:`read_table`.
    """
    if enclosed is not None and data.path == enclosed.name:
        cells, _, layout = _read_cells(enclosed.content, enclosed.name)
        return replace(choose_table(cells, data), layout=layout)
    return read_table(resolve_path(data.path or "", base), data)


def read_table(path: Path, data: Data) -> RawTable:
    """The table in the file at ``path`` with the inputs, target and task of ``data``.

    Raises:
        UserError: the file cannot be read, is no table, or does not hold what ``data`` asks for.
    """
    cells, _, layout = _read_cells(_content(path), path.name)
    return replace(choose_table(cells, data), layout=layout)


def inspect_file(path: Path | str) -> FileReport:
    """What the file at ``path`` holds, column by column.

    Raises:
        UserError: the file cannot be read or is no table.
    """
    plain = resolve_path(str(path))
    cells, dialect, layout = _read_cells(_content(plain), plain.name)
    columns = tuple(_report(cells, name) for name in cells.names)
    target = cells.names[-1]
    return FileReport(
        delimiter=dialect.delimiter,
        decimal=dialect.decimal,
        encoding=layout.encoding,
        has_header=dialect.has_header,
        rows=len(cells),
        columns=columns,
        suggested_target=target,
        suggested_task=Task.REGRESSION if columns[-1].problem else _task_of(cells.column(target)),
    )


def _read_cells(content: bytes, where: str) -> tuple[Cells, Dialect, FileLayout]:
    text, encoding = decode(content, where)
    dialect = sniff(text, where)
    text = tidy(text, dialect.delimiter)
    names, rows = _scan(text, dialect, where)
    refuse_repeated_names(where, names)
    plain = text.encode()
    del text  # of a large file there is no room for both
    columns = parse_columns(plain, dialect, len(names), rows, where)
    del plain
    layout = FileLayout(
        names=names,
        delimiter=dialect.delimiter,
        decimal=dialect.decimal,
        encoding=encoding,
        above=dialect.has_header + has_separator_line(content, encoding),
        rows=rows,
        content=content,
    )
    return Cells(where, names, columns, _line_finder(content, dialect, where)), dialect, layout


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > BYTES_MAX:
            raise UserError(
                N_("data", "{path} is larger than {most} MB. Take a part of its rows."),
                path=path,
                most=BYTES_MAX // 2**20,
            )
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


def _scan(text: str, dialect: Dialect, where: str) -> tuple[tuple[str, ...], int]:
    """The names of the columns and the number of rows, all of one width.

    pandas would fill short lines up without a word, hence this pass.
    """
    width, rows = 0, 0
    names: tuple[str, ...] = ()
    for line, fields in records(text, dialect.delimiter, where):
        if not width:
            width = len(fields)
            if width > COLUMNS_MAX:
                raise UserError(
                    N_(
                        "data",
                        "{where} has {count} columns, but at most {most} are allowed. Take a part of them.",
                    ),
                    where=where,
                    count=width,
                    most=COLUMNS_MAX,
                )
            names = _names(fields, has_header=dialect.has_header)
        elif len(fields) != width:
            raise UserError(
                N_(
                    "data",
                    "{where}, line {line}: {count} columns, but the first line has {width}. Every line needs as many; "
                    "look for a missing or additional delimiter, or put text that holds one in quotation marks.",
                ),
                where=where,
                line=line,
                count=len(fields),
                width=width,
            )
        rows += 1
        if rows > ROWS_MAX + dialect.has_header:
            raise UserError(
                N_("data", "{where} has more than {most} rows. Take a part of them."), where=where, most=ROWS_MAX
            )
    if rows == 1 and dialect.has_header:
        raise UserError(N_("data", "{where} holds column names alone. Add at least 4 rows below them."), where=where)
    return names, rows - dialect.has_header


def _names(fields: list[str], *, has_header: bool) -> tuple[str, ...]:
    made = [f"column {number}" for number in range(1, len(fields) + 1)]
    if not has_header:
        return tuple(made)
    return tuple(field.strip() or name for field, name in zip(fields, made, strict=True))


def _line_finder(content: bytes, dialect: Dialect, where: str) -> Callable[[int], str]:
    """Where a row stands: looked for only once a sentence needs it."""

    def place(row: int) -> str:
        text = tidy(decode(content, where)[0], dialect.delimiter)
        found = islice(records(text, dialect.delimiter, where), row + dialect.has_header, None)
        return f"line {next(found)[0]}"

    return place


def _report(cells: Cells, name: str) -> ColumnReport:
    try:
        column, problem = cells.column(name), ""
    except UserError as error:
        column, problem = cells.text_column(name), str(error)
    present = column.values[~column.missing()]
    different = list(dict.fromkeys(present[:1000].tolist()))[:_EXAMPLES]
    return ColumnReport(
        name=name,
        numeric=column.numeric,
        categories=0 if column.numeric else len(set(present.tolist())),
        missing=len(column.values) - len(present),
        examples=tuple(number_text(value) if column.numeric else value for value in different),
        problem=problem,
    )


def _task_of(column: RawColumn) -> Task:
    return suggest_task([column.at(np.flatnonzero(~column.missing()))])
