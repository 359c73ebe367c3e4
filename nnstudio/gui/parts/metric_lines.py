"""Captions with their numbers, one below the other, painted directly since they change with every frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.theme import Theme, tabular

_GAP = 4.0


@dataclass(frozen=True, slots=True)
class MetricLine:
    """One line: a caption, quieter words behind it, and the number in words."""

    caption: str
    aside: str
    value: str


class MetricLines(QWidget):
    """Captions on the left, numbers on the right."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[MetricLine, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def lines(self) -> tuple[MetricLine, ...]:
        """Return what is shown."""
        return self._lines

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def set_lines(self, lines: Sequence[MetricLine]) -> None:
        """Show these lines."""
        if tuple(lines) == self._lines:
            return
        needs_room = len(lines) != len(self._lines)
        self._lines = tuple(lines)
        self.setAccessibleDescription("; ".join(f"{line.caption} {line.aside} {line.value}" for line in lines))
        if needs_room:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        return QSize(220, round(len(self._lines) * self._line_height()))

    def minimumSizeHint(self) -> QSize:
        """Insist on the height."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all lines."""
        painter = QPainter(self)
        for index, line in enumerate(self._lines):
            box = QRectF(0, index * self._line_height(), self.width(), self._line_height())
            self._paint_line(painter, box, line)
        painter.end()

    def _paint_line(self, painter: QPainter, box: QRectF, line: MetricLine) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        bold = tabular(self.font())
        bold.setBold(True)
        room = box.width() - QFontMetricsF(bold).horizontalAdvance(line.value) - 12
        painter.setFont(bold)
        painter.setPen(self._theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, line.value)
        painter.setFont(tabular(self.font()))
        painter.setPen(self._theme.color("quiet"))
        metrics = QFontMetricsF(painter.font())
        whole = f"{line.caption} {line.aside}"
        # What is aside gives way as a whole before the caption is cut.
        shown = whole if metrics.horizontalAdvance(whole) <= room else line.caption
        elided = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, elided)

    def _line_height(self) -> float:
        return QFontMetricsF(self.font()).height() + _GAP
