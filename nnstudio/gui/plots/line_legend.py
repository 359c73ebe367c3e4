"""The legend of curves in one line: a stroke of each, its name and its present value."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.gui.plots.strokes import curve_width
from nnstudio.gui.theme import Theme, tabular

_STROKE = 18.0
_GAP = 6.0
_APART = 14.0


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One curve: its name, its value in words, the role of its colour, its dashes and its width."""

    name: str
    value: str
    role: str
    dashes: Sequence[float] = ()
    width: float = 2.0

    @property
    def text(self) -> str:
        """Name and value."""
        return f"{self.name} {self.value}" if self.value else self.name


class LineLegend(QWidget):
    """Painted directly, so that running values ask for no layout; without room values are left out, then entries."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the plots around it
        self._theme = theme
        self._entries: tuple[LegendEntry, ...] = ()
        self._widest = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Show these curves; only what is wider than before asks for more room."""
        if tuple(entries) == self._entries:
            return
        if len(entries) != len(self._entries):
            self._widest = 0.0
        self._entries = tuple(entries)
        width = self._width()
        if width > self._widest:
            self._widest = width
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room for all entries."""
        return QSize(round(max(self._widest, self._width())) + 1, round(self._metrics().height()) + 2)

    def minimumSizeHint(self) -> QSize:
        """Insist on little: where the legend has no room, the names at the ends of the curves remain."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the entries from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(tabular(self.font()))
        shown = self._fitting()
        # At the right end, as the last thing in the heading.
        left = self.width() - sum(map(self._entry_width, shown)) - _APART * max(len(shown) - 1, 0)
        for entry in shown:
            self._paint_entry(painter, entry, left)
            left += self._entry_width(entry) + _APART
        painter.end()

    def _paint_entry(self, painter: QPainter, entry: LegendEntry, left: float) -> None:
        pen = QPen(self._theme.color(entry.role), curve_width(entry.width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if entry.dashes:
            pen.setDashPattern(list(entry.dashes))
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QLineF(left, middle, left + _STROKE, middle))
        painter.setPen(self._theme.color("quiet" if entry.role == "plot_ghost" else entry.role))
        box = QRectF(left + _STROKE + _GAP, 0, self.width(), self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.text)

    def _fitting(self) -> Sequence[LegendEntry]:
        shown = list(self._entries)
        if self._width() > self.width():
            shown = [replace(entry, value="") for entry in shown]
        while shown and sum(map(self._entry_width, shown)) + _APART * (len(shown) - 1) > self.width():
            shown.pop()
        return shown

    def _width(self) -> float:
        return sum(map(self._entry_width, self._entries)) + _APART * max(len(self._entries) - 1, 0)

    def _entry_width(self, entry: LegendEntry) -> float:
        return _STROKE + _GAP + self._metrics().horizontalAdvance(entry.text)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(tabular(self.font()))
