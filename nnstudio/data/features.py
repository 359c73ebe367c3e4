"""The inputs of a toy, computed from its coordinates: x, y, x², y², x·y, sin x, sin y."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from nnstudio.catalog import FEATURES, N_, UserError
from nnstudio.data.dataset import Floats
from nnstudio.experiment.experiment import Feature

_OF_X: Mapping[str, Callable[[Floats], Floats]] = {"x": lambda x: x, "x2": np.square, "sinx": np.sin}
_OF_XY: Mapping[str, Callable[[Floats, Floats], Floats]] = {
    "y": lambda _, y: y,
    "y2": lambda _, y: np.square(y),
    "xy": lambda x, y: x * y,
    "siny": lambda _, y: np.sin(y),
}


def usable_features(source: str, features: Sequence[Feature], coordinates: int) -> tuple[Feature, ...]:
    """Those of ``features`` that a toy with so many coordinates can have, in their order.

    Raises:
        UserError: none is left.
    """
    usable = tuple(feature for feature in features if coordinates == 2 or feature in _OF_X)
    if not usable:
        raise UserError(
            N_("data", "{source} has one input, x, but $.data.features has {features} alone. Allowed: {allowed}."),
            source=source,
            features=", ".join(features) or "nothing",
            allowed=", ".join(_OF_X),
        )
    return usable


def compute_features(features: Sequence[Feature], coordinates: Sequence[Floats]) -> Floats:
    """(N, D) inputs, one column per feature, from one or two coordinates of (N,)."""
    return np.column_stack([_feature(name, coordinates) for name in features])


def feature_labels(features: Sequence[Feature]) -> tuple[str, ...]:
    """How people read the features."""
    return tuple(FEATURES[name] for name in features)


def _feature(name: Feature, coordinates: Sequence[Floats]) -> Floats:
    if name in _OF_X:
        return _OF_X[name](coordinates[0])
    return _OF_XY[name](coordinates[0], coordinates[1])
