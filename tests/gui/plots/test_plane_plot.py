"""The plane: picture, points, a row of one's own."""

import time

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.colors import pale_class_colors
from nnstudio.gui.plots.plane_plot import PlanePlot
from nnstudio.gui.plots.plane_points import MOST_POINTS, Points
from nnstudio.gui.theme import DARK, LIGHT

RANGES = ((-6.0, 6.0), (-6.0, 6.0))


@pytest.fixture
def plot(qtbot: QtBot) -> PlanePlot:
    plot = PlanePlot("Plane", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(300, 280)
    plot.set_axes(("x", "y"), RANGES)
    plot.set_classes(("class 0", "class 1"))
    plot.show()
    return plot


def right_half(side: int = 64) -> NDArray[np.float32]:
    """Class 1 where x is positive."""
    share = np.tile((np.linspace(-6, 6, side) > 0).astype(np.float32), (side, 1))
    return np.stack([1 - share, share], axis=-1)


def some_points(count: int, classes: int = 2) -> Points:
    random = np.random.default_rng(0)
    return Points(random.uniform(-6, 6, (count, 2)), random.integers(0, classes, count))


def test_that_it_is_painted_without_data(qtbot: QtBot) -> None:
    plot = PlanePlot("Plane", LIGHT)
    qtbot.addWidget(plot)
    assert not plot.grab().isNull()


def test_that_each_half_has_the_colour_of_its_class(plot: PlanePlot) -> None:
    plot.set_class_answer(right_half(), None)
    image = plot.grab().toImage()
    zero, one = pale_class_colors(LIGHT, 2)
    for x, color in ((-3.0, zero), (3.0, one)):
        at = plot._placed().to_pixels(x, 1.0).toPoint()
        assert image.pixelColor(at).name() == color.name()


@pytest.mark.parametrize("count", [1, 2, 500, 5000])
def test_that_points_are_painted_over_the_picture(plot: PlanePlot, count: int) -> None:
    plot.set_class_answer(right_half(), None)
    bare = plot.grab().toImage()
    plot.set_points(some_points(count), Points())
    assert plot.grab().toImage() != bare
    assert len(plot._train.places) <= MOST_POINTS


def test_that_points_that_are_no_numbers_are_left_out(plot: PlanePlot) -> None:
    bare = plot.grab().toImage()
    plot.set_points(Points(np.array([[np.nan, 1.0], [np.inf, 2.0]]), np.array([0, 1])), Points())
    assert plot.grab().toImage() == bare


def test_that_ten_classes_are_painted(plot: PlanePlot) -> None:
    plot.set_classes(tuple("abcdefghij"))
    plot.set_points(some_points(200, 10), some_points(50, 10))
    plot.set_class_answer(None, np.random.default_rng(0).integers(0, 10, (64, 64)))
    plot.set_shown(train=True, test=True, sharp=True)
    assert plot.reading_at(0.0, 0.0).split(" · ")[-1] in set("abcdefghij")
    assert not plot.grab().isNull()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("sharp", [True, False])
def test_that_answers_that_are_no_numbers_are_painted(plot: PlanePlot, value: float, sharp: bool) -> None:
    plot.set_shown(train=True, test=True, sharp=sharp)
    plot.set_class_answer(np.full((8, 8, 2), value, np.float32), None)
    plot.grab()
    plot.set_values("z", -1.0, 1.0)
    plot.set_points(Points(np.zeros((1, 2)), np.array([value])), Points())
    plot.set_value_answer(np.full((8, 8), value, np.float32))
    plot.grab()
    assert plot.reading_at(0.0, 0.0)


def test_that_numbers_are_read(plot: PlanePlot) -> None:
    plot.set_values("height", 0.0, 1.0)
    plot.set_value_answer(np.tile(np.linspace(0, 1, 13, dtype=np.float32), (13, 1)))
    assert plot.reading_at(0.0, 0.0) == "x 0 · y 0 · height 0.500"
    assert plot.reading_at(6.0, 0.0).endswith("height 1.00")


def test_that_classes_are_read_with_their_probability(plot: PlanePlot) -> None:
    plot.set_class_answer(np.full((4, 4, 2), [0.03, 0.97], np.float32), None)
    assert plot.reading_at(1.0, -1.0) == "x 1.00 · y −1.00 · class 1 97 %"
    plot.set_class_answer(np.full((4, 4, 2), [0.03, 0.97], np.float32), None, are_probabilities=False)
    assert plot.reading_at(1.0, -1.0).endswith("class 1")


def test_that_a_click_and_a_drag_choose_a_row(plot: PlanePlot) -> None:
    chosen: list[tuple[float, float]] = []
    plot.point_chosen.connect(lambda x, y: chosen.append((x, y)))
    plot.grab()
    start = plot._placed().to_pixels(3.0, -3.0).toPoint()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, pos=start)
    assert chosen[-1] == pytest.approx((3.0, -3.0), abs=0.1)
    QTest.mouseMove(plot, QPoint(5000, start.y()))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, pos=start)
    assert all(-6 <= x <= 6 for x, _ in chosen)


def test_that_the_arrow_keys_choose_a_row(plot: PlanePlot) -> None:
    chosen: list[tuple[float, float]] = []
    plot.point_chosen.connect(lambda x, y: chosen.append((x, y)))
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert chosen == [pytest.approx((0.12, 0.0)), pytest.approx((0.12, 1.2))]
    plot.grab()


def test_that_a_row_shown_is_not_told(plot: PlanePlot) -> None:
    chosen: list[float] = []
    plot.point_chosen.connect(chosen.append)
    plot.set_own_row((1.0, 1.0))
    plot.set_own_row((1e9, np.nan))
    plot.grab()
    plot.set_own_row(None)
    assert chosen == []


def test_that_long_names_and_flat_ranges_are_painted(plot: PlanePlot) -> None:
    plot.set_axes(("petal length in centimetres", "petal width in centimetres"), ((1.0, 1.0), (np.nan, 2.0)))
    plot.set_points(some_points(5), Points())
    assert not plot.grab().isNull()


def test_that_a_frame_is_cheap(plot: PlanePlot) -> None:
    plot.set_points(some_points(500), some_points(500))
    plot.set_shown(train=True, test=True, sharp=False)
    shares = right_half()
    plot.grab()
    costs = []
    for _ in range(30):
        began = time.perf_counter()
        plot.set_class_answer(shares, None)
        plot.repaint()
        costs.append(time.perf_counter() - began)
    assert sorted(costs)[len(costs) // 2] < 0.006


def test_that_it_is_drawn_in_other_colours(plot: PlanePlot) -> None:
    plot.set_class_answer(right_half(), None)
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light


# ---- rows of the data ----


def three_rows(plot: PlanePlot) -> None:
    places = np.array([[-3.0, -3.0], [0.0, 2.0], [4.0, 4.0]])
    plot.set_points(Points(places, np.array([0, 1, 0])), Points(np.array([[-3.0, 3.0]]), np.array([1])))


def at(plot: PlanePlot, x: float, y: float) -> QPoint:
    return plot._placed().to_pixels(x, y).toPoint()


def test_that_a_click_on_a_row_picks_it(qtbot: QtBot, plot: PlanePlot) -> None:
    three_rows(plot)
    with qtbot.assertNotEmitted(plot.point_chosen), qtbot.waitSignal(plot.row_picked) as told:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, 0.0, 2.0) + QPoint(2, 2))
    assert told.args == [False, 1]


def test_that_a_click_elsewhere_chooses_the_point(qtbot: QtBot, plot: PlanePlot) -> None:
    three_rows(plot)
    with qtbot.assertNotEmitted(plot.row_picked), qtbot.waitSignal(plot.point_chosen):
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, 0.0, -2.0))


def test_that_only_rows_that_are_shown_are_picked(qtbot: QtBot, plot: PlanePlot) -> None:
    three_rows(plot)
    with qtbot.assertNotEmitted(plot.row_picked):
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, -3.0, 3.0))
    plot.set_shown(train=True, test=True, sharp=False)
    with qtbot.waitSignal(plot.row_picked) as told:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, -3.0, 3.0))
    assert told.args == [True, 0]


def test_that_a_row_of_many_keeps_its_number(qtbot: QtBot, plot: PlanePlot) -> None:
    points = some_points(2 * MOST_POINTS)
    plot.set_points(points, Points())
    with qtbot.waitSignal(plot.row_picked) as told:
        QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at(plot, *points.places[1000].tolist()))
    is_test, index = told.args
    assert not is_test
    assert index % 2 == 0
    assert np.abs(points.places[index] - points.places[1000]).max() < 0.3


def test_that_hovering_a_row_only_reads_it(qtbot: QtBot, plot: PlanePlot) -> None:
    three_rows(plot)
    plain = plot.grab().toImage()
    with qtbot.assertNotEmitted(plot.row_picked), qtbot.waitSignal(plot.reading_changed) as told:
        QTest.mouseMove(plot, at(plot, 4.0, 4.0))
    assert told.args == ["training row 3 · class 0 · x 4.00 · y 4.00"]
    assert plot.grab().toImage() != plain
    plot.clear_cursor()
    assert plot.grab().toImage() == plain


def test_that_escape_leaves_the_row(qtbot: QtBot, plot: PlanePlot) -> None:
    three_rows(plot)
    with qtbot.assertNotEmitted(plot.row_left):
        QTest.keyClick(plot, Qt.Key.Key_Escape)
    plot.set_own_row((0.0, 2.0), is_data_row=True)
    with qtbot.waitSignal(plot.row_left):
        QTest.keyClick(plot, Qt.Key.Key_Escape)


def test_that_a_row_of_the_data_has_a_plain_ring(plot: PlanePlot) -> None:
    three_rows(plot)
    plot.set_own_row((0.0, 2.0))
    own = plot.grab().toImage()
    plot.set_own_row((0.0, 2.0), is_data_row=True)
    assert plot.grab().toImage() != own
