"""The Studio workspace: data, network and output from left to right, the plots below them."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment
from nnstudio.gui.panels.activations_panel import ActivationsPanel
from nnstudio.gui.panels.data_panel import DataPanel
from nnstudio.gui.panels.gradients_panel import GradientsPanel
from nnstudio.gui.panels.loss_panel import LossPanel
from nnstudio.gui.panels.metrics_panel import MetricsPanel
from nnstudio.gui.panels.network_panel import NetworkPanel
from nnstudio.gui.panels.output_panel import OutputPanel
from nnstudio.gui.panels.row_panel import RowPanel
from nnstudio.gui.panels.transport_bar import TransportBar
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.alternatives import Alternatives
from nnstudio.session.session import Session

GAP = 12
WIDE = 1200  # from this width on, Activations and Gradients stand side by side
_FIRST_SIZES = {
    "columns": (1010, 340),
    "rows": (560, 240),
    "top": (216, 780),
    "bottom": (460, 540),
    "right": (470, 330),
}


class Panel(Protocol):
    """What every panel can do."""

    def show_experiment(self, experiment: Experiment) -> None:
        """Show what is chosen."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show what the data are."""

    def show_frame(self, frame: Frame) -> None:
        """Show one moment of the run."""

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""


class Studio(QWidget):
    """Arranges the panels and passes on to them what the session says; it decides nothing."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.transport = TransportBar(session, theme)
        self.data = DataPanel(session, theme)
        self.network = NetworkPanel(session, theme)
        self.output = OutputPanel(session, theme)
        self.row = RowPanel(session, theme)
        self.metrics = MetricsPanel(session, theme)
        self.loss = LossPanel(session, theme)
        self.activations = ActivationsPanel(session, theme)
        self.gradients = GradientsPanel(session, theme)
        self._panels: tuple[Panel, ...] = (
            *(self.transport, self.data, self.network, self.output, self.row),
            *(self.metrics, self.loss, self.activations, self.gradients),
        )
        self._splitters = self._arrange()
        self._listen()

    # ---- build ----

    def _arrange(self) -> Mapping[str, QSplitter]:
        self.inner = Alternatives(
            {"activations": self.activations, "gradients": self.gradients},
            {"activations": self.tr("Activations"), "gradients": self.tr("Gradients")},
        )
        self.details = Alternatives(
            {"row": self.row, "metrics": self.metrics},
            {"row": self.tr("Your own row"), "metrics": self.tr("Metrics")},
            orientation=Qt.Orientation.Vertical,
        )
        self.details.show_together(False)
        top = _splitter(Qt.Orientation.Horizontal, self.data, self.network)
        bottom = _splitter(Qt.Orientation.Horizontal, self.loss, self.inner)
        rows = _splitter(Qt.Orientation.Vertical, top, bottom)
        right = _splitter(Qt.Orientation.Vertical, self.output, self.details)
        columns = _splitter(Qt.Orientation.Horizontal, rows, right)
        top.setStretchFactor(1, 1)
        rows.setStretchFactor(0, 1)
        columns.setStretchFactor(0, 1)

        body = QWidget(self)
        body_layout = QVBoxLayout(body)
        body_layout.setContentsMargins(GAP, GAP, GAP, GAP)
        body_layout.addWidget(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.transport)
        layout.addWidget(body, 1)
        splitters = {"columns": columns, "rows": rows, "top": top, "bottom": bottom, "right": right}
        for name, splitter in splitters.items():
            splitter.setSizes(_FIRST_SIZES[name])
        return splitters

    def _listen(self) -> None:
        session = self._session
        session.experiment_changed.connect(self._show_experiment)
        session.dataset_changed.connect(self._show_dataset)
        session.frame_ready.connect(self._show_frame)
        session.state_changed.connect(self._show_state)
        session.row_changed.connect(self.row.show_row)
        session.devices_changed.connect(self._show_devices)
        session.problem_changed.connect(self._show_problem)
        self._show_experiment(session.experiment, session.experiment)
        self._show_dataset(session.dataset)

    # ---- show ----

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        for panel in self._panels:
            panel.show_theme(theme)

    def _show_experiment(self, _old: Experiment, new: Experiment) -> None:
        for panel in self._panels:
            panel.show_experiment(new)

    def _show_dataset(self, dataset: Dataset | None) -> None:
        for panel in self._panels:
            panel.show_dataset(dataset)

    def _show_frame(self, frame: Frame) -> None:
        for panel in self._panels:
            if isinstance(panel, QWidget) and panel.isVisible():
                panel.show_frame(frame)

    def _show_state(self, state: RunState) -> None:
        self.transport.show_state(state)

    def _show_devices(self) -> None:
        self.transport.show_experiment(self._session.experiment)

    def _show_problem(self, _problem: object) -> None:
        self.network.show_experiment(self._session.experiment)

    # ---- layout ----

    def sizes(self) -> dict[str, tuple[int, ...]]:
        """The sizes of the parts, to be remembered."""
        return {name: tuple(splitter.sizes()) for name, splitter in self._splitters.items()}

    def show_sizes(self, sizes: Mapping[str, Sequence[int]]) -> None:
        """Arrange the parts as remembered; what is not remembered as at first."""
        for name, splitter in self._splitters.items():
            splitter.setSizes(list(sizes.get(name, _FIRST_SIZES[name])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show Activations and Gradients side by side where there is room."""
        super().resizeEvent(event)
        self.inner.show_together(event.size().width() >= WIDE)


def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(GAP)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
