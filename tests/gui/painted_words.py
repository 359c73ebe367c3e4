"""The words that plots paint: which there are, and which have less room than they need."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from tests.gui.walking import seen, settle

_HAIR = 2.0
_WRAPS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value


@dataclass(frozen=True, slots=True)
class Painted:
    """One text, who painted it, and whether some of it is cut."""

    painter: str
    text: str
    is_cut: bool


class PaintedWords:
    """Listens to every ``drawText`` of ours from ``begin`` on."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found: set[Painted] = set()
        monkeypatch.setattr(QPainter, "drawText", self._listening(QPainter.drawText))

    def heard(self, root: QWidget) -> set[Painted]:
        """Paint everything in ``root`` once more, and return what was written."""
        settle()
        self.found.clear()
        for widget in seen(root):
            widget.update()
        settle()
        return set(self.found)

    def cut(self, root: QWidget) -> list[str]:
        """Say of each text that is cut, who painted it."""
        return sorted(f"{one.painter} paints {one.text!r}" for one in self.heard(root) if one.is_cut)

    def _listening(self, draw: Callable[..., Any]) -> Callable[..., Any]:
        def drawn(painter: QPainter, *given: Any) -> Any:  # noqa: ANN401 (Qt's many ways to call it)
            self._hear(painter, given)
            return draw(painter, *given)

        return drawn

    def _hear(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        text = next((part for part in given if isinstance(part, str)), "")
        device = painter.device()
        if text.strip():
            who = name_of(device) if isinstance(device, QWidget) else "a picture"
            self.found.add(Painted(who, text, _is_cut(painter, given, text)))


def name_of(widget: QWidget) -> str:
    """What it is, or, where it is but the inside of a scroll area, what that is."""
    above = widget.parentWidget()
    return type(above if type(widget) is QWidget and above is not None else widget).__name__


def _is_cut(painter: QPainter, given: tuple[Any, ...], text: str) -> bool:
    device, letters = painter.device(), painter.fontMetrics()
    room = given[0]
    if isinstance(room, QPoint | QPointF):
        at = painter.transform().map(QPointF(room))
        upright = painter.transform().isScaling() or painter.transform().m12() == 0
        right = at.x() + letters.horizontalAdvance(text)
        return isinstance(device, QWidget) and upright and not -_HAIR <= at.x() <= right <= device.width() + _HAIR
    if not isinstance(room, QRect | QRectF):
        return False
    flags = int(given[1]) if isinstance(given[1], int) else int(given[1].value)
    space = QRectF(room)
    needed = QRectF(letters.boundingRect(QRectF(0, 0, space.width(), 10_000).toRect(), flags & _WRAPS, text))
    place = painter.transform().mapRect(space)
    wraps = bool(flags & _WRAPS)
    too_small = needed.width() > space.width() + _HAIR or (wraps and needed.height() > space.height() + _HAIR)
    if too_small or not isinstance(device, QWidget) or _scrolls(device):
        return too_small
    return _reaches_out(place, needed, QRectF(device.rect()), flags)


def _scrolls(device: QWidget) -> bool:
    """Whether what is painted outside can be scrolled to."""
    area = device.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or area.viewport() is not device:
        return False
    return area.horizontalScrollBar().maximum() > 0 or area.verticalScrollBar().maximum() > 0


def _reaches_out(place: QRectF, needed: QRectF, bounds: QRectF, flags: int) -> bool:
    """Whether the words themselves, and not only the room for them, leave the widget."""
    left = place.left()
    if flags & Qt.AlignmentFlag.AlignRight.value:
        left = place.right() - needed.width()
    elif flags & Qt.AlignmentFlag.AlignHCenter.value:
        left = place.center().x() - needed.width() / 2
    return left < bounds.left() - _HAIR or left + needed.width() > bounds.right() + _HAIR
