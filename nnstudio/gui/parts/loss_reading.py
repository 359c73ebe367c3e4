"""What is typed into the calculator of losses, read as a question, with one clear sentence where it is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, N_, Takes, Target, Text, UserError
from nnstudio.catalog.parameters import for_outputs
from nnstudio.gui.parts.loss_question import BEFORE, Array, Given, Question, takes_rows
from nnstudio.gui.parts.tensor_text import literal, read_tensor


@dataclass(frozen=True, slots=True)
class Wording:
    """What a loss calls the numbers it is asked about, with an example of each."""

    typed: Text
    target: Text
    typed_example: str
    target_example: str


_NUMBERS = Wording(N_("explore", "Predictions"), N_("explore", "Targets"), "[2.5, 0.0, 2.0]", "[3.0, -0.5, 2.0]")
_YES_NO = Wording(N_("explore", "Logits"), N_("explore", "Targets"), "[1.5, -0.5, 0.2]", "[1.0, 0.0, 1.0]")
_CLASSES = Wording(N_("explore", "Logits"), N_("explore", "Class"), "[[2.0, 1.0, 0.1]]", "[0]")

WORDINGS: Mapping[str, Wording] = {
    **dict.fromkeys(("mse", "l1", "smooth_l1", "huber"), _NUMBERS),
    "gaussian_nll": Wording(
        N_("explore", "Means and spreads"), N_("explore", "Targets"), "[[2.5, 0.5], [0.0, -1.0]]", "[3.0, -0.5]"
    ),
    "poisson_nll": Wording(N_("explore", "Outputs"), N_("explore", "Counts"), "[1.0, 0.5, 2.0]", "[3.0, 0.0, 8.0]"),
    "bce_with_logits": _YES_NO,
    "bce": _YES_NO,
    "soft_margin": Wording(N_("explore", "Logits"), N_("explore", "Targets"), "[1.5, -0.5, 0.2]", "[1.0, -1.0, 1.0]"),
    "cross_entropy": _CLASSES,
    "nll": _CLASSES,
    "kl_div": Wording(
        N_("explore", "Logits"), N_("explore", "Target shares"), "[[2.0, 1.0, 0.1]]", "[[0.7, 0.2, 0.1]]"
    ),
    "multi_margin": Wording(N_("explore", "Scores"), N_("explore", "Class"), "[[1.2, 0.8, 0.1]]", "[0]"),
}


def first_question(name: str, given: Given | None = None) -> Question:
    """The question that a loss begins with; that of cross-entropy is the one of the primer."""
    words = WORDINGS[name]
    return read_question(name, words.typed_example, words.target_example, BEFORE.get(name, "identity"), given or {})


def read_question(name: str, typed: str, target: str, before: str, given: Given) -> Question:
    """Read what stands in the two fields.

    Raises:
        UserError: naming the field, what is wrong in it, and what is allowed.
    """
    words = WORDINGS[name]
    numbers = np.atleast_1d(read_tensor(typed, words.typed, words.typed_example))
    targets = np.atleast_1d(read_tensor(target, words.target, words.target_example))
    if takes_rows(name) or before in {"softmax", "log_softmax"}:
        numbers = np.atleast_2d(numbers)
    question = Question(name, numbers, _shaped(name, numbers, targets), before, for_outputs(given, numbers.shape[-1]))
    refuse_unfit(question)
    return question


def refuse_unfit(question: Question) -> None:
    """Refuse numbers that the loss has no answer for, or a misleading one.

    Raises:
        UserError: naming the field, what is wrong in it, and what is allowed.
    """
    _refuse_unfit_target(question)
    _refuse_unfit_input(question)


def _shaped(name: str, numbers: Array, targets: Array) -> Array:
    """The targets in the shape that the loss takes with these numbers."""
    words = WORDINGS[name]
    if name == "gaussian_nll":
        return _gaussian_targets(numbers, targets)
    if LOSSES[name].target is not Target.INDEX:
        fitted = targets.reshape(numbers.shape) if targets.size == numbers.size else targets
        if fitted.shape == numbers.shape:
            return fitted
        raise _shape_error(words.target, targets.shape, words.typed, numbers.shape)
    rows = targets.ravel()
    if len(rows) != len(numbers):
        raise UserError(
            N_("explore", "{place}: {count} classes for {rows} rows. Write one class number for each row."),
            place=words.target,
            count=len(rows),
            rows=len(numbers),
        )
    return rows


def _gaussian_targets(numbers: Array, targets: Array) -> Array:
    words = WORDINGS["gaussian_nll"]
    if numbers.shape[1] != 2 or targets.size != len(numbers):
        raise UserError(
            N_("explore", "{place}: each row needs a mean, a spread and one target. Write {example} and {target}."),
            place=words.typed,
            example=words.typed_example,
            target=words.target_example,
        )
    return targets.reshape(-1, 1)


def _shape_error(place: str, shape: Sequence[int], other: str, wanted: Sequence[int]) -> UserError:
    return UserError(
        N_("explore", "{place} has the shape {shape}, but {other} has {wanted}. Write one target for each number."),
        place=place,
        shape=_shape_text(shape),
        other=other,
        wanted=_shape_text(wanted),
    )


def _shape_text(shape: Sequence[int]) -> str:
    return " × ".join(map(str, shape))


def _refuse_unfit_target(question: Question) -> None:
    name, target = question.loss, question.target
    place = WORDINGS[name].target
    if LOSSES[name].target is Target.INDEX:
        classes = question.typed.shape[1]
        _refuse(place, target, (target != np.round(target)) | (target < 0) | (target >= classes), _class_range(classes))
    elif name == "soft_margin":
        _refuse(place, target, np.abs(target) != 1, N_("explore", "-1 for no and 1 for yes"))
    elif name in {"bce", "bce_with_logits"}:
        _refuse(place, target, (target < 0) | (target > 1), N_("explore", "0 for no, 1 for yes, or a share between"))
    elif name == "poisson_nll":
        _refuse(place, target, target < 0, N_("explore", "counts from 0 on"))
    elif name == "kl_div":
        _refuse(place, target, target < 0, N_("explore", "shares from 0 to 1"))
        sums = target.sum(axis=1)
        _refuse(place, sums, np.abs(sums - 1) > 1e-6, N_("explore", "rows whose shares sum to 1"))


def _class_range(classes: int) -> Text:
    return Text("", f"0 … {classes - 1}") if classes > 1 else Text("", "0")


def _refuse_unfit_input(question: Question) -> None:
    name, fed = question.loss, question.fed
    place = WORDINGS[name].typed
    if name == "poisson_nll" and question.given.get("log_input") is False:
        _refuse(place, fed, fed <= 0, N_("explore", "expected counts above 0, unless the output is a logarithm"))
    if LOSSES[name].takes is Takes.PROBABILITY:
        wrong = (fed < 0) | (fed > 1)
        _refuse(place, fed, wrong, N_("explore", "probabilities from 0 to 1; put sigmoid before the loss"))


def _refuse(place: str, values: Array, wrong: NDArray[np.bool_], allowed: Text) -> None:
    if wrong.any():
        raise UserError(
            N_("explore", "{place}: {value} cannot stand there. Allowed: {allowed}."),
            place=place,
            value=literal(np.asarray(values[wrong][0])).removesuffix(".0"),
            allowed=allowed,
        )
