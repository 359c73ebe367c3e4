"""How much the words that plots and lists paint stand out from what is behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.plots.contrast import READABLE, VISIBLE, contrast
from nnstudio.gui.theme import current_theme
from tests.gui.painted_words import name_of
from tests.gui.walking import seen, settle
from tests.gui.written_contrast import cut_out, ground_of, pixels_of

_LEAST_SIDE = 6


@dataclass(frozen=True, slots=True)
class _Word:
    """One text, where on its widget it stands, and the colour and strength it was painted with."""

    widget: QWidget
    text: str
    place: QRectF
    color: QColor
    strength: float


class PaintedColors:
    """Listens to every ``drawText`` of ours on a widget; what is painted on a picture first is not heard."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._words: list[_Word] = []
        monkeypatch.setattr(QPainter, "drawText", self._listening(QPainter.drawText))

    def faint(self, root: QWidget) -> list[str]:
        """Paint everything in ``root`` once more, and say of each word that stands out too little who painted it."""
        settle()
        self._words.clear()
        for widget in seen(root):
            widget.update()
        settle()
        words, pixels = list(self._words), pixels_of(root.window())
        found: set[str] = set()
        for word in words:
            place = _seen_of(word, root.window())
            if min(place.width(), place.height()) < _LEAST_SIDE:
                continue
            ground = ground_of(cut_out(pixels, place))
            stands_out = contrast(blend(ground, word.color, word.strength), ground)
            if stands_out < _wanted(word):
                found.add(f"{name_of(word.widget)} paints {word.text[:40]!r}, which stands out {stands_out:.2f} to 1")
        return sorted(found)

    def _listening(self, draw: Callable[..., Any]) -> Callable[..., Any]:
        def drawn(painter: QPainter, *given: Any) -> Any:  # noqa: ANN401 (Qt's many ways to call it)
            self._hear(painter, given)
            return draw(painter, *given)

        return drawn

    def _hear(self, painter: QPainter, given: tuple[Any, ...]) -> None:
        text = next((part for part in given if isinstance(part, str)), "")
        widget = painter.device()
        if text.strip() and isinstance(widget, QWidget) and widget.isEnabled():
            color = painter.pen().color()
            place = painter.transform().mapRect(_place_of(painter, given, text))
            self._words.append(_Word(widget, text, place, color, color.alphaF() * painter.opacity()))


def _place_of(painter: QPainter, given: tuple[Any, ...], text: str) -> QRectF:
    """Where the letters stand, in the coordinates of the painter."""
    letters, room = painter.fontMetrics(), given[0]
    if isinstance(room, QPoint | QPointF):
        at = QPointF(room)
        return QRectF(at.x(), at.y() - letters.ascent(), letters.horizontalAdvance(text), letters.height())
    if not isinstance(room, QRect | QRectF):
        return QRectF()
    flags = int(given[1]) if isinstance(given[1], int) else int(given[1].value)
    return QRectF(letters.boundingRect(QRectF(room).toRect(), flags, text))


def _seen_of(word: _Word, window: QWidget) -> QRect:
    """The part of the letters that can be seen, in the window."""
    place, at = word.place.toAlignedRect().intersected(word.widget.rect()), word.widget
    while at is not window and (above := at.parentWidget()) is not None:
        place = QRect(at.mapTo(above, place.topLeft()), place.size()).intersected(above.rect())
        at = above
    return place if at is window else QRect()


def _wanted(word: _Word) -> float:
    """What cannot be chosen now may be fainter."""
    return VISIBLE if word.color == current_theme().color("faint") else READABLE
