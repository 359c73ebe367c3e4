"""What a frame tells about the neurons: their pictures, their answers to one row, and one neuron's numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.gui.parts.neuron_reading import NeuronNumbers, hidden_names, slope_at, typical_row
from nnstudio.gui.plots.network_painting import NetworkColumn
from nnstudio.gui.plots.neuron_pictures import PictureKind

Floats = NDArray[np.floating[Any]]

Columns = tuple[NetworkColumn, ...]

ROWS_MAX = 512  # of the inputs, for their histograms


def pictures_of(frame: Frame, dataset: Dataset | None) -> tuple[PictureKind, Sequence[Floats], Sequence[float]]:
    """Kind, values and neutral numbers of the pictures of all columns."""
    if frame.plane is not None:
        layers = frame.plane.layers
        kind: PictureKind = "plane" if layers and layers[0].ndim == 3 else "curve"
        return kind, layers, [0.0] * (len(layers) - 1) + [_neutral_output(frame)]
    inputs = dataset.train.inputs[:ROWS_MAX] if dataset is not None else np.zeros((0, 0))
    return "histogram", [inputs, *(layer.outputs for layer in frame.layers)], ()


def _neutral_output(frame: Frame) -> float:
    """One probability is neutral at a half: it then shows the classes in their colours."""
    if not frame.layers or frame.layers[-1].outputs.shape[-1] != 1:
        return 0.0
    activation = ACTIVATIONS[frame.layers[-1].activation]
    return 0.5 if (activation.lower, activation.upper) == (0.0, 1.0) else 0.0


def answers_of(frame: Frame) -> Sequence[Floats]:
    """What every neuron says to the row of one's own, inputs first; empty without such a row."""
    return () if frame.row is None else (frame.row.inputs, *frame.row.after)


def weights_of(frame: Frame, layer: int, unit: int) -> tuple[Floats, float] | None:
    """The weights and the bias of one neuron; None where the frame has no such neuron."""
    layers = frame.snapshot.layers
    if not 0 <= layer < len(layers) or unit >= len(layers[layer].bias):
        return None
    return layers[layer].weight[unit], float(layers[layer].bias[unit])


def source_names(columns: Columns, layer: int) -> tuple[str, ...]:
    """What the sources of a layer are called in a formula."""
    before = columns[layer]
    return before.names if layer == 0 and before.names else hidden_names(before.units)


def numbers_of(
    frame: Frame, columns: Columns, layer: int, unit: int, given: Mapping[str, object] | None = None
) -> NeuronNumbers | None:
    """One neuron's numbers for the row of one's own, else for a typical row; None where there are none yet.

    ``given`` holds the parameters of the layer's activation.
    """
    found = weights_of(frame, layer, unit)
    if found is None or layer >= len(frame.layers) or len(found[0]) != columns[layer].units:
        return None
    answer = frame.layers[layer]
    if answer.inputs.shape[1] != columns[layer + 1].units:
        return None  # a frame of the experiment before, just as another one is shown
    given = _with_learned(answer.activation, given or {}, frame.snapshot.layers[layer].slope)
    at = _at_row(frame, layer, unit, given)
    if at is None or unit >= answer.inputs.shape[1]:
        return None
    before, after, slope = at
    names, (weights, bias) = source_names(columns, layer), found
    rows = answer.inputs[:, unit], answer.outputs[:, unit]
    numbers = NeuronNumbers(answer.activation, names, weights, bias, before, after, slope, *rows, given=given)
    if frame.row is None:
        return numbers
    before_all, after_all = frame.row.before[layer], frame.row.after[layer]
    return replace(numbers, inputs=answers_of(frame)[layer], layer_before=before_all, layer_after=after_all)


def _with_learned(activation: str, given: Mapping[str, object], slope: float | None) -> Mapping[str, object]:
    """The parameters of an activation, with what the training has made of the one that is learned."""
    learned = ACTIVATIONS[activation].learned
    return {**given, learned: slope} if learned and slope is not None else given


def _at_row(frame: Frame, layer: int, unit: int, given: Mapping[str, object]) -> tuple[float, float, float] | None:
    """Sum, output and slope of a neuron at the row looked at."""
    if frame.row is not None:
        if layer >= len(frame.row.before) or unit >= len(frame.row.before[layer]):
            return None
        parts = frame.row.before[layer], frame.row.after[layer], frame.row.slopes[layer]
        before, after, slope = (float(part[unit]) for part in parts)
        return before, after, slope
    answer = frame.layers[layer]
    row = typical_row(answer.inputs, unit) if unit < answer.inputs.shape[1] else None
    if row is None:
        return None
    slope = slope_at(answer.activation, answer.inputs[row], unit, given)
    return float(answer.inputs[row, unit]), float(answer.outputs[row, unit]), slope
