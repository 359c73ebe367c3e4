"""A race: every run has the numbers it has alone, and none disturbs another."""

import numpy as np
import pytest
import torch

from nnstudio.data import Dataset
from nnstudio.engine.race.stands import Kept
from nnstudio.engine.race.track import StopRule, Track, planned, refusals
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_network, with_training
from nnstudio.experiment.race import Race, Vary, variants_of
from tests.engine.race.support import base, data_of, mixed, raced


def alone(experiment: Experiment, dataset: Dataset, epochs: np.ndarray, dtype: torch.dtype) -> np.ndarray:
    """(rows, 4) losses and accuracies of a run of its own over autograd, at some epochs."""
    trainer, found = Trainer(experiment, dataset, dtype=dtype, path="autograd"), []
    for epoch in epochs:
        while trainer.epoch < epoch:
            trainer.train_batch()
        snapshot = trainer.evaluate()
        metrics = snapshot.metrics
        found.append((snapshot.train_loss, snapshot.test_loss, metrics["train_accuracy"], metrics["test_accuracy"]))
    return np.array(found)


def assert_each_as_alone(track: Track, dtype: torch.dtype, tolerance: float) -> None:
    epochs = track.records.epochs
    curves = [track.records.column(name) for name in ("train_loss", "test_loss", "train_score", "test_score")]
    for place, experiment in enumerate(track.experiments):
        expected = alone(experiment, track.dataset, epochs, dtype)
        found = np.stack([curve[:, place] for curve in curves], axis=1)
        assert np.abs(found - expected).max() <= tolerance


def test_that_every_curve_is_that_of_the_run_alone_over_fifty_epochs() -> None:
    track = raced(mixed(base(epochs=50, samples=40, batch_size=10), seeds=1)[::2], dtype=torch.float64)
    assert track.records.epochs[-1] == 50
    assert_each_as_alone(track, torch.float64, 1e-9)


def test_that_in_single_precision_every_curve_is_that_of_the_run_alone_at_first() -> None:
    track = raced(mixed(base(epochs=3))[::2])
    assert_each_as_alone(track, torch.float32, 1e-5)


def test_that_shapes_and_batch_sizes_may_differ() -> None:
    race = Race(
        base(),
        (Vary("network.hidden.*.units", (2, 6)), Vary("training.batch_size", (4, 1000)), Vary("training.l2", (0, 0.1))),
    )
    track = raced([run for variant in variants_of(race) for run in variant.runs], dtype=torch.float64)
    assert_each_as_alone(track, torch.float64, 1e-9)


@pytest.mark.parametrize("source", ["sine", "rings", "multilabel"])
def test_that_scores_are_those_of_every_task(source: str) -> None:
    loss = {"sine": "mse", "rings": "cross_entropy", "multilabel": "bce"}[source]
    output = {"sine": "identity", "rings": "softmax", "multilabel": "sigmoid"}[source]
    race = Race(base(source=source), (Vary("network.output_activation+loss.name", (f"{output}+{loss}",)),), 3)
    track = raced(list(variants_of(race)[0].runs))
    score = "r2" if source == "sine" else "accuracy"
    for place, experiment in enumerate(track.experiments):
        trainer = Trainer(experiment, track.dataset)
        while trainer.epoch < 3:
            trainer.train_batch()
        expected = trainer.evaluate().metrics
        assert track.latest.test_score[place] == pytest.approx(expected[f"test_{score}"], abs=1e-4)
        assert track.latest.train_score[place] == pytest.approx(expected[f"train_{score}"], abs=1e-4)


# ---- runs that end before the others ----


def diverging(epochs: int = 6) -> list[Experiment]:
    """Two runs of which the first soon has no numbers."""
    sane = with_training(with_network(base(epochs=epochs), output_activation="identity"), optimizer="sgd")
    race = Race(sane, (Vary("loss.name+training.learning_rate", ("mse+1000", "mse+0.01")),))
    return [run for variant in variants_of(race) for run in variant.runs]


def test_that_a_diverging_run_is_frozen_and_disturbs_no_other() -> None:
    experiments = diverging()
    track, single = raced(experiments), raced(experiments[1:])
    assert track.diverged.tolist() == [True, False]
    assert track.over.all()
    assert track.epoch_of[0] < 6
    assert np.isfinite(track.latest.train_loss).all()
    assert track.records.column("train_loss")[:, 1] == pytest.approx(
        single.records.column("train_loss")[:, 0], rel=1e-6
    )
    assert np.isnan(track.records.column("train_loss")[-1, 0])


def test_that_a_frozen_run_can_be_gone_on_with() -> None:
    track = raced(diverging())
    found = track.heat_at(0)
    assert found is not None
    there = found[0].continuation(found[1])
    assert np.isfinite(there.values).all()
    assert there.updates == (0, 0, 0)


def test_that_a_run_may_end_at_its_goal_or_when_it_learns_no_more() -> None:
    experiments = [with_training(base(epochs=200), learning_rate=rate) for rate in (0.03, 1e-9)]
    track = raced(experiments, goal=0.8, rule=StopRule(at_goal=True, patience=10))
    assert track.reached[0] == track.epoch_of[0] < 200
    assert track.latest.test_score[0] >= 0.8
    assert track.reached[1] == -1
    assert track.epoch_of[1] < 200


def test_that_a_run_that_has_ended_takes_no_more_time() -> None:
    experiments = [with_training(base(epochs=200), learning_rate=rate) for rate in (0.03, 0.01, 1e-9)]
    track = Track(experiments, data_of(experiments[0]), goal=0.7, rule=StopRule(at_goal=True))
    while not track.over[0]:
        track.train_part()
    taken = track.seconds.copy()
    for _ in track.train():
        pass
    assert track.epoch_of[0] < track.epoch_of[2] == 200
    assert track.seconds[0] == taken[0]
    assert track.seconds[2] > taken[2]


# ---- heats ----


def test_that_heats_are_of_one_shape_and_not_too_large() -> None:
    experiments = dict(enumerate(mixed(base(), seeds=5)))
    heats = planned(experiments, data_of(experiments[0]), most=8)
    assert sorted(place for heat in heats for place in heat) == list(experiments)
    assert max(map(len, heats)) == 8
    for heat in heats:
        if any("prelu" in repr(experiments[place].network) for place in heat):
            assert len(heat) == 1


def test_that_runs_which_wait_begin_when_others_have_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_AT_ONCE", 2)
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_TOGETHER", 3)
    race = Race(base(), (Vary("network.hidden.*.units", (2, 3, 4, 5)),), 2)
    experiments = [run for variant in variants_of(race) for run in variant.runs]
    track = Track(experiments, data_of(experiments[0]), goal=0.95, dtype=torch.float64)
    assert track.heat_at(7) is None
    for _ in track.train():
        continue
    assert (track.epoch_of == 3).all()
    assert isinstance(track.heat_at(0)[0], Kept)  # type: ignore[index]
    assert_each_as_alone(track, torch.float64, 1e-9)
    x = torch.as_tensor(track.dataset.test.inputs)
    trainer = Trainer(experiments[0], track.dataset, dtype=torch.float64)
    while trainer.epoch < 3:
        trainer.train_batch()
    outputs = track.outputs(0, x)
    assert outputs is not None
    assert float((outputs - trainer.network(x)).detach().abs().max()) < 1e-9


def test_that_runs_that_join_later_catch_up_and_have_their_own_numbers() -> None:
    first = [with_training(base(epochs=8), seed=seed) for seed in (1, 2)]
    track = Track(first, data_of(first[0]), goal=0.95, dtype=torch.float64)
    for _ in range(3):
        track.train_epoch()
    track.add([with_training(base(epochs=8), seed=9)])
    for _ in track.train():
        continue
    assert track.records.epochs.tolist() == list(range(9))
    assert_each_as_alone(track, torch.float64, 1e-9)


def test_that_a_run_goes_on_alone_from_where_the_race_left_it() -> None:
    experiment = base(epochs=4)
    track = raced([experiment, with_training(experiment, seed=7)], dtype=torch.float64)
    found = track.heat_at(1)
    assert found is not None
    there = found[0].continuation(found[1])
    whole = Trainer(track.experiments[1], track.dataset, dtype=torch.float64)
    while whole.epoch < 4:
        whole.train_batch()
    expected = whole.continuation()
    for name in ("values", "first", "second"):
        assert np.abs(getattr(there, name) - getattr(expected, name)).max() < 1e-9
    assert there.updates == expected.updates


def test_that_what_pytorch_would_refuse_is_named_beforehand() -> None:
    pairs = ("sigmoid+bce", "identity+bce", "tanh+mse")
    variants = variants_of(Race(base(), (Vary("network.output_activation+loss.name", pairs),)))
    refused = refusals(variants, data_of(base()))
    assert list(refused) == [1]
    assert "bce takes probabilities" in str(refused[1])


def test_that_dead_neurons_and_the_gradient_are_looked_at() -> None:
    experiment = with_network(base(epochs=2), initializer="zeros")
    track = raced([base(epochs=2), experiment])
    assert 0 <= track.dead[0] < 1
    assert track.gradients[0] > 0
    assert track.dead[1] > 0  # at zero relu passes nothing on
