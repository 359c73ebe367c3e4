"""A field for a seed: a whole number, or any text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LENGTH_MAX = 60
_LARGEST = 2**63 - 1

Seed = int | str


class SeedEdit(QLineEdit):
    """A seed, taken over with Enter or on leaving; Escape takes back what is typed."""

    seed_edited = Signal(object)
    """The user has chosen another seed: an int, or a text."""

    def __init__(self, name: str, tool_tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seed: Seed = 1
        self.setMaxLength(_LENGTH_MAX)
        self.setAccessibleName(name)
        self.setToolTip(tool_tip)
        self.editingFinished.connect(self._take)

    def seed(self) -> Seed:
        """Return the seed shown."""
        return self._seed

    def show_seed(self, seed: Seed) -> None:
        """Show a seed without telling anybody."""
        self._seed = seed
        self.setText(str(seed))

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcuts while something typed can be taken back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape take back what is typed."""
        if self._takes_back(event):
            self.show_seed(self._seed)
            self.selectAll()
            return
        super().keyPressEvent(event)

    def _takes_back(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.isModified()

    def _take(self) -> None:
        seed = read_seed(self.text())
        if seed is None or seed == self._seed:
            self.show_seed(self._seed)
            return
        self.show_seed(seed)
        self.seed_edited.emit(seed)


def read_seed(text: str) -> Seed | None:
    """Return the seed that was typed, None where there is none: nothing, or a number too large."""
    plain = text.strip()
    if plain.isascii() and plain.isdigit():
        return int(plain) if int(plain) <= _LARGEST else None
    return plain or None


def next_seed(seed: Seed) -> Seed:
    """Return the seed after this one."""
    return min(seed + 1, _LARGEST) if isinstance(seed, int) else f"{seed}+1"
