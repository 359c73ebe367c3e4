"""The step of an optimiser with l1, which may carry weights past 0 or stop them there (``training.l1_at_zero``).

Stopping is TensorFlow Playground's: first the gradient of the loss moves the weight, then l1 pulls it by a constant
amount towards where 0 lay before. A weight that this pull alone carries past 0 becomes 0, and stays 0 for good.
"""

import torch

from nnstudio.engine.network import Network
from nnstudio.experiment import Training

STOPPED = "stopped"  # beside a weight in the state of its optimiser: 1 where it stays 0, else 0


def step_with_l1(optimizer: torch.optim.Optimizer, network: Network, training: Training) -> None:
    """One step along the gradients that are there and l1's."""
    if training.l1_at_zero == "stop":
        _step_and_stop(optimizer, network, training)
        return
    if training.l1:
        for linear in network.linears:
            if linear.weight.grad is not None:
                linear.weight.grad.add_(linear.weight.detach().sign(), alpha=training.l1)
    optimizer.step()


@torch.no_grad()
def _step_and_stop(optimizer: torch.optim.Optimizer, network: Network, training: Training) -> None:
    """One step of plain SGD along the gradients that are there, and the pull of l1 after it."""
    weights = [linear.weight for linear in network.linears]
    signs = [weight.sign() for weight in weights]
    optimizer.step()
    for weight, sign in zip(weights, signs, strict=True):
        stopped = optimizer.state[weight].setdefault(STOPPED, torch.zeros_like(weight))
        pulled = weight - training.learning_rate * training.l1 * sign
        stopped[weight * pulled < 0] = 1
        weight.copy_(pulled.masked_fill_(stopped > 0, 0))
