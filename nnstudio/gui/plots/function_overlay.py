"""What the plot of functions paints in pixels: zones, the rug, the dragged line and the readings beside it."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nnstudio.gui.plots.chart import Chart
from nnstudio.gui.plots.colors import faded
from nnstudio.gui.plots.contrast import readable, visible
from nnstudio.gui.plots.handles import paint_handle, paint_tag
from nnstudio.gui.plots.strokes import marker_radius
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.wrapping import wrapped

Floats = NDArray[np.floating[Any]]

_GAP = 8.0
_RUG_HEIGHT = 10.0
_LEAST_ZONE = 90.0  # pixels from which on the words of a zone can be read
_RUG_STRENGTH = 0.55
_POINT_STRENGTH = 0.3
_POINTS_MAX = 80
_ZONE_STRENGTH = 0.4
_PILL_STRENGTH = 0.75


def paint_zones(chart: Chart, painter: QPainter, area: QRectF, zones: Sequence[tuple[float, float, str]]) -> None:
    """Shade stretches of x; where there is room, words stand at their top."""
    fill = faded(chart.theme.color("warn_soft"), _ZONE_STRENGTH)
    painter.setFont(chart.font())
    for low, high, words in zones:
        left = max(chart.to_pixels(max(low, -1e6), 0).x(), area.left())
        right = min(chart.to_pixels(min(high, 1e6), 0).x(), area.right())
        if right <= left:
            continue
        painter.fillRect(QRectF(left, area.top(), right - left, area.height()), fill)
        painter.setPen(QPen(chart.theme.color("warn"), 1))
        for end in (low, high):  # so pale a stretch has no border of its own
            if np.isfinite(end) and area.left() < (x := round(chart.to_pixels(end, 0).x()) + 0.5) < area.right():
                painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        if right - left >= _LEAST_ZONE * current_scale():
            _paint_words(painter, QRectF(QPointF(left, area.top()), QPointF(right, area.bottom())), words)


def _paint_words(painter: QPainter, zone: QRectF, words: str) -> None:
    """Write on a zone, below the tag of the line; an ellipsis says that there is no room for the rest."""
    metrics = QFontMetricsF(painter.font())
    box = zone.adjusted(_GAP, metrics.height() + _GAP, -_GAP, 0)
    lines, most = wrapped(words, metrics, box.width()), int(box.height() / metrics.lineSpacing())
    if most < len(lines):
        lines = [*lines[: max(most, 1) - 1], " ".join(lines[max(most, 1) - 1 :])]
    for number, line in enumerate(lines):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        row = QRectF(box.left(), box.top() + number * metrics.lineSpacing(), box.width(), metrics.lineSpacing())
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, text)


def paint_rug(chart: Chart, painter: QPainter, area: QRectF, inputs: Floats) -> None:
    """Mark every input with a short line on the axis."""
    foot, top = area.bottom(), area.bottom() - _RUG_HEIGHT * current_scale()
    places = [chart.to_pixels(x, 0).x() for x in inputs.tolist()]
    painter.setPen(QPen(visible(chart.theme.color("text"), chart.theme.color("plot_ground"), _RUG_STRENGTH), 1))
    painter.drawLines([QLineF(x, top, x, foot) for x in places])


def paint_points(chart: Chart, painter: QPainter, area: QRectF, inputs: Floats, outputs: Floats, color: QColor) -> None:
    """Mark where on a curve the inputs lie."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(visible(color, chart.theme.color("plot_ground"), _POINT_STRENGTH))
    radius = marker_radius(3.0)
    few = slice(0, None, -(-len(inputs) // _POINTS_MAX))
    for x, y in zip(inputs[few].tolist(), outputs[few].tolist(), strict=True):
        at = chart.to_pixels(x, y)
        if area.contains(at):
            painter.drawEllipse(at, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_line(chart: Chart, painter: QPainter, area: QRectF, x: float, tag: str) -> None:
    """Draw the line that is dragged, and a tag on its foot."""
    place = round(chart.to_pixels(x, 0).x()) + 0.5
    painter.setPen(QPen(chart.theme.color("quiet"), 1.5))
    painter.drawLine(QLineF(place, area.top(), place, area.bottom()))
    foot = QPointF(place, area.top() + QFontMetricsF(painter.font()).height() + 4)
    paint_tag(painter, foot, tag, chart.theme.color("text"), chart.theme.color("surface"), area)


def paint_readings(
    chart: Chart, painter: QPainter, area: QRectF, x: float, said: Sequence[tuple[QColor, float, str]]
) -> None:
    """Mark every curve on the line, and write beside the line what it says there."""
    ground = chart.theme.color("plot_ground")
    metrics = QFontMetricsF(painter.font())
    widest = max(metrics.horizontalAdvance(words) for _, _, words in said)
    place = chart.to_pixels(x, 0).x()
    fits_right = place + 2 * _GAP + widest <= chart.width()
    left = place + 1.5 * _GAP if fits_right else max(place - 1.5 * _GAP - widest, area.left())
    ordered = sorted((entry for entry in said if np.isfinite(entry[1])), key=lambda entry: -entry[1])
    heights = [chart.to_pixels(x, value).y() for _, value, _ in ordered]
    top = area.top() + metrics.height() + _GAP
    lines = _apart(heights, metrics.height() + 2, top, area.bottom() - _RUG_HEIGHT)
    for (color, _, words), height, line in zip(ordered, heights, lines, strict=True):
        box = QRectF(left - 3, line - metrics.height() / 2, metrics.horizontalAdvance(words) + 6, metrics.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(ground, _PILL_STRENGTH))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(readable(color, ground))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if area.top() - 1 <= height <= area.bottom() + 1:
            paint_handle(painter, QPointF(place, height), color, ground)


def _apart(heights: Sequence[float], least: float, top: float, bottom: float) -> list[float]:
    """Places near ``heights``, which grow downwards, no two closer than ``least``, as far as there is room."""
    places: list[float] = []
    for height in heights:
        floor = places[-1] + least if places else top + least / 2
        places.append(max(min(height, bottom - least / 2), floor))
    limit = bottom - least / 2
    for index in range(len(places) - 1, -1, -1):
        places[index] = max(min(places[index], limit), top + least / 2)
        limit = places[index] - least
    return places
