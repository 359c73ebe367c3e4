"""Words that go on in the next line where there is no room, in places where Qt would cut them."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetricsF
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


class WrappingButton(QPushButton):
    """A button whose words take two lines rather than be cut; whoever places it says how wide it may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._widest = 0
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

    def fit(self, widest: int) -> None:
        """Be no wider than this."""
        if widest != self._widest:
            self._widest = widest
            self._wrap()

    def minimumSizeHint(self) -> QSize:
        """Insist on little."""
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Break the words anew in another letter."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._wrap()

    def _wrap(self) -> None:
        self.setText(self._words)
        padding = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._words)
        if self._widest > 0:
            lines = wrapped(self._words, QFontMetricsF(self.font()), self._widest - padding)
            self.setText("\n".join(lines))
