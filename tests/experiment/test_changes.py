"""What an edit means for the run."""

from collections.abc import Callable

import msgspec
import pytest

from nnstudio.experiment import Experiment, HiddenLayer, default_experiment
from nnstudio.experiment.changes import Change, change_between, describe
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

DEFAULT = default_experiment()
Edit = Callable[[Experiment], Experiment]

EDITS: list[tuple[str, Change, Edit]] = [
    ("nothing", Change.NONE, lambda e: e),
    ("name", Change.NONE, lambda e: msgspec.structs.replace(e, name="other")),
    ("epochs", Change.NONE, lambda e: with_training(e, epochs=7)),
    ("learning rate", Change.SEGMENT, lambda e: with_training(e, learning_rate=0.5)),
    ("batch size", Change.SEGMENT, lambda e: with_training(e, batch_size=5)),
    ("optimiser", Change.SEGMENT, lambda e: with_training(e, optimizer="sgd")),
    ("optimiser's parameters", Change.SEGMENT, lambda e: with_training(e, parameters={"eps": 0.1})),
    ("l1", Change.SEGMENT, lambda e: with_training(e, l1=0.1)),
    ("l2", Change.SEGMENT, lambda e: with_training(e, l2=0.1)),
    ("activation", Change.SWAP, lambda e: with_layer(e, 0, activation="gelu")),
    ("activation's parameters", Change.SWAP, lambda e: with_layer(e, 0, parameters={"x": 1.0})),
    ("output activation", Change.SWAP, lambda e: with_output_activation(e, "identity")),
    ("loss", Change.SWAP, lambda e: with_loss(e, name="mse")),
    ("loss input", Change.SWAP, lambda e: with_loss(e, input="output")),
    ("loss parameters", Change.SWAP, lambda e: with_loss(e, parameters={"pos_weight": 2.0})),
    ("loss scale", Change.SWAP, lambda e: with_loss(e, scale=0.5)),
    ("units", Change.RUN, lambda e: with_units(e, 0, 5)),
    ("layer added", Change.RUN, lambda e: with_layer_added(e, 0)),
    ("layer removed", Change.RUN, lambda e: with_layer_removed(e, 0)),
    ("outputs", Change.RUN, lambda e: with_network(e, outputs=2)),
    ("initialiser", Change.RUN, lambda e: with_network(e, initializer="zeros")),
    ("layer's initialiser", Change.RUN, lambda e: with_layer(e, 0, initializer="zeros")),
    ("start bias", Change.RUN, lambda e: with_layer(e, 0, bias=0.5)),
    ("output bias", Change.RUN, lambda e: with_network(e, output_bias=0.5)),
    ("seed", Change.RUN, with_new_luck),
    ("device", Change.RUN, lambda e: with_training(e, device="cuda")),
    ("shuffle", Change.RUN, lambda e: with_training(e, shuffle=False)),
    ("partial batch", Change.RUN, lambda e: with_training(e, partial_batch="carry")),
    ("noise", Change.DATA, lambda e: with_data(e, noise=0.5)),
    ("source", Change.DATA, lambda e: with_data(e, source="xor")),
    ("features", Change.DATA, lambda e: with_data(e, features=("x",))),
    ("target coding", Change.DATA, lambda e: with_data(e, target_coding="minus_one_one")),
]


@pytest.mark.parametrize(("change", "edit"), [pytest.param(c, e, id=name) for name, c, e in EDITS])
def test_that_an_edit_means_what_the_design_says(change: Change, edit: Edit) -> None:
    assert change_between(DEFAULT, edit(DEFAULT)) is change
    assert change_between(edit(DEFAULT), DEFAULT) is change


def test_that_the_largest_change_counts() -> None:
    experiment = DEFAULT
    largest = Change.NONE
    for _, change, edit in sorted(EDITS, key=lambda entry: entry[1]):
        if len(experiment.network.hidden) < 2:
            experiment = with_network(experiment, hidden=(HiddenLayer(units=3),) * 2)
        experiment, largest = edit(experiment), max(largest, change)
        assert change_between(DEFAULT, experiment) in {largest, min(Change.RUN, largest)}


def test_that_every_number_of_an_experiment_is_some_change() -> None:
    parts = {"data": DEFAULT.data, "network": DEFAULT.network, "loss": DEFAULT.loss, "training": DEFAULT.training}
    for name, part in parts.items():
        for field in msgspec.structs.fields(part):
            if (name, field.name) == ("training", "epochs"):
                continue
            other = msgspec.structs.replace(part, **{field.name: object()})
            edited = msgspec.structs.replace(DEFAULT, **{name: other})
            if (name, field.name) != ("network", "hidden"):
                assert change_between(DEFAULT, edited) > Change.NONE, f"{name}.{field.name}"


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda e: with_training(e, learning_rate=0.1), "rate 0.1"),
        (lambda e: with_training(e, batch_size=5), "batch 5"),
        (lambda e: with_training(e, optimizer="sgd", learning_rate=1e-4), "sgd, rate 0.0001"),
        (lambda e: with_training(e, l2=0.01), "l1 0, l2 0.01"),
        (lambda e: with_layer(e, 1, activation="relu"), "Hidden 2: relu"),
        (lambda e: with_output_activation(e, "tanh"), "output: tanh"),
        (lambda e: with_loss(e, name="mse"), "mse"),
        (lambda e: with_loss(e, input="output"), "edited"),
    ],
)
def test_that_an_edit_is_told_in_a_few_words(edit: Edit, words: str) -> None:
    assert describe(DEFAULT, edit(DEFAULT)) == words
