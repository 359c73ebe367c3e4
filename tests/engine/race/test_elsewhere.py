"""A race whose heats are trained elsewhere is, once they have come, the race that was trained here."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from nnstudio.engine.race.keeping import record_of_race, resting_stand, resumed
from nnstudio.engine.race.kept import FLATS, NUMBERS, WHOLE
from nnstudio.engine.race.leaving import record_of
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.engine.race.results import HeatResult
from nnstudio.engine.race.tasks import run_heat, tasks_for_others
from nnstudio.engine.race.track import StopRule, Track
from nnstudio.experiment.race import Race, Variant, Vary, variants_of
from tests.engine.race.support import base, data_of

RACE = Race(
    base(epochs=12),
    (
        Vary("network.hidden.0.activation", ("relu", "prelu", "tanh")),
        Vary("training.learning_rate", (0.003, 0.03)),
    ),
    seeds=3,
)
SECONDS = {"seconds"}  # they differ from time to time


@pytest.fixture(autouse=True)
def small_heats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_TOGETHER", 4)


def track_of(race: Race, *, begins: bool) -> tuple[tuple[Variant, ...], Track]:
    variants = variants_of(race)
    runs = [run for variant in variants for run in variant.runs]
    datasets = {run.data: data_of(run) for run in runs}
    rule = StopRule(patience=10)
    return variants, Track(runs, data_of(runs[0]), goal=0.7, rule=rule, begins=begins, datasets=datasets)


def settle(track: Track, result: HeatResult) -> None:
    ends = zip(result.places, result.runs, result.last_epoch.tolist(), result.diverged.tolist(), strict=True)
    track.settle(result, [resting_stand(track, place, run, epoch, diverged=gone) for place, run, epoch, gone in ends])


def finish(track: Track) -> Track:
    for _ in track.train():
        continue
    return track


def assert_equal(found: Track, wanted: Track, race: Race, variants: tuple[Variant, ...]) -> None:
    first, second = record_of_race(race, variants, found), record_of_race(race, variants, wanted)
    for name in (*NUMBERS, *WHOLE):
        if name not in SECONDS:
            assert np.array_equal(first.runs[name], second.runs[name], equal_nan=True), name
    for name in FLATS:
        assert np.array_equal(first.flats[name], second.flats[name])
    for name in LOOKED_AT:
        assert np.array_equal(found.records.column(name), wanted.records.column(name), equal_nan=True)
    points = torch.as_tensor(wanted.dataset.test.inputs)
    for place in range(len(wanted.experiments)):
        outputs, expected = found.outputs(place, points), wanted.outputs(place, points)
        assert outputs is not None
        assert expected is not None
        assert torch.equal(outputs, expected)


@pytest.mark.parametrize("vary_data", [False, True], ids=["one dataset", "data vary"])
def test_that_what_has_come_is_what_would_have_been_trained_here(vary_data: bool) -> None:
    race = replace(RACE, vary_data=vary_data)
    variants, there = track_of(race, begins=False)
    tasks = tasks_for_others(there, there.hand_out())
    assert not there.can_train
    for task in reversed(tasks):
        settle(there, run_heat(task))
    assert there.is_over
    assert_equal(there, finish(track_of(race, begins=True)[1]), race, variants)


def test_that_what_never_came_is_trained_here_in_the_end() -> None:
    variants, there = track_of(RACE, begins=False)
    for task in tasks_for_others(there, there.hand_out())[1:3]:
        settle(there, run_heat(task))
    there.take_back()
    assert there.can_train
    assert_equal(finish(there), finish(track_of(RACE, begins=True)[1]), RACE, variants)


def test_that_a_race_is_kept_before_anything_has_come_and_after_a_part() -> None:
    variants, there = track_of(RACE, begins=False)
    tasks = tasks_for_others(there, there.hand_out())
    nothing = record_of_race(RACE, variants, there)
    assert nothing.is_sound
    assert not resumed(nothing, variants, there.dataset).over.any()
    settle(there, run_heat(tasks[0]))
    some = record_of_race(RACE, variants, there)
    assert some.is_sound
    again = resumed(some, variants, there.dataset)
    assert np.flatnonzero(again.over).tolist() == sorted(tasks[0].places)
    assert_equal(finish(again), finish(track_of(RACE, begins=True)[1]), RACE, variants)


def test_that_a_run_that_came_opens_alone_with_its_history() -> None:
    _, there = track_of(RACE, begins=False)
    for task in tasks_for_others(there, there.hand_out()):
        settle(there, run_heat(task))
    record = record_of(there, 1)
    assert record is not None
    assert record.snapshot.epoch == there.epoch_of[1]
    assert record.snapshot.train_loss == pytest.approx(there.latest.train_loss[1], abs=1e-6)
    assert len(record.curves.epoch) > 3
