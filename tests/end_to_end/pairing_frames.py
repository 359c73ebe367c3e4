"""How many frames a second the pairing table paints in the real window while all its cells train.

``python pairing_frames.py TASK common|every SECONDS [PICTURE SIZE [dark]]`` prints one JSON line: ``cells`` that
train, ``frames_per_second`` painted, ``epochs_per_second`` trained, ``paint_ms`` a frame, and by how much the ticks of
the event loop were late (``late_ms``: median, 99th percentile).
"""

import json
import os
import sys
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer

from nnstudio.catalog import Task
from nnstudio.gui.app import build_application, build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.which_panel import WhichPanel
from nnstudio.session.pairing_session import TableState
from nnstudio.session.preferences import Preferences

TICK_MS = 5
WARM_UP_EPOCHS = 10
PATIENCE_MS = 120_000


class TableProbe(QObject):
    """Opens the page, waits until it trains, and counts what is painted."""

    def __init__(self, window: MainWindow, task: Task, every: bool, seconds: float) -> None:
        super().__init__(window)
        self.answer: dict[str, object] = {}
        self._window, self._task, self._every, self._seconds = window, task, every, seconds
        self._panel: WhichPanel | None = None
        self._began, self._epoch, self._paints = 0.0, 0, 0
        self._late: list[float] = []
        self._last_tick = 0.0
        self._ticks, self._steps = QTimer(self), QTimer(self)
        self._ticks.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticks.timeout.connect(self._tick)
        self._steps.timeout.connect(self._step)
        self._steps.start(50)
        QTimer.singleShot(PATIENCE_MS, QCoreApplication.quit)

    def _step(self) -> None:
        panel = self._panel or self._open()
        if panel is None:
            return
        table = panel.table
        if not self._began:
            if table.state is TableState.TRAINING and table.epoch >= WARM_UP_EPOCHS:
                self._begin(panel)
        elif time.perf_counter() - self._began >= self._seconds or table.state is TableState.FINISHED:
            self._finish(panel)

    def _open(self) -> WhichPanel | None:
        if not self._window.session.devices:
            return None
        self._window.show_workspace("explore")
        self._window.explore.show_page("which")
        panel = self._window.explore.page("which")
        if not isinstance(panel, WhichPanel) or panel.grid is None:
            return None
        self._panel = panel
        if self._every:
            panel.bar.show_every(True)
            panel.bar.choice_changed.emit(True)
        panel.guide.task_chosen.emit(self._task)
        return panel

    def _begin(self, panel: WhichPanel) -> None:
        self._began, self._epoch = time.perf_counter(), panel.table.epoch
        panel.view.viewport().installEventFilter(self)
        self._last_tick = time.perf_counter()
        self._ticks.start(TICK_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        if event.type() == QEvent.Type.Paint:
            self._paints += 1
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._late.append(max(0.0, 1000 * (now - self._last_tick) - TICK_MS))
        self._last_tick = now

    def _finish(self, panel: WhichPanel) -> None:
        seconds = time.perf_counter() - self._began
        self._steps.stop()
        self._ticks.stop()
        panel.view.viewport().removeEventFilter(self)
        began = time.perf_counter()
        for _ in range(20):
            panel.view.viewport().repaint()
        self.answer = {
            "cells": sum(cell.trains for cell in panel.cells),
            "frames_per_second": round(self._paints / seconds, 1),
            "epochs_per_second": round((panel.table.epoch - self._epoch) / seconds, 1),
            "paint_ms": round(1000 * (time.perf_counter() - began) / 20, 2),
            "late_ms": [round(float(number), 1) for number in np.percentile(self._late, [50, 99])],
        }
        QCoreApplication.quit()


def measure(arguments: list[str]) -> int:
    """Open the window, measure, print; returns the exit code."""
    task, every, seconds, *picture = arguments
    application = build_application()
    window = build_window(Preferences(theme="dark" if picture[2:] == ["dark"] else "light"))
    if len(picture) > 1:
        window.resize(*map(int, picture[1].split("x")))
    probe = TableProbe(window, Task(task), every == "every", float(seconds))
    window.show()
    application.exec()
    sys.stdout.write(f"{json.dumps(probe.answer)}\n")
    sys.stdout.flush()
    if picture:
        window.grab().save(str(Path(picture[0])))
    window.explore.hide()
    window.session.close()
    return 0 if probe.answer else 1


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")  # as the program itself sets it
    from nnstudio.leaving import leave  # as the program itself does

    leave(measure(sys.argv[1:]))
