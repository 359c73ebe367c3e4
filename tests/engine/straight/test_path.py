"""The trainer on the straight line: edited, stepped, broken and brought back, it stays the trainer over autograd."""

import math
from collections.abc import Callable

import numpy as np
import pytest
import torch

from nnstudio.catalog import UserError
from nnstudio.engine.frame import Snapshot
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer, with_loss, with_output_activation, with_training
from tests.engine.straight.support import data_of, experiment

Edit = Callable[[Trainer], None]


def both(described: Experiment, dtype: torch.dtype = torch.float64) -> tuple[Trainer, Trainer]:
    dataset = data_of(described)
    straight = Trainer(described, dataset, dtype=dtype, path="straight")
    return straight, Trainer(described, dataset, dtype=dtype, path="autograd")


def train(trainer: Trainer, batches: int) -> None:
    for _ in range(batches):
        trainer.train_batch()


def assert_same(one: Trainer, other: Trainer, tolerance: float = 1e-10) -> None:
    assert (one.epoch, one.step, one.progress) == (other.epoch, other.step, other.progress)
    for found, expected in zip(one.network.parameters(), other.network.parameters(), strict=True):
        torch.testing.assert_close(found, expected, rtol=tolerance, atol=tolerance)
    assert_same_numbers(one.evaluate(), other.evaluate(), tolerance)


def assert_same_numbers(one: Snapshot, other: Snapshot, tolerance: float) -> None:
    assert one.train_loss == pytest.approx(other.train_loss, rel=tolerance, abs=tolerance)
    assert one.test_loss == pytest.approx(other.test_loss, rel=tolerance, abs=tolerance)
    assert one.metrics == pytest.approx(other.metrics, rel=tolerance, abs=tolerance)
    for found, expected in zip(one.layers, other.layers, strict=True):
        np.testing.assert_allclose(found.weight, expected.weight, rtol=1e-6, atol=1e-7)
        np.testing.assert_allclose(found.bias, expected.bias, rtol=1e-6, atol=1e-7)


def test_that_auto_takes_the_straight_line_where_it_is_served() -> None:
    described = experiment()
    carrying = with_training(described, partial_batch="carry")
    dataset = data_of(described)
    assert Trainer(described, dataset).path == "straight"
    assert Trainer(described, dataset, path="autograd").path == "autograd"
    assert Trainer(carrying, dataset).path == "autograd"
    with pytest.raises(UserError, match="carried"):
        Trainer(carrying, dataset, path="straight")


def changed(change: Callable[[Experiment], Experiment]) -> Edit:
    return lambda trainer: trainer.edit(change(trainer.experiment))


EDITS: dict[str, Edit] = {
    "rate": changed(lambda now: with_training(now, learning_rate=0.05)),
    "batch size": changed(lambda now: with_training(now, batch_size=3)),
    "penalties": changed(lambda now: with_training(now, l1=0.01, l2=0.1)),
    "optimizer": changed(lambda now: with_training(now, optimizer="rmsprop")),
    "its parameters": changed(lambda now: with_training(now, parameters={"betas": [0.5, 0.9]})),
    "activation": changed(lambda now: with_layer(now, 0, activation="gelu")),
    "output": changed(lambda now: with_output_activation(now, "tanh")),
    "loss": changed(lambda now: with_loss(now, name="bce_with_logits", parameters={"pos_weight": 2.0})),
    "seed": changed(lambda now: with_training(now, seed=9)),
    "weight": lambda trainer: trainer.set_weight(0, 1, 0, 0.75),
    "bias": lambda trainer: trainer.set_weight(1, 0, -1, -0.5),
}


@pytest.mark.parametrize("batches", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("edit", EDITS)
def test_that_an_edit_anywhere_in_an_epoch_goes_on_as_over_autograd(edit: str, batches: int) -> None:
    trainers = both(experiment(((4, "tanh"),), "sigmoid", "mse", batch_size=6))
    for trainer in trainers:
        train(trainer, batches)
        EDITS[edit](trainer)
    assert_same(*trainers)
    for _ in range(9):
        ended = [trainer.train_batch() for trainer in trainers]
        assert ended[0] == ended[1]
        assert_same(*trainers)


def test_that_many_edits_in_one_run_go_on_as_over_autograd() -> None:
    trainers = both(experiment(((4, "tanh"),), "sigmoid", "mse", batch_size=6))
    for edit in EDITS.values():
        for trainer in trainers:
            edit(trainer)
            train(trainer, 3)
    assert_same(*trainers)


def test_that_an_edit_to_what_is_not_served_goes_on_over_autograd() -> None:
    trainers = both(experiment(optimizer="sgd", batch_size=6))
    for trainer in trainers:
        trainer.train_batch()
        trainer.edit(with_training(trainer.experiment, partial_batch="carry"))
        assert trainer.path == "autograd"
        train(trainer, 11)
    assert_same(*trainers)


@pytest.mark.parametrize("loss", ["mse", "bce", "bce_with_logits", "huber"])
@pytest.mark.parametrize("optimizer", ["sgd", "adam", "rmsprop"])
@pytest.mark.parametrize("hidden", ["relu", "identity", "mish"])
def test_that_a_run_that_flies_off_stops_at_the_same_batch_with_the_same_words(
    loss: str, optimizer: str, hidden: str
) -> None:
    layers = ((4, hidden), (3, hidden))
    described = experiment(
        layers,
        "sigmoid" if loss == "bce" else "identity",
        loss,
        optimizer=optimizer,
        learning_rate=1000.0,
        batch_size=4,
    )
    straight, autograd = both(described, torch.float32)
    words = []
    for trainer in (autograd, straight):
        trainer.set_weight(0, 0, 0, 1e30)
        try:
            train(trainer, 200)
            trainer.evaluate()  # the straight line judges many batches at once, at the latest when somebody looks
        except NonFiniteError as error:
            words.append(str(error))
        except RuntimeError:
            pytest.skip("PyTorch's bce refuses what is not a number")
    if len(words) < 2:
        assert not words, "one path flew off alone"
        return
    assert words[0] == words[1]
    assert (straight.step, straight.epoch) == (autograd.step, autograd.epoch)


def test_that_a_run_that_flew_off_can_go_on_from_a_good_snapshot() -> None:
    described = experiment(((4, "relu"),), loss="mse", optimizer="sgd", learning_rate=1000.0, batch_size=6)
    straight, autograd = both(described)
    for trainer in (straight, autograd):
        good = trainer.evaluate()
        with pytest.raises(NonFiniteError):
            train(trainer, 400)
        trainer.restore(good)
        trainer.edit(with_training(described, learning_rate=0.01))
        train(trainer, 7)
    assert_same(straight, autograd)


def test_that_a_weight_that_is_no_number_is_found_with_the_next_batch() -> None:
    trainer, _ = both(experiment(((4, "relu"),)))
    trainer.train_batch()
    trainer.set_weight(1, 0, 0, math.nan)
    with pytest.raises(NonFiniteError, match="epoch 1: the weights of Output became"):
        trainer.train_batch()
    assert trainer.step == 1


def test_that_looking_and_pausing_change_nothing() -> None:
    described = experiment(((4, "relu"), (3, "gelu")), "sigmoid", "bce_with_logits", batch_size=6)
    dataset = data_of(described)
    alone, watched = Trainer(described, dataset), Trainer(described, dataset)
    for _ in range(50):
        alone.train_batch()
        watched.train_batch()
        watched.evaluate()
        watched.weights()
    for one, other in zip(alone.network.parameters(), watched.network.parameters(), strict=True):
        assert torch.equal(one, other)


def test_that_a_snapshot_is_a_copy() -> None:
    trainer, _ = both(experiment())
    before = trainer.weights()
    kept = before[0].weight.copy()
    for _ in range(5):
        trainer.train_batch()
    np.testing.assert_array_equal(before[0].weight, kept)
    assert before[0].weight.flags.c_contiguous
