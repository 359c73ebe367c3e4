"""When to use each: the output activation and the loss to take for a task, with the reason, and the experiment."""

from dataclasses import dataclass

import msgspec

from nnstudio.catalog import N_, SOURCES, Task, Text
from nnstudio.experiment.edits import fitted_to_task, with_loss
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.pairing_grid import toy_for


@dataclass(frozen=True, slots=True)
class Advice:
    """A pair to take: ``title`` and ``reason`` say it in one sentence each, ``inside`` where the activation went."""

    activation: str
    loss: str
    title: Text
    reason: Text
    inside: Text


HIDDEN = N_(
    "guide",
    "In hidden layers: relu first, its slope does not fade; tanh in one or two layers, for smooth answers.",
)

_INSIDE_SIGMOID = N_(
    "guide",
    "The sigmoid is inside the loss, which is fed with the raw logits; it still makes the probabilities you see.",
)

_ADVICE = {
    Task.BINARY: Advice(
        "sigmoid",
        "bce_with_logits",
        N_("guide", "Take sigmoid with bce_with_logits"),
        N_("guide", "One probability says it all, and this loss stays exact even when the network is sure and wrong."),
        _INSIDE_SIGMOID,
    ),
    Task.MULTICLASS: Advice(
        "softmax",
        "cross_entropy",
        N_("guide", "Take softmax with cross_entropy"),
        N_("guide", "One class is right, so all share one whole; the loss asks for the share of the right one."),
        N_(
            "guide",
            "The softmax is inside the loss, which is fed with the raw logits; it still makes the probabilities "
            "you see.",
        ),
    ),
    Task.MULTILABEL: Advice(
        "sigmoid",
        "bce_with_logits",
        N_("guide", "Take sigmoid with bce_with_logits, one output for each label"),
        N_("guide", "Each label is a yes or no of its own; a softmax would let one label win against the others."),
        _INSIDE_SIGMOID,
    ),
    Task.REGRESSION: Advice(
        "identity",
        "mse",
        N_("guide", "Take identity with mse"),
        N_("guide", "A number may be any number, so nothing bends the output; the loss punishes large misses most."),
        N_("guide", "No activation stands at the output: the loss compares the number as it is."),
    ),
}

_WITH_OUTLIERS = Advice(
    "identity",
    "huber",
    N_("guide", "Take identity with huber"),
    N_("guide", "Nothing bends the output, and far misses are not squared: outliers cannot pull the fit away."),
    N_("guide", "No activation stands at the output: the loss compares the number as it is."),
)


def advise(task: Task, *, outliers: bool = False) -> Advice:
    """The pair to take for ``task``; ``outliers`` asks for a fit of numbers that rows far off do not rule."""
    return _WITH_OUTLIERS if outliers and task is Task.REGRESSION else _ADVICE[task]


def built(current: Experiment, current_task: Task | None, task: Task, *, outliers: bool = False) -> Experiment:
    """``current`` with the pair to take for ``task``: on its own data where they fit the task, else on a toy."""
    if current_task is not task:
        data = toy_for(task, outliers=outliers)
        label = SOURCES[data.source].label
        current = msgspec.structs.replace(current, name=f"{label[0].upper()}{label[1:]}", data=data)
    return with_loss(fitted_to_task(current, task), name=advise(task, outliers=outliers).loss)
