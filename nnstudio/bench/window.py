"""How the studio's window runs while it trains: started by the benchmark in a process of its own.

``python -m nnstudio.bench.window SECONDS TURNS [deep]`` trains for so many turns of so many seconds. After each turn
but the last it rests, prints an empty JSON object, and goes on once it has read a line. At the end it prints another:
``first_frame_ms`` from the first press on Train to the first frame that has moved, ``epochs_per_second`` of each turn,
``frames_per_second`` and ``latency_ms``, by how much the ticks of the event loop were late.
"""

import json
import math
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nnstudio.bench.cases import DEEP, SMALL
from nnstudio.bench.lateness import Lateness
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment, write_experiment
from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_application, build_lasting_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.session.preferences import Preferences

WARM_UP_SECONDS = 2.0  # before the first turn
GET_GOING_SECONDS = 0.4  # before the others
REST_MS = 500
ENDLESS = 10_000_000  # epochs
PATIENCE_MS = 90_000  # beside what is measured


class Wake(QObject):
    """Says in the window's thread when a line has been read from standard input."""

    read = Signal()

    def wait(self) -> None:
        """Wait for one line, in a thread of its own."""
        threading.Thread(target=self._read, name="wake", daemon=True).start()

    def _read(self) -> None:
        sys.stdin.readline()
        self.read.emit()


class WindowProbe(QObject):
    """Counts epochs, frames and late ticks of a window that trains, turn by turn."""

    def __init__(self, window: MainWindow, seconds: float, turns: int) -> None:
        super().__init__(window)
        self.exit_code = 1
        self._window, self._seconds, self._turns = window, seconds, turns
        self._began, self._first_epoch, self._warm_at = 0.0, 0, 0.0
        self._pressed, self._first_frame_ms = 0.0, 0.0
        self._rates: list[float] = []
        self._frames, self._measured, self._lateness = 0, 0.0, Lateness(self)
        self._wake = Wake(self)
        self._wake.read.connect(window.session.play)
        window.session.frame_ready.connect(self._count)
        window.session.state_changed.connect(self._press)
        QTimer.singleShot(round(PATIENCE_MS + 3000 * seconds * turns), QCoreApplication.quit)

    def _press(self, state: RunState) -> None:
        """Train, once the data are there and everything is at rest; and rest, once a turn has ended."""
        if state is not RunState.READY:
            return
        if not self._pressed:
            self._pressed = math.inf
            QTimer.singleShot(REST_MS, self._train)
        elif self._rates:
            self._say({})
            self._wake.wait()

    def _train(self) -> None:
        self._pressed = time.perf_counter()
        self._window.session.play()

    def _count(self, frame: Frame) -> None:
        now = time.perf_counter()
        if frame.snapshot.step == 0 or frame.state is not RunState.TRAINING:
            return
        self._first_frame_ms = self._first_frame_ms or 1000 * (now - self._pressed)
        if not self._warm_at:
            self._warm_at = now + (GET_GOING_SECONDS if self._rates else WARM_UP_SECONDS)
        if now < self._warm_at:
            return
        if not self._began:
            self._began, self._first_epoch = now, frame.snapshot.epoch
            self._lateness.start()
            return
        self._frames += 1
        if now - self._began >= self._seconds:
            self._end_turn(now - self._began, frame.snapshot.epoch - self._first_epoch)

    def _end_turn(self, seconds: float, epochs: int) -> None:
        self._lateness.stop()
        self._measured += seconds
        self._rates.append(epochs / seconds)
        self._began = self._warm_at = 0.0
        if len(self._rates) == self._turns:
            self._finish()
        else:
            self._window.session.pause()

    def _finish(self) -> None:
        self._window.session.frame_ready.disconnect(self._count)
        self._say(
            {
                "first_frame_ms": self._first_frame_ms,
                "epochs_per_second": self._rates,
                "frames_per_second": self._frames / self._measured,
                "latency_ms": self._lateness.milliseconds(),
            }
        )
        self.exit_code = 0
        QCoreApplication.quit()

    def _say(self, answer: dict[str, object]) -> None:
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def run_window_probe(seconds: float, turns: int, experiment: Experiment) -> int:
    """Open the window, train ``experiment`` in it, print the numbers; returns the exit code."""
    application = build_application()
    window = build_lasting_window(Preferences(speed=None, theme="light"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "measured.json"
        write_experiment(file, with_training(experiment, epochs=ENDLESS))
        window.documents.open(file)
        probe = WindowProbe(window, seconds, turns)
        application.exec()
    window.session.close()
    return probe.exit_code


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as the program itself sets it
    from nnstudio.leaving import leave  # as the program itself does

    leave(run_window_probe(float(sys.argv[1]), int(sys.argv[2]), DEEP if sys.argv[3:] == ["deep"] else SMALL))
