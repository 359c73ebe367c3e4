"""A large number over its caption, for a counter that runs."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.theme import tabular


class FigureLabel(QWidget):
    """A large number over a quiet caption; the layout around it stays still while it counts."""

    def __init__(
        self, caption: str, *, name: str = "", tool_tip: str = "", digits: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._figure = _Figure(digits, self)
        self._caption = QLabel(self)
        self._caption.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._figure)
        layout.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_texts(caption, name=name, tool_tip=tool_tip)

    def show_number(self, number: int) -> None:
        """Show a whole number with the group marks of the language."""
        self.show_text(self.locale().toString(number))

    def show_text(self, text: str) -> None:
        """Show a number that is already written out."""
        self._figure.show_text(text)
        if QAccessible.isActive():
            self._figure.setAccessibleDescription(text)

    def text(self) -> str:
        """Return what is shown."""
        return self._figure.shown

    def show_texts(self, caption: str, *, name: str = "", tool_tip: str = "") -> None:
        """Replace the caption, the accessible name (else the caption) and the tool tip."""
        self._caption.setText(caption)
        self.setAccessibleName(name or caption)
        self._figure.setAccessibleName(name or caption)
        self.setToolTip(tool_tip)


class _Figure(QLabel):
    """The number itself, painted directly: a label would ask for a new layout with every number."""

    def __init__(self, digits: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = ""
        self._digits = digits
        self.setProperty("role", "figure")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another number; only one longer than any before asks for more room."""
        if text == self.shown:
            return
        self.shown = text
        if len(text) > self._digits:
            self._digits = len(text)
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest number so far."""
        self.ensurePolished()
        metrics = QFontMetrics(tabular(self.font()))
        return QSize(metrics.horizontalAdvance("0" * self._digits), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Insist on that room."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another letter."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the number with figures of one width."""
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(leading), self.shown)
        painter.end()
