"""What earlier runs are called, and why a new one began."""

from collections.abc import Callable

import pytest

from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import (
    with_data,
    with_layer,
    with_layer_added,
    with_layer_removed,
    with_loss,
    with_network,
    with_new_luck,
    with_output_activation,
    with_training,
    with_units,
)
from nnstudio.gui.parts.run_words import earlier_run, why_new_run

PRESENT = default_experiment()
Edit = Callable[[Experiment], Experiment]


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda e: e, "earlier run"),
        (lambda e: with_training(e, learning_rate=0.03), "earlier run: lr 0.03"),
        (lambda e: with_layer(e, 1, activation="relu"), "earlier run: relu · relu"),
        (lambda e: with_units(e, 0, 3), "earlier run: 3 · 4"),
        (lambda e: with_layer_added(e, 1), "earlier run: 8 relu · 8 relu · 4 tanh"),
        (lambda e: with_layer_removed(with_layer_removed(e, 0), 0), "earlier run: no hidden layer"),
        (lambda e: with_output_activation(e, "tanh"), "earlier run: output tanh"),
        (lambda e: with_loss(e, input="output"), "earlier run: loss fed with output"),
        (lambda e: with_data(e, features=("x", "x2")), "earlier run: inputs x x2"),
        (lambda e: with_new_luck(with_training(e, optimizer="sgd")), "earlier run: sgd, seed 2"),
        (lambda e: with_training(e, batch_size=8, l2=0.1), "earlier run: batch 8, l1 0, l2 0.1"),
        (lambda e: with_network(e, initializer="zeros"), "earlier run: other start weights"),
    ],
)
def test_that_an_earlier_run_is_called_by_what_it_had(edit: Edit, words: str) -> None:
    assert earlier_run(edit(PRESENT), PRESENT) == words


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda e: with_units(e, 0, 9), "the layers changed; the old curve stays grey"),
        (lambda e: with_layer_added(e, 0), "the layers changed; the old curve stays grey"),
        (lambda e: with_layer(e, 0, activation="gelu"), "an activation changed; the old curve stays grey"),
        (with_new_luck, "other start weights; the old curve stays grey"),
        (lambda e: with_network(e, initializer="zeros"), "the network changed; the old curve stays grey"),
        (lambda e: with_loss(e, name="mse"), "the loss changed"),
    ],
)
def test_that_a_new_run_says_why_it_began(edit: Edit, words: str) -> None:
    assert why_new_run(PRESENT, edit(PRESENT)) == f"New run: {words}."


def test_that_nothing_is_said_where_everybody_sees_it() -> None:
    assert why_new_run(PRESENT, with_data(PRESENT, noise=0.3)) == ""
    assert why_new_run(PRESENT, with_training(PRESENT, learning_rate=0.1)) == ""
