"""What leaves the training thread: immutable messages of numpy arrays, never live tensors."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Text
from nnstudio.engine.continuation import Continuation
from nnstudio.experiment import Experiment
from nnstudio.experiment.verdicts import Mend

Floats32 = NDArray[np.float32]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


# From this share of flat spots on, a bounded activation is said to be saturated; below, bending is what it is for.
SATURATED_SHARE = 0.5


class RunState(StrEnum):
    """Where a run stands."""

    EMPTY = "empty"  # nothing is loaded
    LOADING = "loading"  # data and network are being made
    READY = "ready"  # waiting, before the first step or paused
    TRAINING = "training"
    FINISHED = "finished"  # the epochs of the experiment, or the goal, are reached
    FAILED = "failed"  # a number became NaN or infinite, or an error ended the run


@dataclass(frozen=True, slots=True, eq=False)
class LayerWeights:
    """Weights (outputs, inputs) and biases (outputs,) of one layer, and the slope that a prelu after it has learned."""

    weight: Floats32
    bias: Floats32
    slope: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Parameters and numbers at one step; epoch counts the completed passes.

    With a ``continuation`` it is resumable: the run can go on from it bit for bit. Without, it is there to be shown.
    """

    run_id: int
    step: int
    epoch: int
    layers: tuple[LayerWeights, ...]
    train_loss: float
    test_loss: float
    metrics: dict[str, float]
    continuation: Continuation | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A change during a run: where a new segment began, and what it was."""

    epoch: float
    label: str


@dataclass(frozen=True, slots=True, eq=False)
class Curves:
    """The history of one run; arrays of one length, never written again."""

    epoch: Floats
    train_loss: Floats
    test_loss: Floats
    metrics: dict[str, Floats] = field(default_factory=dict)
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class LayerAnswer:
    """What one layer (hidden layers in order, then the output) does with the training rows (a fixed sample of them)."""

    activation: str
    outputs: Floats32  # (rows, units) activated outputs
    inputs: Floats32  # (rows, units) pre-activations
    counts: NDArray[np.int64]  # (bins,) histogram of the outputs
    edges: Floats  # (bins + 1,)
    dead: Flags  # (units,) slope 0 on every row of the sample
    zero_share: float  # share of outputs that are exactly 0
    saturated_share: float | None  # share of flat spots of a bounded activation; None for others
    gradient_norm: float  # norm of the loss's gradient by the layer's weights; NaN before the first step


@dataclass(frozen=True, slots=True, eq=False)
class PlaneAnswer:
    """What every neuron says over the plane (two axes) or the line (one axis), in raw units.

    ``layers`` starts with the network's inputs, then hidden layers, then the output, each (units, R, R) for the plane
    (row 0 is the lower edge) or (units, R) for a line. ``decision`` is the output at full resolution: (R2, R2, C)
    probabilities or scores for classes and labels, (R2, R2, T) or (R2, T) numbers in regression.
    """

    ranges: tuple[tuple[float, float], ...]
    layers: tuple[Floats32, ...]
    decision: Floats32
    classes: NDArray[np.int64] | None  # (R2, R2) or (R2,) predicted class; None in regression and for labels


@dataclass(frozen=True, slots=True, eq=False)
class RowAnswer:
    """What the network says to one row of one's own: pre-activations and outputs of every layer, and the prediction."""

    inputs: Floats32  # (D,) as the network gets them
    before: tuple[Floats32, ...]  # per layer (units,) pre-activations
    after: tuple[Floats32, ...]  # per layer (units,) outputs
    slopes: tuple[Floats32, ...]  # per layer (units,)
    probabilities: Floats32 | None  # (C,) for classes or labels, where there are any
    prediction: NDArray[np.float64]  # (1,) class number, (L,) labels 0/1, or (T,) numbers


@dataclass(frozen=True, slots=True, eq=False)
class Predictions:
    """The predictions for all rows, in the order of the dataset's train and test rows."""

    train: NDArray[np.float64]  # (N,) class numbers, or (N, T) numbers or labels
    test: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something about a run that a person should know: what is seen, why, and what to try.

    ``where`` names the part: ``output``, ``loss``, ``data``, ``hidden.0`` … or the tensor that is no number; all texts
    take their numbers from ``values``.
    """

    id: str
    epoch: int
    where: str
    sentence: Text
    why: Text
    try_: Text
    values: Mapping[str, object]
    mends: tuple[Mend, ...] = ()

    @property
    def said(self) -> str:
        """The sentence in English."""
        return self.sentence.format(**self.values)


class Turn(IntEnum):
    """What a frame brings anew while it trains, beside the plane; the rest of it is that of the frame before.

    Nobody sees a quarter of the difference, and the training keeps the time.
    """

    LAYERS = 0
    ROWS = 1
    CURVES = 2
    PLANE = 3


@dataclass(frozen=True, slots=True)
class Moment:
    """A place in a run that one can go to: so many updates, and so many epochs, the last one in part."""

    step: int
    epoch: float


@dataclass(frozen=True, slots=True)
class Past:
    """The run is looked at where it once stood: ``there``, while it has come as far as ``now``.

    ``experiment`` is what it went by there, and what training on from there would go by.
    """

    there: Moment
    now: Moment
    experiment: Experiment


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """All that the views draw at one moment; ``moments`` are those of the run that one can go to, oldest first.

    Without a ``turn`` everything in it is new.
    """

    run_id: int
    state: RunState
    snapshot: Snapshot
    curves: Curves
    layers: tuple[LayerAnswer, ...]
    plane: PlaneAnswer | None
    row: RowAnswer | None
    predictions: Predictions
    epochs_per_second: float
    alarms: tuple[Alarm, ...] = ()
    moments: tuple[Moment, ...] = ()
    past: Past | None = None
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a run ended; the sentence is for people."""

    run_id: int
    text: Text
    values: dict[str, object]
    epoch: int = 0

    @property
    def sentence(self) -> str:
        """The failure in one English sentence."""
        return self.text.format(**self.values)
