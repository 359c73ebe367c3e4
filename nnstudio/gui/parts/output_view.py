"""The drawing of the output that fits the data: a plane, a line, a projection, counts per class, or a fit."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nnstudio.catalog import N_, Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment import Experiment
from nnstudio.gui.parts.curves_table import Columns
from nnstudio.gui.parts.output_answer import answer_of, points_of, predicted_of, shown_classes, targets_of
from nnstudio.gui.parts.output_numbers import columns_of_rows
from nnstudio.gui.parts.picked_row import RowKind, picked_row
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.parts.row_values import values_of_row
from nnstudio.gui.parts.words import shown_name, translated
from nnstudio.gui.plots.counts_plot import CountsPlot
from nnstudio.gui.plots.fit_plot import FitPlot
from nnstudio.gui.plots.line_plot import LinePlot, value_bounds
from nnstudio.gui.plots.plane_plot import PlanePlot
from nnstudio.gui.plots.projection_plot import ProjectionPlot
from nnstudio.gui.theme import Theme
from nnstudio.gui.widgets.empty_state import EmptyState

_MOST_CLASSES = 1_000_000
_NOT = N_("output", "not {label}")


class OutputView(QStackedWidget):
    """Shows one drawing at a time and fills only that."""

    reading_changed = Signal(str)
    row_chosen = Signal(dict)
    """The user has chosen a point or a row: column name → raw value."""
    row_left = Signal()
    """The user wants to look at no row any more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dataset: Dataset | None = None
        self._target = 0
        self._class_names: tuple[str, ...] = ()
        self._train_shown, self._test_shown = True, False
        self._row: Mapping[str, float | str] | None = None
        self._frame: Frame | None = None
        self.empty = EmptyState("target", "", parent=self)
        self.plane = PlanePlot("", theme, self)
        self.line = LinePlot("", theme, self)
        self.projection = ProjectionPlot("", theme, self)
        self.counts = CountsPlot("", theme, self)
        self.fit = FitPlot("", theme, self)
        self._plots = (self.plane, self.line, self.projection, self.counts, self.fit)
        for widget in (self.empty, *self._plots):
            self.addWidget(widget)
        self.numbers = [PlotNumbers(plot, self.columns) for plot in self._plots]
        for plot in self._plots:
            plot.reading_changed.connect(self.reading_changed)
        self.plane.point_chosen.connect(self._choose_on_plane)
        self.plane.row_picked.connect(self._pick_row)
        self.plane.row_left.connect(self.row_left)
        self.line.point_chosen.connect(self._choose_on_line)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words in the language of the window."""
        self.empty.show_texts(self.tr("The output shows once the data are loaded."))
        self.plane.setAccessibleName(self.tr("Output over the plane"))
        self.line.setAccessibleName(self.tr("Output along the line"))
        self.projection.setAccessibleName(self.tr("Rows projected onto a plane"))
        self.counts.setAccessibleName(self.tr("Rows per class"))
        self.fit.setAccessibleName(self.tr("Predicted over true values"))
        self.plane.setToolTip(
            self.tr("What the network says at each point. Click a row to look into it, drag to try one of your own.")
        )
        self.line.setToolTip(self.tr("What the network says along the input. Click or drag to try a row of your own."))
        self.projection.setToolTip(
            self.tr("All rows, flattened to a plane, in the colour of the predicted class; wrong ones have a ring.")
        )
        self.counts.setToolTip(self.tr("How many rows the network takes for each class, and how many belong to it."))
        self.fit.setToolTip(self.tr("Each row's prediction over its true value; on the diagonal it is right."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # ---- what is shown ----

    @property
    def kind(self) -> str:
        """Which drawing fits the data: ``empty``, ``plane``, ``line``, ``rows`` or ``fit``."""
        dataset = self._dataset
        if dataset is None:
            return "empty"
        if dataset.axes:
            return "line" if len(dataset.axes) == 1 else "plane"
        return "fit" if dataset.task is Task.REGRESSION else "rows"

    @property
    def has_classes(self) -> bool:
        """Whether something is drawn in class colours."""
        return self._dataset is not None and bool(self._class_names)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for plot in self._plots:
            plot.set_theme(theme)

    def show_dataset(self, dataset: Dataset | None, target: int, projection: NDArray[np.float64] | None) -> None:
        """Show the rows of other data, or another target of the same."""
        self._dataset, self._target, self._row, self._frame = dataset, target, None, None
        if dataset is None:
            self.setCurrentWidget(self.empty)
            return
        self._class_names = class_names(dataset, target)
        {"plane": self._prepare_plane, "line": self._prepare_line, "fit": self._prepare_fit}.get(
            self.kind, self._prepare_rows
        )(dataset, projection)

    def show_parts(self, *, train: bool, test: bool, sharp: bool) -> None:
        """Choose which rows are shown, and whether the plane shows decisions."""
        self._train_shown, self._test_shown = train, test
        self.plane.set_shown(train=train, test=test, sharp=sharp)
        for plot in (self.line, self.projection, self.fit):
            plot.set_shown(train=train, test=test)

    def show_counts(self, *, instead: bool) -> None:
        """Show the counts per class instead of the projection."""
        if self.kind == "rows":
            self.setCurrentWidget(self.counts if instead else self.projection)

    def show_row(self, values: Mapping[str, float | str]) -> None:
        """Mark the row looked at where it has a place."""
        if values is self._row:
            return
        self._row, dataset = values, self._dataset
        axes = dataset.axes if dataset else ()
        numbers = [value for value in (values.get(name) for name in axes) if isinstance(value, int | float)]
        is_whole = len(numbers) == len(axes)
        if len(axes) == 2 and dataset is not None:
            is_data_row = picked_row(dataset, values).kind in {RowKind.TRAIN, RowKind.TEST}
            point = (float(numbers[0]), float(numbers[1])) if is_whole else None
            self.plane.set_own_row(point, is_data_row=is_data_row)
        elif len(axes) == 1:
            self.line.set_own_row(float(numbers[0]) if is_whole else None)

    def show_frame(self, experiment: Experiment, frame: Frame) -> None:
        """Draw one moment of the run."""
        self._frame, dataset = frame, self._dataset
        if dataset is None:
            return
        if dataset.axes:
            self._show_plane(experiment, dataset, frame)
        elif self.kind == "fit":
            self._show_fit(dataset, frame)
        else:
            self._show_rows(dataset, frame)

    def columns(self) -> Columns:
        """Return the rows that are shown as numbers and names: where they lie, what they are, what is predicted."""
        if self._dataset is None or self._frame is None:
            return {}
        return columns_of_rows(
            self._dataset,
            self._frame.predictions,
            self._target,
            self._class_names,
            train=self._train_shown,
            test=self._test_shown,
        )

    # ---- planes and lines ----

    def _prepare_plane(self, dataset: Dataset, _projection: object) -> None:
        self.plane.set_axes((dataset.axes[0], dataset.axes[1]), (dataset.ranges[0], dataset.ranges[1]))
        self.plane.set_own_row(None)
        if self._class_names:
            self.plane.set_classes(self._class_names)
        else:
            self.plane.set_values(shown_name(dataset.target_names[self._target]), *self.value_range())
        self.plane.set_points(points_of(dataset.train, self._target), points_of(dataset.test, self._target))
        self.setCurrentWidget(self.plane)

    def _prepare_line(self, dataset: Dataset, _projection: object) -> None:
        self.line.set_axis(dataset.axes[0], dataset.ranges[0])
        self.line.set_own_row(None)
        if self._class_names:
            self.line.set_classes(self._class_names)
        else:
            low, high = self.value_range()
            self.line.set_values(shown_name(dataset.target_names[self._target]), low, high)
        self.line.set_points(points_of(dataset.train, self._target), points_of(dataset.test, self._target))
        self.setCurrentWidget(self.line)

    def value_range(self) -> tuple[float, float]:
        """Return how far the numbers of the target reach."""
        dataset = self._dataset
        if dataset is None:
            return 0.0, 1.0
        return value_bounds(targets_of(dataset.train, self._target), targets_of(dataset.test, self._target))

    def _show_plane(self, experiment: Experiment, dataset: Dataset, frame: Frame) -> None:
        if frame.plane is None:
            return
        answer = answer_of(experiment, dataset, frame.plane, self._target)
        if self.kind == "plane" and answer.values is not None:
            self.plane.set_value_answer(answer.values)
        elif self.kind == "plane":
            self.plane.set_class_answer(answer.shares, answer.classes, are_probabilities=answer.are_probabilities)
        elif answer.values is not None:
            self.line.set_answers(answer.values[:, np.newaxis])
        elif answer.shares is not None:
            self.line.set_answers(answer.shares)
        elif answer.classes is not None:
            self.line.set_answers(np.eye(max(len(self._class_names), 1), dtype=np.float32)[answer.classes])

    def _choose_on_plane(self, x: float, y: float) -> None:
        if self._dataset is not None:
            self.row_chosen.emit({self._dataset.axes[0]: x, self._dataset.axes[1]: y})

    def _pick_row(self, is_test: bool, index: int) -> None:
        if self._dataset is not None:
            rows = self._dataset.test if is_test else self._dataset.train
            self.row_chosen.emit(values_of_row(self._dataset, rows, index))

    def _choose_on_line(self, x: float) -> None:
        if self._dataset is not None:
            self.row_chosen.emit({self._dataset.axes[0]: x})

    # ---- more inputs ----

    def _prepare_rows(self, dataset: Dataset, projection: NDArray[np.float64] | None) -> None:
        true = np.concatenate([targets_of(part, self._target) for part in (dataset.train, dataset.test)])
        is_test = np.repeat([False, True], [len(dataset.train), len(dataset.test)])
        places = np.full((len(true), 2), np.nan) if projection is None else projection
        classes = shown_classes(dataset)
        self.projection.set_rows(places, true.astype(np.intp), is_test, classes)
        self.counts.set_counts((), np.zeros(0, np.int64), np.zeros(0, np.int64))
        self.setCurrentWidget(self.projection)

    def _show_rows(self, dataset: Dataset, frame: Frame) -> None:
        parts = ((dataset.train, frame.predictions.train), (dataset.test, frame.predictions.test))
        taken_for = [_filled(predicted_of(predicted, self._target), len(rows)) for rows, predicted in parts]
        if self.currentWidget() is self.projection:
            self.projection.set_predicted(np.concatenate(taken_for))
            return
        shown = [index for index, is_shown in enumerate((self._train_shown, self._test_shown)) if is_shown]
        true = [targets_of(parts[index][0], self._target)[taken_for[index] >= 0] for index in shown]
        found = [taken_for[index][taken_for[index] >= 0] for index in shown]
        classes = len(self._class_names)
        self.counts.set_counts(self._class_names, _counted(true, classes), _counted(found, classes))

    def _prepare_fit(self, dataset: Dataset, _projection: object) -> None:
        targets = np.concatenate([targets_of(part, self._target) for part in (dataset.train, dataset.test)])
        self.fit.set_range_of(targets)
        self.fit.set_points(np.empty((0, 2)), np.empty((0, 2)))
        self.setCurrentWidget(self.fit)

    def _show_fit(self, dataset: Dataset, frame: Frame) -> None:
        pairs = []
        for rows, predicted in ((dataset.train, frame.predictions.train), (dataset.test, frame.predictions.test)):
            found = predicted_of(predicted, self._target)
            pairs.append(np.column_stack([targets_of(rows, self._target)[: len(found)].astype(np.float64), found]))
        self.fit.set_points(pairs[0], pairs[1])


def class_names(dataset: Dataset, target: int) -> tuple[str, ...]:
    """The names of what is drawn in class colours; a label is there or not."""
    if dataset.task is Task.MULTILABEL:
        name = shown_name(dataset.target_names[target])
        return (translated(_NOT).format(label=name), name)
    return tuple(map(shown_name, dataset.class_names)) if dataset.task.has_classes else ()


def _filled(predicted: NDArray[np.float64], rows: int) -> NDArray[np.intp]:
    """Predictions of all rows, −1 behind those there are."""
    filled = np.full(rows, -1, dtype=np.intp)
    known = predicted[:rows]
    filled[: len(known)] = np.clip(np.nan_to_num(known, nan=-1.0), -1, _MOST_CLASSES).astype(np.intp)
    return filled


def _counted(parts: Sequence[NDArray[np.generic]], classes: int) -> NDArray[np.int64]:
    if not parts:
        return np.zeros(classes, dtype=np.int64)
    counts = np.bincount(np.concatenate(parts).astype(np.intp), minlength=classes)
    return counts[:classes].astype(np.int64)
