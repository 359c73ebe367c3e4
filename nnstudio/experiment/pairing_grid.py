"""Which pairs the pairing table sets side by side: for each task, every output activation with every loss.

In the table the loss is always fed with the activated output, so that a pair is what it says: a sigmoid before
``bce_with_logits`` really squashes twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog import SOURCES, Task
from nnstudio.experiment.experiment import Data, Experiment, HiddenLayer, LossChoice, Network, Training

EPOCHS = 150


@dataclass(frozen=True, slots=True)
class PairingGrid:
    """One table: ``experiments`` row by row, a row for each activation and a column for each loss."""

    task: Task
    activations: tuple[str, ...]
    losses: tuple[str, ...]
    experiments: tuple[Experiment, ...]

    def place(self, activation: str, loss: str) -> int:
        """Where a pair stands among the experiments."""
        return self.activations.index(activation) * len(self.losses) + self.losses.index(loss)


def pairing_grid(task: Task, *, every: bool = False, seed: int | str = 1, epochs: int = EPOCHS) -> PairingGrid:
    """The table of ``task``: the pairs that people meet most, or ``every`` one that teaches something."""
    activations, losses = (_EVERY if every else _COMMON)[task]
    experiments = tuple(
        _experiment(task, activation, loss, seed, epochs) for activation in activations for loss in losses
    )
    return PairingGrid(task, activations, losses, experiments)


def toy_for(task: Task, *, outliers: bool = False) -> Data:
    """A small toy on which ``task`` can be seen."""
    return Data(source="line_outliers", samples=200) if outliers and task is Task.REGRESSION else _TOYS[task]


def _experiment(task: Task, activation: str, loss: str, seed: int | str, epochs: int) -> Experiment:
    data, source = _TOYS[task], SOURCES[_TOYS[task].source].label
    # Half of the rows train, in two batches an epoch: dozens of networks side by side stay smooth to watch.
    batch_size = data.samples // 4
    return Experiment(
        nnstudio=1,
        name=f"{source[0].upper()}{source[1:]}: {activation}, {loss}",
        data=data,
        network=Network(hidden=_HIDDEN[task], output_activation=activation),
        loss=LossChoice(name=loss, input="output"),
        training=Training(learning_rate=0.05, batch_size=batch_size, epochs=epochs, seed=seed),
    )


_TOYS: Mapping[Task, Data] = {
    Task.BINARY: Data(source="circle", samples=160, noise=0.1),
    Task.MULTICLASS: Data(source="rings", samples=180, noise=0.05),
    Task.MULTILABEL: Data(source="multilabel", samples=200, noise=0.05),
    Task.REGRESSION: Data(source="sine", samples=120, noise=0.1, amplitude=2.0, features=("x",)),
}

_HIDDEN: Mapping[Task, tuple[HiddenLayer, ...]] = {
    Task.BINARY: (HiddenLayer(units=8, activation="tanh"),),
    Task.MULTICLASS: (HiddenLayer(units=12, activation="tanh"),),
    Task.MULTILABEL: (HiddenLayer(units=12, activation="tanh"),),
    Task.REGRESSION: (HiddenLayer(units=8, activation="tanh"),),
}

Names = tuple[str, ...]

_COMMON: Mapping[Task, tuple[Names, Names]] = {
    Task.BINARY: (("identity", "sigmoid", "tanh", "softmax"), ("mse", "bce", "bce_with_logits", "cross_entropy")),
    Task.MULTICLASS: (
        ("identity", "log_softmax", "softmax", "sigmoid"),
        ("cross_entropy", "nll", "bce_with_logits", "mse"),
    ),
    Task.MULTILABEL: (("identity", "sigmoid", "tanh", "softmax"), ("bce_with_logits", "bce", "mse", "cross_entropy")),
    Task.REGRESSION: (("identity", "tanh", "sigmoid", "softplus"), ("mse", "huber", "bce", "bce_with_logits")),
}

_ROWS = ("identity", "sigmoid", "tanh", "relu", "softplus", "softmax", "log_softmax")
_EVERY: Mapping[Task, tuple[Names, Names]] = {
    Task.BINARY: (_ROWS, ("mse", "l1", "huber", "bce", "bce_with_logits", "cross_entropy", "nll")),
    Task.MULTICLASS: (_ROWS, ("cross_entropy", "nll", "mse", "bce", "bce_with_logits", "multi_margin")),
    Task.MULTILABEL: (_ROWS, ("bce_with_logits", "bce", "mse", "l1", "cross_entropy")),
    Task.REGRESSION: (_ROWS, ("mse", "l1", "huber", "poisson_nll", "bce", "bce_with_logits", "cross_entropy")),
}
