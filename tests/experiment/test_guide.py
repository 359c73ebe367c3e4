"""When to use each: the pair to take for a task, and the experiment that is built."""

import pytest

from nnstudio.catalog import ACTIVATIONS, LOSSES, SOURCES, Task
from nnstudio.data import load_dataset, target_facts
from nnstudio.experiment import default_experiment, feeds_logits
from nnstudio.experiment.edits import with_data, with_network
from nnstudio.experiment.guide import advise, built
from nnstudio.experiment.pairing import Verdict, judge
from nnstudio.experiment.pairing_grid import pairing_grid

TASKS = pytest.mark.parametrize("task", list(Task))


@TASKS
@pytest.mark.parametrize("outliers", [False, True])
def test_that_what_is_built_is_what_is_advised_and_fine_by_the_coach(task: Task, outliers: bool) -> None:
    advice = advise(task, outliers=outliers)
    experiment = built(default_experiment(), Task.BINARY, task, outliers=outliers)
    assert (experiment.network.output_activation, experiment.loss.name) == (advice.activation, advice.loss)
    dataset = load_dataset(experiment.data)
    assert dataset.task is task
    assert judge(experiment, target_facts(dataset)).verdict is Verdict.FINE


@pytest.mark.parametrize("task", [Task.BINARY, Task.MULTICLASS, Task.MULTILABEL])
def test_that_the_activation_of_classes_goes_inside_the_loss(task: Task) -> None:
    experiment = built(default_experiment(), None, task)
    assert experiment.loss.input == "auto"
    assert feeds_logits(experiment)
    assert advise(task).activation in advise(task).inside
    assert "inside the loss" in advise(task).inside


def test_that_data_which_fit_the_task_stay() -> None:
    current = with_network(with_data(default_experiment(), source="spiral", samples=77), outputs=1)
    experiment = built(current, Task.BINARY, Task.BINARY)
    assert experiment.data == current.data
    assert experiment.network.hidden == current.network.hidden
    assert experiment.network.outputs is None


def test_that_data_which_do_not_fit_give_way_to_a_toy_that_does() -> None:
    for task in (Task.MULTICLASS, Task.MULTILABEL, Task.REGRESSION):
        experiment = built(default_experiment(), Task.BINARY, task)
        assert SOURCES[experiment.data.source].task is task
        assert experiment.name.lower() == SOURCES[experiment.data.source].label


def test_that_outliers_call_for_huber_on_data_that_have_them() -> None:
    experiment = built(default_experiment(), Task.BINARY, Task.REGRESSION, outliers=True)
    assert experiment.loss.name == "huber"
    assert experiment.data.source == "line_outliers"


@TASKS
@pytest.mark.parametrize("every", [False, True])
def test_that_a_table_names_entries_of_the_catalog_and_finds_its_pairs(task: Task, every: bool) -> None:
    grid = pairing_grid(task, every=every)
    assert set(grid.activations) <= set(ACTIVATIONS)
    assert set(grid.losses) <= set(LOSSES)
    assert len(grid.experiments) == len(grid.activations) * len(grid.losses)
    for activation in grid.activations:
        for loss in grid.losses:
            experiment = grid.experiments[grid.place(activation, loss)]
            assert (experiment.network.output_activation, experiment.loss.name) == (activation, loss)


@TASKS
def test_that_the_common_pairs_are_among_all_of_them(task: Task) -> None:
    common, every = pairing_grid(task), pairing_grid(task, every=True)
    assert set(common.activations) <= set(every.activations)
    assert set(common.losses) <= set(every.losses)
