"""A button that puts the function one is looking at into the network of the Studio."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from nnstudio.catalog import ACTIVATIONS, LOSSES, N_
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer, with_loss, with_network, with_output_activation
from nnstudio.gui.parts.words import translated
from nnstudio.session.session import Session

_EVERYWHERE = N_("explore", "{name} in every hidden layer")
_LAYER = N_("explore", "{name} in Hidden {number}")
_OUTPUT = N_("explore", "{name} as the output activation")
_LOSS = N_("explore", "{name} as the loss")


@runtime_checkable
class FunctionSource(Protocol):
    """A page that shows one function at a time, with parameters."""

    def function(self) -> str:
        """Return the name of the function that is looked at."""

    def given(self) -> Mapping[str, float | bool | str | list[float]]:
        """Return its parameters that differ from their defaults."""


@dataclass(frozen=True, slots=True)
class Use:
    """One place of the network, in words, and the experiment with the function there."""

    words: str
    experiment: Experiment


def uses_of(experiment: Experiment, name: str, given: Mapping[str, float | bool | str | list[float]]) -> list[Use]:
    """Every place of ``experiment`` that can take the function."""
    parameters = dict(given)
    if name in LOSSES:
        return [Use(translated(_LOSS).format(name=name), with_loss(experiment, name=name, parameters=parameters))]
    layers = range(len(experiment.network.hidden))
    uses = [
        Use(
            translated(_LAYER).format(name=name, number=index + 1),
            with_layer(experiment, index, activation=name, parameters=parameters),
        )
        for index in layers
    ]
    if len(uses) > 1:
        everywhere = experiment
        for index in layers:
            everywhere = with_layer(everywhere, index, activation=name, parameters=parameters)
        uses.insert(0, Use(translated(_EVERYWHERE).format(name=name), everywhere))
    output = with_network(with_output_activation(experiment, name), output_parameters=parameters)
    return [*uses, Use(translated(_OUTPUT).format(name=name), output)]


class UseButton(QPushButton):
    """Offers every place where the function can be used; what is there already is ticked."""

    used = Signal()
    """The experiment has the function now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._source: FunctionSource | None = None
        self._experiments: dict[QAction, Experiment] = {}
        self.setProperty("menu", "true")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._take)
        self.setMenu(menu)
        self.setEnabled(False)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setText(self.tr("Use in Studio"))
        self.setAccessibleName(self.tr("Use in Studio"))
        self.setToolTip(
            self.tr("Put the selected function into a layer of the Studio's network, or take it as the loss.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_source(self, source: FunctionSource | None) -> None:
        """Offer the function that this page looks at."""
        self._source = source
        self.setEnabled(source is not None)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        self._experiments = {}
        if self._source is None or self._source.function() not in {**ACTIVATIONS, **LOSSES}:
            return
        for use in uses_of(self._session.experiment, self._source.function(), self._source.given()):
            action = menu.addAction(use.words)
            action.setCheckable(True)
            action.setChecked(use.experiment == self._session.experiment)
            self._experiments[action] = use.experiment

    def _take(self, action: QAction) -> None:
        self._session.edit(self._experiments[action])
        self.used.emit()
