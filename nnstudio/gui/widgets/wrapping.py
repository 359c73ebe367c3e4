"""Words that go on in the next line where there is no room, in places where Qt would cut them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Return the lines of ``text`` that fit into ``width``, broken between words."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def word_by_word(text: str) -> str:
    """Return ``text`` with a line for each word: for a place that is to be as narrow as it can."""
    return "\n".join(text.split())


class WrappingButton(QPushButton):
    """A button whose words take two lines rather than be cut; whoever places it says how wide it may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._widest = 0
        self._insists = False
        self._around = 0  # how much wider the button is than what is written on it
        # It gives way, so that it is the words that decide and not the card around.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, tool_tip: str = "") -> None:
        """Say something else."""
        self.setToolTip(tool_tip)
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self._wrap()

    def words(self) -> str:
        """Return what the button says, in one line."""
        return self._words

    def fit(self, widest: int, *, insists: bool = False) -> None:
        """Be no wider than this; where it ``insists``, no narrower than its words are then, either."""
        if (widest, insists) != (self._widest, self._insists):
            self._widest, self._insists = widest, insists
            self._wrap()
            self.updateGeometry()  # the same lines may insist on more than before

    def sizeHint(self) -> QSize:
        """Ask for the width of all words in as few lines as the place allows, and for the height of what is written."""
        return QSize(self._around + self._width_of(self._lines(self._widest)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Insist on the longest word, or on all of them."""
        if self._insists:
            return self.sizeHint()
        return QSize(self._around + self._width_of(self._words.split()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take more lines where there is less room than was asked for."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._wrap()

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew in another letter."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._wrap()

    def _wrap(self) -> None:
        present = self.text()
        self.setText(self._words)
        self._around = super().sizeHint().width() - self._width_of([self._words])
        widest = self._widest
        if not self._insists and self.isVisible() and self.width() < self.sizeHint().width():
            widest = self.width()
        self.setText("\n".join(self._lines(widest)))
        if self.text() != present:
            self.updateGeometry()

    def _lines(self, widest: int) -> list[str]:
        if widest <= 0:
            return [self._words]
        return wrapped(self._words, QFontMetricsF(self.font()), max(widest - self._around, 1))

    def _width_of(self, lines: Sequence[str]) -> int:
        return max((self.fontMetrics().horizontalAdvance(line) for line in lines), default=0)
