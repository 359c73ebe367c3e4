"""The Studio workspace: data, network and output from left to right, the plots below them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, RunState, Turn
from nnstudio.experiment import Experiment
from nnstudio.gui.drawer import Drawer
from nnstudio.gui.panels.network_panel import NetworkPanel
from nnstudio.gui.panels.timeline_bar import TimelineBar
from nnstudio.gui.panels.transport_bar import TransportBar
from nnstudio.gui.parts.coach_words import badge_of
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.alternatives import Alternatives
from nnstudio.gui.widgets.card import Card
from nnstudio.session.session import Session

if TYPE_CHECKING:
    from nnstudio.gui.panels.compare_window import CompareWindow

GAP = 12
FEW_FRAMES = 12  # a second; on a busy machine no panel is to lag behind the others
WIDE = 1200  # from this width on, Activations and Gradients stand side by side
DATA_WIDTH = 208
LESSON_WIDTH = 340  # what a lesson needs to be read with ease
LOW = 640  # where the column of output and lesson is lower, the output leaves all but the drawing to the lesson
RIGHT_WIDTH = 280  # what the drawer needs for its five tabs in any language
FIRST_PANELS = 4  # transport, network, timeline and data
BARS_WIDTH, BARS_HEIGHT = 120, 140  # workspaces and gaps; menus, transport and status line


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
    """Arranges the panels and passes on to them what the session says; it decides nothing.

    It is built in two parts: what a person looks at first, and after the first paint the plots, for which
    :meth:`complete` returns the steps. Until then empty cards hold their places.
    """

    table_offered = Signal(str)
    """A text table is to be opened."""
    rearranged = Signal()
    """The plots stand otherwise now, as there is more room, or less."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.transport = TransportBar(session, theme)
        self.network = NetworkPanel(session, theme)
        self.drawer = Drawer(session, theme)
        self.timeline = TimelineBar(session, theme)
        self.is_frozen = False
        self.is_presented = False  # another arranges the parts now
        self._without_lesson: dict[str, tuple[int, ...]] | None = None  # the sizes to return to after a lesson
        self._panels: list[Panel] = [self.transport, self.network, self.timeline]
        self._compare: CompareWindow | None = None
        self._turns: Mapping[Panel, Turn] = {}
        self.splitters = self._arrange()
        self._listen()

    # ---- build ----

    def _arrange(self) -> Mapping[str, QSplitter]:
        top = _splitter(Qt.Orientation.Horizontal, Card(self.tr("Data")), self.network)
        bottom = _splitter(Qt.Orientation.Horizontal, Card(self.tr("Loss")), Card(self.tr("Activations")))
        self.below = _over(bottom, self.timeline)
        rows = _splitter(Qt.Orientation.Vertical, top, self.below)
        right = _splitter(Qt.Orientation.Vertical, Card(self.tr("Output")), self.drawer)
        columns = _splitter(Qt.Orientation.Horizontal, rows, right)
        top.setStretchFactor(1, 1)
        right.setMinimumWidth(RIGHT_WIDTH)  # also where a larger window has been made smaller
        for splitter in (rows, columns):
            splitter.setStretchFactor(0, 3)
            splitter.setStretchFactor(1, 1)

        body = QWidget(self)
        body_layout = QVBoxLayout(body)
        body_layout.setContentsMargins(GAP, GAP, GAP, GAP // 2)
        body_layout.addWidget(columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.transport)
        layout.addWidget(body, 1)
        return {"columns": columns, "rows": rows, "top": top, "bottom": bottom, "right": right}

    @property
    def is_complete(self) -> bool:
        """Whether every panel has been built."""
        return bool(self._turns)

    def complete(self) -> Iterator[None]:
        """Build the remaining panels, one at a time: the window stays alive between them."""
        from nnstudio.gui.panels.data_panel import DataPanel  # noqa: PLC0415

        session, theme = self._session, self._theme
        self.data = DataPanel(session, theme)
        self.data.table_offered.connect(self.table_offered)
        self._put("top", 0, self.data)
        self._panels.append(self.data)
        yield
        # pyqtgraph comes with these: half of the time to the first paint.
        from nnstudio.gui.panels.activations_panel import ActivationsPanel  # noqa: PLC0415
        from nnstudio.gui.panels.gradients_panel import GradientsPanel  # noqa: PLC0415
        from nnstudio.gui.panels.loss_panel import LossPanel  # noqa: PLC0415
        from nnstudio.gui.panels.output_panel import OutputPanel  # noqa: PLC0415

        yield
        self.output = OutputPanel(session, theme)
        self._put("right", 0, self.output)
        yield
        self.loss = LossPanel(session, theme)
        self._put("bottom", 0, self.loss)
        yield
        self.activations, self.gradients = ActivationsPanel(session, theme), GradientsPanel(session, theme)
        self.inner = Alternatives({"activations": self.activations, "gradients": self.gradients})
        self.retranslate()
        self.inner.splitter.setSizes([330, 290])
        self.inner.show_together(self.width() >= WIDE)
        self._put("bottom", 1, self.inner)
        yield
        self.inner.rearranged.connect(session.clock.schedule)
        self.inner.rearranged.connect(self.rearranged)
        self._panels += [self.output, self.loss, self.activations, self.gradients]
        for panel in self.drawer.complete():
            self._panels.append(panel)
            yield
        self.lens = self.network.lens
        yield
        self.drawer.open_remembered()
        self.coach, self.code = self.drawer.coach, self.drawer.code
        self.row, self.metrics = self.drawer.row, self.drawer.metrics
        of_rows = self.transport, self.timeline, self.coach, self.row, self.metrics
        of_layers = self.activations, self.gradients
        self._turns = {self.loss: Turn.CURVES} | dict.fromkeys(of_rows, Turn.ROWS)
        self._turns |= dict.fromkeys(of_layers, Turn.LAYERS)
        if self._without_lesson is not None:  # begun before the output was there
            self.output.show_low(wanted=self.splitters["right"].height() < LOW)
        self._show_verdict()

    def _put(self, splitter: str, index: int, widget: QWidget) -> None:
        # insertWidget, not replaceWidget: only the former hands the widget over from Python to Qt.
        parts = self.splitters[splitter]
        sizes, placeholder = parts.sizes(), parts.widget(index)
        if placeholder is not None:
            placeholder.hide()
            placeholder.setParent(self)
            placeholder.deleteLater()
        parts.insertWidget(index, widget)
        widget.show()
        parts.setSizes(sizes)

    def _listen(self) -> None:
        session = self._session
        session.experiment_changed.connect(self._show_experiment)
        session.dataset_changed.connect(self._show_dataset)
        session.frame_ready.connect(self._show_frame)
        session.state_changed.connect(self._show_state)
        session.devices_changed.connect(self._show_devices)
        session.goal_changed.connect(self.transport.show_goal)
        session.problem_changed.connect(self._show_problem)
        session.coach.judged.connect(self._show_verdict)
        self.network.coach_asked.connect(self.drawer.open_coach)
        self.drawer.place_shown.connect(self._show_place)
        session.pinned_changed.connect(self._show_pinned)

    # ---- show ----

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``."""
        self._theme = theme
        for panel in self._panels:
            panel.show_theme(theme)
        if self._compare is not None:
            self._compare.show_theme(theme)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.inner.show_titles({"activations": self.tr("Activations"), "gradients": self.tr("Gradients")})

    def show_all(self) -> None:
        """Show experiment, data and moment once more: what is said of them is said in another language now."""
        session = self._session
        for panel in self._panels:
            panel.show_experiment(session.experiment)
            panel.show_dataset(session.dataset)
            if session.frame is not None:
                panel.show_frame(session.frame)
        self._show_verdict()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window, once every panel has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and len(self._panels) > FIRST_PANELS:
            self.retranslate()
            QTimer.singleShot(0, self.show_all)

    def _show_experiment(self, _old: Experiment, new: Experiment) -> None:
        for panel in self._panels:
            panel.show_experiment(new)

    def _show_dataset(self, dataset: Dataset | None) -> None:
        for panel in self._panels:
            panel.show_dataset(dataset)

    def freeze(self, *, wanted: bool) -> None:
        """Let everything but the bar over it stand as it is, or catch up with what came meanwhile."""
        self.is_frozen = wanted
        if not wanted and self._session.frame is not None:
            self._show_frame(replace(self._session.frame, turn=None))

    def _show_frame(self, frame: Frame) -> None:
        if self.is_frozen:
            self.transport.show_frame(frame)
            return
        for panel in self._panels:
            if isinstance(panel, QWidget) and panel.isVisible() and not self._waits(panel, frame):
                panel.show_frame(frame)

    def _waits(self, panel: Panel, frame: Frame) -> bool:
        """Whether a panel can do without this frame, in which its turn is not: so no frame is heavy."""
        if frame.turn is None or self._session.clock.frames_per_second < FEW_FRAMES:
            return False
        return self._turns.get(panel, frame.turn) is not frame.turn

    def _show_state(self, state: RunState) -> None:
        self.transport.show_state(state)

    def _show_devices(self) -> None:
        self.transport.show_devices()

    def _show_problem(self, _problem: object) -> None:
        self.network.show_experiment(self._session.experiment)

    def _show_verdict(self) -> None:
        """Say between output and loss what the Coach says of them."""
        judgements = self._session.coach.judgements
        self.network.show_verdict(*(badge_of(judgements[0]) if judgements else ("", "quiet", "")))

    def _show_pinned(self, frame: Frame | None) -> None:
        """Open the window that compares, the first time that a moment is kept."""
        if self._compare is None:
            if frame is None:
                return
            from nnstudio.gui.panels.compare_window import CompareWindow  # noqa: PLC0415 (seldom needed)

            self._compare = CompareWindow(self._session, self._theme, self)
        self._compare.show_pinned(frame)

    def _show_place(self, where: str) -> None:
        """Go to what the Coach means: a layer, with the first of its neurons that is dead, or a plot."""
        part, _, index = where.partition(".")
        if part == "hidden" and index.isdigit():
            self.network.show_neuron(int(index), self._first_dead(int(index)))
        elif part == "output":
            self.network.show_neuron(len(self._session.experiment.network.hidden), 0)
        elif part == "data":
            self.drawer.choose("metrics")
        else:
            self.loss.plot.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _first_dead(self, layer: int) -> int:
        frame = self._session.frame
        if frame is None or layer >= len(frame.layers) or not frame.layers[layer].dead.any():
            return 0
        return int(frame.layers[layer].dead.argmax())

    # ---- layout ----

    def make_room_for_lesson(self, *, wanted: bool) -> None:
        """Give the drawer the room that reading asks for, until the lesson is over."""
        if self.is_presented:
            return
        if wanted and self._without_lesson is None:
            self._without_lesson = self.sizes()
            right, tall = max(LESSON_WIDTH, self.drawer.width()), self.splitters["right"].height()
            self.splitters["columns"].setSizes([max(self.width() - right, 1), right])
            if self.is_complete:
                self.output.show_low(wanted=tall < LOW)
            self.splitters["right"].setSizes([round(0.26 * tall), round(0.74 * tall)])
        elif not wanted and self._without_lesson is not None:
            before, self._without_lesson = self._without_lesson, None
            if self.is_complete:
                self.output.show_low(wanted=False)
            self.show_sizes(before, self.size())

    def sizes(self) -> dict[str, tuple[int, ...]]:
        """The sizes of the parts, to be remembered."""
        if self._without_lesson is not None:
            return self._without_lesson
        return {name: tuple(splitter.sizes()) for name, splitter in self.splitters.items()}

    def show_sizes(self, sizes: Mapping[str, Sequence[int]], window: QSize) -> None:
        """Arrange the parts as remembered; what is not remembered to suit a window of this size."""
        first = _first_sizes(window.width(), window.height())
        for name, splitter in self.splitters.items():
            splitter.setSizes(list(sizes.get(name, first[name])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show Activations and Gradients side by side where there is room."""
        super().resizeEvent(event)
        if len(self._panels) > FIRST_PANELS:  # the plots are there
            self.inner.show_together(event.size().width() >= WIDE)


def _over(upper: QWidget, lower: QWidget) -> QWidget:
    """The two as one, without a border to move between them."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(upper, 1)
    column.addWidget(lower)
    return both


def _splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(GAP)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter


def _first_sizes(width: int, height: int) -> dict[str, tuple[int, int]]:
    """Where the borders lie at first: the network gets most, then the boundary, which the back row must see."""
    width, height = width - BARS_WIDTH, height - BARS_HEIGHT
    right, bottom = round(min(440, max(0.29 * width, RIGHT_WIDTH))), round(min(260, 0.32 * height))
    return {
        "columns": (width - right, right),
        "rows": (height - bottom, bottom),
        "top": (DATA_WIDTH, width - right - DATA_WIDTH),
        "bottom": (380, 620) if width + BARS_WIDTH >= WIDE else (500, 500),
        "right": (round(0.53 * height), round(0.47 * height)),
    }
