"""How fast is trained: from one epoch a second, to be watched, to as fast as possible."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.widgets.labelled_slider import LabelledSlider

SPEEDS = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0, 300.0)
UNLIMITED = 1000.0  # the last place of the slider


class SpeedSlider(QWidget):
    """A slider of epochs per second whose last place sets no limit."""

    speed_edited = Signal(object)
    """The user has chosen another speed: epochs per second, or None for as fast as possible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._slider = LabelledSlider("", SPEEDS[0], UNLIMITED, format=self._in_words, values=(*SPEEDS, UNLIMITED))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._slider)
        self._slider.value_changed.connect(self._take)
        self.retranslate()

    def slider(self) -> LabelledSlider:
        """Return the slider itself."""
        return self._slider

    def show_speed(self, speed: float | None) -> None:
        """Show a speed without telling anybody."""
        self._slider.show_value(UNLIMITED if speed is None else speed)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self._slider.show_texts(
            self.tr("Speed"),
            self.tr("How many epochs are trained in a second, at most; at the right end as fast as possible."),
        )
        self._slider.show_value(self._slider.value())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the slider."""
        self._slider.setFocus(event.reason())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _in_words(self, value: float) -> str:
        if value >= UNLIMITED:
            return self.tr("full speed")
        return self.tr("{number} epochs/s").format(number=shown_number(value))

    def _take(self, value: float) -> None:
        self.speed_edited.emit(None if value >= UNLIMITED else value)
