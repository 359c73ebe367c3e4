"""What it costs to have a race trained elsewhere, task by task.

``python -m nnstudio.bench.race_elsewhere [ADDRESS]`` prints one JSON line for this computer's processes, and one for
the Dask cluster at ADDRESS. ``start_seconds`` is how long the first result takes. ``task_ms`` is what each further
task without work costs from being sent to being taken over: whoever follows the race is busy for about so long with
each, one after the other. ``race_seconds`` and ``here_seconds`` are those of one race elsewhere and in this process.
"""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from nnstudio.bench.cases import RACE, RACE_ACTIVATIONS
from nnstudio.engine.race.cluster import run_on_cluster
from nnstudio.engine.race.engines import run_here, run_in_processes, tasks_of
from nnstudio.engine.race.results import HeatResult, HeatTask
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.race import Race, Vary, variants_of

PROCESSES = 2
EMPTY_TASKS = 200
SEEDS, EPOCHS = 64, 60  # of 12 activations: 768 runs in 6 heats


def empty_tasks() -> list[HeatTask]:
    """Tasks of one run that makes a single step."""
    race = Race(with_training(RACE, epochs=1, batch_size=1_000_000), (Vary("loss.name", ("mse",)),), EMPTY_TASKS)
    return [replace(task, keeps=True) for task in tasks_of(race, variants_of(race), together=1)]


def race_tasks() -> list[HeatTask]:
    """A race as people start it."""
    varies = (Vary("network.hidden.*.activation", RACE_ACTIVATIONS),)
    race = Race(with_training(RACE, epochs=EPOCHS), varies, SEEDS)
    return [replace(task, keeps=True) for task in tasks_of(race, variants_of(race))]


def elsewhere(tasks: Sequence[HeatTask], address: str) -> Iterator[HeatResult]:
    """Train them on the cluster at ``address``, or in processes of this computer."""
    return run_on_cluster(tasks, address) if address else run_in_processes(tasks, PROCESSES)


def measure(address: str) -> dict[str, float]:
    """The numbers of one place."""
    began = time.perf_counter()
    empty = elsewhere(empty_tasks(), address)
    next(empty)
    started = time.perf_counter()
    rest = sum(1 for _ in empty)
    done = time.perf_counter()
    tasks = race_tasks()
    for _ in elsewhere(tasks, address):
        continue
    raced = time.perf_counter()
    for _ in run_here(tasks):
        continue
    return {
        "start_seconds": started - began,
        "task_ms": 1000 * (done - started) / rest,
        "tasks": len(tasks),
        "race_seconds": raced - done,
        "here_seconds": time.perf_counter() - raced,
    }


def main(addresses: Sequence[str]) -> int:
    """Print a line for every place; returns the exit code."""
    for address in ("", *addresses):
        sys.stdout.write(f"{json.dumps({'where': address or f'{PROCESSES} processes', **measure(address)})}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
