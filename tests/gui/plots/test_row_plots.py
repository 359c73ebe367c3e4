"""Plots of rows: the line, the projection, the fit, the counts, and the legends."""

from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.class_legend import ClassLegend
from nnstudio.gui.plots.counts_plot import CountsPlot
from nnstudio.gui.plots.fit_plot import FitPlot
from nnstudio.gui.plots.line_legend import LegendEntry, LineLegend
from nnstudio.gui.plots.line_plot import LinePlot, value_bounds
from nnstudio.gui.plots.plane_points import Points
from nnstudio.gui.plots.projection_plot import ProjectionPlot
from nnstudio.gui.plots.value_legend import ValueLegend
from nnstudio.gui.theme import DARK, LIGHT

Widget = TypeVar("Widget", bound=QWidget)


def shown(qtbot: QtBot, widget: Widget) -> Widget:
    qtbot.addWidget(widget)
    widget.resize(300, 260)
    widget.show()
    return widget


# ---- the line ----


def test_that_an_empty_line_is_painted(qtbot: QtBot) -> None:
    assert not shown(qtbot, LinePlot("Line", LIGHT)).grab().isNull()


@pytest.mark.parametrize("rows", [0, 1, 5000])
def test_that_numbers_over_one_input_are_painted(qtbot: QtBot, rows: int) -> None:
    plot = shown(qtbot, LinePlot("Line", LIGHT))
    plot.set_axis("x", (-3.0, 3.0))
    plot.set_values("y", -1.0, 1.0)
    places = np.random.default_rng(0).uniform(-3, 3, (rows, 1))
    plot.set_points(Points(places, np.sin(places[:, 0])), Points(places, np.sin(places[:, 0])))
    plot.set_shown(train=True, test=True)
    plot.set_answers(np.full((200, 1), np.nan, np.float32))
    plot.grab()
    plot.set_answers(np.sin(np.linspace(-3, 3, 201, dtype=np.float32))[:, np.newaxis])
    assert plot.reading_at(0.0) == "x 0 · y 0"
    assert not plot.grab().isNull()


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_that_classes_over_one_input_are_painted(qtbot: QtBot, classes: int) -> None:
    plot = shown(qtbot, LinePlot("Line", LIGHT))
    plot.set_axis("x", (-3.0, 3.0))
    plot.set_classes(tuple(f"class {number}" for number in range(classes)))
    places = np.linspace(-3, 3, 50)[:, np.newaxis]
    plot.set_points(Points(places, np.arange(50) % classes), Points())
    shares = np.full((200, classes), 0.1 / (classes - 1), np.float32)
    shares[:, 1] = 0.9
    plot.set_answers(shares)
    plot.set_own_row(1.0)
    assert plot.reading_at(0.0) == "x 0 · class 1 90 %"
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light


def test_that_a_point_of_the_line_can_be_chosen(qtbot: QtBot) -> None:
    plot = shown(qtbot, LinePlot("Line", LIGHT))
    plot.set_axis("x", (0.0, 10.0))
    chosen: list[float] = []
    plot.point_chosen.connect(chosen.append)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert chosen == [pytest.approx(5.1)]
    plot.grab()
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.to_pixels(2.0, 0.5).toPoint())
    assert chosen[-1] == pytest.approx(2.0, abs=0.1)
    plot.grab()


def test_that_ranges_of_numbers_are_even_around_zero() -> None:
    assert value_bounds(np.array([-1.0, 3.0])) == (-3.0, 3.0)
    assert value_bounds(np.array([1.0, 3.0])) == (1.0, 3.0)
    assert value_bounds(np.array([2.0])) == (1.5, 2.5)
    assert value_bounds(np.array([np.nan])) == (0.0, 1.0)


# ---- more inputs ----


@pytest.mark.parametrize("classes", [2, 3, 10])
def test_that_wrong_predictions_get_a_ring(qtbot: QtBot, classes: int) -> None:
    plot = shown(qtbot, ProjectionPlot("Projection", LIGHT))
    random = np.random.default_rng(0)
    true = random.integers(0, classes, 100)
    plot.set_rows(random.normal(size=(100, 2)), true, np.arange(100) >= 50, classes)
    plot.set_predicted(true)
    right = plot.grab().toImage()
    plot.set_predicted((true + 1) % classes)
    assert plot.grab().toImage() != right
    plot.set_predicted(np.full(100, -1))
    assert plot.grab().toImage() == right


@pytest.mark.parametrize("rows", [0, 1, 20_000])
def test_that_any_number_of_rows_is_projected(qtbot: QtBot, rows: int) -> None:
    plot = shown(qtbot, ProjectionPlot("Projection", LIGHT))
    places = np.random.default_rng(0).normal(size=(rows, 2))
    plot.set_rows(places, np.zeros(rows, np.int64), np.zeros(rows, np.bool_), 2)
    plot.set_shown(train=True, test=True)
    plot.set_predicted(np.ones(rows))
    assert not plot.grab().isNull()


def test_that_a_projection_without_numbers_is_painted(qtbot: QtBot) -> None:
    plot = shown(qtbot, ProjectionPlot("Projection", LIGHT))
    plot.set_rows(np.full((3, 2), np.nan), np.zeros(3, np.int64), np.zeros(3, np.bool_), 2)
    assert not plot.grab().isNull()


@pytest.mark.parametrize("value", [1.0, np.nan, np.inf, 1e30])
def test_that_a_fit_is_painted(qtbot: QtBot, value: float) -> None:
    plot = shown(qtbot, FitPlot("Fit", LIGHT))
    plot.set_range_of(np.array([0.0, 5.0]))
    plot.set_points(np.array([[1.0, value], [2.0, 2.0]]), np.empty((0, 2)))
    plot.set_shown(train=True, test=True)
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light


@pytest.mark.parametrize("classes", [0, 1, 2, 10])
def test_that_counts_are_painted(qtbot: QtBot, classes: int) -> None:
    plot = shown(qtbot, CountsPlot("Counts", LIGHT))
    names = tuple(f"a rather long name of class {number}" for number in range(classes))
    plot.set_counts(names, np.arange(classes), np.zeros(classes, np.int64))
    assert not plot.grab().isNull()


# ---- legends ----


def test_that_names_without_room_begin_a_new_line(qtbot: QtBot) -> None:
    legend = shown(qtbot, ClassLegend("Classes", LIGHT))
    legend.set_names([f"class {number}" for number in range(10)])
    assert legend.heightForWidth(200) > legend.heightForWidth(2000)
    assert legend.accessibleDescription().startswith("class 0, class 1")
    legend.set_theme(DARK)
    assert not legend.grab().isNull()


def test_that_curves_keep_their_room_while_their_values_run(qtbot: QtBot) -> None:
    legend = shown(qtbot, LineLegend(LIGHT))
    legend.set_entries([LegendEntry("train", "0.0123", "plot_train")])
    wide = legend.sizeHint().width()
    legend.set_entries([LegendEntry("train", "1", "plot_train")])
    assert legend.sizeHint().width() == wide
    legend.resize(20, 20)
    assert not legend.grab().isNull()


def test_that_the_strip_of_numbers_is_painted(qtbot: QtBot) -> None:
    legend = shown(qtbot, ValueLegend("Colours", LIGHT))
    legend.set_range("price", -1.0, 1.0)
    light = legend.grab().toImage()
    legend.set_theme(DARK)
    assert legend.grab().toImage() != light
    assert legend.accessibleDescription() == "price −1.00 – 1.00"
