"""Tab goes through the window as one reads it: row by row, and through one card before the next.

Two things break the circle, and are kept out of the window. A part whose focus proxy lies inside it stands in Qt's
chain by itself: where it is left behind, Tab goes through it to its proxy and skips all between them. Such parts hand
the keyboard on in ``focusInEvent`` instead. And whoever asks a widget for ``nextInFocusChain`` or ``focusProxy`` makes
the answer its child in the books of Python: when it goes, menus of the other go with it. The focus proxy of a viewport
is the very scroll area that it lies in: each would then be the other's child, and Python would end both as a cycle that
nobody else holds, with all that is shown there.
"""

import itertools
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

_WHOLE = QAbstractSpinBox | QComboBox | QLineEdit  # what Qt has inside them is none of ours, and takes no Tab
_REST_MS = 300  # after the last change: while a slider moves, nobody presses Tab


class ReadingOrder(QObject):
    """Puts the controls of a window in the order of reading, whenever controls have come, gone or moved."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST_MS)
        self._later.timeout.connect(self.apply)

    def schedule(self) -> None:
        """Put everything in order soon."""
        self._later.start()

    def apply(self) -> None:
        """Put everything in order now."""
        self._later.stop()
        for one, other in itertools.pairwise([self._window, *in_reading_order(self._window)]):
            QWidget.setTabOrder(one, other)


def in_reading_order(root: QWidget) -> list[QWidget]:
    """Every control inside ``root`` that is to be seen and takes the keyboard by Tab, in the order of reading."""
    found: list[QWidget] = []
    for child in _read(_parts(root)):
        is_viewport = isinstance(root, QAbstractScrollArea) and child is root.viewport()  # stands for its scroll area
        if not is_viewport and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(child)
        if not isinstance(child, _WHOLE):
            found += in_reading_order(child)
    return found


def _parts(parent: QWidget) -> list[QWidget]:
    children = (child for child in parent.children() if isinstance(child, QWidget))
    return [child for child in children if not child.isWindow() and not child.isHidden()]


def _read(parts: Iterable[QWidget]) -> list[QWidget]:
    """Parts of one parent, from row to row, and along each row in the direction of the language."""
    result: list[QWidget] = []
    row: list[QWidget] = []
    for part in sorted(parts, key=QWidget.y):
        if row and part.y() >= min(other.geometry().bottom() for other in row):
            result += _along(row)
            row = []
        row.append(part)
    return result + _along(row)


def _along(row: Sequence[QWidget]) -> list[QWidget]:
    if row and row[0].layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return sorted(row, key=lambda part: (-part.geometry().right(), part.y()))
    return sorted(row, key=lambda part: (part.x(), part.y()))
