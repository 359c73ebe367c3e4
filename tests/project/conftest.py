"""Small projects: one that was never trained, one with a run, one with a table in it."""

from pathlib import Path

import pytest

from nnstudio.data import load_dataset
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, HiddenLayer, default_experiment
from nnstudio.experiment.edits import with_data, with_network, with_training
from nnstudio.project import KeptCurves, Project, enclosed_of

TABLE = "width,height,kind\n" + "".join(f"{i % 7}.5,{i % 5},{'ab'[i % 2]}\n" for i in range(40))


def trained(experiment: Experiment, base: Path | None = None) -> Project:
    dataset = load_dataset(experiment.data, base)
    result = train(experiment, dataset)
    notes = "What I saw: it learns.\n"
    return Project(experiment, notes, enclosed_of(dataset), result.record, (KeptCurves(result.curves, experiment),))


@pytest.fixture(scope="session")
def small() -> Experiment:
    """The experiment that the studio opens with, on 60 rows."""
    return with_training(with_data(default_experiment(), samples=60, noise=0.1), batch_size=8, epochs=5)


@pytest.fixture(scope="session")
def with_run(small: Experiment) -> Project:
    """A project with a run of 5 epochs, notes and an earlier curve."""
    return trained(small)


@pytest.fixture(scope="session")
def with_slopes(small: Experiment) -> Project:
    """One that goes over autograd, with a learned slope and rows carried into the next epoch."""
    hidden = HiddenLayer(units=5, activation="prelu"), HiddenLayer(units=4, activation="tanh")
    experiment = with_training(with_network(small, hidden=hidden), batch_size=7, partial_batch="carry")
    return trained(experiment)


@pytest.fixture(scope="session")
def with_table(small: Experiment, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """One that is trained on a table of its owner's."""
    path = tmp_path_factory.mktemp("mine") / "measured.csv"
    path.write_text(TABLE, encoding="utf-8")
    experiment = with_data(small, source="file", path=str(path), target="kind")
    return trained(experiment)
