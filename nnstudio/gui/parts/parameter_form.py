"""Labelled editors made from the tables: a catalog's parameters and an experiment's fields, never written twice."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from nnstudio.catalog import Parameter
from nnstudio.experiment import FIELDS, Field
from nnstudio.gui.parts.output_weights import OutputWeights
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.words import translated
from nnstudio.gui.widgets.number_edit import NumberEdit, WholeEdit
from nnstudio.gui.widgets.segmented import Segmented

Given = Mapping[str, object]
Editor = NumberEdit | WholeEdit
_FIELD_WIDTH = 96


def field_editor(field: Field, parent: QWidget | None = None) -> Editor:
    """Return an editor for one number of the experiment, with its label, its help and its range from the table."""
    name, words = translated(field.label), translated(field.help)
    if field.whole:
        return WholeEdit(name, words, lower=int(field.lower), upper=int(field.upper), parent=parent)
    return NumberEdit(
        name,
        words,
        lower=field.lower,
        upper=field.upper,
        lower_open=field.lower_open,
        log_steps=field.upper >= 1000,
        step=0.01,
        parent=parent,
    )


class ParameterForm(QWidget):
    """The parameters of one entry of the catalog; those that keep their default are left out of what is told."""

    parameters_edited = Signal(dict)
    """The user has set another value; carries every parameter that differs from its default, by name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parameters: tuple[Parameter, ...] = ()
        self._rows: dict[str, _Row] = {}
        self._grid = _form_grid(self)

    def show_parameters(self, parameters: tuple[Parameter, ...], given: Given, outputs: Sequence[str] = ()) -> None:
        """Show these parameters with the values ``given``, else their defaults, without telling anybody.

        ``outputs`` names the outputs of the network, for what has a value for each of them.
        """
        if parameters != self._parameters:
            self._rebuild(parameters)
        for parameter in parameters:
            row = self._rows[parameter.name]
            row.show_outputs(outputs)
            row.show_value(given.get(parameter.name, parameter.default))
        self.setVisible(any(not row.is_empty for row in self._rows.values()))

    def show_enabled(self, name: str, enabled: bool, reason: str = "") -> None:
        """Enable or disable one parameter; ``reason`` says in its tool tip why it is disabled."""
        self._rows[name].show_enabled(enabled, reason)

    def editors(self, name: str) -> Sequence[QWidget]:
        """Return the editors of one parameter: a box, or a field for each of its numbers."""
        return self._rows[name].editors

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for row in self._rows.values():
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _rebuild(self, parameters: tuple[Parameter, ...]) -> None:
        _empty(self._grid)
        self._parameters = parameters
        self._rows = {parameter.name: _Row(parameter, self) for parameter in parameters}
        for index, row in enumerate(self._rows.values()):
            row.place(self._grid, 2 * index)
            row.connect_edits(self._take)

    def _take(self) -> None:
        values = {name: row.value() for name, row in self._rows.items()}
        defaults = {parameter.name: _plain(parameter.default) for parameter in self._parameters}
        self.parameters_edited.emit({name: value for name, value in values.items() if value != defaults[name]})


class FieldForm(QWidget):
    """Some numbers of the experiment, by their places in the file, one below the other."""

    value_edited = Signal(str, object)
    """The user has set another value: its place such as ``training.epochs``, and the number."""

    def __init__(self, paths: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = {path: QLabel(self) for path in paths}
        self._editors = {path: field_editor(FIELDS[path], self) for path in paths}
        grid = _form_grid(self)
        for index, (path, editor) in enumerate(self._editors.items()):
            self._labels[path].setBuddy(editor)
            tell_part(path, self._labels[path], editor)
            editor.setMinimumWidth(_FIELD_WIDTH)
            editor.value_edited.connect(self._take)
            grid.addWidget(self._labels[path], index, 0)
            grid.addWidget(editor, index, 1)
        self.retranslate()

    def editor(self, path: str) -> Editor:
        """Return the editor of one number."""
        return self._editors[path]

    def show_values(self, values: Mapping[str, float]) -> None:
        """Show values by place, without telling anybody."""
        for path, value in values.items():
            self._editors[path].show_value(value)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for path, editor in self._editors.items():
            _say(FIELDS[path].label, FIELDS[path].help, self._labels[path], editor)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self, value: float) -> None:
        path = next(path for path, editor in self._editors.items() if editor is self.sender())
        self.value_edited.emit(path, value)


class _Row:
    """One parameter: its label and its editors."""

    def __init__(self, parameter: Parameter, parent: QWidget) -> None:
        self._parameter = parameter
        self.label = QLabel(parent)
        self.editors: list[NumberEdit | WholeEdit | QCheckBox | Segmented | OutputWeights]
        if isinstance(parameter.default, bool):
            self.editors = [QCheckBox(parent)]
        elif parameter.choices:
            self.editors = [_choice_editor(parameter, parent)]
        elif parameter.each:
            self.editors = [OutputWeights(parameter, parent)]
        else:
            make = _whole_editor if parameter.whole else _number_editor
            self.editors = [make(parameter, parent) for _ in range(parameter.length)]
        self.retranslate()

    def place(self, grid: QGridLayout, row: int) -> None:
        """Put label and editors into one row of a form; an editor of many numbers goes below its label."""
        grid.addWidget(self.label, row, 0)
        if self._parameter.each:
            grid.addWidget(self.editors[0], row + 1, 0, 1, 2)
            return
        for column, editor in enumerate(self.editors, start=1):
            if not isinstance(editor, Segmented):
                editor.setMinimumWidth(_FIELD_WIDTH)
            grid.addWidget(editor, row, column)
        self.label.setBuddy(self.editors[0])

    def connect_edits(self, take: Callable[[], None]) -> None:
        """Call ``take`` whenever the user sets a value."""
        for editor in self.editors:
            if isinstance(editor, QCheckBox):
                editor.clicked.connect(take)
            elif isinstance(editor, Segmented):
                editor.choice_edited.connect(take)
            else:
                editor.value_edited.connect(take)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to edit: no outputs that could be weighed against each other."""
        return all(isinstance(editor, OutputWeights) and not editor.editors for editor in self.editors)

    def show_outputs(self, names: Sequence[str]) -> None:
        """Have an editor for each output, where the parameter has a value for each."""
        for editor in self.editors:
            if isinstance(editor, OutputWeights):
                editor.show_outputs(names)
                editor.setHidden(self.is_empty)
                self.label.setHidden(self.is_empty)

    def value(self) -> float | bool | str | list[float]:
        """Return what the editors hold, as the experiment file writes it."""
        first = self.editors[0]
        if isinstance(first, QCheckBox):
            return first.isChecked()
        if isinstance(first, Segmented):
            return first.choice()
        if isinstance(first, OutputWeights):
            return first.values()
        values = [editor.value() for editor in self.editors if isinstance(editor, NumberEdit | WholeEdit)]
        return values[0] if len(values) == 1 else values

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody."""
        numbers: Sequence[Any] = value if isinstance(value, list | tuple) else [value]
        first = self.editors[0]
        if isinstance(first, OutputWeights):
            first.show_values(numbers)
        elif isinstance(first, Segmented):
            first.show_choice(str(value))
        elif isinstance(first, QCheckBox):
            with QSignalBlocker(first):
                first.setChecked(bool(value))
        else:
            fields = [editor for editor in self.editors if isinstance(editor, NumberEdit | WholeEdit)]
            for editor, number in zip(fields, numbers, strict=False):
                editor.show_value(float(number))

    def show_enabled(self, enabled: bool, reason: str) -> None:
        """Enable or disable the editors."""
        for editor in self.editors:
            editor.setEnabled(enabled)
            editor.setToolTip(translated(self._parameter.help) if enabled else reason)

    def retranslate(self) -> None:
        """Write label and help in the language of the window."""
        _say(self._parameter.label, self._parameter.help, self.label, *self.editors)
        if len(self.editors) > 1:
            for number, editor in enumerate(self.editors, start=1):
                editor.setAccessibleName(f"{translated(self._parameter.label)} {number}")
        for editor in self.editors:
            if isinstance(editor, OutputWeights):
                editor.retranslate()


def _choice_editor(parameter: Parameter, parent: QWidget) -> Segmented:
    editor = Segmented(translated(parameter.label), parent=parent)
    for choice in parameter.choices:
        editor.add_choice(choice, choice, translated(parameter.help))
    return editor


def _whole_editor(parameter: Parameter, parent: QWidget) -> Editor:
    lower, upper = int(parameter.lower), int(parameter.upper)
    return WholeEdit(translated(parameter.label), lower=lower, upper=upper, parent=parent)


def _number_editor(parameter: Parameter, parent: QWidget) -> Editor:
    return NumberEdit(
        translated(parameter.label),
        lower=parameter.lower,
        upper=parameter.upper,
        lower_open=parameter.lower_open,
        step=0.1,
        log_steps=parameter.upper >= 1000 or _is_tiny(parameter),
        parent=parent,
    )


def _is_tiny(parameter: Parameter) -> bool:
    default = parameter.default
    return isinstance(default, float) and 0 < default < 1e-3


def _plain(default: float | bool | str | tuple[float, ...]) -> float | bool | str | list[float]:
    return list(default) if isinstance(default, tuple) else default


def _say(label: str, words: str, *widgets: QWidget) -> None:
    for widget in widgets:
        widget.setToolTip(translated(words))
        if isinstance(widget, QLabel):
            widget.setText(translated(label))
            widget.setProperty("role", "quiet")
        else:
            widget.setAccessibleName(translated(label))


def _form_grid(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    return grid


def _empty(grid: QGridLayout) -> None:
    while item := grid.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
