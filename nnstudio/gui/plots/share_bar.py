"""How softmax shares the whole out: one bar of length 1, a part for each number."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import blend
from nnstudio.gui.plots.contrast import readable
from nnstudio.gui.plots.drawing import figure_text, percent_text
from nnstudio.gui.plots.painted import PaintedPlot
from nnstudio.gui.theme import Theme, current_scale, tabular

Floats = NDArray[np.floating[Any]]

_HEIGHT = 24
_GAP = 2.0
_PALEST = 0.25
_TALLER = 6


class ShareBar(PaintedPlot):
    """The numbers above, their shares inside; together they are as long as the bar."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, theme, parent)
        self._numbers: Floats = np.empty(0)
        self._shares: Floats = np.empty(0)
        self._color = theme.color("accent")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, numbers: Floats, shares: Floats, color: QColor) -> None:
        """Show what each number gets."""
        self._numbers, self._shares, self._color = numbers, shares, color
        parts = [f"{figure_text(n)}: {percent_text(s)}" for n, s in zip(numbers, shares, strict=True)]
        self.setAccessibleDescription("; ".join(parts))
        self.setToolTip("\n".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a bar with a line of text above."""
        return QSize(240, round(_HEIGHT * current_scale()) + self.fontMetrics().height() + _TALLER)

    def minimumSizeHint(self) -> QSize:
        """Insist on the height."""
        return QSize(120, self.sizeHint().height())

    def paint(self, painter: QPainter) -> None:
        """Paint the parts from left to right, the larger ones stronger."""
        if not np.isfinite(self._shares).all() or not self._shares.size:
            painter.setPen(self.theme.color("quiet"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.tr("No shares: a number is nan or inf."))
            return
        painter.setFont(tabular(self.font()))
        metrics = QFontMetricsF(painter.font())
        top = metrics.height() + 2
        bar = QRectF(0, top, self.width(), self.height() - top - 2)
        edges = bar.left() + np.concatenate([[0.0], np.cumsum(self._shares)]) * bar.width()
        largest = float(self._shares.max())
        for index, share in enumerate(self._shares.tolist()):
            box = QRectF(edges[index], bar.top(), edges[index + 1] - edges[index], bar.height())
            self._paint_part(painter, box, float(self._numbers[index]), share, share / largest)

    def _paint_part(self, painter: QPainter, box: QRectF, number: float, share: float, strength: float) -> None:
        metrics = QFontMetricsF(painter.font())
        ground = self.theme.color("surface")
        fill = blend(ground, self._color, _PALEST + (0.8 - _PALEST) * strength)
        inner = box.adjusted(0, 0, -min(_GAP, box.width() / 2), 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(inner, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        words = percent_text(share)
        if metrics.horizontalAdvance(words) + 4 <= inner.width():
            painter.setPen(readable(self.theme.color("text"), fill))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, words)
        above = figure_text(number)
        if metrics.horizontalAdvance(above) <= max(inner.width(), 1):
            painter.setPen(QPen(self.theme.color("quiet")))
            painter.drawText(QPointF(inner.left(), metrics.ascent()), above)
