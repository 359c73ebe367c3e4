"""The card of the output: its activation, and whether that is applied before the loss or inside it."""

from PySide6.QtWidgets import QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.experiment import Experiment, feeds_logits, is_fused
from nnstudio.experiment.edits import with_network, with_output_activation
from nnstudio.gui.parts.choice_combo import ActivationCombo
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.network_card import NetworkCard
from nnstudio.gui.parts.optional_number import OptionalNumber
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.elided_label import ElidedLabel


class OutputCard(NetworkCard):
    """Shows the output activation of an experiment and edits it."""

    def __init__(self, experiment: Experiment, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(experiment, parent)
        self.activation = ActivationCombo(theme, self)
        self.place = ElidedLabel(parent=self)
        self.place.setProperty("role", "quiet")
        self.parameters = ParameterForm(self.popup)
        self.bias = OptionalNumber("network.output_bias", self.popup)
        self.outputs = OptionalNumber("network.outputs", self.popup, start=1)
        for part in (self.activation, self.place):
            self.add_part(part)
        for form in (self.parameters, self.bias, self.outputs):
            self.popup.body.addWidget(form)
        self.activation.choice_edited.connect(self._choose_activation)
        self.parameters.parameters_edited.connect(self._choose_parameters)
        self.bias.value_edited.connect(self._choose_bias)
        self.outputs.value_edited.connect(self._choose_outputs)
        tell_part("output", self)
        tell_part("output.activation", self.activation, self.parameters)
        tell_part("output.bias", self.bias)
        tell_part("output.units", self.outputs)
        leave_keyboard_on_click(self)
        self.retranslate()
        self.show_experiment(experiment)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the output of ``experiment`` without telling anybody."""
        super().show_experiment(experiment)
        network = experiment.network
        self.activation.show_choice(network.output_activation)
        self.parameters.show_parameters(ACTIVATIONS[network.output_activation].parameters, network.output_parameters)
        self.bias.show_value(network.output_bias)
        self.outputs.show_value(network.outputs)
        self.place.setText(self._place_of(experiment))

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.activation.show_theme(theme)

    def arrange_compact(self) -> None:
        """Draw the list closer together."""
        self.activation.show_compact(self.is_compact)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        title = self.tr("Output")
        self.show_title(title, self.tr("Parameters of the activation, the start bias, and the number of outputs."))
        self.activation.show_name(self.tr("Activation of the output"))
        self.activation.retranslate()
        self.place.setText(self._place_of(self.experiment))

    def _place_of(self, experiment: Experiment) -> str:
        if experiment.network.output_activation == "identity":
            return self.tr("the last sums as they are")
        if not feeds_logits(experiment):
            return self.tr("applied before the loss")
        if is_fused(experiment):
            return self.tr("inside the loss")
        return self.tr("for predictions only")

    def _choose_activation(self, name: str) -> None:
        self.experiment_edited.emit(with_output_activation(self.experiment, name))

    def _choose_parameters(self, parameters: dict[str, float]) -> None:
        self.experiment_edited.emit(with_network(self.experiment, output_parameters=parameters))

    def _choose_bias(self, bias: float | None) -> None:
        self.experiment_edited.emit(with_network(self.experiment, output_bias=bias))

    def _choose_outputs(self, outputs: float | None) -> None:
        number = None if outputs is None else int(outputs)
        self.experiment_edited.emit(with_network(self.experiment, outputs=number))
