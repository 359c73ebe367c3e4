"""Links of TensorFlow Playground, trained: the losses are those that Playground itself shows.

``playground_curves.json`` was computed by Playground's published source in Node; none of it is here. Chosen are links
whose curve Playground itself keeps when one start weight is moved by a 1e-15th: others are beyond any comparison.
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from nnstudio.catalog import UserError
from nnstudio.data import load_dataset
from nnstudio.engine.trainer import Path as TrainerPath
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, check
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.playground_link import read_playground_link

CURVES: dict[str, Any] = json.loads(Path(__file__).with_name("playground_curves.json").read_text(encoding="utf-8"))
STOPPING = "#seed=0.7&networkShape=5&regularization=L1&regularizationRate=0.02&percTrainData=10"
SAME_AS_PLAYGROUND = 1e-9  # asked for are 1e-5; found were 1e-15
SHORT = 20


def assert_same_curve(name: str, epochs: int) -> None:
    expected = CURVES[name]
    experiment = with_training(read_playground_link(expected["link"]).experiment, epochs=epochs)
    curves = train(experiment, load_dataset(experiment.data)).curves
    at = [epoch for epoch in expected["epochs"] if epoch <= epochs]
    assert len(curves.train_loss) == epochs + 1
    for part in ("train_loss", "test_loss"):
        found = np.array(getattr(curves, part))[at]
        np.testing.assert_allclose(found, expected[part][: len(at)], rtol=0, atol=SAME_AS_PLAYGROUND)


def test_that_500_epochs_of_the_default_link_show_the_losses_of_playground() -> None:
    assert_same_curve("default", 500)


@pytest.mark.parametrize("name", [name for name in CURVES if name != "default"])
def test_that_every_kind_of_link_begins_with_the_losses_of_playground(name: str) -> None:
    assert_same_curve(name, SHORT)


@pytest.mark.long
@pytest.mark.parametrize("name", list(CURVES))
def test_that_every_kind_of_link_keeps_the_losses_of_playground(name: str) -> None:
    assert_same_curve(name, 500)


@pytest.mark.parametrize("name", list(CURVES))
def test_that_rows_and_start_weights_are_those_of_playground(name: str) -> None:
    expected = CURVES[name]
    experiment = read_playground_link(expected["link"]).experiment
    dataset = load_dataset(experiment.data)
    weight = Trainer(experiment, dataset).network.linears[0].weight
    x, y, label = expected["first_row"]
    np.testing.assert_allclose(dataset.train.coordinates[0], [x, y], rtol=1e-14)
    target = float(dataset.train.targets[0].item())
    assert (2 * target - 1 if dataset.task.has_classes else target) == pytest.approx(label, abs=1e-14)
    assert weight.dtype == torch.float64
    assert weight[0, 0].item() == expected["first_weight"]


def stopping(**changes: object) -> Experiment:
    return with_training(read_playground_link(STOPPING).experiment, **changes)


@pytest.mark.parametrize("path", ["straight", "autograd"])
def test_that_l1_stops_weights_at_zero_for_good(path: TrainerPath) -> None:
    experiment = stopping()
    trainer = Trainer(experiment, load_dataset(experiment.data), path=path)
    stopped = np.zeros(15, dtype=bool)
    for _ in range(60):
        while not trainer.train(10):
            pass
        now = np.concatenate([layer.weight.ravel() == 0 for layer in trainer.weights()])
        assert np.all(now[stopped])
        stopped = now
    assert 0 < stopped.sum() < 15


def test_that_stopped_weights_stay_so_when_a_run_goes_on_by_the_other_path() -> None:
    experiment = stopping()
    dataset = load_dataset(experiment.data)
    straight, autograd = Trainer(experiment, dataset, path="straight"), Trainer(experiment, dataset, path="autograd")
    for _ in range(200):
        straight.train(1)
    autograd.go_to(straight.take())
    again = Trainer(experiment, dataset, path="straight")
    again.go_to(autograd.take())
    for trainer in (straight, autograd, again):
        for _ in range(100):
            trainer.train(1)
    expected = straight.evaluate()
    assert any((layer.weight == 0).any() for layer in expected.layers)
    assert autograd.evaluate().train_loss == pytest.approx(expected.train_loss, abs=1e-12)
    assert again.evaluate().train_loss == pytest.approx(expected.train_loss, abs=1e-12)


def test_that_another_optimizer_lets_weights_cross_zero_again() -> None:
    assert stopping(optimizer="adam").training.l1_at_zero == "cross"
    with pytest.raises(UserError, match="l1_at_zero"):
        check(stopping(parameters={"momentum": 0.9}))


def test_that_another_seed_draws_other_weights_for_the_same_rows() -> None:
    experiment = read_playground_link("#seed=0.5").experiment
    other = with_training(experiment, seed="0.6")
    rows, others = load_dataset(experiment.data), load_dataset(other.data)
    assert np.array_equal(rows.train.inputs, others.train.inputs)
    first, second = (Trainer(each, rows).network.linears[0].weight for each in (experiment, other))
    assert not torch.equal(first, second)
    assert first.abs().max() < 0.5
