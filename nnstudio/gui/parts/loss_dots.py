"""The rows of the network in the Studio as dots beside the curve of its loss: where each stands, and what it costs.

Every dot's height is the true loss of its row. Its place along the axis is what the loss looks at: the miss for
numbers, the logit for yes or no, the lead of the right class for classes. So it lies on the curve wherever that alone
decides.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, N_, Target, Text
from nnstudio.catalog.parameters import for_outputs
from nnstudio.engine.frame import LayerAnswer
from nnstudio.experiment import Experiment, feeds_logits
from nnstudio.gui.parts.loss_question import Family, Question, family_of

Array = NDArray[np.float64]

DOTS_MAX = 200

MISSES = N_("explore", "Dots: {count} of the training rows, each as far from the target here as it misses its own.")
OWN_SPREAD = N_("explore", "Dots: {count} of the training rows at their misses; each has a variance of its own.")
COUNTS = N_("explore", "Dots: {count} of the training rows whose count is {target}, at what the loss is fed.")
ANSWERS = N_("explore", "Dots: {count} of the training rows whose answer is {target}, at the network's {axis}.")
LEADS = N_("explore", "Dots: {count} of the training rows, by how far the {axis} of their right class is ahead.")
OTHER_LOSS = N_("explore", "Train with {loss} in the Studio to see its rows here as dots.")
NOT_TRAINED = N_("explore", "The rows of the network in the Studio appear here as dots.")
OTHER_INPUT = N_("explore", "No dots: in the Studio, {loss} is not fed from {before}.")
OTHER_TARGET = N_("explore", "Choose the right class's logit, or a whole answer, to see the network's rows as dots.")


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Places along the axis and losses of some rows, and words that say exactly what they are."""

    x: Array
    y: Array
    words: Text
    target: str = ""


def no_dots(words: Text) -> Dots:
    """Return no dots, and the words that say why."""
    return Dots(np.empty(0), np.empty(0), words)


def dots_of(
    question: Question,
    place: tuple[int, ...],
    experiment: Experiment,
    answer: LayerAnswer,
    targets: NDArray[np.generic],
) -> Dots:
    """Return the rows of the last layer's ``answer`` with their coded ``targets`` beside the curve of ``question``."""
    sampled = len(answer.inputs)
    if len(targets) < sampled:
        return no_dots(NOT_TRAINED)  # an answer of a run that is gone
    rows = slice(0, sampled, max(1, -(-sampled // DOTS_MAX)))
    inputs = answer.inputs[rows].astype(np.float64)
    fed = inputs if feeds_logits(experiment) else answer.outputs[rows].astype(np.float64)
    targets = targets[rows]
    if not _fits(question, fed, targets):
        return no_dots(NOT_TRAINED)
    if question.before != "identity" and not _is_fed_from(question, experiment, answer):
        return no_dots(OTHER_INPUT)
    seen = fed if question.before == "identity" else inputs
    with np.errstate(all="ignore"):
        losses = np.asarray(
            LOSSES[question.loss].elements(fed, targets, for_outputs(question.given, fed.shape[-1])), dtype=np.float64
        )
    return _thinned(_PLACERS[family_of(question.loss)](question, place, seen, targets.astype(np.float64), losses))


def _is_fed_from(question: Question, experiment: Experiment, answer: LayerAnswer) -> bool:
    """Whether the activation before the loss is the one that the network has there."""
    return answer.activation == question.before and not feeds_logits(experiment)


def _thinned(dots: Dots) -> Dots:
    stride = max(1, -(-len(dots.x) // DOTS_MAX))
    return replace(dots, x=dots.x[::stride], y=dots.y[::stride])


def _fits(question: Question, fed: Array, targets: NDArray[np.generic]) -> bool:
    entry = LOSSES[question.loss]
    if entry.target is Target.INDEX:
        return targets.ndim == 1 and bool((targets.astype(np.int64) < fed.shape[1]).all())
    return targets.ndim == 2 and fed.shape[1] == entry.outputs_per_target * targets.shape[1]


def _by_miss(question: Question, place: tuple[int, ...], fed: Array, targets: Array, losses: Array) -> Dots:
    if question.before != "identity":
        return no_dots(OTHER_INPUT)
    shown = question.target[place if question.loss != "gaussian_nll" else (place[0], 0)]
    if question.loss == "gaussian_nll":
        misses = fed[:, : targets.shape[1]] - targets
        return Dots(float(shown) + misses.ravel(), losses.ravel(), OWN_SPREAD)
    return Dots(float(shown) + (fed - targets).ravel(), losses.ravel(), MISSES)


def _by_output(question: Question, place: tuple[int, ...], fed: Array, targets: Array, losses: Array) -> Dots:
    shown = float(question.target[place])
    chosen = targets == shown
    words = COUNTS if family_of(question.loss) is Family.COUNTS else ANSWERS
    if not chosen.any() and not float(shown).is_integer():
        return no_dots(OTHER_TARGET)
    return Dots(fed[chosen], losses[chosen], words, f"{shown:g}")


def _by_lead(question: Question, place: tuple[int, ...], fed: Array, targets: Array, losses: Array) -> Dots:
    row, column = question.typed[place[0]], place[1]
    is_share = question.target.ndim > 1 and question.target[place[0]].max() < 1
    if column != right_class(question, place[0]) or is_share:
        return no_dots(OTHER_TARGET)
    rights = targets.argmax(axis=1) if targets.ndim > 1 else targets.astype(np.int64)
    others = np.delete(row, column)
    is_margin = question.loss == "multi_margin"
    x = _lead(fed, rights, is_margin=is_margin) + _together(others[np.newaxis], is_margin=is_margin)[0]
    return Dots(x, losses.sum(axis=1) if losses.ndim > 1 else losses, LEADS)


def right_class(question: Question, row: int) -> int:
    """Return which class is right in one row: of shares, the largest."""
    target = question.target[row]
    return int(target.argmax()) if target.ndim else int(target)


def _lead(fed: Array, rights: NDArray[np.int64], *, is_margin: bool) -> Array:
    """How far the right class is ahead of all others together, or of the best of them where the loss looks at that."""
    index = np.arange(len(fed))
    others = fed.copy()
    others[index, rights] = -np.inf
    return fed[index, rights] - _together(others, is_margin=is_margin)


def _together(others: Array, *, is_margin: bool) -> Array:
    if is_margin:
        return np.asarray(others.max(axis=1))
    return np.asarray(np.logaddexp.reduce(others, axis=1))


_PLACERS = {
    Family.NUMBERS: _by_miss,
    Family.COUNTS: _by_output,
    Family.YES_NO: _by_output,
    Family.CLASSES: _by_lead,
}
