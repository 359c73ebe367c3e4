"""Where neurons and connections lie: plain geometry."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from nnstudio.gui.plots.network_layout import (
    GAP_MIN,
    SIZE_MAX,
    SIZE_MIN,
    curve_points,
    lay_out,
    neighbour,
    place_in_strip,
    scrolled_to,
)
from nnstudio.gui.plots.network_painting import note_words

UNITS = [2, 8, 4, 1]
CENTERS = [60.0, 220.0, 400.0, 560.0]


def test_that_few_neurons_are_large_and_centred() -> None:
    layout = lay_out(CENTERS, UNITS, 480)
    assert layout.size == SIZE_MAX
    for column, units in zip(layout.columns, UNITS, strict=True):
        assert len(column.ys) == units
        assert sum(column.ys) / units == pytest.approx(240, abs=0.5)
        assert column.left_out == 0


@given(
    st.lists(st.integers(1, 1024), min_size=1, max_size=8),
    st.floats(100, 1200),
    st.integers(0, 1000),
)
def test_that_neurons_never_overlap_nor_leave_the_drawing(units: list[int], height: float, first: int) -> None:
    layout = lay_out([100.0 * index for index in range(len(units))], units, height, firsts=[first] * len(units))
    assert SIZE_MIN <= layout.size <= SIZE_MAX
    for column, count in zip(layout.columns, units, strict=True):
        assert 1 <= len(column.ys) <= count
        assert 0 <= column.first <= count - len(column.ys)
        assert column.ys[0] >= layout.size / 2
        assert column.ys[-1] <= height - layout.size / 2
        assert all(after - before >= layout.size + GAP_MIN - 1e-6 for before, after in pairwise(column.ys))
        assert (column.note_y is None) == (column.left_out == 0)


def test_that_a_column_stays_below_its_top() -> None:
    layout = lay_out([100.0], [3], 400, tops=[250])
    assert layout.columns[0].ys[0] - layout.size / 2 >= 250


@pytest.mark.parametrize("apart", range(20, 200, 10))
def test_that_two_notes_side_by_side_never_read_as_one(qapp: QApplication, apart: int) -> None:
    letters = QFontMetricsF(qapp.font())
    layout = lay_out([100.0, 100.0 + apart], [64, 32], 200)
    words = list(note_words(layout, "+ {count} more", letters).values())
    between = apart - sum(map(letters.horizontalAdvance, words)) / 2
    in_words = ["more" in note for note in words]
    assert len(words) == 2
    assert in_words[0] == in_words[1]
    assert between > letters.horizontalAdvance("  ") or not any(in_words)
    assert layout.note_at(100.0 + apart, layout.columns[1].note_y or 0.0) == 1


def test_that_neurons_are_found_where_they_are_drawn() -> None:
    layout = lay_out(CENTERS, UNITS, 400)
    for index, column in enumerate(layout.columns):
        for unit, y in zip(column.shown, column.ys, strict=True):
            assert layout.neuron_at(column.x + 3, y - 3) == (index, unit)
            assert layout.center(index, unit) == (column.x, y)
    assert layout.neuron_at(140, 200) is None
    assert layout.center(1, 8) is None
    assert layout.center(9, 0) is None


def test_that_many_neurons_are_summed_up_in_a_note() -> None:
    layout = lay_out([100.0], [1024], 300)
    column = layout.columns[0]
    assert column.left_out == 1024 - len(column.ys)
    assert column.note_y is not None
    assert layout.note_at(100, column.note_y) == 0
    assert layout.note_at(100, 20) is None


def test_that_a_column_moves_on_no_more_than_needed() -> None:
    column = lay_out([100.0], [100], 300, firsts=[10]).columns[0]
    shown = len(column.ys)
    assert scrolled_to(column, 12) == 10
    assert scrolled_to(column, 5) == 5
    assert scrolled_to(column, 10 + shown) == 11


def test_that_neighbours_are_beside_or_below() -> None:
    layout = lay_out(CENTERS, UNITS, 400)
    assert neighbour(layout, 1, 3, 0, 1) == (1, 4)
    assert neighbour(layout, 1, 7, 0, 1) == (1, 7)
    assert neighbour(layout, 1, 0, 0, -1) == (1, 0)
    assert neighbour(layout, 1, 0, 1, 0) == (2, 0)
    assert neighbour(layout, 1, 7, 1, 0) == (2, 3)
    assert neighbour(layout, 2, 1, 1, 0) == (3, 0)
    assert neighbour(layout, 3, 0, 1, 0) == (3, 0)
    assert neighbour(layout, 0, 1, -1, 0) == (0, 1)


def test_that_room_to_spare_goes_where_it_may() -> None:
    strip = place_in_strip([50, 100, 100], [20, 8], 400, [1.0, 0.0])
    assert list(strip.lefts) == [0, 192, 300]
    assert strip.total == 400
    tight = place_in_strip([50, 100, 100], [20, 8], 100, [1.0, 0.0])
    assert list(tight.lefts) == [0, 70, 178]
    assert tight.total == 278


def test_that_places_need_a_gap_between_each_two() -> None:
    with pytest.raises(ValueError, match="3 places need 2 gaps, not 1"):
        place_in_strip([1, 2, 3], [1], 10, [1])


@pytest.mark.parametrize("straight", [True, False])
def test_that_connections_begin_and_end_at_their_neurons(*, straight: bool) -> None:
    points = curve_points(10, np.array([20.0, 30.0]), 110, np.array([80.0, 30.0]), straight=straight)
    assert points[0, 0] == pytest.approx([10, 20])
    assert points[0, -1] == pytest.approx([110, 80])
    assert points[1, :, 1] == pytest.approx(30)
    assert np.all(np.diff(points[:, :, 0]) > 0)
