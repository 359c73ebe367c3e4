"""When to use each: asks what is predicted, says which pair to take and why, and offers to build it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from nnstudio.catalog import Task
from nnstudio.experiment.guide import HIDDEN, advise
from nnstudio.gui.parts.words import translated
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.flow_layout import FlowLayout

_TASKS = tuple(Task)


class TaskGuide(Card):
    """A question with four answers, and the advice that follows."""

    task_chosen = Signal(object)  # Task
    build_asked = Signal(object, bool)  # Task, whether there are outliers

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._title.setWordWrap(True)
        self._title.setMinimumWidth(1)
        self._subtitle.hide()
        self.header.setStretchFactor(self._title, 1)
        self._task = Task.BINARY
        self._answers = QButtonGroup(self)
        self._answers.setExclusive(True)
        self._answers.idClicked.connect(self._take)
        row = QWidget(self)
        flow = FlowLayout(row, spacing=6)
        for number, task in enumerate(_TASKS):
            button = QPushButton(row)
            button.setCheckable(True)
            button.setProperty("role", "answer")
            button.setChecked(task is self._task)
            self._answers.addButton(button, number)
            flow.addWidget(button)
        self.outliers = QCheckBox(self)
        self.outliers.toggled.connect(self._show_advice)
        self._build = QPushButton(self)
        self._build.setProperty("role", "outline")
        self._build.clicked.connect(self._ask)
        self._pair, self._reason, self._inside, self._hidden = (self._text() for _ in range(4))
        self._pair.setProperty("role", "good")
        self._hidden.setProperty("role", "quiet")
        self.body.addWidget(row)
        self.body.addWidget(self.outliers)
        self.body.addWidget(self._advice())
        self.body.addWidget(self._hidden)
        self.retranslate()

    def _text(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        return label

    def _advice(self) -> QFrame:
        box = QFrame(self)
        box.setProperty("role", "notice")
        box.setProperty("kind", "good")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        for part in (self._pair, self._reason, self._inside):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self._build, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("What are you predicting?"))
        words = {
            Task.BINARY: (self.tr("yes or no"), self.tr("Two classes: each row is one or the other.")),
            Task.MULTICLASS: (self.tr("one of several classes"), self.tr("Each row belongs to exactly one class.")),
            Task.MULTILABEL: (self.tr("several labels at once"), self.tr("Each row may have any number of labels.")),
            Task.REGRESSION: (self.tr("a number"), self.tr("How much or how many: a regression.")),
        }
        for number, task in enumerate(_TASKS):
            text, tool_tip = words[task]
            button = self._answers.button(number)
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tool_tip)
        self.outliers.setText(self.tr("there are outliers"))
        self.outliers.setToolTip(self.tr("Whether some rows lie far from all others, by mistake or by nature."))
        self._build.setText(self.tr("Build it"))
        self._build.setToolTip(self.tr("Build it in the Studio: on your data if they fit, else on a toy that does."))
        self._hidden.setText(translated(HIDDEN))
        self._show_advice()

    @property
    def task(self) -> Task:
        """The answer that holds."""
        return self._task

    def show_task(self, task: Task) -> None:
        """Show another answer without telling anybody."""
        self._task = task
        self._answers.button(_TASKS.index(task)).setChecked(True)
        self._show_advice()

    def _take(self, number: int) -> None:
        if _TASKS[number] is not self._task:
            self.show_task(_TASKS[number])
            self.task_chosen.emit(self._task)

    def _show_advice(self) -> None:
        advice = advise(self._task, outliers=self.outliers.isChecked())
        self.outliers.setVisible(self._task is Task.REGRESSION)
        for label, text in ((self._pair, advice.title), (self._reason, advice.reason), (self._inside, advice.inside)):
            label.setText(translated(text))
        self._build.setAccessibleName(
            self.tr("Build it: {activation} with {loss}").format(activation=advice.activation, loss=advice.loss)
        )

    def _ask(self) -> None:
        self.build_asked.emit(self._task, self.outliers.isChecked() and self._task is Task.REGRESSION)
