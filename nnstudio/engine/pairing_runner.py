"""The thread of the pairing table seen from outside: every call returns at once, news are taken at frame rate.

The thread lives only while the table is looked at: :meth:`PairingRunner.stop` ends it, and :meth:`PairingRunner.start`
lets a new one go on where it stood. The thread itself is ``pairing_worker.py``; it imports torch, so it is imported
inside the thread and never here.
"""

import itertools
import queue
import threading
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from nnstudio.engine.pairing_frame import TableCrashed, TableEvent, TableFrame
from nnstudio.experiment.pairing_grid import PairingGrid

if TYPE_CHECKING:
    from nnstudio.engine.pairing_worker import PairingWorker

Command = Callable[["PairingWorker"], None]


class PairingRunner:
    """A handle on the thread; nothing is pushed out of it: whoever draws asks for a frame and takes it later."""

    def __init__(self) -> None:
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._events: queue.SimpleQueue[TableEvent] = queue.SimpleQueue()
        self._frame_wanted = threading.Event()
        self._numbers = itertools.count(1)
        self._newest = 0
        self._worker: PairingWorker | None = None
        self._thread: threading.Thread | None = None

    # ---- the thread ----

    @property
    def is_running(self) -> bool:
        """Whether there is a thread."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Start a thread; it goes on where the last one ended."""
        if not self.is_running:
            self._thread = threading.Thread(target=self._work, name="pairing table", daemon=True)
            self._thread.start()

    def stop(self, timeout: float = 1.0) -> bool:
        """End the thread after the epoch it is at; returns whether it ended within ``timeout`` seconds."""
        if self._thread is None:
            return True
        if self._thread.is_alive():
            self._commands.put(None)
            self._thread.join(timeout)
        return not self._thread.is_alive()

    # ---- orders ----

    def load(self, grid: PairingGrid) -> int:
        """Begin another table at its start; what comes of older ones is dropped."""
        table_id = self._newest = next(self._numbers)
        self._commands.put(lambda worker: worker.load(table_id, grid) if table_id == self._newest else None)
        return table_id

    def play(self, epochs: int) -> None:
        """Train until so many epochs are done."""
        self._commands.put(lambda worker: worker.play(epochs))

    def pause(self) -> None:
        """Stop after the epoch that is under way."""
        self._commands.put(lambda worker: worker.pause())

    def request_frame(self) -> None:
        """Ask for a frame; while one is under way, asking again changes nothing."""
        if not self._frame_wanted.is_set():
            self._frame_wanted.set()
            self._commands.put(lambda worker: worker.answer())

    # ---- news ----

    @property
    def is_answering(self) -> bool:
        """Whether a frame that was asked for is still to come."""
        return self._frame_wanted.is_set()

    def take_events(self) -> list[TableEvent]:
        """What has come since the last call, oldest first; of several frames the newest alone."""
        events = list[TableEvent]()
        while not self._events.empty():
            event = self._events.get()
            if isinstance(event, TableCrashed) or event.table_id == self._newest:
                events.append(event)
        frames = [event for event in events if isinstance(event, TableFrame)]
        return [event for event in events if not isinstance(event, TableFrame) or event is frames[-1]]

    # ---- in the thread ----

    def _work(self) -> None:
        try:
            if self._worker is None:
                from nnstudio.engine.pairing_worker import PairingWorker  # noqa: PLC0415 (imports torch)

                self._worker = PairingWorker(self._commands, self._emit)
            self._worker.run()
        except Exception:  # noqa: BLE001 (the boundary of the thread: reported, not swallowed)
            self._worker = None
            self._emit(TableCrashed(traceback.format_exc()))

    def _emit(self, event: TableEvent) -> None:
        if isinstance(event, TableFrame):
            self._frame_wanted.clear()
        self._events.put(event)
