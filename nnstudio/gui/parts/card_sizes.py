"""How much room the cards over the network ask for, roomy and in two lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize

from nnstudio.gui.parts.network_card import NetworkCard


@dataclass(frozen=True, slots=True)
class CardSizes:
    """Sizes of the widest hidden layer's card, of the output's and the loss's, and how narrow they may become."""

    layer: QSize
    output: QSize
    loss: QSize
    least_layer: int
    least_output: int
    least_loss: int

    @property
    def height(self) -> int:
        """The height of the cards that stand in one row."""
        return max(self.layer.height(), self.output.height())

    def widths(self, layers: int, *, stacked: bool) -> list[float]:
        """Widths of so many layers, of the output, and of the loss where it has a place of its own."""
        return _row(self.layer.width(), layers, self.output.width(), self.loss.width(), stacked=stacked)

    def least(self, layers: int, *, stacked: bool) -> list[float]:
        """The widths below which a card cannot be used."""
        return _row(self.least_layer, layers, self.least_output, self.least_loss, stacked=stacked)


def measured(layers: Sequence[NetworkCard], output: NetworkCard, loss: NetworkCard, *, compact: bool) -> CardSizes:
    """The sizes of the cards, which are left ``compact`` or not."""
    for card in (*layers, output, loss):
        card.show_compact(compact)
    return present(layers, output, loss)


def present(layers: Sequence[NetworkCard], output: NetworkCard, loss: NetworkCard) -> CardSizes:
    """The sizes of the cards as they are."""
    hints = [_size_of(card) for card in layers]
    layer = QSize(max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0))
    least = max((card.minimumSizeHint().width() for card in layers), default=0)
    ends = output.minimumSizeHint().width(), loss.minimumSizeHint().width()
    return CardSizes(layer, _size_of(output), _size_of(loss), least, *ends)


def _size_of(card: NetworkCard) -> QSize:
    """As wide as the card asks for; in two lines no higher than it must be."""
    hint = card.sizeHint()
    return QSize(hint.width(), card.minimumSizeHint().height()) if card.is_compact else hint


def shrunk(widths: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Widths that fit into ``room`` where ``least`` does: what is too much is taken from all by what they can give.

    Where they never fit, the row scrolls anyway, and every name on it is whole.
    """
    too_much = sum(widths) - room
    can_give = [max(width - low, 0.0) for width, low in zip(widths, least, strict=True)]
    if too_much <= 0 or too_much > sum(can_give):
        return list(widths)
    share = too_much / sum(can_give)
    return [width - share * give for width, give in zip(widths, can_give, strict=True)]


def _row(layer: int, layers: int, output: int, loss: int, *, stacked: bool) -> list[float]:
    ends = [max(output, loss)] if stacked else [output, loss]
    return [float(width) for width in [*[layer] * layers, *ends]]
