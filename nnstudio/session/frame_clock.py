"""When to draw: asks for one frame after another, never faster than they can be drawn."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

FASTEST_MS = 38.0  # 26 frames a second look fluid; each frame more is taken from the training
SLOWEST_MS = 250.0
CALM_MS = 1000.0  # for those whom moving pictures disturb, or whose reader cannot follow them
SHARE = 0.45  # of the window's time that drawing may take
AFTER_PAINTING_MS = 1  # what asks widgets to paint waits already, and comes before any timer


class FrameClock(QObject):
    """Emits ``due`` for the next frame; :meth:`drawn` tells what the last one cost, and the rate follows.

    A frame costs twice: while the panels take it over, which is measured directly, and when Qt paints, which shows as
    the delay of the timer. Both count.
    """

    due = Signal()
    painted = Signal()
    """What the last frame changed has been painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._after_painting = QTimer(self)
        self._after_painting.setSingleShot(True)
        self._after_painting.setTimerType(Qt.TimerType.PreciseTimer)
        self._after_painting.setInterval(AFTER_PAINTING_MS)
        self._after_painting.timeout.connect(self.painted)
        self._interval_ms = FASTEST_MS
        self._is_calm = False
        self._expected_at = 0.0
        self._due_at = 0.0
        self._cost_ms = 0.0
        self._last_drawn = 0.0
        self._frame_seconds = 0.0

    @property
    def frames_per_second(self) -> float:
        """How many frames a second have been drawn lately; 0 at rest."""
        if self._frame_seconds == 0 or time.perf_counter() - self._last_drawn > 1:
            return 0.0
        return 1 / self._frame_seconds

    def keep_calm(self, *, wanted: bool) -> None:
        """Ask for a frame once a second at most, or as often as they can be drawn."""
        self._is_calm = wanted

    def schedule(self, *, at_once: bool = False) -> None:
        """Ask for the next frame once it may come; ``at_once`` does not wait for the second of the calm."""
        if self._timer.isActive() and not at_once:
            return
        # Counted from one request to the next: the answer of the training thread takes its own time.
        now = time.perf_counter()
        interval_ms = CALM_MS if self._is_calm and not at_once else self._interval_ms
        rest_ms = max(1.0, interval_ms - 1000 * (now - self._due_at))
        self._expected_at = now + rest_ms / 1000
        self._timer.start(round(rest_ms))

    def stop(self) -> None:
        """Ask for no more frames; whoever waits until the last one is painted waits no longer."""
        self._timer.stop()
        if self._after_painting.isActive():
            self._after_painting.stop()
            self.painted.emit()

    def drawn(self, seconds: float) -> None:
        """A frame has been handed to the panels, which took so long."""
        now = time.perf_counter()
        self._cost_ms = 0.8 * self._cost_ms + 0.2 * 1000 * seconds
        since, self._last_drawn = now - self._last_drawn, now
        if since > 1:  # the first frame after a rest says nothing about the rate
            self._frame_seconds = 0.0
        else:
            self._frame_seconds = since if self._frame_seconds == 0 else 0.9 * self._frame_seconds + 0.1 * since
        self._after_painting.start()

    def _on_timeout(self) -> None:
        self._due_at = time.perf_counter()
        late_ms = max(0.0, 1000 * (self._due_at - self._expected_at))
        wanted = (self._cost_ms + late_ms) / SHARE
        target = min(SLOWEST_MS, max(FASTEST_MS, wanted))
        self._interval_ms += 0.2 * (target - self._interval_ms)
        self.due.emit()
