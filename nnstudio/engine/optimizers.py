"""The optimiser of an experiment as a PyTorch object."""

import torch

from nnstudio.catalog import OPTIMIZERS, with_defaults
from nnstudio.engine.network import Network
from nnstudio.experiment import Experiment


def build_optimizer(experiment: Experiment, network: Network) -> torch.optim.Optimizer:
    """The PyTorch optimiser of ``experiment``; l2 decays weights, never biases."""
    entry, training = OPTIMIZERS[experiment.training.optimizer], experiment.training
    given = with_defaults(entry.parameters, training.parameters)
    arguments = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    optimizer: torch.optim.Optimizer = getattr(torch.optim, entry.torch_class)(
        groups_of(experiment, network), lr=training.learning_rate, **arguments
    )
    return optimizer


def groups_of(experiment: Experiment, network: Network) -> list[dict[str, object]]:
    """What the optimiser moves: weights, which decay, and all others, which do not."""
    linears = network.linears
    weights: dict[str, object] = {
        "params": [linear.weight for linear in linears],
        "weight_decay": experiment.training.l2,
    }
    others = [linear.bias for linear in linears] + [p for module in network.activations for p in module.parameters()]
    return [weights, {"params": others, "weight_decay": 0.0}]
