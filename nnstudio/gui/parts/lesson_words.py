"""What checks, predictions and outcomes say to a learner."""

import math

from PySide6.QtCore import QCoreApplication

from nnstudio.gui.parts.words import shown_number, translated
from nnstudio.lessons.checks import Judged
from nnstudio.lessons.lesson import Check, Outcome, PredictStage
from nnstudio.lessons.metrics import METRICS
from nnstudio.lessons.progress import Record
from nnstudio.lessons.prose import StageProse

_SIGNS = {"<": "<", "<=": "≤", ">": ">", ">=": "≥", "==": "="}


def _tr(text: str) -> str:
    return QCoreApplication.translate("lesson_words", text)


def about(meant: Check | Outcome) -> str:
    """The number that is meant, in words."""
    name = translated(METRICS[meant.metric].label)
    layer = meant.layer if meant.layer is not None else METRICS[meant.metric].default_layer
    if METRICS[meant.metric].of_layer and layer is not None and layer > 0:
        name = _tr("{metric}, layer {layer}").format(metric=name, layer=layer)
    if meant.aggregate == "epochs_to" and meant.reaches is not None:
        return _tr("epochs until {metric} reaches {value}").format(metric=name, value=number(meant.reaches))
    patterns = {
        "first": _tr("{metric} at the start"),
        "final": _tr("{metric} at the end"),
        "min": _tr("lowest {metric}"),
        "max": _tr("highest {metric}"),
        "ever": _tr("{metric} at its best"),
        "ratio": _tr("{metric}, end ÷ start"),
    }
    return patterns[meant.aggregate].format(metric=name)


def wanted(check: Check, other: str = "") -> str:
    """What a check asks for, in one line; ``other`` is the title of the stage that it is compared with."""
    name = about(check)
    if check.against is not None:
        patterns = {
            "difference": _tr("{number} less that of “{other}”"),
            "distance": _tr("distance of {number} to that of “{other}”"),
            "ratio": _tr("{number} ÷ that of “{other}”"),
        }
        name = patterns[check.by].format(number=name, other=other)
    if isinstance(check.value, tuple):
        pattern = _tr("{number} between {lower} and {upper}")
        if check.op == "outside":
            pattern = _tr("{number} not between {lower} and {upper}")
        return pattern.format(number=name, lower=number(check.value[0]), upper=number(check.value[1]))
    return f"{name} {_SIGNS[check.op]} {number(check.value)}"


def found(judged: Judged) -> str:
    """The number that a check found."""
    return number(judged.value)


def number(value: float) -> str:
    """A number for reading, to four digits; what never happened, in a word."""
    if math.isnan(value):
        return _tr("not known yet")
    if math.isinf(value):
        return _tr("never")
    return shown_number(float(f"{value:.4g}"))


def predicted(stage: PredictStage, record: Record, words: StageProse) -> str:
    """What was predicted: the words of a choice, or a number."""
    given = record.answer
    if isinstance(given, str) or given is None:
        return given or _tr("nothing")
    if words.choices and 1 <= given <= len(words.choices) and stage.id:
        return words.choices[int(given) - 1]
    return number(given)
