"""A moment of a run that one can go back to."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Place:
    """How many epochs, steps, rows before the block, and batches of the block have been used."""

    epoch: int = 0
    step: int = 0
    position: int = 0
    used: int = 0


class Moment:
    """Copies of the tensors that training changes, in buffers of their own, and the place."""

    def __init__(self, tensors: Sequence[Tensor]) -> None:
        self._tensors = tensors
        self._copies = [torch.empty_like(tensor) for tensor in tensors]
        self._place = Place()

    def keep(self, place: Place) -> None:
        """Let this be the moment."""
        self._place = place
        for copy, tensor in zip(self._copies, self._tensors, strict=True):
            copy.copy_(tensor)

    def give(self) -> Place:
        """Bring the tensors back, and tell the place."""
        for copy, tensor in zip(self._copies, self._tensors, strict=True):
            tensor.copy_(copy)
        return self._place
