"""A learner who has a keyboard and nothing else: Tab, arrows, Space, Enter, Escape, letters and figures."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPushButton, QWidget

from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.widgets.stepper import Stepper
from nnstudio.gui.widgets.value_field import ValueField

_MANY = 400  # more stops than any window has
Key = Qt.Key


class Keyboard:
    """Presses keys where the keyboard is, as a person does; never calls a control."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def at(self) -> QWidget:
        """What has the keyboard now."""
        top = QApplication.activePopupWidget() or self._window
        focused: QWidget | None = top.focusWidget()
        return top if focused is None else focused

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key, where it goes by itself."""
        for _ in range(times):
            QTest.keyClick(self.at(), key)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters or figures."""
        for letter in text:
            QTest.keyClicks(self.at(), letter)

    def tab_to(self, *wanted: QWidget) -> None:
        """Press Tab until one of these has the keyboard."""
        self.tab_until(lambda at: at in wanted, " or ".join(each.accessibleName() for each in wanted))

    def tab_into(self, wanted: QWidget) -> None:
        """Press Tab until a control inside ``wanted`` has the keyboard."""
        self.tab_until(lambda at: at is wanted or wanted.isAncestorOf(at), wanted.accessibleName())

    def tab_until(self, found: Callable[[QWidget], bool], name: str) -> None:
        """Press Tab until the keyboard is where it is wanted."""
        stops: list[str] = []
        for _ in range(_MANY):
            if found(self.at()):
                return
            stops.append(f"{type(self.at()).__name__} {self.at().accessibleName()}")
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}, but {list(dict.fromkeys(stops))}")

    def push(self, button: QAbstractButton) -> None:
        """Go to a button and press it."""
        self.tab_to(button)
        assert button.isEnabled(), button.accessibleName()
        self.press(Key.Key_Space)

    def choose(self, combo: QComboBox, name: str) -> None:
        """Go to a list and choose an entry by its first letters."""
        self.tab_to(combo)
        wanted = combo.itemText(combo.findData(name))
        for _ in range(combo.count()):
            if combo.currentText() == wanted:
                return
            self.press(Key.Key_Down if combo.currentIndex() < combo.findData(name) else Key.Key_Up)
        raise AssertionError(f"{wanted} is not to be chosen")

    def set_number(self, stepper: Stepper, value: int) -> None:
        """Go to the number between minus and plus, and type another one."""
        (number,) = (button for button in stepper.findChildren(QPushButton) if isinstance(button.parent(), ValueField))
        self.push(number)
        self.type(str(value))
        self.press(Key.Key_Return)
        assert stepper.value() == value

    def open(self, button: QAbstractButton) -> Popup:
        """Open the small card below a button."""
        self.push(button)
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, Popup), button.accessibleName()
        return opened
