"""Four ways to train one epoch of the same network on the same rows: ours, two common PyTorch loops, scikit-learn's."""

import math
from collections.abc import Callable

import torch
from torch import nn

from nnstudio.data import Dataset
from nnstudio.engine.losses import build_loss
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment

Epoch = Callable[[], None]


def nnstudio(experiment: Experiment, dataset: Dataset) -> Epoch:
    """The trainer as the studio drives it, losses added up and judged."""
    trainer = Trainer(experiment, dataset)

    def epoch() -> None:
        while not trainer.train(trainer.batches_per_epoch):
            pass

    return epoch


def eager(experiment: Experiment, dataset: Dataset) -> Epoch:
    """A tight loop: rows picked by a permutation on the device, the loss added up without waiting."""
    network, loss_of, x, y = _module(experiment, dataset)
    optimizer = torch.optim.Adam(network.parameters(), lr=experiment.training.learning_rate)
    size, total = experiment.training.batch_size, torch.zeros((), device=x.device)

    def epoch() -> None:
        order = torch.randperm(len(x), device=x.device)
        for start in range(0, len(x), size):
            rows = order[start : start + size]
            optimizer.zero_grad()
            loss = loss_of(network(x[rows]), y[rows])
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total.add_(loss.detach())

    return epoch


def textbook(experiment: Experiment, dataset: Dataset) -> Epoch:
    """What introductions to PyTorch show: DataLoader, Adam, ``loss.item()``."""
    network, loss_of, x, y = _module(experiment, dataset)
    optimizer = torch.optim.Adam(network.parameters(), lr=experiment.training.learning_rate)
    rows = torch.utils.data.TensorDataset(x, y)
    loader = torch.utils.data.DataLoader(rows, batch_size=experiment.training.batch_size, shuffle=True)

    def epoch() -> None:
        running = 0.0
        for inputs, targets in loader:
            optimizer.zero_grad()
            loss = loss_of(network(inputs), targets)
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            running += loss.item()

    return epoch


def sklearn(experiment: Experiment, dataset: Dataset) -> Epoch:
    """``MLPClassifier``, which knows one activation for all layers."""
    from sklearn.neural_network import MLPClassifier  # noqa: PLC0415 (a second of start-up)

    training = experiment.training
    classifier = MLPClassifier(
        hidden_layer_sizes=tuple(layer.units for layer in experiment.network.hidden),
        batch_size=min(training.batch_size, len(dataset.train)),
        learning_rate_init=training.learning_rate,
        random_state=1,
    )
    x, y, classes = dataset.train.inputs, dataset.train.targets, list(range(dataset.classes))

    def epoch() -> None:
        classifier.partial_fit(x, y, classes=classes)

    return epoch


CONTESTANTS: dict[str, Callable[[Experiment, Dataset], Epoch]] = {
    "nnstudio": nnstudio,
    "eager": eager,
    "textbook": textbook,
    "sklearn": sklearn,
}


def steps_per_epoch(experiment: Experiment, dataset: Dataset) -> int:
    """How many batches the rows make."""
    return math.ceil(len(dataset.train) / experiment.training.batch_size)


def _module(
    experiment: Experiment, dataset: Dataset
) -> tuple[nn.Module, Callable[..., torch.Tensor], torch.Tensor, torch.Tensor]:
    """The network as an introduction would write it, fed with logits, and its rows."""
    trainer = Trainer(experiment, dataset, path="autograd")
    layers: list[nn.Module] = []
    for linear, activation in zip(trainer.network.linears, trainer.network.activations, strict=True):
        layers += [linear, activation]
    return nn.Sequential(*layers[:-1]), build_loss(experiment), trainer.x_train, trainer.y_train
