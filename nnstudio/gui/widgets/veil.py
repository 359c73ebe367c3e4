"""A veil over the window with a hole in it: all but one thing is dimmed, so that everybody looks at that."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

_FOLLOW_MS = 100
_AROUND, _RADIUS, _WIDTH = 8, 10, 4
_DIM = QColor(0, 0, 0, 150)

Part = Callable[[], QRect | None]
"""Where in a widget the thing is; None while it is not to be seen."""


class Veil(QWidget):
    """Lies over the whole window and takes no click; follows what it leaves free."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self._part: Part | None = None
        self._hole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clock = QTimer(self)
        self._clock.setInterval(_FOLLOW_MS)
        self._clock.timeout.connect(self._follow)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What is left free, or what it lies in."""
        return self._target

    @property
    def hole(self) -> QRect:
        """The part of the window that is not dimmed; empty while nothing is lit."""
        return QRect(self._hole)

    def light(self, target: QWidget, part: Part | None = None) -> None:
        """Leave ``target`` free, or the ``part`` of it, until :meth:`put_out`."""
        self.put_out()
        self._target, self._part = target, part
        target.destroyed.connect(self.put_out)
        self._clock.start()
        self._follow()

    def put_out(self) -> None:
        """Dim nothing any more."""
        if self._target is not None:
            self._target.destroyed.disconnect(self.put_out)
        self._target = self._part = None
        self._hole = QRect()
        self._clock.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim all but the hole, and frame that."""
        hole, whole = QPainterPath(), QPainterPath()
        hole.addRoundedRect(QRectF(self._hole), _RADIUS, _RADIUS)
        whole.addRect(QRectF(self.rect()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole - hole, _DIM)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        painter.drawPath(hole)
        painter.end()

    def _follow(self) -> None:
        """Go where the thing is now, as far as it is seen."""
        window, target = self.parentWidget(), self._target
        seen = QRect() if target is None or not target.isVisible() else target.visibleRegion().boundingRect()
        if self._part is not None and not seen.isEmpty():
            seen &= self._part() or QRect()
        if window is None or target is None or seen.isEmpty():
            self._hole = QRect()
            self.hide()
            return
        hole = QRect(target.mapTo(window, QPoint(seen.x(), seen.y())), seen.size())
        hole = hole.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        if self.geometry() != window.rect():
            self.setGeometry(window.rect())
        if hole != self._hole:
            self._hole = hole
            self.update()
        if not self.isVisible():
            self.show()
        self.raise_()
