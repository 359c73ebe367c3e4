"""Errors that C code raised in an overridden method come out of it, where Python 3.11 alone would end the program."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from pytestqt.qtbot import QtBot

import nnstudio.session  # noqa: F401 (before the class below is made)

FAULTS: dict[str, Callable[[], object]] = {
    "an index": lambda: list[int]().pop(),
    "a key": lambda: dict[str, int]()["missing"],
    "a number": lambda: int("x"),
    "an attribute": lambda: object().missing,  # type: ignore[attr-defined]
    "a division": lambda: 1 / 0,
}


class Faulty(QObject):
    """Fails at each event of its own."""

    heard = Signal(bool)

    def __init__(self, fault: Callable[[], object]) -> None:
        super().__init__()
        self._fault = fault
        self.deletions = 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self._fault()
        return super().event(event)

    def deleteLater(self) -> None:  # noqa: N802 (Qt's own name)
        self.deletions += 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", FAULTS)
def test_that_an_error_of_c_code_in_an_override_reaches_whoever_sent_the_event(name: str) -> None:
    faulty = Faulty(FAULTS[name])
    with pytest.raises((LookupError, ValueError, AttributeError, ArithmeticError)):
        QCoreApplication.sendEvent(faulty, QEvent(QEvent.Type.User))


@pytest.mark.parametrize("name", FAULTS)
def test_that_an_error_of_c_code_in_a_posted_event_reaches_the_hook(name: str, qtbot: QtBot) -> None:
    faulty = Faulty(FAULTS[name])
    with qtbot.capture_exceptions() as errors:
        QCoreApplication.postEvent(faulty, QEvent(QEvent.Type.User))
        qtbot.wait(10)
    assert [kind for kind, *_ in errors] != []


@pytest.mark.usefixtures("qapp")
def test_that_a_signal_hands_an_override_no_more_than_it_takes() -> None:
    faulty = Faulty(FAULTS["an index"])
    faulty.heard.connect(faulty.deleteLater)
    faulty.heard.emit(True)
    assert faulty.deletions == 1
