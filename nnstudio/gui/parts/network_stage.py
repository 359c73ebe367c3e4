"""The cards above the network and the drawing below them, column under card, together in one scroll area."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer_added
from nnstudio.experiment.fields import HIDDEN_LAYERS_MAX
from nnstudio.gui.parts.add_layer_button import AddLayerButton
from nnstudio.gui.parts.card_sizes import CardSizes, measured, present, shrunk
from nnstudio.gui.parts.layer_card import LayerCard
from nnstudio.gui.parts.layer_health import Health
from nnstudio.gui.parts.loss_card import LossCard
from nnstudio.gui.parts.output_card import OutputCard
from nnstudio.gui.plots.network_canvas import NetworkCanvas
from nnstudio.gui.plots.network_layout import (
    NOTE_HEIGHT,
    SIZE_MAX,
    SIZE_MIN,
    Strip,
    fitting_size,
    least_height,
    place_in_strip,
)
from nnstudio.gui.plots.network_painting import LABEL_GAP, NetworkColumn
from nnstudio.gui.theme import Theme, current_scale

GAP, TIGHT_GAP = 30.0, 4.0  # between two cards: room for a round plus, which stands below where there is no room
LOSS_GAP, TIGHT_LOSS_GAP = 8.0, 4.0
_UNDER_CARDS = 4
ADDER_REACH = 6.0  # of a plus that stands below the cards, into them
NAME_MAX = 80.0
ENOUGH = 8  # neurons of a layer that are to be seen before the cards may be roomy
FEW_OUTPUTS = 4  # that find room below the loss below the output
NAMED_OUTPUT_LEFT = 12.0  # outputs with names stand at the left of their card, to leave room for the names


class NetworkStage(QWidget):
    """Arranges cards, plus buttons and canvas; edits leave as whole experiments."""

    experiment_edited = Signal(object)
    """The user has changed something; carries the experiment with it."""

    def __init__(self, experiment: Experiment, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the cards stand over the columns that are drawn
        self._experiment = experiment
        self._theme = theme
        self.columns: tuple[NetworkColumn, ...] = ()
        self.canvas = NetworkCanvas(self)
        self.canvas.show_theme(theme)
        self.layers: list[LayerCard] = []
        self.adders: list[AddLayerButton] = []
        self._sizes: dict[bool, CardSizes] = {}
        self._is_compact = self._is_stacked = False
        self.output = OutputCard(experiment, theme, self)
        self.loss = LossCard(experiment, self)
        for card in (self.output, self.loss):
            card.experiment_edited.connect(self.experiment_edited)
        self._measure()

    def show_experiment(self, experiment: Experiment, columns: Sequence[NetworkColumn]) -> None:
        """Show the cards of ``experiment`` and the columns of its network, without telling anybody."""
        self._experiment = experiment
        self.columns = tuple(columns)
        self._match_cards(len(experiment.network.hidden))
        self.loss.show_outputs(_names_of(self.columns[-1]))
        for card in (*self.layers, self.output, self.loss):
            card.show_experiment(experiment)
        for adder in self.adders:
            adder.setEnabled(len(self.layers) < HIDDEN_LAYERS_MAX)
        self._measure()
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
        self._measure()
        self.arrange()

    def whole_size(self) -> QSize:
        """The smallest room in which the network is seen whole: cards of two lines over some neurons of each layer."""
        sizes, layers = self._sizes_of(compact=True), len(self.layers)
        width = self._inputs_width(compact=True) + sum(sizes.least(layers, stacked=True))
        return QSize(
            int(width + sum(self._gaps(compact=True, stacked=True))),
            sizes.height + _UNDER_CARDS + int(self._enough_height()),
        )

    def minimumSizeHint(self) -> QSize:
        """Insist on the cards as they are and a small network."""
        return QSize(
            int(self._strip(0.0).total),
            self._sizes[self._is_compact].height + self.canvas.minimumSizeHint().height(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew."""
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange for the room there is."""
        super().showEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """Place everything anew when a card needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Place cards, plus buttons and canvas in the room there is."""
        if self.columns and len(self.columns) != len(self.layers) + 2:
            return  # cards are coming or going, which lets Qt ask for their places; they are placed once all are there
        viewport = self.parentWidget()
        room = float(viewport.width() if viewport is not None else self.width())
        self._choose_arrangement(room)
        top = self._sizes[self._is_compact].height + _UNDER_CARDS
        strip = self._strip(room)
        side = self._side(strip, self.height() - top)
        self.setMinimumWidth(int(strip.total))
        self.canvas.setGeometry(QRect(0, top, max(int(strip.total), self.width()), max(self.height() - top, 1)))
        below = self._place_cards(strip)
        self._place_adders(strip, top)
        if self.columns:
            tops = [0.0] * len(self.columns)
            tops[-1] = max(below - top, 0.0)
            self.canvas.show_columns(self.columns, self._centers(strip, side), tops, side)
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

    def _measure(self) -> None:
        """Ask the cards how much room they need; drawn the other way they are asked only where that matters."""
        sizes = present(self.layers, self.output, self.loss)
        if sizes != self._sizes.get(self._is_compact):
            self._sizes = {self._is_compact: sizes}

    def _sizes_of(self, *, compact: bool) -> CardSizes:
        if compact not in self._sizes:
            self._sizes[compact] = measured(self.layers, self.output, self.loss, compact=compact)
            self._draw_cards(compact=self._is_compact)
        return self._sizes[compact]

    def _draw_cards(self, *, compact: bool) -> None:
        self._is_compact = compact
        for card in (*self.layers, self.output, self.loss):
            card.show_compact(compact)

    def _choose_arrangement(self, room: float) -> None:
        """Roomy cards in one row; else the loss below the output; else cards of two lines.

        Cards of two lines leave the width to the drawing where few outputs need the height below them.
        """
        if not self.isVisible():
            return  # how much room there is shows only then
        is_low = bool(self.columns) and self.columns[-1].units > FEW_OUTPUTS
        ways = ((False, False), (False, True), (True, not is_low), (True, is_low))
        fitting = (way for way in ways if self._fits(room, *way))
        compact, self._is_stacked = next(fitting, None) or (True, self._has_height(compact=True))
        if compact != self._is_compact:
            self._draw_cards(compact=compact)

    def _fits(self, room: float, compact: bool, stacked: bool) -> bool:
        sizes, layers = self._sizes_of(compact=compact), len(self.layers)
        widths = sizes.least(layers, stacked=stacked) if compact else sizes.widths(layers, stacked=stacked)
        inputs = self._inputs_width(compact=compact)
        needed = inputs + sum(widths) + sum(self._gaps(compact=compact, stacked=stacked))
        if needed > room or (stacked and not self._has_height(compact=compact)):
            return False
        return compact or self.height() >= sizes.height + _UNDER_CARDS + self._enough_height()

    def _has_height(self, *, compact: bool) -> bool:
        """Whether there is room for some neurons below the loss below the output."""
        outputs = min(self.columns[-1].units if self.columns else 1, FEW_OUTPUTS)
        needed = self._stack_height(self._sizes_of(compact=compact)) + outputs * (SIZE_MIN + 4) + NOTE_HEIGHT + 16
        return self.height() >= needed

    def _enough_height(self) -> float:
        """How high the drawing must be for enough neurons of every layer."""
        most = max((column.units for column in self.columns), default=1)
        return least_height(min(most, ENOUGH))

    def _side(self, strip: Strip, height: float) -> float:
        """The side of the largest squares: as large as the height lets them be, with connections seen between them."""
        largest = self._usual_side(compact=False)
        if self._is_compact:
            # An input, half of the first neuron, and between them as much as between roomy cards.
            room = strip.centers[1] - self._names_width() - LABEL_GAP
            largest = max(min(largest, (room - GAP * current_scale()) / 1.5), SIZE_MIN)
        return fitting_size([column.units for column in self.columns], height, largest=largest)

    def _usual_side(self, *, compact: bool) -> float:
        """The side of the squares for which there is room at the left in any case."""
        return SIZE_MIN if compact else SIZE_MAX * current_scale()

    def _gaps(self, *, compact: bool, stacked: bool) -> list[float]:
        gaps = [(TIGHT_GAP if compact else GAP) * current_scale()] * (len(self.layers) + 1)
        return gaps if stacked else [*gaps, TIGHT_LOSS_GAP if compact else LOSS_GAP]

    def _strip(self, room: float) -> Strip:
        """The places: inputs, hidden layers, output, and loss where it has a place of its own."""
        compact, stacked = self._is_compact, self._is_stacked
        sizes, layers, inputs = self._sizes[compact], len(self.layers), self._inputs_width(compact=compact)
        gaps, widths = self._gaps(compact=compact, stacked=stacked), sizes.widths(layers, stacked=stacked)
        if compact:
            widths = shrunk(widths, sizes.least(layers, stacked=stacked), room - inputs - sum(gaps))
        stretch = [1.0] * len(gaps)
        if not stacked:
            stretch[-1] = 0.0
        return place_in_strip([inputs, *widths], gaps, room, stretch)

    def _inputs_width(self, *, compact: bool) -> float:
        around = LABEL_GAP + (5 if compact else 12)
        return self._names_width() + around + self._usual_side(compact=compact)

    def _names_width(self) -> float:
        """How much room the names of the inputs get."""
        names = self.columns[0].names if self.columns else ()
        metrics = QFontMetricsF(self.font())
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        return min(widest, NAME_MAX * current_scale())

    def _stack_height(self, sizes: CardSizes) -> float:
        return float(sizes.output.height() + sizes.loss.height()) + self._loss_gap()

    def _loss_gap(self) -> float:
        return TIGHT_LOSS_GAP if self._is_compact else LOSS_GAP

    def _place_cards(self, strip: Strip) -> float:
        """Place the cards; the lower end of those over the outputs."""
        sizes, last = self._sizes[self._is_compact], len(self.layers) + 1
        for index, card in enumerate(self.layers, start=1):
            card.setGeometry(_box(strip, index, 0, sizes.layer.height()))
        height = sizes.output.height()
        self.output.setGeometry(_box(strip, last, 0, height))
        if self._is_stacked:
            top = height + int(self._loss_gap())
            self.loss.setGeometry(_box(strip, last, top, sizes.loss.height()))
            return self._stack_height(sizes)
        self.loss.setGeometry(_box(strip, last + 1, 0, sizes.loss.height()))
        return 0.0

    def _place_adders(self, strip: Strip, height: int) -> None:
        for index, adder in enumerate(self.adders):
            size = adder.sizeHint()
            # Before the first card it stays by the card; the room at its left belongs to the inputs.
            left = strip.lefts[index + 1] - GAP * current_scale() if index == 0 else _end(strip, index)
            middle = (left + strip.lefts[index + 1]) / 2
            is_tight = strip.lefts[index + 1] - _end(strip, index) < size.width()
            top = height - ADDER_REACH if is_tight else (height - size.height()) / 2
            if is_tight:
                middle = (_end(strip, index) + strip.lefts[index + 1]) / 2
            place = middle - size.width() / 2
            if is_tight and self._is_stacked and index == len(self.layers):
                place = strip.lefts[index + 1] - size.width() - 1  # beside the loss, which lies below the output
            adder.setGeometry(round(place), round(top), size.width(), size.height())
            adder.raise_()

    def _centers(self, strip: Strip, side: float) -> list[float]:
        count, compact = len(self.columns), self._is_compact
        centers = list(strip.centers[:count])
        at_end = strip.lefts[0] + strip.widths[0] - self._usual_side(compact=compact) / 2 - (1 if compact else 4)
        # Large squares reach below the first card rather than over their names.
        centers[0] = max(at_end, self._names_width() + LABEL_GAP + 2 + side / 2)
        if self.columns[-1].names:
            centers[-1] = strip.lefts[count - 1] + NAMED_OUTPUT_LEFT + self._usual_side(compact=False) / 2
        return centers


def _box(strip: Strip, index: int, top: int, height: int) -> QRect:
    return QRect(round(strip.lefts[index]), top, round(strip.widths[index]), height)


def _end(strip: Strip, index: int) -> float:
    return strip.lefts[index] + strip.widths[index]


def _dismiss(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()


def _names_of(column: NetworkColumn) -> tuple[str, ...]:
    """What the units of a column are called; by their numbers where they have no names."""
    return column.names or tuple(str(number) for number in range(column.units))
