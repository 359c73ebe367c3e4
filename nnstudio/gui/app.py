"""The start of the window, in order: application, colours, window, first paint; then torch, in its own thread."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from nnstudio.engine.frame import Frame, RunState
from nnstudio.fault_log import keep_faults, log_folder
from nnstudio.folders import data_folder
from nnstudio.gui.beginning import Beginning, Start, begin_with
from nnstudio.gui.documents import TABLE_SUFFIXES
from nnstudio.gui.identity import show_identity
from nnstudio.gui.language import ENGLISH, language_for, show_language
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.theme import apply_colors, apply_sheet, theme_for
from nnstudio.session.cycle_search import CycleSearch
from nnstudio.session.freed_memory import hold_little
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.recovery import Safekeeping
    from nnstudio.lessons.lesson import Lesson

SMOKE_MS = 180_000


def run_window(
    file: Path | None = None, smoke: Path | None = None, lesson: str | None = None, start: Start | None = None
) -> int:
    """Open the window, with ``file`` or ``lesson`` in it; ``smoke`` trains the default one, leaves a picture and quits.

    Raises:
        UserError: the file or the lesson cannot be used.
    """
    taught = _lesson_called(lesson) if lesson is not None else None
    if file is not None:
        _refuse_unusable(file)
    start = start or Start()
    keeping = keep_faults(log_folder()) if start.keeps else None
    app = build_application()
    plain = Beginning(Preferences(speed=None, theme="light", language=ENGLISH), Preferences())
    begun = begin_with(start) if smoke is None else plain
    show_language(app, language_for(begun.preferences.language))
    window = build_lasting_window(begun.preferences)
    window.session.keep(base=begun.base, wanted=start.keeps)
    for note in begun.notes:
        window.session.notified.emit("warn", note)
    if file is not None:
        window.documents.open(file)
    if taught is not None:
        window.desk.begin(taught)
    smoke_test = SmokeTest(window, smoke) if smoke is not None else None
    keepers: list[Safekeeping] = []
    if smoke is None and start.keeps:
        window.first_painted.connect(lambda: keepers.append(_keep_safe(window)))
    code = app.exec()
    for keeper in keepers:
        keeper.close()
    window.session.close()
    window.faults.uninstall()
    if keeping is not None:
        keeping.end()
    if smoke_test is None:
        return code
    return smoke_test.exit_code or min(window.faults.reports, 1)


def _lesson_called(name: str) -> "Lesson":
    from nnstudio.lessons.shelf import find_lesson  # noqa: PLC0415 (not for every start)

    return find_lesson(name).lesson


def _refuse_unusable(file: Path) -> None:
    """What cannot be used is refused in the terminal, before a window opens."""
    from nnstudio.lessons.shelf import is_lesson  # noqa: PLC0415 (not for every start)
    from nnstudio.project.given import open_given  # noqa: PLC0415

    if file.suffix.lower() not in TABLE_SUFFIXES and not is_lesson(file):
        open_given(file)


def _keep_safe(window: MainWindow) -> "Safekeeping":
    """Begin to keep the work; not before the first paint, since there is none yet."""
    from nnstudio.gui.recovery import Safekeeping  # noqa: PLC0415 (the project file comes with it)

    return Safekeeping(window.session, data_folder() / "journal", window)


def build_application() -> QApplication:
    """The QApplication, named so that the platform files it properly."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("nnstudio")
    app.setApplicationDisplayName("nnstudio")
    app.setDesktopFileName("nnstudio")
    show_identity(app)
    return app


def build_window(preferences: Preferences | None = None) -> MainWindow:
    """The main window, shown; its session starts after the first paint."""
    window = _build_hidden(preferences)
    window.show()
    return window


def _build_hidden(preferences: Preferences | None) -> MainWindow:
    app = build_application()
    preferences = preferences or Preferences()
    theme = theme_for(preferences.theme, app.styleHints())
    apply_colors(app, theme, preferences.zoom)
    window = MainWindow(Session(preferences))
    apply_sheet(app, theme, preferences.zoom)
    return window


def build_lasting_window(preferences: Preferences) -> MainWindow:
    """The main window of a process that has no other, shown; it hears of every fault from before its first paint on.

    Python searches for cycles in the window's thread alone from here on, and what is freed goes back to the system.
    """
    hold_little()
    window = _build_hidden(preferences)
    window.faults.install()
    CycleSearch(window.session, window, trains_beside=lambda: window.race.trains).begin()
    window.show()
    return window


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
