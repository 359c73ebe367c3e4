"""The quieter numbers of the training: epochs, batch, decay, the seed, and when to stop early."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QToolButton, QWidget

from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import set_icon
from nnstudio.gui.parts.parameter_form import FieldForm
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.parts.seed_edit import SeedEdit
from nnstudio.gui.widgets.number_edit import NumberEdit

PATHS = ("training.epochs", "training.batch_size", "training.l1", "training.l2")
_LOSS_AT_FIRST = 0.1
_ACCURACY_AT_FIRST = 95.0


class TrainingSettings(QToolButton):
    """An icon that opens the training's numbers and its goal."""

    value_edited = Signal(str, object)
    """The user has set a number of the experiment: its place such as ``training.epochs``, and the value."""
    goal_edited = Signal(object)
    """The user has set another :class:`Goal`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_icon(self, "settings", size=18)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._popup = Popup(self)
        self._form = FieldForm(PATHS, self._popup)
        self._seed_label = QLabel(self._popup)
        self._seed = SeedEdit("", parent=self._popup)
        self._goal_heading = QLabel(self._popup)
        self._loss_box = QCheckBox(self._popup)
        self._loss = NumberEdit("", lower=0.0, upper=1e9, lower_open=True, log_steps=True, parent=self._popup)
        self._accuracy_box = QCheckBox(self._popup)
        self._accuracy = NumberEdit("", lower=0.0, upper=100.0, step=1.0, parent=self._popup)
        self._accuracy.setSuffix(" %")
        self._arrange()
        self._connect()
        self.show_goal(Goal())
        self.retranslate()

    def popup(self) -> Popup:
        """Return the card that the button opens."""
        return self._popup

    def form(self) -> FieldForm:
        """Return the form of the experiment's numbers."""
        return self._form

    def seed_edit(self) -> SeedEdit:
        """Return the field of the seed."""
        return self._seed

    def loss_goal(self) -> tuple[QCheckBox, NumberEdit]:
        """Return the box and the field of the test loss to stop at."""
        return self._loss_box, self._loss

    def accuracy_goal(self) -> tuple[QCheckBox, NumberEdit]:
        """Return the box and the field of the test accuracy to stop at, in per cent."""
        return self._accuracy_box, self._accuracy

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the numbers of ``experiment`` without telling anybody."""
        training = experiment.training
        self._form.show_values({path: getattr(training, path.partition(".")[2]) for path in PATHS})
        self._seed.show_seed(training.seed)

    def show_goal(self, goal: Goal) -> None:
        """Show when to stop early, without telling anybody."""
        accuracy = None if goal.test_accuracy is None else round(100 * goal.test_accuracy, 6)
        for box, field, value, at_first in (
            (self._loss_box, self._loss, goal.test_loss, _LOSS_AT_FIRST),
            (self._accuracy_box, self._accuracy, accuracy, _ACCURACY_AT_FIRST),
        ):
            with QSignalBlocker(box):
                box.setChecked(value is not None)
            field.setEnabled(value is not None)
            if value is not None or field.value() == 0:
                field.show_value(at_first if value is None else value)

    def show_accuracy_possible(self, possible: bool) -> None:
        """Tell whether the task has an accuracy to stop at."""
        self._accuracy_box.setEnabled(possible)
        self._accuracy_box.setToolTip(
            self.tr("Stop as soon as this share of the test rows is right.")
            if possible
            else self.tr("Numbers are predicted here: there is no accuracy, stop at a test loss.")
        )

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setText(self.tr("Training"))
        self.setAccessibleName(self.tr("Training settings"))
        self.setToolTip(self.tr("Training settings: epochs, batch size, weight decay, seed, and when to stop early."))
        self._popup.show_heading(self.tr("Training"))
        self._seed_label.setText(self.tr("Seed"))
        self._seed.setAccessibleName(self.tr("Seed of the training"))
        for widget in (self._seed, self._seed_label):
            widget.setToolTip(self.tr("The same seed gives the same start weights and the same order of rows."))
        self._goal_heading.setText(self.tr("Stop early"))
        self._loss_box.setText(self.tr("at test loss"))
        self._loss_box.setAccessibleName(self.tr("Stop at a test loss"))
        self._loss_box.setToolTip(self.tr("Stop as soon as the test loss is this low."))
        self._loss.setAccessibleName(self.tr("Test loss to stop at"))
        self._loss.setToolTip(self._loss_box.toolTip())
        self._accuracy_box.setText(self.tr("at test accuracy"))
        self._accuracy_box.setAccessibleName(self.tr("Stop at a test accuracy"))
        self._accuracy.setAccessibleName(self.tr("Test accuracy to stop at, in per cent"))
        self._accuracy.setToolTip(self.tr("Stop as soon as this share of the test rows is right."))
        self.show_accuracy_possible(self._accuracy_box.isEnabled())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _arrange(self) -> None:
        self._seed_label.setProperty("role", "quiet")
        self._seed_label.setBuddy(self._seed)
        tell_part("training", self)
        tell_part("training.seed", self._seed_label, self._seed)
        self._goal_heading.setProperty("role", "strong")
        rule = QFrame(self._popup)
        rule.setProperty("role", "rule")
        rows = QGridLayout()
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(0, 1)
        rows.addWidget(self._seed_label, 0, 0)
        rows.addWidget(self._seed, 0, 1)
        rows.addWidget(rule, 1, 0, 1, 2)
        rows.addWidget(self._goal_heading, 2, 0, 1, 2)
        for row, (box, field) in enumerate((self.loss_goal(), self.accuracy_goal()), start=3):
            rows.addWidget(box, row, 0)
            rows.addWidget(field, row, 1)
        fields: tuple[QWidget, ...] = (self._seed, self._loss, self._accuracy)
        for each in fields:
            each.setMinimumWidth(96)
        self._popup.body.addWidget(self._form)
        self._popup.body.addLayout(rows)

    def _connect(self) -> None:
        self.clicked.connect(self._open)
        self._form.value_edited.connect(self.value_edited)
        self._seed.seed_edited.connect(self._take_seed)
        for box, field in (self.loss_goal(), self.accuracy_goal()):
            box.clicked.connect(self._take_goal)
            field.value_edited.connect(self._take_goal)

    def _open(self) -> None:
        self._popup.open_below(self)
        self._form.editor(PATHS[0]).setFocus()

    def _take_seed(self, seed: object) -> None:
        self.value_edited.emit("training.seed", seed)

    def _take_goal(self) -> None:
        loss = self._loss.value() if self._loss_box.isChecked() else None
        accuracy = round(self._accuracy.value() / 100, 8) if self._accuracy_box.isChecked() else None
        goal = Goal(test_loss=loss, test_accuracy=accuracy)
        self.show_goal(goal)
        self.goal_edited.emit(goal)
