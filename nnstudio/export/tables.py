"""The numbers of a run as tables: weights, history, and the data with what is predicted of them; CSV in UTF-8."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from nnstudio.catalog import SOURCES
from nnstudio.data import Dataset, Rows
from nnstudio.export.answers import Answers, RowAnswers
from nnstudio.export.work import Work

Cell = str | int
ENCODING = "utf-8-sig"  # its mark tells spreadsheets that names are not in the system's own letters


def weights_table(work: Work) -> bytes:
    """One line for each weight and bias: the layer, the neuron, where it comes from, and its value."""
    return _table(["layer", "neuron", "from", "value"], _weight_rows(work))


def _weight_rows(work: Work) -> Iterator[Sequence[Cell]]:
    sources: Sequence[str] = work.dataset.input_names
    last = len(work.layers) - 1
    for index, layer in enumerate(work.layers):
        name = "output" if index == last else f"hidden {index + 1}"
        for unit, (weights, bias) in enumerate(zip(layer.weight, layer.bias, strict=True), 1):
            yield name, unit, "bias", str(bias)
            for source, weight in zip(sources, weights, strict=True):
                yield name, unit, source, str(weight)
        if layer.slope is not None:
            yield name, "", "prelu slope", str(np.float32(layer.slope))
        sources = [f"{name} neuron {unit}" for unit in range(1, len(layer.bias) + 1)]


def history_table(work: Work) -> bytes:
    """One line for each epoch that was kept: losses, metrics, and what was changed there."""
    curves = work.trained.curves
    columns = {"train_loss": curves.train_loss, "test_loss": curves.test_loss, **curves.metrics}
    words: dict[int, list[str]] = {}
    for mark in curves.marks:
        place = min(int(np.searchsorted(curves.epoch, mark.epoch)), len(curves.epoch) - 1)
        words.setdefault(place, []).append(mark.label)
    rows = (
        [
            _number(float(epoch)),
            *(repr(float(column[row])) for column in columns.values()),
            "; ".join(words.get(row, [])),
        ]
        for row, epoch in enumerate(curves.epoch)
    )
    return _table(["epoch", *columns, "changed"], rows)


def predictions_table(work: Work) -> bytes:
    """One line for each row of the data: its part, its number, its values, the target, and what is predicted."""
    dataset, answers = work.dataset, Answers(work)
    train, test = answers.train(), answers.test()
    heads = ["part", "row", *(column.name for column in dataset.columns), *dataset.target_names]
    heads += [f"predicted {name}" for name in dataset.target_names]
    if train.probabilities is not None:
        of = dataset.class_names if dataset.task.has_classes else dataset.target_names
        heads += [f"probability {name}" for name in of]
    rows = [
        row
        for part, shown, answer in (("train", dataset.train, train), ("test", dataset.test, test))
        for row in _prediction_rows(part, work, shown, answer)
    ]
    return _table(heads, sorted(rows, key=lambda row: int(row[1])))


def _prediction_rows(part: str, work: Work, rows: Rows, answer: RowAnswers) -> Iterator[Sequence[Cell]]:
    dataset = work.dataset
    values = raw_values(work, rows)
    for index in range(len(rows)):
        shares = [] if answer.probabilities is None else [str(share) for share in answer.probabilities[index]]
        yield [
            part,
            int(rows.numbers[index]) + 1,
            *values[index],
            *_told(dataset, rows.targets[index]),
            *_told(dataset, answer.predicted[index]),
            *shares,
        ]


def raw_values(work: Work, rows: Rows) -> list[list[str]]:
    """The values of every row in their own units, column by column; gaps as they were filled."""
    dataset, source = work.dataset, work.experiment.data.source
    if source in SOURCES and SOURCES[source].is_toy:
        return [[_number(float(value)) for value in row] for row in rows.coordinates]
    raw, place, columns = rows.inputs * dataset.scale + dataset.mean, 0, []
    for column in dataset.columns:
        width = len(column.categories) or 1
        piece = raw[:, place : place + width]
        place += width
        if column.categories:
            # A category that no training row has is none of the inputs.
            columns.append([column.categories[row.argmax()] if row.any() else "" for row in piece])
        else:
            columns.append([_number(float(value)) for value in piece[:, 0]])
    return [list(row) for row in zip(*columns, strict=True)]


def _told(dataset: Dataset, target: np.generic) -> list[Cell]:
    if dataset.task.has_classes:
        return [dataset.class_names[int(target)]]
    return [_number(float(value)) for value in np.atleast_1d(target)]


def _number(value: float) -> str:
    """Shortest, without the last digits, in which scaling there and back leaves its traces."""
    rounded = float(f"{value:.12g}")
    return str(int(rounded)) if rounded.is_integer() and abs(rounded) < 1e15 else repr(rounded)


def _table(heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return text.getvalue().encode(ENCODING)
