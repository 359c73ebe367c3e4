"""A number of the experiment that may be left to the program: a box, and a field beside it."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from nnstudio.experiment import FIELDS
from nnstudio.gui.parts.parameter_form import field_editor
from nnstudio.gui.parts.words import translated

_FIELD_WIDTH = 96


class OptionalNumber(QWidget):
    """One optional field of the table; without a tick it is left to the program."""

    value_edited = Signal(object)
    """The user has set another number, or None."""

    def __init__(self, path: str, parent: QWidget | None = None, *, start: float = 0.0) -> None:
        super().__init__(parent)
        self._field = FIELDS[path]
        self._start = start
        self.box = QCheckBox(self)
        self.editor = field_editor(self._field, self)
        self.editor.setMinimumWidth(_FIELD_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.box, 1)
        row.addWidget(self.editor)
        self.box.clicked.connect(self._take)
        self.editor.value_edited.connect(self._take)
        self.retranslate()
        self.show_value(None)

    def value(self) -> float | None:
        """Return the number, or None where it is left to the program."""
        return self.editor.value() if self.box.isChecked() else None

    def show_value(self, value: float | None) -> None:
        """Show a number, or None, without telling anybody."""
        with QSignalBlocker(self.box):
            self.box.setChecked(value is not None)
        self.editor.setEnabled(value is not None)
        self.editor.show_value(self._start if value is None else value)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        label, words = translated(self._field.label), translated(self._field.help)
        self.box.setText(label)
        self.box.setAccessibleName(self.tr("{field}: choose it").format(field=label))
        self.editor.setAccessibleName(label)
        for widget in (self.box, self.editor):
            widget.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self) -> None:
        self.editor.setEnabled(self.box.isChecked())
        self.value_edited.emit(self.value())
