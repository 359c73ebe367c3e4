"""How much faster a race is than its runs one after the other: 12 activations from 20 seeds each."""

import math
import statistics
import time

import torch

from nnstudio.bench.cases import RACE, RACE_ACTIVATIONS, RACE_EPOCHS, RACE_SEEDS
from nnstudio.bench.contestants import nnstudio, textbook
from nnstudio.data import load_dataset
from nnstudio.engine.race.engines import run_here, tasks_of
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.race import Race, Vary, variants_of

SAMPLE_EPOCHS = 3  # of each variant's first run alone, beside one to warm up
ONE_BY_ONE = {"single_seconds": nnstudio, "textbook_seconds": textbook}


def measure_race(epochs: int = RACE_EPOCHS, seeds: int = RACE_SEEDS, rounds: int = 3) -> dict[str, float]:
    """Seconds that the race takes, all looks included, the quickest of ``rounds``, and what its runs would take alone.

    ``single_seconds`` is by the fast engine, one run after the other and never looked at, ``textbook_seconds`` by the
    loop of introductions to PyTorch; of each, some epochs of every variant are measured and the rest is worked out.
    """
    torch.set_num_threads(1)
    race = Race(with_training(RACE, epochs=epochs), (Vary("network.hidden.*.activation", RACE_ACTIVATIONS),), seeds)
    variants = variants_of(race)
    found: dict[str, float] = {"runs": len(variants) * seeds, "epochs": epochs, "race_seconds": math.inf}
    for _ in range(rounds):
        began = time.perf_counter()
        for _ in run_here(tasks_of(race, variants)):
            continue
        found["race_seconds"] = min(found["race_seconds"], time.perf_counter() - began)
    dataset = load_dataset(RACE.data)
    for name, contestant in ONE_BY_ONE.items():
        found[name] = 0.0
        for variant in variants:
            epoch = contestant(variant.runs[0], dataset)
            epoch()
            taken = []
            for _ in range(SAMPLE_EPOCHS):
                began = time.perf_counter()
                epoch()
                taken.append(time.perf_counter() - began)
            found[name] += statistics.median(taken) * epochs * seeds
    return found
