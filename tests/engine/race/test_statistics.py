"""What is said of variants, held to scipy, and to cases whose answer is known."""

import math

import numpy as np
import pytest
from scipy import stats

from nnstudio.engine.race.statistics import compare, summarise

RNG = np.random.default_rng(3)


def said(first: np.ndarray, second: np.ndarray) -> str:
    text, values = compare(first, second).said("relu", "tanh")
    return text.format(**values)


def test_that_a_summary_counts_what_reached_the_goal() -> None:
    summary = summarise(np.array([0.5, 0.9, 1.0, np.nan]), np.array([-1, 40, 20, -1]), diverged=1)
    assert (summary.runs, summary.reached, summary.epochs_to_goal, summary.diverged) == (4, 2, 30.0, 1)
    assert (summary.median, summary.lower, summary.upper) == (0.9, 0.7, 0.95)
    nothing = summarise(np.array([np.nan]), np.array([-1]))
    assert math.isnan(nothing.median)
    assert math.isnan(nothing.epochs_to_goal)


def test_that_the_difference_is_taken_seed_by_seed() -> None:
    luck = RNG.normal(0.8, 0.1, 20)  # of the seeds, far larger than the difference
    found = compare(luck + 0.01 + RNG.normal(0, 0.002, 20), luck)
    assert found.difference == pytest.approx(0.01, abs=0.002)
    assert found.low < 0.01 < found.high
    assert found.is_certain


def test_that_p_is_that_of_wilcoxon_and_the_interval_near_that_of_student() -> None:
    one, other = RNG.normal(0.9, 0.05, 30), RNG.normal(0.88, 0.05, 30)
    found = compare(one, other)
    assert found.p == pytest.approx(float(stats.wilcoxon(one - other).pvalue), rel=1e-9)
    low, high = stats.ttest_rel(one, other).confidence_interval(0.95)
    assert found.low == pytest.approx(low, abs=0.006)
    assert found.high == pytest.approx(high, abs=0.006)


def test_that_luck_is_called_luck_in_nineteen_of_twenty_cases() -> None:
    false = sum(compare(RNG.normal(0, 1, 12), RNG.normal(0, 1, 12)).is_certain for _ in range(100))
    assert false <= 12


def test_that_sentences_name_the_better_one_and_how_sure_that_is() -> None:
    one = np.linspace(0.9, 1.0, 10)
    assert said(one, one - 0.1).startswith("relu does better than tanh by 0.100")
    assert "hardly luck" in said(one, one - np.linspace(0.1, 0.2, 10))
    assert said(one - 0.1, one).startswith("tanh does better than relu by 0.100")
    assert "may well be luck" in said(one, one[::-1])
    assert "equally well" in said(one, one)
    assert "too few" in said(one[:5], one[:5] - 0.1)


def test_that_a_run_that_failed_counts_as_nothing_reached() -> None:
    assert compare(np.array([np.nan] * 8), np.ones(8)).difference == -1
