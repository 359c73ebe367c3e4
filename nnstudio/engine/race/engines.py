"""Where the heats of a race are trained: in this process, in several on this machine, or on a Dask cluster.

joblib hands the tasks out; results come as they are done, in any order. They are the same wherever they come from.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.race.numbers import usual_goal
from nnstudio.engine.race.results import HeatResult, HeatTask
from nnstudio.experiment import Data, Experiment
from nnstudio.experiment.race import Race, Variant

# A process needs some seconds for PyTorch alone; a race that takes less is done sooner here.
WORTH_PROCESSES = 20.0
SECONDS_PER_STEP = 5e-6  # of one small network among many
TRIES = 3  # how often a heat is begun again whose process died
CLUSTER_PATIENCE = 10.0

OnEpoch = Callable[[int, int], None]  # epochs of runs done so far, and of all


def tasks_of(
    race: Race,
    variants: Sequence[Variant],
    load: Callable[[Data], Dataset] = load_dataset,
    *,
    at_goal: bool = False,
    patience: int | None = None,
    together: int | None = None,
    double: bool = False,
) -> list[HeatTask]:
    """The heats of ``race``; ``variants`` are those that take part, and run by run in order the places are theirs.

    Raises:
        UserError: the data cannot be read, or a variant cannot be trained on them.
    """
    from nnstudio.engine.race.track import MOST_TOGETHER, planned  # noqa: PLC0415 (torch)

    runs = [experiment for variant in variants for experiment in variant.runs]
    by_data: dict[Data, list[int]] = {}
    for place, experiment in enumerate(runs):
        by_data.setdefault(experiment.data, []).append(place)
    tasks = []
    for data, places in by_data.items():
        dataset = load(data)
        goal = race.goal if race.goal is not None else usual_goal(dataset.task)
        for heat in planned({place: runs[place] for place in places}, dataset, together or MOST_TOGETHER):
            experiments = tuple(runs[place] for place in heat)
            tasks.append(HeatTask(tuple(heat), experiments, dataset, goal, at_goal, patience, double))
    return tasks


def steps_of(experiment: Experiment, dataset: Dataset) -> int:
    """How many updates a run of ``experiment`` makes."""
    rows, training = len(dataset.train), experiment.training
    return training.epochs * -(-rows // min(training.batch_size, rows))


def processes_for(tasks: Sequence[HeatTask]) -> int:
    """How many processes are worth their start on this machine."""
    steps = sum(len(task.places) * steps_of(task.experiments[0], task.dataset) for task in tasks)
    if steps * SECONDS_PER_STEP < WORTH_PROCESSES:
        return 1
    return max(1, min(cores(), len(tasks)))


def cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_here(tasks: Sequence[HeatTask], on_epoch: OnEpoch | None = None) -> Iterator[HeatResult]:
    """Train one heat after another in this process; ``on_epoch`` hears of every epoch."""
    import torch  # noqa: PLC0415 (a second of start-up)

    from nnstudio.engine.race.tasks import result_of, track_of  # noqa: PLC0415 (torch)

    torch.set_num_threads(1)
    done, whole = 0, sum(len(task.places) * task.experiments[0].training.epochs for task in tasks)
    for task in tasks:
        track = track_of(task)
        for _ in track.train():
            if on_epoch is not None:
                on_epoch(done + int(track.epoch_of.sum()), whole)
        done += len(task.places) * task.experiments[0].training.epochs
        yield result_of(track, task.places)


def run_in_processes(tasks: Sequence[HeatTask], processes: int) -> Iterator[HeatResult]:
    """Train the heats in several processes of this machine; those of a process that died are begun again.

    Raises:
        UserError: processes keep dying.
    """
    from joblib.externals.loky.process_executor import TerminatedWorkerError  # noqa: PLC0415 (only for many processes)

    left = {task.places: task for task in tasks}
    for _ in range(TRIES):
        try:
            for result in _parallel(list(left.values()), n_jobs=processes):
                del left[result.places]
                yield result
        except TerminatedWorkerError:
            continue
        return
    raise UserError(
        N_("engine", "The processes of this race keep ending before their time. Is there enough memory for them?")
    )


def run_on_cluster(tasks: Sequence[HeatTask], address: str) -> Iterator[HeatResult]:
    """Train the heats on the Dask cluster whose scheduler is at ``address``; Dask repeats those whose worker died.

    Raises:
        UserError: the extra is not installed, there is no scheduler, or it has no worker.
    """
    with _connected(address) as client:
        from joblib import parallel_config  # noqa: PLC0415 (only for many processes)

        with parallel_config(backend="dask", client=client, retries=TRIES):
            try:
                yield from _parallel(tasks, n_jobs=-1)
            except TimeoutError:
                raise UserError(
                    N_("engine", "The scheduler at {address} has no worker. Start one with: dask worker {address}"),
                    address=address,
                ) from None


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the scheduler at ``address``; what it still works at is given up in the end.

    Raises:
        UserError: the extra is not installed, or there is no scheduler.
    """
    try:
        from distributed import Client  # noqa: PLC0415 (the extra)
    except ImportError:
        raise UserError(
            N_("engine", "A race on a cluster needs Dask. Install it with: pip install “nnstudio[cluster]”")
        ) from None
    try:
        client: Any = Client(address, timeout=CLUSTER_PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError, TimeoutError):
        raise UserError(
            N_(
                "engine",
                "There is no Dask scheduler at {address}. Start one with “dask scheduler”, and give the address that "
                "it prints, such as tcp://192.168.0.2:8786.",
            ),
            address=address,
        ) from None
    try:
        yield client
    finally:
        client.close()


def _parallel(tasks: Sequence[HeatTask], n_jobs: int) -> Iterator[HeatResult]:
    from joblib import Parallel, delayed  # noqa: PLC0415 (only for many processes)

    from nnstudio.engine.race.tasks import run_heat  # noqa: PLC0415 (torch)

    # One task at a time to each process: a batch of them would come back only when all are done.
    parallel = Parallel(n_jobs=n_jobs, return_as="generator_unordered", batch_size=1, pre_dispatch="all")
    found: Iterator[HeatResult] = parallel(delayed(run_heat)(task) for task in tasks)
    yield from found
