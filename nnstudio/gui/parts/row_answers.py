"""What an answer to one row means in words: classes with their shares, labels, or numbers."""

import math

import numpy as np
from PySide6.QtCore import QLocale

from nnstudio.catalog import N_, Task
from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.engine.frame import RowAnswer
from nnstudio.gui.parts.answer_bars import Answer
from nnstudio.gui.parts.words import shown_name, translated
from nnstudio.gui.plots.network_painting import short_number

LINES_MAX = 4  # more would leave no room for the values

_YES = N_("network", "yes")
_NO = N_("network", "no")
_CHOSEN = N_("network", "chosen")


def answers_to(dataset: Dataset, row: RowAnswer) -> tuple[Answer, ...]:
    """One line for every class, label or target column."""
    if dataset.task is Task.REGRESSION:
        values = zip(dataset.target_names, row.prediction.tolist(), strict=False)
        return tuple(Answer(translated(name), short_number(value), is_chosen=True) for name, value in values)
    if dataset.task is Task.MULTILABEL:
        return _labels(dataset, row)
    return _classes(dataset, row)


def headline(dataset: Dataset, row: RowAnswer) -> str:
    """The prediction in a word or a number."""
    if dataset.task is Task.REGRESSION:
        return ", ".join(short_number(value) for value in row.prediction.tolist())
    if dataset.task is Task.MULTILABEL:
        chosen = [name for name, on in zip(dataset.target_names, row.prediction.tolist(), strict=False) if on > 0.5]
        return ", ".join(map(shown_name, chosen)) or "–"
    number = float(row.prediction[0])
    return "–" if math.isnan(number) else shown_name(dataset.class_names[int(number)])


def target_words(dataset: Dataset, rows: Rows, index: int) -> str:
    """The target of one row in words."""
    target = np.atleast_1d(rows.targets[index])
    if dataset.task.has_classes:
        return shown_name(dataset.class_names[int(target[0])])
    if dataset.task is Task.MULTILABEL:
        chosen = [name for name, on in zip(dataset.target_names, target.tolist(), strict=False) if on]
        return ", ".join(map(shown_name, chosen)) or "–"
    return ", ".join(short_number(float(value)) for value in target.tolist())


def _classes(dataset: Dataset, row: RowAnswer) -> tuple[Answer, ...]:
    """All classes, or the likeliest where there are many, in their order."""
    number, names = float(row.prediction[0]), dataset.class_names
    chosen = -1 if math.isnan(number) else int(number)
    shares = _shares(row, len(names))
    ranked = sorted(range(len(names)), key=lambda index: (index != chosen, -(shares[index] or 0.0)))
    return tuple(
        Answer(
            shown_name(names[index]),
            _percent(shares[index]) if row.probabilities is not None else translated(_CHOSEN) * (index == chosen),
            shares[index],
            index == chosen,
            index,
            len(names),
        )
        for index in sorted(ranked[:LINES_MAX])
    )


def _labels(dataset: Dataset, row: RowAnswer) -> tuple[Answer, ...]:
    names, decided = dataset.target_names, row.prediction > 0.5
    shares = _shares(row, len(names))
    words = [translated(_YES if on else _NO) for on in decided.tolist()]
    texts = words if row.probabilities is None else [_percent(share) for share in shares]
    return tuple(
        Answer(shown_name(name), text, share, bool(on), index, len(names))
        for index, (name, text, share, on) in enumerate(zip(names, texts, shares, decided, strict=False))
    )


def _shares(row: RowAnswer, count: int) -> list[float | None]:
    """The probabilities, None where there is none or it is not a number."""
    known = [] if row.probabilities is None else row.probabilities.tolist()
    return [known[index] if index < len(known) and math.isfinite(known[index]) else None for index in range(count)]


def _percent(share: float | None) -> str:
    if share is None:
        return "NaN"
    return f"{QLocale().toString(100 * share, 'f', 1)} %"
