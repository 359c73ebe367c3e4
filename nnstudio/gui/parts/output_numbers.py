"""The rows behind the drawing of the output: where each lies, what it belongs to, and what the network takes it for."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.engine.frame import Predictions
from nnstudio.gui.parts.curves_table import Columns
from nnstudio.gui.parts.output_answer import predicted_of, targets_of
from nnstudio.gui.plots.drawing import count_text

Part = tuple[str, Rows, NDArray[np.float64]]


def columns_of_rows(
    dataset: Dataset, predictions: Predictions, target: int, classes: Sequence[str], *, train: bool, test: bool
) -> Columns:
    """Return a line for every row that is shown; ``classes`` names what a target may be, and nothing for numbers."""
    parts: list[Part] = [
        (words, rows, predicted_of(predicted, target))
        for is_shown, words, rows, predicted in (
            (train, _tr("training"), dataset.train, predictions.train),
            (test, _tr("test"), dataset.test, predictions.test),
        )
        if is_shown
    ]
    columns: dict[str, NDArray[np.float64] | Sequence[str]] = {
        _tr("rows"): [words for words, rows, _ in parts for _ in range(len(rows))],
        _tr("number"): [count_text(number + 1) for _, rows, _ in parts for number in range(len(rows))],
    }
    for place, axis in enumerate(dataset.axes):
        columns[axis] = _joined([rows.coordinates[:, place] for _, rows, _ in parts])
    true = _joined([targets_of(rows, target) for _, rows, _ in parts])
    said = _joined([_as_long(predicted, len(rows)) for _, rows, predicted in parts])
    columns[_tr("class") if classes else _tr("target")] = _named(true, classes)
    columns[_tr("prediction")] = _named(said, classes)
    return columns


def _joined(parts: Sequence[NDArray[np.generic]]) -> NDArray[np.float64]:
    return np.concatenate([np.empty(0), *(part.astype(np.float64) for part in parts)])


def _as_long(predicted: NDArray[np.float64], rows: int) -> NDArray[np.float64]:
    """What is predicted for all rows; no number behind those that are known."""
    known = predicted[:rows]
    return np.concatenate([known, np.full(rows - len(known), np.nan)])


def _named(values: NDArray[np.float64], classes: Sequence[str]) -> NDArray[np.float64] | list[str]:
    if not classes:
        return values
    return [classes[int(value)] if np.isfinite(value) and 0 <= value < len(classes) else "–" for value in values]


def _tr(text: str) -> str:
    return QCoreApplication.translate("output_numbers", text)
