"""From cells to a table: which columns are inputs, which are targets, which rows can be used."""

from collections.abc import Sequence

import numpy as np

from nnstudio.catalog import N_, UserError
from nnstudio.data.cells import Cells
from nnstudio.data.missing import refuse_few_rows
from nnstudio.data.names import listed, refuse_unknown_columns
from nnstudio.data.table import RawColumn, RawTable
from nnstudio.data.targets import Targets, read_targets
from nnstudio.experiment.experiment import Data


def choose_table(cells: Cells, data: Data) -> RawTable:
    """The table with the inputs, the target and the task that ``data`` names, or that the cells suggest.

    Raises:
        UserError: a named column is not there or does not fit its use, or too little is left to learn from.
    """
    refuse_few_rows(cells.name, len(cells))
    target_names = _target_names(cells, data)
    input_names = _input_names(cells, data, target_names)
    targets = read_targets(cells, target_names, data.task)
    if data.missing == "refuse":
        _refuse_gaps(cells, targets)
    refuse_few_rows(cells.name, len(targets.rows), dropped=len(cells) - len(targets.rows))
    columns = [cells.column(name).at(targets.rows) for name in input_names]
    kept, notes = _without_empty(cells.name, columns, chosen=data.inputs is not None)
    return RawTable(
        name=cells.name,
        task=targets.task,
        columns=kept,
        targets=targets.values,
        target_names=target_names,
        class_names=targets.class_names,
        numbers=targets.rows,
        place=cells.place,
        notes=targets.notes + notes,
    )


def _target_names(cells: Cells, data: Data) -> tuple[str, ...]:
    if not data.target:
        return cells.names[-1:]
    names = (data.target,) if isinstance(data.target, str) else data.target
    refuse_unknown_columns("target", names, cells.names)
    return names


def _input_names(cells: Cells, data: Data, targets: Sequence[str]) -> tuple[str, ...]:
    if not data.inputs:
        names = tuple(name for name in cells.names if name not in targets)
        if not names:
            raise UserError(
                N_("data", "{source} has no column left to learn from: all are targets. Name fewer in $.data.target."),
                source=cells.name,
            )
        return names
    refuse_unknown_columns("inputs", data.inputs, cells.names)
    for name in data.inputs:
        if name in targets:
            raise UserError(
                N_(
                    "data",
                    "“{name}” is both an input and a target, so there would be nothing to predict. Take it out of "
                    "$.data.inputs, or choose another $.data.target.",
                ),
                name=name,
            )
    return data.inputs


def _refuse_gaps(cells: Cells, targets: Targets) -> None:
    gaps = np.setdiff1d(np.arange(len(cells)), targets.rows)
    if len(gaps):
        raise UserError(
            N_(
                "data",
                "{source} misses the target of {count} rows, first in {place}, and $.data.missing is refuse. Put the "
                "values in, or set it to fill or drop.",
            ),
            source=cells.name,
            count=len(gaps),
            place=cells.place(int(gaps[0])),
        )


def _without_empty(
    source: str, columns: Sequence[RawColumn], *, chosen: bool
) -> tuple[tuple[RawColumn, ...], tuple[str, ...]]:
    """The columns that hold a value, and a note on those that do not; what was chosen by name must hold one."""
    empty = [column.name for column in columns if column.missing().all()]
    kept = tuple(column for column in columns if column.name not in empty)
    if empty and (chosen or not kept):
        raise UserError(
            N_("data", "The column “{column}” of {source} holds no value. Choose other inputs."),
            column=empty[0],
            source=source,
        )
    if not empty:
        return kept, ()
    return kept, (N_("data", "Columns without any value were left out: {names}.").format(names=listed(empty)),)
