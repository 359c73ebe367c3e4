"""Toys drawn from a seed: coordinates and targets, exactly as many rows as asked for.

Those that TensorFlow Playground has follow its generators; ``noise`` of 1 is its noise of 100. Where it blurs labels,
the points stay and only the place at which the label is read is shaken; where it blurs positions, the points move.
The noise is drawn even where it is 0, so that more of it moves the same points further.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from nnstudio.catalog import N_, SOURCES
from nnstudio.data.dataset import Floats, Integers
from nnstudio.data.features import usable_features
from nnstudio.data.playground import draw_points
from nnstudio.data.seeds import generator
from nnstudio.data.table import RawColumn, RawTable, row_place
from nnstudio.experiment.experiment import Data
from nnstudio.experiment.playground import draws_as_playground

Drawn = tuple[Floats, Integers | Floats]
Random = np.random.Generator

REACH = 5.0  # classes lie within −5 and 5
WIDE_REACH = 6.0  # values to fit lie within −6 and 6, and so far every plane is drawn
_PADDING = 0.3
_TURNS = 1.75
_BUMPS = ((-4.0, 2.5, 1), (0.0, 2.5, -1), (4.0, 2.5, 1), (-4.0, -2.5, -1), (0.0, -2.5, 1), (4.0, -2.5, -1))
_RING_RADII = ((0.0, 1.4), (2.0, 3.2), (3.8, 5.0))
_RING_BORDERS = (1.7, 3.5)  # midway between the rings
_CELL = 2.5  # four squares from −5 to 5
_DISC_RADIUS = 3.0
_DISC_CENTRES = tuple((1.8 * math.cos(angle), 1.8 * math.sin(angle)) for angle in np.deg2rad([90.0, 210.0, 330.0]))
_CLOUD_DISTANCE = 1.5  # between the centres of two clouds of standard deviation 1
_OUTLIER_SHARE, _OUTLIER_LIFT = 0.1, 20.0
_COUNT_REACH = 3.0


def draw(data: Data) -> Drawn:
    """The toy of ``data.source``: (N, K) coordinates and (N,) class numbers or (N, T) numbers or labels."""
    if draws_as_playground(data):
        return draw_points(data)
    return _TOYS[data.source].draw(data, generator(data.seed))


def thumbnail(source: str, rows: int = 120) -> Drawn:
    """A few rows of a toy without noise, enough to recognise it by; as :func:`draw`."""
    share = 0.2  # in a small picture the rare class needs more rows to be seen
    return draw(Data(source=source, samples=rows, positive_share=share))


def toy_table(data: Data) -> RawTable:
    """The toy of ``data.source`` as a table with one column per coordinate.

    Raises:
        UserError: none of the features can be computed from the toy's coordinates.
    """
    source, toy = SOURCES[data.source], _TOYS[data.source]
    features = usable_features(data.source, data.features, len(source.coordinates))
    coordinates, targets = draw(data)
    return RawTable(
        name=data.source,
        task=source.task,
        columns=tuple(RawColumn(name, coordinates[:, axis]) for axis, name in enumerate(source.coordinates)),
        targets=targets,
        target_names=toy.targets,
        class_names=tuple(f"class {number}" for number in range(toy.classes)),
        numbers=np.arange(len(targets)),
        place=row_place,
        features=features,
        ranges=((-toy.reach, toy.reach),) * len(source.coordinates),
    )


def _circle(data: Data, random: Random) -> Drawn:
    inner, outer = _halves(data.samples)
    radii = np.concatenate([random.uniform(0, REACH / 2, inner), random.uniform(0.7 * REACH, REACH, outer)])
    points = _around(radii, random)
    read_at = points + _shaken(data, random, REACH)
    return points, (np.hypot(*read_at.T) < REACH / 2).astype(np.int64)


def _xor(data: Data, random: Random) -> Drawn:
    points = random.uniform(-REACH, REACH, (data.samples, 2))
    points += np.where(points > 0, _PADDING, -_PADDING)
    read_at = points + _shaken(data, random, REACH)
    return points, (read_at.prod(axis=1) >= 0).astype(np.int64)


def _gauss(data: Data, random: Random) -> Drawn:
    labels = _half_labels(data.samples)
    centres = np.where(labels == 1, 2.0, -2.0)[:, np.newaxis]
    deviation = math.sqrt(0.5 + 7 * data.noise)
    return centres + deviation * random.standard_normal((data.samples, 2)), labels


def _spiral(data: Data, random: Random) -> Drawn:
    labels = _half_labels(data.samples)
    along = np.concatenate([np.arange(rows) / rows for rows in _halves(data.samples)])
    angles = _TURNS * along * 2 * math.pi + np.where(labels == 1, 0, math.pi)
    arms = REACH * along[:, np.newaxis] * np.column_stack([np.sin(angles), np.cos(angles)])
    return arms + _shaken(data, random, 1.0), labels


def _moons(data: Data, random: Random) -> Drawn:
    labels = _half_labels(data.samples)
    angles = random.uniform(0, math.pi, data.samples)
    upper = np.column_stack([np.cos(angles), np.sin(angles)])
    unit = np.where(labels[:, np.newaxis] == 0, upper, [1.0, 0.5] - upper)
    centred = (unit - [0.5, 0.25]) / 1.5  # from −1 to 1 along x
    return REACH * centred + 2 * data.noise * random.standard_normal((data.samples, 2)), labels


def _rings(data: Data, random: Random) -> Drawn:
    ring = np.arange(data.samples) % len(_RING_RADII)
    lower, upper = np.array(_RING_RADII)[ring].T
    points = _around(random.uniform(lower, upper), random)
    read_at = points + _shaken(data, random, REACH)
    return points, np.digitize(np.hypot(*read_at.T), _RING_BORDERS).astype(np.int64)


def _checkerboard(data: Data, random: Random) -> Drawn:
    points = random.uniform(-REACH, REACH, (data.samples, 2))
    cells = np.floor((points + _shaken(data, random, REACH)) / _CELL).astype(np.int64)
    return points, 1 - cells.sum(axis=1) % 2


def _imbalanced(data: Data, random: Random) -> Drawn:
    rare = min(max(round(data.positive_share * data.samples), 1), data.samples - 1)
    labels = np.repeat(np.array([1, 0]), [rare, data.samples - rare])
    offset = _CLOUD_DISTANCE / 2 / math.sqrt(2)  # the centres lie on the diagonal
    centres = np.where(labels == 1, offset, -offset)[:, np.newaxis]
    return centres + (1 + data.noise) * random.standard_normal((data.samples, 2)), labels


def _multilabel(data: Data, random: Random) -> Drawn:
    points = random.uniform(-REACH, REACH, (data.samples, 2))
    read_at = points + _shaken(data, random, REACH)
    distances = [np.hypot(*(read_at - centre).T) for centre in _DISC_CENTRES]
    return points, (np.column_stack(distances) < _DISC_RADIUS).astype(np.float64)


def _plane(data: Data, random: Random) -> Drawn:
    points = random.uniform(-WIDE_REACH, WIDE_REACH, (data.samples, 2))
    read_at = points + _shaken(data, random, WIDE_REACH)
    return points, read_at.sum(axis=1, keepdims=True) / 10


def _bumps(data: Data, random: Random) -> Drawn:
    points = random.uniform(-WIDE_REACH, WIDE_REACH, (data.samples, 2))
    read_at = points + _shaken(data, random, WIDE_REACH)
    heights = [sign * np.maximum(0, 1 - np.hypot(*(read_at - [x, y]).T) / 2) for x, y, sign in _BUMPS]
    each = np.column_stack(heights)
    tallest = np.abs(each).argmax(axis=1)[:, np.newaxis]
    return points, np.take_along_axis(each, tallest, axis=1)


def _sine(data: Data, random: Random) -> Drawn:
    x = random.uniform(-math.pi, math.pi, (data.samples, 1))
    return x, data.amplitude * (np.sin(x) + data.noise * random.standard_normal(x.shape))


def _line_outliers(data: Data, random: Random) -> Drawn:
    x = random.uniform(-1, 1, (data.samples, 1))
    y = 2 * x + 1 + (0.1 + data.noise) * random.standard_normal(x.shape)
    far_off = random.permutation(data.samples)[: max(round(_OUTLIER_SHARE * data.samples), 1)]
    y[far_off] += _OUTLIER_LIFT
    return x, y


def _counts(data: Data, random: Random) -> Drawn:
    x = random.uniform(-_COUNT_REACH, _COUNT_REACH, (data.samples, 1))
    blur = data.noise * random.standard_normal(x.shape)
    return x, random.poisson(np.exp(0.5 + 0.6 * x + blur)).astype(np.float64)


def _halves(samples: int) -> tuple[int, int]:
    """How many rows class 1 and class 0 get; an odd row goes to class 1."""
    return samples - samples // 2, samples // 2


def _half_labels(samples: int) -> Integers:
    return np.repeat(np.array([1, 0]), _halves(samples))


def _around(radii: Floats, random: Random) -> Floats:
    angles = random.uniform(0, 2 * math.pi, len(radii))
    return np.column_stack([radii * np.sin(angles), radii * np.cos(angles)])


def _shaken(data: Data, random: Random, reach: float) -> Floats:
    return random.uniform(-reach, reach, (data.samples, 2)) * data.noise


@dataclass(frozen=True, slots=True)
class _Toy:
    """How a toy is drawn, what its targets are called, how many classes it has and how far its views reach."""

    draw: Callable[[Data, Random], Drawn]
    targets: tuple[str, ...] = ("class",)
    classes: int = 2
    reach: float = WIDE_REACH


_TOYS: Mapping[str, _Toy] = {
    "circle": _Toy(_circle),
    "xor": _Toy(_xor),
    "gauss": _Toy(_gauss),
    "spiral": _Toy(_spiral),
    "moons": _Toy(_moons),
    "rings": _Toy(_rings, classes=3),
    "checkerboard": _Toy(_checkerboard),
    "imbalanced": _Toy(_imbalanced),
    "multilabel": _Toy(_multilabel, (N_("data", "disc 1"), N_("data", "disc 2"), N_("data", "disc 3")), classes=0),
    "plane": _Toy(_plane, (N_("data", "value"),), classes=0),
    "bumps": _Toy(_bumps, (N_("data", "value"),), classes=0),
    "sine": _Toy(_sine, ("y",), classes=0, reach=math.pi),
    "line_outliers": _Toy(_line_outliers, ("y",), classes=0, reach=1.0),
    "counts": _Toy(_counts, (N_("data", "count"),), classes=0, reach=_COUNT_REACH),
}
