"""Small pictures of what neurons answer."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnstudio.gui.plots.neuron_maps import (
    SCALE_FLOOR,
    Atlas,
    draw_curves,
    draw_histograms,
    draw_planes,
    largest,
    shading,
)
from nnstudio.gui.theme import LIGHT, THEMES

COLORS = shading(LIGHT)


def color(name: str) -> int:
    return QColor(getattr(LIGHT, name)).rgba()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_the_colours_go_from_negative_over_neutral_to_positive(theme: object) -> None:
    table = shading(theme).table  # type: ignore[arg-type]
    ends = [QColor(getattr(theme, role)).rgba() for role in ("negative", "neutral", "positive")]
    assert [int(table[index]) for index in (1, 128, 255)] == ends


def test_that_a_plane_is_drawn_with_its_lower_edge_below() -> None:
    values = np.array([[[-1.0, -1.0], [1.0, np.nan]]], np.float32)
    tiles = np.zeros((1, 2, 2), np.uint32)
    draw_planes(tiles, [values], [1.0], [0.0], COLORS)
    assert tiles[0].tolist() == [[color("positive"), int(COLORS.table[0])], [color("negative")] * 2]


def test_that_the_neutral_number_can_be_another_one() -> None:
    tiles = np.zeros((1, 1, 3), np.uint32)
    draw_planes(tiles, [np.array([[[0.0, 0.5, 1.0]]], np.float32)], [0.5], [0.5], COLORS)
    assert tiles[0, 0].tolist() == [color("negative"), color("neutral"), color("positive")]


def test_that_numbers_beyond_the_scale_take_its_ends() -> None:
    tiles = np.zeros((1, 1, 2), np.uint32)
    draw_planes(tiles, [np.array([[[np.inf, -1e30]]], np.float32)], [1.0], [0.0], COLORS)
    assert tiles[0, 0].tolist() == [color("positive"), color("negative")]


@pytest.mark.parametrize(
    ("values", "center", "expected"),
    [
        ([1.0, -3.0], 0.0, 3.0),
        ([0.5, 1.0], 0.5, 0.5),
        ([0.001], 0.0, SCALE_FLOOR),
        ([np.nan, 2.0], 0.0, 2.0),
        ([np.inf, 1.0], 0.0, 1.0),
        ([np.nan], 0.0, SCALE_FLOOR),
        ([], 0.0, SCALE_FLOOR),
    ],
)
def test_that_the_scale_is_the_largest_number(values: list[float], center: float, expected: float) -> None:
    assert largest(np.array(values, np.float32), center) == pytest.approx(expected)


def test_that_a_curve_rises_in_the_colour_of_its_sign() -> None:
    tiles = np.zeros((1, 40, 40), np.uint32)
    draw_curves(tiles, np.linspace(-1, 1, 32, dtype=np.float32)[None], 1.0, 0.0, COLORS)
    picture = tiles[0]
    right, left = picture[:, -3], picture[:, 2]
    assert color("positive") in right[:10].tolist()
    assert color("negative") in left[-10:].tolist()
    assert picture[0, 0] == color("neutral")


def test_that_histograms_count_each_unit_over_the_range_of_the_layer() -> None:
    outputs = np.array([[0.0, 1.0]] * 10, np.float32)
    tiles = np.zeros((2, 32, 32), np.uint32)
    draw_histograms(tiles, outputs, COLORS)
    bars = tiles == COLORS.bar
    assert bars[0, :, :2].any()
    assert not bars[0, :, 2:].any()
    assert bars[1, :, -2:].any()
    assert not bars[1, :, :-2].any()


@pytest.mark.parametrize("outputs", [np.zeros((1, 2)), np.full((4, 2), np.nan), np.full((4, 2), np.inf)])
def test_that_histograms_of_odd_numbers_are_drawn(outputs: np.ndarray) -> None:
    tiles = np.zeros((2, 16, 16), np.uint32)
    draw_histograms(tiles, outputs, COLORS)
    assert (tiles != 0).all()


def test_that_an_atlas_shares_its_memory_with_one_image() -> None:
    atlas = Atlas()
    assert atlas.is_empty
    atlas.reserve([2, 0, 3], 4)
    atlas.column(2)[1] = color("accent")
    image = atlas.image()
    assert (image.width(), image.height()) == (4, 20)
    source = atlas.source(2, 1)
    assert image.pixel(int(source.x()), int(source.y())) == color("accent")
    assert image.pixel(0, 0) == 0xFF000000
