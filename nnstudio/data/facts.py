"""The facts of a dataset's targets, as the Coach judges by them."""

import numpy as np

from nnstudio.catalog import Task
from nnstudio.data.dataset import Dataset
from nnstudio.experiment.facts import Floats, TargetFacts

VALUES_MAX = 10_000  # of more numbers, so many evenly spaced quantiles say the same


def target_facts(dataset: Dataset) -> TargetFacts:
    """What the targets of ``dataset`` look like."""
    lowest, highest = _range(dataset)
    return TargetFacts(
        task=dataset.task,
        classes=dataset.classes,
        targets=dataset.target_columns,
        rows=len(dataset.train),
        lowest=lowest,
        highest=highest,
        shares=_shares(dataset),
        label_counts=_label_counts(dataset),
        values=tuple(map(_sorted, dataset.train.targets.T)) if dataset.task is Task.REGRESSION else (),
    )


def _range(dataset: Dataset) -> tuple[float, float]:
    """The least and the largest number to predict; 0 and 1 for classes and labels, as they are coded."""
    if dataset.task is not Task.REGRESSION:
        return 0.0, 1.0
    parts = [rows.targets for rows in (dataset.train, dataset.test) if len(rows)]
    return min(float(part.min()) for part in parts), max(float(part.max()) for part in parts)


def _shares(dataset: Dataset) -> tuple[float, ...]:
    targets = dataset.train.targets
    if dataset.task.has_classes:
        return tuple((np.bincount(targets.astype(np.int64), minlength=dataset.classes) / len(targets)).tolist())
    return tuple(targets.mean(axis=0).tolist()) if dataset.task is Task.MULTILABEL else ()


def _label_counts(dataset: Dataset) -> tuple[float, ...]:
    if dataset.task is not Task.MULTILABEL:
        return ()
    counts = dataset.train.targets.sum(axis=1).astype(np.int64)
    return tuple((np.bincount(counts, minlength=dataset.target_columns + 1) / len(counts)).tolist())


def _sorted(column: Floats) -> Floats:
    ordered = np.sort(column.astype(np.float64))
    if len(ordered) > VALUES_MAX:
        ordered = ordered[np.linspace(0, len(ordered) - 1, VALUES_MAX).round().astype(np.int64)]
    ordered.flags.writeable = False
    return ordered
