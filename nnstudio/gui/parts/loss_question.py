"""One loss asked by hand: what is typed, the activation before the loss, the target, and every number on the way.

All of it is numpy, so that it answers before torch has loaded; the catalog's functions are held to torch by the tests.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, LOSSES, Target
from nnstudio.catalog.loss_functions import heads, one_hot
from nnstudio.catalog.parameters import for_outputs

Array = NDArray[np.float64]
Given = Mapping[str, object]


class Family(StrEnum):
    """What a loss is for; the losses of one family can be compared, since they answer the same question."""

    NUMBERS = "numbers"
    COUNTS = "counts"
    YES_NO = "yes_no"
    CLASSES = "classes"


FAMILIES: Mapping[Family, tuple[str, ...]] = {
    Family.NUMBERS: ("mse", "l1", "smooth_l1", "huber", "gaussian_nll"),
    Family.COUNTS: ("poisson_nll",),
    Family.YES_NO: ("bce_with_logits", "bce", "soft_margin"),
    Family.CLASSES: ("cross_entropy", "nll", "kl_div", "multi_margin"),
}

# The activation that each loss asks to stand before it; the others take the last layer's values as they are.
BEFORE: Mapping[str, str] = {"bce": "sigmoid", "nll": "log_softmax", "kl_div": "log_softmax"}
# What some losses do themselves with what they are fed, and the words for it.
INSIDE: Mapping[str, str] = {
    "bce_with_logits": "sigmoid",
    "cross_entropy": "softmax",
    "poisson_nll": "exp",
    "gaussian_nll": "softplus",
}
# What may be put before a loss to see what happens.
STAGES = ("identity", "sigmoid", "tanh", "softmax", "log_softmax")


def family_of(name: str) -> Family:
    """Return the family of a loss."""
    return next(family for family, names in FAMILIES.items() if name in names)


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What a loss is asked: ``typed`` are the last layer's values, ``before`` is the activation between them and it.

    ``typed`` is (numbers,) or (rows, outputs); ``target`` has the same shape, or is (rows,) class numbers.
    """

    loss: str
    typed: Array
    target: Array
    before: str = "identity"
    given: Given = field(default_factory=dict)

    @property
    def fed(self) -> Array:
        """What the loss gets: the typed values after the activation before it."""
        return np.asarray(ACTIVATIONS[self.before].value(self.typed), dtype=np.float64)

    @property
    def inside(self) -> Array | None:
        """What the loss makes of what it gets before it compares; None where it does nothing to it."""
        what = INSIDE.get(self.loss)
        if what is None or self.given.get("log_input") is False:
            return None
        with np.errstate(over="ignore"):
            if what == "exp":
                return np.exp(self.fed)
            if what == "softplus":  # only of the second head: the variance
                return np.concatenate(heads(self.fed), axis=-1)
        return np.asarray(ACTIVATIONS[what].value(self.fed), dtype=np.float64)

    @property
    def elements(self) -> Array:
        """The loss of every number, or of every row where the loss takes rows."""
        return np.asarray(LOSSES[self.loss].elements(self.fed, self.target, self.given), dtype=np.float64)

    @property
    def value(self) -> float:
        """The one number that PyTorch returns."""
        return float(LOSSES[self.loss].reduced(self.elements, self.target, self.given))

    @property
    def gradient(self) -> Array:
        """The slope of ``value`` by every typed number."""
        by_fed = np.asarray(LOSSES[self.loss].slope(self.fed, self.target, self.given), dtype=np.float64)
        return _pulled_back(self.before, self.typed, by_fed)

    def with_typed(self, place: tuple[int, ...], value: float) -> "Question":
        """The same question with one typed number changed."""
        typed = self.typed.copy()
        typed[place] = value
        return replace(self, typed=typed)


def _pulled_back(activation: str, typed: Array, gradient: Array) -> Array:
    """The chain rule through the activation before the loss."""
    entry = ACTIVATIONS[activation]
    if entry.elementwise:
        return gradient * np.asarray(entry.slope(typed))
    if activation == "log_softmax":
        shares = np.exp(entry.value(typed))
        return np.asarray(gradient - shares * gradient.sum(axis=-1, keepdims=True))
    shares = np.asarray(entry.value(typed))
    return np.asarray(shares * (gradient - (gradient * shares).sum(axis=-1, keepdims=True)))


# ---- along one number ----


def along(question: Question, place: tuple[int, ...], xs: Array) -> tuple[Array, Array]:
    """The loss of one row, or one number, and its slope while the typed number at ``place`` runs through ``xs``."""
    row = _row(question, place)
    many = np.repeat(row.typed, len(xs), axis=0)
    column = place[-1] if question.typed.ndim > 1 else 0
    many[:, column if row.typed.shape[1] > 1 else 0] = xs
    target = np.repeat(row.target, len(xs), axis=0)
    asked = replace(row, typed=many, target=target)
    with np.errstate(all="ignore"):
        values = _per_row(asked.elements, asked.loss)
        counted = LOSSES[asked.loss].weight_of_rows(target, asked.given)
        slopes = asked.gradient[:, column if row.typed.shape[1] > 1 else 0] * counted
    return values, slopes


def _row(question: Question, place: tuple[int, ...]) -> Question:
    """The question about the one row or number alone that ``place`` lies in, as (1, outputs)."""
    if takes_rows(question.loss):
        return replace(question, typed=question.typed[place[:1]][None], target=question.target[place[:1]][None])
    typed, target = question.typed[place].reshape(1, 1), question.target[place].reshape(1, 1)
    given, weight = dict(question.given), question.given.get("weight")
    if isinstance(weight, list):
        given["weight"] = [weight[place[-1]]]
    return replace(question, typed=typed, target=target, given=given)


def _per_row(elements: Array, loss: str) -> Array:
    if elements.ndim == 1:
        return elements
    return np.asarray(elements.sum(axis=1) if loss == "kl_div" else elements.mean(axis=1))


def takes_rows(name: str) -> bool:
    """Whether a loss compares whole rows: the classes of a row belong together."""
    return LOSSES[name].target is Target.INDEX or name in {"kl_div", "gaussian_nll"}


# ---- the same numbers, asked of another loss ----

UNIT_SPREAD = 0.5413  # the number whose softplus is a variance of 1


def asked_of(name: str, question: Question, given: Given) -> Question:
    """The numbers and targets of ``question`` for another loss of the same family, in the coding that it takes."""
    if name == question.loss:
        return replace(question, given=for_outputs(given, question.typed.shape[-1]))
    typed, target = _coded(name, *_plain(question))
    return Question(name, typed, target, BEFORE.get(name, "identity"), for_outputs(given, typed.shape[-1]))


def _plain(question: Question) -> tuple[Array, Array]:
    """Typed numbers and targets as the first loss of the family takes them."""
    typed, target = question.typed, question.target
    if question.loss == "gaussian_nll":
        return typed[:, 0], target[:, 0]
    if question.loss == "soft_margin":
        return typed, (target + 1) / 2
    if question.loss == "kl_div":
        return typed, target.argmax(axis=-1).astype(np.float64)
    return typed, target


def _coded(name: str, typed: Array, target: Array) -> tuple[Array, Array]:
    """The same as the loss ``name`` takes it."""
    if name == "gaussian_nll":
        return np.column_stack([typed.ravel(), np.full(typed.size, UNIT_SPREAD)]), target.reshape(-1, 1)
    if name == "soft_margin":
        return typed, np.where(target >= 0.5, 1.0, -1.0)
    if name == "kl_div":
        return typed, np.asarray(one_hot(target, typed.shape[1]), dtype=np.float64)
    return typed, target


def place_in(name: str, question: Question, place: tuple[int, ...]) -> tuple[int, ...] | None:
    """Where the number at ``place`` of ``question`` stands after :func:`asked_of`; None where it is left out."""
    if name == question.loss or family_of(name) is not Family.NUMBERS:
        return place
    if question.loss == "gaussian_nll":
        return None if place[1] else place[:1]
    flat = int(np.ravel_multi_index(place, question.typed.shape))
    if name == "gaussian_nll":
        return flat, 0
    return place
