"""Where the cells of the pairing table are: as large as the room allows, never smaller than what they say."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

GAP, SMALL_GAP = 10, 6
MARGIN = 3.0  # for the ring around a cell
_LARGEST = QSizeF(250.0, 200.0)


@dataclass(frozen=True, slots=True)
class PairingLayout:
    """A table of so many rows and columns; places are those of the whole table, which may be larger than its view."""

    rows: int
    columns: int
    labels: float  # width of the names of the rows
    head: float  # height of the names of the columns
    cell: QSizeF
    gap: int

    @property
    def size(self) -> QSizeF:
        """How large the whole table is."""
        return QSizeF(
            self.labels + self.columns * (self.cell.width() + self.gap) - self.gap + 2 * MARGIN,
            self.head + self.rows * (self.cell.height() + self.gap) - self.gap + 2 * MARGIN,
        )

    def box(self, place: int) -> QRectF:
        """Where a cell is."""
        row, column = divmod(place, self.columns)
        left = round(self.labels) + MARGIN + column * (self.cell.width() + self.gap)
        return QRectF(QPointF(left, round(self.head) + MARGIN + row * (self.cell.height() + self.gap)), self.cell)

    def place_at(self, point: QPointF) -> int:
        """Which cell is at a point; −1 where there is none."""
        if point.x() < self.labels or point.y() < self.head:
            return -1
        row = int((point.y() - self.head - MARGIN) // (self.cell.height() + self.gap))
        column = int((point.x() - self.labels - MARGIN) // (self.cell.width() + self.gap))
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            return -1
        place = row * self.columns + column
        return place if self.box(place).contains(point) else -1


def arranged(rows: int, columns: int, room: QSizeF, font: QFont, labels: float, least: QSizeF) -> PairingLayout:
    """The table for a view of this size; no cell is smaller than ``least``."""
    head = QFontMetricsF(font).height() + 10
    across, down = room.width() - labels - 2 * MARGIN, room.height() - head - 2 * MARGIN
    gap = GAP if (across + GAP) / max(columns, 1) - GAP >= least.width() else SMALL_GAP
    width, height = (across + gap) / max(columns, 1) - gap, (down + gap) / max(rows, 1) - gap
    cell = QSizeF(
        min(max(width, least.width()), _LARGEST.width()),
        min(max(height, least.height()), _LARGEST.height()),
    )
    return PairingLayout(rows, columns, labels, head, QSizeF(int(cell.width()), int(cell.height())), gap)
