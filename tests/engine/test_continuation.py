"""A run that is taken up again goes on bit for bit as if it had never stopped, with every optimiser and sample."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.catalog import OPTIMIZERS, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.flat import GATHERED
from nnstudio.engine.frame import Snapshot
from nnstudio.engine.trainer import Path as StepsBy
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, HiddenLayer, default_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_network, with_training
from nnstudio.resources import sample_paths

DatasetOf = Callable[[Experiment], Dataset]

# Each optimiser plain, and with all that it can gather.
OPTIMIZER_CHOICES: list[tuple[str, dict[str, float | bool | str | list[float]]]] = [
    ("sgd", {}),
    ("sgd", {"momentum": 0.9, "nesterov": True}),
    ("adam", {}),
    ("adamw", {"betas": [0.8, 0.99]}),
    ("rmsprop", {}),
    ("rmsprop", {"momentum": 0.5}),
]
EVERY_OPTIMIZER = pytest.mark.parametrize(("optimizer", "parameters"), OPTIMIZER_CHOICES)
EVERY_PATH = pytest.mark.parametrize("path", ["auto", "autograd"])


def train(trainer: Trainer, batches: int) -> None:
    """So many batches, in portions of uneven size as a window takes them."""
    while batches > 0:
        before = trainer.step, trainer.epoch, trainer.progress
        trainer.train(min(batches, 5))
        used = trainer.step - before[0]
        batches -= used or 1


def assert_equal(one: Trainer, other: Trainer) -> None:
    assert (one.epoch, one.step, one.progress) == (other.epoch, other.step, other.progress)
    now, then = one.continuation(), other.continuation()
    assert np.array_equal(now.values, then.values)
    assert np.array_equal(now.first, then.first)
    assert np.array_equal(now.second, then.second)
    assert np.array_equal(now.carried, then.carried)
    assert (now.updates, now.order, now.experiment) == (then.updates, then.order, then.experiment)


def goes_on_alike(experiment: Experiment, dataset: Dataset, before: int, after: int, path: StepsBy = "auto") -> None:
    """A run taken up after ``before`` batches, in another trainer and in the same, equals the one left alone."""
    alone, taken_of = Trainer(experiment, dataset, path=path), Trainer(experiment, dataset, path=path)
    train(alone, before)
    train(taken_of, before)
    snapshot = taken_of.take()
    fresh = Trainer(experiment, dataset, path=path)
    fresh.go_to(snapshot)
    assert_equal(fresh, alone)
    train(taken_of, after + 3)
    taken_of.go_to(snapshot)
    for trainer in (alone, fresh, taken_of):
        train(trainer, after)
    assert_equal(fresh, alone)
    assert_equal(taken_of, alone)
    assert fresh.evaluate().train_loss == alone.evaluate().train_loss


def test_that_every_optimizer_is_known() -> None:
    assert {name for name, _ in OPTIMIZER_CHOICES} == set(OPTIMIZERS)
    assert {entry.torch_class for entry in OPTIMIZERS.values()} <= set(GATHERED)


@EVERY_OPTIMIZER
@pytest.mark.parametrize("sample", sample_paths(), ids=lambda sample: sample.stem)
def test_that_every_sample_goes_on_with_every_optimizer(
    dataset_of: DatasetOf, sample: Path, optimizer: str, parameters: dict[str, float | bool | str | list[float]]
) -> None:
    experiment = with_training(read_experiment(sample), optimizer=optimizer, parameters=parameters, learning_rate=0.001)
    dataset = dataset_of(experiment)
    each = -(-len(dataset.train) // min(experiment.training.batch_size, len(dataset.train)))
    goes_on_alike(experiment, dataset, before=min(each, 40) + each // 3 + 1, after=min(2 * each, 60))


@EVERY_OPTIMIZER
@EVERY_PATH
@pytest.mark.parametrize("batches", [0, 1, 4, 7, 30])
def test_that_a_run_goes_on_from_anywhere_in_an_epoch(
    small: Experiment,
    dataset_of: DatasetOf,
    optimizer: str,
    parameters: dict[str, float | bool | str | list[float]],
    path: StepsBy,
    batches: int,
) -> None:
    experiment = with_training(small, optimizer=optimizer, parameters=parameters, l1=0.001, l2=0.01)
    goes_on_alike(experiment, dataset_of(small), batches, 21, path)


@EVERY_OPTIMIZER
def test_that_carried_rows_and_learned_slopes_go_on(
    small: Experiment, dataset_of: DatasetOf, optimizer: str, parameters: dict[str, float | bool | str | list[float]]
) -> None:
    experiment = with_training(small, optimizer=optimizer, parameters=parameters, batch_size=7, partial_batch="carry")
    experiment = with_network(
        experiment, hidden=(HiddenLayer(units=5, activation="prelu"), HiddenLayer(units=4, activation="tanh"))
    )
    for batches in (4, 5, 9, 22):
        goes_on_alike(experiment, dataset_of(small), batches, 15)


@settings(max_examples=15, deadline=None)
@given(
    rows=st.integers(8, 600),
    batch=st.integers(1, 40),
    before=st.integers(0, 500),
    after=st.integers(1, 80),
    shuffle=st.booleans(),
    carry=st.booleans(),
    optimizer=st.sampled_from(OPTIMIZER_CHOICES),
    activation=st.sampled_from(["relu", "prelu", "gelu"]),
)
def test_that_any_run_goes_on_from_any_step(
    rows: int,
    batch: int,
    before: int,
    after: int,
    shuffle: bool,
    carry: bool,
    optimizer: tuple[str, dict[str, float | bool | str | list[float]]],
    activation: str,
) -> None:
    experiment = with_data(default_experiment(), samples=rows, noise=0.1)
    experiment = with_network(experiment, hidden=(HiddenLayer(units=5, activation=activation),))
    experiment = with_training(
        experiment,
        batch_size=batch,
        shuffle=shuffle,
        partial_batch="carry" if carry else "use",
        optimizer=optimizer[0],
        parameters=optimizer[1],
        learning_rate=0.005,
    )
    before = min(before, 60) if carry or activation == "prelu" else before  # over autograd, which takes its time
    goes_on_alike(experiment, load_dataset(experiment.data), before, after)


# ---- across edits ----


EDITS: list[Callable[[Experiment], Experiment]] = [
    lambda now: with_training(now, learning_rate=0.03),
    lambda now: with_training(now, seed=7),
    lambda now: with_training(now, batch_size=11),
    lambda now: with_training(now, optimizer="rmsprop", parameters={"momentum": 0.3}),
    lambda now: with_layer(now, 0, activation="gelu"),
    lambda now: with_layer(now, 1, activation="prelu"),  # leaves the straight line
    lambda now: with_training(now, partial_batch="carry", shuffle=False),
    lambda now: with_loss(now, name="mse"),
]


def edited(trainer: Trainer, batches: int) -> list[Snapshot]:
    """A run with every kind of edit in it, and a snapshot before and after each."""
    taken = []
    for change in EDITS:
        train(trainer, batches)
        taken.append(trainer.take())
        trainer.edit(change(trainer.experiment))
        trainer.set_weight(0, 1, 0, 0.25)
        taken.append(trainer.take())
    return taken


@pytest.mark.parametrize("batches", [3, 4, 6])
def test_that_one_can_go_back_across_edits_and_on_from_there(
    small: Experiment, dataset_of: DatasetOf, batches: int
) -> None:
    taken_of = Trainer(small, dataset_of(small))
    taken = edited(taken_of, batches)
    for number in (15, 0, 8, 3, 12, 11, 5, 9):
        snapshot = taken[number]
        continuation = snapshot.continuation
        assert continuation is not None
        fresh = Trainer(small, dataset_of(small))
        taken_of.go_to(snapshot)
        fresh.go_to(snapshot)
        assert taken_of.path == fresh.path == continuation.path
        for trainer in (taken_of, fresh):
            train(trainer, 13)
        assert_equal(taken_of, fresh)


@pytest.mark.parametrize("number", range(0, 16, 2))
def test_that_going_on_and_the_same_edit_give_the_same_run(
    small: Experiment, dataset_of: DatasetOf, number: int
) -> None:
    alone = Trainer(small, dataset_of(small))
    taken = edited(alone, 3)
    train(alone, 5)
    after = taken[number + 1].continuation
    assert after is not None
    again = Trainer(small, dataset_of(small))
    again.go_to(taken[number])
    again.edit(after.experiment)
    again.set_weight(0, 1, 0, 0.25)
    there = again.continuation()
    assert np.array_equal(there.values, after.values)
    assert (there.updates, there.order, there.path) == (after.updates, after.order, after.path)


def test_that_an_epoch_keeps_its_order_when_its_seed_is_edited(small: Experiment, dataset_of: DatasetOf) -> None:
    for path in ("auto", "autograd"):
        alone = Trainer(small, dataset_of(small), path=path)
        train(alone, 2)
        alone.edit(with_training(small, seed=9))
        train(alone, 1)
        again = Trainer(small, dataset_of(small), path=path)
        again.go_to(alone.take())
        for trainer in (alone, again):
            train(trainer, 9)
        assert_equal(alone, again)


def test_that_a_straight_run_goes_on_over_autograd_within_tolerance(small: Experiment, dataset_of: DatasetOf) -> None:
    for optimizer, parameters in OPTIMIZER_CHOICES:
        experiment = with_training(small, optimizer=optimizer, parameters=parameters)
        runs = [
            Trainer(experiment, dataset_of(small), path=path, dtype=torch.float64)
            for path in ("straight", "autograd", "autograd")
        ]
        for trainer in runs[:2]:
            train(trainer, 10)
        runs[2].go_to(runs[0].take())
        runs[0].go_to(runs[1].take())
        for trainer in runs:
            train(trainer, 10)
        values = [trainer.continuation().values for trainer in runs]
        np.testing.assert_allclose(values[0], values[1], rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(values[2], values[1], rtol=1e-9, atol=1e-12)


# ---- what cannot be ----


def test_that_a_moment_of_another_network_is_refused_and_changes_nothing(
    small: Experiment, dataset_of: DatasetOf
) -> None:
    trainer = Trainer(small, dataset_of(small))
    train(trainer, 5)
    before = trainer.take()
    other = with_layer(small, 0, units=3)
    for snapshot in (Trainer(other, dataset_of(small)).take(), trainer.evaluate()):
        with pytest.raises(UserError, match="One cannot go on from here"):
            trainer.go_to(snapshot)
    now = trainer.continuation()
    assert before.continuation is not None
    assert np.array_equal(now.values, before.continuation.values)


def test_that_a_snapshot_is_never_written_to_again(small: Experiment, dataset_of: DatasetOf) -> None:
    trainer = Trainer(small, dataset_of(small))
    train(trainer, 5)
    kept = trainer.continuation()
    copies = kept.values.copy(), kept.first.copy(), kept.second.copy()
    train(trainer, 50)
    for array, copy in zip((kept.values, kept.first, kept.second), copies, strict=True):
        assert np.array_equal(array, copy)
        assert not array.flags.writeable
    assert kept.nbytes == 3 * 4 * len(kept.values)
