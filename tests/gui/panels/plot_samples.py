"""A session and frames for the panels that draw curves, planes and metrics."""

from collections.abc import Mapping
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.data.load import load_dataset
from nnstudio.engine.frame import Curves, Frame, LayerAnswer, PlaneAnswer, Predictions, RunState, Snapshot
from nnstudio.experiment import Data
from nnstudio.session.ghosts import Ghost
from tests.gui.panels.network_samples import NetworkSession, table

SIDE = 16

METRICS = {
    "train_accuracy": 0.99,
    "test_accuracy": 0.984,
    "chance_accuracy": 0.5,
    "test_rmse": 0.112,
    "test_r2": 0.98,
    "chance_rmse": 1.02,
}


class PlotSession(NetworkSession):
    """A recording session with what plots ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.ghosts: tuple[Ghost, ...] = ()
        self.chance_loss: float | None = 0.693
        self.loss_floor: float | None = None
        self.coach = SimpleNamespace(alarms=())
        self.projection: NDArray[np.float64] | None = None
        self.row: Mapping[str, float | str] = {}


def toy_of(source: str, samples: int = 60) -> Dataset:
    return load_dataset(Data(source=source, samples=samples))


def numbers_table() -> Dataset:
    """Many inputs, a number to predict."""
    dataset = table()

    def as_numbers(rows: Rows) -> Rows:
        return replace(rows, targets=rows.inputs[:, :1] * 2.0)

    return replace(
        dataset,
        task=Task.REGRESSION,
        class_names=(),
        target_names=("price",),
        train=as_numbers(dataset.train),
        test=as_numbers(dataset.test),
    )


def falling(epochs: int = 101, start: float = 0.69, end: float = 0.05) -> Curves:
    epoch = np.arange(float(epochs))
    share = epoch / max(epochs - 1, 1)
    train = start * (end / start) ** share
    return Curves(epoch, train, train * 1.2)


def answer_plane(dataset: Dataset, columns: int = 1, *, fill: float | None = None) -> PlaneAnswer | None:
    """Values that rise along the first axis; ``fill`` puts one number everywhere."""
    if not dataset.axes:
        return None
    shape = (SIDE,) * len(dataset.axes)
    rising = np.broadcast_to(np.linspace(0.0, 1.0, SIDE), shape)
    decision = np.stack([rising] * columns, axis=-1).astype(np.float32)
    if fill is not None:
        decision = np.full_like(decision, fill)
    known = np.nan_to_num(decision)
    classes = known.argmax(axis=-1) if columns > 1 else (known[..., 0] >= 0.5).astype(np.int64)
    return PlaneAnswer(dataset.ranges, (), decision, classes if dataset.task.has_classes else None)


def layer(values: NDArray[np.float64], activation: str = "relu", *, gradient: float = 0.1) -> LayerAnswer:
    finite = values[np.isfinite(values)]
    counts, edges = np.histogram(finite if finite.size else np.zeros(1), bins=40)
    outputs = values.astype(np.float32)
    return LayerAnswer(
        activation=activation,
        outputs=outputs,
        inputs=outputs,
        counts=counts,
        edges=edges.astype(np.float64),
        dead=(outputs == 0).all(axis=0),
        zero_share=float((outputs == 0).mean()),
        saturated_share=None,
        gradient_norm=gradient,
    )


def moment(
    dataset: Dataset | None,
    curves: Curves | None = None,
    plane: PlaneAnswer | None = None,
    predictions: Predictions | None = None,
) -> Frame:
    """One frame with these parts; predictions are the true values unless given."""
    curves = curves or falling()
    none = np.empty(0)
    true = Predictions(none, none)
    if dataset is not None:
        true = Predictions(dataset.train.targets.astype(np.float64), dataset.test.targets.astype(np.float64))
    last_train = float(curves.train_loss[-1]) if len(curves.epoch) else float("nan")
    last_test = float(curves.test_loss[-1]) if len(curves.epoch) else float("nan")
    snapshot = Snapshot(1, 100, 10, (), last_train, last_test, METRICS)
    values = np.random.default_rng(0).normal(size=(50, 4))
    layers = (layer(np.maximum(values, 0.0)), layer(np.tanh(values), "tanh"))
    return Frame(1, RunState.TRAINING, snapshot, curves, layers, plane, None, predictions or true, 20.0)
