"""The square of a plane with two inputs: where it lies, and its light axes."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from nnstudio.gui.plots.drawing import ticks
from nnstudio.gui.theme import Theme

Range = tuple[float, float]

_GAP = 6.0
_MOST_TICKS = 5
_SHORT = 3  # letters of a name that fits between the ticks


@dataclass(frozen=True, slots=True)
class PlaneAxes:
    """The plotting square within a widget, in pixels, and what its sides stand for."""

    area: QRectF
    names: tuple[str, str]
    ranges: tuple[Range, Range]

    @classmethod
    def within(cls, bounds: QRectF, font: QFont, names: tuple[str, str], ranges: tuple[Range, Range]) -> "PlaneAxes":
        """Return the largest square that leaves room for ticks and names."""
        metrics = QFontMetricsF(font)
        widest = max((metrics.horizontalAdvance(text) for _, text in ticks(*ranges[1], _MOST_TICKS)), default=0.0)
        left = max(widest, metrics.horizontalAdvance(names[1]) if _is_short(names[1]) else 0.0) + _GAP
        left += 0.0 if _is_short(names[1]) else metrics.height()
        bottom, top = metrics.height() + 4, metrics.height() / 2
        side = max(10.0, min(bounds.width() - left - 2 * _GAP, bounds.height() - bottom - top))
        slack = max(0.0, (bounds.width() - left - side - 2 * _GAP) / 2)
        area = QRectF(round(bounds.left() + left + slack), round(bounds.top() + top), round(side), round(side))
        return cls(area, names, ranges)

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Return where a point is drawn."""
        (left, right), (low, high) = self.ranges
        return QPointF(
            self.area.left() + (x - left) / (right - left) * self.area.width(),
            self.area.bottom() - (y - low) / (high - low) * self.area.height(),
        )

    def from_pixels(self, at: QPointF) -> tuple[float, float]:
        """Return which point is drawn there, the nearest one of the square."""
        (left, right), (low, high) = self.ranges
        across = min(max((at.x() - self.area.left()) / self.area.width(), 0.0), 1.0)
        up = min(max((self.area.bottom() - at.y()) / self.area.height(), 0.0), 1.0)
        return left + across * (right - left), low + up * (high - low)

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint the outline, the ticks and the names."""
        painter.setFont(font)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.area.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.setPen(theme.color("plot_axis"))
        self._paint_x(painter, QFontMetricsF(font))
        self._paint_y(painter, QFontMetricsF(font))

    def _paint_x(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        area = self.area
        top = area.bottom() + 4
        name = metrics.elidedText(self.names[0], Qt.TextElideMode.ElideRight, 0.6 * area.width())
        name_left = area.right() - metrics.horizontalAdvance(name)
        painter.drawText(QRectF(name_left, top, area.width(), metrics.height()), _LEFT, name)
        for place, text in ticks(*self.ranges[0], _MOST_TICKS):
            width = metrics.horizontalAdvance(text)
            left = self.to_pixels(place, 0).x() - width / 2
            if left + width + _GAP < name_left:
                painter.drawText(QRectF(left, top, width + 1, metrics.height()), _LEFT, text)

    def _paint_y(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        area, height = self.area, metrics.height()
        is_short = _is_short(self.names[1])
        right = area.left() - _GAP
        highest = area.top() + (height if is_short else -height)
        for place, text in ticks(*self.ranges[1], _MOST_TICKS):
            centre = self.to_pixels(0, place).y()
            if centre - height / 2 >= highest - 2:
                width = metrics.horizontalAdvance(text)
                painter.drawText(QRectF(right - width, centre - height / 2, width + 1, height), _LEFT, text)
        if is_short:
            width = metrics.horizontalAdvance(self.names[1])
            painter.drawText(QRectF(right - width, area.top(), width + 1, height), _LEFT, self.names[1])
        else:
            self._paint_upright(painter, metrics)

    def _paint_upright(self, painter: QPainter, metrics: QFontMetricsF) -> None:
        area, height = self.area, metrics.height()
        widest = max((metrics.horizontalAdvance(text) for _, text in ticks(*self.ranges[1], _MOST_TICKS)), default=0.0)
        text = metrics.elidedText(self.names[1], Qt.TextElideMode.ElideRight, area.height())
        painter.save()
        painter.translate(area.left() - _GAP - widest - height, area.bottom())
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, area.height(), height), Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _is_short(name: str) -> bool:
    return len(name) <= _SHORT
