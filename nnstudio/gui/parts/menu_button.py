"""A button that shows a choice and opens others, with a small arrow at its end."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import current_scale, current_theme

_ARROW = 12
_END = 10


class MenuButton(QPushButton):
    """Shows what holds now; ``show_words`` keeps its width while it only changes a little."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The style sheet leaves room for the arrow at the end.
        self.setProperty("menu", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str, what: str) -> None:
        """Show the present choice; ``what`` says to those who listen what is chosen here."""
        self.setText(text)
        self.setAccessibleName(what)
        self.setAccessibleDescription(text)

    def minimumSizeHint(self) -> QSize:
        """Insist on the whole text."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button and its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = round(_ARROW * current_scale())
        end = round(_END * current_scale())
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = end if is_mirrored else self.width() - size - end
        theme = current_theme()
        color = theme.quiet if self.isEnabled() else theme.faint
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap("chevron-down", color, size))
        painter.end()
