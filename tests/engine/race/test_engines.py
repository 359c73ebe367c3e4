"""Races in several processes and on a cluster: the same numbers as here, whatever dies on the way."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from distributed import Client as UntypedClient
from distributed import LocalCluster as UntypedCluster
from distributed import Scheduler

from nnstudio.catalog import UserError
from nnstudio.engine.race.cluster import run_on_cluster
from nnstudio.engine.race.engines import processes_for, run_here, run_in_processes, tasks_of
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.engine.race.recall import Recall
from nnstudio.engine.race.results import HeatTask, RaceResult, joined
from nnstudio.experiment.race import Race, Vary, variants_of
from tests.engine.race.dask_processes import scheduler, worker
from tests.engine.race.support import base

Client: Any = UntypedClient
LocalCluster: Any = UntypedCluster

pytestmark = [
    pytest.mark.allow_log,
    # Processes that are ended on purpose leave connections behind.
    pytest.mark.filterwarnings("ignore"),
]


def tasks(epochs: int = 4, together: int = 4) -> list[HeatTask]:
    race = Race(
        base(epochs=epochs),
        (
            Vary("network.hidden.*.activation", ("relu", "gelu", "tanh", "prelu")),
            Vary("network.hidden.0.units", (3, 5)),
        ),
        seeds=2,
    )
    return tasks_of(race, variants_of(race), together=together)


def assert_same(found: RaceResult, expected: RaceResult) -> None:
    for name in LOOKED_AT:
        assert np.array_equal(found.last[name], expected.last[name])
    assert np.array_equal(found.last_epoch, expected.last_epoch)
    assert np.array_equal(found.reached, expected.reached)


def test_that_two_processes_give_the_numbers_of_one() -> None:
    wanted = tasks()
    assert_same(joined(list(run_in_processes(wanted, 2))), joined(list(run_here(wanted))))


def processes_of_joblib() -> list[int]:
    """The ids of the processes that this one has started for a race."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text(encoding="utf-8").rpartition(") ")[2].split()[1])
            line = (stat.parent / "cmdline").read_bytes()
        except OSError:
            continue  # it has ended meanwhile
        if parent == os.getpid() and b"popen_loky" in line:
            found.append(int(stat.parent.name))
    return found


def is_there(process: int) -> bool:
    """Whether a process runs; one that has ended and is not yet buried does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


def eventually(holds: Callable[[], bool], seconds: float = 60.0) -> bool:
    deadline = time.monotonic() + seconds
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.1)
    return holds()


@pytest.mark.long
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
def test_that_a_process_which_is_killed_midway_changes_no_number() -> None:
    wanted = tasks(epochs=60, together=1)
    found = []
    for result in run_in_processes(wanted, 2):
        found.append(result)
        if len(found) == 1:
            os.kill(processes_of_joblib()[0], signal.SIGKILL)
    assert len(found) == len(wanted)
    assert_same(joined(found), joined(list(run_here(wanted))))


@pytest.mark.long
@pytest.mark.skipif(not Path("/proc").is_dir(), reason="looks at processes in /proc")
def test_that_a_race_which_is_given_up_leaves_no_process_at_work() -> None:
    race = run_in_processes(tasks(epochs=3_000, together=1), 2)
    next(race)
    processes = processes_of_joblib()
    assert processes
    race.close()  # type: ignore[attr-defined]
    assert eventually(lambda: not any(map(is_there, processes)))


def test_that_small_races_are_worth_no_processes() -> None:
    assert processes_for(tasks()) == 1


def test_that_without_a_scheduler_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.cluster.PATIENCE", 1.0)
    with pytest.raises(UserError, match=r"no Dask scheduler at tcp://127\.0\.0\.1:9"):
        list(run_on_cluster(tasks(), "tcp://127.0.0.1:9"))


@pytest.mark.long
def test_that_a_cluster_whose_worker_dies_midway_gives_the_same_numbers() -> None:
    wanted = tasks(epochs=60, together=1)
    expected = joined(list(run_here(wanted)))
    with (
        LocalCluster(
            n_workers=4, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1", silence_logs=50
        ) as cluster,
        Client(cluster) as client,
    ):
        victim = next(iter(client.run(os.getpid).values()))
        found = []
        for result in run_on_cluster(wanted, cluster.scheduler_address):
            found.append(result)
            if len(found) == 1:
                os.kill(victim, signal.SIGKILL)
    assert len(found) == len(wanted)
    assert_same(joined(found), expected)


@pytest.mark.long
def test_that_a_race_which_is_given_up_leaves_the_cluster_idle() -> None:
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1", silence_logs=50
        ) as cluster,
        Client(cluster) as client,
    ):
        race = run_on_cluster(tasks(epochs=400, together=1), cluster.scheduler_address)
        next(race)
        race.close()  # type: ignore[attr-defined]
        assert eventually(lambda: not client.run_on_scheduler(waiting_tasks))


def waiting_tasks(dask_scheduler: Scheduler) -> int:
    """How many tasks the scheduler knows that are still to be done."""
    return sum(task.state in {"waiting", "queued", "processing", "no-worker"} for task in dask_scheduler.tasks.values())


def test_that_a_scheduler_and_a_worker_over_loopback_serve_a_race(tmp_path: Path) -> None:
    wanted = tasks(epochs=2)
    with scheduler(tmp_path) as (_, address), worker(address), Client(address) as client:
        found = joined(list(run_on_cluster(wanted, address)))
        # Of one slot alone, too, it is the cluster that trains.
        assert client.run(modules_of_torch) == {next(iter(client.ncores())): True}
    assert_same(found, joined(list(run_here(wanted))))


def modules_of_torch() -> bool:
    """Whether torch has been loaded where this runs."""
    return "torch" in sys.modules


def test_that_a_scheduler_which_goes_leads_to_one_sentence(tmp_path: Path) -> None:
    found = []
    with scheduler(tmp_path) as (process, address), worker(address):
        race = run_on_cluster(tasks(epochs=100, together=1), address)
        found.append(next(race))
        process.kill()
        with pytest.raises(UserError, match="cannot be reached any more"):
            found += list(race)
    assert len(found) < 16


def test_that_a_race_called_back_leaves_the_cluster_idle(tmp_path: Path) -> None:
    recall = Recall()
    with scheduler(tmp_path) as (_, address), worker(address), Client(address) as client:
        race = run_on_cluster(tasks(epochs=200, together=1), address, recall)
        next(race)
        recall.call()
        assert len(list(race)) < 15
        assert eventually(lambda: not client.run_on_scheduler(waiting_tasks))
