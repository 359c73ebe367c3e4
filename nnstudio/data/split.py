"""Which rows are trained on and which are kept back to test on."""

import math

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import N_
from nnstudio.data.dataset import Integers
from nnstudio.data.seeds import split_seed
from nnstudio.data.table import RawTable
from nnstudio.experiment.experiment import Data
from nnstudio.experiment.playground import draws_as_playground, rows_to_train


def split_rows(table: RawTable, data: Data) -> tuple[Integers, Integers, tuple[str, ...]]:
    """Positions of the training rows and of the test rows, at least one each, and what is to be said about it.

    Classes keep their shares in both parts where every class has enough rows for that. Playground has mixed its rows
    already, and takes the first ones.
    """
    if draws_as_playground(data):
        trained = rows_to_train(data, len(table))
        return np.arange(trained), np.arange(trained, len(table)), ()
    from sklearn.model_selection import train_test_split  # noqa: PLC0415 (slow, so imported on use)

    rows = len(table)
    # Rounded up as scikit-learn does it, but so that neither part is empty.
    tested = min(max(math.ceil(rows * data.test_fraction), 1), rows - 1)
    reason = _why_not_stratified(table, tested) if table.task.has_classes else ""
    train, test = train_test_split(
        np.arange(rows),
        test_size=tested,
        random_state=split_seed(data.seed),
        stratify=table.targets if table.task.has_classes and not reason else None,
    )
    return train, test, (reason,) if reason else ()


def keeps_shares(targets: NDArray[np.generic], tested: int) -> bool:
    """Whether every class can keep its share in both parts when ``tested`` rows are kept back."""
    counts = np.unique(targets, return_counts=True)[1]
    return bool(counts.min() >= 2 and min(tested, len(targets) - tested) >= len(counts))


def _why_not_stratified(table: RawTable, tested: int) -> str:
    """Empty where every class can keep its share in both parts."""
    if keeps_shares(table.targets, tested):
        return ""
    present, counts = np.unique(table.targets, return_counts=True)
    if counts.min() < 2:
        return N_(
            "data", "The class “{name}” has one row alone, so the split does not keep the shares of the classes."
        ).format(name=table.class_names[int(present[counts.argmin()])])
    return N_(
        "data",
        "{rows} rows cannot hold all {classes} classes, so the split does not keep the shares of the classes.",
    ).format(rows=min(tested, len(table) - tested), classes=len(present))
