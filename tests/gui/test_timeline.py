"""The timeline in the real window: scrubbing, stepping, branching and comparing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment.edits import with_training
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.timeline_bar import TimelineBar
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 30_000


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """A window whose run has come to its end, after 12 epochs."""
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    session = window.session
    session.edit(with_training(session.experiment, epochs=12))
    qtbot.waitUntil(lambda: session.state is RunState.READY and session.frame is not None, timeout=PATIENCE_MS)
    session.play()
    qtbot.waitUntil(lambda: shown(window).state is RunState.FINISHED, timeout=PATIENCE_MS)
    yield window
    session.close()


def shown(window: MainWindow) -> Frame:
    frame = window.session.frame
    assert frame is not None
    return frame


def bar_of(window: MainWindow) -> TimelineBar:
    return window.studio.timeline


def test_that_the_slider_leads_to_every_epoch_and_back_to_now(window: MainWindow, qtbot: QtBot) -> None:
    bar = bar_of(window)
    now = shown(window).snapshot
    assert (bar.slider.maximum(), bar.slider.value(), bar.now.isEnabled()) == (12, 12, False)
    bar.slider.setValue(5)
    qtbot.waitUntil(lambda: shown(window).snapshot.epoch == 5, timeout=PATIENCE_MS)
    assert bar.place.text() == "5 of 12"
    assert bar.slider.accessibleDescription() == "epoch 5 of 12"
    assert shown(window).snapshot.train_loss == shown(window).curves.train_loss[5]
    assert window.studio.loss.plot._here == 5
    assert window._status.text().startswith("Looking back: press Space to train from here")
    bar.now.click()
    qtbot.waitUntil(lambda: shown(window).past is None, timeout=PATIENCE_MS)
    assert shown(window).snapshot.train_loss == now.train_loss
    assert (bar.place.text(), bar.slider.value()) == ("now", 12)
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED, timeout=PATIENCE_MS)


def test_that_the_arrow_keys_step_through_the_past(window: MainWindow, qtbot: QtBot) -> None:
    step = shown(window).snapshot.step
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: shown(window).snapshot.step == step - 2, timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown(window).snapshot.step == step - 1, timeout=PATIENCE_MS)
    assert bar_of(window).slider.value() == 11


def test_that_training_from_here_keeps_the_curve_that_was(window: MainWindow, qtbot: QtBot) -> None:
    session, bar = window.session, bar_of(window)
    before = shown(window)
    bar.slider.setValue(4)
    qtbot.waitUntil(lambda: shown(window).past is not None, timeout=PATIENCE_MS)
    bar.train.click()
    qtbot.waitUntil(lambda: shown(window).state is RunState.FINISHED, timeout=PATIENCE_MS)
    assert shown(window).curves.train_loss.tolist() == before.curves.train_loss.tolist()
    assert session.ghosts[-1].left_at == 4
    assert "the run before the branch at epoch 4" in window.studio.loss.legend.toolTip()


def test_that_grabbing_the_slider_pauses_the_training(window: MainWindow, qtbot: QtBot) -> None:
    session, bar = window.session, bar_of(window)
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    qtbot.waitUntil(lambda: shown(window).snapshot.epoch > 15, timeout=PATIENCE_MS)
    assert bar.slider.value() == bar.slider.maximum()
    bar.slider.setSliderDown(True)
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    bar.slider.setSliderPosition(2)
    bar.slider.setSliderDown(False)
    qtbot.waitUntil(lambda: shown(window).snapshot.epoch == 2, timeout=PATIENCE_MS)


def test_that_two_moments_stand_beside_each_other(window: MainWindow, qtbot: QtBot) -> None:
    bar, session = bar_of(window), window.session
    bar.slider.setValue(3)
    qtbot.waitUntil(lambda: shown(window).snapshot.epoch == 3, timeout=PATIENCE_MS)
    window.actions_by_id["compare"].trigger()
    compare = window.studio._compare
    assert compare is not None
    assert compare.isVisible()
    assert compare._kept_title.text() == "Kept: epoch 3"
    session.look_at_now()
    qtbot.waitUntil(lambda: compare._shown_title.text() == "Shown: epoch 12", timeout=PATIENCE_MS)
    told = {line.caption: line.value for line in compare.lines.lines()}
    assert " → " in told["Training loss"]
    assert float(told["Output: weights moved by"]) > 0
    compare.close()
    assert session.pinned is None
