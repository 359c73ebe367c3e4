"""A row of one's own: typed, dragged or taken from the data, and what the network says to it at this moment."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.icons import refresh_icons
from nnstudio.gui.parts.answer_bars import AnswerBars
from nnstudio.gui.parts.column_scroll import ColumnScroll
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.row_answers import answers_to, headline, target_words
from nnstudio.gui.parts.row_form import RowForm
from nnstudio.gui.parts.row_values import Value, typical_values, values_of_row
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.empty_state import EmptyState
from nnstudio.gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from nnstudio.session.session import Session


class RowPanel(Card):
    """Editors for one row, and the live prediction for it."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._dataset: Dataset | None = None
        self._frame: Frame | None = None
        self._number = -1
        self._random = np.random.default_rng()
        self.form = RowForm(self)
        self.next_row = QPushButton(self)
        self.random_row = QPushButton(self)
        self.typical = QPushButton(self)
        self.prediction_label = QLabel(self)
        self.prediction_label.setProperty("role", "quiet")
        self.truth = LiveLine("quiet", self, align_right=True)
        self.bars = AnswerBars(theme, self)
        self.empty = EmptyState("table", "", parent=self)
        self._parts = QWidget(self)
        self._arrange()
        self.form.value_edited.connect(self._take)
        self.form.room_changed.connect(self._scroll.updateGeometry)
        self.next_row.clicked.connect(self._take_next)
        self.random_row.clicked.connect(self._take_random)
        self.typical.clicked.connect(self._take_typical)
        self.retranslate()
        self.show_dataset(session.dataset)
        if session.frame is not None:
            self.show_frame(session.frame)

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing here depends on more than the data."""

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show an editor for every column of the data."""
        self._dataset, self._frame, self._number = dataset, None, -1
        self.form.show_columns(dataset)
        self.form.show_values({})
        self._parts.setVisible(dataset is not None)
        self.empty.setVisible(dataset is None)
        self.bars.show_answers(())
        self.prediction_label.hide()
        self.truth.show_text("")

    def show_row(self, values: Mapping[str, Value]) -> None:
        """Show the values of the row looked at, without telling anybody."""
        self.form.show_values(values)
        if self._number >= 0 and dict(values) != self._values_of(self._number):
            self._number = -1
            self.truth.show_text("")

    def show_frame(self, frame: Frame) -> None:
        """Show what the network says to the row now."""
        self._frame = frame
        if self._dataset is None or frame.row is None:
            self.bars.show_answers(())
            self.prediction_label.hide()
            return
        self.prediction_label.show()
        self.bars.show_answers(answers_to(self._dataset, frame.row))
        self.bars.setAccessibleName(self.tr("Prediction: {answer}").format(answer=headline(self._dataset, frame.row)))

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.bars.show_theme(theme)
        refresh_icons(self, theme)

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.show_texts(self.tr("Your own row"))
        self.prediction_label.setText(self.tr("The network says"))
        self.empty.show_texts(self.tr("Choose data first: then type a row here and read the prediction."))
        for button, text, name, tip in (
            (self.next_row, self.tr("Next"), self.tr("Next training row"), self.tr("Take the next training row.")),
            (self.random_row, self.tr("Random"), self.tr("Random training row"), self.tr("Take any training row.")),
            (self.typical, self.tr("Typical"), self.tr("Typical row"), self.tr("Take the typical value everywhere.")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(tip)

    # ---- inside ----

    def _arrange(self) -> None:
        buttons = QWidget(self._parts)
        row = FlowLayout(buttons)
        for button in (self.next_row, self.random_row, self.typical):
            row.addWidget(button)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self._scroll = ColumnScroll(column, self._parts)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.prediction_label)
        said.addWidget(self.truth, 1)
        whole = QVBoxLayout(self._parts)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(buttons)
        whole.addWidget(self._scroll)
        whole.addLayout(said)
        whole.addWidget(self.bars)
        whole.addStretch(1)
        self.body.addWidget(self._parts, 1)
        self.body.addWidget(self.empty, 1)

    def _take(self, name: str, value: Value) -> None:
        self._number = -1
        self.truth.show_text("")
        self._session.set_row({name: value})

    def _take_next(self) -> None:
        if self._dataset is not None and len(self._dataset.train):
            self._take_row((self._number + 1) % len(self._dataset.train))

    def _take_random(self) -> None:
        if self._dataset is not None and len(self._dataset.train):
            self._take_row(int(self._random.integers(len(self._dataset.train))))

    def _take_typical(self) -> None:
        if self._dataset is not None:
            self._number = -1
            self._send(typical_values(self._dataset))
            self.truth.show_text("")

    def _take_row(self, number: int) -> None:
        self._number = number
        self._send(self._values_of(number))
        self.truth.show_text(self._truth_of(number))

    def _send(self, values: dict[str, Value]) -> None:
        self.form.show_values(values)
        self._session.set_row(values)

    def _values_of(self, number: int) -> dict[str, Value]:
        return values_of_row(self._dataset, self._dataset.train, number) if self._dataset is not None else {}

    def _truth_of(self, number: int) -> str:
        """Which training row it is, and what its target is."""
        if self._dataset is None:
            return ""
        return self.tr("row {number} is {target}").format(
            number=number + 1, target=target_words(self._dataset, self._dataset.train, number)
        )
