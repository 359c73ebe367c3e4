"""A round plus between two cards: a layer comes there."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import current_scale, current_theme

_SIDE = 26
_ICON = 12


class AddLayerButton(QAbstractButton):
    """A dashed circle with a plus; ``place`` is the number that the new layer gets, from 0."""

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Add a layer as hidden layer {number}").format(number=self.place + 1))
        self.setToolTip(self.tr("Add a hidden layer here, like its neighbour."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def sizeHint(self) -> QSize:
        """Ask for a target that can be hit."""
        return QSize(_SIDE, _SIDE) * current_scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the plus."""
        theme, scale = current_theme(), current_scale()
        active = self.isEnabled() and (self.underMouse() or self.hasFocus())
        ink = theme.accent if active else theme.faint if self.isEnabled() else theme.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.focus if self.hasFocus() else ink), 2.0 if self.hasFocus() else 1.2)
        if not self.hasFocus():
            pen.setDashPattern([2.6, 2.2])
        painter.setPen(pen)
        painter.setBrush(QColor(theme.accent_soft if self.isDown() else theme.surface))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        size = round(_ICON * scale)
        corner = self.rect().center().toPointF() - QRectF(0, 0, size - 1, size - 1).center()
        painter.drawPixmap(corner, pixmap("add", ink, size))
        painter.end()
