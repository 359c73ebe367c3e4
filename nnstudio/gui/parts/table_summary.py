"""What is known about the table that was opened: its file, its target, its rows, and what happens to gaps."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QWidget

from nnstudio.catalog import FILE
from nnstudio.data import Dataset
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.words import shown_number
from nnstudio.gui.widgets.elided_label import ElidedLabel

MISSING = ("fill", "drop", "refuse")
_COMBO_WIDTH_MIN = 80  # its longest word would ask for more than the column has


def missing_words() -> dict[str, tuple[str, str]]:
    """Return label and explanation of each way to deal with missing values."""
    return {
        "fill": (
            _tr("Fill in"),
            _tr("A gap gets the median or the most frequent category of the training rows."),
        ),
        "drop": (_tr("Drop rows"), _tr("Rows with a gap are left out.")),
        "refuse": (_tr("Refuse"), _tr("A table with a gap is not taken.")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("missing", text)


class TableSummary(QFrame):
    """The file of the present data, with a button to choose its columns again."""

    change_wanted = Signal()
    """The user wants to choose target and inputs again."""
    missing_edited = Signal(str)
    """The user has chosen another way to deal with missing values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self._is_file = True
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self._facts = ElidedLabel(parent=self)
        self._facts.setProperty("role", "quiet")
        self._target = ElidedLabel(parent=self)
        self._target.setProperty("role", "quiet")
        self._missing_label = QLabel(self)
        self._missing_label.setProperty("role", "quiet")
        self._missing = QComboBox(self)
        self._missing_label.setBuddy(self._missing)
        self._missing.setMinimumWidth(_COMBO_WIDTH_MIN)
        for key in MISSING:
            self._missing.addItem(key, key)
        self._change = QPushButton(self)
        self._change.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrange()
        self._change.clicked.connect(self.change_wanted)
        self._missing.activated.connect(self._take_missing)
        self.retranslate()

    def missing_combo(self) -> QComboBox:
        """Return the choice of what happens to missing values."""
        return self._missing

    def change_button(self) -> QPushButton:
        """Return the button that opens the columns again."""
        return self._change

    def show_experiment(self, experiment: Experiment) -> None:
        """Show file and target without telling anybody."""
        data = experiment.data
        self._is_file = data.source == FILE
        path = PurePath(data.path or "")
        self._name.setText(path.name if self._is_file else self.tr("Rows in the experiment"))
        self._name.setAccessibleDescription(str(path))
        if self._is_file:
            self._name.setToolTip(str(path))
        target = (data.target,) if isinstance(data.target, str) else data.target or ()
        self._target.setText(self.tr("Target: {names}").format(names=", ".join(target)))
        self._target.setVisible(bool(target))
        for widget in (self._missing, self._missing_label, self._change):
            widget.setVisible(self._is_file)
        with QSignalBlocker(self._missing):
            self._missing.setCurrentIndex(self._missing.findData(data.missing))

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show how many rows and inputs there are."""
        if dataset is None:
            self._facts.setText("")
            return
        self._facts.setText(
            self.tr("{rows} rows, {inputs} inputs").format(
                rows=shown_number(len(dataset.train) + len(dataset.test)), inputs=shown_number(len(dataset.input_names))
            )
        )

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self._missing_label.setText(self.tr("Gaps"))
        self._missing.setAccessibleName(self.tr("Missing values"))
        self._missing.setToolTip(self.tr("What happens to missing values."))
        for index, (label, words) in enumerate(missing_words().values()):
            self._missing.setItemText(index, label)
            self._missing.setItemData(index, words, Qt.ItemDataRole.ToolTipRole)
        self._change.setText(self.tr("Change…"))
        self._change.setAccessibleName(self.tr("Change target and inputs"))
        self._change.setToolTip(self.tr("Choose again what is predicted from what."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 10)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, label in enumerate((self._name, self._target, self._facts)):
            grid.addWidget(label, row, 0, 1, 2)
        grid.addWidget(self._missing_label, 3, 0)
        grid.addWidget(self._missing, 3, 1)
        grid.addWidget(self._change, 4, 0, 1, 2)

    def _take_missing(self) -> None:
        self.missing_edited.emit(self._missing.currentData())
