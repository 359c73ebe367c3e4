"""The network panel: what each layer does, how they are connected, and what every neuron answers."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from nnstudio.catalog import UserError
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment, refuse_impossible
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts import network_frame as told
from nnstudio.gui.parts.layer_health import health_of
from nnstudio.gui.parts.network_columns import activation_of, columns_of, count_numbers
from nnstudio.gui.parts.network_stage import NetworkStage
from nnstudio.gui.parts.neuron_reading import formula_of, remark_on
from nnstudio.gui.parts.neuron_readout import NeuronReadout
from nnstudio.gui.parts.scroll_hints import ScrollHints
from nnstudio.gui.parts.start_weights import StartWeights
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.badge import BadgeKind
from nnstudio.gui.widgets.card import Card

if TYPE_CHECKING:
    from nnstudio.gui.parts.lens_keeper import LensKeeper
    from nnstudio.gui.parts.neuron_lens import NeuronLens
    from nnstudio.session.session import Session

COMPACT_HEIGHT = 430
WORDS_INTERVAL_MS = 160  # numbers that change faster cannot be read


class NetworkPanel(Card):
    """Layer cards over a live drawing of the network, and the numbers of the neuron chosen in it."""

    coach_asked = Signal()
    """The user wants to know more of how output and loss go together."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._theme = theme
        self._experiment = session.experiment
        self._dataset: Dataset | None = None
        self._frame: Frame | None = None
        self._verdict: tuple[str, BadgeKind, str] = ("", "quiet", "")
        self._drawn = (0, 0)
        self._is_brief = False
        self.stage = NetworkStage(session.experiment, theme)
        self.canvas = self.stage.canvas
        self.scroll_area = QScrollArea(self)
        self.hints = ScrollHints(self.scroll_area)
        self.readout = NeuronReadout(self)
        self.start_weights = StartWeights(session.experiment, self)
        self._since_words = QElapsedTimer()
        self._words_later = QTimer(self)
        self._words_later.setSingleShot(True)
        self._words_later.timeout.connect(self._show_words)
        self._arrange()
        self._connect()
        self.show_dataset(session.dataset)
        if session.frame is not None:
            self.show_frame(session.frame)

    # ---- the lens ----

    @cached_property
    def keeper(self) -> "LensKeeper":
        """Opens, places and fills the lens; made when it is first asked for, which is after the first paint."""
        from nnstudio.gui.parts.lens_keeper import LensKeeper  # noqa: PLC0415 (a tenth of the time to that paint)

        keeper = LensKeeper(self, self.stage, self.scroll_area, self._theme)
        keeper.weight_edited.connect(self._session.set_weight)
        keeper.toggled.connect(self._show_words)
        keeper.show_dataset(self._dataset)
        keeper.show(self._experiment, self._frame, self._session.row)
        return keeper

    @property
    def lens(self) -> "NeuronLens":
        """The lens itself, which belongs to the window."""
        return self.keeper.lens

    @property
    def has_lens(self) -> bool:
        """Whether the lens has been made."""
        return "keeper" in self.__dict__

    @property
    def is_lens_open(self) -> bool:
        """Whether the lens is wanted, though the panel may be out of sight."""
        return self.has_lens and self.keeper.is_open

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Show layers, output and loss of ``experiment`` without telling anybody."""
        self._experiment = experiment
        self.stage.show_experiment(experiment, columns_of(experiment, self._dataset))
        self.start_weights.show_experiment(experiment)
        self._show_problem()
        self._show_size()
        self._show_words()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the inputs and outputs that the data ask for."""
        self._dataset = dataset
        self._frame = None
        if self.has_lens:
            self.keeper.show_dataset(dataset)
        self.canvas.show_weights(())
        self.canvas.show_pictures("plane", ())
        self.canvas.show_answers(())
        self.show_experiment(self._experiment)

    def show_frame(self, frame: Frame) -> None:
        """Show what the network is and answers at one moment."""
        is_first, self._frame = self._frame is None, frame
        self.canvas.show_weights([layer.weight for layer in frame.snapshot.layers])
        self.canvas.show_pictures(*told.pictures_of(frame, self._dataset))
        self.canvas.show_answers(told.answers_of(frame))
        if is_first or self._since_words.elapsed() >= WORDS_INTERVAL_MS:
            self._show_words()
            return
        if self.has_lens:
            self.keeper.show_moment(self._experiment, frame)
        if not self._words_later.isActive():
            self._words_later.start(WORDS_INTERVAL_MS - int(self._since_words.elapsed()))

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.stage.show_theme(theme)
        self._theme = theme
        if self.has_lens:
            self.keeper.show_theme(theme)
        refresh_icons(self, theme)

    def show_brief(self, *, wanted: bool) -> None:
        """Leave the room to the drawing: no start weights, and words below it only for a neuron that is chosen."""
        self._is_brief = wanted
        self.start_weights.setVisible(not wanted)
        self._show_words()

    def minimumSizeHint(self) -> QSize:
        """Before a projector insist on so much height that nothing of the network has to be scrolled to."""
        least = super().minimumSizeHint()
        if not self._is_brief:
            return least
        more = self.stage.whole_size().height() - self.scroll_area.minimumSizeHint().height()
        return QSize(least.width(), least.height() + max(more, 0))

    def whole_width(self) -> int:
        """The width in which nothing of the network has to be scrolled to."""
        margins = self.layout_margins()
        return margins.left() + margins.right() + self.stage.whole_size().width()

    def show_verdict(self, text: str, kind: BadgeKind = "quiet", sentence: str = "") -> None:
        """Say on the loss card how output and loss fit; what makes training impossible is said instead."""
        self._verdict = (text, kind, sentence)
        self._show_problem()

    def show_neuron(self, layer: int, unit: int) -> None:
        """Choose a neuron, as a click would; layer −1 stands for the inputs."""
        self.canvas.show_chosen(layer, unit)
        self._reveal(layer, unit)

    def open_lens(self) -> None:
        """Open the lens on the chosen neuron."""
        self.keeper.open_lens()
        self._show_words()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.hints.retranslate()
        self.show_experiment(self._experiment)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a low panel has no room for."""
        super().resizeEvent(event)
        self.readout.show_compact(self.height() < COMPACT_HEIGHT)
        if self.has_lens:
            self.keeper.appear()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the lens along."""
        super().moveEvent(event)
        if self.has_lens:
            self.keeper.appear()

    def showEvent(self, event: QShowEvent) -> None:
        """Show an open lens again."""
        super().showEvent(event)
        if self.has_lens:
            self.keeper.appear()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the lens with the network."""
        super().hideEvent(event)
        if self.has_lens:
            self.keeper.disappear()

    # ---- inside ----

    def _arrange(self) -> None:
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self.stage)
        self.scroll_area.setCornerWidget(QWidget(self))
        self.scroll_area.viewport().setAutoFillBackground(False)
        self.stage.setAutoFillBackground(False)
        self.body.addWidget(self.scroll_area, 1)
        self.body.addWidget(self.readout)
        self.add_to_header(self.start_weights)

    def _connect(self) -> None:
        self.stage.experiment_edited.connect(self._session.edit)
        self.stage.loss.verdict_asked.connect(self.coach_asked)
        self.start_weights.experiment_edited.connect(self._session.edit)
        self.canvas.neuron_chosen.connect(self._reveal)
        self.canvas.neuron_clicked.connect(self._look_into)
        self.canvas.neuron_activated.connect(self._edit_weights)
        self.canvas.left.connect(self._leave_neuron)
        self.canvas.edges_counted.connect(self._count_edges)
        self.readout.lens_asked.connect(self._edit_weights)

    def _show_size(self) -> None:
        count = count_numbers(self._experiment, self._columns())
        words = self.tr("{count} numbers").format(count=self.locale().toString(count))
        drawn, total = self._drawn
        if drawn < total:
            hint = self.tr("the strongest {drawn} of {total} connections are drawn")
            words += " · " + hint.format(drawn=self.locale().toString(drawn), total=self.locale().toString(total))
        self.show_texts(self.tr("Network"), words)

    def _show_problem(self) -> None:
        """Say on the loss card why training is impossible, else what was said about the pair."""
        dataset = self._dataset
        try:
            if dataset is not None:
                refuse_impossible(self._experiment, dataset.task, dataset.classes, dataset.target_columns)
        except UserError as error:
            self.stage.loss.show_verdict(self.tr("cannot be trained"), "bad", sentence_of(error))
        else:
            self.stage.loss.show_verdict(*self._verdict)

    def _show_words(self) -> None:
        """Show badges and the chosen neuron's numbers as they are now."""
        self._since_words.start()
        self._words_later.stop()
        layers = self._frame.layers[:-1] if self._frame is not None else ()
        self.stage.show_health([health_of(each.outputs, each.dead, each.saturated_share) for each in layers])
        chosen = self.canvas.chosen()
        self.readout.setVisible(not self._is_brief or (chosen is not None and not self.is_lens_open))
        if self.has_lens:
            self.keeper.show(self._experiment, self._frame, self._session.row)
        if chosen is None or self._frame is None:
            self.readout.show_nothing()
        elif chosen[0] < 0:
            self._show_input(chosen[1], self._frame)
        else:
            self._show_neuron(*chosen, self._frame)

    def _show_neuron(self, layer: int, unit: int, frame: Frame) -> None:
        given = activation_of(self._experiment, layer)[1]
        numbers = told.numbers_of(frame, self._columns(), layer, unit, given)
        if numbers is None:
            self.readout.show_nothing()
            return
        remark = remark_on(numbers, own_row=frame.row is not None)
        whole = formula_of(numbers, terms=40)
        title, has_lens = self.canvas.title_of(layer, unit), not self.is_lens_open
        self.readout.show_neuron(title, formula_of(numbers), remark, whole=whole, has_lens=has_lens)

    def _show_input(self, unit: int, frame: Frame) -> None:
        answers = told.answers_of(frame)
        value = f"= {short_number(float(answers[0][unit]))}" if answers and unit < len(answers[0]) else ""
        remark = self.tr("As the network gets it, scaled on the training rows.")
        self.readout.show_neuron(self.canvas.title_of(-1, unit), value, remark, has_lens=False)

    def _reveal(self, layer: int, unit: int) -> None:
        """Show the numbers of a neuron that was chosen, and bring it into view."""
        self._show_words()
        center = self.canvas.center_of(layer, unit)
        if center is not None:
            view = self.scroll_area.viewport()
            middle = self.scroll_area.verticalScrollBar().value() + view.height() // 2
            self.scroll_area.ensureVisible(center.x(), middle, 40, 0)

    def _look_into(self, layer: int, _unit: int) -> None:
        if layer >= 0:
            self.open_lens()

    def _edit_weights(self) -> None:
        chosen = self.canvas.chosen()
        if chosen is None or chosen[0] < 0:
            return
        self.open_lens()
        self.keeper.open_lens(to_edit=True)

    def _leave_neuron(self) -> None:
        """The first Escape closes the lens, the next one lets go of the neuron."""
        if self.is_lens_open:
            self.keeper.close_lens()
        else:
            self.canvas.show_chosen(-2, 0)
            self._show_words()

    def _count_edges(self, drawn: int, total: int) -> None:
        self._drawn = (drawn, total)
        self._show_size()

    def _columns(self) -> told.Columns:
        return self.stage.columns
