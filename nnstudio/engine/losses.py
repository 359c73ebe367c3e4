"""The loss of an experiment as a PyTorch module."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from nnstudio.catalog import LOSSES, Takes
from nnstudio.catalog.loss_functions import VARIANCE_FLOOR
from nnstudio.experiment import Experiment


class TwoHeads(nn.Module):
    """A loss of means and variances, fed with both side by side: (rows, 2·targets).

    The first half are the means. A variance must be above 0, so the second half goes through softplus + 1e-6.
    """

    def __init__(self, loss: nn.Module) -> None:
        super().__init__()
        self._loss = loss

    def forward(self, fed: Tensor, target: Tensor) -> Tensor:
        """The loss of ``fed`` (rows, 2·targets) against ``target`` (rows, targets)."""
        mean, raw = fed.chunk(2, dim=1)
        loss: Tensor = self._loss(mean, target, functional.softplus(raw) + VARIANCE_FLOOR)
        return loss


def build_loss(experiment: Experiment, dtype: torch.dtype = torch.float32) -> nn.Module:
    """The PyTorch loss of ``experiment``, the mean over a batch of numbers of ``dtype``."""
    entry = LOSSES[experiment.loss.name]
    # Only what was given: without a pos_weight PyTorch takes a shorter way, which rounds differently.
    arguments: dict[str, object] = {}
    for parameter in entry.parameters:
        if parameter.name in experiment.loss.parameters:
            value = experiment.loss.parameters[parameter.name]
            arguments[parameter.name] = torch.tensor(value, dtype=dtype) if parameter.tensor else parameter.plain(value)
    loss: nn.Module = getattr(nn, entry.torch_class)(**arguments, **entry.fixed)
    return TwoHeads(loss) if entry.takes is Takes.MEAN_AND_VARIANCE else loss


def weight_of_rows(experiment: Experiment, targets: Tensor) -> float:
    """What the mean over rows with ``targets`` divides by: their number, or what their classes weigh together."""
    loss = experiment.loss
    if not loss.parameters.get("weight"):
        return len(targets)
    return LOSSES[loss.name].weight_of_rows(targets.cpu().numpy(), loss.parameters)
