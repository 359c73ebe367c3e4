"""Edits are pure: the old experiment stays as it was, the new one differs in what was asked for."""

from collections.abc import Callable

import pytest

from nnstudio.catalog import SOURCES, Task
from nnstudio.experiment import (
    Experiment,
    HiddenLayer,
    check,
    default_experiment,
    format_experiment,
    output_units,
    refuse_impossible,
)
from nnstudio.experiment.edits import (
    fitted_to_task,
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
EDITS: dict[str, Callable[[Experiment], Experiment]] = {
    "data": lambda e: with_data(e, noise=0.2),
    "network": lambda e: with_network(e, initializer="zeros"),
    "loss": lambda e: with_loss(e, name="mse"),
    "training": lambda e: with_training(e, optimizer="sgd"),
    "layer": lambda e: with_layer(e, 1, activation="gelu"),
    "layer added": lambda e: with_layer_added(e, 1),
    "layer removed": lambda e: with_layer_removed(e, 0),
    "units": lambda e: with_units(e, 0, 5),
    "output": lambda e: with_output_activation(e, "identity"),
    "task": lambda e: fitted_to_task(e, Task.REGRESSION),
    "luck": with_new_luck,
}


@pytest.mark.parametrize("name", EDITS)
def test_that_an_edit_leaves_the_old_experiment_alone_and_the_new_one_valid(name: str) -> None:
    before = format_experiment(DEFAULT)
    edited = EDITS[name](DEFAULT)
    assert format_experiment(DEFAULT) == before
    assert edited != DEFAULT
    check(edited)


def test_that_parameters_go_with_what_they_belong_to() -> None:
    layer = with_layer(DEFAULT, 0, activation="leaky_relu", parameters={"negative_slope": 0.2})
    assert layer.network.hidden[0].parameters == {"negative_slope": 0.2}
    assert with_layer(layer, 0, units=3).network.hidden[0].parameters == {"negative_slope": 0.2}
    assert with_layer(layer, 0, activation="relu").network.hidden[0].parameters == {}

    loss = with_loss(DEFAULT, parameters={"pos_weight": 3.0})
    assert with_loss(loss, input="logits").loss.parameters == {"pos_weight": 3.0}
    assert with_loss(loss, name="mse").loss.parameters == {}

    training = with_training(DEFAULT, parameters={"eps": 1e-6})
    assert with_training(training, learning_rate=0.1).training.parameters == {"eps": 1e-6}
    assert with_training(training, optimizer="sgd").training.parameters == {}

    output = with_network(DEFAULT, output_activation="elu", output_parameters={"alpha": 2.0})
    assert with_output_activation(output, "elu") is output
    assert with_output_activation(output, "relu").network.output_parameters == {}


def test_that_a_new_layer_is_like_its_neighbour() -> None:
    assert with_layer_added(DEFAULT, 2).network.hidden[2] == HiddenLayer(units=4, activation="tanh")
    assert with_layer_added(DEFAULT, 0).network.hidden[0] == HiddenLayer(units=8, activation="relu")
    empty = with_network(DEFAULT, hidden=())
    assert with_layer_added(empty, 0).network.hidden == (HiddenLayer(units=4, activation="relu"),)


def test_that_layers_and_units_stay_within_their_ranges() -> None:
    full = with_network(DEFAULT, hidden=(HiddenLayer(units=1),) * 64)
    assert with_layer_added(full, 3) is full
    assert with_units(DEFAULT, 0, 0).network.hidden[0].units == 1
    assert with_units(DEFAULT, 0, 5_000).network.hidden[0].units == 1024


def test_that_removing_the_added_layer_gives_back_the_network() -> None:
    for index in range(3):
        assert with_layer_removed(with_layer_added(DEFAULT, index), index) == DEFAULT


@pytest.mark.parametrize("task", Task)
def test_that_fitting_makes_any_experiment_possible(task: Task) -> None:
    odd = with_network(with_loss(with_data(DEFAULT, target_coding="minus_one_one"), name="nll"), outputs=17)
    fitted = fitted_to_task(odd, task)
    classes = {Task.BINARY: 2, Task.MULTICLASS: 3}.get(task, 0)
    refuse_impossible(fitted, task, classes, 1)
    assert output_units(fitted, task, classes, 1) == (3 if task is Task.MULTICLASS else 1)
    assert fitted.network.hidden == odd.network.hidden
    assert fitted.training == odd.training


def test_that_the_default_fits_its_source() -> None:
    assert fitted_to_task(DEFAULT, SOURCES[DEFAULT.data.source].task) == DEFAULT


def test_that_new_luck_is_another_seed_each_time() -> None:
    assert with_new_luck(DEFAULT).training.seed == 2
    named = with_training(DEFAULT, seed="red")
    once = with_new_luck(named)
    assert len({named.training.seed, once.training.seed, with_new_luck(once).training.seed}) == 3
    assert with_new_luck(DEFAULT).data == DEFAULT.data


def test_that_luck_never_runs_out() -> None:
    check(with_new_luck(with_training(DEFAULT, seed=2**63 - 1)))
