"""A layout that fills rows like words in a paragraph."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Places its items from left to right and begins a new row where the next one does not fit.

    Where it is ``parted``, the first item stands at the beginning of its row and all others at the end of theirs.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8, parted: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._parted = parted
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item over."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one item away, or None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the rows need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrower layout is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the rows are at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rectangle: QRect) -> None:
        """Place all items."""
        super().setGeometry(rectangle)
        self._arrange(rectangle, move=True)

    def sizeHint(self) -> QSize:
        """Return the least that is needed, since more width is welcome and not asked for."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        # Qt ends items with their widgets, and may ask for places before it says so.
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _arrange(self, rectangle: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rectangle.marginsRemoved(margins)
        top = area.top()
        rows = self._rows(area.width())
        for row in rows:
            if move:
                self._place(row, area, top, rows[0][0][0])
            top += max(size.height() for _, size in row) + self.spacing()
        bottom = top - self.spacing() if rows else top
        return bottom - rectangle.top() + margins.bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The items that stand beside one another, each with its size."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        for item in self._shown():
            size = _size_of(item, room)
            if rows and self._width_of([*rows[-1], (item, size)]) <= room:
                rows[-1].append((item, size))
            else:
                rows.append([(item, size)])
        return rows

    def _width_of(self, row: list[tuple[QLayoutItem, QSize]]) -> int:
        return sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)

    def _place(self, row: list[tuple[QLayoutItem, QSize]], area: QRect, top: int, first: QLayoutItem) -> None:
        left = area.left()
        over = max(area.width() - self._width_of(row), 0) if self._parted else 0
        for item, size in row:
            if item is not first:
                left, over = left + over, 0
            if isValid(item):  # a widget that is placed may let another one go
                item.setGeometry(self._mirrored(QRect(QPoint(left, top), size), area))
            left += size.width() + self.spacing()

    def _mirrored(self, place: QRect, area: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return place
        return QRect(QPoint(area.left() + area.right() - place.right(), place.top()), place.size())


def _size_of(item: QLayoutItem, room: int) -> QSize:
    """As large as the item wants to be; one that is wider than the row goes on in further lines, where it can."""
    size = item.sizeHint()
    if room <= 0 or size.width() <= room or not item.hasHeightForWidth():
        return size
    width = max(room, item.minimumSize().width())
    return QSize(width, item.heightForWidth(width))
