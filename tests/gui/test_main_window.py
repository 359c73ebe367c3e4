from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QMessageBox,
    QScrollBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment import read_experiment
from nnstudio.experiment.edits import with_layer, with_loss, with_output_activation, with_training, with_units
from nnstudio.gui import dialogs
from nnstudio.gui.actions import ACTIONS, MENUS, SUBMENUS, keys_of
from nnstudio.gui.app import build_window
from nnstudio.gui.commands import Commands
from nnstudio.gui.main_window import MainWindow
from nnstudio.resources import sample_paths
from nnstudio.session.preferences import Preferences, load_preferences, preferences_path

PATIENCE_MS = 30_000


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    # A question that nobody answers would wait for ever.
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


@pytest.fixture
def modified(window: MainWindow) -> MainWindow:
    window.session.edit(with_training(window.session.experiment, learning_rate=0.02))
    assert window.session.modified
    return window


# ---- the table of actions ----


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_that_every_action_has_a_handler_a_menu_and_a_tip(spec: object) -> None:
    assert hasattr(Commands, f"on_{spec.id}")  # type: ignore[attr-defined]
    assert spec.menu in MENUS | SUBMENUS  # type: ignore[attr-defined]
    assert spec.text  # type: ignore[attr-defined]
    assert spec.tip.endswith(".")  # type: ignore[attr-defined]


def test_that_no_key_is_given_twice() -> None:
    keys = [key for spec in ACTIONS for key in (*spec.keys, *spec.soft_keys)]
    assert len(keys) == len(set(keys))
    assert all(keys_of(spec) for spec in ACTIONS if spec.keys)


# ---- keys ----


def test_that_space_trains_and_pauses(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_speed(20.0)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.state is RunState.TRAINING, timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.state is RunState.READY, timeout=PATIENCE_MS)


def test_that_the_arrow_takes_one_step_and_r_goes_back(window: MainWindow, qtbot: QtBot) -> None:
    def steps() -> int:
        return window.session.frame.snapshot.step if window.session.frame else -1

    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: steps() == 1, timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: steps() == 0, timeout=PATIENCE_MS)


def test_that_a_click_on_a_control_leaves_the_keyboard_to_the_window(window: MainWindow) -> None:
    controls = [
        control
        for control in window.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QComboBox | QSlider)
    ]
    assert controls
    assert not [control for control in controls if control.focusPolicy() & Qt.FocusPolicy.ClickFocus]


def test_that_every_control_has_a_name_and_says_what_it_does(window: MainWindow) -> None:
    silent = [
        f"{type(control).__name__} {control.objectName()} {control.parent()}"
        for control in window.findChildren(QWidget)
        if isinstance(control, QAbstractButton | QComboBox | QAbstractSlider | QAbstractSpinBox)
        and not isinstance(control, QScrollBar)
        and control.isVisibleTo(window)
        and control.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (
            (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
            and control.toolTip()
        )
    ]
    assert not silent


# ---- files ----


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_that_every_sample_opens_and_is_ready_to_train(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.documents.open(path, as_sample=True)
    qtbot.waitUntil(
        lambda: window.session.frame is not None and window.session.state is RunState.READY, timeout=PATIENCE_MS
    )
    assert window.session.experiment == read_experiment(path)
    assert window.session.path is None
    assert not window.session.modified


def test_that_a_file_that_cannot_be_used_is_named_and_leaves_the_work(window: MainWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    before = window.session.experiment
    window.documents.open(broken)
    assert window.session.experiment == before
    assert "broken.json" in window.notice.spoken()


def test_that_an_experiment_is_saved_and_opened_again(modified: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    modified.session.save_experiment(path)
    assert not modified.session.modified
    assert read_experiment(path) == modified.session.experiment
    assert "mine.json" in modified.windowTitle()


@pytest.mark.parametrize(
    ("answer", "opens"),
    [(QMessageBox.StandardButton.Discard, True), (QMessageBox.StandardButton.Cancel, False)],
    ids=["discard", "cancel"],
)
def test_that_unsaved_work_is_asked_about_before_it_is_dropped(
    modified: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton, opens: bool
) -> None:
    asked = []

    def answer_question(_parent: QWidget, name: str) -> QMessageBox.StandardButton:
        asked.append(name)
        return answer

    monkeypatch.setattr(dialogs, "ask_to_save", answer_question)
    before = modified.session.experiment
    modified.commands.on_new()
    assert asked == ["Circle"]
    assert (modified.session.experiment != before) is opens


def test_that_saving_on_the_question_saves_before_it_goes_on(
    modified: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "kept.json"
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Save)
    monkeypatch.setattr(dialogs, "ask_save", lambda *_: path)
    modified.commands.on_new()
    assert read_experiment(path).training.learning_rate == 0.02


def test_that_a_dropped_experiment_opens(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.json"
    path.write_text(sample_paths()[0].read_text(encoding="utf-8"), encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.session.path == path.resolve()


# ---- what cannot be trained ----


def test_that_an_impossible_pair_is_named_at_once_and_the_sentence_goes_with_it(window: MainWindow) -> None:
    session = window.session
    session.edit(with_output_activation(with_loss(session.experiment, name="bce"), "identity"))
    assert window.notice.isVisibleTo(window)
    assert "bce takes probabilities" in window.notice.spoken()
    session.edit(with_output_activation(session.experiment, "sigmoid"))
    assert not window.notice.isVisibleTo(window)


def test_that_a_refusal_goes_with_the_next_edit_and_news_stay(window: MainWindow) -> None:
    session = window.session
    session.edit(with_training(session.experiment, learning_rate=-1.0))
    assert "learning_rate" in window.notice.spoken()
    assert window.notice.isVisibleTo(window)
    session.edit(with_training(session.experiment, learning_rate=0.2))
    assert not window.notice.isVisibleTo(window)
    session.notified.emit("info", "Saved.")
    session.edit(with_training(session.experiment, learning_rate=0.1))
    assert window.notice.isVisibleTo(window)


# ---- the window ----


def test_that_a_swap_is_asked_about_once(window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    answers: list[str] = []

    def keep(_parent: QWidget) -> str:
        answers.append("keep")
        return "keep"

    monkeypatch.setattr(dialogs, "ask_swap", keep)
    window.session.train_epochs(2)
    qtbot.waitUntil(
        lambda: window.session.frame is not None and window.session.frame.snapshot.epoch == 2, timeout=PATIENCE_MS
    )
    window.session.edit(with_layer(window.session.experiment, 0, activation="gelu"))
    window.session.edit(with_layer(window.session.experiment, 0, activation="silu"))
    assert answers == ["keep"]
    assert window.session.experiment.network.hidden[0].activation == "silu"


def test_that_a_card_that_comes_into_sight_at_rest_shows_the_present(window: MainWindow, qtbot: QtBot) -> None:
    metrics = window.studio.metrics
    drawn: list[int] = []
    window.session.frame_ready.connect(lambda frame: drawn.append(frame.snapshot.step))
    window.studio.drawer.choose("metrics")
    qtbot.waitUntil(lambda: bool(drawn), timeout=PATIENCE_MS)
    assert metrics.isVisible()
    assert metrics._stack.currentWidget() is metrics._confusion


@pytest.mark.parametrize("theme", ["light", "dark", "contrast", "system"])
def test_that_every_theme_can_be_chosen_and_is_remembered(window: MainWindow, theme: str) -> None:
    window.actions_by_id[f"theme_{theme}"].trigger()
    assert window.session.preferences.theme == theme
    checked = [name for name, action in window.actions_by_id.items() if action.isChecked()]
    assert checked == [f"theme_{theme}"]


def test_that_window_and_layout_are_remembered(window: MainWindow) -> None:
    window.resize(1100, 760)
    window.close()
    remembered = load_preferences(preferences_path())
    assert remembered.geometry
    assert set(remembered.splitters) == set(window.studio.sizes())


def test_that_the_preference_about_swaps_can_be_taken_back(window: MainWindow) -> None:
    window.session.preferences = msgspec.structs.replace(window.session.preferences, swap="keep")
    window.actions_by_id["ask_again"].trigger()
    assert window.session.preferences.swap == "ask"


# ---- workspaces ----


def explore_page(window: MainWindow, qtbot: QtBot) -> QWidget:
    qtbot.waitUntil(lambda: window.explore.page("activations") is not None, timeout=PATIENCE_MS)
    page = window.explore.page("activations")
    assert page is not None
    return page


def test_that_keys_and_bar_lead_from_one_workspace_to_the_other(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["show_explore"].trigger()
    assert window.workspace == "explore"
    assert explore_page(window, qtbot).isVisible()
    assert not window.studio.isVisible()
    window.workspace_bar.workspace_asked.emit("studio")
    assert window.workspace == "studio"
    assert window.workspace_bar._buttons["studio"].isChecked()


def test_that_the_soft_keys_train_in_the_studio_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.show_workspace("explore")
    explore_page(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Right)
    QTest.keyClick(window, Qt.Key.Key_Space)
    qtbot.wait(100)
    assert window.session.state is RunState.READY
    assert window.session.frame is not None
    assert window.session.frame.snapshot.step == 0
    assert window._status.text().startswith("Studio   ·   Ready: press F5")  # it trains what stands there
    window.actions_by_id["epoch"].trigger()  # what is always a key of training stays one
    qtbot.waitUntil(lambda: window.session.frame.snapshot.epoch == 1, timeout=PATIENCE_MS)  # type: ignore[union-attr]


def test_that_finding_leads_to_explore(window: MainWindow) -> None:
    window.actions_by_id["find"].trigger()
    assert window.workspace == "explore"


def test_that_an_example_asks_about_unsaved_work_and_is_trained_in_the_studio(
    modified: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    modified.show_workspace("explore")
    explore_page(modified, qtbot)
    example = with_output_activation(with_loss(modified.session.experiment, name="mse"), "tanh")
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Cancel)
    modified.explore.example_asked.emit(example)
    assert modified.workspace == "explore"
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    modified.explore.example_asked.emit(example)
    assert modified.workspace == "studio"
    assert modified.session.experiment == example
    assert not modified.session.modified
    qtbot.waitUntil(
        lambda: modified.session.frame is not None and modified.session.frame.snapshot.step > 0, timeout=PATIENCE_MS
    )


def test_that_an_experiment_that_is_opened_is_shown(window: MainWindow) -> None:
    window.show_workspace("explore")
    window.documents.open(sample_paths()[0], as_sample=True)
    assert window.workspace == "studio"


def test_that_the_status_says_why_a_trained_network_begins_anew(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    session.train_epochs(1)
    qtbot.waitUntil(lambda: "Paused" in window._status.text(), timeout=PATIENCE_MS)
    session.edit(with_units(session.experiment, 0, 5))
    qtbot.waitUntil(
        lambda: "New network, new weights: press Space to train" in window._status.text(), timeout=PATIENCE_MS
    )
