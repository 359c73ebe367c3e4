"""Which layer's inputs are marked under the curves, and what they say."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.plots.drawing import percent_text
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.elided_combo import ElidedCombo

Floats = NDArray[np.floating[Any]]

MARKS_MAX = 240
_NARROW = 420
_NONE = -1


class LayerRug(QWidget):
    """A choice of layer and a line on it; it follows what is looked at until the user has chosen."""

    layer_edited = Signal()
    """The user has chosen another layer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._activations: tuple[str, ...] = ()
        self._chosen: int | None = None
        self._wanted = ""
        self._label = QLabel(self)
        self._label.setProperty("role", "quiet")
        self.combo = ElidedCombo(self)
        self.combo.activated.connect(self._take)
        self._label.setBuddy(self.combo)
        self.line = LiveLine("quiet", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.combo)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_experiment(self, experiment: Experiment) -> None:
        """Offer the layers of this network."""
        network = experiment.network
        activations = (*(layer.activation for layer in network.hidden), network.output_activation)
        if len(activations) != len(self._activations):
            self._chosen = None
        self._activations = activations
        self._fill()

    def show_function(self, name: str) -> None:
        """Follow what is looked at: to the first layer that has it."""
        self._wanted = name
        self.combo.setCurrentIndex(self.combo.findData(self.layer()))

    def layer(self) -> int:
        """Return the number of the layer whose inputs are marked; −1 for none."""
        if self._chosen is not None:
            return self._chosen
        return self._activations.index(self._wanted) if self._wanted in self._activations else 0

    def title(self, index: int) -> str:
        """Return what a layer is called."""
        if index == len(self._activations) - 1:
            return self.tr("Output")
        return self.tr("Hidden {number}").format(number=index + 1)

    def inputs_of(self, frame: Frame | None) -> Floats:
        """Return all inputs of the layer; empty where there are none yet."""
        if frame is None or not 0 <= self.layer() < len(frame.layers):
            return np.empty(0)
        sums = frame.layers[self.layer()].inputs.ravel()
        return sums[np.isfinite(sums)]

    def tell(self, frame: Frame | None, share: float) -> None:
        """Say how many of the inputs lie where the layer's activation is flat."""
        if self.layer() == _NONE:
            self.line.show_text("")
        elif frame is None:
            self.line.show_text(self.tr("None yet: train in the Studio first."))
        elif np.isnan(share):
            self.line.show_text(self.tr("no sums to show"))
        else:
            words = self.tr("{share} where {name} is flat")
            name = self._activations[self.layer()]
            self.line.show_text(words.format(share=percent_text(share), name=name))

    def activation(self) -> str:
        """Return what the layer does with its inputs; empty without a layer."""
        layer = self.layer()
        return self._activations[layer] if 0 <= layer < len(self._activations) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the line where there is little."""
        super().resizeEvent(event)
        self._label.setVisible(event.size().width() >= _NARROW * current_scale())

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self._label.setText(self.tr("Marks"))
        self.combo.setAccessibleName(self.tr("Layer whose sums are marked"))
        self.combo.setToolTip(
            self.tr("Marks on the axis show what the neurons of this layer of your network receive: w·x + b, live.")
        )
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        self.combo.clear()
        for index, activation in enumerate(self._activations):
            self.combo.addItem(f"{self.title(index)} · {activation}", index)
        self.combo.addItem(self.tr("no marks"), _NONE)
        self.combo.setCurrentIndex(self.combo.findData(self.layer()))

    def _take(self, index: int) -> None:
        self._chosen = self.combo.itemData(index)
        self.layer_edited.emit()


def marks_of(inputs: Floats, most: int = MARKS_MAX) -> Floats:
    """Return a few of ``inputs``, always from the same places, so that marks move and do not flicker."""
    if inputs.size <= most:
        return inputs
    # A stride without a common factor walks through rows and units alike.
    places = (np.arange(most) * (inputs.size // most | 1)) % inputs.size
    return inputs[places]
