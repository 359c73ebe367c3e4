"""Three cards: a large one over a second, and a third beside them or, without room, in the place of the second."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.wrapping import WrappingButton


class SideOrBelow(QWidget):
    """While the third card shares a place with the second, each has a button in its header that leads to the other."""

    rearranged = Signal()
    """Other cards are shown now; they know nothing yet of what happened while they were hidden."""

    def __init__(self, top: Card, below: Card, side: Card, *, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below, self._side = below, side
        self._place = QStackedWidget(self)
        self._place.addWidget(below)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(gap)
        self.splitter.addWidget(top)
        self.splitter.addWidget(self._place)
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(gap)
        self._columns.addWidget(self.splitter, 1)
        self._columns.addWidget(side)
        self._buttons = {card: self._button(card) for card in (below, side)}
        self._heights_kept = False
        self.splitter.splitterMoved.connect(self._keep_heights)

    def show_titles(self, below: str, side: str) -> None:
        """Name the cards on the buttons that lead to them."""
        for card, other in ((self._below, side), (self._side, below)):
            button = self._buttons[card]
            button.show_words(other, self.tr("Show {name} instead.").format(name=other))
            button.setAccessibleName(self.tr("Show {name}").format(name=other))

    def is_beside(self) -> bool:
        """Return whether the third card stands beside the others."""
        return self._place.count() == 1

    def show_beside(self, beside: bool, width: int = 0) -> None:
        """Show the third card beside the others, ``width`` wide, or in the place of the second."""
        if beside:
            self._side.setFixedWidth(width)
        if beside == self.is_beside():
            return
        if beside:
            self._place.removeWidget(self._side)
            self._columns.addWidget(self._side)
            self._side.show()
        else:
            self._columns.removeWidget(self._side)
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)
            self._place.addWidget(self._side)
            self._place.setCurrentWidget(self._below)
        for button in self._buttons.values():
            button.setVisible(not beside)
        self.rearranged.emit()

    def fit_heights(self, height: int, top: int, below: tuple[int, int]) -> None:
        """Give the second card what ``top`` leaves of ``height``, within bounds, until the user moves the border."""
        if not self._heights_kept:
            room = height - self.splitter.handleWidth()
            lower = max(below[0], min(below[1], room - top))
            self.splitter.setSizes([room - lower, lower])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons take two lines rather than the room of the heading."""
        super().resizeEvent(event)
        for button in self._buttons.values():
            button.fit(self.width() // _BUTTON_SHARE, insists=True)

    def _keep_heights(self) -> None:
        self._heights_kept = True

    def _button(self, card: Card) -> WrappingButton:
        button = WrappingButton(card)
        button.setProperty("role", "outline")
        button.clicked.connect(self._go_to_other)
        button.hide()
        card.add_to_header(button)
        return button

    def _go_to_other(self) -> None:
        shown = self._place.currentWidget()
        other = self._side if shown is self._below else self._below
        self._place.setCurrentWidget(other)
        self._buttons[other].setFocus(Qt.FocusReason.TabFocusReason)
        self.rearranged.emit()


_BUTTON_SHARE = 3  # of the width, for the words on a button
_ANY_WIDTH = 16777215  # Qt's own limit, under a name that PySide6 does not have
