"""What the network says: the decision over the plane, the fitted curve or the rows, and how good it is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.metric_lines import MetricLine, MetricLines
from nnstudio.gui.parts.output_view import OutputView, class_names
from nnstudio.gui.parts.words import shown_name
from nnstudio.gui.plots.class_legend import ClassLegend
from nnstudio.gui.plots.drawing import count_text, fixed_text, percent_text
from nnstudio.gui.plots.value_legend import ValueLegend
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.card import Card
from nnstudio.gui.widgets.elided_combo import ElidedCombo
from nnstudio.gui.widgets.flow_layout import FlowLayout
from nnstudio.gui.widgets.high_enough import HighEnough
from nnstudio.gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from nnstudio.session.session import Session

_LEAST_WIDTH = 180  # of the drawing
_NUMBERS_APART_MS = 120  # numbers that change faster cannot be read


class OutputPanel(Card):
    """The drawing that fits the data, its legend and the metrics."""

    def __init__(self, session: "Session", theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._session = session
        self._experiment = session.experiment
        self._dataset: Dataset | None = None
        self._target = 0
        self._is_brief = self.is_low = False
        self._first_number = ""
        self._since_numbers = QElapsedTimer()
        self.view = OutputView(theme, self)
        self.classes = ClassLegend("", theme, self)
        self.values = ValueLegend("", theme, self)
        self.metrics = MetricLines("", theme, self)
        self.rows_as = Segmented("", parent=self)
        self.target = ElidedCombo(self)
        self.train, self.test, self.sharp = QCheckBox(self), QCheckBox(self), QCheckBox(self)
        self._arrange()
        self._connect()
        self.retranslate()
        self.show_dataset(session.dataset)
        if session.frame is not None:
            self.show_frame(session.frame)

    # ---- build ----

    def _arrange(self) -> None:
        self.train.setChecked(True)
        for control in (self.train, self.test, self.sharp, self.target):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the window
        self.rows_as.add_choice("projection", "")
        self.rows_as.add_choice("classes", "")
        self.add_to_header(self.rows_as)
        options = FlowLayout(spacing=2)  # ticks have room of their own
        for part in (self.train, self.test, self.sharp, self.target):
            options.addWidget(part)
        self._options = HighEnough(options, self)
        foot = QVBoxLayout()
        foot.setSpacing(4)
        for widget in (self.classes, self.values, self._options, self.metrics):
            foot.addWidget(widget)
        self.view.setMinimumWidth(_LEAST_WIDTH)
        self.body.addWidget(self.view, 1)
        self.body.addLayout(foot)
        self.body.addStretch()

    def _connect(self) -> None:
        self.view.reading_changed.connect(self._show_reading)
        self.view.row_chosen.connect(self._session.set_row)
        self.view.row_left.connect(self._leave_row)
        self.rows_as.choice_edited.connect(self._take_drawing)
        self.target.activated.connect(self._take_target)
        for box in (self.train, self.test, self.sharp):
            box.toggled.connect(self._take_parts)

    def retranslate(self) -> None:
        """Write every text in the language of the window."""
        self.show_texts(self.tr("Output"), self.tr("what the network says"))
        for box, name, tool_tip in (
            (self.train, self.tr("train"), self.tr("Show the rows the network is trained on; they are filled.")),
            (self.test, self.tr("test"), self.tr("Show the rows kept from training; they are hollow.")),
            (self.sharp, self.tr("sharp"), self.tr("Show what is decided instead of how sure the network is.")),
        ):
            box.setText(name)
            box.setAccessibleName(name)
            box.setToolTip(tool_tip)
        self.classes.setAccessibleName(self.tr("Classes"))
        self.values.setAccessibleName(self.tr("Colours"))
        self.metrics.setAccessibleName(self.tr("Metrics"))
        self.rows_as.show_name(self.tr("Drawing"), self.tr("How rows with many inputs are drawn."))
        self.rows_as.show_text("projection", self.tr("Projection"), self.tr("All rows, flattened to a plane."))
        self.rows_as.show_text("classes", self.tr("Classes"), self.tr("How many rows are taken for each class."))
        self.target.setAccessibleName(self.tr("Target"))
        self.target.setToolTip(self.tr("Which of the targets is drawn."))

    # ---- what is shown ----

    def show_experiment(self, experiment: Experiment) -> None:
        """Read outputs as this experiment means them."""
        self._experiment = experiment

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show the rows of other data; the network's answer comes with the next frame."""
        self._dataset, self._target = dataset, 0
        names = dataset.target_names if dataset and dataset.target_columns > 1 else ()
        with QSignalBlocker(self.target):
            self.target.clear()
            self.target.addItems([shown_name(name) for name in names])
        self.target.setVisible(bool(names))
        self.metrics.set_lines(())
        self._since_numbers.invalidate()
        self._show_data()

    def show_frame(self, frame: Frame) -> None:
        """Show one moment of the run."""
        self.view.show_row(self._session.row)
        self.view.show_frame(self._experiment, frame)
        is_soon = self._since_numbers.isValid() and self._since_numbers.elapsed() < _NUMBERS_APART_MS
        if self._dataset is None or (frame.state is RunState.TRAINING and is_soon):
            return
        self._since_numbers.start()
        lines = self._metric_lines(self._dataset, frame)
        self.metrics.set_lines(lines)
        self._first_number = f"{lines[0].caption} {lines[0].value}"
        if self.is_low:
            self._show_reading("")
        drawing = self.view.currentWidget()
        if drawing is not None:
            drawing.setAccessibleDescription(self._summary(self._dataset, frame))

    def show_row(self, values: Mapping[str, float | str]) -> None:
        """Mark a row of one's own."""
        self.view.show_row(values)

    def show_brief(self, *, wanted: bool) -> None:
        """Leave out what nobody chooses while others look on, and a heading's quiet words."""
        self._is_brief = wanted
        self._options.setVisible(self._dataset is not None and not wanted)
        self._show_reading("")
        self._since_numbers.invalidate()
        self._show_again()

    def show_low(self, *, wanted: bool) -> None:
        """Leave the height to others: all but the drawing goes, and the first of the numbers moves into the heading."""
        self.is_low = wanted
        self._show_data()
        self.show_brief(wanted=wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.show_theme(theme)
        for part in (self.classes, self.values, self.metrics):
            part.set_theme(theme)

    def _show_data(self) -> None:
        dataset = self._dataset
        self.view.show_dataset(dataset, self._target, self._session.projection)
        self.view.show_parts(train=self.train.isChecked(), test=self.test.isChecked(), sharp=self.sharp.isChecked())
        names = class_names(dataset, self._target) if dataset else ()
        self.classes.set_names(names)
        self._show_drawing()
        has_values = dataset is not None and self.view.kind == "plane" and not names
        if dataset is not None and has_values:
            name = shown_name(dataset.target_names[self._target])
            self.values.set_range(name, *self.view.value_range())
        self.values.setVisible(has_values and not self.is_low)
        self.rows_as.setVisible(self.view.kind == "rows")
        self.metrics.setVisible(not self.is_low or self.view.kind == "rows")
        self._show_reading("")
        self.sharp.setVisible(self.view.kind == "plane")
        self._options.setVisible(dataset is not None and not self._is_brief)

    def _metric_lines(self, dataset: Dataset, frame: Frame) -> list[MetricLine]:
        numbers, snapshot = frame.snapshot.metrics, frame.snapshot
        losses = self.tr("{train} · {test}").format(
            train=fixed_text(snapshot.train_loss), test=fixed_text(snapshot.test_loss)
        )
        # Before a projector the loss has a plot of its own.
        lines = [] if self._is_brief else [MetricLine(self.tr("Loss train · test"), "", losses)]
        if dataset.task is Task.REGRESSION:
            rmse = MetricLine(
                self.tr("Test RMSE"), self._chance(numbers.get("chance_rmse")), _text(numbers, "test_rmse")
            )
            return [rmse, MetricLine(self.tr("Test R²"), "", _text(numbers, "test_r2")), *lines]
        caption = self.tr("Test accuracy") if dataset.task.has_classes else self.tr("Test labels right")
        accuracy = MetricLine(caption, self._chance(numbers.get("chance_accuracy")), _text(numbers, "test_accuracy"))
        return [accuracy, *lines]

    def _summary(self, dataset: Dataset, frame: Frame) -> str:
        """All that the drawing says, in a sentence."""
        numbers, snapshot = frame.snapshot.metrics, frame.snapshot
        words = {
            "train": fixed_text(snapshot.train_loss),
            "test": fixed_text(snapshot.test_loss),
            "rows": count_text(len(dataset.train)),
            "others": count_text(len(dataset.test)),
        }
        if dataset.task is Task.REGRESSION:
            pattern = self.tr(
                "{rows} training rows and {others} test rows: predictions of the test rows miss by {error} (RMSE), "
                "by chance by {chance}; the loss is {train} on training rows and {test} on test rows."
            )
            return pattern.format(error=_text(numbers, "test_rmse"), chance=_text(numbers, "chance_rmse"), **words)
        pattern = self.tr(
            "{rows} training rows and {others} test rows: {right} of the test rows are predicted right, by chance "
            "{chance}; the loss is {train} on training rows and {test} on test rows."
        )
        if not dataset.task.has_classes:
            pattern = self.tr(
                "{rows} training rows and {others} test rows: {right} of the labels of the test rows are predicted "
                "right, by chance {chance}; the loss is {train} on training rows and {test} on test rows."
            )
        right, chance = (
            percent_text(numbers[name]) if name in numbers else "–" for name in ("test_accuracy", "chance_accuracy")
        )
        return pattern.format(right=right, chance=chance, **words)

    def _chance(self, value: float | None) -> str:
        return "" if value is None else self.tr("(chance {value})").format(value=fixed_text(value, 2))

    def _show_drawing(self) -> None:
        shows_counts = self.rows_as.choice() == "classes"
        self.view.show_counts(instead=shows_counts)
        # The bars have their names beside them.
        is_named = self.view.kind == "rows" and shows_counts
        has_legend = self._dataset is not None and self.view.has_classes and not is_named
        self.classes.setVisible(has_legend and not self.is_low)

    def _show_reading(self, reading: str) -> None:
        is_full = self.view.kind == "rows" or self._is_brief  # the choice of the drawing takes the room
        quiet = "" if is_full else self.tr("what the network says")
        if self.is_low and self.view.kind != "rows":
            quiet = self._first_number
        self.show_subtitle(reading or quiet)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawing about square, with the legend right under it."""
        super().resizeEvent(event)
        self.view.setMaximumHeight(max(event.size().width() - 2 * self.fontMetrics().height(), 0))

    # ---- what the user asks for ----

    def _take_parts(self) -> None:
        self.view.show_parts(train=self.train.isChecked(), test=self.test.isChecked(), sharp=self.sharp.isChecked())
        self._show_again()

    def _leave_row(self) -> None:
        self._session.set_row(None)

    def _take_drawing(self) -> None:
        self._show_drawing()
        self._show_again()

    def _take_target(self, index: int) -> None:
        self._target = index
        self._show_data()
        self._show_again()

    def _show_again(self) -> None:
        if self._session.frame is not None:
            self.show_frame(self._session.frame)


def _text(numbers: Mapping[str, float], name: str) -> str:
    return fixed_text(numbers[name]) if name in numbers else "–"
