"""A number that can be typed, stepped with the arrow keys, or dragged to and fro with the mouse."""

import math

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.theme import tabular
from nnstudio.gui.widgets.number_edit import NumberEdit, shortest

_FIGURES = 3
_REACH = 4  # pixels until a press becomes a drag
_PIXELS_A_STEP = 2.0
_FINE = 0.1


class DragNumber(NumberEdit):
    """Shows a few figures and keeps them all; a press that moves sideways drags the number, one that does not types."""

    def __init__(
        self, name: str, tool_tip: str = "", *, lower: float, upper: float, step: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, tool_tip, lower=lower, upper=upper, step=step, parent=parent)
        self._pressed_at: float | None = None
        self._began_with = 0.0
        self._drags = False
        self.setProperty("role", "inline")
        self.setFont(tabular(self.font()))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = self.lineEdit()
        line.setTextMargins(0, 0, 0, 0)
        line.setCursor(Qt.CursorShape.SizeHorCursor)
        line.installEventFilter(self)

    def is_busy(self) -> bool:
        """Return whether the user is typing or dragging, so that other numbers had better wait."""
        return self._drags or self.lineEdit().isModified()

    def show_live(self, value: float) -> None:
        """Show ``value`` without telling anybody, as cheaply as can be where the figures shown stay the same."""
        if value != self.value() and self.textFromValue(value) != self.lineEdit().text():
            self.show_value(value)

    def textFromValue(self, value: float) -> str:
        """Write the number with the figures that can be read at a glance."""
        text = shortest(float(f"{value:.{_FIGURES}g}")) if math.isfinite(value) else shortest(value)
        return text.replace(".", self.locale().decimalPoint()).replace("-", "−")

    def valueFromText(self, text: str) -> float:
        """Read a number; the figures shown stand for the whole number, so that leaving the field rounds nothing."""
        present = self.value()
        return present if text == self.textFromValue(present) else super().valueFromText(text)

    def sizeHint(self) -> QSize:
        """Ask for room for the figures, a sign and a point."""
        return QSize(self.fontMetrics().horizontalAdvance("−0.000") + 8, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the place asks for."""
        return QSize(self.fontMetrics().horizontalAdvance("−0.00") + 8, super().sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn a press that moves sideways into a drag."""
        if watched is self.lineEdit() and isinstance(event, QMouseEvent) and self._take_mouse(event):
            return True
        return super().eventFilter(watched, event)

    def _take_mouse(self, event: QMouseEvent) -> bool:
        """Follow the mouse; returns whether the line is to know nothing of it."""
        x = event.globalPosition().x()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            # Whoever types already sets the cursor with the mouse.
            if not self.lineEdit().isModified():
                self._pressed_at, self._began_with = x, self.value()
        elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
            moved = x - self._pressed_at
            self._drags = self._drags or abs(moved) >= _REACH
            if self._drags:
                self._drag_by(moved, fine=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed_at is not None:
            dragged, self._drags, self._pressed_at = self._drags, False, None
            self.selectAll()
            return dragged
        return False

    def _drag_by(self, pixels: float, *, fine: bool) -> None:
        step = self.singleStep() * (_FINE if fine else 1.0) / 2
        wanted = self._began_with + round(pixels / _PIXELS_A_STEP) * step
        # Without the dust of adding many tenths.
        self.setValue(min(max(round(wanted, 6), self.minimum()), self.maximum()))
