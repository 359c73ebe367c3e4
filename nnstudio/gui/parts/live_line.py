"""A line of text that changes often: it is painted directly, so that the layout around it stands still."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.gui.theme import current_theme, tabular


class LiveLine(QWidget):
    """One line, or a few, with figures of one width; what has no room is cut, and can be read in the tool tip."""

    def __init__(
        self, role: str = "text", parent: QWidget | None = None, *, align_right: bool = False, lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._side = Qt.AlignmentFlag.AlignRight if align_right else Qt.AlignmentFlag.AlignLeft
        self._role = role
        self._text = ""
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the line."""
        return self._text

    def whole(self) -> str:
        """Return what the tool tip tells."""
        return self._whole

    def show_text(self, text: str, whole: str = "", *, role: str = "") -> None:
        """Show another line; ``whole`` is the same with nothing left out, ``role`` another colour."""
        self._whole = whole or text
        role = role or self._role
        if (text, role) != (self._text, self._role):
            self._text, self._role = text, role
            self.setAccessibleName(text)
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the lines."""
        return QSize(120, self._lines * self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Allow the line to be cut."""
        return QSize(24, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell the whole line where some of it is cut."""
        if isinstance(event, QHelpEvent) and self._whole:
            QToolTip.showText(event.globalPos(), self._whole, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        painter.setFont(tabular(self.font()))
        painter.setPen(QColor(current_theme().color(self._role)))
        if self._lines > 1:
            wrapped = Qt.AlignmentFlag.AlignTop | self._side | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(wrapped), self._text)
        else:
            text = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | self._side), text)
        painter.end()
