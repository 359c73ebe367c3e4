"""Where the heats of a race are trained: in this process, or in several of this machine; ``cluster`` knows more.

joblib hands the tasks out; results come as they are done, in any order. They are the same wherever they come from.
"""

import os
from collections.abc import Callable, Iterator, Sequence

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.race.numbers import usual_goal
from nnstudio.engine.race.results import HeatResult, HeatTask
from nnstudio.experiment import Data, Experiment
from nnstudio.experiment.race import Race, Variant
from nnstudio.folders import is_installed_program

# A process needs some seconds for PyTorch alone; a race that takes less is done sooner here.
WORTH_PROCESSES = 20.0
SECONDS_PER_STEP = 5e-6  # of one small network among many
TRIES = 3  # how often a heat is begun again whose process died

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
    from nnstudio.engine.race.track import planned, rows_for, together_for  # noqa: PLC0415 (torch)

    runs = [experiment for variant in variants for experiment in variant.runs]
    by_data: dict[Data, list[int]] = {}
    for place, experiment in enumerate(runs):
        by_data.setdefault(experiment.data, []).append(place)
    tasks = []
    for data, places in by_data.items():
        dataset = load(data)
        goal = race.goal if race.goal is not None else usual_goal(dataset.task)
        most = together or together_for(len(runs))
        for heat in planned({place: runs[place] for place in places}, dataset, most):
            experiments = tuple(runs[place] for place in heat)
            rows = rows_for(len(runs))
            tasks.append(HeatTask(tuple(heat), experiments, dataset, goal, at_goal, patience, double, rows))
    return tasks


def steps_of(experiment: Experiment, dataset: Dataset) -> int:
    """How many updates a run of ``experiment`` makes."""
    rows, training = len(dataset.train), experiment.training
    return training.epochs * -(-rows // min(training.batch_size, rows))


def processes_for(tasks: Sequence[HeatTask]) -> int:
    """How many processes are worth their start on this machine."""
    if is_installed_program():  # it starts itself where Python would start Python
        return 1
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

    from nnstudio.engine.race.processes import Processes  # noqa: PLC0415

    left = {task.places: task for task in tasks}
    for _ in range(TRIES):
        try:
            for result in in_parallel(list(left.values()), processes, Processes()):
                del left[result.places]
                yield result
        except TerminatedWorkerError:
            continue
        return
    raise UserError(
        N_("engine", "The processes of this race keep ending before their time. Is there enough memory for them?")
    )


def in_parallel(tasks: Sequence[HeatTask], n_jobs: int, backend: object) -> Iterator[HeatResult]:
    """Train the heats by joblib on ``backend``; they come as they are done."""
    from joblib import Parallel, delayed  # noqa: PLC0415 (only for many processes)

    from nnstudio.engine.race.tasks import run_heat  # noqa: PLC0415 (torch)

    # One task at a time to each process: a batch of them would come back only when all are done.
    how = {"return_as": "generator_unordered", "batch_size": 1, "pre_dispatch": "all"}
    parallel = Parallel(n_jobs=n_jobs, backend=backend, **how)
    found: Iterator[HeatResult] = parallel(delayed(run_heat)(task) for task in tasks)
    yield from found
