"""A line of text that gives way: without room it is cut with an ellipsis, and a tool tip tells the rest."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget


class ElidedLabel(QLabel):
    """One line of plain text that may be cut; what is cut can be read in the tool tip."""

    def __init__(
        self,
        text: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        tool_tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._tool_tip = tool_tip
        self._whole = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``, whole or cut."""
        super().setText(text)
        self._update_tool_tip()

    def is_elided(self) -> bool:
        """Return whether some of the text is cut."""
        return self.shown_text() != self.text()

    def keep_whole(self) -> None:
        """Insist on room for the whole text: of two words a beginning says nothing."""
        self._whole = True
        self.updateGeometry()

    def shown_text(self) -> str:
        """Return what can be read, with its ellipsis if there is one."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """Allow the label to shrink to a few letters."""
        if self._whole:
            return super().minimumSizeHint()
        few = min(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().width())
        return QSize(few, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the whole text as soon as some of it is cut."""
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line as far as it fits."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            QStyle.visualAlignment(self.layoutDirection(), self.alignment()).value,
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()

    def _update_tool_tip(self) -> None:
        self.setToolTip(self.text() if self.is_elided() else self._tool_tip)
