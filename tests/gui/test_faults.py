"""Errors that nobody expected, provoked in the real code: told once, kept, and never at the price of the work."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment.edits import with_training
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.fault_dialog import FaultDialog
from nnstudio.project import read_project
from nnstudio.session.preferences import Preferences
from nnstudio.session.rescue import rescue_folder

PATIENCE_MS = 30_000
pytestmark = [pytest.mark.allow_log, pytest.mark.qt_no_exception_capture, pytest.mark.no_qt_log]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    window.faults.install()
    yield window
    window.faults.uninstall()
    for dialog in shown(window):
        dialog.close()
    window.session.close()


def shown(window: MainWindow) -> list[FaultDialog]:
    return [dialog for dialog in window.findChildren(FaultDialog) if dialog.isVisible()]


def the_dialog(window: MainWindow, qtbot: QtBot) -> FaultDialog:
    qtbot.waitUntil(lambda: len(shown(window)) == 1, timeout=PATIENCE_MS)
    return shown(window)[0]


def test_that_an_error_in_every_paint_is_told_once_and_counted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plot = window.studio.loss.plot

    def paint(*_: object) -> None:
        raise RuntimeError("no paint")

    monkeypatch.setattr(type(plot), "paint_over", paint)
    for _ in range(20):
        plot.viewport().update()
        qtbot.wait(5)
    dialog = the_dialog(window, qtbot)
    report = dialog.report.toPlainText()
    assert report.count("Traceback") == 1
    assert report.rstrip().endswith("no paint")
    assert window.faults.reports > 3
    dialog.close()
    monkeypatch.undo()
    qtbot.wait(50)
    assert shown(window) == []  # the same place is not told of again


def test_that_an_error_in_a_slot_is_told_with_a_report_to_copy(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.documents, "save_picture", lambda: 1 / 0)
    window.actions_by_id["save_picture"].trigger()
    dialog = the_dialog(window, qtbot)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError" in copied
    assert copied.startswith("nnstudio ")


def test_that_unsaved_work_is_copied_before_the_dialog_shows(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.edit(with_training(window.session.experiment, learning_rate=0.07))
    monkeypatch.setattr(window.documents, "save_picture", lambda: 1 / 0)
    window.actions_by_id["save_picture"].trigger()
    dialog = the_dialog(window, qtbot)
    copies = list(rescue_folder().iterdir())
    assert [read_project(path).experiment for path in copies] == [window.session.experiment]
    assert str(copies[0]) in dialog.sentence.text()


def test_that_an_error_in_a_thread_is_told(window: MainWindow, qtbot: QtBot) -> None:
    def work() -> None:
        raise LookupError("in a thread")

    thread = threading.Thread(target=work, name="any")
    thread.start()
    thread.join()
    assert "LookupError: in a thread" in the_dialog(window, qtbot).report.toPlainText()


def test_that_errors_that_come_up_meanwhile_join_the_open_dialog(window: MainWindow, qtbot: QtBot) -> None:
    for kind in (LookupError, ArithmeticError):
        window.faults.take_report(f'Traceback\n  File "{kind.__name__}.py", line 1, in f\n{kind.__name__}: x\n')
    dialog = the_dialog(window, qtbot)
    qtbot.waitUntil(lambda: "ArithmeticError" in dialog.report.toPlainText(), timeout=PATIENCE_MS)
    assert "LookupError" in dialog.report.toPlainText()


def test_that_what_qt_calls_critical_is_told(window: MainWindow, qtbot: QtBot) -> None:
    window.faults._take_message(QtMsgType.QtCriticalMsg, None, "the sky falls")  # type: ignore[arg-type]
    assert "Qt: the sky falls" in the_dialog(window, qtbot).report.toPlainText()


def test_that_after_a_crash_in_training_reset_goes_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Trainer.train

    def crash(self: Trainer, batches: int) -> bool:
        if self.step > 20:
            raise RuntimeError("the worker crashed")
        return whole(self, batches)

    monkeypatch.setattr(Trainer, "train", crash)
    window.session.play()
    qtbot.waitUntil(lambda: window.session.state is RunState.FAILED, timeout=PATIENCE_MS)
    dialog = the_dialog(window, qtbot)
    assert dialog.report.toPlainText().count("RuntimeError: the worker crashed") == 1
    dialog.close()
    monkeypatch.undo()
    window.session.reset()
    qtbot.waitUntil(lambda: window.session.state is RunState.READY, timeout=PATIENCE_MS)
    window.session.train_epochs(2)
    qtbot.waitUntil(
        lambda: window.session.frame is not None and window.session.frame.snapshot.epoch == 2, timeout=PATIENCE_MS
    )


def test_that_the_hooks_are_put_back(window: MainWindow) -> None:
    window.faults.uninstall()
    assert sys.excepthook != window.faults._take_exception
    assert threading.excepthook != window.faults._take_thread_exception
