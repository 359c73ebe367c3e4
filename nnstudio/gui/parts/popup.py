"""A small card that opens below a button and closes with Escape or a click elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nnstudio.gui.widgets.screen_room import TallScroll, room_on_screen

_GAP = 4


class Popup(QFrame):
    """A floating card with a heading; parts go into ``body``. It scrolls where it is larger than the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._heading = QLabel(self)
        self._heading.setProperty("role", "heading")
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(8)
        inner.addWidget(self._heading)
        inner.addLayout(self.body)
        self._scroll = TallScroll(self._content, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._content.installEventFilter(self)

    def show_heading(self, heading: str) -> None:
        """Replace the heading, which is the accessible name as well."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    def open_below(self, anchor: QWidget) -> None:
        """Open below ``anchor``, within its screen."""
        if inner := self._content.layout():
            inner.invalidate()  # letters may have changed since it was open last
        self._fit()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + _GAP))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + anchor.width() - self.width())
        area = anchor.screen().availableGeometry()
        corner.setX(max(area.left() + _GAP, min(corner.x(), area.right() - self.width() - _GAP)))
        corner.setY(max(area.top() + _GAP, min(corner.y(), area.bottom() - self.height() - _GAP)))
        self.move(corner)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Close where what it sets may no longer be set: it would hold the keyboard and hear of nothing."""
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.close()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with what is in it."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content, frame, room = self._content, 2 * self.frameWidth(), room_on_screen(self)
        if inner := content.layout():
            inner.activate()
        width = min(content.sizeHint().width(), room.width() - frame)
        height = max(content.sizeHint().height(), content.heightForWidth(width))
        bar = self._scroll.verticalScrollBar().sizeHint().width() if height > room.height() - frame else 0
        self.setFixedSize(QSize(width + frame + bar, height + frame).boundedTo(room))
