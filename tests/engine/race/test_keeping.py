"""A race that was kept goes on as if it had never stopped."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.catalog import UserError
from nnstudio.engine.race.keeping import record_of_race, resumed
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.engine.race.track import StopRule, Track
from nnstudio.experiment.edits import with_network, with_training
from nnstudio.experiment.race import Race, Variant, Vary, variants_of
from tests.engine.race.support import base, data_of

RACE = Race(
    with_training(with_network(base(epochs=6), output_activation="identity"), optimizer="sgd"),
    (
        Vary("network.hidden.*.activation", ("relu", "tanh", "prelu")),
        Vary("loss.name+training.learning_rate", ("mse+1000", "mse+0.01")),
    ),
    seeds=2,
)


def started(race: Race = RACE, rule: StopRule | None = None) -> tuple[tuple[Variant, ...], Track]:
    variants = variants_of(race)
    runs = [run for variant in variants for run in variant.runs]
    return variants, Track(runs, data_of(race.experiment), goal=0.8, rule=rule)


def finish(track: Track) -> Track:
    for _ in track.train():
        continue
    return track


@pytest.mark.parametrize("parts", [0, 3, 7, 40])
def test_that_a_race_kept_anywhere_ends_with_the_numbers_of_one_that_never_stopped(
    monkeypatch: pytest.MonkeyPatch, parts: int
) -> None:
    monkeypatch.setattr("nnstudio.engine.race.heats.STEPS_AT_ONCE", 16)  # so that it stops between batches too
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_AT_ONCE", 3)  # and some runs wait
    variants, track = started()
    for _ in range(parts):
        if not track.is_over:
            track.train_part()
    record = record_of_race(RACE, variants, track)
    assert record.is_sound
    assert [variant.name for variant in record.variants] == [variant.name for variant in variants]
    again, expected = finish(resumed(record, record.variants, track.dataset)), finish(started()[1])
    assert again.epoch_of.tolist() == expected.epoch_of.tolist()
    assert again.diverged.tolist() == expected.diverged.tolist()
    for name in LOOKED_AT:
        found, wanted = getattr(again.latest, name), getattr(expected.latest, name)
        assert np.nanmax(np.abs(found - wanted)) < 1e-4
        curves, wanted_curves = again.records.column(name), expected.records.column(name)
        assert curves == pytest.approx(wanted_curves, abs=1e-4, nan_ok=True)


def test_that_runs_which_ended_early_rest_where_they_ended() -> None:
    rule = StopRule(at_goal=True)
    race = Race(base(epochs=200), (Vary("training.learning_rate", (0.03, 1e-6)),))
    variants, track = started(race, rule)
    while not track.over[0]:
        track.train_part()
    record = record_of_race(race, variants, track)
    again = resumed(record, record.variants, track.dataset)
    assert again.over.tolist() == [True, False]
    found = again.heat_at(0)
    assert found is not None
    there = track.heat_at(0)
    assert there is not None
    assert np.array_equal(found[0].continuation(found[1]).values, there[0].continuation(there[1]).values)
    assert finish(again).epoch_of.tolist() == [int(track.epoch_of[0]), 200]


def test_that_what_does_not_fit_together_is_refused() -> None:
    variants, track = started()
    for _ in range(12):
        track.train_part()
    record = record_of_race(RACE, variants, track)
    assert not replace(record, values=record.values[:-1]).is_sound
    assert not replace(record, flats={**record.flats, "first": record.flats["first"][:-1]}).is_sound
    assert not replace(record, curves={**record.curves, "epochs": record.curves["epochs"][::-1]}).is_sound
    worse = {**record.runs, "rows_used": record.runs["rows_used"] + 10**6}
    with pytest.raises(UserError, match="does not fit"):
        resumed(replace(record, runs=worse), variants, track.dataset)
