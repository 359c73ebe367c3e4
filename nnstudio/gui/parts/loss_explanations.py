"""What the ticked losses are for, and all about the one that is looked at: parameters, PyTorch, the common mistake."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import LOSSES, Target
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.loss_brief import LossBrief
from nnstudio.gui.parts.loss_curve_view import Drawn
from nnstudio.gui.parts.loss_mistakes import MISTAKES
from nnstudio.gui.parts.mistake_card import MistakeCard
from nnstudio.gui.parts.parameter_form import ParameterForm
from nnstudio.gui.parts.words import translated
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_label import ElidedLabel


class LossExplanations(Card):
    """Brief words on each ticked loss, then the whole story of one."""

    parameters_edited = Signal(dict)
    """The user has set a parameter of the loss that is looked at; carries all that differ from their defaults."""
    mistake_asked = Signal(str)
    """The user wants to see the common mistake with a loss happen; carries its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._theme = theme
        self._name = ""
        self._briefs: dict[str, LossBrief] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self._listed = QVBoxLayout()
        self._listed.setSpacing(10)
        self.purpose_title, self.purpose = QLabel(self), QLabel(self)
        self.parameters_title, self.parameters = QLabel(self), ParameterForm(self)
        self.not_offered = QLabel(self)
        self.pytorch_title = QLabel(self)
        self.module, self.functional = ElidedLabel(parent=self), ElidedLabel(parent=self)
        self.mistake = MistakeCard(self)
        self._arrange()
        self.parameters.parameters_edited.connect(self.parameters_edited)
        self.mistake.asked.connect(self._ask)
        self.retranslate()

    def _arrange(self) -> None:
        for title in (self.purpose_title, self.parameters_title, self.pytorch_title):
            title.setProperty("role", "strong")
            title.setWordWrap(True)
        self.purpose.setWordWrap(True)
        self.not_offered.setWordWrap(True)
        for words in (self.purpose, self.not_offered, self.module, self.functional):
            words.setProperty("role", "quiet")
        self._column.addLayout(self._listed)
        for parts in (
            (self.purpose_title, self.purpose),
            (self.parameters_title, self.parameters),
            (self.pytorch_title, self.module, self.functional, self.not_offered),
        ):
            block = QVBoxLayout()
            block.setSpacing(4)
            for part in parts:
                block.addWidget(part)
            self._column.addLayout(block)
        self._column.addWidget(self.mistake)
        self._column.addStretch(1)
        self.body.addWidget(ColumnScroll(self._column, self))

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("What they are for"))
        self.pytorch_title.setText(self.tr("In PyTorch"))
        self._briefs = {}  # to be written anew with the next ``show_losses``
        if self._name:
            self._show_story()

    # ---- what is shown ----

    def show_losses(self, name: str, drawn: Sequence[Drawn], outputs: int) -> None:
        """Explain the drawn losses, and ``name`` in full, which is asked about so many numbers side by side."""
        self._name = name
        wanted = {loss.name: loss.color for loss in sorted(drawn, key=lambda loss: loss.name != name)}
        if list(wanted) != list(self._briefs):
            self._list_anew(list(wanted))
        for loss, color in wanted.items():
            self._briefs[loss].show_color(self._theme, color)
        given = next((loss.given for loss in drawn if loss.name == name), {})
        names = [self._output_name(name).format(number=number) for number in range(outputs)]
        self.parameters.show_parameters(LOSSES[name].parameters, given, names)
        self._show_story()

    def _list_anew(self, wanted: Sequence[str]) -> None:
        while item := self._listed.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._briefs = {}
        for name in wanted:
            color = self._theme.color("text")
            brief = LossBrief(name, self._theme, color, in_full=name == self._name, parent=self)
            self._briefs[name] = brief
            self._listed.addWidget(brief)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours; names get theirs with ``show_losses``."""
        self._theme = theme

    def _output_name(self, name: str) -> str:
        return self.tr("class {number}") if LOSSES[name].target is Target.INDEX else self.tr("number {number}")

    def _show_story(self) -> None:
        entry = LOSSES[self._name]
        self.purpose_title.setText(self.tr("{name} in one sentence").format(name=self._name))
        self.purpose.setText(translated(entry.purpose))
        self.parameters_title.setText(self.tr("Parameters of {name}").format(name=self._name))
        self.parameters_title.setVisible(bool(entry.parameters))
        self.not_offered.setText(translated(entry.not_offered) if entry.not_offered else "")
        self.not_offered.setVisible(entry.not_offered is not None)
        self.module.setText(f"nn.{entry.torch_class}")
        self.functional.setText(f"F.{entry.functional}")
        mistake = MISTAKES.get(self._name)
        self.mistake.show_mistake(translated(entry.mistake), translated(mistake.sight) if mistake else "")

    def _ask(self) -> None:
        self.mistake_asked.emit(self._name)
