"""A small sign in the corner of a card: something is the matter with the layer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import current_scale, current_theme
from nnstudio.gui.widgets.badge import BadgeKind

_SIDE = 18
_ICON = 12


class HealthMark(QWidget):
    """Shown only for a warning; the words are in its tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind: BadgeKind = "quiet"
        self.resize(self.sizeHint())
        self.hide()

    def show_words(self, text: str, kind: BadgeKind, sentence: str) -> None:
        """Warn with these words; a layer that fares well has no sign."""
        self._kind = kind
        self.setHidden(not text or kind not in {"warn", "bad"})
        self.setAccessibleName(text)
        self.setToolTip(f"{text}. {sentence}" if text else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a corner."""
        return QSize(_SIDE, _SIDE) * current_scale()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign on a ground of its own."""
        theme, scale = current_theme(), current_scale()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._kind}_soft"))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        size = round(_ICON * scale)
        corner = QRectF(self.rect()).center() - QRectF(0, 0, size, size).center()
        painter.drawPixmap(corner, pixmap("warning", getattr(theme, self._kind), size))
        painter.end()
