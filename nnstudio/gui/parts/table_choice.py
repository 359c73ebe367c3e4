"""What is learned from a table: its inputs, its target, its task, and what happens to gaps."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nnstudio.catalog import Task
from nnstudio.experiment import Data
from nnstudio.gui.parts.column_table import ColumnModel, ColumnTable
from nnstudio.gui.parts.table_summary import MISSING, missing_words
from nnstudio.gui.parts.words import shown_number, translated
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from nnstudio.data.files import FileReport

_TARGETS_LISTED = 500


class TableChoice(QWidget):
    """The report on a file, and the choices that it leaves."""

    choice_changed = Signal()
    """Something was chosen; ask :meth:`problem` whether it fits together."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: FileReport | None = None
        self._name = ElidedLabel(PurePath(path).name, mode=Qt.TextElideMode.ElideMiddle, tool_tip=path, parent=self)
        self._name.setProperty("role", "heading")
        self._facts = QLabel(self)
        self._facts.setProperty("role", "quiet")
        self._facts.setWordWrap(True)
        self.model = ColumnModel(self)
        self.target = ElidedCombo(self)
        self.several = QCheckBox(self)
        self.task = ElidedCombo(self)
        self.missing = ElidedCombo(self)
        self.table = ColumnTable(self.model, self)  # Tab goes in this order
        self._gaps = QLabel(self)
        self._gaps.setProperty("role", "quiet")
        self._labels = tuple(QLabel(self) for _ in range(3))
        self._say()
        self._arrange()
        self.target.activated.connect(self._take_target)
        self.several.clicked.connect(self._take_several)
        self.task.activated.connect(self.choice_changed)
        self.missing.activated.connect(self.choice_changed)
        self.model.choice_edited.connect(self._take_ticks)

    def show_report(self, report: "FileReport", chosen: Data | None = None) -> None:
        """Show what the file holds; ``chosen`` is what was learned from it before."""
        self._report = report
        names = [column.name for column in report.columns]
        targets = [name for name in _target_names(chosen) if name in names] or [report.suggested_target]
        with QSignalBlocker(self.target):
            self.target.clear()
            self.target.addItems(names[:_TARGETS_LISTED])
        self.several.setChecked(len(targets) > 1)
        self.model.show_several(len(targets) > 1)
        self.model.show_columns(report.columns, targets)
        if chosen is not None:
            if chosen.inputs:
                self.model.show_inputs([name for name in chosen.inputs if name in names])
            self.task.setCurrentIndex(max(0, self.task.findData(chosen.task)))
            self.missing.setCurrentIndex(self.missing.findData(chosen.missing))
        self._facts.setText(self._facts_of(report))
        self._gaps.setText(self._gaps_of(report))
        self._show_target()
        self.choice_changed.emit()

    def targets(self) -> tuple[str, ...]:
        """Return what is to be predicted."""
        return self.model.targets()

    def inputs(self) -> tuple[str, ...] | None:
        """Return what the network gets; None for every column that is no target."""
        return None if self.model.takes_all() else self.model.inputs()

    def chosen_task(self) -> Task | None:
        """Return the task that is insisted on; None where the values decide."""
        name = self.task.currentData()
        return None if name is None else Task(name)

    def chosen_missing(self) -> str:
        """Return what happens to missing values."""
        return str(self.missing.currentData())

    def problem(self) -> str:
        """Return in a sentence why the choices do not fit together; empty where they do."""
        targets, task = self.targets(), self.chosen_task()
        if self._report is None:
            return ""
        if not targets:
            return self.tr("Choose a target: the column that the network is to predict.")
        if not self.model.inputs():
            return self.tr("Tick at least one input: the network needs something to predict from.")
        if task is not None and task.has_classes and len(targets) > 1:
            return self.tr("Classes need a single target. Choose one, or take several labels or regression.")
        wants_numbers = len(targets) > 1 or task in {Task.REGRESSION, Task.MULTILABEL}
        texts = [name for name in targets if (column := self.model.column(name)) is not None and not column.numeric]
        if wants_numbers and texts:
            words = self.tr("“{name}” holds text, so it can only be predicted as classes. Choose another target.")
            return words.format(name=texts[0])
        return ""

    def _say(self) -> None:
        predict, task, gaps = self._labels
        predict.setText(self.tr("Predict"))
        task.setText(self.tr("As"))
        gaps.setText(self.tr("Gaps"))
        for label, field in zip(self._labels, (self.target, self.task, self.missing), strict=True):
            label.setBuddy(field)
        self.target.setAccessibleName(self.tr("Target"))
        self.target.setToolTip(self.tr("The column that the network is to predict."))
        self.several.setText(self.tr("Several columns at once"))
        self.several.setAccessibleName(self.tr("Predict several columns at once"))
        self.several.setToolTip(self.tr("Tick more than one target in the list: labels of 0 and 1, or numbers."))
        self.task.addItem("", None)
        for kind in Task:
            self.task.addItem(translated(kind.label), kind.value)
        self.task.setAccessibleName(self.tr("Task"))
        self.task.setToolTip(self.tr("What kind of prediction it is; automatic looks at the values of the target."))
        for key, (text, words) in missing_words().items():
            self.missing.addItem(text, key)
            self.missing.setItemData(self.missing.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.missing.setCurrentIndex(self.missing.findData(MISSING[0]))
        self.missing.setAccessibleName(self.tr("Missing values"))
        self.missing.setToolTip(self.tr("What happens to missing values."))

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        beside: Sequence[QWidget | None] = (self.several, None, self._gaps)
        for row, (label, field) in enumerate(zip(self._labels, (self.target, self.task, self.missing), strict=True)):
            label.setProperty("role", "quiet")
            field.setMinimumWidth(220)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            if (other := beside[row]) is not None:
                grid.addWidget(other, row, 2)
        heading = QHBoxLayout()
        heading.addWidget(self._name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(self._facts)
        layout.addLayout(grid)
        layout.addWidget(self.table, 1)

    def _take_target(self) -> None:
        self.model.show_targets([self.target.currentText()])
        self._show_target()
        self.choice_changed.emit()

    def _take_several(self, several: bool) -> None:
        self.model.show_several(several)
        self._take_ticks()

    def _take_ticks(self) -> None:
        self._show_target()
        self.choice_changed.emit()

    def _show_target(self) -> None:
        targets = self.targets()
        self.target.setEnabled(not self.several.isChecked())
        self.target.setCurrentIndex(self.target.findText(targets[0]) if targets else -1)
        inferred = self._inferred_task()
        automatic = self.tr("Automatic: {task}").format(task=translated(inferred.label)) if inferred else ""
        self.task.setItemText(0, automatic or self.tr("Automatic"))

    def _inferred_task(self) -> Task | None:
        """What the values will turn out to be, as far as the report tells."""
        targets, report = self.targets(), self._report
        if report is None or len(targets) != 1:
            return None
        if targets[0] == report.suggested_target:
            return report.suggested_task
        column = self.model.column(targets[0])
        if column is None or column.numeric:
            return None
        return Task.BINARY if column.categories <= 2 else Task.MULTICLASS

    def _facts_of(self, report: "FileReport") -> str:
        delimiters = {
            ",": self.tr("commas"),
            ";": self.tr("semicolons"),
            "\t": self.tr("tabs"),
            "|": self.tr("bars"),
            " ": self.tr("spaces"),
        }
        facts = (
            self.tr("{count} rows").format(count=shown_number(report.rows)),
            self.tr("{count} columns").format(count=shown_number(len(report.columns))),
            self.tr("parted by {delimiter}").format(delimiter=delimiters.get(report.delimiter, report.delimiter)),
            self.tr("decimal comma") if report.decimal == "," else self.tr("decimal point"),
            report.encoding,
            self.tr("names in the first line") if report.has_header else self.tr("no names in the first line"),
        )
        return " · ".join(facts)

    def _gaps_of(self, report: "FileReport") -> str:
        with_gaps = [column.missing for column in report.columns if column.missing]
        if not with_gaps:
            return self.tr("No value is missing.")
        return self.tr("Missing values: {gaps}, in {some} of {all} columns.").format(
            gaps=shown_number(sum(with_gaps)),
            some=shown_number(len(with_gaps)),
            all=shown_number(len(report.columns)),
        )


def _target_names(chosen: Data | None) -> tuple[str, ...]:
    if chosen is None or chosen.target is None:
        return ()
    return (chosen.target,) if isinstance(chosen.target, str) else chosen.target
