"""The button for how the start weights are drawn, with the parameters of that choice."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.catalog import INITIALIZERS
from nnstudio.experiment import Experiment, InitializerChoice
from nnstudio.experiment.edits import with_network
from nnstudio.gui.parts.choice_combo import ChoiceCombo
from nnstudio.gui.parts.menu_button import MenuButton
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.parts.words import translated


class StartWeights(MenuButton):
    """Shows the initialiser of a network and edits it."""

    experiment_edited = Signal(object)
    """The user has chosen another one; carries the experiment with it."""

    def __init__(self, experiment: Experiment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self.popup = Popup(self)
        self.choice = ChoiceCombo(self.popup)
        self.purpose = QLabel(self.popup)
        self.purpose.setProperty("role", "quiet")
        self.purpose.setWordWrap(True)
        self.purpose.setFixedWidth(320)
        self.parameters = ParameterForm(self.popup)
        for name, initializer in INITIALIZERS.items():
            self.choice.add_choice(name, translated(initializer.label), translated(initializer.purpose))
        for part in (self.choice, self.purpose, self.parameters):
            self.popup.body.addWidget(part)
        tell_part("network.initializer", self)
        self.clicked.connect(self._open)
        self.choice.choice_edited.connect(self._choose)
        self.parameters.parameters_edited.connect(self._set_parameters)
        self.retranslate()
        self.show_experiment(experiment)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the initialiser of ``experiment`` without telling anybody."""
        self._experiment = experiment
        chosen = experiment.network.initializer
        name, given = (chosen, {}) if isinstance(chosen, str) else (chosen.name, chosen.parameters)
        self.choice.show_choice(name)
        self.purpose.setText(translated(INITIALIZERS[name].purpose))
        self.parameters.show_parameters(INITIALIZERS[name].parameters, given)
        label = translated(INITIALIZERS[name].label)
        self.show_words(self.tr("Start: {initializer}").format(initializer=label), self.tr("Start weights"))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setToolTip(self.tr("How the start weights are drawn, before the first step."))
        self.popup.show_heading(self.tr("Start weights"))
        self.choice.show_name(self.tr("Start weights"))
        for index, initializer in enumerate(INITIALIZERS.values()):
            self.choice.setItemText(index, translated(initializer.label))
            self.choice.setItemData(index, translated(initializer.purpose), Qt.ItemDataRole.ToolTipRole)
        self.choice.tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.show_experiment(self._experiment)

    def _open(self) -> None:
        self.popup.open_below(self)
        self.choice.setFocus()

    def _choose(self, name: str) -> None:
        self.experiment_edited.emit(with_network(self._experiment, initializer=name))

    def _set_parameters(self, parameters: dict[str, float | bool | str | list[float]]) -> None:
        chosen = InitializerChoice(name=self.choice.choice(), parameters=parameters)
        self.experiment_edited.emit(with_network(self._experiment, initializer=chosen))
