"""Keeps the lens beside the network, on the neuron that is chosen, at the row that is looked at."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts import network_frame as told
from nnstudio.gui.parts.lens_place import lens_box
from nnstudio.gui.parts.network_columns import activation_of
from nnstudio.gui.parts.network_stage import NetworkStage
from nnstudio.gui.parts.neuron_lens import SHADOW, NeuronLens
from nnstudio.gui.parts.neuron_reading import NeuronNumbers, hidden_names
from nnstudio.gui.parts.neuron_words import words_about
from nnstudio.gui.parts.picked_row import PickedRow, RowKind, picked_row, words_for
from nnstudio.gui.parts.row_answers import target_words
from nnstudio.gui.parts.row_values import Value
from nnstudio.gui.parts.throttled import Throttled
from nnstudio.gui.plots.network_painting import short_number
from nnstudio.gui.theme import Theme

_APART = 4  # from the drawn network


class LensKeeper(QObject):
    """Opens, places and fills the lens of one network panel; the lens itself belongs to the window."""

    weight_edited = Signal(int, int, int, float)
    """The user has set a weight: layer, unit, source (−1 for the bias), value."""
    toggled = Signal(bool)
    """The lens was opened or closed."""

    def __init__(self, panel: QWidget, stage: NetworkStage, scroll: QScrollArea, theme: Theme) -> None:
        super().__init__(panel)
        self._panel, self._stage, self._scroll = panel, stage, scroll
        self._is_open = False
        self._row: Mapping[str, Value] | None = None
        self._picked = PickedRow(RowKind.TYPICAL)
        self._dataset: Dataset | None = None
        self._row_words = ""
        self._edits = Throttled(self)
        self.lens = NeuronLens(theme, panel)
        self.lens.weight_edited.connect(self._take)
        self.lens.closed.connect(self.close_lens)
        self.lens.fields_changed.connect(self.appear)
        self._edits.told.connect(self._tell)

    @property
    def is_open(self) -> bool:
        """Whether the lens is wanted, though the panel may be out of sight."""
        return self._is_open

    # ---- open and close ----

    def open_lens(self, *, to_edit: bool = False) -> None:
        """Show the lens on the chosen neuron; ``to_edit`` gives the keyboard to its first weight."""
        if self._stage.canvas.chosen() is None:
            return
        if self.lens.parentWidget() is not self._panel.window():
            self.lens.setParent(self._panel.window())
        was_open, self._is_open = self._is_open, True
        self.appear()
        if to_edit:
            self.lens.edit_first()
        if not was_open:
            self.toggled.emit(True)

    def close_lens(self) -> None:
        """Put the lens away; the keyboard goes back to the network."""
        if not self._is_open:
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.lens.isAncestorOf(focused)
        self._is_open = False
        self.lens.hide()
        if had_keyboard:
            self._stage.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toggled.emit(False)

    def appear(self) -> None:
        """Show an open lens again where the panel is in sight."""
        if self._is_open and self._panel.isVisible():
            self.place()
            self.lens.show()
            self.lens.raise_()
            self._order_focus()

    def disappear(self) -> None:
        """Hide the lens with its panel."""
        self.lens.hide()

    def place(self) -> None:
        """Put the lens beside the network."""
        window = self._panel.window()
        host = self._panel.parentWidget() if self._panel is not window else self._panel
        chosen = self._stage.canvas.chosen()
        if host is None or chosen is None:
            return
        network = _within(self._scroll.viewport(), window)
        center = self._stage.canvas.center_of(*chosen) or QPoint()
        self.lens.setGeometry(
            lens_box(
                self.lens.sizeHint(),
                self.lens.minimumSizeHint(),
                network.adjusted(SHADOW - _APART, 0, 0, 0),
                _within(self._panel, window).adjusted(0, -SHADOW, 0, SHADOW),
                _within(host, window).adjusted(-SHADOW, -SHADOW, SHADOW, SHADOW),
                self._stage.canvas.mapTo(window, center).x(),
            )
        )

    # ---- what is shown ----

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Know which rows there are."""
        self._dataset, self._row = dataset, None

    def show(self, experiment: Experiment, frame: Frame | None, row: Mapping[str, Value]) -> None:
        """Show the chosen neuron at one moment, at the row with these values; without a neuron close."""
        chosen = self._stage.canvas.chosen()
        if chosen is None:
            self.close_lens()
        if chosen is None or frame is None or not self.lens.isVisible():
            return
        self._note_row(row)
        title = self._stage.canvas.title_of(*chosen)
        if chosen[0] < 0:
            self.lens.show_input(title, self._input_words(chosen[1], frame))
            return
        numbers = self._numbers(experiment, frame)
        if numbers is None:
            return
        layer, unit = chosen
        after = self._stage.columns[layer + 2] if layer + 2 < len(self._stage.columns) else None
        words = words_about(numbers, experiment, None if after is None else (after.title, after.units))
        picked = self._picked if self._picked.kind in {RowKind.TRAIN, RowKind.TEST} else None
        self.lens.show_neuron((layer, unit, picked), title, self._row_words, numbers, words)
        if not ACTIVATIONS[numbers.activation].elementwise:
            column = self._stage.columns[layer + 1]
            names = column.names or hidden_names(column.units)
            self.lens.show_shares(names, numbers, unit)

    def show_moment(self, experiment: Experiment, frame: Frame) -> None:
        """Move the point and the bars on; figures follow a few times a second."""
        if self.lens.isVisible():
            numbers = self._numbers(experiment, frame)
            if numbers is not None:
                self.lens.show_moment(numbers)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.lens.show_theme(theme)

    # ---- inside ----

    def _numbers(self, experiment: Experiment, frame: Frame) -> NeuronNumbers | None:
        chosen = self._stage.canvas.chosen()
        if chosen is None or chosen[0] < 0:
            return None
        given = activation_of(experiment, chosen[0])[1]
        return told.numbers_of(frame, self._stage.columns, *chosen, given)

    def _note_row(self, row: Mapping[str, Value]) -> None:
        if row is self._row or self._dataset is None:
            return
        self._row, dataset = row, self._dataset
        picked = self._picked = picked_row(dataset, row)
        words = words_for(picked)
        if picked.kind in {RowKind.TRAIN, RowKind.TEST}:
            rows = dataset.train if picked.kind is RowKind.TRAIN else dataset.test
            words += f" · {target_words(dataset, rows, picked.index)}"
        self._row_words = words

    def _input_words(self, unit: int, frame: Frame) -> str:
        answers = told.answers_of(frame)
        number = short_number(float(answers[0][unit])) if answers and unit < len(answers[0]) else "–"
        words = self.tr("{number} for this row: the input as the network gets it, scaled on the training rows.")
        return words.format(number=number)

    def _order_focus(self) -> None:
        """Tab goes from the network into the lens."""
        order = [self._stage.canvas, *self.lens.tab_order()]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _take(self, source: int, value: float) -> None:
        chosen = self._stage.canvas.chosen()
        if chosen is not None:
            self._edits.tell((*chosen, source), value)

    def _tell(self, key: tuple[int, int, int], value: float) -> None:
        self.weight_edited.emit(*key, value)


def _within(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
