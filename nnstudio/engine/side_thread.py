"""A thread beside the window seen from outside: every call returns at once, news are taken at frame rate.

The thread lives only while somebody looks: :meth:`SideThread.stop` ends it, and :meth:`SideThread.start` lets a new one
go on where it stood. What works in it imports torch, so that it is imported inside the thread and never here.
"""

import itertools
import queue
import threading
import traceback
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class Work(Protocol):
    """What works in the thread."""

    def run(self) -> None:
        """Obey and work until the command to end arrives."""


class Subject(Protocol):
    """What a piece of news is about."""

    @property
    def subject_id(self) -> int:
        """The number that was given out when it was loaded."""


Worker = TypeVar("Worker", bound=Work)
Event = TypeVar("Event")


class SideThread(Generic[Worker, Event]):
    """A handle on the thread; nothing is pushed out of it: whoever draws asks for a frame and takes it later."""

    name = "side"
    frames: type[object] = object

    def __init__(self) -> None:
        self._commands: queue.SimpleQueue[Callable[[Worker], None] | None] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._frame_wanted = threading.Event()
        self._numbers = itertools.count(1)
        self._newest = 0
        self._worker: Worker | None = None
        self._thread: threading.Thread | None = None

    # ---- for the kinds of thread ----

    def make_worker(self) -> Worker:
        """What works in the thread; called in it."""
        raise NotImplementedError

    def crash(self, report: str) -> Event:
        """The news that the thread has ended by an error."""
        raise NotImplementedError

    def subject_of(self, event: Event) -> int | None:
        """The number of what ``event`` is about; None where it is about the thread."""
        raise NotImplementedError

    # ---- the thread ----

    @property
    def is_running(self) -> bool:
        """Whether there is a thread."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Start a thread; it goes on where the last one ended."""
        if not self.is_running:
            self._thread = threading.Thread(target=self._work, name=self.name, daemon=True)
            self._thread.start()

    def stop(self, timeout: float = 1.0) -> bool:
        """End the thread after the piece of work it is at; returns whether it ended within ``timeout`` seconds."""
        if self._thread is None:
            return True
        if self._thread.is_alive():
            self._commands.put(None)
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # ---- orders ----

    def begin(self, command: Callable[[Worker, int], None]) -> int:
        """Begin something else; what comes of older ones is dropped."""
        number = self._newest = next(self._numbers)
        self._commands.put(lambda worker: command(worker, number) if number == self._newest else None)
        return number

    def order(self, command: Callable[[Worker], None]) -> None:
        """Have something done in the thread."""
        self._commands.put(command)

    def request_frame(self) -> None:
        """Ask for a frame; while one is under way, asking again changes nothing."""
        if not self._frame_wanted.is_set():
            self._frame_wanted.set()
            self._commands.put(self.ask)

    def ask(self, worker: Worker) -> None:
        """Have the thread answer with a frame."""
        raise NotImplementedError

    # ---- news ----

    @property
    def is_answering(self) -> bool:
        """Whether a frame that was asked for is still to come."""
        return self._frame_wanted.is_set()

    def take_events(self) -> list[Event]:
        """What has come since the last call, oldest first; of several frames the newest alone."""
        events = list[Event]()
        while not self._events.empty():
            event = self._events.get()
            if self.subject_of(event) in (None, self._newest):
                events.append(event)
        frames = [event for event in events if isinstance(event, self.frames)]
        return [event for event in events if not isinstance(event, self.frames) or event is frames[-1]]

    # ---- in the thread ----

    def _work(self) -> None:
        try:
            if self._worker is None:
                self._worker = self.make_worker()
            self._worker.run()
        except Exception:  # noqa: BLE001 (the boundary of the thread: reported, not swallowed)
            self._worker = None
            self._emit(self.crash(traceback.format_exc()))

    def _emit(self, event: Event) -> None:
        if isinstance(event, self.frames):
            self._frame_wanted.clear()
        self._events.put(event)
