"""An unexpected error: what it means for the work, and a report that can be copied."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.announce import announce
from nnstudio.gui.widgets.screen_room import resize_within_screen

_SIZE = (680, 420)


class FaultDialog(QDialog):
    """One dialog for all faults that come up while it is open."""

    def __init__(self, report: str, saved: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        text = self.tr(
            "The studio met an error that nobody expected. Your experiment is still here, and you can go on."
        )
        if saved is not None:
            text += " " + self.tr("To be safe, a copy of it is saved as {path}.").format(path=saved)
        self.sentence = QLabel(text, self)
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())  # the system's own is too small for many
        self.report.setFont(fixed)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setToolTip(self.tr("What happened where, for those who mend it. It is sent to nobody."))
        layout = QVBoxLayout(self)
        layout.addWidget(self.sentence)
        layout.addWidget(self.report, 1)
        layout.addWidget(self._buttons())
        scale = current_scale()
        resize_within_screen(self, QSize(*_SIZE) * scale)

    def add(self, report: str) -> None:
        """Another fault has come up meanwhile."""
        self.report.appendPlainText(report)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("&Copy the report"), self)
        self.copy.setToolTip(self.tr("Put the report on the clipboard."))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        announce(self, self.tr("Copied"))
