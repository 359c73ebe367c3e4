"""Numbers of one's own, what the activations make of them, and the PyTorch lines that do the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS, UserError
from nnstudio.gui.parts.activation_code import applied, code_of, list_error
from nnstudio.gui.parts.activation_curve import curve_slopes, curve_values
from nnstudio.gui.parts.code_box import CodeBox, fixed_font
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.values_table import ValueRow, ValuesTable
from nnstudio.gui.parts.vector_text import read_vector, vector_code
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.plots.drawing import figure_text
from nnstudio.gui.plots.share_bar import ShareBar
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card

FIRST = "[1.0, -2.0, 3.0]"
_FIELD_WIDTH = 330


@dataclass(frozen=True, slots=True)
class Drawn:
    """One function that is drawn: its name, its parameters, and the colour of its curve."""

    name: str
    given: Mapping[str, float | bool | str | list[float]]
    color: QColor


class TensorCalculator(Card):
    """Follows what is typed as soon as it can be read; until then what was read last stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._functions: tuple[Drawn, ...] = ()
        self._numbers = read_vector(FIRST)
        self._input = 0.0
        self.field = QLineEdit(FIRST, self)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.setFont(fixed_font(self.field.font()))
        self.field.textEdited.connect(self._read)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._problem = ""
        self.table = ValuesTable("", theme, self)
        self._share_words = QLabel(self)
        self._share_words.setProperty("role", "quiet")
        self._share_words.setWordWrap(True)
        self.shares = ShareBar("", theme, self)
        self.code = CodeBox(theme, self.tr("The same in PyTorch"), self)
        self.list_note = QLabel(self)
        self.list_note.setProperty("role", "quiet")
        self.list_note.setWordWrap(True)
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self._said, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(row)
        for part in (self.table, self._share_words, self.shares, self.code, self.list_note):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(ColumnScroll(column, self))

    # ---- what is shown ----

    def show_functions(self, functions: Sequence[Drawn]) -> None:
        """Apply exactly these functions."""
        self._functions = tuple(functions)
        self._calculate()

    def show_input(self, x: float) -> None:
        """Show what the functions are at the line of the plot."""
        self._input = x
        values, slopes = self._at_input()
        self.table.show_last(self._input_heads(), [values, slopes])

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.table.show_theme(theme)
        self.shares.set_theme(theme)
        self.code.show_theme(theme)

    # ---- inside ----

    def _read(self, text: str) -> None:
        try:
            numbers = read_vector(text)
        except UserError as error:
            self._say(sentence_of(error))
            return
        self._say("")
        self._numbers = numbers
        self._calculate()

    def _calculate(self) -> None:
        values, slopes = self._at_input()
        heads = [*(_head(number) for number in self._numbers.tolist()), *self._input_heads()]
        rows = [
            ValueRow(f.name, f.color, np.append(applied(f.name, self._numbers, f.given), [value, slope]))
            for f, value, slope in zip(self._functions, values, slopes, strict=True)
        ]
        self.table.show_rows(heads, rows)
        self.code.show_code(code_of(self._numbers, [(f.name, f.given) for f in self._functions]))
        self._share()
        self._warn_of_lists()

    def _at_input(self) -> tuple[list[float], list[float]]:
        at = np.array([self._input])
        return (
            [float(curve_values(f.name, at, f.given)[0]) for f in self._functions],
            [float(curve_slopes(f.name, at, f.given)[0]) for f in self._functions],
        )

    def _input_heads(self) -> list[str]:
        x = figure_text(self._input)
        return [self.tr("x = {x}").format(x=x), self.tr("slope")]

    def _share(self) -> None:
        """Draw softmax as parts of a whole."""
        sharing = next((f for f in self._functions if not ACTIVATIONS[f.name].elementwise), None)
        for part in (self._share_words, self.shares):
            part.setVisible(sharing is not None)
        if sharing is None:
            return
        logged = self.tr("log_softmax is the logarithm of these shares, which add up to 1:")
        plain = self.tr("softmax shares 1 out among the numbers; together the parts make the whole bar:")
        self._share_words.setText(logged if sharing.name == "log_softmax" else plain)
        self.shares.show_shares(self._numbers, applied("softmax", self._numbers, {}), sharing.color)

    def _warn_of_lists(self) -> None:
        """Say why the same call fails with the numbers as they are typed."""
        name = next((f.name for f in self._functions if ACTIVATIONS[f.name].functional), "")
        self.list_note.setVisible(bool(name))
        if name:
            call = ACTIVATIONS[name].functional_call(vector_code(self._numbers[:1]))
            words = self.tr("Why torch.tensor? A plain list is no tensor: {call} raises {error}.")
            self.list_note.setText(words.format(call=call, error=list_error(name)))

    def _say(self, problem: str) -> None:
        self._problem = problem
        self.field.setProperty("invalid", bool(problem))
        self._said.setProperty("role", "negative" if problem else "quiet")
        for widget in (self.field, self._said):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._said.setText(problem or self.tr("commas or spaces between the numbers"))
        self.field.setAccessibleDescription(self._said.text())

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Try it on a tensor"))
        self.field.setAccessibleName(self.tr("Numbers of the tensor"))
        self.field.setToolTip(self.tr("Type up to 12 numbers, such as 1 -2 3 or [1.0, -2.0, 3.0]; nan and inf, too."))
        self.table.setAccessibleName(self.tr("What each function makes of each number"))
        self.table.setToolTip(self.tr("The outputs to 4 digits; select some and copy them with Ctrl+C."))
        self.shares.setAccessibleName(self.tr("Shares of softmax"))
        self.code.setAccessibleName(self.tr("The same in PyTorch"))
        self._say(self._problem)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._calculate()


def _head(number: float) -> str:
    return vector_code(np.array([number]))[1:-1].removeprefix('float("').removesuffix('")').replace("-", "−")
