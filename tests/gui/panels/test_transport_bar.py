"""The transport bar: it counts, it says what a press would do, and its presses leave by the session."""

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QSlider, QToolButton
from pytestqt.qtbot import QtBot

from nnstudio.data.load import load_dataset
from nnstudio.engine.frame import RunState
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Data
from nnstudio.experiment.edits import with_training
from nnstudio.gui.panels.transport_bar import TransportBar
from nnstudio.gui.parts.device_combo import DeviceCombo
from nnstudio.gui.parts.optimizer_menu import OptimizerMenu
from nnstudio.gui.parts.rate_menu import RateMenu
from nnstudio.gui.parts.speed_slider import UNLIMITED, SpeedSlider
from nnstudio.gui.parts.step_button import StepButton
from nnstudio.gui.parts.training_settings import TrainingSettings
from nnstudio.gui.theme import DARK, LIGHT
from nnstudio.gui.widgets.figure_label import FigureLabel
from nnstudio.gui.widgets.number_edit import NumberEdit
from tests.gui.panels.recording_session import CPU, GPU, NO_CUDA, RecordingSession, as_session, frame


@pytest.fixture
def session() -> RecordingSession:
    return RecordingSession()


@pytest.fixture
def bar(qtbot: QtBot, session: RecordingSession) -> TransportBar:
    made = TransportBar(as_session(session), LIGHT)
    qtbot.addWidget(made)
    made.resize(1376, made.sizeHint().height())
    made.show()
    return made


def button(bar: TransportBar, name: str) -> QAbstractButton:
    return next(each for each in bar.findChildren(QAbstractButton) if each.accessibleName() == name)


def figure(bar: TransportBar, name: str) -> FigureLabel:
    return next(each for each in bar.findChildren(FigureLabel) if each.accessibleName() == name)


def test_that_every_button_asks_the_session(bar: TransportBar, session: RecordingSession) -> None:
    for name in ("Train", "Step", "Reset", "New luck"):
        button(bar, name).click()
    assert session.calls == [("toggle",), ("step_once",), ("reset",), ("new_luck",)]


def test_that_the_menu_of_the_step_offers_epochs(bar: TransportBar, session: RecordingSession) -> None:
    step, epoch, several = bar.findChildren(StepButton)[0].menu().actions()
    for action in (step, epoch, several):
        assert action.text()
        action.trigger()
    assert session.calls == [("step_once",), ("train_epochs", 1), ("train_epochs", 10)]


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (RunState.EMPTY, "Train"),
        (RunState.LOADING, "Train"),
        (RunState.READY, "Train"),
        (RunState.TRAINING, "Pause"),
        (RunState.FINISHED, "Train on"),
        (RunState.FAILED, "Train"),
    ],
)
def test_that_the_large_button_says_what_it_would_do(bar: TransportBar, state: RunState, word: str) -> None:
    width = button(bar, "Train").width()
    bar.show_state(state)
    large = button(bar, word)
    assert large.text() == word
    assert large.toolTip()
    assert large.sizeHint().width() == width  # nothing moves
    assert not bar.grab().isNull()


def test_that_the_step_button_says_why_there_is_no_further_step(bar: TransportBar, session: RecordingSession) -> None:
    bar.show_state(RunState.FINISHED)
    assert not bar._step.isEnabled()
    assert bar._step.toolTip() == "200 epochs done: Train on doubles them, Reset begins again."
    session.frame = replace(frame(epoch=57), state=RunState.FINISHED)
    bar.show_frame(session.frame)
    assert bar._step.toolTip().startswith("The goal is reached")
    bar.show_state(RunState.READY)
    assert bar._step.isEnabled()


def test_that_the_finished_button_tells_that_the_epochs_double(bar: TransportBar) -> None:
    bar.show_state(RunState.FINISHED)
    assert "doubles" in button(bar, "Train on").toolTip()


@pytest.mark.parametrize("state", RunState)
def test_that_a_step_that_cannot_be_made_says_why(bar: TransportBar, state: RunState) -> None:
    usual = button(bar, "Step").toolTip()
    bar.show_state(state)
    can_step = state in {RunState.LOADING, RunState.READY, RunState.TRAINING}
    assert button(bar, "Step").isEnabled() == can_step
    assert (button(bar, "Step").toolTip() == usual) == can_step


def test_that_the_counters_count(bar: TransportBar, session: RecordingSession) -> None:
    bar.show_state(RunState.TRAINING)
    bar.show_frame(frame(75, 1875, 42.04))
    assert figure(bar, "Epochs so far").text() == "75"
    assert figure(bar, "Steps so far").text().replace(",", "") == "1875"
    assert figure(bar, "Epochs per second").text() == "42"
    bar.show_state(RunState.LOADING)
    assert figure(bar, "Epochs so far").text() == "0"
    assert figure(bar, "Epochs per second").text() == "–"
    assert session.calls == []


def test_that_the_counter_tells_how_many_epochs_there_will_be(bar: TransportBar, session: RecordingSession) -> None:
    bar.show_experiment(with_training(session.experiment, epochs=777))
    assert "777" in figure(bar, "Epochs so far").toolTip()
    assert session.edits == []


def test_that_the_speed_is_shown_and_set(bar: TransportBar, session: RecordingSession) -> None:
    speed = bar.findChildren(SpeedSlider)[0]
    assert speed.slider().value() == 20
    bar.show_speed(None)
    assert speed.slider().value() == UNLIMITED
    assert session.calls == []
    speed.slider().value_changed.emit(60.0)
    speed.slider().value_changed.emit(UNLIMITED)
    assert session.calls == [("set_speed", 60.0), ("set_speed", None)]


def test_that_the_optimizer_is_shown_and_edited(bar: TransportBar, session: RecordingSession) -> None:
    menu = bar.findChildren(OptimizerMenu)[0]
    bar.show_experiment(with_training(session.experiment, optimizer="rmsprop"))
    assert menu.text() == "RMSprop"
    assert menu.choice("rmsprop").isChecked()
    assert session.edits == []
    menu.choice("sgd").click()
    assert session.edits[-1].training.optimizer == "sgd"
    assert session.edits[-1].training.parameters == {}


def test_that_parameters_of_the_optimizer_are_edited(bar: TransportBar, session: RecordingSession) -> None:
    menu = bar.findChildren(OptimizerMenu)[0]
    session.experiment = with_training(session.experiment, optimizer="sgd", parameters={"momentum": 0.5})
    bar.show_experiment(session.experiment)
    momentum = menu.form().editors("momentum")[0]
    assert isinstance(momentum, NumberEdit)
    assert momentum.value() == 0.5
    momentum.setValue(0.9)
    assert session.edits[-1].training.parameters == {"momentum": 0.9}
    momentum.setValue(0.0)
    assert session.edits[-1].training.parameters == {}


def test_that_nesterov_waits_for_momentum(bar: TransportBar, session: RecordingSession) -> None:
    menu = bar.findChildren(OptimizerMenu)[0]
    bar.show_experiment(with_training(session.experiment, optimizer="sgd"))
    assert not menu.form().editors("nesterov")[0].isEnabled()
    given = {"momentum": 0.9, "nesterov": True}
    bar.show_experiment(with_training(session.experiment, optimizer="sgd", parameters=given))
    assert menu.form().editors("nesterov")[0].isEnabled()
    momentum = menu.form().editors("momentum")[0]
    assert isinstance(momentum, NumberEdit)
    momentum.setValue(0.0)
    assert session.edits[-1].training.parameters == {}


def test_that_the_learning_rate_is_shown_and_edited(bar: TransportBar, session: RecordingSession) -> None:
    menu = bar.findChildren(RateMenu)[0]
    bar.show_experiment(with_training(session.experiment, learning_rate=0.012))
    assert "0.012" in menu.text()
    assert session.edits == []
    menu.popup().findChildren(QToolButton)[3].click()
    assert session.edits[-1].training.learning_rate == 0.0003
    field = menu.popup().findChildren(NumberEdit)[0]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0,02")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert session.edits[-1].training.learning_rate == 0.02


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_that_a_popup_opens_and_closes(qtbot: QtBot, bar: TransportBar) -> None:
    for menu in (bar.findChildren(RateMenu)[0], bar.findChildren(OptimizerMenu)[0]):
        menu.click()
        assert menu.popup().isVisible()
        QTest.keyClick(menu.popup(), Qt.Key.Key_Escape)
        qtbot.waitUntil(menu.popup().isHidden)


def test_that_a_missing_gpu_is_named_with_its_reason(bar: TransportBar, session: RecordingSession) -> None:
    combo = bar.findChildren(DeviceCombo)[0]
    assert combo.currentText() == "CPU"
    session.devices = (CPU, NO_CUDA)
    bar.show_devices()
    assert not combo.isEnabled()
    assert "NVIDIA" in combo.toolTip()


def test_that_a_device_is_shown_and_edited(bar: TransportBar, session: RecordingSession) -> None:
    combo = bar.findChildren(DeviceCombo)[0]
    session.devices = (CPU, GPU)
    bar.show_experiment(session.experiment)
    assert combo.isEnabled()
    bar.show_experiment(with_training(session.experiment, device="cuda"))
    assert combo.currentText() == "NVIDIA H200"
    bar.show_experiment(with_training(session.experiment, device="auto"))
    assert combo.currentText() == "Automatic"
    bar.show_experiment(session.experiment)
    assert session.edits == []
    combo.setCurrentIndex(combo.findData("cuda:0"))
    combo.activated.emit(combo.currentIndex())
    assert session.edits[-1].training.device == "cuda:0"


SETTINGS = [("epochs", 321), ("batch_size", 7), ("l1", 0.003), ("l2", 0.01)]


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_that_the_settings_show_and_edit(bar: TransportBar, session: RecordingSession, name: str, value: float) -> None:
    editor = bar.findChildren(TrainingSettings)[0].form().editor(f"training.{name}")
    bar.show_experiment(with_training(session.experiment, **{name: value}))
    assert editor.value() == value
    assert session.edits == []
    editor.setValue(2 * value)  # type: ignore[arg-type]  # whole where the field is
    assert getattr(session.edits[-1].training, name) == 2 * value


def test_that_the_seed_of_the_training_is_edited(bar: TransportBar, session: RecordingSession) -> None:
    seed = bar.findChildren(TrainingSettings)[0].seed_edit()
    bar.show_experiment(with_training(session.experiment, seed="luck"))
    assert seed.text() == "luck"
    seed.setText("12")
    seed.editingFinished.emit()
    assert session.edits[-1].training.seed == 12


def test_that_a_goal_is_shown_and_set(bar: TransportBar, session: RecordingSession) -> None:
    settings = bar.findChildren(TrainingSettings)[0]
    loss_box, loss = settings.loss_goal()
    accuracy_box, accuracy = settings.accuracy_goal()
    bar.show_goal(Goal(test_loss=0.25))
    assert loss_box.isChecked()
    assert loss.value() == 0.25
    assert not accuracy.isEnabled()
    assert session.calls == []
    accuracy_box.click()
    assert session.calls[-1] == ("set_goal", Goal(test_loss=0.25, test_accuracy=0.95))
    loss_box.click()
    assert session.calls[-1] == ("set_goal", Goal(test_accuracy=0.95))
    accuracy.setValue(99.0)
    assert session.calls[-1] == ("set_goal", Goal(test_accuracy=0.99))


def test_that_numbers_have_no_accuracy_to_stop_at(bar: TransportBar) -> None:
    box, _ = bar.findChildren(TrainingSettings)[0].accuracy_goal()
    bar.show_dataset(load_dataset(Data(source="plane", samples=20)))
    assert not box.isEnabled()
    bar.show_dataset(load_dataset(Data(source="circle", samples=20)))
    assert box.isEnabled()


@pytest.mark.usefixtures("plain_app")
@pytest.mark.parametrize("width", [1376, 1200, 960])
def test_that_the_bar_fits(bar: TransportBar, width: int) -> None:
    bar.resize(width, 64)
    bar.show_frame(frame(123, 45678, 987.0))
    bar.grab()
    assert bar.minimumSizeHint().width() <= 960
    ends = [child.geometry().right() for child in bar.findChildren(QAbstractButton) if child.parent() is bar]
    assert max(ends) <= width


def test_that_a_wider_bar_shows_more_again(bar: TransportBar) -> None:
    steps = figure(bar, "Steps so far")
    bar.resize(bar.minimumSizeHint().width(), 64)
    assert not steps.isVisible()
    bar.resize(2000, 64)
    assert steps.isVisible()
    assert button(bar, "New luck").text() == "New luck"


def test_that_presses_leave_the_keyboard_where_it_was(bar: TransportBar) -> None:
    bar.findChildren(QSlider)[0].setFocus()
    for name in ("Train", "Step", "Reset", "New luck"):
        QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)
        assert not button(bar, name).hasFocus()


def test_that_every_control_has_a_name_and_a_tool_tip(bar: TransportBar) -> None:
    for control in (*bar.findChildren(QAbstractButton), *bar.findChildren(DeviceCombo)):
        if control.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control
        assert control.toolTip(), control


def test_that_the_bar_is_drawn_in_other_colours_and_languages(bar: TransportBar) -> None:
    bar.show_theme(DARK)
    bar.retranslate()
    assert not bar.grab().isNull()


@pytest.mark.usefixtures("qapp")
def test_that_a_panel_nobody_needs_goes_away(session: RecordingSession) -> None:
    made = TransportBar(as_session(session), LIGHT)
    gone = weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None
