"""Rows of the network as dots: each at its true loss, and on the curve where the axis alone decides."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, LOSSES, Target
from nnstudio.engine.frame import LayerAnswer
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import with_loss, with_network
from nnstudio.gui.parts.loss_dots import (
    DOTS_MAX,
    NOT_TRAINED,
    OTHER_INPUT,
    OTHER_TARGET,
    OWN_SPREAD,
    dots_of,
)
from nnstudio.gui.parts.loss_question import BEFORE, Family, Question, along, family_of
from nnstudio.gui.parts.loss_reading import first_question

ROWS, CLASSES = 30, 3
ON_THE_CURVE = [name for name in LOSSES if name not in {"gaussian_nll", "multi_margin"}]


def answer(activation: str, inputs: NDArray[np.floating[Any]]) -> LayerAnswer:
    outputs = np.asarray(ACTIVATIONS[activation].value(inputs))
    none = np.zeros(1, np.int64)
    return LayerAnswer(
        activation, outputs.astype(np.float32), inputs.astype(np.float32), none, np.arange(2.0),
        np.zeros(inputs.shape[1], np.bool_), 0.0, None, 1.0,
    )  # fmt: skip


def scene(name: str, rows: int = ROWS) -> tuple[Experiment, LayerAnswer, NDArray[Any]]:
    """An experiment with this loss, the last layer's answer, and the targets as the loss takes them."""
    random, family = np.random.default_rng(0), family_of(name)
    activation = BEFORE.get(name, "identity")
    experiment = with_loss(with_network(default_experiment(), output_activation=activation), name=name, input="output")
    outputs = {"gaussian_nll": 2}.get(name, CLASSES if family is Family.CLASSES else 1)
    inputs = random.normal(0.5, 2.0, (rows, outputs))
    if family is Family.CLASSES:
        rights = random.integers(0, CLASSES, rows)
        index = LOSSES[name].target is Target.INDEX
        return experiment, answer(activation, inputs), rights if index else np.eye(CLASSES)[rights]
    targets = random.integers(0, 4, (rows, 1)).astype(float)
    if family is Family.YES_NO:
        targets = (targets > 1).astype(float)
    return experiment, answer(activation, inputs), 2 * targets - 1 if name == "soft_margin" else targets


def whole_question(name: str) -> Question:
    """The first question, with one right class where its targets are shares."""
    question = first_question(name)
    return replace(question, target=np.array([[1.0, 0.0, 0.0]])) if name == "kl_div" else question


def place_of(question: Question) -> tuple[int, ...]:
    return (0,) * question.typed.ndim


@pytest.mark.parametrize("name", ON_THE_CURVE)
def test_that_dots_lie_on_the_curve(name: str) -> None:
    question = whole_question(name)
    dots = dots_of(question, place_of(question), *scene(name))
    assert len(dots.x) > 5
    values, _ = along(question, place_of(question), dots.x)
    np.testing.assert_allclose(dots.y, values, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_dot_has_the_true_loss_of_a_row(name: str) -> None:
    question = whole_question(name)
    experiment, layer, targets = scene(name)
    dots = dots_of(question, place_of(question), experiment, layer, targets)
    losses = LOSSES[name].elements(layer.outputs.astype(np.float64), targets)
    per_row = losses if losses.ndim == 1 else losses.sum(axis=1)
    assert len(dots.y)
    assert set(np.round(dots.y, 9)) <= set(np.round(per_row, 9))


def test_that_only_rows_with_the_answer_shown_are_dots() -> None:
    question = first_question("bce_with_logits")
    experiment, layer, targets = scene("bce_with_logits")
    dots = dots_of(question, (0,), experiment, layer, targets)
    assert len(dots.x) == int((targets == 1).sum())
    assert dots.target == "1"


def test_that_a_sigmoid_before_bce_with_logits_shows_where_the_dots_are_stuck() -> None:
    question = first_question("bce_with_logits")
    experiment, _, targets = scene("bce_with_logits")
    wrong = with_network(experiment, output_activation="sigmoid")
    dots = dots_of(question, (0,), wrong, answer("sigmoid", np.full((ROWS, 1), 9.0)), targets)
    assert dots.x.max() < 1.0
    assert dots.y.min() > 0.31


def test_that_a_spread_of_its_own_is_told() -> None:
    question = first_question("gaussian_nll")
    assert dots_of(question, (0, 0), *scene("gaussian_nll")).words == OWN_SPREAD


def test_that_a_wrong_class_s_logit_has_no_dots() -> None:
    question = first_question("cross_entropy")
    assert dots_of(question, (0, 1), *scene("cross_entropy")).words == OTHER_TARGET


def test_that_shares_have_no_dots() -> None:
    assert dots_of(first_question("kl_div"), (0, 0), *scene("kl_div")).words == OTHER_TARGET


def test_that_another_activation_before_the_loss_has_no_dots() -> None:
    question = first_question("bce")
    experiment, layer, targets = scene("bce")
    softened = with_network(experiment, output_activation="hardsigmoid")
    assert dots_of(question, (0,), softened, answer("hardsigmoid", layer.inputs), targets).words == OTHER_INPUT


def test_that_an_answer_of_another_network_has_no_dots() -> None:
    question = first_question("cross_entropy")
    experiment, _, targets = scene("cross_entropy")
    narrow = answer("identity", np.zeros((ROWS, 1)))
    assert dots_of(question, (0, 0), experiment, narrow, targets).words == NOT_TRAINED
    assert not len(dots_of(question, (0, 0), experiment, answer("identity", np.zeros((99, 3))), targets).x)


def test_that_many_rows_are_thinned() -> None:
    question = first_question("mse")
    assert len(dots_of(question, (0,), *scene("mse", rows=512)).x) <= DOTS_MAX
