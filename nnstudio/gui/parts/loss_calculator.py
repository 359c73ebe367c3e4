"""The calculator of losses: type predictions and targets, read every number on the way, and copy the PyTorch lines."""

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nnstudio.catalog import LOSSES, Target, UserError
from nnstudio.gui.parts.code_box import CodeBox
from nnstudio.gui.parts.loss_code import code_of
from nnstudio.gui.parts.loss_question import STAGES, Question
from nnstudio.gui.parts.loss_reading import WORDINGS, first_question, read_question, refuse_unfit
from nnstudio.gui.parts.loss_stages import lines_of, places_of, reduction_words, stages_of, summary_of
from nnstudio.gui.parts.tensor_text import literal
from nnstudio.gui.parts.words import sentence_of, translated
from nnstudio.gui.plots.drawing import fixed_text
from nnstudio.gui.plots.loss_pipeline import LossPipeline
from nnstudio.gui.theme import Theme, tabular
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.elided_label import ElidedLabel

_SETTLE_MS = 120  # the code follows a drag when it rests


class LossCalculator(QWidget):
    """Shows one question to a loss and lets the user ask another."""

    question_edited = Signal(object)
    """The user asks something else; carries the :class:`Question`."""
    place_chosen = Signal(object)
    """The user has chosen another typed number; carries its place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = first_question("cross_entropy")
        self._place: tuple[int, ...] = (0, 0)
        self.typed, self.target = QLineEdit(self), QLineEdit(self)
        self.before = ElidedCombo(self)
        self._labels = {"typed": QLabel(self), "target": QLabel(self), "before": QLabel(self)}
        self.problem = QLabel(self)
        self.pipeline = LossPipeline(self.tr("From the numbers to the loss"), theme, self)
        # The panel puts these two where they are always seen.
        self.value, self.reduction = QLabel(self), ElidedLabel(parent=self)
        self.code = CodeBox(theme, "", self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._show_code)
        self._arrange()
        self._connect()
        self.retranslate()

    # ---- build ----

    def _arrange(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(4)
        for column, (key, editor) in enumerate(
            (("typed", self.typed), ("before", self.before), ("target", self.target))
        ):
            label = self._labels[key]
            label.setProperty("role", "quiet")
            label.setBuddy(editor)
            fields.addWidget(label, 0, column)
            fields.addWidget(editor, 1, column)
        fields.setColumnStretch(0, 3)
        fields.setColumnStretch(2, 2)
        self.problem.setWordWrap(True)
        self.problem.setProperty("badge", "bad")
        self.value.setWordWrap(True)  # with very large letters
        self.value.setProperty("role", "strong")
        self.value.setFont(tabular(self.value.font()))
        self.reduction.setProperty("role", "quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(fields)
        layout.addWidget(self.problem)
        layout.addWidget(self.pipeline)
        layout.addWidget(self.code)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.typed.textEdited.connect(self._read)
        self.target.textEdited.connect(self._read)
        self.before.activated.connect(self._read)
        self.pipeline.line_chosen.connect(self._choose_line)
        self.pipeline.reading_changed.connect(self._describe)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.code.show_name(self.tr("The same in PyTorch"))
        self._labels["before"].setText(self.tr("Activation before the loss"))
        self.before.setAccessibleName(self.tr("Activation before the loss"))
        self.before.setToolTip(
            self.tr("What stands between the numbers and the loss; try one that does not belong there.")
        )
        self.pipeline.setAccessibleName(self.tr("From the numbers to the loss"))
        self.pipeline.setToolTip(
            self.tr("Every number on the way; click a line, or use up and down, to vary its number above.")
        )
        with QSignalBlocker(self.before):
            chosen = max(self.before.currentIndex(), 0)
            self.before.clear()
            for name in STAGES:
                self.before.addItem(self.tr("none (identity)") if name == "identity" else name, name)
            self.before.setCurrentIndex(chosen)
        self.show_question(self._question, self._place)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ---- what is shown ----

    def show_question(self, question: Question, place: tuple[int, ...]) -> None:
        """Show another question, without telling anybody; ``place`` is the number that the curve varies."""
        self._question, self._place = question, place
        whole = LOSSES[question.loss].target is Target.INDEX
        _write(self.typed, literal(question.typed))
        _write(self.target, literal(question.target, whole=whole))
        with QSignalBlocker(self.before):
            self.before.setCurrentIndex(self.before.findData(question.before))
        self._show_names()
        self._show_answer()

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.pipeline.set_theme(theme)
        self.code.show_theme(theme)

    def _show_names(self) -> None:
        words = WORDINGS[self._question.loss]
        for key, editor, text, example in (
            ("typed", self.typed, words.typed, words.typed_example),
            ("target", self.target, words.target, words.target_example),
        ):
            name = translated(text)
            self._labels[key].setText(name)
            editor.setAccessibleName(name)
            editor.setPlaceholderText(example)
            editor.setToolTip(
                self.tr("{name}, such as {example}: numbers with commas or spaces, rows in brackets.").format(
                    name=name, example=example
                )
            )

    def _show_answer(self) -> None:
        """Show the numbers, or why there are none."""
        try:
            refuse_unfit(self._question)
        except UserError as error:
            self._show_problem(error)
            return
        self._show_problem(None)
        self._show_numbers()

    def _show_numbers(self) -> None:
        question = self._question
        stages, lines = stages_of(question), lines_of(question)
        places = places_of(question)
        chosen = places.index(self._place) if self._place in places else 0
        self.pipeline.set_stages(lines, stages, chosen)
        self._describe("")
        self.value.setText(self.tr("{loss} = {value}").format(loss=question.loss, value=fixed_text(question.value, 4)))
        self.reduction.setText(reduction_words(question))
        self._later.start()

    def _describe(self, reading: str) -> None:
        self.pipeline.setAccessibleDescription(reading or summary_of(self._question, self.pipeline.stages()))

    def _show_code(self) -> None:
        self._later.stop()
        self.code.show_code(code_of(self._question))

    def code_text(self) -> str:
        """Return the PyTorch lines for what is shown now."""
        self._show_code()
        return self.code.code()

    # ---- what the user asks ----

    def _read(self, *_edit: object) -> None:
        before = str(self.before.currentData())
        try:
            question = read_question(
                self._question.loss, self.typed.text(), self.target.text(), before, self._question.given
            )
        except UserError as error:
            self._show_problem(error)
            return
        self._question = question
        self._show_answer()
        self.question_edited.emit(question)

    def _show_problem(self, error: UserError | None) -> None:
        sentence = sentence_of(error) if error is not None else ""
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.setHidden(not sentence)
        for part in (self.pipeline, self.value, self.reduction, self.code):
            part.setVisible(not sentence)
        for editor, key in ((self.typed, "typed"), (self.target, "target")):
            is_wrong = bool(sentence) and sentence.startswith(self._labels[key].text())
            if editor.property("invalid") != is_wrong:
                editor.setProperty("invalid", is_wrong)
                editor.style().unpolish(editor)
                editor.style().polish(editor)

    def _choose_line(self, index: int) -> None:
        places = places_of(self._question)
        if index < len(places):
            self.place_chosen.emit(places[index])


def _write(field: QLineEdit, text: str) -> None:
    """Write what is not there yet, so that the cursor of somebody who types stays where it is."""
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
