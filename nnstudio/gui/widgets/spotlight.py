"""A frame around a control that somebody speaks of; it takes no click, and goes where the control goes."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QWidget

_FOLLOW_MS = 150
_WIDTH, _AROUND, _RADIUS = 3, 4, 8


class Spotlight(QWidget):
    """Lies over the window, only as wide as its line, and is hidden while its control is."""

    def __init__(self, target: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.destroyed.connect(self._lose)
        self._clock = QTimer(self)
        self._clock.setInterval(_FOLLOW_MS)
        self._clock.timeout.connect(self._follow)
        self._clock.start()
        self._follow()

    def target(self) -> QWidget | None:
        """The control that is framed."""
        return self._target

    def put_out(self) -> None:
        """Be gone for good."""
        self._lose()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color: QColor = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(color, _WIDTH))
        inset = _WIDTH // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()

    def _follow(self) -> None:
        """Go where the control is now, as far as it is seen."""
        window, target = self.parentWidget(), self._target
        seen = QRect() if target is None or not target.isVisible() else target.visibleRegion().boundingRect()
        if window is None or target is None or seen.isEmpty():
            self.hide()
            return
        place = QRect(target.mapTo(window, QPoint(seen.x(), seen.y())), seen.size())
        place = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if place != self.geometry():
            self.setGeometry(place)
            whole, ring = self.rect(), _WIDTH + 3
            self.setMask(QRegion(whole) - QRegion(whole.adjusted(ring, ring, -ring, -ring)))
        if not self.isVisible():
            self.show()
            self.raise_()

    def _lose(self) -> None:
        self._target = None
        self._clock.stop()
        self.hide()
