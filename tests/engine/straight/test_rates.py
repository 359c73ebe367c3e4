"""Replicas whose rates and pulls all differ are moved together, each as it would be alone."""

from typing import Any

import pytest
import torch

from nnstudio.engine.straight import StraightLine
from nnstudio.engine.straight.build import plan_of
from nnstudio.engine.straight.replicas import side_by_side
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer, with_training
from tests.engine.straight.support import TOLERANCE, assert_alike, by_autograd, data_of, experiment

SETTINGS: dict[str, dict[str, Any]] = {
    "sgd": {"optimizer": "sgd"},
    "sgd that l1 stops": {"optimizer": "sgd", "l1_at_zero": "stop"},
    "momentum": {"optimizer": "sgd", "parameters": {"momentum": 0.9}},
    "nesterov": {"optimizer": "sgd", "parameters": {"momentum": 0.8, "nesterov": True}},
    "adam": {"optimizer": "adam"},
    "adamw": {"optimizer": "adamw"},
    "rmsprop": {"optimizer": "rmsprop"},
    "rmsprop with momentum": {"optimizer": "rmsprop", "parameters": {"momentum": 0.5}},
}


def variants(setting: str, *, pulls: bool) -> list[Experiment]:
    """Five rates, and where ``pulls`` are wanted five l1 and l2 besides."""
    base = experiment(((5, "tanh"), (3, "softplus")), "sigmoid", "bce_with_logits", batch_size=8, **SETTINGS[setting])
    return [
        with_training(
            base,
            seed=number,
            learning_rate=0.001 * (1 + number),
            l1=0.004 * (number % 3) * pulls,
            l2=0.02 * (number % 2) * pulls,
        )
        for number in range(5)
    ]


@pytest.mark.parametrize("pulls", [False, True], ids=["rates alone", "with pulls"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_that_after_fifty_epochs_each_is_where_autograd_brings_it_alone(setting: str, pulls: bool) -> None:
    experiments = variants(setting, pulls=pulls)
    dataset = data_of(experiments[0])
    line = StraightLine(experiments, dataset, dtype=torch.float64)
    for _ in range(50):
        line.train_epoch()
    for place, each in enumerate(experiments):
        _, expected = by_autograd(each, dataset, torch.float64, line.step)
        assert_alike(line.replica(place), expected, 1e-9)


@pytest.mark.parametrize("setting", SETTINGS)
def test_that_in_single_precision_the_first_epochs_are_alike(setting: str) -> None:
    experiments = variants(setting, pulls=True)
    dataset = data_of(experiments[0])
    line = StraightLine(experiments, dataset)
    for _ in range(3):
        line.train_epoch()
    for place, each in enumerate(experiments):
        _, expected = by_autograd(each, dataset, torch.float32, line.step)
        assert_alike(line.replica(place), expected, TOLERANCE[torch.float32])


def test_that_a_hundred_rates_are_one_group() -> None:
    base = experiment()
    experiments = [with_training(base, learning_rate=0.001 * number, l2=0.01 * number) for number in range(1, 101)]
    line = StraightLine(experiments, data_of(base))
    state = [torch.zeros_like(line.parameters.values) for _ in range(2)]
    assert len(plan_of(experiments, line.parameters, state).updates) == 1


def test_that_equal_activations_lie_together_whatever_their_rates() -> None:
    base = experiment()
    mixed = [
        with_training(with_layer(base, 0, activation=name), learning_rate=rate)
        for rate in (0.1, 0.01, 0.001)
        for name in ("tanh", "relu")
    ]
    names = [mixed[place].network.hidden[0].activation for place in side_by_side(mixed)]
    assert names == sorted(names)
