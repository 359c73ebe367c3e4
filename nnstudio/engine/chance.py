"""Everything that is drawn for a run, from ``training.seed`` alone and always on the CPU.

Weights come from a generator of the seed, the order of epoch e from a generator of (seed, e): any epoch can be entered
without stored generator state.
"""

import torch

from nnstudio.engine.seeds import epoch_seed, seed_number


def weight_generator(seed: int | str) -> torch.Generator:
    """The generator that draws the start weights."""
    return torch.Generator().manual_seed(seed_number(seed))


def row_order(seed: int | str, epoch: int, rows: int) -> torch.Tensor:
    """The order of the training rows in ``epoch`` (counted from 0): a permutation (rows,) of int64."""
    return torch.randperm(rows, generator=torch.Generator().manual_seed(epoch_seed(seed, epoch)))
