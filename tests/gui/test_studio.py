"""The Studio as a whole: the drawer with its tabs, the Coach's verdict beside the loss, and the way back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import with_layer, with_loss, with_output_activation, with_training, with_units
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.theme import LIGHT
from nnstudio.session.frame_clock import FrameClock
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 30_000


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # A question that nobody answers would wait for ever.
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    window = build_window(Preferences(theme="light", speed=None, swap="keep"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


def train(window: MainWindow, qtbot: QtBot, epochs: int = 2) -> None:
    session = window.session
    before = session.frame.snapshot.epoch if session.frame else 0
    session.train_epochs(epochs)
    qtbot.waitUntil(
        lambda: session.frame is not None and session.frame.snapshot.epoch >= before + epochs, timeout=PATIENCE_MS
    )
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)


# ---- frames ----


def test_that_the_training_is_told_of_a_frame_once_it_is_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clock, order, widget = FrameClock(), list[str](), PaintedPlot("plot", LIGHT)
    monkeypatch.setattr(widget, "paint", lambda _painter: order.append("paint"))
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    order.clear()
    clock.painted.connect(lambda: order.append("told"))
    widget.update()
    clock.drawn(0.001)
    with qtbot.waitSignal(clock.painted):
        pass
    assert order == ["paint", "told"]


# ---- the drawer ----


def test_that_one_page_of_the_drawer_is_seen_and_the_others_are_not_drawn(window: MainWindow) -> None:
    studio = window.studio
    panels = {"coach": studio.coach, "code": studio.code, "row": studio.row, "metrics": studio.metrics}
    for key in panels:
        studio.drawer.choose(key)
        assert [other for other, panel in panels.items() if panel.isVisible()] == [key]


def test_that_the_keyboard_moves_along_the_tabs_and_the_choice_is_remembered(window: MainWindow) -> None:
    drawer = window.studio.drawer
    first = drawer.tabs.findChild(type(drawer.tabs._buttons["coach"]))
    assert first is not None
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert drawer.choice != "coach"
    assert window.session.preferences.drawer == drawer.choice


def test_that_the_drawer_opens_where_it_was_left(qtbot: QtBot) -> None:
    window = build_window(Preferences(theme="light", drawer="metrics"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    assert window.studio.metrics.isVisible()
    window.session.close()


def test_that_a_drawer_that_is_not_known_any_more_opens_the_coach(qtbot: QtBot) -> None:
    window = build_window(Preferences(theme="light", drawer="sketches"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    assert window.studio.coach.isVisible()
    window.session.close()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_that_every_page_has_room(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.studio.show_sizes({}, window.size())
    qtbot.wait(20)
    drawer = window.studio.drawer
    for key in drawer.tabs._buttons:
        drawer.choose(key)
        assert drawer.width() <= 0.3 * size[0]
        assert drawer.height() >= 180
        assert drawer.geometry().bottom() <= window.studio.height()


# ---- the verdict ----


def test_that_the_verdict_stands_beside_the_loss_and_leads_to_the_coach(window: MainWindow) -> None:
    session, studio = window.session, window.studio
    badge = studio.network.stage.loss.badge
    assert badge.toolTip().startswith("✓ fits. ")
    session.edit(with_loss(session.experiment, input="output"))
    assert badge.toolTip().startswith("squashed twice. ")
    assert badge.property("badge") == "bad"
    studio.drawer.choose("row")
    badge.click()
    assert studio.coach.isVisible()


def test_that_badge_coach_and_window_say_the_same_of_what_cannot_be_trained(window: MainWindow) -> None:
    session, studio = window.session, window.studio
    session.edit(with_output_activation(with_loss(session.experiment, name="bce"), "identity"))
    sentence = str(session.problem)
    assert studio.network.stage.loss.badge.toolTip() == f"cannot be trained. {sentence}"
    assert sentence in studio.coach.verdict_cards[0].accessibleName()
    session.play()
    assert session.state is not RunState.TRAINING
    assert sentence in window.notice.spoken()


# ---- during a run ----


def test_that_a_run_that_flies_off_opens_the_coach_who_leads_back(window: MainWindow, qtbot: QtBot) -> None:
    session, studio = window.session, window.studio
    studio.drawer.choose("metrics")
    experiment = with_loss(with_output_activation(session.experiment, "identity"), name="mse")
    session.edit(with_training(experiment, optimizer="sgd", learning_rate=1000.0))
    session.play()
    qtbot.waitUntil(lambda: session.state is RunState.FAILED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(studio.coach.alarm_cards), timeout=PATIENCE_MS)
    assert studio.coach.isVisible()
    (card,) = studio.coach.alarm_cards.values()
    card.return_asked.emit()
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    qtbot.waitUntil(studio.coach.returned.isVisible, timeout=PATIENCE_MS)
    assert session.experiment.training.learning_rate == 100.0


def test_that_an_alarm_is_counted_on_the_tab_while_another_page_is_open(window: MainWindow, qtbot: QtBot) -> None:
    session, studio = window.session, window.studio
    studio.drawer.choose("row")
    session.edit(with_layer(with_layer(session.experiment, 0, bias=-50.0), 1, activation="relu"))
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    train(window, qtbot, 30)
    qtbot.waitUntil(lambda: session.coach.unseen > 0, timeout=PATIENCE_MS)
    tab = studio.drawer.tabs._buttons["coach"]
    assert tab.accessibleName() == f"Coach, {session.coach.unseen} new"
    assert studio.row.isVisible(), "nothing pops up"
    studio.drawer.choose("coach")
    assert tab.accessibleName() == "Coach"


def test_that_show_me_goes_to_the_neuron_that_is_meant(window: MainWindow) -> None:
    studio = window.studio
    studio.drawer.place_shown.emit("hidden.1")
    assert studio.network.canvas.chosen() == (1, 0)
    studio.drawer.place_shown.emit("output")
    assert studio.network.canvas.chosen() == (2, 0)
    studio.drawer.place_shown.emit("loss")
    assert studio.loss.plot.hasFocus()


def test_that_a_trained_network_that_begins_anew_says_so(window: MainWindow, qtbot: QtBot) -> None:
    session, studio = window.session, window.studio
    train(window, qtbot)
    first = session.frame.run_id if session.frame else 0
    session.edit(with_units(session.experiment, 0, 9))
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.run_id > first, timeout=PATIENCE_MS)
    assert studio.loss.plot._note.startswith("New run: the layers changed")
    assert not window.notice.isVisible(), "calmly"
