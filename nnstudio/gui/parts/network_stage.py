"""The cards above the network and the drawing below them, column under card, together in one scroll area."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer_added
from nnstudio.experiment.fields import HIDDEN_LAYERS_MAX
from nnstudio.gui.parts.add_layer_button import AddLayerButton
from nnstudio.gui.parts.layer_card import LayerCard
from nnstudio.gui.parts.layer_health import Health
from nnstudio.gui.parts.loss_card import LossCard
from nnstudio.gui.parts.network_card import NetworkCard
from nnstudio.gui.parts.output_card import OutputCard
from nnstudio.gui.plots.network_canvas import NetworkCanvas
from nnstudio.gui.plots.network_layout import NOTE_HEIGHT, SIZE_MAX, SIZE_MIN, Strip, place_in_strip
from nnstudio.gui.plots.network_painting import LABEL_GAP, NetworkColumn
from nnstudio.gui.theme import Theme, current_scale

GAP = 30.0  # between two cards: room for a round plus
LOSS_GAP = 8.0
NAME_MAX = 80.0
NAMED_OUTPUT_LEFT = 12.0  # outputs with names stand at the left of their card, to leave room for the names


class NetworkStage(QWidget):
    """Arranges cards, plus buttons and canvas; edits leave as whole experiments."""

    experiment_edited = Signal(object)
    """The user has changed something; carries the experiment with it."""

    def __init__(self, experiment: Experiment, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._experiment = experiment
        self._theme = theme
        self.columns: tuple[NetworkColumn, ...] = ()
        self.canvas = NetworkCanvas(self)
        self.canvas.show_theme(theme)
        self.layers: list[LayerCard] = []
        self.adders: list[AddLayerButton] = []
        self.output = OutputCard(experiment, theme, self)
        self.loss = LossCard(experiment, self)
        for card in (self.output, self.loss):
            card.experiment_edited.connect(self.experiment_edited)

    def show_experiment(self, experiment: Experiment, columns: Sequence[NetworkColumn]) -> None:
        """Show the cards of ``experiment`` and the columns of its network, without telling anybody."""
        self._experiment = experiment
        self.columns = tuple(columns)
        self._match_cards(len(experiment.network.hidden))
        for card in (*self.layers, self.output, self.loss):
            card.show_experiment(experiment)
        for adder in self.adders:
            adder.setEnabled(len(self.layers) < HIDDEN_LAYERS_MAX)
        self.arrange()

    def show_health(self, healths: Sequence[Health]) -> None:
        """Show how the hidden layers fare; fewer than there are leaves the others without a word."""
        for index, card in enumerate(self.layers):
            card.show_health(healths[index] if index < len(healths) else None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        for card in (*self.layers, self.output):
            card.show_theme(theme)
        self.canvas.show_theme(theme)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """Insist on the cards and a small network."""
        return QSize(
            int(self._strip(0.0, self._widths(stacked=False)).total),
            round(self._cards_height()) + self.canvas.minimumSizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Place everything anew when a card needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Place cards, plus buttons and canvas in the room there is."""
        viewport = self.parentWidget()
        room = float(viewport.width() if viewport is not None else self.width())
        stacked = self._must_stack(room)
        strip = self._strip(room, self._widths(stacked=stacked))
        self.setMinimumWidth(int(strip.total))
        top = round(self._cards_height())
        self.canvas.setGeometry(QRect(0, top, max(int(strip.total), self.width()), max(self.height() - top, 1)))
        below = self._place_cards(strip, stacked=stacked)
        self._place_adders(strip, top)
        if self.columns:
            tops = [0.0] * len(self.columns)
            tops[-1] = max(below - top, 0.0)
            self.canvas.show_columns(self.columns, self._centers(strip), tops)
        self.canvas.lower()

    # ---- places ----

    def _match_cards(self, count: int) -> None:
        while len(self.layers) > count:
            _dismiss(self.layers.pop())
        while len(self.layers) < count:
            card = LayerCard(self._experiment, len(self.layers), self._theme, self)
            card.experiment_edited.connect(self.experiment_edited)
            card.show()
            self.layers.append(card)
        while len(self.adders) > count + 1:
            _dismiss(self.adders.pop())
        while len(self.adders) < count + 1:
            adder = AddLayerButton(len(self.adders), self)
            adder.clicked.connect(self._add_layer)
            adder.show()
            self.adders.append(adder)
        self._order_focus()

    def _order_focus(self) -> None:
        """Tab goes from left to right over the cards, then into the drawing."""
        order: list[QWidget] = []
        for adder, card in zip(self.adders, self.layers, strict=False):
            order += [adder, *card.tab_order()]
        order += [*self.adders[len(self.layers) :], *self.output.tab_order(), *self.loss.tab_order(), self.canvas]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _add_layer(self) -> None:
        adder = self.sender()
        if isinstance(adder, AddLayerButton):
            self.experiment_edited.emit(with_layer_added(self._experiment, adder.place))

    def _must_stack(self, room: float) -> bool:
        """Whether the loss goes below the output: where the cards are too wide for one row but there is height."""
        if self._strip(0.0, self._widths(stacked=False)).total <= room:
            return False
        outputs = min(self.columns[-1].units if self.columns else 1, 4)
        needed = self._stack_height() + outputs * (SIZE_MIN + 4) + NOTE_HEIGHT + 16
        return self.height() >= needed

    def _widths(self, *, stacked: bool) -> list[float]:
        """Widths of the places: inputs, hidden layers, output, and loss where it has a place of its own."""
        layer = float(max((card.sizeHint().width() for card in self.layers), default=0))
        output, loss = float(self.output.sizeHint().width()), float(self.loss.sizeHint().width())
        ends = [max(output, loss)] if stacked else [output, loss]
        return [self._inputs_width(), *[layer] * len(self.layers), *ends]

    def _strip(self, room: float, widths: Sequence[float]) -> Strip:
        has_loss = len(widths) == len(self.layers) + 3
        gaps = [GAP * current_scale()] * (len(self.layers) + 1)
        stretch = [1.0] * len(gaps)
        if has_loss:
            gaps, stretch = [*gaps, LOSS_GAP], [*stretch, 0.0]
        return place_in_strip(widths, gaps, room, stretch)

    def _inputs_width(self) -> float:
        names = self.columns[0].names if self.columns else ()
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        return min(widest, NAME_MAX * current_scale()) + LABEL_GAP + SIZE_MAX + 12

    def _cards_height(self) -> float:
        cards: list[NetworkCard] = [*self.layers, self.output]
        return float(max(card.sizeHint().height() for card in cards)) + 4

    def _stack_height(self) -> float:
        return float(self.output.sizeHint().height() + self.loss.sizeHint().height()) + LOSS_GAP

    def _place_cards(self, strip: Strip, *, stacked: bool) -> float:
        """Place the cards; the lower end of those over the outputs."""
        for index, card in enumerate(self.layers, start=1):
            card.setGeometry(_box(strip, index, 0, card.sizeHint().height()))
        last = len(self.layers) + 1
        height = self.output.sizeHint().height()
        self.output.setGeometry(_box(strip, last, 0, height))
        loss_height = self.loss.sizeHint().height()
        if stacked:
            self.loss.setGeometry(_box(strip, last, height + int(LOSS_GAP), loss_height))
            return self._stack_height()
        self.loss.setGeometry(_box(strip, last + 1, 0, loss_height))
        return 0.0

    def _place_adders(self, strip: Strip, height: int) -> None:
        for index, adder in enumerate(self.adders):
            size = adder.sizeHint()
            # Before the first card it stays by the card; the room at its left belongs to the inputs.
            left = strip.lefts[index + 1] - GAP * current_scale() if index == 0 else _end(strip, index)
            middle = (left + strip.lefts[index + 1]) / 2
            adder.setGeometry(
                round(middle - size.width() / 2), (height - size.height()) // 2, size.width(), size.height()
            )

    def _centers(self, strip: Strip) -> list[float]:
        count = len(self.columns)
        centers = list(strip.centers[:count])
        centers[0] = strip.lefts[0] + strip.widths[0] - SIZE_MAX / 2 - 4
        if self.columns[-1].names:
            centers[-1] = strip.lefts[count - 1] + NAMED_OUTPUT_LEFT + SIZE_MAX / 2
        return centers


def _box(strip: Strip, index: int, top: int, height: int) -> QRect:
    return QRect(round(strip.lefts[index]), top, round(strip.widths[index]), height)


def _end(strip: Strip, index: int) -> float:
    return strip.lefts[index] + strip.widths[index]


def _dismiss(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
