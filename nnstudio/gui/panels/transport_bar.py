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
from nnstudio.gui.parts.rate_menu import RateMenu
from nnstudio.gui.parts.speed_slider import SpeedSlider
from nnstudio.gui.parts.step_button import StepButton
from nnstudio.gui.parts.train_button import TrainButton
from nnstudio.gui.parts.training_settings import TrainingSettings
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.figure_label import FigureLabel

if TYPE_CHECKING:
    from nnstudio.session.session import Session

LEVELS = 5
"""How many steps the bar knows from roomy (0) to narrow."""
_SPEED_WIDTHS = (164, 164, 160, 152, 144)


class TransportBar(QFrame):
    """Everything about the run in one row; what matters least gives way first where the window is narrow."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state = session.state
        self._level = 0
        self._widths: tuple[int, ...] = ()
        self.setProperty("role", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._train = TrainButton(theme, self)
        self._step = StepButton(self)
        self._reset = self._button("reset")
        self._luck = self._button("luck")
        self._epoch = FigureLabel("", digits=4, parent=self)
        self._steps = FigureLabel("", digits=5, parent=self)
        self._rate = FigureLabel("", digits=4, parent=self)
        self._speed = SpeedSlider(self)
        self._optimizer = OptimizerMenu(self)
        self._learning_rate = RateMenu(self)
        self._device = DeviceCombo(self)
        self._settings = TrainingSettings(self)
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
        self._show_total(training.epochs)
        self._measure_again()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Know whether there is an accuracy to stop at."""
        self._settings.show_accuracy_possible(dataset is None or dataset.task is not Task.REGRESSION)

    def show_frame(self, frame: Frame | None) -> None:
        """Show how far the run is, and how fast; None stands for a run that has not begun."""
        if frame is None:
            self._epoch.show_number(0)
            self._steps.show_number(0)
            self._rate.show_text("–")
            return
        self._epoch.show_number(frame.snapshot.epoch)
        self._steps.show_number(frame.snapshot.step)
        is_running = self._state is RunState.TRAINING and frame.epochs_per_second > 0
        self._rate.show_text(_rounded(frame.epochs_per_second) if is_running else "–")

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
            self._rate.show_text("–")
        if state in {RunState.EMPTY, RunState.LOADING}:
            self.show_frame(None)
        self._step.setEnabled(state not in {RunState.EMPTY, RunState.FAILED})

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
        steps_words = self.tr("How often all weights were updated so far.")
        self._steps.show_texts(self.tr("steps"), name=self.tr("Steps so far"), tool_tip=steps_words)
        rate_words = self.tr("How many epochs a second are really trained.")
        self._rate.show_texts(self.tr("epochs/s"), name=self.tr("Epochs per second"), tool_tip=rate_words)
        self._show_total(self._session.experiment.training.epochs)
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

    def _button(self, icon_name: str) -> QPushButton:
        button = QPushButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(button, icon_name, size=16)
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        left: tuple[QWidget, ...] = (self._train, self._step, self._reset, self._luck)
        middle: tuple[QWidget, ...] = (self._epoch, self._steps, self._speed, self._rate)
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

    def _show_total(self, epochs: int) -> None:
        total = shown_number(epochs)
        self._epoch.show_texts(
            self.tr("of {total} epochs").format(total=total),
            name=self.tr("Epochs so far"),
            tool_tip=self.tr("How often the training has passed over all training rows, of {total} times.").format(
                total=total
            ),
        )

    def _show_vocabulary(self) -> None:
        hint = self.tr("Space") if self._level < LEVELS - 1 else ""
        self._train.show_vocabulary((self.tr("Train"), self.tr("Pause")), (self.tr("Train on"),), hint)

    def _width_at(self, level: int) -> int:
        if not self._widths:
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
        self._rate.setVisible(level < 2)
        self._steps.setVisible(level < 3)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._step.setToolButtonStyle(beside if level < 4 else alone)
        self._speed.setFixedWidth(round(_SPEED_WIDTHS[level] * current_scale()))
        self._show_vocabulary()
        layout = self.layout()
        if layout is not None:
            layout.invalidate()


def _rounded(rate: float) -> str:
    return shown_number(round(rate, 1) if rate < 10 else round(rate))
