"""Calling back what is under way elsewhere, from another thread than the one that waits for it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

AGAIN_SECONDS = 0.1
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


class Recall:
    """Whether a race is to be given up; whoever trains it says how that is done."""

    def __init__(self) -> None:
        self._called = threading.Event()

    @property
    def is_called(self) -> bool:
        """Whether nobody waits for the rest any more."""
        return self._called.is_set()

    def call(self) -> None:
        """Give the rest up; returns at once."""
        self._called.set()

    @contextmanager
    def repeated(self, give_up: Callable[[], None]) -> Iterator[None]:
        """While this lasts, a call has ``give_up`` called again and again: what begins may be but half begun."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(AGAIN_SECONDS):
                if self.is_called:
                    give_up()

        watcher = threading.Thread(target=watch, name="recall", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            over.set()
            watcher.join()
