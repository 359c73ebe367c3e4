"""Small experiments and their data, made once each."""

from collections.abc import Callable
from functools import cache

import msgspec
import pytest

from nnstudio.data import Dataset, load_dataset
from nnstudio.experiment import Data, Experiment, default_experiment
from nnstudio.experiment.edits import with_data, with_loss, with_network, with_training


@cache
def _loaded(data: str) -> Dataset:
    # By its text: the parts of an experiment may hold what cannot be hashed.
    return load_dataset(msgspec.json.decode(data, type=Data))


@pytest.fixture(scope="session")
def dataset_of() -> Callable[[Experiment], Dataset]:
    """The data of an experiment; the same object for the same data."""
    return lambda experiment: _loaded(msgspec.json.encode(experiment.data).decode())


@pytest.fixture
def small() -> Experiment:
    """The experiment that the studio opens with, on 60 rows."""
    return with_training(with_data(default_experiment(), samples=60, noise=0.1), batch_size=8, epochs=20)


@pytest.fixture
def numbers(small: Experiment) -> Experiment:
    """A regression with one input."""
    experiment = with_data(small, source="sine", features=("x",))
    experiment = with_network(experiment, output_activation="identity")
    return with_loss(experiment, name="mse")
