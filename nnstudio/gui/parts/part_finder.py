"""Which control of the studio one is at, by mouse or keyboard, so that its lines of code can be marked.

A control tells its part by :func:`tell_part`; what lies inside it belongs to the same part, unless it tells its own.
"""

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

_PROPERTY = "codePart"
_LOOK_MS = 80  # soon enough to seem at once, and next to nothing to pay


def tell_part(part: str, *controls: QWidget) -> None:
    """Say that ``controls`` choose what stands in the lines of ``part``, such as ``hidden.0.activation``."""
    for control in controls:
        control.setProperty(_PROPERTY, part)


def part_of(widget: QWidget | None) -> str:
    """The part of a widget: its own or that of what it lies in; empty where none is told."""
    while widget is not None:
        part = widget.property(_PROPERTY)
        if part:
            return str(part)
        widget = widget.parentWidget()
    return ""


def controls_of(part: str, root: QWidget) -> list[QWidget]:
    """The controls inside ``root`` that tell exactly this part."""
    return [control for control in root.findChildren(QWidget) if control.property(_PROPERTY) == part]


class PartFinder(QObject):
    """Follows the mouse, else the keyboard, while somebody wants to know.

    It looks now and then: a filter of all events would cost more than all that it finds.
    """

    part_changed = Signal(str)
    """One has come to another part; empty where there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = ""
        self._at = QPoint()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self._look)

    @property
    def part(self) -> str:
        """The part that one is at."""
        return self._part

    def watch(self, wanted: bool) -> None:
        """Look from now on, or no longer."""
        if wanted == self._clock.isActive():
            return
        if wanted:
            self._at = QCursor.pos()
            self._clock.start()
            QApplication.instance().focusChanged.connect(self._follow_keyboard)  # type: ignore[union-attr]
        else:
            self._clock.stop()
            QApplication.instance().focusChanged.disconnect(self._follow_keyboard)  # type: ignore[union-attr]
            self._take("")

    def _look(self) -> None:
        """Where the mouse has moved it counts; where it rests, what it rested on goes on to count."""
        at = QCursor.pos()
        if at == self._at:
            return
        self._at = at
        self._take(part_of(QApplication.widgetAt(at)) or part_of(QApplication.focusWidget()))

    def _follow_keyboard(self, _before: QWidget | None, now: QWidget | None) -> None:
        if part := part_of(now):
            self._take(part)

    def _take(self, part: str) -> None:
        if part != self._part:
            self._part = part
            self.part_changed.emit(part)
