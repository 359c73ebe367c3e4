"""A whole number between a minus and a plus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.widgets.number_edit import shortest
from nnstudio.gui.widgets.value_field import ValueField

_GAP = 4
_FIGURES = "88"  # for which there is room wherever the parts are close together
_PADDING = 4
_ANY_WIDTH = 16_777_215  # Qt's word for no limit


class Stepper(QWidget):
    """− number +; the number can also be clicked and typed."""

    value_edited = Signal(int)
    """The user has chosen another number."""

    def __init__(
        self,
        name: str,
        tool_tip: str = "",
        *,
        lower: int = 0,
        upper: int = 100,
        format: Callable[[int], str] = shortest,  # noqa: A002 (it is the word for it)
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._lower, self._upper = lower, upper
        self._format = format
        self._is_compact = False
        self._fewer = self._button("remove")
        self._more = self._button("add")
        self._field = ValueField(
            name, tool_tip, lower=lower, upper=upper, whole=True, centered=True, format=self._in_words, parent=self
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._fewer)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._more)
        self._fewer.clicked.connect(self._step_down)
        self._more.clicked.connect(self._step_up)
        self._field.value_edited.connect(self._take)
        self.show_texts(name, tool_tip)
        self.show_value(lower)

    def value(self) -> int:
        """Return the number shown."""
        return int(self._field.value())

    def show_value(self, value: int) -> None:
        """Show ``value`` without telling anybody."""
        self._field.show_value(value)
        self._show_limits()
        if self._is_compact:
            metrics = self.fontMetrics()
            figures = max(metrics.horizontalAdvance(self._format(value)), metrics.horizontalAdvance(_FIGURES))
            self._field.setFixedWidth(figures + _PADDING)

    def show_range(self, lower: int, upper: int) -> None:
        """Change how far the buttons go, without telling anybody."""
        self._lower, self._upper = lower, upper
        self._field.show_range(lower, upper)
        self._show_limits()

    def show_texts(self, name: str, tool_tip: str) -> None:
        """Replace the accessible name and the tool tip."""
        self._name = name
        self.setAccessibleName(name)
        self._field.show_texts(name, tool_tip)
        self.retranslate()

    def show_compact(self, compact: bool) -> None:
        """Draw the parts closer together."""
        for button in (self._fewer, self._more):
            button.setProperty("compact", compact)
            button.style().unpolish(button)
            button.style().polish(button)
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(0 if compact else _GAP)
        self._is_compact = compact
        self._field.setMinimumWidth(0)
        self._field.setMaximumWidth(_ANY_WIDTH)
        self.show_value(self.value())
        if layout is not None:
            layout.activate()
        self.updateGeometry()

    def retranslate(self) -> None:
        """Write the words of the two buttons in the language of the window."""
        for button, words in ((self._fewer, self.tr("Fewer: {name}")), (self._more, self.tr("More: {name}"))):
            button.setAccessibleName(words.format(name=self._name))
            button.setToolTip(words.format(name=self._name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, icon_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "small")
        button.setAutoRepeat(True)
        set_icon(button, icon_name, size=12)
        return button

    def _in_words(self, value: float) -> str:
        return self._format(int(value))

    def _step_down(self) -> None:
        self._take(max(self.value() - 1, self._lower))

    def _step_up(self) -> None:
        self._take(min(self.value() + 1, self._upper))

    def _take(self, value: float) -> None:
        self.show_value(int(value))
        self.value_edited.emit(int(value))

    def _show_limits(self) -> None:
        self._fewer.setEnabled(self.value() > self._lower)
        self._more.setEnabled(self.value() < self._upper)
