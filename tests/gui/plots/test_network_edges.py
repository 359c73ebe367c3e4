"""Which connections are drawn, how they look, and when they are painted anew."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from nnstudio.gui.plots.edge_layer import (
    EDGES_MAX,
    Edges,
    choose_edges,
    edge_pen,
    join_edges,
    no_edges,
    paint_edges,
    paint_one_edge,
)
from nnstudio.gui.plots.network_layout import NetworkLayout, lay_out
from nnstudio.gui.theme import LIGHT


def layout_of(*units: int, height: float = 600) -> NetworkLayout:
    return lay_out([100.0 * index for index in range(len(units))], units, height)


def chosen(weights: list[list[float]]) -> Edges:
    weight = np.array(weights)
    return choose_edges(layout_of(weight.shape[1], weight.shape[0]), [weight], range(1))


def painted(edges: Edges) -> QImage:
    image = QImage(120, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_edges(painter, edges, LIGHT)
    painter.end()
    return image


def test_that_each_weight_is_an_edge_from_its_source_to_its_neuron() -> None:
    edges = chosen([[1.0, -2.0], [0.5, 4.0]])
    by_ends = {
        (int(source), int(target)): float(weight)
        for source, target, weight in zip(edges.source, edges.target, edges.weight, strict=True)
    }
    assert by_ends == {(0, 0): 1.0, (1, 0): -2.0, (0, 1): 0.5, (1, 1): 4.0}
    assert edges.strength == pytest.approx(edges.weight / 4)


def test_that_small_weights_stay_thin() -> None:
    assert np.abs(chosen([[0.1, -0.2]]).strength).max() == pytest.approx(0.2)


def test_that_of_too_many_the_strongest_are_drawn_straight() -> None:
    weight = np.random.default_rng(0).normal(size=(20, 20))
    edges = choose_edges(layout_of(20, 20), [weight], range(1))
    assert len(edges) == EDGES_MAX
    assert edges.total == 400
    assert edges.straight
    assert np.abs(edges.weight).min() >= np.sort(np.abs(weight).ravel())[100]


def test_that_a_few_are_curves() -> None:
    assert not chosen([[1.0] * 10] * 10).straight
    assert chosen([[1.0] * 13] * 12).straight


def test_that_weights_of_another_network_are_not_drawn() -> None:
    assert len(choose_edges(layout_of(2, 3), [np.ones((4, 2))], range(1))) == 0
    assert len(choose_edges(layout_of(2, 3), [], range(1))) == 0


def test_that_only_gaps_in_sight_are_drawn() -> None:
    weights = [np.ones((3, 2)), np.ones((4, 3))]
    edges = choose_edges(layout_of(2, 3, 4), weights, range(1, 2))
    assert edges.gaps() == [2]
    assert len(edges) == 12


def test_that_parts_can_be_taken_and_joined() -> None:
    both = choose_edges(layout_of(2, 3, 4), [np.ones((3, 2)), np.ones((4, 3))], range(2))
    again = join_edges(both.without_gap(1), both.of_gap(1), both.total)
    assert len(again) == len(both) == 18
    assert again.gaps() == [1, 2]
    assert len(join_edges(no_edges(), both, 18)) == 18


def test_that_a_change_shows_from_a_quarter_pixel_on() -> None:
    before = chosen([[1.0, -0.5]])
    assert not chosen([[1.0, -0.51]]).differ_visibly(before)
    assert chosen([[1.0, -0.7]]).differ_visibly(before)
    assert chosen([[1.0, 0.5]]).differ_visibly(before)
    assert chosen([[1.0, np.nan]]).differ_visibly(before)
    assert chosen([[1.0], [1.0]]).differ_visibly(before)
    assert not no_edges().differ_visibly(no_edges())


def test_that_signs_differ_by_colour_and_dash_and_sizes_by_width() -> None:
    positive, negative = edge_pen(LIGHT, 1, negative=False), edge_pen(LIGHT, -1, negative=True)
    weak = edge_pen(LIGHT, 0.1, negative=False)
    assert positive.color().name() == QColor(LIGHT.positive).name()
    assert negative.color().name() == QColor(LIGHT.negative).name()
    assert positive.style() == Qt.PenStyle.SolidLine
    assert negative.style() == Qt.PenStyle.CustomDashLine
    assert weak.widthF() < positive.widthF()


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf, 0.0, 1e300])
def test_that_any_number_can_be_painted(qapp: QApplication, number: float) -> None:
    del qapp
    edges = chosen([[number, 1.0], [-1.0, number]])
    image = painted(edges)
    painter = QPainter(image)
    for index in range(len(edges)):
        paint_one_edge(painter, edges, index, LIGHT)
    painter.end()


def test_that_the_nearest_edge_is_found() -> None:
    edges = chosen([[1.0, -2.0], [0.5, 4.0]])
    x, y = edges.points[2, 2]
    found = edges.nearest(x, y, 6)
    assert found == (1, int(edges.source[2]), int(edges.target[2]))
    assert edges.find(found) == 2
    assert edges.find((1, 7, 7)) is None
    assert edges.find(None) is None
    assert edges.nearest(0, 0, 6) is None
    assert no_edges().nearest(0, 0, 6) is None
