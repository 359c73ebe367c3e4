"""Backends of joblib that can be called back from another thread: of this machine's processes, and what all share."""

from collections.abc import Callable
from typing import Any

from joblib.parallel import LokyBackend

Callback = Callable[[object], None]
_RECALLED = object()


class RecalledError(Exception):
    """Nobody waits for the tasks any more."""


class Recallable:
    """Lets a race end as by an error in one of its tasks, which is how joblib comes to give up the others."""

    def __init__(self) -> None:
        self._waiting: list[Callback] = []

    def note(self, callback: Callback | None) -> None:
        """Remember who waits for a task."""
        if callback is not None:
            self._waiting.append(callback)

    def give_up(self) -> None:
        """End the race; whoever has his result already does not listen."""
        for callback in list(self._waiting):
            callback(_RECALLED)

    def refuse_recalled(self, out: object) -> None:
        """Pass on that the race was given up.

        Raises:
            RecalledError: it was.
        """
        if out is _RECALLED:
            raise RecalledError


class Processes(LokyBackend):  # type: ignore[misc]
    """The processes that joblib starts by itself."""

    def __init__(self) -> None:
        super().__init__(nesting_level=0)
        self._recallable = Recallable()

    def submit(self, func: Callable[[], object], callback: Callback | None = None) -> Any:  # noqa: ANN401 (joblib's own)
        """Send one task; ``callback`` hears of its end."""
        self._recallable.note(callback)
        return super().submit(func, callback)

    def retrieve_result_callback(self, out: object) -> object:
        """The result of a task that has ended."""
        self._recallable.refuse_recalled(out)
        return super().retrieve_result_callback(out)

    def terminate(self) -> None:
        """End the processes with the race: joblib keeps them for another one, and they would outlive the program."""
        workers = self._workers
        super().terminate()
        if workers is not None:
            workers.terminate(kill_workers=True)

    def give_up(self) -> None:
        """End the race, and the processes with it."""
        self._recallable.give_up()
