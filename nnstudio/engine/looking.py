"""What the network says to many rows, and how wrong that is, whoever takes the steps."""

from collections.abc import Callable

import torch
from torch import Tensor

from nnstudio.engine.network import Network
from nnstudio.engine.straight import Evaluation

ROWS_AT_ONCE = 65_536  # more rows go in pieces, to bound memory


def look_over_all(
    network: Network,
    loss_of: Callable[[Tensor, Tensor], Tensor],
    x: Tensor,
    y: Tensor,
    *,
    feeds_logits: bool,
    weight_of: Callable[[Tensor], float] = len,
) -> tuple[Tensor, Tensor]:
    """The mean loss, a scalar in float64, and the outputs (rows, outputs) for all rows of ``x``.

    ``weight_of`` tells what the mean over some targets divides by.
    """
    total, outputs = torch.zeros((), dtype=torch.float64, device=x.device), []
    counted = 0.0
    for start in range(0, len(x), ROWS_AT_ONCE):
        piece = slice(start, start + ROWS_AT_ONCE)
        logits = network.logits(x[piece])
        output = network.activations[-1](logits)
        loss = loss_of(logits if feeds_logits else output, y[piece])
        weight = weight_of(y[piece])
        total += loss.double() * weight
        counted += weight
        outputs.append(output)
    return total / counted, torch.cat(outputs)


def look_along(
    look: Evaluation, network: Network, rows: int, *, feeds_logits: bool
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The same for the first ``rows`` of ``look``, the training rows, and for the others: loss, outputs, and again."""
    losses = look.look()[0]
    output = network.activations[-1](look.fed[0]) if feeds_logits else look.fed[0]
    precise = losses.double()  # once: as part of a mean it takes five times as long
    train_loss, test_loss = precise[:rows].mean(), precise[rows:].mean()
    return train_loss, output[:rows], test_loss, output[rows:]
