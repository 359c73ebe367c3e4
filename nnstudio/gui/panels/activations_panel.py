"""What every layer puts out over the training rows, and whether it is dead or saturated."""

import math

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import SATURATED_SHARE, Frame, LayerAnswer
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.curves_table import Columns
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.plots.activations_plot import ActivationsPlot, Spread
from nnstudio.gui.plots.drawing import percent_text
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.session.session import Session

_WORTH_SAYING = 0.01


class ActivationsPanel(Card):
    """The live distribution of every layer's outputs."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._shown: tuple[LayerAnswer, ...] | None = None
        self._plot = ActivationsPlot("", theme, self)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._plot)
        self.body.addWidget(scroll)
        self.numbers = PlotNumbers(self._plot, self.columns)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Activations"), self.tr("over the training rows, live"))
        self._plot.setAccessibleName(self.tr("Activations of each layer"))
        self._plot.setToolTip(
            self.tr("How the outputs of each layer are spread over the training rows (heights by square root).")
        )

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing here depends on the experiment alone: the frames bring the layers."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show nothing until the first frame."""
        self._shown = None
        self._plot.set_spreads(())

    def show_frame(self, frame: Frame) -> None:
        """Show the layers at one moment."""
        if frame.layers is self._shown:
            return
        self._shown = frame.layers
        last = len(frame.layers) - 1
        spreads = [
            Spread(
                title=self._layer_title(index, last),
                activation=layer.activation,
                counts=layer.counts,
                edges=layer.edges,
                words=self._words(layer, is_output=index == last),
            )
            for index, layer in enumerate(frame.layers)
        ]
        self._plot.set_spreads(spreads)
        said = [f"{spread.title}: {', '.join(text for text, _ in spread.words)}" for spread in spreads]
        self._plot.setAccessibleDescription("; ".join(said))

    def columns(self) -> Columns:
        """Return what is drawn as numbers, a row a layer."""
        layers = self._shown or ()
        last = len(layers) - 1
        flat = [math.nan if layer.saturated_share is None else layer.saturated_share for layer in layers]
        return {
            self.tr("layer"): [self._layer_title(index, last) for index in range(len(layers))],
            self.tr("activation"): [layer.activation for layer in layers],
            self.tr("least output"): np.array([layer.edges[0] for layer in layers]),
            self.tr("greatest output"): np.array([layer.edges[-1] for layer in layers]),
            self.tr("share of zeros"): np.array([layer.zero_share for layer in layers]),
            self.tr("share saturated"): np.array(flat),
            self.tr("dead neurons"): np.array([float(layer.dead.sum()) for layer in layers]),
        }

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._plot.set_theme(theme)

    def _layer_title(self, index: int, last: int) -> str:
        return self.tr("Output") if index == last else self.tr("Hidden {number}").format(number=index + 1)

    def _words(self, layer: LayerAnswer, *, is_output: bool) -> tuple[tuple[str, str], ...]:
        words = []
        dead, units = int(layer.dead.sum()), len(layer.dead)
        if layer.zero_share >= _WORTH_SAYING:
            words.append((self.tr("{share} zero").format(share=percent_text(layer.zero_share)), "quiet"))
        if layer.saturated_share is not None and layer.saturated_share >= _WORTH_SAYING:
            role = "quiet" if is_output or layer.saturated_share < SATURATED_SHARE else "warn"
            share = percent_text(layer.saturated_share)
            words.append((self.tr("{share} saturated").format(share=share), role))
        if dead:  # first: it matters most
            words.insert(0, (self.tr("{dead} of {units} dead").format(dead=dead, units=units), "warn"))
        return tuple(words) or ((self.tr("healthy"), "good"),)
