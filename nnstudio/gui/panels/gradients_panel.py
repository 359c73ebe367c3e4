"""How strongly the loss pulls at each layer."""

from PySide6.QtWidgets import QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, LayerAnswer
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.plots.drawing import number_text
from nnstudio.gui.plots.gradients_plot import GradientsPlot
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.session.session import Session


class GradientsPanel(Card):
    """The size of the gradient in every layer: where it fades, the layers before it hardly learn."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._run_id = -1
        self._shown: tuple[LayerAnswer, ...] | None = None
        self._plot = GradientsPlot("", theme, self)
        self.body.addWidget(self._plot)
        self.numbers = PlotNumbers(self._plot, self._plot.numbers)
        self.retranslate()
        self.show_experiment(session.experiment)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("Gradients"), self.tr("norm per layer"))
        self._plot.setAccessibleName(self.tr("Gradient of each layer"))
        self._plot.setToolTip(
            self.tr("How strongly the loss pulls at the weights of each layer, over the training rows.")
        )

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing here depends on the experiment alone: the frames bring the layers."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Begin anew with other data."""
        self._shown = None
        self._plot.start_over()

    def show_frame(self, frame: Frame) -> None:
        """Show the gradients of one moment."""
        if frame.layers is self._shown:
            return
        self._shown = frame.layers
        if frame.run_id != self._run_id:
            self._run_id = frame.run_id
            self._plot.start_over()
        last = len(frame.layers) - 1
        names = [
            self.tr("Hidden {number}").format(number=index + 1) if index < last else self.tr("Output")
            for index in range(len(frame.layers))
        ]
        norms = [layer.gradient_norm for layer in frame.layers]
        self._plot.set_norms(names, norms)
        texts = [f"{name} {number_text(norm, 2)}" for name, norm in zip(names, norms, strict=True)]
        self._plot.setAccessibleDescription(", ".join(texts))

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._plot.set_theme(theme)
