"""Runs of a race as they stand, to be looked at: what all heats have in common, and what is left of one that ended."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from nnstudio.engine.continuation import Continuation
from nnstudio.engine.frame import Flags
from nnstudio.engine.network import activation_modules
from nnstudio.experiment import Experiment

Answers = list[tuple[Tensor, Tensor]]
Layers = list[tuple[Tensor, Tensor]]


class Stand(Protocol):
    """Runs as they stand; ``places`` are theirs in the race, in the order of all answers."""

    places: list[int]

    @property
    def epoch(self) -> int:
        """How many passes over the training rows they have made."""

    @property
    def frozen(self) -> Flags:
        """(m,) which runs have ended before the others."""

    @property
    def diverged(self) -> Flags:
        """(m,) which of them because their numbers were none any more."""

    def answers(self, at: int, x: Tensor) -> Answers:
        """What every layer of a run makes of ``x`` (rows, inputs): sums and outputs, each (rows, units)."""

    def gradients(self, at: int) -> list[float]:
        """The norm of the last step's gradient by each layer's weights; NaN before the first step."""

    def continuation(self, at: int) -> Continuation:
        """What a run needs to go on alone from where it stands, be that between two batches of an epoch."""


class Flagged:
    """Runs at ``places`` of the race, some of which have ended before the others."""

    def __init__(self, places: Sequence[int]) -> None:
        self.places = list(places)
        self._frozen, self._diverged = (np.zeros(len(self.places), dtype=np.bool_) for _ in range(2))

    @property
    def frozen(self) -> Flags:
        """(m,) which runs have ended before the others."""
        return self._frozen

    @property
    def diverged(self) -> Flags:
        """(m,) which of them because their numbers were none any more."""
        return self._diverged


class Kept(Flagged):
    """What is left of a heat of replicas that has ended: every run as it stood."""

    def __init__(
        self,
        places: Sequence[int],
        epoch: int,
        runs: Sequence[Continuation],
        gradients: Sequence[list[float]],
        widths: Sequence[int],
        diverged: Flags,
    ) -> None:
        super().__init__(places)
        self.epoch, self._runs, self._gradients, self._widths = epoch, runs, gradients, widths
        self._frozen[:], self._diverged[:] = True, diverged

    def answers(self, at: int, x: Tensor) -> Answers:
        """What every layer of a run makes of ``x``."""
        return answers_of(self._runs[at].experiment, layers_in(self._runs[at], self._widths), x)

    def gradients(self, at: int) -> list[float]:
        """The norms at the last step."""
        return self._gradients[at]

    def continuation(self, at: int) -> Continuation:
        """What a run needs to go on alone."""
        return self._runs[at]


@torch.inference_mode()
def answers_of(experiment: Experiment, layers: Layers, x: Tensor) -> Answers:
    """What every layer makes of ``x`` (rows, inputs): sums and outputs, each (rows, units)."""
    found = Answers()
    for (weight, bias), module in zip(layers, activation_modules(experiment), strict=True):
        before = functional.linear(x.to(weight.device, weight.dtype), weight, bias)
        x = module(before)
        found.append((before, x))
    return found


def layers_in(there: Continuation, widths: Sequence[int]) -> Layers:
    """Weights (units, inputs) and biases (units,) of a network of ``widths``, whose activations learn nothing."""
    flat, found, start = torch.from_numpy(there.values.copy()), Layers(), 0
    for inputs, units in pairwise(widths):
        augmented = flat[start : start + units * (inputs + 1)].view(units, inputs + 1)
        found.append((augmented[:, :-1], augmented[:, -1]))
        start += augmented.numel()
    return found


def steps_at(there: Continuation, epoch: int, rows: int) -> int:
    """How many updates a run has made that has passed ``epoch`` times over its training rows, and stands ``there``."""
    training = there.experiment.training
    size = min(training.batch_size, rows)
    if training.partial_batch == "carry":
        return (epoch * rows + there.rows_used) // size
    return epoch * -(-rows // size) + -(-there.rows_used // size)
