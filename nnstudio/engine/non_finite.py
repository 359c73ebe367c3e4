"""Which number was the first that became NaN or infinite, in words."""

import torch
from torch import Tensor

from nnstudio.catalog import N_, Text, UserError
from nnstudio.engine.network import Network


class NonFiniteError(UserError):
    """A number of the run became NaN or infinite."""


@torch.no_grad()
def first_non_finite(network: Network, x: Tensor, epoch: int) -> NonFiniteError:
    """The first NaN or infinity on the way from the inputs ``x`` to the loss; ``epoch`` is counted from 1."""
    return NonFiniteError(
        N_(
            "engine",
            "Training stopped in epoch {epoch}: {tensor} became NaN or infinite. Try a smaller learning rate, then "
            "press Reset.",
        ),
        epoch=epoch,
        tensor=_first_bad_tensor(network, x),
    )


def _first_bad_tensor(network: Network, x: Tensor) -> Text:
    last = len(network.linears) - 1
    for index, (linear, (before, after)) in enumerate(zip(network.linears, network.answers(x), strict=True)):
        layer = f"Hidden {index + 1}" if index < last else "Output"
        slope = network.slopes[index]
        named = {
            f"the weights of {layer}": linear.weight,
            f"the biases of {layer}": linear.bias,
            f"the sum in {layer}": before,
            f"the slope of {layer}": before[:0] if slope is None else slope,
            f"the output of {layer}": after,
        }
        for name, tensor in named.items():
            if not bool(tensor.isfinite().all()):
                return Text("engine", name)
    return N_("engine", "the loss")
