"""The strokes of the drawn network that are not connections: labels, frames of neurons, rings and small signs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from nnstudio.gui.plots.network_layout import NetworkLayout
from nnstudio.gui.theme import Theme

LABEL_GAP = 8.0
LABEL_MIN, LABEL_MAX = 8.0, 150.0
NOTE_MAX = 150.0
RING_GAP = 3.5
RADIUS = 6.0


@dataclass(frozen=True, slots=True)
class NetworkColumn:
    """What a column is: its title, how many neurons it has, and their names where they have any."""

    title: str
    units: int
    names: tuple[str, ...] = ()


def square(layout: NetworkLayout, center: tuple[float, float]) -> QRectF:
    """The square of the neuron whose middle is given, on whole pixels."""
    half = layout.size / 2
    return QRectF(round(center[0] - half), round(center[1] - half), round(layout.size), round(layout.size))


def paint_labels(
    painter: QPainter, layout: NetworkLayout, columns: Sequence[NetworkColumn], theme: Theme, area: QRect
) -> None:
    """Write the names of inputs (left of them) and outputs (right of them)."""
    painter.setPen(QColor(theme.text))
    metrics = QFontMetricsF(painter.font())
    for index, (place, column) in enumerate(zip(layout.columns, columns, strict=True)):
        if not column.names:
            continue
        side = layout.size / 2 + LABEL_GAP
        room = place.x - side - 2 if index == 0 else min(area.right() - place.x - side, LABEL_MAX)
        if room < LABEL_MIN:
            continue
        left = place.x - side - room if index == 0 else place.x + side
        align = Qt.AlignmentFlag.AlignVCenter | (
            Qt.AlignmentFlag.AlignRight if index == 0 else Qt.AlignmentFlag.AlignLeft
        )
        for unit, y in zip(place.shown, place.ys, strict=True):
            text = metrics.elidedText(column.names[unit], Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, y - metrics.height() / 2, room, metrics.height()), int(align), text)


def paint_notes(painter: QPainter, layout: NetworkLayout, template: str, theme: Theme) -> None:
    """Say under a column how many of its neurons are not drawn; ``template`` has the place ``{count}``.

    Where the next column is too near for the words, the number alone is written.
    """
    painter.setPen(QColor(theme.quiet))
    high, metrics = layout.note_height, QFontMetricsF(painter.font())
    for index, words in note_words(layout, template, metrics).items():
        column = layout.columns[index]
        box = QRectF(column.x - NOTE_MAX / 2, (column.note_y or 0.0) - high / 2, NOTE_MAX, high)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def note_words(layout: NetworkLayout, template: str, metrics: QFontMetricsF) -> dict[int, str]:
    """What stands under which column: all in words, or, where one has no room for them, all as numbers alone."""
    noted = [index for index, column in enumerate(layout.columns) if column.note_y is not None]
    whole = {index: template.format(count=f"{layout.columns[index].left_out:,}") for index in noted}
    if all(metrics.horizontalAdvance(words) <= _note_room(layout, index, metrics) for index, words in whole.items()):
        return whole
    return {index: f"+{layout.columns[index].left_out:,}" for index in noted}


def _note_room(layout: NetworkLayout, index: int, metrics: QFontMetricsF) -> float:
    """How wide a note may be: two of them stand further apart than two words of one."""
    column, apart = layout.columns[index], metrics.horizontalAdvance("mm")
    rooms = [NOTE_MAX]
    for place in (index - 1, index + 1):
        if 0 <= place < len(layout.columns):
            other = layout.columns[place]
            between = abs(other.x - column.x)
            has_note = other.note_y is not None
            rooms.append(between - apart if has_note else 2 * (between - layout.size / 2 - LABEL_GAP))
    return min(rooms)


def frame_picture(size: float, ratio: float, theme: Theme) -> QPixmap:
    """A square's rounded rim, with its corners filled in the colour behind, to be laid over a picture."""
    side = round(size) + 2
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(1, 1, side - 2, side - 2)
    corners = QPainterPath()
    corners.addRect(inner)
    rounded = QPainterPath()
    rounded.addRoundedRect(inner, RADIUS, RADIUS)
    painter.fillPath(corners.subtracted(rounded), QColor(theme.surface))
    painter.setPen(QPen(QColor(theme.edge), 1.2))  # a neuron that answers 0 has the colour of what is behind it
    painter.drawRoundedRect(inner.adjusted(-0.1, -0.1, 0.1, 0.1), RADIUS, RADIUS)
    painter.end()
    return picture


def paint_ring(painter: QPainter, box: QRectF, color: str, gap: float = RING_GAP, width: float = 2.0) -> None:
    """Draw a ring around a neuron."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), width))
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), RADIUS + gap, RADIUS + gap)


def pill_box(text: str, at: QPointF, metrics: QFontMetricsF, area: QRect) -> QRectF:
    """Where a small sign beside a point stands, kept within ``area``."""
    width, height = metrics.horizontalAdvance(text) + 16, metrics.height() + 6
    left = min(max(at.x() - width / 2, area.left() + 2), area.right() - width - 2)
    top = at.y() - height
    if top < area.top() + 2:
        top = min(at.y() + 12, area.bottom() - height)
    return QRectF(left, top, width, height)


def paint_pill(painter: QPainter, box: QRectF, text: str, theme: Theme) -> None:
    """Draw a small sign with a number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.edge), 1))
    painter.setBrush(QColor(theme.surface))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def short_number(value: float) -> str:
    """Return a number with three figures in the language of the window, with a true minus sign."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0 else "−∞"
    text = QLocale().toString(float(value), "g", 3) if value else "0"
    return text.replace("-", "−")
