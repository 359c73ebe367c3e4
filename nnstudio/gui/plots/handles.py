"""What can be dragged in a plot: a dot on a curve, and a tag that says what it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from nnstudio.gui.plots.strokes import marker_radius

_RADIUS = 5.5
_PADDING = 8.0


def paint_handle(painter: QPainter, at: QPointF, color: QColor, ground: QColor) -> None:
    """Paint a dot that can be dragged, with a rim of the ground so that it stands out of its curve."""
    painter.setPen(QPen(ground, 2))
    painter.setBrush(color)
    painter.drawEllipse(at, marker_radius(_RADIUS), marker_radius(_RADIUS))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_tag(painter: QPainter, foot: QPointF, words: str, fill: QColor, ink: QColor, area: QRectF) -> None:
    """Paint words in a filled box that stands on ``foot``, kept inside ``area`` from left to right."""
    if not words:
        return
    metrics = QFontMetricsF(painter.font())
    width, height = metrics.horizontalAdvance(words) + 2 * _PADDING, metrics.height() + 4
    left = min(max(foot.x() - width / 2, area.left()), area.right() - width)
    box = QRectF(round(left), round(foot.y() - height), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 5, 5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
