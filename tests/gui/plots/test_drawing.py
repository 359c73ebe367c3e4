"""Ticks, number texts, decimation and smoothing."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.gui.plots.drawing import (
    apart,
    count_text,
    decimate,
    finite_bounds,
    fixed_text,
    log_ticks,
    nice_ceiling,
    nice_range,
    number_text,
    percent_text,
    polyline_length,
    smooth,
    ticks,
)


@pytest.mark.parametrize(
    ("value", "ceiling"),
    [(1, 1), (1.1, 2), (3, 5), (7, 10), (0.2, 0.2), (0.021, 0.05), (1e6 + 1, 2e6), (0, 1), (-1, 1), (math.nan, 1)],
)
def test_that_ceilings_are_round(value: float, ceiling: float) -> None:
    assert nice_ceiling(value) == pytest.approx(ceiling)


@given(st.floats(-1e6, 1e6), st.floats(0.001, 1e6))
def test_that_a_nice_range_holds_what_it_is_made_for(low: float, width: float) -> None:
    nice_low, nice_high = nice_range(low, low + width)
    slack = 1e-6 * width
    assert nice_low - slack <= low < low + width <= nice_high + slack
    assert nice_high - nice_low <= 2 * width + slack


def test_that_no_range_becomes_a_range() -> None:
    assert nice_range(math.nan, math.nan) == (0.0, 1.0)
    low, high = nice_range(2.0, 2.0)
    assert low < 2.0 < high
    low, high = nice_range(1e30, 1e30)
    assert low < 1e30 < high


def test_that_ticks_are_round_and_few() -> None:
    assert [text for _, text in ticks(0, 100, 5)] == ["0", "50", "100"]
    assert [text for _, text in ticks(-0.5, 0.5, 3)] == ["−0.5", "0.0", "0.5"]
    assert ticks(math.nan, 1, 5) == []
    assert ticks(1, 1, 5) == []


@given(st.floats(-1e5, 1e5), st.floats(1e-6, 1e6), st.integers(2, 12))
def test_that_ticks_lie_in_the_range(low: float, width: float, most: int) -> None:
    found = ticks(low, low + width, most)
    assert len(found) <= most + 1
    assert all(low - 1e-5 * width <= place <= low + 1.00001 * width for place, _ in found)


def test_that_logarithmic_ticks_name_the_numbers() -> None:
    assert log_ticks(-2, 0, 5) == [(-2.0, "0.01"), (-1.0, "0.1"), (0.0, "1")]
    assert [text for _, text in log_ticks(-6, 0, 4)] == ["10⁻⁶", "10⁻⁴", "0.01", "1"]
    assert [text for _, text in log_ticks(0.1, 0.9, 4)] == ["2", "5"]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.05, "0.05000"), (1.5, "1.500"), (0, "0"), (1.2e-5, "1.2·10⁻⁵"), (2e7, "2·10⁷"), (-0.5, "−0.5000")],
)
def test_that_numbers_are_written_for_people(value: float, text: str) -> None:
    assert number_text(value) == text


def test_that_what_is_no_number_is_written_too() -> None:
    assert [number_text(value) for value in (math.nan, math.inf, -math.inf)] == ["–", "∞", "−∞"]
    assert fixed_text(math.nan) == "–"
    assert fixed_text(0.0123456) == "0.012"
    assert fixed_text(0.00012) == "0.00012"
    assert count_text(1234.0).replace(",", "") == "1234"


@pytest.mark.parametrize(
    ("share", "text"), [(0, "0 %"), (0.004, "< 1 %"), (0.31, "31 %"), (0.999, "> 99 %"), (1, "100 %"), (math.nan, "–")]
)
def test_that_percents_say_all_and_nothing_only_where_it_is_meant(share: float, text: str) -> None:
    assert percent_text(share) == text


def test_that_decimation_keeps_the_lowest_and_the_highest_of_each_column() -> None:
    x = np.arange(1_000_000.0)
    y = np.random.default_rng(0).normal(size=len(x))
    y[123_456], y[654_321] = 99.0, -99.0
    seen_x, seen_y = decimate(x, y, np.linspace(0, len(x), 501))
    assert len(seen_x) == len(seen_y) <= 1002
    assert seen_y.max() == 99.0
    assert seen_y.min() == -99.0
    assert (np.diff(seen_x) >= 0).all()


def test_that_short_curves_stay_as_they_are() -> None:
    x = np.arange(10.0)
    seen_x, seen_y = decimate(x, x**2, np.linspace(0, 10, 100))
    assert np.array_equal(seen_x, x)
    assert np.array_equal(seen_y, x**2)


def test_that_gaps_survive_decimation() -> None:
    x = np.arange(10_000.0)
    y = np.where((x > 2000) & (x < 8000), np.nan, 1.0)
    _, seen = decimate(x, y, np.linspace(0, 10_000, 101))
    assert np.isnan(seen).any()
    assert np.isfinite(seen).any()


@pytest.mark.parametrize("weight", [0.6, 0.9, 0.98])
@pytest.mark.parametrize("length", [1, 5, 128, 1000])
def test_that_smoothing_is_the_moving_average_of_the_textbook(weight: float, length: int) -> None:
    values = np.random.default_rng(0).normal(size=length)
    expected, past = [], values[0]
    for value in values:
        past = weight * past + (1 - weight) * value
        expected.append(past)
    assert smooth(values, weight) == pytest.approx(np.array(expected))


def test_that_smoothing_goes_on_behind_a_gap() -> None:
    values = np.array([np.nan, 1.0, np.nan, 1.0])
    assert smooth(values, 0.9) == pytest.approx([np.nan, 1.0, np.nan, 1.0], nan_ok=True)
    assert np.isnan(smooth(np.full(3, np.nan), 0.9)).all()
    assert smooth(np.empty(0), 0.9).size == 0


def test_that_bounds_leave_out_what_is_no_number() -> None:
    assert finite_bounds([np.array([1.0, np.nan]), np.array([np.inf, -2.0])]) == (-2.0, 1.0)
    assert math.isnan(finite_bounds([np.array([np.nan])])[0])


def test_that_the_length_of_a_line_leaves_out_gaps() -> None:
    assert polyline_length(np.array([0.0, 3.0, 4.0]), np.array([0.0, 4.0, np.nan])) == 5.0
    assert polyline_length(np.array([0.0]), np.array([1.0])) == 0.0


@pytest.mark.parametrize(
    ("least", "kept"), [(0.0, "abcd"), (1.0, "abcd"), (1.5, "acd"), (2.0, "acd"), (4.0, "ad"), (99.0, "a")]
)
def test_that_ticks_that_would_touch_are_left_out_from_the_lowest_on(least: float, kept: str) -> None:
    marks = [(0.0, "a"), (1.0, "b"), (2.0, "c"), (5.0, "d")]
    assert "".join(text for _, text in apart(marks, least)) == kept
    assert apart([], least) == []
