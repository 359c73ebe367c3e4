"""Fields for typing numbers: point and comma both mean the decimal point, whatever the language of the window."""

import math
import re
from decimal import Decimal

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

Verdict = tuple[QValidator.State, str, int]

_NUMBER_BEGUN = re.compile(r"[+-]?\d*\.?\d*(?:(?<=[\d.])e[+-]?\d*)?", re.IGNORECASE)
_WHOLE_BEGUN = re.compile(r"[+-]?\d*")
_SPACES = re.compile(r"\s")
_MOST_DECIMALS = 323  # what a double can hold; fewer would round the value behind the user's back
_SMALLEST_LOG_STEP = 1e-7
_ROOM_FOR = "01.25e-050"


class NumberEdit(QDoubleSpinBox):
    """A field for one number, taken over with Enter or on leaving; what is out of range is refused, never clipped."""

    value_edited = Signal(float)
    """The user has chosen another number."""
    value_refused = Signal(str)
    """The user has typed something that is not allowed; the former number stands."""

    def __init__(
        self,
        name: str,
        tool_tip: str = "",
        *,
        lower: float = 0.0,
        upper: float = 1.0,
        lower_open: bool = False,
        step: float = 0.1,
        log_steps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lower_open = lower_open
        self._log_steps = log_steps
        self._refused = ""
        self.setDecimals(_MOST_DECIMALS)
        self.setRange(lower, upper)
        self.setSingleStep(step)
        _teach_manners(self, name, tool_tip)
        self.lineEdit().textEdited.connect(self._mark)
        self.editingFinished.connect(self._mark)
        self.valueChanged.connect(self.value_edited)

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody."""
        with QSignalBlocker(self):
            self.setValue(value)
        # Setting the number that already stands keeps what was typed: write it again.
        self.lineEdit().setText(self.prefix() + self.textFromValue(self.value()) + self.suffix())
        self.lineEdit().setCursorPosition(0)  # the first figures count most where there is no room for all
        self._mark()

    def show_range(self, lower: float, upper: float, *, lower_open: bool = False) -> None:
        """Change what may be typed, without telling anybody."""
        self._lower_open = lower_open
        with QSignalBlocker(self):
            self.setRange(lower, upper)

    def validate(self, text: str, position: int) -> Verdict:
        """Judge what is typed so far."""
        plain = self._plain(text)
        if not _NUMBER_BEGUN.fullmatch(plain) or (plain.startswith("-") and self.minimum() >= 0):
            return QValidator.State.Invalid, text, position
        return (QValidator.State.Acceptable if self._accepts(plain) else QValidator.State.Intermediate), text, position

    def valueFromText(self, text: str) -> float:
        """Read a number, with a point or a comma."""
        return _number(self._plain(text))

    def textFromValue(self, value: float) -> str:
        """Write a number as shortly as it can be read back, with the decimal point of the language."""
        return shortest(value).replace(".", self.locale().decimalPoint())

    def fixup(self, text: str) -> str:
        """Tell once that what was typed is not allowed."""
        if text and text != self._refused:
            self._refused = text
            self.value_refused.emit(text)
        return text

    def stepBy(self, steps: int) -> None:
        """Go some steps up or down: by the fixed step, or along 1, 3, 10, 30 …"""
        self.interpretText()
        if self._log_steps:
            wanted = log_step(self.value(), steps, self.minimum())
        else:
            wanted = float(Decimal(repr(self.value())) + steps * Decimal(repr(self.singleStep())))
        wanted = min(max(wanted, self.minimum()), self.maximum())
        if not (self._lower_open and wanted == self.minimum()):
            self.setValue(wanted)
        self.selectAll()

    def sizeHint(self) -> QSize:
        """Ask for room to read a small number such as 1.25e-05, which the ends of the range do not tell of."""
        letters = self.fontMetrics().horizontalAdvance(_ROOM_FOR)
        return super().sizeHint().expandedTo(QSize(letters, 0))

    def minimumSizeHint(self) -> QSize:
        """Insist on that room."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window while something typed can be taken back; else undo and redo are the window's."""
        if _is_taking_back(self, event):
            event.accept()
            return True
        if _is_for_window(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape take back what is typed, and leave Space to the window while nothing is."""
        if event.key() == Qt.Key.Key_Space and not self.lineEdit().isModified():
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape and self.lineEdit().isModified():
            self.show_value(self.value())
            self.selectAll()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel unless the user works in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _mark(self) -> None:
        self._refused = "" if self.hasAcceptableInput() else self._refused
        _show_validity(self)

    def _plain(self, text: str) -> str:
        return _plain(text.removeprefix(self.prefix()).removesuffix(self.suffix())).replace(",", ".")

    def _accepts(self, plain: str) -> bool:
        number = _number(plain)
        if self._lower_open and number == self.minimum():
            return False
        return self.minimum() <= number <= self.maximum()


class WholeEdit(QSpinBox):
    """A field for one whole number, taken over with Enter or on leaving; what is out of range is refused."""

    value_edited = Signal(int)
    """The user has chosen another number."""
    value_refused = Signal(str)
    """The user has typed something that is not allowed; the former number stands."""

    def __init__(
        self,
        name: str,
        tool_tip: str = "",
        *,
        lower: int = 0,
        upper: int = 100,
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._refused = ""
        self.setRange(lower, upper)
        self.setSingleStep(step)
        _teach_manners(self, name, tool_tip)
        self.lineEdit().textEdited.connect(self._mark)
        self.editingFinished.connect(self._mark)
        self.valueChanged.connect(self.value_edited)

    def show_value(self, value: float) -> None:
        """Show ``value`` without telling anybody."""
        with QSignalBlocker(self):
            self.setValue(int(value))
        self.lineEdit().setText(self.prefix() + self.textFromValue(self.value()) + self.suffix())
        self.lineEdit().setCursorPosition(0)  # the first figures count most where there is no room for all
        self._mark()

    def show_range(self, lower: int, upper: int) -> None:
        """Change what may be typed, without telling anybody."""
        with QSignalBlocker(self):
            self.setRange(lower, upper)

    def validate(self, text: str, position: int) -> Verdict:
        """Judge what is typed so far; a decimal point is no part of a whole number."""
        plain = self._plain(text)
        if not _WHOLE_BEGUN.fullmatch(plain) or (plain.startswith("-") and self.minimum() >= 0):
            return QValidator.State.Invalid, text, position
        number = _number(plain)
        fits = self.minimum() <= number <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, position

    def valueFromText(self, text: str) -> int:
        """Read a whole number; spaces between groups of figures may stand."""
        return int(self._plain(text))

    def textFromValue(self, value: int) -> str:
        """Write a whole number in plain figures."""
        return str(value)

    def fixup(self, text: str) -> str:
        """Tell once that what was typed is not allowed."""
        if text and text != self._refused:
            self._refused = text
            self.value_refused.emit(text)
        return text

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window while something typed can be taken back; else undo and redo are the window's."""
        if _is_taking_back(self, event):
            event.accept()
            return True
        if _is_for_window(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape take back what is typed, and leave Space to the window while nothing is."""
        if event.key() == Qt.Key.Key_Space and not self.lineEdit().isModified():
            event.ignore()
            return
        if event.key() == Qt.Key.Key_Escape and self.lineEdit().isModified():
            self.show_value(self.value())
            self.selectAll()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel unless the user works in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _mark(self) -> None:
        self._refused = "" if self.hasAcceptableInput() else self._refused
        _show_validity(self)

    def _plain(self, text: str) -> str:
        return _plain(text.removeprefix(self.prefix()).removesuffix(self.suffix()))


def shortest(value: float) -> str:
    """Return the shortest text that reads back as exactly ``value``: ``0.003``, ``20``, ``1e-05``."""
    return repr(float(value)).removesuffix(".0")


def log_step(value: float, steps: int, lower: float = 0.0) -> float:
    """Return the number ``steps`` places along 0.1, 0.3, 1, 3, 10 … from ``value``; near zero it ends at ``lower``."""
    for _ in range(abs(steps)):
        value = _next_log(value, up=steps > 0)
        if value < _SMALLEST_LOG_STEP:
            return max(lower, 0.0)
    return value


def _next_log(value: float, *, up: bool) -> float:
    if value < _SMALLEST_LOG_STEP:
        return _SMALLEST_LOG_STEP if up else 0.0
    power = math.floor(math.log10(value))
    marks = [float(f"{figure}e{power + shift}") for shift in (-1, 0, 1, 2) for figure in (1, 3)]
    # A hair of room, so that 0.30000000000000004 counts as 0.3.
    return min(m for m in marks if m > value * 1.000001) if up else max(m for m in marks if m < value * 0.999999)


def _plain(text: str) -> str:
    return _SPACES.sub("", text).replace("−", "-")


def _number(plain: str) -> float:
    try:
        return float(plain)
    except ValueError:
        return math.nan


def _teach_manners(field: QAbstractSpinBox, name: str, tool_tip: str) -> None:
    field.setAccessibleName(name)
    field.setToolTip(tool_tip)
    field.setKeyboardTracking(False)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    # A style sheet cannot pad the line inside a spin box.
    field.lineEdit().setTextMargins(4, 0, 4, 0)


def _is_taking_back(field: QAbstractSpinBox, event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape and field.lineEdit().isModified()


def _is_for_window(field: QAbstractSpinBox, event: QEvent) -> bool:
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    return is_undo and not field.lineEdit().isModified()


def _show_validity(field: QAbstractSpinBox) -> None:
    invalid = not field.hasAcceptableInput()
    if field.property("invalid") != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)
