import numpy as np
import pytest

from nnstudio.data import load_dataset
from nnstudio.data.features import compute_features, feature_labels, usable_features
from nnstudio.experiment import Data
from nnstudio.experiment.experiment import Feature

ALL: tuple[Feature, ...] = ("x", "y", "x2", "y2", "xy", "sinx", "siny")


def test_that_features_are_what_their_labels_say() -> None:
    x, y = np.array([1.0, -2.0]), np.array([3.0, 0.5])
    expected = np.column_stack([x, y, x**2, y**2, x * y, np.sin(x), np.sin(y)])
    np.testing.assert_array_equal(compute_features(ALL, (x, y)), expected)
    assert feature_labels(ALL) == ("x", "y", "x²", "y²", "x·y", "sin x", "sin y")


def test_that_features_keep_the_order_in_which_they_were_chosen() -> None:
    assert usable_features("circle", ("siny", "x"), 2) == ("siny", "x")


@pytest.mark.parametrize("standardize", [True, False])
def test_that_the_inputs_of_a_toy_are_its_features(standardize: bool) -> None:
    dataset = load_dataset(Data(source="circle", features=ALL, standardize=standardize))
    raw = dataset.train.inputs * dataset.scale + dataset.mean
    np.testing.assert_allclose(raw, compute_features(ALL, tuple(dataset.train.coordinates.T)), atol=1e-12)
    assert bool((dataset.mean == 0).all()) is not standardize
