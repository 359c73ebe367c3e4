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
    rows = len(table)
    # Rounded up as scikit-learn does it, but so that neither part is empty.
    tested = min(max(math.ceil(rows * data.test_fraction), 1), rows - 1)
    reason = _why_not_stratified(table, tested) if table.task.has_classes else ""
    # The stream of chance that scikit-learn draws from; numpy keeps it as it is for good.
    draw = np.random.RandomState(split_seed(data.seed))
    if table.task.has_classes and not reason:
        return *_with_shares(table.targets.astype(np.int64, copy=False), tested, draw), ()
    order = draw.permutation(rows)
    return order[tested:], order[:tested], (reason,) if reason else ()


def _with_shares(classes: Integers, tested: int, draw: np.random.RandomState) -> tuple[Integers, Integers]:
    """Training and test rows as ``train_test_split(…, stratify=classes)`` of scikit-learn draws them.

    It gathers them in lists, of Python's own numbers: of a million rows they would take twenty times a small file.
    """
    numbers, counts = np.unique(classes, return_counts=True)
    trained_of = _shares(counts, len(classes) - tested, draw)
    tested_of = _shares(counts - trained_of, tested, draw)
    train, test = [], []
    for number, count, split, more in zip(numbers, counts, trained_of, tested_of, strict=True):
        members = np.flatnonzero(classes == number)[draw.permutation(count)]
        train.append(members[:split])
        test.append(members[split : split + more])
    return draw.permutation(np.concatenate(train)), draw.permutation(np.concatenate(test))


def _shares(counts: Integers, rows: int, draw: np.random.RandomState) -> Integers:
    """How many of ``rows`` each class gets: its share, rounded so that they add up, by chance among equal ones."""
    exact = counts / counts.sum() * rows
    shares = np.floor(exact)
    rests, left = exact - shares, rows - int(shares.sum())
    for rest in np.unique(rests)[::-1]:
        if left == 0:
            break
        equal = np.flatnonzero(rests == rest)
        more = draw.choice(equal, size=min(len(equal), left), replace=False)
        shares[more] += 1
        left -= len(more)
    whole: Integers = shares.astype(np.int64)
    return whole


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
