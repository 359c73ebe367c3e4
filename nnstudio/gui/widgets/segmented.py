"""One of several, side by side: a switch or a row of tabs."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

_TIGHT = 6  # padding and border of a tight tab


class Segmented(QFrame):
    """A row of choices of which exactly one holds; the arrow keys move along it."""

    choice_edited = Signal(str)
    """The user has chosen another one; carries its key."""

    def __init__(
        self,
        name: str,
        tool_tip: str = "",
        *,
        look: Literal["switch", "tabs"] = "switch",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", look)
        self.show_name(name, tool_tip)
        self._buttons: dict[str, QToolButton] = {}
        self._choice = ""
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._take)
        self._row = QHBoxLayout()
        self._row.setSpacing(2)
        whole_width = QHBoxLayout(self)
        whole_width.addLayout(self._row)
        if look == "tabs":
            whole_width.addStretch(1)
        margin = 2 if look == "switch" else 0
        whole_width.setContentsMargins(margin, margin, margin, margin)
        width = QSizePolicy.Policy.Fixed if look == "switch" else QSizePolicy.Policy.Preferred
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def add_choice(self, key: str, text: str, tool_tip: str = "") -> QToolButton:
        """Add a choice at the end; the first one holds until another is chosen or shown."""
        button = QToolButton(self)
        button.setCheckable(True)
        self._buttons[key] = button
        self._group.addButton(button)
        self._row.addWidget(button)
        self.show_text(key, text, tool_tip)
        if len(self._buttons) == 1:
            self.show_choice(key)
        return button

    def show_name(self, name: str, tool_tip: str = "") -> None:
        """Say what is chosen here, for those who listen and in the tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)

    def remove_choice(self, key: str) -> None:
        """Take a choice away; where it held, the first of the others does."""
        button = self._buttons.pop(key)
        self._group.removeButton(button)
        self._row.removeWidget(button)
        button.hide()
        button.deleteLater()
        if self._choice == key and self._buttons:
            self.show_choice(next(iter(self._buttons)))

    def show_offered(self, key: str, *, offered: bool) -> None:
        """Offer a choice, or do not for a while."""
        self._buttons[key].setVisible(offered)

    def choice(self) -> str:
        """Return the key of the one that holds."""
        return self._choice

    def show_choice(self, key: str) -> None:
        """Show another choice without telling anybody.

        Raises:
            ValueError: when there is no such choice; the message lists those there are.
        """
        if key not in self._buttons:
            raise ValueError(f"There is no choice {key!r}. Known: {', '.join(self._buttons)}.")
        self._choice = key
        self._buttons[key].setChecked(True)

    def show_text(self, key: str, text: str, tool_tip: str = "", *, spoken: str = "", is_marked: bool = False) -> None:
        """Replace the words of one choice; one that is marked asks to be looked at."""
        button = self._buttons[key]
        button.setText(text)
        button.setAccessibleName(spoken or text)
        button.setToolTip(tool_tip)
        if bool(button.property("marked")) != is_marked:
            button.setProperty("marked", is_marked)
            button.style().unpolish(button)
            button.style().polish(button)

    def width_of(self, texts: Iterable[str], around: int, *, tight: bool = False) -> int:
        """Return how wide the row is with these words, and ``around`` each so much.

        The chosen one is bold, so that any of them may be, but where the row is tight none is.
        """
        metrics = self._metrics(tight=tight)
        return sum(metrics.horizontalAdvance(text) + around + self._row.spacing() for text in texts)

    def cut(self, text: str, width: int) -> str:
        """Return as much of ``text`` as a tight row has room for, with an ellipsis behind it."""
        return self._metrics(tight=True).elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _metrics(self, *, tight: bool) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(not tight)
        return QFontMetrics(font)

    def show_tight(self, *, tight: bool) -> None:
        """Leave less room around the words, and to each no less than it needs."""
        if bool(self.property("tight")) != tight:
            self.setProperty("tight", tight)
            for widget in (self, *self._buttons.values()):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        for button in self._buttons.values():
            needed = button.fontMetrics().horizontalAdvance(button.text()) + _TIGHT
            button.setMinimumWidth(needed if tight else 0)

    def _take(self, button: QAbstractButton) -> None:
        key = next(key for key, known in self._buttons.items() if known is button)
        if key != self._choice:
            self._choice = key
            self.choice_edited.emit(key)
