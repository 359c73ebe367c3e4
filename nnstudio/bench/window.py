"""How the studio's window runs while it trains: started by the benchmark in a process of its own.

``python -m nnstudio.bench.window SECONDS [deep]`` prints one JSON line: ``first_frame_ms`` from the first press on
Train to the first frame that has moved, ``epochs_per_second``, ``frames_per_second`` and ``latency_ms``, by how much
the ticks of the event loop were late.
"""

import json
import math
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from nnstudio.bench.cases import DEEP, SMALL
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment, write_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_application, build_lasting_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.session.preferences import Preferences

TICK_MS = 5
WARM_UP_SECONDS = 3.0  # or half of what is measured, where that is less
REST_MS = 500
ENDLESS = 10_000_000  # epochs
PATIENCE_MS = 120_000


class WindowProbe(QObject):
    """Counts epochs, frames and late ticks of a window that trains."""

    def __init__(self, window: MainWindow, seconds: float) -> None:
        super().__init__(window)
        self.exit_code = 1
        self._window, self._seconds = window, seconds
        self._began, self._first_epoch, self._frames, self._warm_at = 0.0, 0, 0, 0.0
        self._pressed, self._first_frame_ms = 0.0, 0.0
        self._late_ms: list[float] = []
        self._last_tick = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        window.session.frame_ready.connect(self._count)
        window.session.state_changed.connect(self._press)
        QTimer.singleShot(PATIENCE_MS, QCoreApplication.quit)

    def _press(self, state: RunState) -> None:
        """Train, once the data are there and everything is at rest."""
        if state is RunState.READY and not self._pressed:
            self._pressed = math.inf
            QTimer.singleShot(REST_MS, self._train)

    def _train(self) -> None:
        self._pressed = time.perf_counter()
        self._window.session.play()

    def _count(self, frame: Frame) -> None:
        now = time.perf_counter()
        if frame.snapshot.step == 0:
            return
        self._first_frame_ms = self._first_frame_ms or 1000 * (now - self._pressed)
        if not self._warm_at:
            self._warm_at = now + min(WARM_UP_SECONDS, self._seconds / 2)
        if now < self._warm_at:
            return
        if not self._began:
            self._began, self._first_epoch, self._last_tick = now, frame.snapshot.epoch, now
            self._timer.start(TICK_MS)
            return
        self._frames += 1
        if now - self._began >= self._seconds:
            self._finish(now - self._began, frame.snapshot.epoch)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, 1000 * (now - self._last_tick) - TICK_MS))
        self._last_tick = now

    def _finish(self, seconds: float, epoch: int) -> None:
        self._window.session.frame_ready.disconnect(self._count)
        self._timer.stop()
        p50, p99, largest = np.percentile(self._late_ms, [50, 99, 100])
        answer = {
            "first_frame_ms": self._first_frame_ms,
            "epochs_per_second": (epoch - self._first_epoch) / seconds,
            "frames_per_second": self._frames / seconds,
            "latency_ms": {"p50": float(p50), "p99": float(p99), "max": float(largest)},
        }
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()
        self.exit_code = 0
        QCoreApplication.quit()


def run_window_probe(seconds: float, experiment: Experiment) -> int:
    """Open the window, train ``experiment`` in it, print the numbers; returns the exit code."""
    application = build_application()
    window = build_lasting_window(Preferences(speed=None, theme="light"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "measured.json"
        write_experiment(file, with_training(experiment, epochs=ENDLESS))
        window.documents.open(file)
        probe = WindowProbe(window, seconds)
        application.exec()
    window.session.close()
    return probe.exit_code


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as the program itself sets it
    from nnstudio.leaving import leave  # as the program itself does

    leave(run_window_probe(float(sys.argv[1]), DEEP if sys.argv[2:] == ["deep"] else SMALL))
