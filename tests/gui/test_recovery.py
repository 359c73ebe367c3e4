"""Work that a window left without saving is offered at the next start, and goes on where it stood."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.recovery import Safekeeping
from nnstudio.project.journal import WORK
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 20_000
Start = Callable[[], tuple[MainWindow, Safekeeping]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def start(qtbot: QtBot, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Opens studios that keep their work below one folder; at the end they close as their owners close them."""
    monkeypatch.setattr("nnstudio.gui.documents.Documents.may_drop_work", lambda _: True)
    opened: list[tuple[MainWindow, Safekeeping]] = []

    def open_studio() -> tuple[MainWindow, Safekeeping]:
        window = build_window(Preferences(theme="light", speed=None))
        opened.append((window, Safekeeping(window.session, root, window)))
        qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
        return opened[-1]

    yield open_studio
    for window, safe in opened:
        safe.close()
        window.close()
        window.deleteLater()


def question(qtbot: QtBot) -> QMessageBox:
    """The question that the studio asks."""
    boxes: list[QMessageBox] = []

    def asked() -> bool:
        boxes[:] = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
        return bool(boxes)

    qtbot.waitUntil(asked, timeout=PATIENCE_MS)
    return boxes[0]


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == text).click()


def crash(qtbot: QtBot, start: Start) -> Frame:
    """A studio that trains five epochs, is written in, and ends without being asked; what it showed last."""
    window, safe = start()
    session = window.session
    session.edit(with_training(session.experiment, learning_rate=0.02))
    session.train_epochs(5)
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.epoch == 5, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    with qtbot.waitSignal(safe.journaling.kept, timeout=PATIENCE_MS):
        session.set_notes("nearly there")
    qtbot.waitUntil(lambda: safe.journaling.step == session.frame.snapshot.step, timeout=PATIENCE_MS)  # type: ignore[union-attr]
    qtbot.wait(300)
    safe.journaling.close(forget=False)  # the lock goes with the process
    assert session.frame is not None
    return session.frame


def test_that_work_that_was_never_saved_comes_back(qtbot: QtBot, start: Start, root: Path) -> None:
    left = crash(qtbot, start)
    window, safe = start()
    box = question(qtbot)
    assert "Circle" in box.text()
    assert "epoch 5" in box.informativeText()
    press(box, "Recover")
    session = window.session
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.epoch == 5, timeout=PATIENCE_MS)
    frame = session.frame
    assert frame is not None
    for mine, theirs in zip(frame.snapshot.layers, left.snapshot.layers, strict=True):
        assert np.array_equal(mine.weight, theirs.weight)
    assert np.array_equal(frame.curves.train_loss, left.curves.train_loss)
    assert session.notes == "nearly there"
    assert session.experiment.training.learning_rate == 0.02
    assert session.modified
    folders = [folder for folder in root.iterdir() if (folder / WORK).exists()]
    qtbot.waitUntil(lambda: len([f for f in root.iterdir() if (f / WORK).exists()]) == 1, timeout=PATIENCE_MS)
    assert safe.journaling.folder in folders


def test_that_what_is_discarded_is_never_offered_again(qtbot: QtBot, start: Start, root: Path) -> None:
    crash(qtbot, start)
    start()
    press(question(qtbot), "Discard")
    qtbot.waitUntil(lambda: not [f for f in root.iterdir() if (f / WORK).exists()], timeout=PATIENCE_MS)


def test_that_what_is_left_for_later_is_offered_at_the_next_start(qtbot: QtBot, start: Start) -> None:
    crash(qtbot, start)
    start()
    press(question(qtbot), "Ask again later")
    start()
    press(question(qtbot), "Discard")
