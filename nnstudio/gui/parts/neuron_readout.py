"""The line below the network: the chosen neuron's formula with its numbers, and the way to edit its weights."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.weights_popup import WeightsPopup
from nnstudio.gui.widgets.elided_label import ElidedLabel


class NeuronReadout(QWidget):
    """Shows one neuron in a line or two."""

    weight_edited = Signal(int, float)
    """The user has set a weight of the neuron: number of its source, −1 for the bias, and the value."""
    weights_asked = Signal()
    """The user wants to edit the weights."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "accent")
        self.formula = LiveLine(parent=self)
        self.remark = LiveLine("quiet", self)
        self.hint = ElidedLabel(parent=self)
        self.hint.setProperty("role", "quiet")
        self.edit = QPushButton(self)
        self.popup = WeightsPopup(self)
        self._compact = False
        self._arrange()
        self.edit.clicked.connect(self.weights_asked)
        self.popup.weight_edited.connect(self.weight_edited)
        self.retranslate()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say how a neuron is chosen."""
        for part in (self.title, self.formula, self.remark, self.edit):
            part.hide()
        self.hint.show()

    def show_neuron(self, title: str, formula: str, remark: str, *, whole: str = "", editable: bool = True) -> None:
        """Show a neuron; ``whole`` is the formula without anything left out, for the tool tip."""
        if self.title.text() != title:
            self.title.setText(title)
        self.formula.show_text(formula, f"{whole or formula}\n{remark}")
        self.remark.show_text(remark)
        self.hint.hide()
        for part in (self.title, self.formula):
            part.show()
        self.remark.setVisible(bool(remark) and not self._compact)
        self.edit.setVisible(editable)

    def show_compact(self, compact: bool) -> None:
        """Leave the second line out where the panel is low."""
        if compact != self._compact:
            self._compact = compact
            self.retranslate()
            self.remark.setVisible(bool(self.remark.text()) and not compact and self.formula.isVisibleTo(self))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.hint.setText(self.tr("Click a neuron to read its weighted sum and what its activation makes of it."))
        self.edit.setText(self.tr("Edit") if self._compact else self.tr("Edit weights"))
        self.edit.setAccessibleName(self.tr("Edit the weights of the chosen neuron"))
        self.edit.setToolTip(self.tr("Set the weights and the bias of this neuron by hand, while it runs."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.title)
        first.addWidget(self.formula, 1)
        first.addWidget(self.hint, 1)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addLayout(first)
        lines.addWidget(self.remark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(lines, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
