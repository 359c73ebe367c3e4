"""A small card that opens below a button and closes with Escape or a click elsewhere."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

_GAP = 4


class Popup(QFrame):
    """A floating card with a heading; parts go into ``body``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 16)
        outer.setSpacing(8)
        outer.addWidget(self._heading)
        outer.addLayout(self.body)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def show_heading(self, heading: str) -> None:
        """Replace the heading, which is the accessible name as well."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def open_below(self, anchor: QWidget) -> None:
        """Open below ``anchor``, within its screen."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + _GAP))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + anchor.width() - self.width())
        area = anchor.screen().availableGeometry()
        corner.setX(max(area.left() + _GAP, min(corner.x(), area.right() - self.width() - _GAP)))
        corner.setY(max(area.top() + _GAP, min(corner.y(), area.bottom() - self.height() - _GAP)))
        self.move(corner)
        self.show()
