"""The card of one hidden layer: its activation, its neurons, how it fares, and a cross to take it away."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.experiment import FIELDS, Experiment, HiddenLayer
from nnstudio.experiment.edits import with_layer, with_layer_removed, with_units
from nnstudio.gui.parts.choice_combo import ActivationCombo
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.health_mark import HealthMark
from nnstudio.gui.parts.layer_health import Health, health_words
from nnstudio.gui.parts.network_card import NetworkCard
from nnstudio.gui.parts.optional_number import OptionalNumber
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.settled import SettledEdits
from nnstudio.gui.theme import Theme, current_scale
from nnstudio.gui.widgets.badge import Badge
from nnstudio.gui.widgets.stepper import Stepper

_UNITS = FIELDS["network.hidden[*].units"]
SHORT_FROM = 100  # the number stands alone, so that the card keeps its width
_BADGE_PADDING = 24


class LayerCard(NetworkCard):
    """Shows hidden layer ``index`` of an experiment and edits it."""

    def __init__(self, experiment: Experiment, index: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(experiment, parent)
        self.index = index
        self._health: Health | None = None
        self.remove = self.add_button("cross")
        self.activation = ActivationCombo(theme, self)
        self.units = Stepper("", lower=int(_UNITS.lower), upper=int(_UNITS.upper), format=self._neurons, parent=self)
        self.badge = Badge(parent=self)
        self.mark = HealthMark(self)
        self.remove_here = QPushButton(self.popup)
        self.parameters = ParameterForm(self.popup)
        self.bias = OptionalNumber("network.hidden[*].bias", self.popup)
        self._settled = SettledEdits(self)
        for part in (self.activation, self.units, self.badge):
            self.add_part(part)
        for form in (self.parameters, self.bias):
            self.popup.body.addWidget(form)
        self.popup.body.addWidget(self.remove_here)
        self.remove_here.hide()
        self._keep_badge_room()
        leave_keyboard_on_click(self)
        self._tell_parts()
        self._connect()
        self.retranslate()
        self.show_experiment(experiment)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the layer of ``experiment`` without telling anybody."""
        super().show_experiment(experiment)
        layer = self._layer()
        self.activation.show_choice(layer.activation)
        if not self._settled.awaits("units"):
            self.units.show_value(layer.units)
        self.parameters.show_parameters(ACTIVATIONS[layer.activation].parameters, layer.parameters)
        self.bias.show_value(layer.bias)

    def show_health(self, health: Health | None) -> None:
        """Show how the layer fares on the training rows; None for not known."""
        if health != self._health:
            self._health = health
            self._show_words()

    def arrange_compact(self) -> None:
        """In two lines a sign stands for the badge, and the way to remove the layer is among the settings."""
        self.activation.show_compact(self.is_compact)
        self.units.show_compact(self.is_compact)
        self.remove_here.setVisible(self.is_compact)
        self._keep_badge_room()
        self._show_words()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.activation.show_theme(theme)

    def sizeHint(self) -> QSize:
        """Keep one width whatever the badge says, so that the network stands still."""
        hint = super().sizeHint()
        if self.is_compact:
            return hint
        longest = self.fontMetrics().horizontalAdvance(self.tr("{percent} % saturated").format(percent=88))
        badge = longest + round(_BADGE_PADDING * current_scale()) + 16
        return QSize(max(hint.width(), badge), hint.height())

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        title = self.tr("Hidden {number}").format(number=self.index + 1)
        self.show_title(title, self.tr("Parameters of the activation, and the start bias."))
        self.activation.show_name(self.tr("Activation of {layer}").format(layer=title))
        self.activation.retranslate()
        self.units.show_texts(
            self.tr("Neurons of {layer}").format(layer=title), self.tr("How many neurons the layer has.")
        )
        self.remove.setAccessibleName(self.tr("Remove {layer}").format(layer=title))
        self.remove.setToolTip(self.tr("Take this layer out of the network."))
        self.remove_here.setText(self.tr("Remove the layer"))
        self.remove_here.setAccessibleName(self.remove.accessibleName())
        self.remove_here.setToolTip(self.remove.toolTip())
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sign in its corner."""
        super().resizeEvent(event)
        self.mark.move(event.size().width() - self.mark.width(), 0)

    def _show_words(self) -> None:
        text, kind, sentence = health_words(self._health)
        self.badge.show_text("" if self.is_compact else text, kind, sentence)
        self.mark.show_words(text if self.is_compact else "", kind, sentence)

    def _keep_badge_room(self) -> None:
        """The card keeps its height while the badge comes and goes."""
        policy = self.badge.sizePolicy()
        policy.setRetainSizeWhenHidden(not self.is_compact)
        self.badge.setSizePolicy(policy)

    def _tell_parts(self) -> None:
        own = f"hidden.{self.index}"
        tell_part(own, self)
        tell_part(f"{own}.activation", self.activation, self.parameters)
        tell_part(f"{own}.units", self.units)
        tell_part(f"{own}.bias", self.bias)

    def _connect(self) -> None:
        self.activation.choice_edited.connect(self._choose_activation)
        self.units.value_edited.connect(self._choose_units)
        self.remove.clicked.connect(self._remove)
        self.remove_here.clicked.connect(self._remove)
        self.parameters.parameters_edited.connect(self._choose_parameters)
        self.bias.value_edited.connect(self._choose_bias)
        self._settled.settled.connect(self._send_units)

    def _layer(self) -> HiddenLayer:
        return self.experiment.network.hidden[self.index]

    def _neurons(self, units: int) -> str:
        if units >= SHORT_FROM or self.is_compact:
            return self.locale().toString(units)
        if units == 1:
            return self.tr("1 neuron")
        return self.tr("{count} neurons").format(count=self.locale().toString(units))

    def _choose_activation(self, name: str) -> None:
        self.experiment_edited.emit(with_layer(self.experiment, self.index, activation=name))

    def _choose_units(self, units: int) -> None:
        self._settled.commit("units", units)

    def _send_units(self, _key: str, units: int) -> None:
        self.experiment_edited.emit(with_units(self.experiment, self.index, units))

    def _remove(self) -> None:
        self.popup.hide()
        self.experiment_edited.emit(with_layer_removed(self.experiment, self.index))

    def _choose_parameters(self, parameters: dict[str, float]) -> None:
        self.experiment_edited.emit(with_layer(self.experiment, self.index, parameters=parameters))

    def _choose_bias(self, bias: float | None) -> None:
        self.experiment_edited.emit(with_layer(self.experiment, self.index, bias=bias))
