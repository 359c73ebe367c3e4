"""What the Coach says of one pair of the table, in full, and the way into the Studio."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine.pairing_frame import PairingCell
from nnstudio.gui.parts.verdict_words import cell_text, said
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.badge import Badge
from nnstudio.gui.widgets.flow_layout import FlowLayout
from nnstudio.gui.widgets.wrapping import WrappingButton

_LINES, _MORE_LINES = 2, 3
_NARROW = 900
_BUTTON_SHARE = 3  # of the width, for the words on the button


class PairingDetails(QWidget):
    """The pair by name, its verdict, the reason, and a button that opens it."""

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 0
        self._pair = QLabel(self)
        self._pair.setProperty("role", "strong")
        self._badge = Badge(parent=self)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._sentence.setProperty("role", "quiet")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._open = WrappingButton(self)
        self._open.clicked.connect(self.open_asked)
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self._badge.show_name(self.tr("Verdict"))
        tool_tip = self.tr("Train this very pair in the Studio, from the same start.")
        self._open.show_words(self.tr("Open in the Studio"), tool_tip)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        said = FlowLayout()
        said.addWidget(self._pair)
        said.addWidget(self._badge)
        head.addLayout(said, 1)
        head.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._sentence)
        self._open.setEnabled(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words another line where the window is narrow."""
        super().resizeEvent(event)
        self._open.fit(self.width() // _BUTTON_SHARE)
        self._most = 0
        self._fit()

    def _fit(self) -> None:
        # Of one height whatever is said, so that the table above stands still.
        lines = _LINES if self.width() >= _NARROW * current_scale() else _MORE_LINES
        least = lines * self.fontMetrics().lineSpacing() + 2
        # Another language and larger letters need more: room once taken is kept, so that the table stands still.
        self._most = max(self._most, self._sentence.heightForWidth(self.width())) if self._sentence.text() else least
        self._sentence.setFixedHeight(max(least, self._most))

    def show_cell(self, cell: PairingCell) -> None:
        """Explain another pair."""
        text, chosen = cell_text(cell), cell.experiment
        self._pair.setText(
            self.tr("{activation}, then {loss}").format(
                activation=chosen.network.output_activation, loss=chosen.loss.name
            )
        )
        self._badge.show_text(text.verdict, text.role)
        self._sentence.setText(explanation(cell))
        self._sentence.setToolTip(explanation(cell))
        self._fit()
        self._open.setEnabled(cell.trains)
        self._open.setToolTip(
            self.tr("Train this very pair in the Studio, from the same start.")
            if cell.trains
            else self.tr("There is nothing to train: PyTorch refuses this pair.")
        )


def explanation(cell: PairingCell) -> str:
    """Everything that the Coach says of a pair, PyTorch's own words included."""
    judgement = cell.judgement
    parts = [said(judgement.sentence, judgement.values), said(judgement.reason, judgement.values)]
    if not cell.trains:
        parts.append(judgement.torch_error)
    return " ".join(part for part in parts if part)
