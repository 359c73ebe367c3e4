"""A number that is read like text and typed on a click: quiet in a dense panel, exact when needed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QWidget

from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit, shortest


class ValueField(QStackedWidget):
    """Shows a number in the words of ``format``; a click, Space or Enter turns it into a field to type in."""

    value_edited = Signal(float)
    """The user has typed another number."""

    def __init__(
        self,
        name: str,
        tool_tip: str = "",
        *,
        lower: float,
        upper: float,
        whole: bool = False,
        centered: bool = False,
        format: Callable[[float], str] = shortest,  # noqa: A002 (it is the word for it)
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._format = format
        self._value = lower
        self._button = QPushButton(self)
        self._button.setProperty("role", "value")
        self._button.setProperty("centered", centered)
        # A click begins typing at once, so the ring is for those who come by Tab.
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._editor: NumberEdit | WholeEdit = (
            WholeEdit(name, tool_tip, lower=int(lower), upper=int(upper), parent=self)
            if whole
            else NumberEdit(name, tool_tip, lower=lower, upper=upper, parent=self)
        )
        self._editor.setAlignment(Qt.AlignmentFlag.AlignHCenter if centered else Qt.AlignmentFlag.AlignRight)
        self._editor.setProperty("role", "inline")
        self.addWidget(self._button)
        self.addWidget(self._editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.begin_typing)
        self._editor.value_edited.connect(self._take)
        self._editor.editingFinished.connect(self._end_typing)
        self.show_texts(name, tool_tip)
        self.show_value(lower)

    def value(self) -> float:
        """Return the number shown."""
        return self._value

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody."""
        self._value = value
        self._button.setText(self._format(value))
        if self.currentWidget() is self._button:
            self._editor.show_value(value)

    def show_range(self, lower: float, upper: float) -> None:
        """Change what may be typed, without telling anybody."""
        if isinstance(self._editor, WholeEdit):
            self._editor.show_range(int(lower), int(upper))
        else:
            self._editor.show_range(lower, upper)

    def show_texts(self, name: str, tool_tip: str) -> None:
        """Replace the accessible name and the tool tip."""
        for widget in (self, self._button, self._editor):
            widget.setAccessibleName(name)
            widget.setToolTip(tool_tip)

    def begin_typing(self) -> None:
        """Turn the number into a field to type in."""
        self._editor.show_value(self._value)
        self.setCurrentWidget(self._editor)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.selectAll()

    def minimumSizeHint(self) -> QSize:
        """Insist on the number as it is read; it is typed in the same room."""
        return self._button.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window's shortcuts while somebody types."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._leaves(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the number; who was typing has ended with that."""
        self._button.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the field with the number as it was."""
        if self._leaves(event):
            self._end_typing()
            return
        super().keyPressEvent(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and self.currentWidget() is self._editor

    def _take(self, value: float) -> None:
        self._value = float(value)
        self._button.setText(self._format(self._value))
        self.value_edited.emit(self._value)

    def _end_typing(self) -> None:
        had_focus = self._editor.hasFocus()
        self.setCurrentWidget(self._button)
        if had_focus:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_value(self._value)
