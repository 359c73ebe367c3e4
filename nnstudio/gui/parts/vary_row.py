"""One thing that varies in a race: which of those an experiment has, and the values it takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, N_, OPTIMIZERS, Task
from nnstudio.experiment import Experiment
from nnstudio.experiment.race import Vary
from nnstudio.gui.parts.typed_values import as_typed, values_typed
from nnstudio.gui.parts.words import translated
from nnstudio.gui.widgets.elided_combo import ElidedCombo

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
        self._show_numbers(choice.numbers)
        self.names.blockSignals(True)
        if self._listed() != choice.names:
            self._list_names(choice.names)
        self.tick(choice.ticked)
        self.names.blockSignals(False)
        self.edited.emit()

    def _listed(self) -> tuple[str, ...]:
        return tuple(self.names.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.names.count()))

    def _list_names(self, names: Sequence[str]) -> None:
        """Offer other names to tick.

        Those before are taken out one by one: while ``clear`` ends them all, Python may end one that it still knows.
        """
        while self.names.count():
            self.names.takeItem(0)
        for name in names:
            item = QListWidgetItem(name.replace("+", " + "))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            self.names.addItem(item)

    def vary(self) -> Vary | None:
        """Return what varies; None where nothing does."""
        choice = self._choices.get(self.key.currentData() or _NONE)
        if choice is None:
            return None
        if choice.names:
            items = [self.names.item(row) for row in range(self.names.count())]
            ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
            return Vary(choice.key, tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked))
        return Vary(choice.key, values_typed(self.numbers.text(), decimal_comma=_has_decimal_comma()))

    def show_vary(self, vary: Vary | None) -> None:
        """Show what varies in a race, as if it had been chosen here; what cannot vary now is left as it is."""
        place = self.key.findData(vary.key if vary is not None else _NONE)
        if place < 0:
            return
        if place != self.key.currentIndex():
            self.key.setCurrentIndex(place)
            self._show_values()
        if vary == self.vary():
            return
        if vary is not None and self.has_list:
            self.tick([str(value) for value in vary.values])
        elif vary is not None:
            self._show_numbers(as_typed(vary.values, decimal_comma=_has_decimal_comma()))

    def _show_numbers(self, numbers: str) -> None:
        self.numbers.setText(numbers)
        self.numbers.setCursorPosition(0)

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


def _has_decimal_comma() -> bool:
    return QLocale().decimalPoint() == ","
