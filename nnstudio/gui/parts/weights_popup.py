"""A floating card with the weights and the bias of one neuron, to be set by hand."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from nnstudio.gui.parts.popup import Popup
from nnstudio.gui.widgets.number_edit import NumberEdit

LIMIT = 1e6
ROWS_MAX = 64  # more fields could neither be read nor be made quickly
BIAS = -1
_FIELD_WIDTH = 120
_FIGURES = 5
_HEIGHT_MAX = 340


class WeightsPopup(Popup):
    """One field for every weight, and one for the bias; new numbers do not disturb a field that is typed in."""

    weight_edited = Signal(int, float)
    """The user has set a number: that of its source, −1 for the bias, and the value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.editors: dict[int, NumberEdit] = {}
        self._fields = QWidget(self)
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._rest = QLabel(self)
        self._rest.setProperty("role", "quiet")
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._fields)
        self._fields.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._rest)

    def show_neuron(self, title: str, names: Sequence[str], weights: Sequence[float], bias: float) -> None:
        """Make the fields of one neuron."""
        self.show_heading(title)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.editors = {}
        shown = min(len(weights), ROWS_MAX)
        self._add_row(BIAS, self.tr("bias"))
        for source in range(shown):
            self._add_row(source, names[source])
        self._rest.setText(self.tr("+ {count} more").format(count=len(weights) - shown))
        self._rest.setHidden(shown == len(weights))
        self.show_numbers(weights, bias)
        self._fields.adjustSize()
        hint = self._fields.sizeHint()
        self._scroll.setFixedSize(hint.width() + 16, min(hint.height() + 4, _HEIGHT_MAX))

    def show_numbers(self, weights: Sequence[float], bias: float) -> None:
        """Show other numbers, except where the user is typing."""
        for source, editor in self.editors.items():
            if not editor.lineEdit().isModified():
                editor.show_value(_readable(bias if source == BIAS else weights[source]))
                editor.lineEdit().setCursorPosition(0)

    def _add_row(self, source: int, name: str) -> None:
        tip = self.tr("The bias is added to the sum.") if source == BIAS else self.tr("What {name} is multiplied by.")
        editor = NumberEdit(
            self.tr("Weight of {name}").format(name=name) if source != BIAS else self.tr("Bias"),
            tip.format(name=name),
            lower=-LIMIT,
            upper=LIMIT,
            step=0.1,
            parent=self._fields,
        )
        editor.setFixedWidth(_FIELD_WIDTH)
        editor.value_edited.connect(self._take)
        label = QLabel(name, self._fields)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(editor)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(editor, row, 1)
        self.editors[source] = editor

    def _take(self, value: float) -> None:
        source = next(source for source, editor in self.editors.items() if editor is self.sender())
        self.weight_edited.emit(source, value)


def _readable(weight: float) -> float:
    """A weight without the dust of its binary form; a field shows a number, so that NaN becomes 0."""
    return float(f"{weight:.{_FIGURES}g}") if math.isfinite(weight) else 0.0
