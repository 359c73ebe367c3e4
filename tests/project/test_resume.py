"""Saved, quit and opened again, scrubbed back and branched: a run equals, bit for bit, the one that nobody touched."""

from pathlib import Path

import numpy as np
import pytest
import torch

from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.frame import Snapshot
from nnstudio.engine.run import Run
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, read_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.project import Project
from nnstudio.project.files import format_project, parse_project
from nnstudio.resources import sample_paths
from tests.engine.test_continuation import EVERY_OPTIMIZER

BATCHES_MAX = 40  # of one stretch: large samples would take minutes

every_sample = pytest.mark.parametrize("sample", sample_paths(), ids=lambda sample: sample.stem)


@pytest.fixture(autouse=True)
def _one_thread() -> None:
    torch.set_num_threads(1)


def opened_again(run: Run, experiment: Experiment, dataset: Dataset) -> Run:
    """The run as another start of the program takes it up from its file."""
    project = parse_project(format_project(Project(experiment, run=run.record())))
    assert project.run is not None
    again = Run.begin(1, project.experiment, dataset)
    again.take_up(project.run)
    return again


def train(run: Run, batches: int) -> None:
    """So many batches, looked at after each epoch, as the window does."""
    goal = run.trainer.step + batches
    while run.trainer.step < goal:
        if run.trainer.train(min(goal - run.trainer.step, 7)):
            run.look()


def straight_through(experiment: Experiment, dataset: Dataset, steps: int) -> Snapshot:
    """The same run, which nobody interrupted."""
    trainer = Trainer(experiment, dataset)
    while trainer.step < steps:
        trainer.train(steps - trainer.step)
    return trainer.take()


def assert_same(run: Run, experiment: Experiment, dataset: Dataset) -> None:
    """Parameters, what the optimiser has gathered, and losses."""
    found, wanted = run.trainer.take(), straight_through(experiment, dataset, run.trainer.step)
    assert (found.epoch, found.train_loss, found.test_loss) == (wanted.epoch, wanted.train_loss, wanted.test_loss)
    there, then = found.continuation, wanted.continuation
    assert there is not None
    assert then is not None
    for name in ("values", "first", "second", "carried"):
        np.testing.assert_array_equal(getattr(there, name), getattr(then, name), err_msg=name)
    assert (there.updates, there.rows_used) == (then.updates, then.rows_used)


def lasts(experiment: Experiment) -> None:
    """Train, quit in the middle of an epoch, go on, scrub back, branch there, quit once more, and go on."""
    dataset = load_dataset(experiment.data)
    run = Run.begin(1, experiment, dataset)
    stretch = min(run.trainer.batches_per_epoch + 3, BATCHES_MAX)
    train(run, stretch)
    run = opened_again(run, experiment, dataset)
    assert_same(run, experiment, dataset)
    opened_at = run.trainer.step
    train(run, stretch)
    assert_same(run, experiment, dataset)
    run.look_back(opened_at + stretch // 2)
    assert_same(run, experiment, dataset)
    run.branch(None, "")
    train(run, 2)
    run = opened_again(run, experiment, dataset)
    train(run, stretch)
    assert_same(run, experiment, dataset)


@every_sample
def test_that_every_sample_lasts_with_its_own_optimizer(sample: Path) -> None:
    lasts(read_experiment(sample))


@pytest.mark.long
@EVERY_OPTIMIZER
@every_sample
def test_that_every_sample_lasts_with_every_optimizer(
    sample: Path, optimizer: str, parameters: dict[str, float | bool | str | list[float]]
) -> None:
    experiment = read_experiment(sample)
    lasts(with_training(experiment, optimizer=optimizer, parameters=parameters, learning_rate=0.001))
