"""A QR code for the projector: as large as the window, black on white in every theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.screen_room import resize_within_screen

_SIZE = (640, 760)
_QUIET_MODULES = 4  # the white border that a reader needs
_BYTES_MAX = 2953  # what the largest code holds
_FULL_SCREEN = Qt.Key.Key_F11


class QrDialog(QDialog):
    """Shows the line of an experiment as a QR code; F11 fills the screen, Esc closes."""

    def __init__(self, name: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code: {name}").format(name=name))
        self._line = line
        layout = QVBoxLayout(self)
        layout.addWidget(self._view(), 1)
        self.line = QLineEdit(line, self)
        self.line.setReadOnly(True)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(self.tr("The experiment as a line of text"))
        self.line.setToolTip(self.tr("What the code says: the whole experiment. Paste it into the studio to open it."))
        layout.addWidget(self.line)
        layout.addWidget(self._buttons())
        scale = current_scale()
        resize_within_screen(self, QSize(*_SIZE) * scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 fills the screen and gives it back; Esc leaves it first, then closes."""
        if event.key() == _FULL_SCREEN or (event.key() == Qt.Key.Key_Escape and self.isFullScreen()):
            self.toggle_full_screen()
            return
        super().keyPressEvent(event)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or give it back."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _view(self) -> QWidget:
        if len(self._line) <= _BYTES_MAX:
            self.code = QrView(self._line, self)
            self.code.setAccessibleName(self.tr("QR code of the experiment"))
            self.code.setToolTip(self.tr("Read it with a phone, and send the line on to your own studio."))
            return self.code
        text = self.tr(
            "This experiment is too long for a QR code: its line has {count} letters, and a code holds {most}. "
            "Copy the line instead, or hand over the file."
        )
        sentence = QLabel(text.format(count=f"{len(self._line):,}", most=f"{_BYTES_MAX:,}"), self)
        sentence.setWordWrap(True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return sentence

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("&Copy the line"), self)
        self.copy.setToolTip(self.tr("Put the line on the clipboard."))
        self.copy.clicked.connect(self._copy)
        self.fill = QPushButton(self.tr("&Full screen (F11)"), self)
        self.fill.setToolTip(self.tr("Fill the screen; F11 or Esc gives it back."))
        self.fill.clicked.connect(self.toggle_full_screen)
        for button in (self.copy, self.fill):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line)
        announce(self, self.tr("Copied"))


class QrView(QWidget):
    """Paints a QR code as large as it has room, in whole pixels, so that every edge is sharp."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        import segno  # noqa: PLC0415 (only where a code is shown)

        self.modules = tuple(
            tuple(bool(cell) for cell in row) for row in segno.make(text, micro=False, error="l").matrix
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        """Two pixels for each module at least."""
        side = 2 * (len(self.modules) + 2 * _QUIET_MODULES)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Black on white, whatever the theme: that is what readers read."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        count = len(self.modules) + 2 * _QUIET_MODULES
        module = max(1, int(min(self.width(), self.height()) * ratio / count)) / ratio
        left, top = (self.width() - count * module) / 2, (self.height() - count * module) / 2
        left, top = int(left * ratio) / ratio, int(top * ratio) / ratio
        painter.fillRect(QRectF(left, top, count * module, count * module), QColor("white"))
        for row, cells in enumerate(self.modules):
            for column, dark in enumerate(cells):
                if dark:
                    x, y = left + (column + _QUIET_MODULES) * module, top + (row + _QUIET_MODULES) * module
                    painter.fillRect(QRectF(x, y, module, module), QColor("black"))
        painter.end()
