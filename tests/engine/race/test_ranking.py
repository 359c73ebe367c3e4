"""How variants stand: by score, or by how soon they are at the goal where they end there; and who are equals."""

from collections.abc import Sequence

import numpy as np

from nnstudio.engine.race.numbers import LOOKED_AT, held_on
from nnstudio.engine.race.ranking import Ranking, ranked
from nnstudio.engine.race.results import RaceResult

NAMES = ("relu", "tanh", "identity", "elu")


def standing(
    scores: Sequence[Sequence[float]], reached: Sequence[Sequence[int]], *, at_goal: bool = False, epochs: int = 100
) -> Ranking:
    """Variants by seeds: what they came to, and after how many epochs they were at the goal, −1 for never."""
    flat, soon = np.array(scores, dtype=np.float64).ravel(), np.array(reached, dtype=np.int64).ravel()
    nothing = np.full(len(flat), np.nan)
    result = RaceResult(
        last={name: flat if name == "test_score" else nothing for name in LOOKED_AT},
        last_epoch=np.where((soon >= 0) & at_goal, soon, epochs),
        reached=soon,
        diverged=np.zeros(len(flat), dtype=np.bool_),
        seconds=nothing,
        dead=nothing,
        gradients=nothing,
        heats=(),
    )
    return ranked(result, len(scores[0]), at_goal=at_goal)


def sentence(ranking: Ranking) -> str:
    found = ranking.said(NAMES.__getitem__)
    assert found is not None
    return found[0].format(**found[1])


def test_that_a_variant_has_the_quartiles_of_what_is_known_and_a_count_of_what_is_solved() -> None:
    ranking = standing([[0.5, 0.9, 1.0, np.nan], [np.nan] * 4], [[-1, 40, 20, -1], [-1] * 4])
    assert (ranking.seeds, ranking.reached[0], ranking.epochs_to_goal[0]) == (4, 2, 30.0)
    assert (ranking.middle[0], ranking.low[0], ranking.high[0]) == (0.9, 0.7, 0.95)
    assert np.isnan([ranking.middle[1], ranking.epochs_to_goal[1]]).all()


def test_that_of_equal_middles_the_higher_mean_leads() -> None:
    ranking = standing([[1.0, 1.0, 1.0, 0.9], [1.0, 1.0, 1.0, 1.0]], [[1, 1, 1, -1], [9, 9, 9, 9]])
    assert ranking.middle.tolist() == [1.0, 1.0]
    assert ranking.order.tolist() == [1, 0]
    assert sentence(ranking).startswith("tanh does better than relu by 0.0250 on average")


def test_that_where_runs_end_at_the_goal_the_soonest_leads_whatever_it_scored_there() -> None:
    scores = [[0.96] * 6, [0.99] * 6, [0.5] * 6]
    soon = [[9, 10, 11, 9, 8, 10], [30, 31, 33, 35, 29, 28], [-1] * 6]
    by_score, by_goal = standing(scores, soon), standing(scores, soon, at_goal=True)
    assert by_score.order.tolist() == [1, 0, 2]
    assert by_goal.order.tolist() == [0, 1, 2]
    assert sentence(by_goal).startswith("relu reaches the goal 21.5 epochs sooner than tanh on average")
    assert by_goal.compared(0, 2).difference == 100 - np.mean(soon[0])  # who never is there counts with the last epoch


def test_that_more_starts_at_the_goal_count_before_sooner_ones() -> None:
    ranking = standing([[0.96, 0.5], [0.96, 0.96]], [[5, -1], [40, 50]], at_goal=True)
    assert ranking.order.tolist() == [1, 0]


def test_that_before_anybody_is_at_the_goal_the_score_counts() -> None:
    ranking = standing([[0.6, 0.7], [0.8, 0.9]], [[-1, -1], [-1, -1]], at_goal=True)
    assert not ranking.by_goal
    assert ranking.order.tolist() == [1, 0]


def test_that_all_equals_of_the_best_are_named() -> None:
    ranking = standing([[1.0] * 6, [1.0] * 6, [0.5] * 6, [1.0] * 6], [[3] * 6, [2] * 6, [-1] * 6, [4] * 6])
    assert sentence(ranking) == "3 variants do equally well from every seed: tanh, relu, elu."
    pair = standing([[1.0] * 6, [1.0] * 6, [0.5] * 6], [[3] * 6, [2] * 6, [-1] * 6])
    assert sentence(pair) == "tanh and relu do equally well from every seed."


def test_that_one_variant_leads_nobody() -> None:
    assert standing([[1.0]], [[3]]).said(NAMES.__getitem__) is None


def test_that_a_run_that_rests_goes_on_with_its_last_number() -> None:
    epochs, nan = np.array([0, 10, 20, 30]), np.nan
    curves = np.array([[1.0, 1.0, 1.0], [0.5, 0.6, nan], [nan, 0.4, nan], [nan, 0.3, nan]])
    held = held_on(epochs, curves, np.array([10, 30, 0]), np.array([0.5, 0.3, 1.0]), np.array([True, False, False]))
    np.testing.assert_array_equal(held[:, 0], [1.0, 0.5, 0.5, 0.5])
    np.testing.assert_array_equal(held[:, 1:], curves[:, 1:])  # one still trains, and one has no numbers any more
