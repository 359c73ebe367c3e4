"""A few lines of Python to read and to copy."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.gui.theme import Theme

_COPIED_MS = 1500
_MARGIN = 8
_KEYWORDS = re.compile(r"\b(?:import|from|as|for|in|if|else|with|def|class|return|print|None|True|False)\b")
_COMMENT = re.compile(r"#.*$")


class CodeBox(QFrame):
    """Python in a letter of one width, as high as its lines, with a button that copies it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self._view = _CodeView(self)
        self.show_name(name)
        self._colors = _PythonColors(self._view, theme)
        self.copy = QPushButton(self)
        self.copy.clicked.connect(self._copy)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_COPIED_MS)
        self._rest.timeout.connect(self.retranslate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self._view)
        self.retranslate()

    def code(self) -> str:
        """Return the lines as they are copied."""
        return self._view.toPlainText()

    def show_name(self, name: str) -> None:
        """Say what the lines are, for those who listen."""
        self._view.setAccessibleName(name)

    def show_code(self, code: str) -> None:
        """Show other lines."""
        if code != self.code():
            self._view.setPlainText(code)
            self._view.updateGeometry()

    def show_theme(self, theme: Theme) -> None:
        """Write in other colours."""
        self._colors.show_theme(theme)

    def retranslate(self) -> None:
        """Write the words of the button in the language of the window."""
        self._show_button(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copy these lines; they run as they are in a Python prompt with PyTorch."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in the upper right corner, where the imports leave room."""
        super().resizeEvent(event)
        self._place_button()

    def _place_button(self) -> None:
        size = self.copy.sizeHint()
        self.copy.setGeometry(self.width() - size.width() - _MARGIN, _MARGIN, size.width(), size.height())
        self.copy.raise_()

    def _show_button(self, text: str) -> None:
        self.copy.setText(text)
        self.copy.setAccessibleName(text)
        self._place_button()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code() + "\n")
        self._show_button(self.tr("Copied"))
        self._rest.start()


class _CodeView(QPlainTextEdit):
    """The text alone: read, selected with mouse or keys, as high as its lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # Python is, in any language
        self.setProperty("role", "plain")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFont(fixed_font(self.font()))

    def sizeHint(self) -> QSize:
        """Ask for all lines."""
        lines = max(self.blockCount(), 1)
        bar = self.horizontalScrollBar().sizeHint().height()
        height = lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin()) + bar
        return QSize(240, height)

    def minimumSizeHint(self) -> QSize:
        """Insist on all lines; wide ones scroll."""
        return QSize(120, self.sizeHint().height())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll to the sides alone: all lines are in sight, and the last one would leave a gap below it."""
        super().scrollContentsBy(dx, dy)
        self.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave up and down to the column around."""
        if abs(event.angleDelta().y()) >= abs(event.angleDelta().x()):
            event.ignore()
            return
        super().wheelEvent(event)


class _PythonColors(QSyntaxHighlighter):
    """Keywords in the accent, comments quiet."""

    def __init__(self, view: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(view.document())
        self._formats: list[tuple[re.Pattern[str], QTextCharFormat]] = []
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._formats = []
        for pattern, role in ((_KEYWORDS, "accent"), (_COMMENT, "quiet")):
            look = QTextCharFormat()
            look.setForeground(theme.color(role))
            self._formats.append((pattern, look))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        for pattern, look in self._formats:
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), look)


def fixed_font(base: QFont) -> QFont:
    """Return the platform's letter of one width, as large as ``base``."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(base.pointSizeF())
    return font
