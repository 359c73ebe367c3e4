"""Which controls of the Studio a lesson means by a word; they are locked, hidden and pointed at here."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from nnstudio.gui.parts.part_finder import controls_of
from nnstudio.gui.studio import Studio
from nnstudio.gui.widgets.spotlight import Spotlight
from nnstudio.lessons.lesson import Control, Hideable

LIGHTS_MAX = 3  # more than that point at nothing
_PARTS: dict[Control, str] = {
    "train": "training.train",
    "optimizer": "training.optimizer",
    "learning_rate": "training.learning_rate",
    "batch_size": "training.batch_size",
    "epochs": "training",
    "regularization": "training",
    "device": "training.device",
}
_NEVER_LOCKED: set[Control] = {"train", "network", "epochs", "regularization"}  # these hold more than what is locked


class LessonControls(QObject):
    """Applies what a lesson says of the controls, and takes it back."""

    applied = Signal()
    """The controls are as the lesson wants them."""

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._window = studio, window
        self._locked: list[QWidget] = []
        self._hidden: list[QWidget] = []
        self.lights: list[Spotlight] = []

    def apply(
        self, locked: Iterable[Control], hidden: Iterable[Hideable], highlighted: Iterable[Control], *, point: bool
    ) -> None:
        """Lock, hide and, if ``point`` says so, frame the controls that are meant; free all others."""
        wanted = [control for name in locked if name not in _NEVER_LOCKED for control in self.named(name)]
        for control in _without_lost(self._locked):
            if control not in wanted:
                control.setEnabled(True)
        for control in wanted:
            control.setEnabled(False)
        self._locked = wanted
        gone = [control for name in hidden for control in self.named(name)]
        for control in _without_lost(self._hidden):
            if control not in gone:
                control.show()
        for control in gone:
            control.hide()
        self._hidden = gone
        targets = [control for name in highlighted for control in self.named(name)[:LIGHTS_MAX]] if point else []
        self._point_at(targets[: 2 * LIGHTS_MAX])
        self.applied.emit()

    def look_at(self, name: Control) -> None:
        """Bring a control into sight, with the keyboard."""
        found = self.named(name)
        if not found:
            return
        control = next((one for one in (found[0], *found[0].findChildren(QWidget)) if _takes_keys(one)), found[0])
        area: QWidget | None = control.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(control)
            area = area.parentWidget()
        control.setFocus(Qt.FocusReason.TabFocusReason)

    def named(self, name: Control) -> list[QWidget]:
        """The controls that ``name`` means; those of panels that are not there yet are left out."""
        studio, stage = self._studio, self._studio.network.stage
        if name in _PARTS:
            return controls_of(_PARTS[name], studio)
        named: dict[Control, list[QWidget]] = {
            "network": [studio.network],
            "layers": [*(one for card in stage.layers for one in (card.units, card.remove)), *stage.adders],
            "activation": [card.activation for card in stage.layers],
            "output_activation": [stage.output.activation],
            "loss": [stage.loss.loss],
            "loss_input": [stage.loss.input],
            "initializer": [studio.network.start_weights],
            "seed": controls_of("training.seed", studio.transport)[:1],
        }
        if name in named:
            return named[name]
        panel = getattr(studio, "loss" if name == "loss_plot" else name, None)
        return [panel] if isinstance(panel, QWidget) else []

    def _point_at(self, targets: list[QWidget]) -> None:
        if [light.target() for light in self.lights] == targets:
            return
        for light in self.lights:
            light.put_out()
        self.lights = [Spotlight(target, self._window) for target in targets]


def _takes_keys(control: QWidget) -> bool:
    return control.isVisible() and control.isEnabled() and bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _without_lost(controls: list[QWidget]) -> list[QWidget]:
    """Cards come and go; those that Qt has deleted are not to be touched."""
    from shiboken6 import isValid  # noqa: PLC0415 (belongs to this question alone)

    return [control for control in controls if isValid(control)]
