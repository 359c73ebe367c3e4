"""Runs that leave the race go on alone as if they had always been alone."""

import numpy as np
import pytest
import torch
from msgspec.structs import replace

from nnstudio.engine.race.leaving import record_of
from nnstudio.engine.race.track import StopRule, Track
from nnstudio.engine.run import Run
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_network, with_training
from nnstudio.experiment.race import Race, Vary, variants_of
from tests.engine.race.support import base, data_of, raced


def variants(experiment: Experiment, *names: str) -> list[Experiment]:
    race = Race(experiment, (Vary("network.hidden.*.activation", names),))
    return [variant.runs[0] for variant in variants_of(race)]


def taken(track: Track, place: int) -> Run:
    """The run at ``place`` in the Studio's hands."""
    record = record_of(track, place)
    assert record is not None
    run = Run.begin(1, track.experiments[place], track.dataset)
    run.take_up(record)
    return run


def alone(experiment: Experiment, batches: int) -> Trainer:
    trainer = Trainer(experiment, data_of(experiment))
    for _ in range(batches):
        trainer.train_batch()
    return trainer


@pytest.mark.parametrize("name", ["tanh", "prelu"])
def test_that_a_run_that_left_between_two_epochs_trains_on_like_one_that_was_always_alone(name: str) -> None:
    experiments = variants(base(epochs=3), "relu", name)
    track = Track(experiments, data_of(experiments[0]), goal=0.95)
    while track.epoch < 2:
        track.train_part()
    run = taken(track, 1)
    assert run.trainer.epoch == 2
    each = run.trainer.batches_per_epoch
    assert run.trainer.step == 2 * each
    for _ in range(each):
        run.trainer.train_batch()
    expected = alone(experiments[1], 3 * each)
    found, wanted = run.trainer.continuation().values, expected.continuation().values
    assert np.abs(found - wanted).max() < 1e-5


def test_that_a_run_may_leave_in_the_middle_of_an_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.heats.STEPS_AT_ONCE", 4)  # two batches of two runs at a time
    experiments = variants(base(epochs=3, samples=60, batch_size=8), "relu", "tanh")
    track = Track(experiments, data_of(experiments[0]), goal=0.95)
    each = 4
    for _ in range(3):  # one epoch, and half of the next
        track.train_part()
    run = taken(track, 1)
    assert (run.trainer.epoch, run.trainer.step) == (1, each + 2)
    assert run.trainer.progress == pytest.approx(1 + 16 / 30)
    run.trainer.train_batch()
    expected = alone(experiments[1], each + 3)
    assert np.abs(run.trainer.continuation().values - expected.continuation().values).max() < 1e-6


def test_that_its_history_comes_with_it_and_its_numbers_are_those_of_the_race() -> None:
    experiments = variants(base(epochs=5), "relu", "tanh")
    track = raced(experiments)
    record = record_of(track, 1)
    assert record is not None
    assert record.curves.epoch.tolist() == [0, 1, 2, 3, 4, 5]
    assert record.curves.train_loss == pytest.approx(track.records.column("train_loss")[:, 1], abs=1e-6)
    assert record.curves.metrics["test_accuracy"][:-1] == pytest.approx(track.records.column("test_score")[:-1, 1])
    assert set(record.curves.metrics) == set(record.snapshot.metrics)


def test_that_numbers_which_hang_on_r2_come_with_it() -> None:
    experiment = with_network(base(source="plane", epochs=3), output_activation="identity")
    experiment = variants(experiment, "tanh")[0]
    experiment = replace(experiment, loss=replace(experiment.loss, name="mse"))
    track = raced([experiment])
    record = record_of(track, 0)
    assert record is not None
    trainer = alone(experiment, 2 * Trainer(experiment, track.dataset).batches_per_epoch)
    assert record.curves.metrics["test_rmse"][2] == pytest.approx(trainer.evaluate().metrics["test_rmse"], rel=1e-4)


def test_that_a_run_which_ended_early_leaves_as_it_was_then() -> None:
    experiments = [with_training(base(epochs=200), learning_rate=rate) for rate in (0.03, 0.02)]
    track = raced(experiments, goal=0.8, rule=StopRule(at_goal=True))
    record = record_of(track, 0)
    assert record is not None
    assert record.snapshot.epoch == track.epoch_of[0] < 200
    assert record.snapshot.train_loss == pytest.approx(track.latest.train_loss[0], abs=1e-5)


def test_that_a_run_which_waits_has_nothing_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_AT_ONCE", 1)
    race = Race(base(), (Vary("network.hidden.*.units", (2, 3)),))
    experiments = [variant.runs[0] for variant in variants_of(race)]
    track = Track(experiments, data_of(experiments[0]), goal=0.95, dtype=torch.float64)
    assert record_of(track, 1) is None
    assert record_of(track, 0) is not None
