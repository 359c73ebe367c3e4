"""The start of the window, in order: application, colours, window, first paint; then torch, in its own thread."""

import gc
import json
import sys
import traceback
from pathlib import Path
from types import TracebackType

import numpy as np
from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import read_experiment
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.theme import apply_theme, theme_for
from nnstudio.session.preferences import Preferences, load_preferences, preferences_path
from nnstudio.session.session import Session

SMOKE_MS = 180_000


def run_window(file: Path | None = None, smoke: Path | None = None) -> int:
    """Open the window, with ``file`` in it; ``smoke`` trains the default experiment, leaves a picture and quits.

    Raises:
        UserError: the file cannot be used.
    """
    if file is not None and file.suffix == ".json":
        read_experiment(file)  # a file that cannot be used is refused in the terminal, before a window opens
    if smoke is not None:
        qInstallMessageHandler(_say_less)
    app = build_application()
    preferences = load_preferences(preferences_path()) if smoke is None else Preferences(speed=None, theme="light")
    window = build_window(preferences)
    # What torch brought stays for good: looking through all of it for garbage holds the window for half a second.
    window.session.devices_changed.connect(gc.freeze)
    reporter = _CrashReporter(window)
    sys.excepthook = reporter
    if file is not None:
        window.documents.open(file)
    smoke_test = SmokeTest(window, smoke) if smoke is not None else None
    code = app.exec()
    window.session.close()
    if smoke_test is None:
        return code
    return smoke_test.exit_code or min(reporter.reports, 1)


def build_application() -> QApplication:
    """The QApplication, named so that the platform files it properly."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("nnstudio")
    app.setApplicationDisplayName("nnstudio")
    app.setDesktopFileName("nnstudio")
    return app


def _say_less(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but for what the offscreen platform says of every window."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def build_window(preferences: Preferences | None = None) -> MainWindow:
    """The main window, shown; its session starts after the first paint."""
    app = build_application()
    preferences = preferences or Preferences()
    apply_theme(app, theme_for(preferences.theme, app.styleHints()))
    window = MainWindow(Session(preferences))
    window.show()
    return window


class _CrashReporter:
    """Shows what nobody expected; the window stays, and so does the work."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.reports = 0

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(report)
        self.reports += 1
        if not issubclass(kind, KeyboardInterrupt):
            self._window.show_crash(report)


class SmokeTest:
    """Trains what the window opened with, as a person would, and leaves a picture and the numbers."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.exit_code = 1
        self._window, self._folder = window, folder
        self._start = QImage()
        window.session.frame_ready.connect(self._look)
        self._give_up = QTimer(window)
        self._give_up.setSingleShot(True)
        self._give_up.timeout.connect(window.close)
        self._give_up.start(SMOKE_MS)
        window.session.play()

    def _look(self, frame: Frame) -> None:
        if self._start.isNull():
            self._start = self._window.grab().toImage()
        if frame.state is RunState.FINISHED:
            self._window.session.frame_ready.disconnect(self._look)
            QTimer.singleShot(300, self._finish)  # once the last frame is painted

    def _finish(self) -> None:
        frame, session = self._window.session.frame, self._window.session
        if frame is None:
            return
        snapshot = frame.snapshot
        result = {
            "experiment": session.experiment.name,
            "epochs": snapshot.epoch,
            "steps": snapshot.step,
            "train_loss": snapshot.train_loss,
            "test_loss": snapshot.test_loss,
            "metrics": snapshot.metrics,
        }
        end = self._window.grab().toImage()
        result["moved"] = _changed_share(self._start, end)
        self._folder.mkdir(parents=True, exist_ok=True)
        saved = end.save(str(self._folder / "nnstudio.png"))
        saved &= self._start.save(str(self._folder / "nnstudio-start.png"))
        (self._folder / "result.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
        self.exit_code = 0 if saved else 1
        self._window.close()


def _changed_share(before: QImage, after: QImage) -> float:
    """The share of pixels that differ between two pictures of one size; 1 where the sizes differ."""
    if before.size() != after.size():
        return 1.0
    pixels = [np.frombuffer(image.constBits(), dtype=np.uint32) for image in (before, after)]
    return float(np.mean(pixels[0] != pixels[1]))
