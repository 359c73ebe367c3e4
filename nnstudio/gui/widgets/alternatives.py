"""Cards that share one place: side by side where there is room, else one at a time."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from nnstudio.gui.widgets.card import Card


class Alternatives(QWidget):
    """Holds some cards; where only one is shown, each has a button in its header that leads to the next."""

    rearranged = Signal()
    """Other cards are shown now; they know nothing yet of what happened while they were hidden."""

    def __init__(
        self,
        cards: Mapping[str, Card],
        *,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = dict(cards)
        self._chosen = next(iter(self._cards))
        self._together = True
        self.splitter = QSplitter(orientation, self)
        self.splitter.setChildrenCollapsible(False)
        self._buttons = {key: self._add(key, card) for key, card in self._cards.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._arrange()

    @property
    def chosen(self) -> str:
        """The card that is shown where only one is."""
        return self._chosen

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name the cards on the buttons that lead to them."""
        for button in self._buttons.values():
            name = titles[button.objectName()]
            button.setText(name)
            button.setToolTip(self.tr("Show {name} instead.").format(name=name))
            button.setAccessibleName(self.tr("Show {name}").format(name=name))

    def show_together(self, together: bool) -> None:
        """Show all cards side by side, or one at a time."""
        if together != self._together:
            self._together = together
            self._arrange()

    def choose(self, key: str) -> None:
        """Show this card where only one is shown."""
        self._chosen = key
        self._arrange()

    def _add(self, key: str, card: Card) -> QToolButton:
        keys = list(self._cards)
        following = keys[(keys.index(key) + 1) % len(keys)]
        button = QToolButton(card)
        button.setProperty("role", "quiet")
        button.setObjectName(following)
        button.clicked.connect(self._go_to_following)
        card.add_to_header(button)
        self.splitter.addWidget(card)
        return button

    def _go_to_following(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            had_focus = sender.hasFocus()
            self.choose(sender.objectName())
            if had_focus:
                self._buttons[self._chosen].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self) -> None:
        for key, card in self._cards.items():
            card.setVisible(self._together or key == self._chosen)
            self._buttons[key].setVisible(not self._together)
        self.rearranged.emit()
