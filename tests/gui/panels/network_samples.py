"""Small datasets, and frames made from them with numpy, for the panels that draw a network."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, Task
from nnstudio.data import Dataset
from nnstudio.data.dataset import Column, Rows
from nnstudio.engine.frame import (
    Curves,
    Frame,
    LayerAnswer,
    LayerWeights,
    PlaneAnswer,
    Predictions,
    RowAnswer,
    RunState,
    Snapshot,
)
from nnstudio.experiment import Experiment, output_units
from tests.gui.panels.recording_session import RecordingSession

Floats = NDArray[np.floating[Any]]
Weights = Sequence[tuple[Floats, Floats]]


class NetworkSession(RecordingSession):
    """A recording session that also writes down rows and weights."""

    def set_row(self, values: Mapping[str, float | str] | None) -> None:
        self.calls.append(("set_row", None if values is None else dict(values)))

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        self.calls.append(("set_weight", layer, unit, source, value))


class NoEncoder:
    def encode(self, values: Sequence[Mapping[str, float | str]]) -> NDArray[np.float64]:
        raise NotImplementedError

    def encode_coordinates(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        raise NotImplementedError


def toy(rows: int = 40, axes: int = 2) -> Dataset:
    """Points of two classes, over a plane or a line."""
    points = np.random.default_rng(0).uniform(-3, 3, (2 * rows, axes))
    names = ("x", "y")[:axes]
    targets = (np.linalg.norm(points, axis=1) < 2).astype(np.int64)
    parts = [
        Rows(points[part] / 2, points[part], targets[part], np.arange(2 * rows)[part])
        for part in (slice(0, rows), slice(rows, None))
    ]
    columns = tuple(Column(name, (), -3.0, 3.0, 0.5) for name in names)
    ranges = ((-3.0, 3.0),) * axes
    middle, scale = np.zeros(axes), np.full(axes, 2.0)
    return Dataset(
        "circle", Task.BINARY, names, ("class",), ("class 0", "class 1"), columns, names, ranges, parts[0], parts[1],
        middle, scale, NoEncoder(),
    )  # fmt: skip


def table(classes: int = 3, columns: int = 4, rows: int = 30) -> Dataset:
    """A table with numbers and one column of three categories, and no plane."""
    random = np.random.default_rng(1)
    numbers = random.normal(size=(2 * rows, columns))
    colors = np.eye(3)[random.integers(0, 3, 2 * rows)]
    inputs = np.hstack([numbers, colors])
    targets = random.integers(0, classes, 2 * rows)
    nothing = np.zeros((2 * rows, 0))
    parts = [
        Rows(inputs[part], nothing[part], targets[part], np.arange(2 * rows)[part])
        for part in (slice(0, rows), slice(rows, None))
    ]
    names = tuple(f"length {number}" for number in range(columns))
    category = Column("colour", ("red", "green", "blue"), typical="green")
    mean, scale = np.array([5.0] * columns + [0.0] * 3), np.array([2.0] * columns + [1.0] * 3)
    return Dataset(
        "iris", Task.MULTICLASS, (*names, "colour = red", "colour = green", "colour = blue"), ("kind",),
        tuple(f"kind {number}" for number in range(classes)),
        (*(Column(name, (), 1.0, 9.0, 5.0) for name in names), category), (), (), parts[0], parts[1],
        mean, scale, NoEncoder(),
    )  # fmt: skip


def weights_for(experiment: Experiment, dataset: Dataset, seed: int = 0) -> Weights:
    """Start weights of the right shapes."""
    random = np.random.default_rng(seed)
    outputs = output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)
    sizes = [len(dataset.input_names), *(layer.units for layer in experiment.network.hidden), outputs]
    return [(random.normal(size=(after, before)), random.normal(size=after)) for before, after in pairwise(sizes)]


def frame_of(
    experiment: Experiment, dataset: Dataset, weights: Weights | None = None, *, own_row: bool = True
) -> Frame:
    """What the runner would tell of a network with these weights."""
    weights = weights or weights_for(experiment, dataset)
    names = [*(layer.activation for layer in experiment.network.hidden), experiment.network.output_activation]
    before, after = _answers(names, weights, dataset.train.inputs)
    layers = tuple(_layer(name, sums, outputs) for name, sums, outputs in zip(names, before, after[1:], strict=True))
    parameters = tuple(LayerWeights(w.astype(np.float32), b.astype(np.float32)) for w, b in weights)
    none = np.zeros(0)
    return Frame(
        1, RunState.TRAINING, Snapshot(1, 10, 3, parameters, 0.1, 0.2, {}), Curves(none, none, none), layers,
        _plane(names, weights, dataset), _row(names, weights, dataset) if own_row else None,
        Predictions(none, none), 20.0,
    )  # fmt: skip


def _answers(names: Sequence[str], weights: Weights, inputs: Floats) -> tuple[list[Floats], list[Floats]]:
    before: list[Floats] = []
    after: list[Floats] = [inputs]
    with np.errstate(all="ignore"):
        for name, (weight, bias) in zip(names, weights, strict=True):
            before.append(after[-1] @ weight.T + bias)
            after.append(ACTIVATIONS[name].value(before[-1]))
    return before, after


def _layer(name: str, sums: Floats, outputs: Floats) -> LayerAnswer:
    activation = ACTIVATIONS[name]
    with np.errstate(all="ignore"):
        slopes = activation.slope(sums)
    saturated = float((np.abs(slopes) < 0.05).mean()) if activation.bounded else None
    dead = (slopes == 0).all(axis=0)
    counts, edges = np.ones(4, np.int64), np.linspace(0, 1, 5)
    zero = float((outputs == 0).mean())
    answers = outputs.astype(np.float32), sums.astype(np.float32)
    return LayerAnswer(name, *answers, counts, edges, dead, zero, saturated, 1.0)


def _plane(names: Sequence[str], weights: Weights, dataset: Dataset) -> PlaneAnswer | None:
    if not dataset.axes:
        return None
    line, side = np.linspace(-1.5, 1.5, 8), len(dataset.axes)
    points = np.stack([axis.ravel() for axis in np.meshgrid(*[line] * side)], axis=1)
    maps = tuple(
        outputs.T.reshape(-1, *[8] * side).astype(np.float32) for outputs in _answers(names, weights, points)[1]
    )
    return PlaneAnswer(dataset.ranges, maps, np.zeros((4, 4, 1), np.float32), None)


def _row(names: Sequence[str], weights: Weights, dataset: Dataset) -> RowAnswer:
    before, after = _answers(names, weights, dataset.train.inputs[:1])
    with np.errstate(all="ignore"):
        slopes = [ACTIVATIONS[name].slope(sums)[0] for name, sums in zip(names, before, strict=True)]
    said = after[-1][0]
    shares = said if len(said) > 1 else np.array([1 - said[0], said[0]])
    inputs = dataset.train.inputs[0].astype(np.float32)
    sums, outputs = [_narrow(sums[0]) for sums in before], [_narrow(outputs[0]) for outputs in after[1:]]
    return RowAnswer(
        inputs,
        tuple(sums),
        tuple(outputs),
        tuple(map(_narrow, slopes)),
        _narrow(shares),
        np.array([float(np.argmax(shares))]),
    )


def _narrow(values: Floats) -> NDArray[np.float32]:
    return values.astype(np.float32)
