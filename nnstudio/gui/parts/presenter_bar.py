"""The bar below everything before a projector: what is shown, whether it stands still, and the way back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from nnstudio.gui.icons import set_icon
from nnstudio.gui.presented_studio import PARTS
from nnstudio.gui.widgets.flow_layout import FlowLayout


class PresenterBar(QFrame):
    """A tick for each part of the Studio, the picture's stand-still, the spotlight and the end."""

    part_toggled = Signal(str)
    """The user wants a part shown or hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_taught = False
        self.setProperty("role", "foot")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.parts = {part: self._tick(part) for part in PARTS}
        self.freeze, self.spotlight, self.leave = (QToolButton(self) for _ in range(3))
        for button, icon in ((self.freeze, "pause"), (self.spotlight, "target"), (self.leave, "cross")):
            button.setProperty("role", "outline")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setCheckable(button is not self.leave)
            set_icon(button, icon, "accent", checked_role="on_accent", size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(6)
        ticks = FlowLayout(spacing=6)  # long words take a second row
        for tick in self.parts.values():
            ticks.addWidget(tick)
        row.addLayout(ticks, 1)
        for button in (self.freeze, self.spotlight, self.leave):
            row.addWidget(button)
        self.retranslate()

    def show_parts(self, shown: tuple[str, ...], *, in_studio: bool) -> None:
        """Tick the parts that are shown; elsewhere than in the Studio there are none to choose."""
        for part, tick in self.parts.items():
            tick.setChecked(part in shown)
            tick.setVisible(in_studio)

    def show_frozen(self, *, frozen: bool) -> None:
        """Say that the picture stands still while the training goes on."""
        self.freeze.setChecked(frozen)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self.freeze.setToolButtonStyle(beside if frozen else alone)

    def show_lesson(self, *, taught: bool) -> None:
        """Call the drawer by what is in it."""
        self._is_taught = taught
        words = (self.tr("&Lesson"), self.tr("Show the lesson, or hide it."))
        self._write("drawer", *(words if taught else (self.tr("&Coach"), self.tr("Show what the Coach says."))))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.setAccessibleName(self.tr("Presenting"))
        self._write("data", self.tr("&Data"), self.tr("Show the data, or hide them."))
        self._write("network", self.tr("&Network"), self.tr("Show the network, or hide it."))
        self._write("output", self.tr("&Output"), self.tr("Show what the network says, or hide it."))
        self._write("loss", self.tr("Lo&ss"), self.tr("Show the loss, or hide it."))
        self._write("layers", self.tr("La&yers"), self.tr("Show activations and gradients, or hide them."))
        self.show_lesson(taught=self._is_taught)
        self.freeze.setText(self.tr("Frozen"))
        for button, name, tip in (
            (self.freeze, self.tr("Freeze the picture"), self.tr("Let the picture stand while training goes on (B).")),
            (self.spotlight, self.tr("Spotlight"), self.tr("Light what you click next, and dim all else (S).")),
            (self.leave, self.tr("Leave presenter mode"), self.tr("Back to the desk (Esc).")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tick(self, part: str) -> QPushButton:
        tick = QPushButton(self)
        tick.setProperty("role", "tick")
        tick.setCheckable(True)
        tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tick.clicked.connect(lambda _checked, part=part: self.part_toggled.emit(part))
        return tick

    def _write(self, part: str, text: str, tip: str) -> None:
        tick = self.parts[part]
        tick.setText(text)
        tick.setAccessibleName(text.replace("&", ""))
        tick.setToolTip(tip)
