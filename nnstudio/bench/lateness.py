"""By how much the event loop of a window is late, which is how long a person waits."""

import time

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 10  # each tick takes the interpreter from the training; more of them would measure themselves


class Lateness(QObject):
    """Ticks while it is on, and notes how much later than asked for each tick came."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._late_ms: list[float] = []
        self._last_tick = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin, or go on after a rest."""
        self._last_tick = time.perf_counter()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        """Rest, or end."""
        self._timer.stop()

    def milliseconds(self) -> dict[str, float]:
        """The middle of all ticks, what one in a hundred exceeds, and the worst."""
        p50, p99, largest = np.percentile(self._late_ms, [50, 99, 100])
        return {"p50": float(p50), "p99": float(p99), "max": float(largest)}

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, 1000 * (now - self._last_tick) - TICK_MS))
        self._last_tick = now
