"""How the layers fare: units that learn no more, and what becomes of the gradient on its way back.

Looked at beside the training, on a few rows and not at every epoch; nothing here changes the run.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from nnstudio.catalog import ACTIVATIONS
from nnstudio.engine.alarm_limits import FLAT_ROWS, LOOK_ROWS
from nnstudio.engine.probes import FLAT
from nnstudio.engine.trainer import Trainer


@dataclass(frozen=True, slots=True)
class LayerHealth:
    """One layer: how many units are dead (slope 0 on every row) or flat on nearly all rows, and its gradient."""

    units: int
    dead: int
    flat: int
    gradient: float  # norm of the loss's gradient by its weights
    amplification: float  # the same, for an error of size 1 at the output


def look_at_layers(trainer: Trainer, rows: int = LOOK_ROWS) -> tuple[LayerHealth, ...]:
    """Hidden layers in order, then the output, on the first training rows."""
    x, y = trainer.x_train[:rows], trainer.y_train[:rows]
    linears = trainer.network.linears
    with torch.enable_grad():
        answers = trainer.network.answers(x)
        fed = answers[-1][0] if trainer.feeds_logits else answers[-1][1]
        asked = [linear.weight for linear in linears] + [answers[-1][0]]
        gradients = torch.autograd.grad(trainer.loss_of(fed, y), asked)
    error = float(gradients[-1].norm(dim=1).sum())
    experiment = trainer.experiment.network
    names = [*(layer.activation for layer in experiment.hidden), experiment.output_activation]
    given = [*(layer.parameters for layer in experiment.hidden), experiment.output_parameters]
    return tuple(
        _layer(name, parameters, before, float(gradient.norm()), error)
        for name, parameters, (before, _), gradient in zip(names, given, answers, gradients, strict=False)
    )


def _layer(name: str, given: Mapping[str, object], before: Tensor, gradient: float, error: float) -> LayerHealth:
    amplification = gradient / error if error > 0 else 0.0
    dead, flat = _lost_units(name, given, before) if _may_lose_units(name) else (0, 0)
    return LayerHealth(before.shape[1], dead, flat, gradient, amplification)


# Activations whose slope is exactly 0 somewhere; those that only come close to it saturate.
CAN_DIE = {"relu", "relu6", "hardswish", "hardtanh", "hardsigmoid"}


def _may_lose_units(name: str) -> bool:
    """Whether the activation has flat ends that a unit can be stuck on."""
    return name in CAN_DIE or ACTIVATIONS[name].bounded


def _lost_units(name: str, given: Mapping[str, object], before: Tensor) -> tuple[int, int]:
    entry = ACTIVATIONS[name]
    slopes = np.abs(entry.slope(before.detach().double().cpu().numpy(), given))
    dead = (slopes == 0).all(axis=0) & (name in CAN_DIE)
    if not entry.bounded:
        return int(dead.sum()), 0
    steepest = float(entry.slope(np.linspace(-8.0, 8.0, 65), given).max())
    flat = (slopes < FLAT * steepest).mean(axis=0) >= FLAT_ROWS
    return int(dead.sum()), int((flat & ~dead).sum())
