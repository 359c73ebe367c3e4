"""Starts the real program with parts in it that raise: while painting, in a slot, in training, in a thread.

Trains, waits for the dialog, closes it, resets and trains on, then says on standard output how it went.
"""

import json
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from nnstudio.engine.frame import RunState
from nnstudio.engine.trainer import Trainer
from nnstudio.gui import app
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.fault_dialog import FaultDialog
from nnstudio.gui.plots.loss_plot import LossPlot
from nnstudio.leaving import leave

PATIENCE_MS = 120_000
PARTS = ["in paint", "in a slot", "in training", "in a thread"]
_train = Trainer.train
_shown: list[str] = []


def _paint(*_: object) -> None:
    int("in paint")  # raised in C, which PySide does not survive under Python 3.11 by itself


def _crash(trainer: Trainer, batches: int) -> bool:
    if trainer.epoch >= 3:
        raise RuntimeError("in training")
    return _train(trainer, batches)


def _fail_in_a_thread() -> None:
    raise RuntimeError("in a thread")


def _fail_in_a_slot() -> None:
    raise RuntimeError("in a slot")


class Story:
    """What happens, one thing after the other."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(200)
        QTimer.singleShot(PATIENCE_MS, lambda: QApplication.exit(3))
        self._mended = False

    def _look(self) -> None:
        window, session = self._window, self._window.session
        frame = session.frame
        if frame is None:
            return
        if not self._mended and frame.snapshot.epoch == 0 and session.state is RunState.READY:
            threading.Thread(target=_fail_in_a_thread).start()
            QTimer.singleShot(0, _fail_in_a_slot)
            session.play()
        if not self._mended and session.state is RunState.FAILED:
            self._mend()
        elif self._mended and session.state is RunState.FINISHED:
            self._end(frame.snapshot.metrics["test_accuracy"])
        window.studio.loss.plot.viewport().update()

    def _mend(self) -> None:
        dialogs = self._window.findChildren(FaultDialog)
        if len(dialogs) != 1 or not all(part in dialogs[0].report.toPlainText() for part in PARTS):
            return
        _shown.append(dialogs[0].report.toPlainText())
        dialogs[0].close()
        Trainer.train = _train  # type: ignore[method-assign]
        self._mended = True
        self._window.session.set_speed(None)
        self._window.session.reset()
        self._window.session.play()

    def _end(self, accuracy: float) -> None:
        told = {"tracebacks": _shown[0].count("Traceback"), "accuracy": accuracy, "faults": self._window.faults.reports}
        told["dialogs"] = len([dialog for dialog in self._window.findChildren(FaultDialog) if dialog.isVisible()])
        print(json.dumps(told), flush=True)  # noqa: T201
        QApplication.exit(0)


def main() -> None:
    """Put the faults in, then start as the program starts."""
    setattr(LossPlot, "paint_over", _paint)  # noqa: B010 (mypy takes no other function for a method)
    setattr(Trainer, "train", _crash)  # noqa: B010 (mypy takes no other function for a method)
    build, stories = app.build_lasting_window, []

    def build_with_story(*arguments: object) -> MainWindow:
        window = build(*arguments)  # type: ignore[arg-type]
        stories.append(Story(window))
        return window

    setattr(app, "build_lasting_window", build_with_story)  # noqa: B010 (as above)
    leave(app.run_window())


if __name__ == "__main__":
    main()
