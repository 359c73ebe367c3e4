"""Something that runs beside the Studio while it is looked at: its thread and its frames.

While nobody looks at it there is no thread at all; frames are asked for at the rate at which they can be drawn.
"""

import time
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.engine.side_thread import SideThread
from nnstudio.session.frame_clock import FrameClock

ANSWER_MS = 5  # how often is looked for a frame that is late


class SideSession(QObject):
    """Owns the thread; its kinds say what the news mean, and whether more are to be expected."""

    state_changed = Signal()
    crashed = Signal(str)  # report

    def __init__(self, runner: SideThread[Any, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = runner
        self._awake = False
        self.clock = FrameClock(self)
        self.clock.due.connect(self._pull)
        self._answer = QTimer(self)  # until a frame that was asked for is there
        self._answer.setSingleShot(True)
        self._answer.setInterval(ANSWER_MS)
        self._answer.timeout.connect(self._pull)

    def take(self, event: object) -> None:
        """Take one piece of news."""
        raise NotImplementedError

    @property
    def expects_more(self) -> bool:
        """Whether another frame would say anything new."""
        raise NotImplementedError

    @property
    def has_thread(self) -> bool:
        """Whether anything runs beside the window."""
        return self._side.is_running

    def wake(self) -> None:
        """Somebody looks: go on where it stood."""
        self._awake = True
        self._side.start()
        self.clock.schedule()

    def rest(self) -> None:
        """Nobody looks any more: end the thread; what it holds stays as it is."""
        self._awake = False
        self.clock.stop()
        self._answer.stop()
        self._side.stop()

    def fail(self, report: str) -> None:
        """Tell of an error that nobody expected."""
        self._awake = False
        self.crashed.emit(report)

    def look(self) -> None:
        """Ask for the next frame, if somebody looks."""
        if self._awake:
            self.clock.schedule()

    def _pull(self) -> None:
        began = time.perf_counter()
        for event in self._side.take_events():
            self.take(event)
        if not (self._awake and self.expects_more):
            return
        if self._side.is_answering:
            self._answer.start()
            return
        self.clock.drawn(time.perf_counter() - began)
        self._side.request_frame()
        self.clock.schedule()
