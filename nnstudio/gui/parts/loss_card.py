"""The card of the loss: which one, what it is fed with, and what there is to say about it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nnstudio.catalog import LOSSES
from nnstudio.experiment import Experiment, feeds_logits, is_fused
from nnstudio.experiment.edits import with_loss
from nnstudio.gui.parts.choice_combo import LossCombo
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.network_card import NetworkCard
from nnstudio.gui.parts.parameter_form import FieldForm, ParameterForm
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.widgets.badge import BadgeKind
from nnstudio.gui.widgets.badge_button import BadgeButton
from nnstudio.gui.widgets.segmented import Segmented

_SCALE = "loss.scale"
_AROUND_VERDICT = 10  # pixels beside it and the settings


class LossCard(NetworkCard):
    """Shows the loss of an experiment and edits it."""

    verdict_asked = Signal()
    """The user wants to know more of how output and loss go together."""

    def __init__(self, experiment: Experiment, parent: QWidget | None = None) -> None:
        super().__init__(experiment, parent)
        self.loss = LossCombo(self)
        self._verdict = ""
        self._outputs: tuple[str, ...] = ()
        self.feed = QLabel(self)
        self.feed.setProperty("role", "quiet")
        self.badge = BadgeButton(self)
        self.badge.clicked.connect(self.verdict_asked)
        self.input_label = QLabel(self.popup)
        self.input_label.setProperty("role", "quiet")
        self.input = Segmented("", parent=self.popup)
        for key in ("auto", "output", "logits"):
            self.input.add_choice(key, key)
        self.parameters = ParameterForm(self.popup)
        self.scale = FieldForm((_SCALE,), self.popup)
        for part in (self.loss, self.feed, self.badge):
            self.add_part(part)
        for form in (self.input_label, self.input, self.parameters, self.scale):
            self.popup.body.addWidget(form)
        self.loss.choice_edited.connect(self._choose_loss)
        self.input.choice_edited.connect(self._choose_input)
        self.parameters.parameters_edited.connect(self._choose_parameters)
        self.scale.value_edited.connect(self._choose_scale)
        tell_part("loss", self)
        tell_part("loss.input", self.input, self.feed)
        tell_part("loss.parameters", self.parameters)
        tell_part("loss.scale", self.scale)
        leave_keyboard_on_click(self)
        self.retranslate()
        self.show_experiment(experiment)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the loss of ``experiment`` without telling anybody."""
        super().show_experiment(experiment)
        loss = experiment.loss
        self.loss.show_choice(loss.name)
        self.input.show_choice(loss.input)
        self.parameters.show_parameters(LOSSES[loss.name].parameters, loss.parameters, self._outputs)
        self.scale.show_values({_SCALE: loss.scale})
        self.feed.setText(self._fed(experiment))

    def show_outputs(self, names: Sequence[str]) -> None:
        """Offer a weight for each of these outputs, from the next experiment on that is shown."""
        self._outputs = tuple(names)

    def show_verdict(self, text: str, kind: BadgeKind = "quiet", sentence: str = "") -> None:
        """Say in a word or two how the loss fits, and the whole sentence in the tool tip."""
        self._verdict = text
        self.badge.show_text(text, kind, f"{text}. {sentence}" if sentence else text)
        self.badge.setAccessibleDescription(sentence)
        self.arrange_compact()
        self.updateGeometry()

    def arrange_compact(self) -> None:
        """In two lines there is room for the verdict or for what the loss is fed with, not for both."""
        self.loss.show_compact(self.is_compact)
        self.feed.setHidden(self.is_compact and bool(self._verdict))
        self.feed.setText(self._fed(self.experiment))
        width = QSizePolicy.Policy.Ignored if self.is_compact else QSizePolicy.Policy.Maximum
        self.badge.setSizePolicy(width, QSizePolicy.Policy.Fixed)
        self._fit_verdict()

    def sizeHint(self) -> QSize:
        """Ask for the whole verdict, though it may be cut."""
        hint, metrics = super().sizeHint(), self.fontMetrics()
        if not self.is_compact or not self._verdict:
            return hint
        padding = self.badge.sizeHint().width() - metrics.horizontalAdvance(self.badge.text())
        wanted = metrics.horizontalAdvance(self._verdict) + padding + self.settings.sizeHint().width() + _AROUND_VERDICT
        return QSize(max(hint.width(), wanted + _AROUND_VERDICT), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the verdict where it has no room."""
        super().resizeEvent(event)
        self._fit_verdict()

    def _fit_verdict(self) -> None:
        """In two lines the verdict gives way; its tool tip tells all of it."""
        text = self._verdict
        if self.is_compact:
            padding = self.badge.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.badge.text())
            room = self.contentsRect().width() - self.settings.width() - padding - _AROUND_VERDICT
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        if self.badge.text() != text:
            self.badge.setText(text)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        title = self.tr("Loss")
        self.show_title(title, self.tr("What the loss is fed with, its parameters, and a factor."))
        self.loss.show_name(title)
        self.loss.retranslate()
        self.input_label.setText(self.tr("Fed with"))
        self.input.setAccessibleName(self.tr("What the loss is fed with"))
        self.input.setToolTip(self.tr("Which numbers of the network the loss compares with the targets."))
        pair = self.tr("The raw last sums where the loss has the activation inside, else the activated output.")
        self.input.show_text("auto", self.tr("automatic"), pair)
        self.input.show_text("output", self.tr("output"), self.tr("Always the activated output, as it is."))
        self.input.show_text("logits", self.tr("logits"), self.tr("Always the raw last sums; the activation waits."))
        self.feed.setText(self._fed(self.experiment))

    def _fed(self, experiment: Experiment) -> str:
        if not feeds_logits(experiment):
            self.feed.setToolTip(self.tr("The loss gets what the output activation gives."))
            return self.tr("fed with the output")
        self.feed.setToolTip(self.tr("The loss gets the raw sums of the last layer, before the activation."))
        if not is_fused(experiment):
            return self.tr("fed with logits")
        return self.tr("logits · fused") if self.is_compact else self.tr("fed with logits · fused")

    def _choose_loss(self, name: str) -> None:
        self.experiment_edited.emit(with_loss(self.experiment, name=name))

    def _choose_input(self, key: str) -> None:
        self.experiment_edited.emit(with_loss(self.experiment, input=key))

    def _choose_parameters(self, parameters: dict[str, float]) -> None:
        self.experiment_edited.emit(with_loss(self.experiment, parameters=parameters))

    def _choose_scale(self, _path: str, scale: float) -> None:
        self.experiment_edited.emit(with_loss(self.experiment, scale=scale))
