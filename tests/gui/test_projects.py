"""Projects in the window: saved, dropped on another window, and trained on as if the first had never closed."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import Frame, RunState
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.project import read_project
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 30_000
Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Start:
    """Opens windows, which never ask at the end."""
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)

    def open_window() -> MainWindow:
        window = build_window(Preferences(theme="light", speed=None))
        qtbot.addWidget(window)
        qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
        return window

    return open_window


def train(qtbot: QtBot, window: MainWindow, epochs: int) -> Frame:
    """Train to so many epochs in all, and wait for the frame of it."""
    session = window.session
    assert session.frame is not None
    session.train_epochs(epochs - session.frame.snapshot.epoch)
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.epoch == epochs, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    with qtbot.waitSignal(session.frame_ready, timeout=PATIENCE_MS):
        session.clock.schedule()
    return session.frame


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = QPointF(window.rect().center()), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(middle, copy, mime, buttons, keys))


def test_that_a_project_goes_from_one_window_to_another(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.nnstudio"
    monkeypatch.setattr(dialogs, "ask_save", lambda *_: path)
    one = start()
    train(qtbot, one, 3)
    one.session.set_notes("three epochs")
    assert one.documents.save()
    assert (one.windowTitle(), one.isWindowModified()) == ("mine.nnstudio[*] – nnstudio", False)
    assert read_project(path).run is not None
    other = start()
    drop(other, path)
    session = other.session
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.snapshot.epoch == 3, timeout=PATIENCE_MS)
    assert session.notes == "three epochs"
    assert session.preferences.recent[0] == str(path)
    mine, theirs = train(qtbot, one, 6), train(qtbot, other, 6)
    for layer, same in zip(mine.snapshot.layers, theirs.snapshot.layers, strict=True):
        assert np.array_equal(layer.weight, same.weight)
    assert np.array_equal(mine.curves.train_loss, theirs.curves.train_loss)
    assert one.documents.save()  # in place: the version before is kept
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["mine.nnstudio", "mine.nnstudio.bak"]


def test_that_what_cannot_be_saved_or_opened_is_told_and_leaves_the_work(
    qtbot: QtBot, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    monkeypatch.setattr(dialogs, "ask_save", lambda *_: tmp_path / "gone" / "mine.nnstudio")
    assert not window.documents.save()
    assert "could not be saved" in window.notice.spoken()
    (tmp_path / "bad.nnstudio").write_bytes(b"PK\x03\x04")
    before = window.session.experiment
    with qtbot.waitSignal(window.documents.refused, timeout=PATIENCE_MS):
        window.documents.open(tmp_path / "bad.nnstudio")
    assert "cannot be opened" in window.notice.spoken()
    assert window.session.experiment == before
