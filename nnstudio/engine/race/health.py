"""How the neurons of a run fare: the share that is dead, and what is left of the gradient in the first layer."""

import math

import numpy as np
from torch import Tensor

from nnstudio.catalog import ACTIVATIONS
from nnstudio.engine.health import CAN_DIE
from nnstudio.engine.race.stands import Stand
from nnstudio.experiment import Experiment


def dead_share(heat: Stand, at: int, experiment: Experiment, x: Tensor) -> float:
    """The share of hidden neurons whose slope is 0 on all rows of ``x``; 0 where no activation can die."""
    hidden = experiment.network.hidden
    if not any(layer.activation in CAN_DIE for layer in hidden):
        return 0.0
    dead = 0
    for layer, (before, _) in zip(hidden, heat.answers(at, x), strict=False):
        if layer.activation in CAN_DIE:
            slopes = ACTIVATIONS[layer.activation].slope(before.double().cpu().numpy(), layer.parameters)
            dead += int((np.asarray(slopes) == 0).all(axis=0).sum())
    return dead / sum(layer.units for layer in hidden)


def gradient_ratio(heat: Stand, at: int) -> float:
    """The gradient of the first layer's weights over that of the last layer's, at the last step; NaN before it."""
    norms = heat.gradients(at)
    return norms[0] / norms[-1] if norms[-1] > 0 else math.nan
