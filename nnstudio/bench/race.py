"""How much faster a race is than its runs one after the other: 12 activations from 20 seeds each."""

import math
import time

import torch

from nnstudio.bench.cases import RACE, RACE_ACTIVATIONS, RACE_EPOCHS, RACE_SEEDS
from nnstudio.bench.contestants import nnstudio, textbook
from nnstudio.bench.measure import seconds_of
from nnstudio.data import load_dataset
from nnstudio.engine.race.engines import run_here, tasks_of
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.race import Race, Vary, variants_of

SAMPLE_EPOCHS = 5  # of the textbook's loop, beside one to warm up


def measure_race(epochs: int = RACE_EPOCHS, seeds: int = RACE_SEEDS, rounds: int = 3) -> dict[str, float]:
    """Seconds that the race takes, all looks included, the quickest of ``rounds``, and what its runs would take alone.

    ``single_seconds`` is by the fast engine, one run after the other and never looked at, of which one of every variant
    is measured; ``textbook_seconds`` by the loop of introductions to PyTorch, of which some epochs of each are.
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
    found |= {f"{name}_seconds": 0.0 for name in ("single", "textbook")}
    for variant in variants:
        # One by one the fast engine writes its calls down anew for every run: that belongs to it.
        found["single_seconds"] += seeds * seconds_of(nnstudio(variant.runs[0], dataset), epochs)
        epoch = textbook(variant.runs[0], dataset)
        epoch()
        found["textbook_seconds"] += seeds * epochs / SAMPLE_EPOCHS * seconds_of(epoch, SAMPLE_EPOCHS)
    return found
