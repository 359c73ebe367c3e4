"""What the drawn activations are for, and all about the one that is looked at: parameters, PyTorch, the mistake."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.parts.activation_brief import ActivationBrief
from nnstudio.gui.parts.activation_mistakes import MISTAKES
from nnstudio.gui.parts.code_box import fixed_font
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.mistake_card import MistakeCard
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.tensor_calculator import Drawn
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card


class ActivationExplanations(Card):
    """The activation that is looked at comes first, in full; the others that are drawn follow, in brief."""

    parameters_edited = Signal(dict)
    """The user has set a parameter of what is looked at; carries all that differ from their defaults."""
    mistake_asked = Signal(str)
    """The user wants to see the common mistake happen; carries the activation's name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._theme = theme
        self._name = ""
        self._drawn: tuple[Drawn, ...] = ()
        self._briefs: dict[str, ActivationBrief] = {}
        self.purpose = QLabel(self)
        self.parameters_title, self.parameters = QLabel(self), ParameterForm(self)
        self.module, self.functional = QLabel(self), QLabel(self)
        self.mistake = MistakeCard(self)
        self._general_title, self._general = QLabel(self), QLabel(self)
        self._column = self._arranged()
        self.body.addWidget(ColumnScroll(self._column, self))
        self.parameters.parameters_edited.connect(self.parameters_edited)
        self.mistake.asked.connect(self._ask)
        self.retranslate()

    def _arranged(self) -> QVBoxLayout:
        for title in (self.parameters_title, self._general_title):
            title.setProperty("role", "strong")
        for words in (self.purpose, self.module, self.functional, self._general):
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
        for words in (self.module, self.functional, self._general):
            words.setProperty("role", "quiet")
        for call in (self.module, self.functional):
            call.setFont(fixed_font(call.font()))
        calls = QVBoxLayout()
        calls.setSpacing(2)
        calls.addWidget(self.module)
        calls.addWidget(self.functional)
        column = QVBoxLayout()
        column.setSpacing(10)
        self._first, self._others = QVBoxLayout(), QVBoxLayout()
        self._others.setSpacing(10)
        column.addLayout(self._first)
        column.addWidget(self.purpose)
        column.addLayout(calls)
        for part in (self.parameters_title, self.parameters, self.mistake):
            column.addWidget(part)
        column.addLayout(self._others)
        column.addWidget(self._general_title)
        column.addWidget(self._general)
        column.addStretch(1)
        return column

    # ---- what is shown ----

    def show_activations(self, name: str, drawn: Sequence[Drawn]) -> None:
        """Explain ``name`` in full, and the other drawn activations in brief."""
        self._name, self._drawn = name, tuple(drawn)
        self._place_briefs()
        given = {}
        for activation in drawn:
            self._briefs[activation.name].show_activation(self._theme, activation.color, activation.given)
            if activation.name == name:
                given = dict(activation.given)
        self._show_story(given)

    def show_theme(self, theme: Theme) -> None:
        """Take the colours of ``theme``; names get theirs with ``show_activations``."""
        self._theme = theme

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("What they are for"))
        self._general_title.setText(self.tr("In one sentence"))
        self._general.setText(
            self.tr(
                "An activation decides what each neuron passes on; without one, a stack of layers is only one straight "
                "line. A loss measures the whole network's mistake and says in which direction to change."
            )
        )
        if self._name:
            self.show_activations(self._name, self._drawn)

    # ---- inside ----

    def _place_briefs(self) -> None:
        """Put what is looked at first and the others below; briefs that were made once are kept."""
        names = [activation.name for activation in self._drawn]
        for name, brief in self._briefs.items():
            brief.setHidden(name not in names)
        for layout in (self._first, self._others):
            while layout.takeAt(0):
                pass
        for name in sorted(names, key=lambda known: known != self._name):
            if name not in self._briefs:
                self._briefs[name] = ActivationBrief(name, self._theme, self)
            (self._first if name == self._name else self._others).addWidget(self._briefs[name])
            self._briefs[name].show()

    def _show_story(self, given: dict[str, float | bool | str | list[float]]) -> None:
        entry = ACTIVATIONS[self._name]
        self.purpose.setText(translated(entry.purpose))
        self.parameters_title.setText(self.tr("Parameters of {name}").format(name=self._name))
        self.parameters.show_parameters(entry.parameters, given)
        for part in (self.parameters_title, self.parameters):
            part.setVisible(bool(entry.parameters))
        self.module.setText(_breakable(entry.module_call(given)))
        self.functional.setText(_breakable(entry.functional_call("x", given)))
        self.functional.setVisible(bool(entry.functional))
        mistake = MISTAKES.get(self._name)
        self.mistake.show_mistake(translated(entry.mistake), translated(mistake.sight) if mistake else "")

    def _ask(self) -> None:
        self.mistake_asked.emit(self._name)


def _breakable(call: str) -> str:
    """Let a long call go on in the next line, after its parenthesis."""
    return call.replace("(", "(\u200b")
