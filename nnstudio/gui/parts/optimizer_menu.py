"""The optimiser: a button that opens the choice and what can be set on it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QLabel, QRadioButton, QVBoxLayout, QWidget

from nnstudio.catalog import OPTIMIZERS
from nnstudio.gui.parts.menu_button import MenuButton
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import current_scale

_PURPOSE_WIDTH = 300


class OptimizerMenu(MenuButton):
    """Shows the optimiser; a click offers others, and the parameters of the present one."""

    optimizer_edited = Signal(str)
    """The user has chosen another optimiser."""
    parameters_edited = Signal(dict)
    """The user has set parameters of the present optimiser; carries those that differ from their defaults."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optimizer = ""
        self._given: Mapping[str, object] = {}
        self._popup = Popup(self)
        self._choices = {name: QRadioButton(self._popup) for name in OPTIMIZERS}
        self._purposes = {name: QLabel(self._popup) for name in OPTIMIZERS}
        self._form = ParameterForm(self._popup)
        for name, choice in self._choices.items():
            purpose = self._purposes[name]
            purpose.setProperty("role", "quiet")
            purpose.setWordWrap(True)
            purpose.setContentsMargins(28, 0, 0, 4)
            choice.clicked.connect(self._take_choice)
            part = QVBoxLayout()
            part.setSpacing(0)
            part.addWidget(choice)
            part.addWidget(purpose)
            self._popup.body.addLayout(part)
        rule = QFrame(self._popup)
        rule.setProperty("role", "rule")
        self._popup.body.addWidget(rule)
        self._popup.body.addWidget(self._form)
        self._form.parameters_edited.connect(self._take_parameters)
        self.clicked.connect(self._open)
        self.retranslate()

    def popup(self) -> Popup:
        """Return the card that the button opens."""
        return self._popup

    def form(self) -> ParameterForm:
        """Return the form with the parameters of the present optimiser."""
        return self._form

    def choice(self, name: str) -> QRadioButton:
        """Return the choice of one optimiser."""
        return self._choices[name]

    def show_optimizer(self, name: str, given: Mapping[str, object]) -> None:
        """Show an optimiser with its parameters, without telling anybody."""
        self._optimizer, self._given = name, given
        optimizer = OPTIMIZERS[name]
        for known, choice in self._choices.items():
            with QSignalBlocker(choice):
                choice.setChecked(known == name)
        self._form.show_parameters(optimizer.parameters, given)
        if "nesterov" in {parameter.name for parameter in optimizer.parameters}:
            self._form.show_enabled("nesterov", bool(given.get("momentum")), self.tr("Set a momentum above 0 first."))
        self.show_words(optimizer.label, self.tr("Optimizer"))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setToolTip(self.tr("How a gradient becomes a step, and what can be set on it."))
        self._popup.show_heading(self.tr("Optimizer"))
        for name, choice in self._choices.items():
            purpose = translated(OPTIMIZERS[name].purpose)
            choice.setText(OPTIMIZERS[name].label)
            choice.setAccessibleName(OPTIMIZERS[name].label)
            choice.setAccessibleDescription(purpose)
            choice.setToolTip(purpose)
            self._purposes[name].setText(purpose)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self) -> None:
        width = round(_PURPOSE_WIDTH * current_scale())
        for purpose in self._purposes.values():
            purpose.ensurePolished()
            purpose.setFixedSize(width, purpose.heightForWidth(width))
        self._popup.open_below(self)
        self._choices[self._optimizer].setFocus()

    def _take_choice(self) -> None:
        name = next(name for name, choice in self._choices.items() if choice is self.sender())
        if name != self._optimizer:
            self.optimizer_edited.emit(name)

    def _take_parameters(self, parameters: dict[str, object]) -> None:
        if not parameters.get("momentum"):
            parameters.pop("nesterov", None)
        self.parameters_edited.emit(parameters)
