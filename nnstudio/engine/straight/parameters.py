"""All weights and biases of all replicas in one flat tensor, so that one optimiser call moves everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class LayerViews:
    """One layer's part of the flat tensors, for M replicas with so many inputs and units.

    ``augmented`` (M, units, inputs + 1) is the weight with the bias as its last column: z = [W b]·[x; 1].
    ``weight`` (M, units, inputs), ``bias`` (M, units) and ``gradient`` (as ``augmented``) look at the same memory.
    """

    augmented: Tensor
    gradient: Tensor

    @property
    def weight(self) -> Tensor:
        """(M, units, inputs)."""
        return self.augmented[:, :, :-1]

    @property
    def bias(self) -> Tensor:
        """(M, units)."""
        return self.augmented[:, :, -1]


class FlatParameters:
    """``values`` and ``gradients``, each (M, P), with a view for every layer; ``is_weight`` (P,) is 1 at weights."""

    def __init__(self, widths: Sequence[int], replicas: int, dtype: torch.dtype, device: torch.device) -> None:
        shapes = [(units, inputs + 1) for inputs, units in pairwise(widths)]
        count = sum(units * columns for units, columns in shapes)
        self.values = torch.zeros(replicas, count, dtype=dtype, device=device)
        self.gradients = torch.zeros_like(self.values)
        self.is_weight = torch.ones(count, dtype=dtype, device=device)
        self.layers: list[LayerViews] = []
        start = 0
        for units, columns in shapes:
            part = slice(start, start + units * columns)
            self.layers.append(
                LayerViews(
                    self.values[:, part].view(replicas, units, columns),
                    self.gradients[:, part].view(replicas, units, columns),
                )
            )
            self.is_weight[part].view(units, columns)[:, -1] = 0
            start = part.stop
