"""How the window runs while a race trains in it: started by the benchmark in a process of its own.

``python -m nnstudio.bench.race_window SECONDS [many]`` prints one JSON line: ``runs`` that train, ``tiles`` in sight,
``frames_per_second`` painted, ``epochs_per_second``, ``latency_ms``, by how much the ticks of the event loop were late,
``start_latency_ms``, the same while the networks were made, and the most ``megabytes`` that the process took. ``many``
are 2,000 variants, of 20 activations and 100 learning rates.
"""

import json
import os
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from nnstudio.bench.cases import RACE, RACE_ACTIVATIONS, RACE_SEEDS
from nnstudio.bench.lateness import Lateness
from nnstudio.catalog import ACTIVATIONS
from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_application, build_lasting_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.race_panel import RacePanel
from nnstudio.session.preferences import Preferences

STEP_MS = 50
WARM_UP_EPOCHS = 30
PATIENCE_MS = 120_000
ENDLESS = 10_000_000  # epochs


class RaceProbe(QObject):
    """Starts a race in the window, and counts what is painted of its tiles while it trains."""

    def __init__(self, window: MainWindow, seconds: float, *, many: bool) -> None:
        super().__init__(window)
        self.exit_code = 1
        self._window, self._seconds, self._many = window, seconds, many
        self._panel: RacePanel | None = None
        self._began, self._epoch, self._paints = 0.0, 0, 0
        self._lateness, self._starting, self._steps = Lateness(self), Lateness(self), QTimer(self)
        self._steps.timeout.connect(self._step)
        self._steps.start(STEP_MS)
        QTimer.singleShot(PATIENCE_MS, QCoreApplication.quit)

    def _step(self) -> None:
        panel = self._panel or self._start()
        frame = None if panel is None else panel.race.frame
        if panel is None or frame is None:
            return
        if not self._began and frame.epoch >= (1 if self._many else WARM_UP_EPOCHS):
            self._began, self._epoch = time.perf_counter(), frame.epoch
            panel.tiles.viewport().installEventFilter(self)
            self._starting.stop()
            self._lateness.start()
        elif self._began and time.perf_counter() - self._began >= self._seconds:
            self._finish(panel, frame.epoch, len(frame.pictures), len(frame.result.last_epoch))

    def _start(self) -> RacePanel | None:
        if not self._window.session.devices:
            return None
        self._window.show_workspace("race")
        panel = self._window.race.panel
        if panel is not None and panel.isVisible():
            self._panel = panel
            if self._many:
                choose_many(panel)
            else:
                panel.setup.first.tick(RACE_ACTIVATIONS)
                panel.setup.seeds.show_value(RACE_SEEDS)
            self._starting.start()
            panel.start()
        return self._panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        """Count what is painted."""
        self._paints += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)

    def _finish(self, panel: RacePanel, epoch: int, tiles: int, runs: int) -> None:
        seconds = time.perf_counter() - self._began
        self._steps.stop()
        self._lateness.stop()
        panel.tiles.viewport().removeEventFilter(self)
        answer = {
            "runs": runs,
            "tiles": tiles,
            "frames_per_second": self._paints / seconds,
            "epochs_per_second": (epoch - self._epoch) / seconds,
            "latency_ms": self._lateness.milliseconds(),
            "start_latency_ms": self._starting.milliseconds(),
            "megabytes": most_megabytes(),
        }
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()
        self.exit_code = 0
        QCoreApplication.quit()


def choose_many(panel: RacePanel) -> None:
    """Choose 2,000 variants as a person would."""
    setup = panel.setup
    setup.first.tick(tuple(ACTIVATIONS)[:20])
    rates = ", ".join(f"{0.001 * number:g}" for number in range(1, 101))
    setup.second.key.setCurrentIndex(setup.second.key.findData("training.learning_rate"))
    setup.second.key.activated.emit(setup.second.key.currentIndex())
    setup.second.numbers.setText(rates)
    setup.seeds.show_value(1)


def most_megabytes() -> float | None:
    """The most memory that this process has taken; None where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 (not on Windows)
    except ImportError:
        return None
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most / 1e3


def run_race_probe(seconds: float, *, many: bool = False) -> int:
    """Open the window, race in it, print the numbers; returns the exit code."""
    application = build_application()
    window = build_lasting_window(Preferences(theme="light"))
    window.session.new_experiment(with_training(RACE, epochs=ENDLESS))
    probe = RaceProbe(window, seconds, many=many)
    application.exec()
    window.race.hide()
    window.session.close()
    return probe.exit_code


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as the program itself sets it
    from nnstudio.leaving import leave  # as the program itself does

    leave(run_race_probe(float(sys.argv[1]), many=sys.argv[2:] == ["many"]))
