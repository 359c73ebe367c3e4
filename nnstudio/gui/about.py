"""Help, About: what this is, what it stands on, and under which licences."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nnstudio import __version__
from nnstudio.licences import Licence, third_parties
from nnstudio.resources import app_icon_path

ICON_SIZE = 64
FIRST_SIZE = (860, 560)
LIST_WIDTH = 260


class AboutDialog(QDialog):
    """The version above; below, every third party and the text of its licence."""

    def __init__(self, torch_version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About nnstudio"))
        self.resize(*FIRST_SIZE)
        self._parties = third_parties()
        self._list = QListWidget(self)
        self._text = QPlainTextEdit(self)
        layout = QVBoxLayout(self)
        layout.setSpacing(16)
        layout.addLayout(self._build_head(torch_version))
        layout.addLayout(self._build_licences(), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._list.currentRowChanged.connect(self.show_party)
        self._list.setCurrentRow(0)

    @property
    def parties(self) -> list[Licence]:
        """Every third party, as listed."""
        return self._parties

    def show_party(self, row: int) -> None:
        """Show the text of one licence."""
        if 0 <= row < len(self._parties):
            party = self._parties[row]
            self._text.setPlainText(f"{party.name} {party.version}\n{party.licence}\n\n{party.text}")

    def _build_head(self, torch_version: str) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(QIcon(str(app_icon_path())).pixmap(ICON_SIZE, ICON_SIZE))
        words = QLabel(
            self.tr(
                "<h3>nnstudio {version}</h3><p>Build a small network, press Space, watch it learn.</p>"
                "<p>MIT licence. Made with Qt {qt} (LGPL), PyTorch {torch} and Python {python}.</p>"
            ).format(version=__version__, qt=qVersion(), torch=torch_version, python=platform.python_version()),
            self,
        )
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    def _build_licences(self) -> QHBoxLayout:
        self._list.setAccessibleName(self.tr("What nnstudio stands on"))
        self._list.setToolTip(self.tr("Choose one to read its licence."))
        self._list.setFixedWidth(LIST_WIDTH)
        for party in self._parties:
            item = QListWidgetItem(f"{party.name} {party.version}")
            item.setToolTip(party.licence)
            self._list.addItem(item)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Licence"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        return row
