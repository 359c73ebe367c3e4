"""The line below the network: the chosen neuron's formula with its numbers, and the way into the lens."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.widgets.elided_label import ElidedLabel


class NeuronReadout(QWidget):
    """Shows one neuron in a line or two."""

    lens_asked = Signal()
    """The user wants to see the neuron in the lens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setProperty("role", "accent")
        self.formula = LiveLine(parent=self)
        self.remark = LiveLine("quiet", self)
        self.hint = ElidedLabel(parent=self)
        self.hint.setProperty("role", "quiet")
        self.look = QPushButton(self)
        self._compact = False
        self._arrange()
        self.look.clicked.connect(self.lens_asked)
        self.retranslate()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say how a neuron is chosen."""
        for part in (self.title, self.formula, self.remark, self.look):
            part.hide()
        self.hint.show()

    def show_neuron(self, title: str, formula: str, remark: str, *, whole: str = "", has_lens: bool = True) -> None:
        """Show a neuron; ``whole`` is the formula without anything left out, for the tool tip."""
        if self.title.text() != title:
            self.title.setText(title)
        self.formula.show_text(formula, f"{whole or formula}\n{remark}")
        self.remark.show_text(remark)
        self.hint.hide()
        for part in (self.title, self.formula):
            part.show()
        self.remark.setVisible(bool(remark) and not self._compact)
        self.look.setVisible(has_lens)

    def show_compact(self, compact: bool) -> None:
        """Leave the second line out where the panel is low."""
        if compact != self._compact:
            self._compact = compact
            self.remark.setVisible(bool(self.remark.text()) and not compact and self.formula.isVisibleTo(self))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.hint.setText(self.tr("Click a neuron to look into it with the lens."))
        self.look.setText(self.tr("Open lens"))
        self.look.setAccessibleName(self.tr("Open the lens on the chosen neuron"))
        self.look.setToolTip(self.tr("See this neuron's sum term by term, and set its weights and bias by hand."))

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
        row.addWidget(self.look, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
