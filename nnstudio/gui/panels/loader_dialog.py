"""After a state dict has been saved: the lines that load it, to be copied."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from nnstudio.gui.parts.code_box import CodeBox
from nnstudio.gui.theme import current_scale, current_theme
from nnstudio.gui.widgets.screen_room import resize_within_screen

_SIZE = (660, 560)


class LoaderDialog(QDialog):
    """Shows a few lines of PyTorch with a button that copies them."""

    def __init__(self, name: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Load the weights"))
        sentence = QLabel(self.tr("{name} is saved. These lines load it into plain PyTorch:").format(name=name), self)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.code = CodeBox(current_theme(), self.tr("Lines that load the weights"), self)
        self.code.show_code(code)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(sentence)
        layout.addWidget(self.code, 1)
        layout.addWidget(buttons)
        scale = current_scale()
        resize_within_screen(self, QSize(*_SIZE) * scale)
