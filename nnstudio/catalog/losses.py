"""Every loss that can be chosen, as one entry each: what it is fed with, what target it takes, what it is for."""

from collections.abc import Mapping

from nnstudio.catalog.class_loss_entries import ONE_CLASS
from nnstudio.catalog.loss import Loss, Reduction, Takes, Target
from nnstudio.catalog.loss_entries import DISTRIBUTIONS, NUMBERS, YES_OR_NO

# Numbers, yes or no, classes, then those for special targets.
_ORDER = (
    "mse l1 smooth_l1 huber bce bce_with_logits cross_entropy nll kl_div gaussian_nll poisson_nll soft_margin "
    "multi_margin"
)
_ENTRIES = {entry.name: entry for entry in (*NUMBERS, *YES_OR_NO, *ONE_CLASS, *DISTRIBUTIONS)}

LOSSES: Mapping[str, Loss] = {name: _ENTRIES[name] for name in _ORDER.split()}

__all__ = ["LOSSES", "Loss", "Reduction", "Takes", "Target"]
