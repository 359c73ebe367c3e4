"""The large button that trains and pauses, with the key that does the same."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from nnstudio.gui.icons import pixmap
from nnstudio.gui.theme import Theme, current_scale

_ICON = 14
_PADDING = 16
_GAP = 10
_HINT_OPACITY = 0.8


class TrainButton(QPushButton):
    """An icon, a word and a key; as wide as its longest word, so that nothing moves when the word changes.

    The key stands behind the ``usual`` words; the others take its place.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "play"
        self._hint = ""
        self._usual: tuple[str, ...] = ()
        self._other: tuple[str, ...] = ()
        self.setProperty("role", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_vocabulary(self, usual: tuple[str, ...], other: tuple[str, ...], hint: str) -> None:
        """Tell every word that may ever stand here, and the key; an empty ``hint`` hides it."""
        self._usual, self._other, self._hint = usual, other, hint
        self.updateGeometry()
        self.update()

    def show_word(self, word: str, icon_name: str) -> None:
        """Show another word and icon."""
        self._icon_name = icon_name
        self.setText(word)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the longest word."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        scale = current_scale()
        key = self._hint_metrics().horizontalAdvance(self._hint) + round(_GAP * scale) if self._hint else 0
        usual = max((metrics.horizontalAdvance(word) for word in self._usual), default=0) + key
        other = max((metrics.horizontalAdvance(word) for word in self._other), default=0)
        width = max(usual, other) + round((_ICON + _GAP + 2 * _PADDING) * scale)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Insist on that room."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another letter."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the style sheet, then icon, word and key."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        color = self._theme.color("on_accent" if self.isEnabled() else "faint")
        scale = current_scale()
        size, left = round(_ICON * scale), round(_PADDING * scale)
        middle = Qt.AlignmentFlag.AlignVCenter
        icon_place = self._mirrored(QRect(left, (self.height() - size) // 2, size, size))
        painter.drawPixmap(icon_place.topLeft(), pixmap(self._icon_name, color, size))
        painter.setPen(color)
        words = QRect(left + size + round(_GAP * scale), 0, self.width(), self.height())
        words.setRight(self.width() - left)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            words, start, end = self._mirrored(words), end, start
        painter.drawText(words, int(middle | start), self.text())
        if self._hint and self.text() in self._usual:
            painter.setOpacity(_HINT_OPACITY)
            plain = self.font()
            plain.setBold(False)
            painter.setFont(plain)
            painter.drawText(words, int(middle | end), self._hint)
        painter.end()

    def _hint_metrics(self) -> QFontMetrics:
        plain = self.font()
        plain.setBold(False)
        return QFontMetrics(plain)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
