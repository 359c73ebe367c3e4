"""How much each output of the network counts: a number beside the name of each class or label."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.catalog import Parameter
from nnstudio.gui.parts.words import translated
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.gui.widgets.number_edit import NumberEdit

_ALIKE = 1.0
_ROWS_MAX = 8  # more scroll
_NAME_WIDTH, _FIELD_WIDTH = 120, 96


class OutputWeights(QScrollArea):
    """An editor for each output; where all are 1, there are no weights at all."""

    value_edited = Signal()
    """The user has set a weight."""

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameter = parameter
        self._names: tuple[str, ...] = ()
        self.editors: list[NumberEdit] = []
        self._labels: list[ElidedLabel] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def show_outputs(self, names: Sequence[str]) -> None:
        """Have an editor for each of these outputs; one alone has nothing to be weighed against."""
        shown = tuple(names) if len(names) > 1 else ()
        if shown != self._names:
            self._names = shown
            self._match_editors(len(shown))
            self.retranslate()

    def show_values(self, values: Sequence[float]) -> None:
        """Show weights without telling anybody: one for each output, one for all, or none, which is 1 for each."""
        count = len(self.editors)
        fitting = values if len(values) == count else [*values] * count if len(values) == 1 else [_ALIKE] * count
        for editor, value in zip(self.editors, fitting, strict=True):
            editor.show_value(value)

    def values(self) -> list[float]:
        """Return the weights in order; none where all outputs count alike."""
        values = [editor.value() for editor in self.editors]
        return [] if all(value == _ALIKE for value in values) else values

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        words, label = translated(self._parameter.help), translated(self._parameter.label)
        for name, shown, editor in zip(self._names, self._labels, self.editors, strict=True):
            shown.setText(name)
            editor.setToolTip(words)
            editor.setAccessibleName(f"{label}: {name}")

    def _match_editors(self, count: int) -> None:
        while len(self.editors) > count:
            for part in (self.editors.pop(), self._labels.pop()):
                part.hide()
                self._grid.removeWidget(part)
                part.deleteLater()
        while len(self.editors) < count:
            self._add_editor(len(self.editors))
        height = self._grid.sizeHint().height()
        if count > _ROWS_MAX:
            height = round(height * (_ROWS_MAX + 0.5) / count)  # the half row tells that there are more
        self.setFixedHeight(height)

    def _add_editor(self, row: int) -> None:
        known = self._parameter
        label = ElidedLabel(parent=self.widget())
        label.setProperty("role", "quiet")
        label.setMinimumWidth(_NAME_WIDTH)
        editor = NumberEdit(
            translated(known.label),
            lower=known.lower,
            upper=known.upper,
            lower_open=known.lower_open,
            log_steps=True,
            parent=self.widget(),
        )
        editor.setMinimumWidth(_FIELD_WIDTH)
        editor.value_edited.connect(self._tell)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(editor, row, 1)
        label.show()
        editor.show()
        self.editors.append(editor)
        self._labels.append(label)

    def _tell(self) -> None:
        self.value_edited.emit()
