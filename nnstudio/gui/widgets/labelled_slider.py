"""A slider with its caption and its number above it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from nnstudio.gui.widgets.number_edit import shortest
from nnstudio.gui.widgets.value_field import ValueField


class LabelledSlider(QWidget):
    """Caption left, number right, slider beneath; the number can be typed, also between the slider's places.

    ``values`` gives the slider places of its own, such as 1, 2, 5, 10, 20 …; otherwise they lie ``step`` apart.
    """

    value_changed = Signal(float)
    """The user moves the slider or has typed a number; comes for every place passed."""
    value_committed = Signal(float)
    """The user has let go: this is the number that is meant."""

    def __init__(
        self,
        label: str,
        lower: float,
        upper: float,
        step: float = 1.0,
        format: Callable[[float], str] = shortest,  # noqa: A002 (it is the word for it)
        *,
        values: Sequence[float] = (),
        whole: bool = False,
        tool_tip: str = "",
    ) -> None:
        super().__init__()
        self._format = format
        self._places = tuple(values) or even_places(lower, upper, step)
        self._committed = self._places[0]
        self._caption = QLabel(self)
        self._caption.setProperty("role", "quiet")
        self._field = ValueField(label, tool_tip, lower=lower, upper=upper, whole=whole, format=format, parent=self)
        self._slider = _JumpingSlider(self)
        self._slider.setRange(0, len(self._places) - 1)
        self._slider.setPageStep(max(1, len(self._places) // 10))
        self._arrange()
        self._slider.valueChanged.connect(self._slide)
        self._slider.sliderReleased.connect(self._commit)
        self._field.value_edited.connect(self._take_typed)
        self.show_texts(label, tool_tip)
        self.show_value(self._places[0])

    def value(self) -> float:
        """Return the number shown."""
        return self._field.value()

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody; the slider goes to the nearest of its places."""
        self._committed = value
        self._field.show_value(value)
        self._place_slider(value)

    def show_places(self, values: Sequence[float]) -> None:
        """Give the slider other places, without telling anybody."""
        value = self.value()
        self._places = tuple(values)
        self._field.show_range(min(self._places), max(self._places))
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, len(self._places) - 1)
        self.show_value(value)

    def show_texts(self, label: str, tool_tip: str) -> None:
        """Replace the caption and the tool tip."""
        self._caption.setText(label)
        self._field.show_texts(label, tool_tip)
        self._slider.setAccessibleName(label)
        for widget in (self, self._caption, self._slider):
            widget.setToolTip(tool_tip)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the slider."""
        self._slider.setFocus(event.reason())

    def _arrange(self) -> None:
        self._caption.setBuddy(self._slider)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._caption, 1)
        above.addWidget(self._field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self._slider)

    def _slide(self, place: int) -> None:
        value = self._places[place]
        self._field.show_value(value)
        self._describe()
        self.value_changed.emit(value)
        if not self._slider.isSliderDown():
            self._commit()

    def _take_typed(self, value: float) -> None:
        self._place_slider(value)
        self.value_changed.emit(value)
        self._commit()

    def _commit(self) -> None:
        if self.value() != self._committed:
            self._committed = self.value()
            self.value_committed.emit(self._committed)

    def _place_slider(self, value: float) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(nearest_place(self._places, value))
        self._describe()

    def _describe(self) -> None:
        # A screen reader would otherwise tell the number of the place.
        self._slider.setAccessibleDescription(self._format(self.value()))


class _JumpingSlider(QSlider):
    """A horizontal slider whose handle comes to the mouse, and that leaves the wheel to the panel until it is used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the mouse before the drag begins."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._jump_to(event.position().toPoint().x())
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel unless the user works with this slider."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _jump_to(self, x: int) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl
        kind = QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(kind, option, part.SC_SliderHandle, self)
        if handle.left() <= x <= handle.right():
            return
        groove = self.style().subControlRect(kind, option, part.SC_SliderGroove, self)
        room = groove.width() - handle.width()
        offset = x - groove.left() - handle.width() // 2
        mirrored = self.invertedAppearance() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        place = QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), offset, room, mirrored)
        # Held down already, so that the jump is part of the drag and is told as one edit.
        self.setSliderDown(True)
        self.setValue(place)


def even_places(lower: float, upper: float, step: float) -> tuple[float, ...]:
    """Return the numbers from ``lower`` to ``upper``, ``step`` apart, free of rounding."""
    first, last, apart = (Decimal(repr(float(number))) for number in (lower, upper, step))
    return tuple(float(first + index * apart) for index in range(int((last - first) / apart) + 1))


def nearest_place(places: Sequence[float], value: float) -> int:
    """Return the index of the place nearest to ``value``; ``places`` rise."""
    after = min(bisect_left(places, value), len(places) - 1)
    before = max(after - 1, 0)
    return before if abs(places[before] - value) <= abs(places[after] - value) else after
