"""What the tests of the straight line share: small experiments, and the two ways to train them."""

from collections.abc import Mapping

import msgspec
import torch
from torch import Tensor

from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.straight import StraightLine
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training

OF_CLASSES = {"cross_entropy", "nll"}
TOLERANCE = {torch.float32: 1e-5, torch.float64: 1e-10}

Layers = list[tuple[Tensor, Tensor]]


def experiment(
    hidden: tuple[tuple[int, str], ...] = ((4, "tanh"),),
    output: str = "identity",
    loss: str = "mse",
    *,
    samples: int = 40,
    source: str | None = None,
    loss_changes: Mapping[str, object] | None = None,
    **training: object,
) -> Experiment:
    layers = tuple(HiddenLayer(units=units, activation=activation) for units, activation in hidden)
    chosen = msgspec.structs.replace(LossChoice(name=loss), **(loss_changes or {}))
    return Experiment(
        nnstudio=1,
        data=Data(source=source or ("rings" if loss in OF_CLASSES else "circle"), samples=samples, noise=0.1),
        network=Network(hidden=layers, output_activation=output),
        loss=chosen,
        training=msgspec.structs.replace(Training(batch_size=7), **training),
    )


def data_of(experiment: Experiment) -> Dataset:
    return load_dataset(experiment.data, None)


def by_autograd(experiment: Experiment, dataset: Dataset, dtype: torch.dtype, steps: int) -> tuple[list[float], Layers]:
    """The loss of every step, and the parameters after them."""
    trainer = Trainer(experiment, dataset, dtype=dtype, path="autograd")
    losses: list[float] = []
    loss_of = trainer.loss_of

    def noted(fed: Tensor, targets: Tensor) -> Tensor:
        loss = loss_of(fed, targets)
        losses.append(float(loss.detach()))
        return loss

    trainer.loss_of = noted  # type: ignore[method-assign]
    for _ in range(steps):
        trainer.train_batch()
    return losses, [(linear.weight.detach(), linear.bias.detach()) for linear in trainer.network.linears]


def by_calls(experiment: Experiment, dataset: Dataset, dtype: torch.dtype, steps: int) -> tuple[list[float], Layers]:
    """The same by the straight line."""
    line, losses = StraightLine([experiment], dataset, dtype=dtype), []
    for _ in range(steps):
        line.train_batch()
        losses.append(float(line.last_losses()))
    return losses, line.replica(0)


def assert_alike(found: Layers, expected: Layers, tolerance: float) -> None:
    """Within ``tolerance`` of the largest number of each tensor."""
    for found_layer, expected_layer in zip(found, expected, strict=True):
        for one, other in zip(found_layer, expected_layer, strict=True):
            assert float((one - other).abs().max()) <= tolerance * float(other.abs().max())


def are_alike(found: Layers, expected: Layers, tolerance: float) -> bool:
    """Whether :func:`assert_alike` holds."""
    try:
        assert_alike(found, expected, tolerance)
    except AssertionError:
        return False
    return True


def assert_same_training(experiment: Experiment, dtype: torch.dtype, steps: int = 20) -> None:
    dataset = data_of(experiment)
    expected_losses, expected = by_autograd(experiment, dataset, dtype, steps)
    losses, found = by_calls(experiment, dataset, dtype, steps)
    assert_alike(found, expected, TOLERANCE[dtype])
    largest = max(map(abs, expected_losses))
    assert max(abs(a - b) for a, b in zip(losses, expected_losses, strict=True)) <= TOLERANCE[dtype] * largest
