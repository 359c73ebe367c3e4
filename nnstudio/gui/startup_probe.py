"""How fast a window starts: run by ``nnstudio doctor``, each time in a process of its own.

``python -m nnstudio.gui.startup_probe`` starts the studio's window, with ``--bare`` an empty one as small as PySide6
and pyqtgraph make it. The moment at which the process was started comes in NNSTUDIO_STARTED_AT, as ``time.time()``
gives it. The answer is one JSON line: ``window_seconds`` until the first paint, ``qt``, and, for the studio's window,
``longest_stall_ms``: the longest time for which the event loop stood still while PyTorch loaded behind the window; with
``--first-paint`` nobody waits for that, and it is 0.
"""

import json
import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, qVersion
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

STARTED_AT = "NNSTUDIO_STARTED_AT"
TICK_MS = 5
PATIENCE_MS = 30_000


class FirstPaint(QObject):
    """Calls ``on_painted`` once, as soon as ``widget`` has been painted for the first time."""

    def __init__(self, widget: QWidget, on_painted: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._on_painted = widget, on_painted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; the rest of the window is painted in the same go, before the event loop comes round."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)


class StallMeter(QObject):
    """A clock that ticks as often as the event loop lets it, and keeps the longest gap."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Measure from now on."""
        self._last = time.perf_counter()
        self._timer.start(TICK_MS)

    def stop(self) -> None:
        """Measure no more; the gap that is open now still counts."""
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, 1000 * (now - self._last))
        self._last = now


class Probe(QObject):
    """Notes the first paint and the stalls of one window, then prints them and ends the application.

    ``seen`` is what paints first: the window itself, or what covers it, since what is covered is never painted.
    """

    def __init__(self, window: QWidget, seen: QWidget, started_at: float, *, stalls: bool) -> None:
        super().__init__(window)
        self._window, self._started_at = window, started_at
        self._window_seconds = 0.0
        self._stalls = stalls
        self._meter = StallMeter(self)
        FirstPaint(seen, self._painted)

    def _painted(self) -> None:
        self._window_seconds = time.time() - self._started_at
        session = getattr(self._window, "session", None)
        if session is None or not self._stalls:  # the bare window loads nothing behind itself
            self._finish({} if session is None else {"longest_stall_ms": 0.0})
            return
        session.devices_changed.connect(self._loaded)
        self._meter.start()
        QTimer.singleShot(PATIENCE_MS, self._loaded)

    def _loaded(self) -> None:
        self._meter.stop()
        self._finish({"longest_stall_ms": self._meter.longest_ms})

    def _finish(self, more: dict[str, float]) -> None:
        answer = {"window_seconds": self._window_seconds, "qt": qVersion(), **more}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()
        self._window.close()
        QApplication.quit()


def run_startup_probe(*, bare: bool, stalls: bool = True) -> int:
    """Show one window, measure it, with or without its ``stalls``, print the numbers; returns the exit code."""
    started_at = float(os.environ.get(STARTED_AT, time.time()))
    application = QApplication(sys.argv[:1])
    window, seen = _bare_window() if bare else _studio_window()
    Probe(window, seen, started_at, stalls=stalls)
    return application.exec()


def _bare_window() -> tuple[QWidget, QWidget]:
    """A window with one empty plot, shown: what any program of PySide6 and pyqtgraph has to pay for."""
    from pyqtgraph import PlotWidget  # noqa: PLC0415 (part of what is measured)

    window, plot = QMainWindow(), PlotWidget()
    window.setCentralWidget(plot)
    window.resize(1440, 900)
    window.show()
    return window, plot.viewport()


def _studio_window() -> tuple[QWidget, QWidget]:
    from nnstudio.gui.app import build_window  # noqa: PLC0415 (all that the bare window does without)

    window = build_window()
    return window, window


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as the program itself sets it
    from nnstudio.leaving import leave  # as the program itself does: the training thread may still be loading

    leave(run_startup_probe(bare="--bare" in sys.argv[1:], stalls="--first-paint" not in sys.argv[1:]))
