"""The loss plot: ranges that grow in jumps, awkward losses, the cursor, long runs."""

import itertools
import time

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.drawing import Floats
from nnstudio.gui.plots.loss_plot import LossPlot
from nnstudio.gui.theme import DARK, LIGHT


@pytest.fixture
def plot(qtbot: QtBot) -> LossPlot:
    plot = LossPlot("Loss", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(480, 160)
    plot.show()
    return plot


def falling(epochs: int) -> tuple[Floats, Floats, Floats]:
    epoch = np.arange(float(epochs))
    train = 0.7 * np.exp(-epoch / 40)
    return epoch, train, train + 0.01


def readings_of(plot: LossPlot) -> list[str]:
    readings: list[str] = []
    plot.reading_changed.connect(readings.append)
    return readings


def test_that_an_empty_plot_is_painted(plot: LossPlot) -> None:
    assert not plot.grab().isNull()
    assert plot.best_epoch is None


def test_that_one_epoch_is_painted(plot: LossPlot) -> None:
    plot.set_curves(*falling(1))
    assert not plot.grab().isNull()


@pytest.mark.parametrize("logs", list(itertools.product([True, False], repeat=2)))
@pytest.mark.parametrize("loss", [0.0, -1.0, np.nan, np.inf, 1e-30, 1e30])
def test_that_awkward_losses_are_painted(plot: LossPlot, loss: float, logs: tuple[bool, bool]) -> None:
    epoch, train, test = falling(50)
    train[20:] = loss
    plot.set_log(loss=logs[0], epoch=logs[1])
    plot.set_chance(loss)
    plot.set_smoothing(0.9)
    plot.set_curves(epoch, train, test)
    plot.set_ghosts([(epoch, train, "earlier run")])
    plot.grab()
    plot.set_curves(epoch, np.full(50, loss), np.full(50, loss))
    plot.grab()


def test_that_losses_of_zero_stay_on_a_logarithmic_axis(plot: LossPlot) -> None:
    epoch, train, test = falling(50)
    train[-1] = 0.0
    plot.set_curves(epoch, train, test)
    assert plot.is_log
    train = train - 1.0
    plot.set_curves(epoch, train, test)
    assert not plot.is_log


def test_that_ranges_hold_still_while_the_curves_grow(plot: LossPlot) -> None:
    epoch, train, test = falling(200)
    corners = set()
    for epochs in range(1, 200):
        plot.set_curves(epoch[:epochs], train[:epochs], test[:epochs])
        corners.add((plot._x_range, plot._y_range))
    assert len(corners) <= 10
    assert plot._x_range == (0.0, 200.0)


def test_that_another_run_begins_with_its_own_ranges(plot: LossPlot) -> None:
    plot.set_curves(*falling(1000))
    epoch, train, test = falling(5)
    plot.set_curves(epoch, 2 * train, test)
    assert plot._x_range == (0.0, 10.0)


@pytest.mark.parametrize("height", [70, 90, 130, 260])
def test_that_losses_at_the_axis_do_not_touch_however_low_the_plot(plot: LossPlot, height: int) -> None:
    plot.resize(300, height)
    plot.set_chance(0.693)
    plot.set_curves(np.array([0.0]), np.array([0.687]), np.array([0.7]))
    plot.grab()
    per_loss = plot.area().height() / (plot._y_range[1] - plot._y_range[0])
    places = [place * per_loss for place, _ in plot._y_ticks]
    assert places
    assert all(upper - lower >= plot._line_height() for lower, upper in itertools.pairwise(places))


def test_that_the_last_epoch_at_the_axis_is_not_cut_in_a_small_plot(plot: LossPlot) -> None:
    plot.resize(200, 100)
    plot.set_curves(*falling(1000))
    plot.grab()
    place, text = plot._x_ticks[-1]
    middle = plot.to_pixels(place, plot._y_range[0]).x()
    assert middle + plot.fontMetrics().horizontalAdvance(text) / 2 <= plot.width()


def test_that_the_best_test_epoch_is_known(plot: LossPlot) -> None:
    epoch, train, test = falling(50)
    test[30] = 0.0001
    plot.set_curves(epoch, train, test)
    assert plot.best_epoch == 30.0
    plot.grab()


def test_that_the_cursor_reads_exact_values(plot: LossPlot) -> None:
    readings = readings_of(plot)
    epoch, train, test = falling(101)
    train[50] = 0.123456
    plot.set_curves(epoch, train, test)
    plot.grab()
    QTest.mouseMove(plot.viewport(), plot.to_pixels(50.1, -1.0).toPoint())
    assert readings[-1].startswith("epoch 50 · train 0.1235 · test ")
    plot.grab()


def test_that_the_keyboard_moves_the_cursor(plot: LossPlot) -> None:
    readings = readings_of(plot)
    plot.set_curves(*falling(101))
    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert [reading.split(" · ")[0] for reading in readings] == ["epoch 100", "epoch 90"]
    plot.clear_cursor()
    assert readings[-1] == ""


def test_that_the_cursor_follows_a_logarithmic_epoch_axis(plot: LossPlot) -> None:
    readings = readings_of(plot)
    plot.set_log(loss=True, epoch=True)
    plot.set_curves(*falling(1001))
    plot.grab()
    QTest.mouseMove(plot.viewport(), plot.to_pixels(1.0, -1.0).toPoint())
    epoch = int(readings[-1].split(" · ")[0].removeprefix("epoch "))
    assert 9 <= epoch <= 11


def test_that_marks_that_would_overlap_are_painted(plot: LossPlot) -> None:
    plot.set_curves(*falling(101))
    plot.set_marks([(20.0, "learning rate 0.001, batch 20"), (20.5, "adam"), (99.0, "at the end"), (5000.0, "off")])
    plot.set_floor(0.001)
    assert not plot.grab().isNull()


def test_that_a_million_epochs_cost_no_more_than_a_frame(plot: LossPlot) -> None:
    random = np.random.default_rng(0)
    epoch = np.arange(1_000_000.0)
    train = np.exp(-epoch / 3e5 + 0.3 * random.normal(size=len(epoch)))
    plot.set_curves(epoch[:-40], train[:-40], train[:-40])
    plot.grab()
    costs = []
    for last in range(len(epoch) - 40, len(epoch)):
        began = time.perf_counter()
        plot.set_curves(epoch[:last], train[:last], train[:last])
        costs.append(time.perf_counter() - began)
    assert sorted(costs)[len(costs) // 2] < 0.01


def test_that_it_is_drawn_in_other_colours(plot: LossPlot) -> None:
    plot.set_curves(*falling(50))
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    dark = plot.grab().toImage()
    assert light != dark
    assert dark.pixelColor(dark.width() // 2, 4).name() == DARK.plot_ground.lower()


def test_that_horizontal_lines_lie_at_the_ticks(plot: LossPlot) -> None:
    plot.set_curves(*falling(50))
    image = plot.grab().toImage()
    column = round(plot.area().right()) - 3
    lines = {y for y in range(image.height()) if image.pixelColor(column, y).name() == LIGHT.plot_grid.lower()}
    expected = {round(plot.to_pixels(0, place).y()) for place, _ in plot._y_ticks}
    assert lines == expected
