"""What is said of variants, held to scipy, and to cases whose answer is known."""

import numpy as np
import pytest
from scipy import stats

from nnstudio.engine.race.statistics import compare

RNG = np.random.default_rng(3)


def said(first: np.ndarray, second: np.ndarray) -> str:
    text, values = compare(first, second).said("relu", "tanh")
    return text.format(**values)


def test_that_the_difference_is_taken_seed_by_seed() -> None:
    luck = RNG.normal(0.8, 0.1, 20)  # of the seeds, far larger than the difference
    found = compare(luck + 0.01 + RNG.normal(0, 0.002, 20), luck)
    assert found.difference == pytest.approx(0.01, abs=0.002)
    assert found.low < 0.01 < found.high
    assert found.is_certain


def test_that_interval_and_p_are_those_of_the_paired_t_test_and_agree() -> None:
    for lead in (0.0, 0.01, 0.02, 0.05):
        one, other = RNG.normal(0.9 + lead, 0.05, 30), RNG.normal(0.9, 0.05, 30)
        found, wanted = compare(one, other), stats.ttest_rel(one, other)
        assert found.p == pytest.approx(float(wanted.pvalue), rel=1e-9)
        assert (found.low, found.high) == pytest.approx(tuple(wanted.confidence_interval(0.95)), rel=1e-9)
        assert found.is_certain == (found.low > 0 or found.high < 0)


def test_that_luck_is_called_luck_in_nineteen_of_twenty_cases() -> None:
    false = sum(compare(RNG.normal(0, 1, 12), RNG.normal(0, 1, 12)).is_certain for _ in range(100))
    assert false <= 12


def test_that_sentences_name_the_better_one_and_how_sure_that_is() -> None:
    one = np.linspace(0.9, 1.0, 10)
    assert said(one, one - 0.1).startswith("relu does better than tanh by 0.1000 on average")
    assert "hardly luck" in said(one, one - np.linspace(0.1, 0.2, 10))
    assert said(one - 0.1, one).startswith("tanh does better than relu by 0.1000")
    assert "may well be luck" in said(one + 0.001, one[::-1])
    assert said(one, one[::-1]) == "relu and tanh do equally well on average over 10 seeds."
    assert said(one, one) == "relu and tanh do equally well from every seed."
    assert "5 seeds are too few" in said(one[:5], one[5:])
    assert "one seed is too few" in said(one[:1], one[5:6])
    assert said(one[:1], one[:1]) == "relu and tanh do equally well from every seed."


def test_that_fewer_epochs_to_the_goal_are_better() -> None:
    soon, late = np.array([9.0, 11, 8, 12, 10, 9]), np.array([20.0, 21, 19, 25, 18, 22])
    found = compare(soon, late, by_goal=True)
    assert found.difference == pytest.approx(11.0)
    assert found.is_certain
    text, values = found.said("relu", "tanh")
    assert text.format(**values).startswith("relu reaches the goal 11.0 epochs sooner than tanh on average")
    text, values = compare(late, soon, by_goal=True).said("tanh", "relu")
    assert text.format(**values).startswith("relu reaches the goal 11.0 epochs sooner than tanh on average")


def test_that_a_run_that_failed_counts_as_nothing_reached() -> None:
    assert compare(np.array([np.nan] * 8), np.ones(8)).difference == -1
