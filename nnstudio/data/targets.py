"""What is predicted: the task that the target columns suggest, and the targets as numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import N_, Task, UserError
from nnstudio.data.cells import Cells
from nnstudio.data.dataset import Floats, Integers
from nnstudio.data.table import RawColumn, number_text

CLASSES_MAX = 100
_FEW = 20  # so many different whole numbers are taken for classes


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """The targets of the ``rows`` that have one: class numbers (N,), or numbers and labels (N, T)."""

    task: Task
    values: Integers | Floats
    class_names: tuple[str, ...]
    rows: Integers
    notes: tuple[str, ...]


def read_targets(cells: Cells, names: Sequence[str], task: Task | None) -> Targets:
    """The targets in the columns ``names``, for ``task`` or for the one that they suggest.

    Raises:
        UserError: the columns do not fit the task, hold a single class or too many.
    """
    if task is not None and task.has_classes and len(names) > 1:
        raise UserError(
            N_(
                "data",
                "$.data.task is {task}, but $.data.target names {count} columns. Name one column, or set the task to "
                "multilabel or regression.",
            ),
            task=task.value,
            count=len(names),
        )
    columns = [_column(cells, name, task, alone=len(names) == 1) for name in names]
    rows = np.flatnonzero(~np.column_stack([column.missing() for column in columns]).any(axis=1))
    present = [column.at(rows) for column in columns]
    notes = _dropped(len(cells) - len(rows), names)
    if task is None and len(rows):
        task = suggest_task(present)
        notes = (*notes, _inferred(task, names))
    task = task or Task.REGRESSION
    if task.has_classes:
        values, class_names = _classes(cells.name, present[0], task)
        return Targets(task, values, class_names, rows, notes)
    numbers = np.column_stack([column.values.astype(np.float64) for column in present])
    if task is Task.MULTILABEL:
        _refuse_other_labels(cells, names, numbers, rows)
    return Targets(task, numbers, (), rows, notes)


def suggest_task(columns: Sequence[RawColumn]) -> Task:
    """The task that the target columns, without gaps, look like.

    Several columns of 0 and 1 are labels. One column of texts holds classes, and so does one of few different whole
    numbers, each of them twice on average. All else is regression.
    """
    if len(columns) > 1:
        labels = all(column.numeric and np.isin(column.values, (0, 1)).all() for column in columns)
        return Task.MULTILABEL if labels else Task.REGRESSION
    values = columns[0].values
    different = np.unique(values)
    if columns[0].numeric:
        whole = bool(np.equal(np.mod(different.astype(np.float64), 1), 0).all())
        if not whole or len(different) > min(_FEW, len(values) / 2):
            return Task.REGRESSION
    return Task.BINARY if len(different) <= 2 else Task.MULTICLASS


def _column(cells: Cells, name: str, task: Task | None, *, alone: bool) -> RawColumn:
    if task is not None and task.has_classes:
        return cells.column(name, slips="keep")
    return cells.column(name, slips="refuse" if task is None and alone else "refuse every text")


def _classes(source: str, column: RawColumn, task: Task) -> tuple[Integers, tuple[str, ...]]:
    """(N,) class numbers and the names of the classes, sorted as numbers or as texts."""
    different = np.unique(column.values)
    names = tuple(number_text(float(value)) if column.numeric else str(value) for value in different)
    if len(names) == 1:
        raise UserError(
            N_(
                "data",
                "The target “{column}” of {source} holds the class “{name}” alone, so there is nothing to tell apart. "
                "Add rows of another class, or choose another target.",
            ),
            column=column.name,
            source=source,
            name=names[0],
        )
    most = 2 if task is Task.BINARY else CLASSES_MAX
    if len(names) > most:
        raise UserError(
            N_(
                "data",
                "The target “{column}” of {source} holds {count} different values, but {task} takes at most {most}. "
                "Choose another target, or set $.data.task to {instead}.",
            ),
            column=column.name,
            source=source,
            count=len(names),
            task=task.value,
            most=most,
            instead="multiclass" if most < len(names) <= CLASSES_MAX else "regression",
        )
    return np.searchsorted(different, column.values), names


def _refuse_other_labels(cells: Cells, names: Sequence[str], numbers: Floats, rows: Integers) -> None:
    other = np.argwhere(~np.isin(numbers, (0, 1)))
    if len(other):
        row, column = other[0]
        raise UserError(
            N_(
                "data",
                "{source}, {place}: {value:g} in the target “{column}” is not a label. Allowed: 0 and 1. Correct it, "
                "or set $.data.task to regression.",
            ),
            source=cells.name,
            place=cells.place(int(rows[row])),
            value=float(numbers[row, column]),
            column=names[column],
        )


def _dropped(count: int, names: Sequence[str]) -> tuple[str, ...]:
    if not count:
        return ()
    return (
        N_("data", "{count} rows without a value in “{names}” were dropped.").format(
            count=count, names=", ".join(names)
        ),
    )


def _inferred(task: Task, names: Sequence[str]) -> str:
    return N_("data", "The task was taken to be {task} ({label}), from the values of “{names}”.").format(
        task=task.value, label=task.label, names=", ".join(names)
    )
