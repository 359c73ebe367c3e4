"""The legend of numbers: a strip of colours from the lowest to the highest."""

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.colors import value_image, value_table
from nnstudio.gui.plots.drawing import number_text
from nnstudio.gui.theme import Theme

_STRIP = 10.0


class ValueLegend(QWidget):
    """The colours of numbers as they are painted behind the points, with both ends and the middle named."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots around it
        self._theme = theme
        self._low, self._high, self._name = 0.0, 1.0, ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def set_range(self, name: str, low: float, high: float) -> None:
        """Show what the colours stand for, from ``low`` to ``high``."""
        self._name, self._low, self._high = name, low, high
        self.setAccessibleDescription(f"{name} {number_text(low, 3)} – {number_text(high, 3)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the strip and one line."""
        return QSize(200, round(_STRIP + 2 + QFontMetricsF(self.font()).height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip and its numbers."""
        painter = QPainter(self)
        steps = np.linspace(self._low, self._high, 256, dtype=np.float32)[np.newaxis]
        strip = QRectF(0.5, 0.5, self.width() - 1, _STRIP)
        table = value_table(self._theme, pale=True)
        painter.drawImage(strip, value_image(steps, self._low, self._high, table))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawRect(strip)
        painter.setPen(self._theme.color("plot_axis"))
        below = QRectF(0, _STRIP + 2, self.width(), self.height() - _STRIP - 2)
        metrics = QFontMetricsF(self.font())
        for text, side in (
            (number_text(self._low, 3), Qt.AlignmentFlag.AlignLeft),
            (
                metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() / 2),
                Qt.AlignmentFlag.AlignHCenter,
            ),
            (number_text(self._high, 3), Qt.AlignmentFlag.AlignRight),
        ):
            painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
