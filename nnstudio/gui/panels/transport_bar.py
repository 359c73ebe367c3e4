"""The bar over the studio: train, pause and step, the counters, and how is trained."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, RunState
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_training
from nnstudio.gui.icons import refresh_icons, set_icon
from nnstudio.gui.parts.device_combo import DeviceCombo
from nnstudio.gui.parts.optimizer_menu import OptimizerMenu
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.rate_menu import RateMenu
from nnstudio.gui.parts.run_counters import RunCounters
from nnstudio.gui.parts.speed_slider import SpeedSlider
from nnstudio.gui.parts.step_button import StepButton
from nnstudio.gui.parts.train_button import TrainButton
from nnstudio.gui.parts.training_settings import TrainingSettings
from nnstudio.gui.theme import Theme, current_scale

if TYPE_CHECKING:
    from nnstudio.session.session import Session

LEVELS = 5
"""How many steps the bar knows from roomy (0) to narrow."""
_ICON_WIDTH = 40
_GAP, _TIGHT_GAP = 8, 5
_ANY_WIDTH = 16_777_215  # Qt's word for no limit
_SPEED_WIDTHS = (164, 164, 160, 160, 142)


class TransportBar(QFrame):
    """Everything about the run in one row; what matters least gives way first where the window is narrow."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = session.state
        self._level = 0
        self._widths: tuple[int, ...] = ()
        self._is_brief = False
        self.setProperty("role", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._train = TrainButton(theme, self)
        self._step = StepButton(self)
        self._reset = self._button("reset")
        self._luck = self._button("luck")
        self._counters = RunCounters(self)
        self._speed = SpeedSlider(self)
        self._optimizer = OptimizerMenu(self)
        self._learning_rate = RateMenu(self)
        self._device = DeviceCombo(self)
        self._settings = TrainingSettings(self)
        tell_part("training.train", self._train)
        tell_part("training.optimizer", self._optimizer)
        tell_part("training.learning_rate", self._learning_rate)
        tell_part("training.device", self._device)
        tell_part("training.seed", self._luck)
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_experiment(session.experiment)
        self.show_dataset(session.dataset)
        self._speed.show_speed(session.speed)
        self._settings.show_goal(session.goal)
        self.show_devices()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the training part of ``experiment`` without telling anybody."""
        training = experiment.training
        self._optimizer.show_optimizer(training.optimizer, training.parameters)
        self._learning_rate.show_rate(training.learning_rate)
        self._device.show_choices(self._session.devices)
        self._device.show_device(training.device)
        self._settings.show_experiment(experiment)
        self._counters.show_total(training.epochs)
        self._measure_again()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Know whether there is an accuracy to stop at."""
        self._settings.show_accuracy_possible(dataset is None or dataset.task is not Task.REGRESSION)

    def show_frame(self, frame: Frame | None) -> None:
        """Show how far the run is, and how fast; None stands for a run that has not begun."""
        self._counters.show_frame(frame, is_training=self._state is RunState.TRAINING)
        if self._state is RunState.FINISHED:  # the last frame comes after the news that it is over
            self._step.show_enabled(False, self._why_finished())

    def show_state(self, state: RunState) -> None:
        """Show what the large button would do now."""
        self._state = state
        words = {
            RunState.TRAINING: (self.tr("Pause"), "pause", self.tr("Pause the training (Space).")),
            RunState.FINISHED: (
                self.tr("Train on"),
                "play",
                self.tr("Train on: doubles the number of epochs and goes on (Space)."),
            ),
            RunState.FAILED: (
                self.tr("Train"),
                "play",
                self.tr("Begin again from the start weights and train (Space)."),
            ),
        }
        word, icon_name, tool_tip = words.get(
            state, (self.tr("Train"), "play", self.tr("Train the network until the last epoch or the goal (Space)."))
        )
        self._train.show_word(word, icon_name)
        self._train.setToolTip(tool_tip)
        self._train.setAccessibleName(word)
        if state is not RunState.TRAINING:
            self._counters.show_standing()
        if state in {RunState.EMPTY, RunState.LOADING}:
            self.show_frame(None)
        reasons = {
            RunState.EMPTY: self.tr("There are no data to step over yet."),
            RunState.FINISHED: self._why_finished(),
            RunState.FAILED: self.tr("The numbers are no longer finite: press Reset."),
        }
        self._step.show_enabled(state not in reasons, reasons.get(state, ""))

    def show_devices(self) -> None:
        """Show which devices there are, once that is known."""
        self._device.show_choices(self._session.devices)
        self._measure_again()

    def show_goal(self, goal: Goal) -> None:
        """Show when the run stops early."""
        self._settings.show_goal(goal)

    def show_speed(self, speed: float | None) -> None:
        """Show how fast the run may be."""
        self._speed.show_speed(speed)

    def show_brief(self, *, wanted: bool) -> None:
        """Show only what is touched while others look on: no speed, no device, no further settings."""
        self._is_brief = wanted
        for control in (self._speed, self._device, self._settings):
            control.setVisible(not wanted)
        self._measure_again()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._train.show_theme(theme)
        refresh_icons(self, theme)
        self._measure_again()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Training"))
        for button, text, tool_tip in (
            (self._reset, self.tr("Reset"), self.tr("Reset: back to the same start weights (R).")),
            (self._luck, self.tr("New luck"), self.tr("New luck: other start weights and another order of the rows.")),
        ):
            button.setText(text if self._level < 1 else "")
            button.setAccessibleName(text)
            button.setToolTip(tool_tip)
        self.show_state(self._state)
        self._show_vocabulary()
        self.show_frame(self._session.frame)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the letter of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Allow the bar to be as narrow as its narrowest arrangement."""
        return QSize(self._width_at(LEVELS - 1), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Ask for the roomy arrangement."""
        return QSize(self._width_at(0), super().sizeHint().height())

    def _why_finished(self) -> str:
        """Why there is no further step: all epochs are done, or the goal was reached before."""
        frame, epochs = self._session.frame, self._session.experiment.training.epochs
        if frame is not None and frame.state is RunState.FINISHED and frame.snapshot.epoch < epochs:
            return self.tr("The goal is reached: Train on goes on beyond it, Reset begins again.")
        done = self.tr("{epochs} epochs done: Train on doubles them, Reset begins again.")
        return done.format(epochs=self.locale().toString(epochs))

    def _button(self, icon_name: str) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, icon_name, size=16)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(_GAP)
        # The bar itself says how narrow it may be: it gives way as it narrows.
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        left: tuple[QWidget, ...] = (self._train, self._step, self._reset, self._luck)
        middle: tuple[QWidget, ...] = (self._counters, self._speed, self._counters.rate)
        right: tuple[QWidget, ...] = (self._optimizer, self._learning_rate, self._device, self._settings)
        for widget in left:
            row.addWidget(widget)
        for widget in middle:
            row.addSpacing(4)
            row.addWidget(widget)
        row.addStretch(1)
        for widget in right:
            row.addWidget(widget)

    def _connect(self) -> None:
        session = self._session
        self._train.clicked.connect(session.toggle)
        self._step.step_wanted.connect(session.step_once)
        self._step.epochs_wanted.connect(session.train_epochs)
        self._reset.clicked.connect(session.reset)
        self._luck.clicked.connect(session.new_luck)
        self._speed.speed_edited.connect(session.set_speed)
        self._optimizer.optimizer_edited.connect(self._take_optimizer)
        self._optimizer.parameters_edited.connect(self._take_parameters)
        self._learning_rate.rate_edited.connect(self._take_rate)
        self._device.device_edited.connect(self._take_device)
        self._settings.value_edited.connect(self._take_number)
        self._settings.goal_edited.connect(session.set_goal)

    def _edit(self, **changes: object) -> None:
        self._session.edit(with_training(self._session.experiment, **changes))

    def _take_optimizer(self, name: str) -> None:
        self._edit(optimizer=name)

    def _take_parameters(self, parameters: dict[str, object]) -> None:
        self._edit(parameters=parameters)

    def _take_rate(self, rate: float) -> None:
        self._edit(learning_rate=rate)

    def _take_device(self, device: str) -> None:
        self._edit(device=device)

    def _take_number(self, path: str, value: object) -> None:
        self._edit(**{path.partition(".")[2]: value})

    def _show_vocabulary(self) -> None:
        hint = self.tr("Space") if self._level < LEVELS - 1 and not self._is_brief else ""
        self._train.show_vocabulary((self.tr("Train"), self.tr("Pause")), (self.tr("Train on"),), hint)

    def _width_at(self, level: int) -> int:
        if not self._widths:
            self._widths = (0,) * LEVELS  # trying makes the layout ask again; any answer will do meanwhile
            present = self._level
            widths = []
            for tried in range(LEVELS):
                self._apply(tried)
                widths.append(super().minimumSizeHint().width())
            self._apply(present)
            self._widths = tuple(widths)
        return self._widths[level]

    def _measure_again(self) -> None:
        self._widths = ()
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        level = next((level for level in range(LEVELS) if self._width_at(level) <= self.width()), LEVELS - 1)
        if level != self._level:
            self._apply(level)

    def _apply(self, level: int) -> None:
        self._level = level
        for button in (self._reset, self._luck):
            button.setText(button.accessibleName() if level < 1 else "")
            button.setMaximumWidth(_ANY_WIDTH if level < 1 else round(_ICON_WIDTH * current_scale()))
        self._counters.show_level(has_rate=level < 2 and not self._is_brief, has_steps=level < 3)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._step.setToolButtonStyle(beside if level < 4 else alone)
        slider = self._speed.slider()
        if words := slider.layout():
            words.activate()  # the words in it may be other ones since it was laid out
        needed = slider.minimumSizeHint().width()
        self._speed.setFixedWidth(max(round(_SPEED_WIDTHS[level] * current_scale()), needed))
        self._show_vocabulary()
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(_GAP if level < LEVELS - 1 else _TIGHT_GAP)
            layout.invalidate()
