"""What neurons answer: to the training rows, over the plane, to one row of one's own. Computed beside the training.

Nothing here changes the run: no gradient is stored, no random number drawn.
"""

import functools
from collections.abc import Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.catalog import ACTIVATIONS, Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import LayerAnswer, PlaneAnswer, Predictions, RowAnswer
from nnstudio.engine.metrics import decide, probabilities, read
from nnstudio.engine.trainer import Trainer

SAMPLE_ROWS = 512  # enough for a histogram, few enough for a frame
PREDICTED_ROWS = 5_000  # enough for a confusion matrix, few enough for a frame
BINS = 40
MAPPED_UNITS = 64  # a column of the canvas shows no more
FLAT = 0.05  # a bounded unit counts as saturated where its slope is below 5 % of its steepest
POINTS_ON_A_LINE = 200
# Points per side of the plane by how much one forward pass costs; neuron maps have half of it.
PLANE_SIDES = ((20_000, 64), (200_000, 48), (float("inf"), 24))


class Probes:
    """The questions that the views keep asking about one run."""

    def __init__(self, trainer: Trainer) -> None:
        self._trainer = trainer
        self._dataset = trainer.dataset
        self._sample = trainer.x_train[:SAMPLE_ROWS]
        self._side = _plane_side(trainer)
        self._plane = self._plane_inputs()

    # ---- the training rows ----

    def layers(self) -> tuple[LayerAnswer, ...]:
        """What every layer does with a fixed sample of the training rows, and its gradient over the same sample."""
        trainer = self._trainer
        with torch.enable_grad():
            answers = trainer.network.answers(self._sample)
            fed = answers[-1][0] if trainer.feeds_logits else answers[-1][1]
            loss = trainer.loss_of(fed, trainer.y_train[:SAMPLE_ROWS])
            gradients = torch.autograd.grad(loss, [linear.weight for linear in trainer.network.linears])
            slopes = self._slopes([before for before, _ in answers])
        return tuple(
            _layer_answer(name, _numpy(before), _numpy(after), _numpy(slope), float(gradient.norm()))
            for name, (before, after), slope, gradient in zip(
                _activation_names(trainer), answers, slopes, gradients, strict=True
            )
        )

    @torch.enable_grad()
    def _slopes(self, befores: Sequence[Tensor]) -> list[Tensor]:
        """The slope of every layer's activation at its pre-activations: f′ element by element."""
        names, modules = _activation_names(self._trainer), self._trainer.network.activations
        inputs = [before.detach().requires_grad_() for before in befores]
        alone = [place for place, name in enumerate(names) if ACTIVATIONS[name].elementwise]
        outputs = [modules[place](inputs[place]) for place in alone]
        slopes = {}
        if alone:  # one call for all layers, which know nothing of each other here
            ones = [torch.ones_like(output) for output in outputs]
            slopes = dict(zip(alone, torch.autograd.grad(outputs, [inputs[at] for at in alone], ones), strict=True))
        return [
            slopes[place] if place in slopes else torch.as_tensor(ACTIVATIONS[name].slope(_numpy64(before)))
            for place, (name, before) in enumerate(zip(names, befores, strict=True))
        ]

    @torch.no_grad()
    def predictions(self) -> Predictions:
        """The predictions for the first rows of either part, as many as a frame can bear."""
        trainer = self._trainer
        return Predictions(
            train=_numpy64(decide(trainer.rule, trainer.network(trainer.x_train[:PREDICTED_ROWS]))),
            test=_numpy64(decide(trainer.rule, trainer.network(trainer.x_test[:PREDICTED_ROWS]))),
        )

    # ---- the plane ----

    @torch.no_grad()
    def plane(self) -> PlaneAnswer | None:
        """What every neuron says over the plane or the line; None where there are more inputs than can be drawn."""
        if self._plane is None:
            return None
        trainer, inputs = self._trainer, self._plane
        answers = trainer.network.answers(inputs)
        output = answers[-1][1]
        classes = decide(trainer.rule, output) if self._dataset.task.has_classes else None
        shown = [inputs, *(after for _, after in answers)]
        decision = probabilities(trainer.rule, output)
        return PlaneAnswer(
            ranges=self._dataset.ranges,
            layers=tuple(self._map(layer) for layer in shown),
            decision=_numpy(read(trainer.rule, output) if decision is None else decision).reshape(*self._shape, -1),
            classes=None if classes is None else _numpy64(classes).reshape(self._shape).astype(np.int64),
        )

    @property
    def _shape(self) -> tuple[int, ...]:
        return (POINTS_ON_A_LINE,) if len(self._dataset.axes) == 1 else (self._side, self._side)

    def _map(self, answers: Tensor) -> NDArray[np.float32]:
        """(points, units) to (units, R, R), at half the resolution of the decision; a line keeps all its points."""
        units = _numpy(answers[:, :MAPPED_UNITS]).T
        if len(self._shape) == 1:
            return np.ascontiguousarray(units)
        return np.ascontiguousarray(units.reshape(-1, *self._shape)[:, ::2, ::2])

    def _plane_inputs(self) -> Tensor | None:
        axes, ranges = self._dataset.axes, self._dataset.ranges
        if not axes:
            return None
        x = np.linspace(*ranges[0], POINTS_ON_A_LINE if len(axes) == 1 else self._side)
        if len(axes) == 1:
            points = x[:, np.newaxis]
        else:
            y = np.linspace(*ranges[1], self._side)
            points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        encoded = self._dataset.encoder.encode_coordinates(points)
        return torch.as_tensor(encoded).to(self._trainer.device, self._trainer.dtype)

    # ---- a row of one's own ----

    @torch.no_grad()
    def row(self, values: Mapping[str, float | str]) -> RowAnswer:
        """What every neuron says to one row; a column that ``values`` leaves out takes its typical value."""
        trainer = self._trainer
        inputs = torch.as_tensor(self._dataset.encoder.encode([values])).to(trainer.device, trainer.dtype)
        answers = trainer.network.answers(inputs)
        output = answers[-1][1]
        shown = probabilities(trainer.rule, output)
        return RowAnswer(
            inputs=_numpy(inputs)[0],
            before=tuple(_numpy(before)[0] for before, _ in answers),
            after=tuple(_numpy(after)[0] for _, after in answers),
            slopes=tuple(_numpy(slope)[0] for slope in self._slopes([before for before, _ in answers])),
            probabilities=None if shown is None else _of_each_class(self._dataset, _numpy(shown)[0]),
            prediction=np.atleast_1d(_numpy64(decide(trainer.rule, output))[0]),
        )


def projection(dataset: Dataset) -> NDArray[np.float64] | None:
    """All rows, training then test, on their two principal components: (N, 2); None where a plane can be drawn."""
    if dataset.axes:
        return None
    if len(dataset.train) < 2:  # one row lies nowhere in particular
        return np.zeros((len(dataset.train) + len(dataset.test), 2))
    from sklearn.decomposition import PCA  # noqa: PLC0415 (a second of start-up)

    components = min(2, *dataset.train.inputs.shape)
    fitted = PCA(n_components=components, random_state=0).fit(dataset.train.inputs[:PREDICTED_ROWS])
    rows = fitted.transform(np.concatenate([dataset.train.inputs, dataset.test.inputs]))
    return np.pad(rows, ((0, 0), (0, 2 - components)))


def _layer_answer(
    name: str,
    before: NDArray[np.float32],
    after: NDArray[np.float32],
    slopes: NDArray[np.float32],
    gradient_norm: float,
) -> LayerAnswer:
    counts, edges = _histogram(after[np.isfinite(after)].astype(np.float64))
    return LayerAnswer(
        activation=name,
        outputs=after,
        inputs=before,
        counts=counts,
        edges=edges,
        dead=(slopes == 0).all(axis=0),
        zero_share=float((after == 0).mean()),
        saturated_share=_saturated_share(name, slopes),
        gradient_norm=gradient_norm,
    )


def _histogram(values: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Counts (BINS,) and edges (BINS + 1,), also of values that are all alike, however large they are."""
    lower, upper = (values.min(), values.max()) if values.size else (0.0, 0.0)
    if upper - lower <= 1e-6 * max(abs(lower), abs(upper)):
        margin = max(0.5, 1e-6 * abs(upper))
        lower, upper = lower - margin, upper + margin
    # Not np.histogram, which takes five times as long to put values exactly on an edge into the right one of two bins.
    bins = np.minimum(((values - lower) * (BINS / (upper - lower))).astype(np.int64), BINS - 1)
    return np.bincount(bins, minlength=BINS), np.linspace(lower, upper, BINS + 1)


def _saturated_share(name: str, slopes: NDArray[np.float32]) -> float | None:
    entry = ACTIVATIONS[name]
    if not entry.bounded:
        return None
    return float((slopes < FLAT * _steepest(name)).mean())


@functools.cache
def _steepest(name: str) -> float:
    return float(ACTIVATIONS[name].slope(np.linspace(-8.0, 8.0, 65)).max())


def _of_each_class(dataset: Dataset, shown: NDArray[np.float32]) -> NDArray[np.float32]:
    """One probability per class, also where a single output says the probability of the second class."""
    if dataset.task is Task.BINARY and len(shown) == 1:
        return np.array([1 - shown[0], shown[0]], dtype=np.float32)
    return shown


def _activation_names(trainer: Trainer) -> list[str]:
    network = trainer.experiment.network
    return [*(layer.activation for layer in network.hidden), network.output_activation]


def _plane_side(trainer: Trainer) -> int:
    parameters = sum(linear.weight.numel() for linear in trainer.network.linears)
    return next(side for most, side in PLANE_SIDES if parameters <= most)


def _numpy(tensor: Tensor) -> NDArray[np.float32]:
    array: NDArray[np.float32] = tensor.detach().to("cpu", torch.float32, copy=True).numpy()
    return array


def _numpy64(tensor: Tensor) -> NDArray[np.float64]:
    array: NDArray[np.float64] = tensor.detach().to("cpu", torch.float64, copy=True).numpy()
    return array
