"""Chance from a seed: a number stays itself, a text becomes a number that is the same on every machine."""

import hashlib

import numpy as np

_SPLIT_SEEDS = 2**32


def generator(seed: int | str) -> np.random.Generator:
    """The generator from which a toy is drawn."""
    return np.random.Generator(np.random.PCG64(seed_number(seed)))


def split_seed(seed: int | str) -> int:
    """What scikit-learn takes as ``random_state``: the seed itself where it is below 2³², else a hash of it."""
    number = seed_number(seed)
    return number if number < _SPLIT_SEEDS else _hash(str(number)) % _SPLIT_SEEDS


def seed_number(seed: int | str) -> int:
    """The seed as a number of up to 64 bits: itself, or the hash of a text."""
    return seed if isinstance(seed, int) else _hash(seed)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode(errors="backslashreplace")).digest()[:8], "big")
