"""What works in a thread beside the window: it obeys, and between two orders does a piece of its work."""

import queue
from collections.abc import Callable
from typing import Any

import torch

from nnstudio.engine.pace import Pace


class SideWorker:
    """Lives in the thread; the public methods of its kinds are the commands."""

    def __init__(self, commands: "queue.SimpleQueue[Callable[[Any], None] | None]") -> None:
        self._commands = commands
        self._pace = Pace()

    def run(self) -> None:
        """Obey and work until the command to end arrives."""
        # Only a call in this very thread binds it: small steps are fastest with one.
        torch.set_num_threads(1)
        self._pace.begin()
        while self._obey():
            if self.has_work and self._pace.due():
                self.work()

    @property
    def has_work(self) -> bool:
        """Whether there is something to do."""
        raise NotImplementedError

    def work(self) -> None:
        """Do one piece of it, short enough to obey soon after it."""
        raise NotImplementedError

    def _obey(self) -> bool:
        """Carry out what waits; returns False at the command to end."""
        patience: float | None = self._pace.wait() if self.has_work else None
        while True:
            try:
                command = self._commands.get(timeout=patience) if patience != 0 else self._commands.get_nowait()
            except queue.Empty:
                return True
            if command is None:
                return False
            command(self)
            patience = 0
