"""What varies in a race, in one or two rows of choices, and from how many seeds."""

import re
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnstudio.catalog import Task, UserError
from nnstudio.engine.race.frame import RaceLoaded
from nnstudio.experiment import Experiment
from nnstudio.experiment.race import Race, Vary, checked, variants_of
from nnstudio.gui.parts.race_where import RaceWhere
from nnstudio.gui.parts.vary_row import VaryRow, choices_for
from nnstudio.gui.parts.words import sentence_of
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.high_enough import HighEnough
from nnstudio.gui.widgets.number_edit import NumberEdit
from nnstudio.gui.widgets.stepper import Stepper
from nnstudio.gui.widgets.wrapping import WrappingButton, wrapped
from nnstudio.session.race_session import RaceState

_PATH = re.compile(r"\$\.[\w.\[\]]*\w")  # as sentences name places of the experiment file


class RaceSetup(Card):
    """Says what is wanted; it decides nothing."""

    start_asked = Signal()
    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._task = Task.BINARY
        self._experiment: Experiment | None = None
        self.first, self.second = VaryRow(may_be_none=False, parent=self), VaryRow(may_be_none=True, parent=self)
        self.seeds = Stepper("", "", lower=1, upper=200, parent=self)
        self.seeds.show_value(8)
        self.vary_data = QCheckBox(self)
        self.where = RaceWhere(self)
        self.goal = NumberEdit("", "", lower=0.01, upper=1.0, step=0.01, parent=self)
        self.goal.setValue(0.95)
        self.stop = ElidedCombo(self)
        for rule in ((False, None), (True, None), (False, 50)):
            self.stop.addItem("", rule)
        self.stop.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.stop.setMinimumContentsLength(8)
        self.stop.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.count.setWordWrap(True)
        self.start = WrappingButton(self)
        self.start.setProperty("role", "primary")
        self.add = WrappingButton(self)
        self.add.setEnabled(False)
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("What varies?"))
        self.first.show_name(self.tr("What varies"), self.tr("What is different from variant to variant."))
        self.second.show_name(
            self.tr("What varies besides"), self.tr("A second thing that varies: all combinations take part.")
        )
        self.seeds.show_texts(self.tr("Seeds"), self.tr("How many start weights each variant tries."))
        self.goal.setAccessibleName(self.tr("Goal"))
        self.goal.setToolTip(self.tr("The test accuracy, or R², at which a run counts as working."))
        self.stop.setAccessibleName(self.tr("Stop early"))
        self.stop.setToolTip(self.tr("When a run may end before its last epoch."))
        rules = (self.tr("never"), self.tr("at the goal"), self.tr("after 50 epochs without progress"))
        for index, text in enumerate(rules):
            self.stop.setItemText(index, text)
        tool_tip = self.tr("Train all variants of the experiment in the Studio, side by side.")
        self.start.show_words(self.tr("Start the race"), tool_tip)
        tool_tip = self.tr("Let the values that are ticked now, and were not before, join the race.")
        self.add.show_words(self.tr("Add to the race"), tool_tip)
        self.vary_data.setAccessibleName(self.tr("New data for each seed"))
        self._break_tick()
        self.vary_data.setToolTip(
            self.tr("Each seed draws data and split of its own, so that luck with the data shows as well.")
        )
        words = (self.tr("Seeds"), self.tr("Goal"), self.tr("Stop"), self.tr("Where"))
        for label, text in zip(self._labels, words, strict=True):
            label.setText(text)
        self.where.retranslate()
        if self._experiment is not None:
            self.show_experiment(self._experiment, self._task)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words of the buttons take two lines rather than be cut."""
        super().resizeEvent(event)
        for button in (self.start, self.add):
            button.fit(self.body.geometry().width())
        self._break_tick()
        self._insist()

    def _break_tick(self) -> None:
        """Let the words of the tick go on in the next line, which Qt would cut."""
        words, present, tick = self.vary_data.accessibleName(), self.vary_data.text(), self.vary_data
        around = tick.sizeHint().width() - max(
            map(tick.fontMetrics().horizontalAdvance, present.splitlines()), default=0
        )
        lines = wrapped(words, QFontMetricsF(tick.font()), self.body.geometry().width() - around)
        if (text := "\n".join(lines)) != present:
            tick.setText(text)

    def event(self, event: QEvent) -> bool:
        """Be as high as other words ask for."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._insist()
        return taken

    def _insist(self) -> None:
        if layout := self.layout():
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._labels = tuple(QLabel(self) for _ in range(4))
        for label, control in zip(self._labels, (self.seeds, self.goal, self.stop, self.where.kind), strict=True):
            form.addRow(label, control)
            label.setBuddy(control)
        form.insertRow(1, self.vary_data)
        form.addRow(self.where)
        self.body.addWidget(self.first, 3)
        self.body.addWidget(self.second, 2)
        self.body.addStretch(0)
        below = QVBoxLayout()
        below.addLayout(form)
        below.addWidget(self.count)
        self.body.addWidget(HighEnough(below, self))
        for widget in (self.start, self.add):
            self.body.addWidget(widget)
        self.first.edited.connect(self._tell_count)
        self.second.edited.connect(self._tell_count)
        self.seeds.value_edited.connect(self._tell_count)
        self.start.clicked.connect(self.start_asked)
        self.add.clicked.connect(self.add_asked)

    def show_experiment(self, experiment: Experiment, task: Task) -> None:
        """Offer what can vary in ``experiment``."""
        if task is not self._task:
            self.goal.setValue(0.9 if task is Task.REGRESSION else 0.95)
        self._task, self._experiment = task, experiment
        choices = choices_for(experiment, task)
        self.first.show_choices(choices)
        self.second.show_choices(choices)
        self._tell_count()

    def show_state(self, state: RaceState) -> None:
        """Allow what can be done now."""
        self.add.setEnabled(state not in {RaceState.EMPTY, RaceState.LOADING})

    def race(self) -> Race:
        """Return what is wanted."""
        assert self._experiment is not None  # noqa: S101 (shown before anything can be clicked)
        seeds, vary_data = self.seeds.value(), self.vary_data.isChecked()
        return Race(self._experiment, tuple(self.varies()), seeds, vary_data, self.goal.value())

    def varies(self) -> list[Vary]:
        """Return what varies, with its values."""
        found = [row.vary() for row in (self.first, self.second)]
        return [vary for vary in found if vary is not None]

    def show_race(self, loaded: RaceLoaded) -> None:
        """Show what a race was begun with, so that the next one can begin with it."""
        race = loaded.race
        first, second = (*race.varies, None, None)[:2]
        self.first.show_vary(first)
        self.second.show_vary(second)
        self.seeds.show_value(race.seeds)
        self.vary_data.setChecked(race.vary_data)
        self.goal.show_value(loaded.goal)
        rules = [tuple(self.stop.itemData(place)) for place in range(self.stop.count())]
        rule = (loaded.at_goal, loaded.patience)
        self.stop.setCurrentIndex(rules.index(rule) if rule in rules else 0)
        self._tell_count()

    @property
    def problem(self) -> str:
        """A sentence that says why this race cannot be held; empty where it can, as far as each value shows."""
        race = self.race()
        if missing := self._missing(race.varies):
            return missing
        if not self.goal.hasAcceptableInput():
            return self.tr("The goal is a number from {lowest} to {highest}.").format(
                lowest=self.goal.textFromValue(self.goal.minimum()),
                highest=self.goal.textFromValue(self.goal.maximum()),
            )
        try:
            checked(race)
        except UserError as error:
            return self._named(error, str(error.values.get("key", "")))
        for vary in race.varies:
            try:
                variants_of(replace(race, varies=(vary,), seeds=1))
            except UserError as error:
                return _PATH.sub(f"“{self._name_of(vary.key)}”", sentence_of(error))
        return ""

    def _missing(self, varies: Sequence[Vary]) -> str:
        """A sentence on what has no value at all; empty where everything has."""
        for row, vary in zip((self.first, self.second), varies, strict=False):
            if not vary.values:
                text = self.tr("Tick at least one value.") if row.has_list else self.tr("Type at least one value.")
                return f"{row.key.currentText()}: {text}"
        return ""

    def _named(self, error: UserError, key: str) -> str:
        """The sentence of an error, in which what varies is called as it is here."""
        name = self._name_of(key)
        return sentence_of(error) if name == key else sentence_of(error).replace(key, f"“{name}”")

    def _name_of(self, key: str) -> str:
        rows = (self.first.key, self.second.key)
        return next((row.currentText() for row in rows if row.currentData() == key), key)

    def rule(self) -> tuple[bool, int | None]:
        """Return whether a run ends at the goal, and after how many epochs without progress."""
        at_goal, patience = self.stop.currentData()
        return bool(at_goal), patience

    def _tell_count(self, *_news: object) -> None:
        rows = (self.first, self.second)
        for place, row in enumerate(rows):
            self.body.setStretch(place, (3, 2)[place] if row.has_list else 0)
        self.body.setStretch(2, 0 if any(row.has_list for row in rows) else 1)  # what is left over, below them
        variants = 1
        varies = self.varies()
        for vary in varies:
            variants *= len(vary.values)
        seeds = self.seeds.value()
        text = self.tr("{variants} variants × {seeds} seeds = {runs} runs").format(
            variants=variants, seeds=seeds, runs=variants * seeds
        )
        missing = self._missing(varies)
        self.count.setText(missing or text)
        self.start.setEnabled(not missing)
