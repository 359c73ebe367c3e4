"""What varies in a race, in one or two rows of choices, and from how many seeds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, N_, OPTIMIZERS, Task, UserError
from nnstudio.experiment import Experiment
from nnstudio.experiment.race import Race, Vary, checked, variants_of
from nnstudio.gui.parts.race_where import RaceWhere
from nnstudio.gui.parts.typed_values import values_typed
from nnstudio.gui.parts.words import sentence_of, translated
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.high_enough import HighEnough
from nnstudio.gui.widgets.number_edit import NumberEdit
from nnstudio.gui.widgets.stepper import Stepper
from nnstudio.gui.widgets.wrapping import WrappingButton, wrapped
from nnstudio.session.race_session import RaceState

_NONE = ""
_PAIR = "network.output_activation+loss.name"
_FIRST_ACTIVATIONS = ("relu", "leaky_relu", "elu", "gelu", "silu", "tanh", "sigmoid", "softsign", "identity")
_FIRST_INITIALIZERS = ("auto", "torch", "xavier_uniform", "zeros")
_PAIRS = {
    Task.BINARY: ("sigmoid+bce_with_logits", "sigmoid+bce", "sigmoid+mse", "tanh+mse", "softmax+cross_entropy"),
    Task.MULTICLASS: (
        "softmax+cross_entropy",
        "log_softmax+nll",
        "softmax+mse",
        "sigmoid+bce",
        "identity+multi_margin",
    ),
    Task.MULTILABEL: ("sigmoid+bce_with_logits", "sigmoid+bce", "sigmoid+mse", "tanh+mse"),
    Task.REGRESSION: ("identity+mse", "identity+l1", "identity+huber", "identity+smooth_l1", "tanh+mse"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can vary: its path, its name, and its values: names of the catalog, or numbers to be typed."""

    key: str
    text: str
    names: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    numbers: str = ""


def choices_for(experiment: Experiment, task: Task) -> list[Choice]:
    """All that can vary in ``experiment``."""

    activations = tuple(ACTIVATIONS)
    hidden = [Choice("network.hidden.*.activation", translated(_ALL_HIDDEN), activations, _FIRST_ACTIVATIONS)]
    layers = len(experiment.network.hidden)
    if layers > 1:
        hidden += [
            Choice(
                f"network.hidden.{number}.activation",
                translated(_ONE_HIDDEN).format(number=number + 1),
                activations,
                _FIRST_ACTIVATIONS,
            )
            for number in range(layers)
        ]
    width = [Choice("network.hidden.*.units", translated(_UNITS), numbers="2, 4, 8, 16")]
    rate = experiment.training.learning_rate
    rates = ", ".join(f"{rate * factor:g}" for factor in (0.1, 0.3, 1, 3, 10))
    return [
        *(hidden if layers else []),
        Choice(_PAIR, translated(_OUTPUT_AND_LOSS), _PAIRS[task], _PAIRS[task]),
        Choice("loss.name", translated(_LOSS), tuple(LOSSES), ("mse", "l1", "huber")),
        Choice("training.optimizer", translated(_OPTIMIZER), tuple(OPTIMIZERS), tuple(OPTIMIZERS)),
        Choice("training.learning_rate", translated(_RATE), numbers=rates),
        Choice("network.initializer", translated(_INITIALIZER), tuple(INITIALIZERS), _FIRST_INITIALIZERS),
        Choice("training.batch_size", translated(_BATCH), numbers="4, 16, 64, 1000"),
        *(width if layers else []),
        Choice("training.l1", translated(_L1), numbers="0, 0.001, 0.01"),
        Choice("training.l2", translated(_L2), numbers="0, 0.001, 0.01, 0.1"),
    ]


_PATH = re.compile(r"\$\.[\w.\[\]]*\w")  # as sentences name places of the experiment file
_ALL_HIDDEN = N_("race", "Hidden activations")
_ONE_HIDDEN = N_("race", "Activation of hidden {number}")
_OUTPUT_AND_LOSS = N_("race", "Output and loss")
_LOSS = N_("race", "Loss")
_OPTIMIZER = N_("race", "Optimiser")
_RATE = N_("race", "Learning rate")
_INITIALIZER = N_("race", "Initialiser")
_BATCH = N_("race", "Batch size")
_UNITS = N_("race", "Neurons per hidden layer")
_L1 = N_("race", "L1")
_L2 = N_("race", "L2")


class VaryRow(QWidget):
    """One thing that varies: which, and the values it takes."""

    edited = Signal()

    def __init__(self, *, may_be_none: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, Choice] = {}
        self._may_be_none = may_be_none
        self.key = ElidedCombo(self)
        self.key.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.key.setMinimumContentsLength(12)
        self.names = QListWidget(self)
        self.numbers = QLineEdit(self)
        typed = QWidget(self)
        above = QVBoxLayout(typed)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(self.numbers)
        above.addStretch(1)
        self._values = QStackedWidget(self)
        self._values.addWidget(self.names)
        self._values.addWidget(typed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.key)
        layout.addWidget(self._values, 1)
        self.key.activated.connect(self._show_values)
        self.names.itemChanged.connect(self.edited)
        self.numbers.textEdited.connect(self.edited)

    def show_name(self, name: str, tool_tip: str) -> None:
        """Say what is chosen here, for those who listen and in the tool tip."""
        self.key.setAccessibleName(name)
        self.key.setToolTip(tool_tip)
        self.names.setAccessibleName(self.tr("Values of {name}").format(name=name))
        self.names.setToolTip(self.tr("Tick the values that take part."))
        self.numbers.setAccessibleName(self.tr("Values of {name}").format(name=name))
        self.numbers.setToolTip(self.tr("The values that take part, parted by commas or semicolons."))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen stays, where it is still there."""
        chosen = self.key.currentData()
        self._choices = {choice.key: choice for choice in choices}
        self.key.clear()
        if self._may_be_none:
            self.key.addItem(self.tr("Nothing else"), _NONE)
        for choice in choices:
            self.key.addItem(choice.text, choice.key)
        place = self.key.findData(chosen) if chosen else -1
        self.key.setCurrentIndex(max(place, 0))
        if place < 0:
            self._show_values()

    def _show_values(self, *_index: object) -> None:
        choice = self._choices.get(self.key.currentData() or _NONE)
        self._values.setVisible(choice is not None)
        if choice is None:
            self.edited.emit()
            return
        self._values.setCurrentIndex(0 if choice.names else 1)
        self._values.setMaximumHeight(16_777_215 if choice.names else self.numbers.sizeHint().height())
        self.numbers.setText(choice.numbers)
        self.names.blockSignals(True)
        self.names.clear()
        for name in choice.names:
            item = QListWidgetItem(name.replace("+", " + "))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in choice.ticked else Qt.CheckState.Unchecked)
            self.names.addItem(item)
        self.names.blockSignals(False)
        self.edited.emit()

    def vary(self) -> Vary | None:
        """Return what varies; None where nothing does."""
        choice = self._choices.get(self.key.currentData() or _NONE)
        if choice is None:
            return None
        if choice.names:
            items = [self.names.item(row) for row in range(self.names.count())]
            ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
            return Vary(choice.key, tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))
        return Vary(choice.key, values_typed(self.numbers.text(), decimal_comma=QLocale().decimalPoint() == ","))

    @property
    def has_list(self) -> bool:
        """Whether there are names to tick."""
        choice = self._choices.get(self.key.currentData() or _NONE)
        return choice is not None and bool(choice.names)

    def tick(self, names: Sequence[str]) -> None:
        """Tick these names and no others, as if by hand."""
        for row in range(self.names.count()):
            item = self.names.item(row)
            is_ticked = item.data(Qt.ItemDataRole.UserRole) in names
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)


class RaceSetup(Card):
    """Says what is wanted; it decides nothing."""

    start_asked = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._task = Task.BINARY
        self._experiment: Experiment | None = None
        self.first, self.second = VaryRow(may_be_none=False, parent=self), VaryRow(may_be_none=True, parent=self)
        self.seeds = Stepper("", "", lower=1, upper=200, parent=self)
        self.seeds.show_value(8)
        self.vary_data = QCheckBox(self)
        self.where = RaceWhere(self)
        self.goal = NumberEdit("", "", lower=0.01, upper=1.0, step=0.01, parent=self)
        self.goal.setValue(0.95)
        self.stop = ElidedCombo(self)
        for rule in ((False, None), (True, None), (False, 50)):
            self.stop.addItem("", rule)
        self.stop.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stop.setMinimumContentsLength(8)
        self.stop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.count.setWordWrap(True)
        self.start = WrappingButton(self)
        self.start.setProperty("role", "primary")
        self.add = WrappingButton(self)
        self.add.setEnabled(False)
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("What varies?"))
        self.first.show_name(self.tr("What varies"), self.tr("What is different from variant to variant."))
        self.second.show_name(
            self.tr("What varies besides"), self.tr("A second thing that varies: all combinations take part.")
        )
        self.seeds.show_texts(self.tr("Seeds"), self.tr("How many start weights each variant tries."))
        self.goal.setAccessibleName(self.tr("Goal"))
        self.goal.setToolTip(self.tr("The test accuracy, or R², at which a run counts as working."))
        self.stop.setAccessibleName(self.tr("Stop early"))
        self.stop.setToolTip(self.tr("When a run may end before its last epoch."))
        rules = (self.tr("never"), self.tr("at the goal"), self.tr("after 50 epochs without progress"))
        for index, text in enumerate(rules):
            self.stop.setItemText(index, text)
        tool_tip = self.tr("Train all variants of the experiment in the Studio, side by side.")
        self.start.show_words(self.tr("Start the race"), tool_tip)
        tool_tip = self.tr("Let the values that are ticked now, and were not before, join the race.")
        self.add.show_words(self.tr("Add to the race"), tool_tip)
        self.vary_data.setAccessibleName(self.tr("New data for each seed"))
        self._break_tick()
        self.vary_data.setToolTip(
            self.tr("Each seed draws data and split of its own, so that luck with the data shows as well.")
        )
        words = (self.tr("Seeds"), self.tr("Goal"), self.tr("Stop"), self.tr("Where"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.where.retranslate()
        if self._experiment is not None:
            self.show_experiment(self._experiment, self._task)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words of the buttons take two lines rather than be cut."""
        super().resizeEvent(event)
        for button in (self.start, self.add):
            button.fit(self.body.geometry().width())
        self._break_tick()
        self._insist()

    def _break_tick(self) -> None:
        """Let the words of the tick go on in the next line, which Qt would cut."""
        words, present, tick = self.vary_data.accessibleName(), self.vary_data.text(), self.vary_data
        around = tick.sizeHint().width() - max(
            map(tick.fontMetrics().horizontalAdvance, present.splitlines()), default=0
        )
        lines = wrapped(words, QFontMetricsF(tick.font()), self.body.geometry().width() - around)
        if (text := "\n".join(lines)) != present:
            tick.setText(text)

    def event(self, event: QEvent) -> bool:
        """Be as high as other words ask for."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._insist()
        return taken

    def _insist(self) -> None:
        if layout := self.layout():
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._labels = tuple(QLabel(self) for _ in range(4))
        for label, control in zip(self._labels, (self.seeds, self.goal, self.stop, self.where.kind), strict=True):
            form.addRow(label, control)
            label.setBuddy(control)
        form.insertRow(1, self.vary_data)
        form.addRow(self.where)
        self.body.addWidget(self.first, 3)
        self.body.addWidget(self.second, 2)
        below = QVBoxLayout()
        below.addLayout(form)
        below.addWidget(self.count)
        self.body.addWidget(HighEnough(below, self))
        for widget in (self.start, self.add):
            self.body.addWidget(widget)
        self.first.edited.connect(self._tell_count)
        self.second.edited.connect(self._tell_count)
        self.seeds.value_edited.connect(self._tell_count)
        self.start.clicked.connect(self.start_asked)
        self.add.clicked.connect(self.add_asked)

    def show_experiment(self, experiment: Experiment, task: Task) -> None:
        """Offer what can vary in ``experiment``."""
        if task is not self._task:
            self.goal.setValue(0.9 if task is Task.REGRESSION else 0.95)
        self._task, self._experiment = task, experiment
        choices = choices_for(experiment, task)
        self.first.show_choices(choices)
        self.second.show_choices(choices)
        self._tell_count()

    def show_state(self, state: RaceState) -> None:
        """Allow what can be done now."""
        self.add.setEnabled(state not in {RaceState.EMPTY, RaceState.LOADING})

    def race(self) -> Race:
        """Return what is wanted."""
        assert self._experiment is not None  # noqa: S101 (shown before anything can be clicked)
        seeds, vary_data = self.seeds.value(), self.vary_data.isChecked()
        return Race(self._experiment, tuple(self.varies()), seeds, vary_data, self.goal.value())

    def varies(self) -> list[Vary]:
        """Return what varies, with its values."""
        found = [row.vary() for row in (self.first, self.second)]
        return [vary for vary in found if vary is not None and vary.values]

    @property
    def problem(self) -> str:
        """A sentence that says why this race cannot be held; empty where it can, as far as each value shows."""
        race = self.race()
        try:
            checked(race)
        except UserError as error:
            return sentence_of(error)
        for vary in race.varies:
            try:
                variants_of(replace(race, varies=(vary,), seeds=1))
            except UserError as error:
                return _PATH.sub(f"“{self._name_of(vary.key)}”", sentence_of(error))
        return "" if race.varies else self.tr("Tick at least one value.")

    def _name_of(self, key: str) -> str:
        rows = (self.first.key, self.second.key)
        return next((row.currentText() for row in rows if row.currentData() == key), key)

    def rule(self) -> tuple[bool, int | None]:
        """Return whether a run ends at the goal, and after how many epochs without progress."""
        at_goal, patience = self.stop.currentData()
        return bool(at_goal), patience

    def _tell_count(self, *_news: object) -> None:
        self.body.setStretch(1, 2 if self.second.has_list else 0)
        variants = 1
        varies = self.varies()
        for vary in varies:
            variants *= len(vary.values)
        seeds = self.seeds.value()
        text = self.tr("{variants} variants × {seeds} seeds = {runs} runs").format(
            variants=variants, seeds=seeds, runs=variants * seeds
        )
        self.count.setText(text if varies else self.tr("Tick at least one value."))
        self.start.setEnabled(bool(varies))
