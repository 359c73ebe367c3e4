"""A real scheduler of Dask and real workers over loopback, each a process that ends with the test."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from distributed import Client as UntypedClient

Client: Any = UntypedClient
PATIENCE = 60.0


@contextmanager
def started(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """A process of Python that is ended with the test, whatever happens."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-m", *arguments], env=environment, text=True, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


@contextmanager
def scheduler(folder: Path) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """A scheduler and its address."""
    found_at = folder / "scheduler.json"
    local = ("--scheduler-file", str(found_at), "--no-dashboard")
    with started("distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", *local) as process:
        deadline = time.monotonic() + PATIENCE
        while not found_at.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        with Client(scheduler_file=str(found_at)) as client:
            address = client.scheduler.address
        assert address.startswith("tcp://127.0.0.1:")
        yield process, address


@contextmanager
def worker(address: str) -> Iterator["subprocess.Popen[str]"]:
    """A worker with one slot, once the scheduler knows it."""
    how = ("--nthreads", "1", "--host", "127.0.0.1", "--no-dashboard", "--no-nanny", "--death-timeout", "60")
    with started("distributed.cli.dask_worker", address, *how) as process:
        with Client(address) as client:
            known = len(client.ncores())
            client.wait_for_workers(max(1, known), timeout=PATIENCE)
        yield process
