"""A copy of the experiment after a fault: the newest few stay, and each opens."""

import os
from pathlib import Path

from nnstudio.experiment import default_experiment, read_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.session.rescue import COPIES_MAX, rescue, rescue_folder


def test_that_copies_are_kept_in_the_home_of_the_person(home: Path) -> None:
    assert rescue_folder().is_relative_to(home)


def test_that_a_copy_opens_and_the_same_work_is_kept_once(tmp_path: Path) -> None:
    path = rescue(default_experiment(), tmp_path / "new")
    assert read_experiment(path) == default_experiment()
    assert rescue(default_experiment(), tmp_path / "new") == path


def test_that_only_the_newest_copies_stay(tmp_path: Path) -> None:
    for epochs in range(1, 10):
        path = rescue(with_training(default_experiment(), epochs=epochs), tmp_path)
        os.utime(path, (epochs, epochs))
    kept = sorted(read_experiment(path).training.epochs for path in tmp_path.iterdir())
    assert kept == list(range(10 - COPIES_MAX, 10))
