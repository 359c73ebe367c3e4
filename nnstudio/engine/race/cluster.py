"""Heats of a race on a Dask cluster: a backend of joblib that notices when the scheduler goes, and can be recalled.

joblib's own Dask backend would train in this very process where the cluster has one slot alone, and would wait for ever
for what a lost scheduler was to bring.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from joblib.parallel import ParallelBackendBase, SequentialBackend

from nnstudio.catalog import N_, UserError
from nnstudio.engine.race.engines import TRIES, in_parallel
from nnstudio.engine.race.recall import Callback, Recall, Recallable, RecalledError
from nnstudio.engine.race.results import HeatResult, HeatTask

PATIENCE = 10.0


class LostError(Exception):
    """A task will not come back: its scheduler has gone."""


def run_on_cluster(tasks: Sequence[HeatTask], address: str, recall: Recall | None = None) -> Iterator[HeatResult]:
    """Train the heats on the Dask cluster whose scheduler is at ``address``; Dask repeats those whose worker died.

    Raises:
        UserError: the extra is not installed, there is no scheduler or it goes, it has no worker, or workers cannot
            train.
    """
    recall = recall or Recall()
    with _connected(address) as client:
        _wait_for_worker(client, address, recall)
        backend = ClusterBackend(client)
        with recall.repeated(backend.give_up):
            try:
                yield from in_parallel(tasks, -1, backend)
            except RecalledError:
                return
            except LostError:
                raise UserError(
                    N_("engine", "The Dask scheduler at {address} cannot be reached any more. What had come is kept."),
                    address=address,
                ) from None
            except UserError:
                raise
            except Exception as error:
                raise UserError(
                    N_(
                        "engine",
                        "The workers at {address} could not train this race: {reason}. They need the same nnstudio and "
                        "enough memory.",
                    ),
                    address=address,
                    reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
                ) from error


class ClusterBackend(ParallelBackendBase):  # type: ignore[misc]
    """Hands the tasks of joblib to a cluster, each by itself."""

    supports_retrieve_callback = True

    def __init__(self, client: Any) -> None:  # noqa: ANN401 (Dask has no types)
        super().__init__(nesting_level=0)
        self._client = client
        self._futures: list[Any] = []
        self._recallable = Recallable()

    def effective_n_jobs(self, n_jobs: int) -> int:
        """How many tasks are trained at once; of one alone joblib would think that no backend is needed."""
        del n_jobs
        slots: dict[str, int] = self._client.ncores()
        return max(2, sum(slots.values()))

    def submit(self, func: Callable[[], object], callback: Callback | None = None) -> Any:  # noqa: ANN401
        """Send one task; ``callback`` hears of its end."""
        future = self._client.submit(func, pure=False, retries=TRIES)
        self._futures.append(future)
        self._recallable.note(callback)
        if callback is not None:
            future.add_done_callback(callback)
        return future

    def retrieve_result_callback(self, out: Any) -> object:  # noqa: ANN401
        """The result of a task that has ended."""
        self._recallable.refuse_recalled(out)
        if out.status in {"cancelled", "lost"}:
            raise LostError
        return out.result()

    def give_up(self) -> None:
        """End the race."""
        self._recallable.give_up()

    def abort_everything(self, ensure_ready: bool = True) -> None:
        """Let the scheduler forget what is not done."""
        del ensure_ready
        futures, self._futures = [future for future in self._futures if not future.done()], []
        if futures and self._client.status == "running":
            self._client.cancel(futures)

    def get_nested_backend(self) -> tuple[Any, None]:
        """Nothing is parallel within a task."""
        return SequentialBackend(nesting_level=1), None


def _wait_for_worker(client: Any, address: str, recall: Recall) -> None:  # noqa: ANN401
    deadline = time.monotonic() + PATIENCE
    while not client.ncores() and not recall.is_called:
        if time.monotonic() > deadline:
            raise UserError(
                N_("engine", "The scheduler at {address} has no worker. Start one with: dask worker {address}"),
                address=address,
            )
        time.sleep(0.1)


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
        client: Any = Client(address, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
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
