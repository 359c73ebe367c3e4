"""Calling back what is under way elsewhere, from another thread than the one that waits for it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

AGAIN_SECONDS = 0.1


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
