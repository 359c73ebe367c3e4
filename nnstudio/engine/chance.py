"""Everything that is drawn for a run, from ``training.seed`` alone and always on the CPU.

Weights come from a generator of the seed, the order of epoch e from a generator of (seed, e): any epoch can be entered
without stored generator state.
"""

import hashlib

import torch

_EPOCH_STRIDE = 1_000_003  # a prime, so that neighbouring seeds share no epoch's generator in practice


def seed_number(seed: int | str) -> int:
    """The seed as a number; texts by their SHA-256."""
    if isinstance(seed, int):
        return seed
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big")


def weight_generator(seed: int | str) -> torch.Generator:
    """The generator that draws the start weights."""
    return torch.Generator().manual_seed(seed_number(seed))


def row_order(seed: int | str, epoch: int, rows: int) -> torch.Tensor:
    """The order of the training rows in ``epoch`` (counted from 0): a permutation (rows,) of int64."""
    generator = torch.Generator().manual_seed((seed_number(seed) * _EPOCH_STRIDE + epoch) % 2**63)
    return torch.randperm(rows, generator=generator)
