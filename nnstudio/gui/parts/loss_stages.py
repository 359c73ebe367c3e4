"""A question to a loss as the columns of the pipeline: typed numbers, activations, target, loss and slope."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.catalog import LOSSES, Target
from nnstudio.gui.parts.loss_dots import right_class
from nnstudio.gui.parts.loss_question import INSIDE, Family, Question, family_of, takes_rows
from nnstudio.gui.parts.loss_reading import WORDINGS
from nnstudio.gui.parts.loss_words import axis_word
from nnstudio.gui.parts.words import translated
from nnstudio.gui.plots.loss_pipeline import Kind, Line, Stage

_SHARES = {"sigmoid", "softmax", "bce", "bce_with_logits", "kl_div"}
_CONTEXT = "LossStages"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def places_of(question: Question) -> list[tuple[int, ...]]:
    """Return where every typed number stands, in the order of the lines."""
    return list(np.ndindex(question.typed.shape))


def lines_of(question: Question) -> list[Line]:
    """Return a line for each typed number, in blocks of what the loss compares together."""
    rows = question.typed.ndim > 1 and question.typed.shape[1] > 1
    return [
        Line(_name(question, place), place[0] if rows else 0, _is_right(question, place))
        for place in places_of(question)
    ]


def _name(question: Question, place: tuple[int, ...]) -> str:
    if family_of(question.loss) is Family.CLASSES:
        return _tr("class {number}").format(number=place[-1])
    if question.loss == "gaussian_nll":
        return _tr("mean") if place[1] == 0 else _tr("spread")
    return _tr("number {number}").format(number=place[-1] + 1)


def _is_right(question: Question, place: tuple[int, ...]) -> bool:
    return family_of(question.loss) is Family.CLASSES and place[1] == right_class(question, place[0])


def stages_of(question: Question) -> list[Stage]:
    """Return the columns from the typed numbers to the slope."""
    entry = LOSSES[question.loss]
    stages = [Stage(translated(WORDINGS[question.loss].typed), "", question.typed.ravel())]
    if question.before != "identity":
        stages.append(Stage(question.before, _tr("before the loss"), question.fed.ravel(), _kind(question.before)))
    inside = question.inside
    if inside is not None:
        name = INSIDE[question.loss]
        stages.append(Stage(name, _tr("inside the loss"), inside.ravel(), _kind(name)))
    if entry.target is Target.SAME and question.loss != "gaussian_nll":
        stages.append(Stage(_tr("target"), "", question.target.ravel(), _kind(question.loss)))
    stages.append(_loss_stage(question))
    slope_note = _tr("by each {number}").format(number=axis_word(entry))
    stages.append(Stage(_tr("slope"), slope_note, question.gradient.ravel()))
    return stages


def _kind(name: str) -> Kind:
    """How the bars of an activation's outputs, or of a loss's targets, are drawn."""
    return "share" if name in _SHARES else "signed"


def _loss_stage(question: Question) -> Stage:
    elements = question.elements
    by_row = takes_rows(question.loss) and (elements.ndim == 1 or elements.shape[1] == 1)
    note = _tr("for each row") if by_row else _tr("for each number")
    return Stage(_tr("loss"), note, elements.ravel(), "size" if (elements >= 0).all() else "signed", by_row)


def reduction_words(question: Question) -> str:
    """Return how the elements became one number."""
    elements = question.elements
    rows = takes_rows(question.loss)
    count = len(elements) if rows else elements.size
    if question.loss == "kl_div":
        words = _tr("summed over classes") if count == 1 else _tr("summed over classes, the mean of {count} rows")
    elif question.given.get("weight") and LOSSES[question.loss].row_weights is not None:
        words = _tr("the weighted mean")  # of one row alone: what it costs without weights
    elif rows:
        words = _tr("of one row") if count == 1 else _tr("the mean of {count} rows")
    else:
        words = _tr("of one number") if count == 1 else _tr("the mean of {count} numbers")
    return words.format(count=count)


def summary_of(question: Question, stages: Sequence[Stage]) -> str:
    """Return what the pipeline shows, in one sentence."""
    titles = _tr(" to ").join(stage.title for stage in stages[:-1])
    return _tr("From {stages}: the loss is {value}.").format(stages=titles, value=f"{question.value:.4f}")
