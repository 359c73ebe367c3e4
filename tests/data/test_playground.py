"""Rows as TensorFlow Playground draws them."""

import numpy as np
import pytest

from nnstudio.data import load_dataset
from nnstudio.data.playground import PlaygroundStream, draw_points
from nnstudio.experiment import Data
from nnstudio.experiment.playground import PLAYGROUND_SOURCES


@pytest.mark.parametrize(
    ("seed", "first", "second"),
    [("0.12345", 0.9152007406557323, 0.4702753218035592), ("hello.", 0.9282578795792454, 0.3752569768646784)],
)
def test_that_the_stream_is_that_of_the_published_generator(seed: str, first: float, second: float) -> None:
    stream = PlaygroundStream(seed)
    assert (stream.random(), stream.random()) == (first, second)


@pytest.mark.parametrize("source", sorted(PLAYGROUND_SOURCES))
@pytest.mark.parametrize("samples", [4, 5, 120])
def test_that_as_many_rows_come_as_asked_for(source: str, samples: int) -> None:
    points, targets = draw_points(Data(source=source, samples=samples, noise=0.3, seed=7, random="playground"))
    assert points.shape == (samples, 2)
    assert len(targets) == samples


def test_that_the_first_rows_train_and_the_others_test() -> None:
    data = Data(source="xor", samples=200, test_fraction=0.3, seed="s", random="playground", standardize=False)
    dataset, (points, _) = load_dataset(data), draw_points(data)
    assert np.array_equal(dataset.train.inputs, points[:140])
    assert np.array_equal(dataset.test.inputs, points[140:])


@pytest.mark.parametrize("percent", range(1, 100))
def test_that_the_share_of_training_rows_is_never_rounded_away(percent: int) -> None:
    data = Data(source="gauss", samples=500, test_fraction=1 - percent / 100, random="playground")
    assert len(load_dataset(data).train) == 5 * percent


def test_that_other_sources_are_drawn_as_ever() -> None:
    ours, theirs = (load_dataset(Data(source="moons", random=kind)) for kind in ("nnstudio", "playground"))
    assert np.array_equal(ours.train.inputs, theirs.train.inputs)
