"""The experiments that go wrong on purpose raise their alarm, and the good ones raise none, whatever the seed."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from nnstudio import resources
from nnstudio.data import load_dataset
from nnstudio.engine.alarm_words import ALARM_WORDS
from nnstudio.engine.frame import Alarm
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, check, format_experiment, parse_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_training

# Which alarm each sample is there to provoke: its id, and where it appears. Where a gradient explodes, every layer gets
# it nearly alike: which one gets most is a matter of luck.
PROVOKES: Mapping[str, tuple[str, str | tuple[str, ...]]] = {
    "dead_neurons": ("dead", "hidden.0"),
    "diverging": ("diverging", "loss"),
    "exploding_gradients": ("exploding", ("hidden", "output")),
    "learning_rate_too_high": ("not_finite", "the "),
    "negative_loss": ("below_floor", "loss"),
    "only_the_majority": ("majority", "data"),
    "overfitting": ("overfitting", "loss"),
    "saturated_neurons": ("saturated", "hidden.1"),
    "squashed_twice": ("floor", "loss"),
    "stuck_at_chance": ("chance", "loss"),
    "vanishing_gradients": ("vanishing", "hidden.0"),
}
# What else may be seen in them: a wrong choice is named before the run, and one thing leads to another.
ALONG = {
    "dead_neurons": {"chance"},
    "learning_rate_too_high": {"diverging"},
    "negative_loss": {"pairing"},
    "squashed_twice": {"pairing"},
    "stuck_at_chance": {"pairing"},
    "vanishing_gradients": {"chance"},
}

every_alarm_sample = pytest.mark.parametrize("path", resources.alarm_sample_paths(), ids=lambda path: path.stem)
every_good_sample = pytest.mark.parametrize("path", resources.sample_paths(), ids=lambda path: path.stem)


def alarms_of(experiment: Experiment, seed: int) -> tuple[Alarm, ...]:
    lucky = with_training(with_data(experiment, seed=seed), seed=seed)
    return train(lucky, load_dataset(lucky.data)).alarms


def test_that_every_alarm_has_a_sample() -> None:
    assert {path.stem for path in resources.alarm_sample_paths()} == set(PROVOKES)
    assert {name for name, _ in PROVOKES.values()} == set(ALARM_WORDS)


@every_alarm_sample
def test_that_it_is_sound_and_written_as_nnstudio_writes(path: Path) -> None:
    check(read_experiment(path))
    text = path.read_text(encoding="utf-8")
    assert text == format_experiment(parse_experiment(text))
    assert read_experiment(path).name.startswith("Alarm: ")


@every_alarm_sample
@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[] if seed < 4 else pytest.mark.long) for seed in range(1, 11)]
)
def test_that_it_raises_its_alarm_and_no_strange_one(path: Path, seed: int) -> None:
    alarms = alarms_of(read_experiment(path), seed)
    name, where = PROVOKES[path.stem]
    assert any(alarm.id == name and alarm.where.startswith(where) for alarm in alarms)
    assert {alarm.id for alarm in alarms} <= {name} | ALONG.get(path.stem, set())


@every_good_sample
@pytest.mark.parametrize("seed", range(1, 4))
def test_that_a_good_sample_raises_no_alarm(path: Path, seed: int) -> None:
    assert alarms_of(read_experiment(path), seed) == ()


@pytest.mark.long
@every_good_sample
@pytest.mark.parametrize("seed", range(4, 11))
def test_that_a_good_sample_raises_no_alarm_with_any_luck(path: Path, seed: int) -> None:
    assert alarms_of(read_experiment(path), seed) == ()
