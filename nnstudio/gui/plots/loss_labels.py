"""Words on the loss plot that keep out of each other's way: names of constant lines, alarms, a note."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.drawing import Floats
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.wrapping import wrapped

_PAD = 4.0
_TRIANGLE = 6.5
_NOTE_LINES = 2
LONGEST = 320.0  # a sentence in a box is not read beyond this width
Pixels = tuple[Floats, Floats]


class LinePlaces:
    """Where the words of each constant line stand; they stay there as long as nothing comes in their way."""

    def __init__(self) -> None:
        self._last: dict[int, int] = {}

    def place(
        self, line: int, words: QRectF, area: QRectF, taken: Sequence[QRectF], curves: Sequence[Pixels]
    ) -> QRectF | None:
        """Return a box like ``words``, which sits on its line, that touches nothing ``taken``; None without room.

        Boxes that no curve crosses are preferred.
        """
        boxes = _candidates(words, area)
        last = self._last.get(line, 0)
        order = [last, *(index for index in range(len(boxes)) if index != last)]
        free = [index for index in order if _is_free(boxes[index], area, taken)]
        if not free:
            return None
        chosen = next((index for index in free if not _crossed(boxes[index], curves)), free[0])
        self._last[line] = chosen
        return boxes[chosen]


def _candidates(words: QRectF, area: QRectF) -> list[QRectF]:
    """At the right end, at the left and in the middle, over the line and under it."""
    over, under = words.top(), words.bottom() + 2
    lefts = (area.right() - words.width(), area.left() + _PAD, area.center().x() - words.width() / 2)
    return [QRectF(left, top, words.width(), words.height()) for left in lefts for top in (over, under)]


def _is_free(box: QRectF, area: QRectF, taken: Sequence[QRectF]) -> bool:
    inside = area.top() - 6 <= box.top() and box.bottom() <= area.bottom() + 1
    inside = inside and area.left() <= box.left() and box.right() <= area.right() + 1
    return inside and not any(box.intersects(other) for other in taken)


def _crossed(box: QRectF, curves: Sequence[Pixels]) -> bool:
    return any(
        bool(((x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())).any()) for x, y in curves
    )


def words_on_line(chart: Chart, y: float, label: str) -> QRectF:
    """Return how much room ``label`` takes over a line at ``y``, wherever it stands along it."""
    metrics = QFontMetricsF(chart.font())
    return QRectF(0, y - metrics.height() - 1, metrics.horizontalAdvance(label) + 2 * _PAD, metrics.height())


def paint_label(chart: Chart, painter: QPainter, box: QRectF, label: str) -> None:
    """Write the words of a line on a ground that lets them be read."""
    painter.fillRect(box, faded(chart.theme.color("plot_ground"), 0.8))
    painter.setPen(chart.theme.color("quiet"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def paint_alarm(chart: Chart, painter: QPainter, at: QPointF) -> QRectF:
    """Draw a small triangle with its foot on the curve; return where it stands."""
    size = _TRIANGLE * current_scale()
    foot = at - QPointF(0, 3)
    corners = [foot, foot + QPointF(-size, -1.7 * size), foot + QPointF(size, -1.7 * size)]
    painter.setPen(QPen(chart.theme.color("plot_ground"), 1.5))
    painter.setBrush(chart.theme.color("warn"))
    triangle = QPolygonF(corners)
    painter.drawPolygon(triangle)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return triangle.boundingRect()


def paint_note(chart: Chart, painter: QPainter, area: QRectF, note: str) -> QRectF:
    """Write a note over the upper half of the plot; return where it stands."""
    metrics = QFontMetricsF(chart.font())
    room = max(area.width() - 4 * _PAD, 60)
    lines = wrapped(note, metrics, room)
    if len(lines) > _NOTE_LINES:  # a small plot has room for the first half of the sentence
        lines = wrapped(note.partition(";")[0], metrics, room)
    width = max(metrics.horizontalAdvance(line) for line in lines) + 4 * _PAD
    box = QRectF(0, 0, width, len(lines) * metrics.height() + 2 * _PAD)
    box.moveCenter(QPointF(area.center().x(), max(area.top() + 0.3 * area.height(), area.top() + box.height() / 2)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(chart.theme.color("quiet_soft"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(chart.theme.color("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
    return box


def nearest(places: Sequence[float], at: float, reach: float) -> int | None:
    """Return the index of the place nearest to ``at``, unless even that is further away than ``reach``."""
    if not len(places):
        return None
    distances = np.abs(np.asarray(places, dtype=np.float64) - at)
    index = int(distances.argmin())
    return index if distances[index] <= reach else None
