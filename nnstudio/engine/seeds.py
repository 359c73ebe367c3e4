"""From ``training.seed`` to the seeds of PyTorch's generators; no torch, so that a script can be written without it."""

import hashlib

EPOCH_STRIDE = 1_000_003  # a prime, so that neighbouring seeds share no epoch's generator in practice
SEED_LIMIT = 2**63


def seed_number(seed: int | str) -> int:
    """The seed as a number; texts by their SHA-256."""
    if isinstance(seed, int):
        return seed
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big")


def epoch_seed(seed: int | str, epoch: int) -> int:
    """The seed of the generator that draws the order of the rows in ``epoch``, counted from 0."""
    return (seed_number(seed) * EPOCH_STRIDE + epoch) % SEED_LIMIT
