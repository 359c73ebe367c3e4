"""The numbers of the data as sliders: noise, rows, train share, batch size, and what single toys have besides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.catalog import SOURCES
from nnstudio.experiment import FIELDS, Experiment
from nnstudio.gui.parts.part_finder import tell_part
from nnstudio.gui.parts.settled import SettledEdits
from nnstudio.gui.parts.words import shown_number, translated
from nnstudio.gui.theme import current_scale
from nnstudio.gui.widgets.labelled_slider import LabelledSlider, even_places
from nnstudio.gui.widgets.value_field import ValueField

NOISE, ROWS, AMPLITUDE = "data.noise", "data.samples", "data.amplitude"
POSITIVE_SHARE, TEST_SHARE, BATCH = "data.positive_share", "data.test_fraction", "training.batch_size"

_WIDTH_MIN = 120
_PERCENT_WIDTH, _NUMBER_WIDTH = 68, 104  # the rest is the caption's
_ROW_PLACES = (50, 100, 150, 200, 250, 300, 400, 500, 750, 1000, 1500, 2000, 3000, 5000, 7500, 10_000)
_BATCH_PLACES = (1, 2, 4, 5, 8, 10, 16, 20, 25, 32, 50, 64, 100, 128, 200, 256, 500, 512, 1000)
_AMPLITUDE_PLACES = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100)
_POSITIVE_PLACES = (0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5)


def percent_of(share: float) -> float:
    """Return a share as per cent, free of rounding."""
    return round(100 * share, 6)


def share_of(percent: float) -> float:
    """Return per cent as a share, free of rounding."""
    return round(percent / 100, 8)


def train_percent(test_share: float) -> float:
    """Return the train share in per cent that goes with a test share."""
    return percent_of(1 - test_share)


def share_left(percent: float) -> float:
    """Return the test share that goes with a train share in per cent."""
    return share_of(100 - percent)


@dataclass(frozen=True, slots=True)
class _Spec:
    """How one number is put on a slider: its places, and the way between the file's number and the shown one."""

    path: str
    places: Sequence[float]
    shown: Callable[[float], float] = float
    stored: Callable[[float], float] = float
    unit: str = ""


_SPECS = (
    _Spec(NOISE, even_places(0, 1, 0.05)),
    _Spec(AMPLITUDE, _AMPLITUDE_PLACES),
    _Spec(POSITIVE_SHARE, tuple(map(percent_of, _POSITIVE_PLACES)), percent_of, share_of, " %"),
    _Spec(ROWS, _ROW_PLACES),
    _Spec(TEST_SHARE, even_places(10, 90, 5), train_percent, share_left, " %"),
    _Spec(BATCH, _BATCH_PLACES),
)


class DataSliders(QWidget):
    """One slider for each number that the source uses; what is meant is told once the slider rests."""

    value_settled = Signal(str, object)
    """The user has set a number: its place in the experiment file, and the value that belongs there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._train_rows = 0
        self._specs = {spec.path: spec for spec in _SPECS}
        self._edits = SettledEdits(self)
        self._edits.settled.connect(self.value_settled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._sliders = {spec.path: self._slider(spec) for spec in _SPECS}
        for path, slider in self._sliders.items():
            tell_part(path, slider)
            slider.setMinimumWidth(_WIDTH_MIN)  # a field of seven figures would ask for more than the column has
            slider.value_changed.connect(self._propose)
            slider.value_committed.connect(self._commit)
            layout.addWidget(slider)
        self._leave_room_for_captions()
        self.retranslate()

    def slider(self, path: str) -> LabelledSlider:
        """Return the slider of one number."""
        return self._sliders[path]

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the numbers of ``experiment`` that its source uses, without telling anybody."""
        for path, slider in self._sliders.items():
            section, _, name = path.partition(".")
            if not self._edits.awaits(path):
                slider.show_value(self._specs[path].shown(getattr(getattr(experiment, section), name)))
        self._show_used(experiment.data.source)

    def show_train_rows(self, rows: int) -> None:
        """Tell how many rows there are to train on; a batch as large says so."""
        self._train_rows = rows
        batch = self._sliders[BATCH]
        batch.show_value(batch.value())

    def flush(self) -> None:
        """Tell at once what is still held back."""
        self._edits.flush()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        for path, slider in self._sliders.items():
            if path == TEST_SHARE:
                slider.show_texts(
                    self.tr("Train share"),
                    self.tr("The share of rows the network is trained on; the others are kept back to test it."),
                )
            else:
                slider.show_texts(translated(FIELDS[path].label), translated(FIELDS[path].help))
            slider.show_value(slider.value())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._leave_room_for_captions()

    def _slider(self, spec: _Spec) -> LabelledSlider:
        field = FIELDS[spec.path]
        lower, upper = sorted((spec.shown(field.lower), spec.shown(field.upper)))
        format_ = self._batch_in_words if spec.path == BATCH else _in_words(spec.unit)
        return LabelledSlider("", lower, upper, format=format_, values=spec.places, whole=field.whole)

    def _leave_room_for_captions(self) -> None:
        for path, slider in self._sliders.items():
            width = _PERCENT_WIDTH if self._specs[path].unit else _NUMBER_WIDTH
            for number in slider.findChildren(ValueField):
                number.setMaximumWidth(round(width * current_scale()))

    def _show_used(self, name: str) -> None:
        source = SOURCES.get(name)
        is_toy, options = source is not None and source.is_toy, source.options if source else ()
        self._sliders[NOISE].setVisible(is_toy)
        self._sliders[ROWS].setVisible(is_toy)
        self._sliders[AMPLITUDE].setVisible("amplitude" in options)
        self._sliders[POSITIVE_SHARE].setVisible("positive_share" in options)

    def _batch_in_words(self, value: float) -> str:
        if self._train_rows and value >= self._train_rows:
            return self.tr("{number} (all)").format(number=shown_number(value))
        return shown_number(value)

    def _propose(self, value: float) -> None:
        self._edits.propose(*self._wish(value))

    def _commit(self, value: float) -> None:
        self._edits.commit(*self._wish(value))

    def _wish(self, value: float) -> tuple[str, float]:
        path = next(path for path, slider in self._sliders.items() if slider is self.sender())
        stored = self._specs[path].stored(value)
        return path, int(stored) if FIELDS[path].whole else stored


def _in_words(unit: str) -> Callable[[float], str]:
    def in_words(value: float) -> str:
        return f"{shown_number(value)}{unit}"

    return in_words
