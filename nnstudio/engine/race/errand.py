"""Heats of a race that are trained elsewhere while the window goes on: where, and what comes back."""

import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from nnstudio.catalog import UserError
from nnstudio.engine.race.recall import Recall
from nnstudio.engine.race.results import HeatResult, HeatTask


@dataclass(frozen=True, slots=True)
class Where:
    """Who trains a race: this process, or the Dask cluster whose scheduler is at ``address``."""

    address: str = ""

    @property
    def is_here(self) -> bool:
        """Whether this process trains it."""
        return not self.address


HERE = Where()


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing more comes of an errand: it is done or was recalled, or there is an ``error`` or a ``crash`` report."""

    error: UserError | None = None
    crash: str = ""


class Errand:
    """Some heats under way; ``tell`` hears in a thread of its own of each that has come, and at last of the end."""

    def __init__(
        self, tasks: Sequence[HeatTask], where: Where, tell: Callable[["Errand", HeatResult | Ended], None]
    ) -> None:
        self._tasks, self._where, self._tell = tasks, where, tell
        self._recall = Recall()
        self._thread = threading.Thread(target=self._run, name="errand", daemon=True)
        self._thread.start()

    def give_up(self) -> None:
        """Call back what has not come yet; returns at once."""
        self._recall.call()

    def wait(self, seconds: float) -> None:
        """Wait until nothing of it is left, so long at most."""
        self._thread.join(seconds)

    def _run(self) -> None:
        try:
            for result in self._results():
                self._tell(self, result)
            ended = Ended()
        except UserError as error:
            ended = Ended(error)
        except Exception:  # noqa: BLE001 (the boundary of the thread: reported, not swallowed)
            ended = Ended(crash=traceback.format_exc())
        self._tell(self, ended)

    def _results(self) -> Iterator[HeatResult]:
        from nnstudio.engine.race.cluster import run_on_cluster  # noqa: PLC0415 (joblib and Dask)

        return run_on_cluster(self._tasks, self._where.address, self._recall)
