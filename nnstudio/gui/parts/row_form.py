"""One editor for every column of a table: a slider, a field or a list of categories."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.data.dataset import Column
from nnstudio.gui.parts.click_focus import leave_keyboard_on_click
from nnstudio.gui.parts.row_values import Value, editing_range, nice_step, slider_places
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.gui.widgets.labelled_slider import LabelledSlider
from nnstudio.gui.widgets.number_edit import NumberEdit

SLIDERS_MAX = 2
LIMIT = 1e12  # an own row may lie far outside the data: that is a thing to try
_FIELD_WIDTH = 104

Editor = LabelledSlider | NumberEdit | QComboBox


class RowForm(QWidget):
    """The columns of a dataset; with one or two numeric ones each has a slider."""

    value_edited = Signal(str, object)
    """The user has set a value: the name of the column, and the number or category."""

    room_changed = Signal()
    """The form needs more or less room than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, Editor] = {}
        self._columns: tuple[Column, ...] = ()
        self._labels: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_columns(self, dataset: Dataset | None) -> None:
        """Make the editors of a dataset."""
        columns = dataset.columns if dataset is not None else ()
        if columns == self._columns:
            return
        before = (*self.editors.values(), *self._labels)
        self._columns, self.editors, self._labels = (), {}, []
        for widget in before:
            widget.blockSignals(True)  # what was half typed for other data is nobody's any more
            widget.hide()
            widget.deleteLater()
        sliders = len(columns) <= SLIDERS_MAX and not any(column.categories for column in columns)
        for row, column in enumerate(columns):
            self._add_slider(row, column) if sliders else self._add_field(row, column)
        self._columns = columns
        leave_keyboard_on_click(self)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show values by column name without telling anybody; what is missing takes its typical value."""
        for column in self._columns:
            _show(self.editors[column.name], values.get(column.name, column.typical))

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for column in self._columns:
            tip = self._tip(column)
            editor = self.editors[column.name]
            if isinstance(editor, LabelledSlider):
                editor.show_texts(column.name, tip)
            else:
                editor.setToolTip(tip)

    def event(self, event: QEvent) -> bool:
        """Tell when the editors ask for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.room_changed.emit()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _add_slider(self, row: int, column: Column) -> None:
        places = slider_places(column)
        tip = self._tip(column)
        slider = LabelledSlider(column.name, -LIMIT, LIMIT, format=short_number, values=places, tool_tip=tip)
        slider.value_changed.connect(self._take_number)
        self.editors[column.name] = slider
        self._grid.addWidget(slider, row, 0, 1, 2)

    def _add_field(self, row: int, column: Column) -> None:
        label = ElidedLabel(column.name, parent=self)
        label.setProperty("role", "quiet")
        editor = self._category_box(column) if column.categories else self._number_field(column)
        editor.setFixedWidth(_FIELD_WIDTH)
        label.setBuddy(editor)
        self._labels.append(label)
        self.editors[column.name] = editor
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(editor, row, 1)

    def _number_field(self, column: Column) -> NumberEdit:
        lower, upper = editing_range(column)
        step = nice_step((upper - lower) / 20)
        field = NumberEdit(column.name, self._tip(column), lower=-LIMIT, upper=LIMIT, step=step, parent=self)
        field.value_edited.connect(self._take_number)
        return field

    def _category_box(self, column: Column) -> QComboBox:
        box = ElidedCombo(self)
        box.addItems(column.categories)
        box.setAccessibleName(column.name)
        box.setToolTip(self._tip(column))
        box.textActivated.connect(self._take_category)
        return box

    def _tip(self, column: Column) -> str:
        if column.categories:
            return self.tr("{column}: one of {count} categories.").format(
                column=column.name, count=len(column.categories)
            )
        return self.tr("{column}: from {lower} to {upper} in the data.").format(
            column=column.name, lower=short_number(column.lower), upper=short_number(column.upper)
        )

    def _take_number(self, value: float) -> None:
        self.value_edited.emit(self._name_of_sender(), float(value))

    def _take_category(self, category: str) -> None:
        self.value_edited.emit(self._name_of_sender(), category)

    def _name_of_sender(self) -> str:
        return next(name for name, editor in self.editors.items() if editor is self.sender())


def _show(editor: Editor, value: Value) -> None:
    if isinstance(editor, QComboBox):
        with QSignalBlocker(editor):
            editor.setCurrentIndex(editor.findText(str(value)))
    elif isinstance(value, int | float) and not _is_typed_in(editor):
        editor.show_value(float(value))


def _is_typed_in(editor: LabelledSlider | NumberEdit) -> bool:
    return isinstance(editor, NumberEdit) and editor.hasFocus() and editor.lineEdit().isModified()
