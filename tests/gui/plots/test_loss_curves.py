"""The plots of the page of losses: curves with a point and a target, the pipeline, and lines with an outlier."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.curve_colors import curve_color, name_color, with_slots
from nnstudio.gui.plots.loss_curves import LossCurve, LossCurves
from nnstudio.gui.plots.loss_pipeline import LINES_MAX, Line, LossPipeline, Stage
from nnstudio.gui.plots.outlier_plot import FittedLine, OutlierPlot
from nnstudio.gui.theme import DARK, LIGHT, THEMES

XS = np.linspace(-4, 4, 101)
RED = QColor("#aa0000")


def curve(name: str, values: np.ndarray, *, chosen: bool = False) -> LossCurve:
    return LossCurve(name, RED, values, values - 1, 1.0, -2.0, chosen)


@pytest.fixture
def plot(qtbot: QtBot) -> Iterator[LossCurves]:
    plot = LossCurves("Losses", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    plot.set_view((-4.0, 4.0), (-3.0, 6.0), "prediction", "")
    plot.set_curves(XS, [curve("mse", XS**2, chosen=True), curve("l1", np.abs(XS))])
    plot.set_point(1.0, "prediction 1.00")
    plot.set_target(0.0, "target 0.00")
    plot.show()
    plot.grab()
    return plot


def at(plot: LossCurves | OutlierPlot, x: float, y: float) -> QPoint:
    return plot.to_pixels(x, y).toPoint()


# ---- curves ----


def test_that_the_point_is_dragged_along_the_axis(plot: LossCurves) -> None:
    moved: list[float] = []
    plot.point_moved.connect(moved.append)
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=at(plot, 2.0, 3.0))
    assert moved == [pytest.approx(2.0, abs=0.02)]


def test_that_the_point_stays_within_the_axis(plot: LossCurves) -> None:
    moved: list[float] = []
    plot.point_moved.connect(moved.append)
    plot.point_at(QPointF(9999, 50), pressed=True)
    assert moved == [4.0]


def test_that_the_target_is_grasped_where_it_is_near(plot: LossCurves) -> None:
    moved: list[float] = []
    plot.target_moved.connect(moved.append)
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=at(plot, 0.05, -2.5))
    plot.point_at(QPointF(at(plot, -2.0, 0.0)), pressed=True)
    assert moved[-1] == pytest.approx(-2.0, abs=0.02)


def test_that_without_a_place_for_the_target_only_the_point_moves(plot: LossCurves) -> None:
    plot.set_target(None)
    moved: list[float] = []
    plot.point_moved.connect(moved.append)
    QTest.mousePress(plot.viewport(), Qt.MouseButton.LeftButton, pos=at(plot, 0.0, -2.5))
    assert len(moved) == 1


def test_that_left_and_right_move_the_point_and_up_and_down_ask_for_another_target(plot: LossCurves) -> None:
    moved: list[float] = []
    steps: list[int] = []
    plot.point_moved.connect(moved.append)
    plot.target_stepped.connect(steps.append)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    QTest.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(plot, Qt.Key.Key_Up)
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert moved == [pytest.approx(1.0 + plot.step()), pytest.approx(1.0 - 10 * plot.step())]
    assert steps == [1, -1]


def test_that_a_frame_of_dots_keeps_the_picture_of_the_curves(plot: LossCurves) -> None:
    kept = plot._layer
    assert kept is not None
    assert plot.set_dots(np.array([0.0, 1.0, 99.0]), np.array([0.0, 1.0, 2.0])) == 1
    plot.grab()
    assert plot._layer is kept
    np.testing.assert_array_equal(plot.shown_dots(), [[0.0, 0.0], [1.0, 1.0]])


def test_that_dots_are_seen(plot: LossCurves) -> None:
    before = plot.grab().toImage()
    plot.set_dots(np.array([-2.0]), np.array([4.0]))
    assert plot.grab().toImage() != before


def test_that_the_reading_tells_every_loss_and_slope(plot: LossCurves) -> None:
    assert plot.reading() == "mse 1.000, slope −2.000; l1 1.000, slope −2.000"


@pytest.mark.parametrize("values", [np.full(101, np.nan), np.full(101, np.inf), np.full(101, 1e300)])
def test_that_what_is_no_number_is_painted_as_a_gap(plot: LossCurves, values: np.ndarray) -> None:
    plot.set_curves(XS, [curve("nll", values)])
    assert not plot.grab().isNull()


def test_that_nothing_is_painted_as_well(plot: LossCurves) -> None:
    plot.set_curves(XS, [])
    assert not plot.grab().isNull()


def test_that_curves_are_drawn_in_other_colours(plot: LossCurves) -> None:
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light


# ---- the pipeline ----


@pytest.fixture
def pipeline(qtbot: QtBot) -> LossPipeline:
    pipeline = LossPipeline("Steps", LIGHT)
    qtbot.addWidget(pipeline)
    lines = [Line(f"class {number}", row, number == 0) for row in range(2) for number in range(3)]
    stages = [
        Stage("Logits", "", np.array([2.0, 1.0, 0.1, 0.0, -1.0, np.nan])),
        Stage("softmax", "inside the loss", np.full(6, 0.3), "share"),
        Stage("loss", "for each row", np.array([0.417, 1.2]), "size", by_row=True),
    ]
    pipeline.set_stages(lines, stages, 0)
    pipeline.resize(560, pipeline.sizeHint().height())
    pipeline.show()
    return pipeline


def test_that_every_typed_number_has_a_line(pipeline: LossPipeline) -> None:
    high = pipeline.sizeHint().height()
    pipeline.set_stages([Line("class 0", 0)], [Stage("Logits", "", np.array([2.0]))], 0)
    assert pipeline.sizeHint().height() < high
    assert not pipeline.grab().isNull()


def test_that_very_many_numbers_do_not_grow_without_end(pipeline: LossPipeline) -> None:
    lines = [Line(f"number {number}", 0) for number in range(1000)]
    pipeline.set_stages(lines, [Stage("Predictions", "", np.arange(1000.0))], 0)
    assert pipeline.sizeHint().height() < 40 * LINES_MAX
    assert not pipeline.grab().isNull()


def test_that_a_click_or_the_arrow_keys_choose_a_number(pipeline: LossPipeline) -> None:
    chosen: list[int] = []
    pipeline.line_chosen.connect(chosen.append)
    QTest.mouseClick(pipeline, Qt.MouseButton.LeftButton, pos=pipeline._line_box(4).center().toPoint())
    QTest.keyClick(pipeline, Qt.Key.Key_Down)
    QTest.keyClick(pipeline, Qt.Key.Key_Up)
    assert chosen == [4, 1]


def test_that_an_empty_pipeline_is_painted(qtbot: QtBot) -> None:
    pipeline = LossPipeline("Steps", LIGHT)
    qtbot.addWidget(pipeline)
    assert not pipeline.grab().isNull()


# ---- the outlier ----


@pytest.fixture
def outlier(qtbot: QtBot) -> OutlierPlot:
    plot = OutlierPlot("Lines", LIGHT, ((-1.0, 1.0), (-4.0, 8.0)))
    qtbot.addWidget(plot)
    plot.resize(500, 300)
    plot.set_points(np.array([[-0.5, 0.0], [0.0, 1.0], [0.5, 2.0]]), 1)
    plot.set_lines([FittedLine("mse", RED, -1.0, 3.0), FittedLine("l1", RED, -1.0, 3.1, (6.0, 3.0))])
    plot.show()
    plot.grab()
    return plot


def test_that_a_point_is_dragged_up_and_down(outlier: OutlierPlot) -> None:
    moved: list[tuple[int, float]] = []
    outlier.point_moved.connect(lambda index, y: moved.append((index, y)))
    QTest.mousePress(outlier.viewport(), Qt.MouseButton.LeftButton, pos=at(outlier, 0.5, 2.0))
    outlier.point_at(QPointF(at(outlier, 0.9, -3.0)), pressed=True)
    assert moved[-1][0] == 2
    assert moved[-1][1] == pytest.approx(-3.0, abs=0.1)


def test_that_nothing_moves_where_no_point_is(outlier: OutlierPlot) -> None:
    moved: list[int] = []
    outlier.point_moved.connect(lambda index, _: moved.append(index))
    QTest.mousePress(outlier.viewport(), Qt.MouseButton.LeftButton, pos=at(outlier, -0.9, 7.0))
    outlier.point_at(QPointF(at(outlier, 0.0, 0.0)), pressed=True)
    assert moved == []


def test_that_the_keys_choose_a_point_and_move_it(outlier: OutlierPlot) -> None:
    moved: list[tuple[int, float]] = []
    outlier.point_moved.connect(lambda index, y: moved.append((index, y)))
    QTest.keyClick(outlier, Qt.Key.Key_Right)
    QTest.keyClick(outlier, Qt.Key.Key_Up)
    assert outlier.chosen() == 2
    assert moved[0][0] == 2
    assert moved[0][1] == pytest.approx(2.1)


def test_that_lines_are_drawn_in_other_colours(outlier: OutlierPlot) -> None:
    light = outlier.grab().toImage()
    outlier.set_theme(DARK)
    assert outlier.grab().toImage() != light


# ---- colours ----


def test_that_a_function_keeps_its_colour_while_others_come_and_go() -> None:
    slots = with_slots({}, ["mse", "l1", "huber"])
    assert slots == {"mse": 0, "l1": 1, "huber": 2}
    fewer = with_slots(slots, ["mse", "huber"])
    assert fewer == {"mse": 0, "huber": 2}
    assert with_slots(fewer, ["mse", "smooth_l1", "huber"]) == {"mse": 0, "smooth_l1": 1, "huber": 2}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_names_can_be_read_in_the_colours_of_their_curves(theme: object) -> None:
    assert theme in THEMES
    chosen = next(known for known in THEMES if known == theme)

    def light_of(color: QColor) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (color.redF(), color.greenF(), color.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    ground = light_of(chosen.color("plot_ground"))
    for slot in range(5):
        ink = light_of(name_color(chosen, curve_color(chosen, slot)))
        assert (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05) >= 4.5
