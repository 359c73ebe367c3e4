"""Experiments that have been trained a little, to be exported."""

from functools import cache
from pathlib import Path

import torch

from nnstudio.data import load_dataset
from nnstudio.engine.training import train
from nnstudio.experiment import Experiment, default_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.export.work import RunSoFar, Work
from nnstudio.resources import sample_paths

EPOCHS = 12


def trained(experiment: Experiment, base: Path | None = None, epochs: int = EPOCHS) -> Work:
    """``experiment`` after some epochs."""
    torch.set_num_threads(1)
    experiment = with_training(experiment, epochs=epochs)
    dataset = load_dataset(experiment.data, base)
    result = train(experiment, dataset)
    return Work(experiment, dataset, base, RunSoFar(result.snapshot, result.curves, result.alarms))


@cache
def sample(name: str, epochs: int = EPOCHS) -> Work:
    """A sample that ships, trained once for all tests."""
    return trained(read_sample(name), epochs=epochs)


def read_sample(name: str) -> Experiment:
    """The experiment of a sample that ships."""
    return read_experiment(next(path for path in sample_paths() if path.stem == name))


def every_sample() -> list[str]:
    """The names of the samples."""
    return [path.stem for path in sample_paths()]


TABLE = """\
size,colour,weight,kind
1.5,red,2020.25,a
2.5,blue,2021.5,b
,red,2022,a
4.0,,2023,b
5.5,green,2024,a
6.5,blue,,b
7.0,red,2026,a
8.0,green,2027,b
9.5,blue,2028,a
1.0,red,2029,b
2.0,green,2030,a
3.0,blue,2031,b
"""


def mixed_table(folder: Path, epochs: int = EPOCHS) -> Work:
    """A table with gaps, numbers and texts, trained a little."""
    (folder / "mixed.csv").write_text(TABLE, encoding="utf-8")
    experiment = with_data(default_experiment(), source="file", path="mixed.csv", target="kind", test_fraction=0.25)
    return trained(experiment, folder, epochs)
