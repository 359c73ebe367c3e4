"""What is painted around the loss curves, in pixels: names at their ends, lines, marks, the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.strokes import marker_radius
from nnstudio.gui.theme import current_scale

_GAP = 6.0
_NAMED_FROM = 220


def has_ends(chart: Chart) -> bool:
    """Return whether the plot is wide enough for names at the ends of the curves; the legend names them too."""
    return bool(chart.width() >= _NAMED_FROM * current_scale())


def end_room(chart: Chart, names: Sequence[str]) -> int:
    """Return how much room the ``names`` of the curves need to the right of the plot; a small one goes without them."""
    if not has_ends(chart):
        return round(2 * _GAP)
    metrics = QFontMetricsF(chart.font())
    return round(max(metrics.horizontalAdvance(name) for name in names) + 2 * _GAP)


def paint_ends(
    chart: Chart, painter: QPainter, area: QRectF, ends: Sequence[tuple[str, QPointF | None, str]]
) -> list[QRectF]:
    """Write the name of each curve beside its end; names that would overlap move apart. Returns where they stand."""
    metrics, boxes = QFontMetricsF(chart.font()), list[QRectF]()
    height = metrics.height()
    shown = sorted(((at.y(), at.x(), name, role) for name, at, role in ends if at is not None))
    lowest_free = area.top() - height / 2
    for index, (y, x, name, role) in enumerate(shown):
        room_below = (len(shown) - 1 - index) * height
        centre = min(max(y, lowest_free + height / 2), area.bottom() - room_below)
        if index + 1 < len(shown) and shown[index + 1][0] - centre < height:
            centre = max(centre - (height - (shown[index + 1][0] - centre)) / 2, area.top())
        lowest_free = centre + height / 2
        painter.setPen(chart.theme.color(role))
        at_right = QRectF(min(x, area.right()) + _GAP, centre - height / 2, 200, height)
        painter.drawText(at_right, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        boxes.append(QRectF(at_right.topLeft(), QSizeF(metrics.horizontalAdvance(name), height)))
    return boxes


def paint_line(chart: Chart, painter: QPainter, area: QRectF, place: float) -> None:
    """Draw a constant as a dotted line."""
    y = round(chart.to_pixels(0, place).y())
    if area.top() <= y <= area.bottom():
        painter.setPen(QPen(chart.theme.color("quiet"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))


def paint_marks(chart: Chart, painter: QPainter, area: QRectF, marks: Sequence[tuple[float, str]]) -> list[QRectF]:
    """Draw a vertical line with a label at the top for each change; labels that would overlap are left out.

    Returns where the labels stand.
    """
    metrics, boxes = QFontMetricsF(chart.font()), list[QRectF]()
    painter.setFont(chart.font())
    taken = area.left() - 1.0
    for place, label in marks:
        x = round(chart.to_pixels(place, 0).x())
        if not area.left() <= x <= area.right():
            continue
        painter.setPen(QPen(chart.theme.color("plot_mark"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, max(area.width() / 3, 60))
        width = metrics.horizontalAdvance(text)
        left = x + 4 if x + 4 + width <= area.right() else x - 4 - width
        if left < taken:
            continue
        painter.setPen(chart.theme.color("plot_mark"))
        painter.drawText(QPointF(left, area.top() + metrics.ascent()), text)
        taken = left + width + 4
        boxes.append(QRectF(left, area.top(), width, metrics.height()))
    return boxes


def paint_cursor(chart: Chart, painter: QPainter, area: QRectF, place: float) -> None:
    """Draw the vertical line of the cursor."""
    x = round(chart.to_pixels(place, 0).x()) + 0.5
    painter.setPen(QPen(chart.theme.color("quiet"), 1))
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))


def paint_here(chart: Chart, painter: QPainter, area: QRectF, place: float) -> None:
    """Draw the line of the moment that is looked at, with a handle at its foot."""
    x = round(chart.to_pixels(place, 0).x()) + 0.5
    color = chart.theme.color("accent")
    painter.setPen(QPen(color, 2))
    painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(x, area.bottom()), 4, 4)


def paint_box(chart: Chart, painter: QPainter, area: QRectF, place: float, lines: Sequence[tuple[str, str]]) -> None:
    """Write what is read at the cursor in a box beside it, on the side that has room."""
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(text) for text, _ in lines) + 2 * _GAP
    height = len(lines) * metrics.height() + _GAP
    x = chart.to_pixels(place, 0).x()
    left = x + 2 * _GAP if x + 2 * _GAP + width <= chart.width() else x - 2 * _GAP - width
    box = QRectF(max(round(left), 0), round(area.top()), width, height)
    painter.setPen(QPen(chart.theme.color("line"), 1))
    painter.setBrush(chart.theme.color("plot_ground"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index, (text, role) in enumerate(lines):
        painter.setPen(chart.theme.color(role))
        line = QRectF(box.left() + _GAP, box.top() + _GAP / 2 + index * metrics.height(), width, metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def paint_dot(chart: Chart, painter: QPainter, at: QPointF, color: QColor, *, hollow: bool) -> None:
    """Draw a point on a curve: full under the cursor, hollow at the best epoch."""
    ground = chart.theme.color("plot_ground")
    radius = marker_radius(4.5 if hollow else 4.0)
    painter.setPen(QPen(color if hollow else ground, 1.5))
    painter.setBrush(ground if hollow else color)
    painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def word_room(chart: Chart, word: str) -> int:
    """Return how wide the left axis must be for ``word`` to stand beside the first tick of x."""
    metrics = QFontMetricsF(chart.font())
    return round(metrics.horizontalAdvance(word) + metrics.horizontalAdvance("0") / 2 + _GAP)


def paint_epoch_word(chart: Chart, painter: QPainter, word: str) -> None:
    """Write what the ticks of x count, under the losses and left of the first tick."""
    metrics = QFontMetricsF(chart.font())
    area = chart.area()
    painter.setPen(chart.theme.color("plot_axis"))
    first_tick = metrics.horizontalAdvance("0") / 2 + _GAP
    baseline = area.bottom() + _GAP + metrics.ascent()
    painter.drawText(QPointF(max(area.left() - first_tick - metrics.horizontalAdvance(word), 0), baseline), word)
