"""The curve of a run: one point an epoch, and a jump where an edit changes what the numbers are."""

import numpy as np
import pytest
from numpy.typing import NDArray

from nnstudio.engine.frame import Curves, Snapshot
from nnstudio.engine.history import OLDER_ROWS, RECENT_ROWS, History


def snapshot(epoch: int, loss: float) -> Snapshot:
    return Snapshot(1, 10 * epoch, epoch, (), loss, 2 * loss, {"test_accuracy": 1 - loss})


def points(history: History) -> list[tuple[float, float]]:
    curves = history.curves()
    return list(zip(curves.epoch.tolist(), curves.train_loss.tolist(), strict=True))


def test_that_the_curve_jumps_where_an_edit_was_made() -> None:
    history = History()
    history.record(snapshot(0, 0.7))
    history.jump(0.4, snapshot(0, 0.3))
    history.record(snapshot(1, 0.2))
    assert points(history) == [(0.0, 0.7), (0.4, 0.3), (1.0, 0.2)]
    assert history.curves().test_loss.tolist() == [1.4, 0.6, 0.4]


def test_that_of_several_edits_in_one_place_the_last_counts() -> None:
    history = History()
    history.record(snapshot(3, 0.7))
    history.jump(3.0, snapshot(3, 0.5))
    handed_out = history.curves()
    for loss in (0.4, 0.3):
        history.jump(3.0, snapshot(3, loss))
    assert points(history) == [(3.0, 0.7), (3.0, 0.3)]
    assert handed_out.train_loss.tolist() == [0.7, 0.5]  # never written again
    history.record(snapshot(4, 0.2))
    history.jump(4.0, snapshot(4, 0.1))
    assert points(history)[2:] == [(4.0, 0.2), (4.0, 0.1)]


def test_that_a_number_dragged_by_hand_is_marked_once() -> None:
    history = History()
    for _ in range(5):
        history.mark(2.0, "by hand")
    history.mark(2.5, "by hand")
    assert [(mark.epoch, mark.label) for mark in history.curves().marks] == [(2.0, "by hand"), (2.5, "by hand")]


# ---- long runs ----

Floats = NDArray[np.float64]
MOST = RECENT_ROWS + OLDER_ROWS


def filled(losses: Floats, *, whole: bool = False) -> History:
    history = History(whole=whole)
    for epoch, loss in enumerate(losses):
        history.record(snapshot(epoch, float(loss)))
    return history


@pytest.fixture(scope="module")
def noisy() -> Floats:
    losses = np.random.default_rng(1).uniform(1, 2, 3 * MOST)
    losses[[70, 40_000, 99_999]] = [9.0, 0.25, 7.0]
    return losses


@pytest.fixture(scope="module")
def curves(noisy: Floats) -> Curves:
    return filled(noisy).curves()


def test_that_a_long_history_is_bounded_and_in_order(curves: Curves, noisy: Floats) -> None:
    assert MOST // 2 <= len(curves.epoch) <= MOST
    assert (np.diff(curves.epoch) > 0).all()
    assert (curves.epoch[0], curves.epoch[-1]) == (0, len(noisy) - 1)
    assert len(curves.train_loss) == len(curves.test_loss) == len(curves.epoch)


def test_that_the_recent_epochs_are_exact(curves: Curves, noisy: Floats) -> None:
    np.testing.assert_array_equal(curves.epoch[-RECENT_ROWS:], np.arange(len(noisy))[-RECENT_ROWS:])
    np.testing.assert_array_equal(curves.train_loss[-RECENT_ROWS:], noisy[-RECENT_ROWS:])


def test_that_no_peak_is_lost_and_each_stands_near_its_epoch(curves: Curves, noisy: Floats) -> None:
    for epoch in (70, 40_000, 99_999):
        at = int(np.flatnonzero(curves.train_loss == noisy[epoch])[0])
        assert abs(curves.epoch[at] - epoch) <= 64


def test_that_thinning_writes_in_nothing_that_was_handed_out(noisy: Floats) -> None:
    history = filled(noisy[: MOST - 10])
    handed_out = history.curves()
    before = handed_out.train_loss.copy()
    for epoch in range(MOST - 10, MOST + 10):
        history.record(snapshot(epoch, 0.0))
    np.testing.assert_array_equal(handed_out.train_loss, before)


def test_that_a_whole_history_keeps_every_epoch() -> None:
    losses = np.linspace(2, 1, MOST + 100)
    np.testing.assert_array_equal(filled(losses, whole=True).curves().train_loss, losses)


def test_that_a_long_history_can_be_cut_and_goes_on() -> None:
    history = filled(np.linspace(2, 1, MOST + 5_000))
    history.cut(1_000)
    assert history.curves().epoch[-1] <= 1_000
    history.record(snapshot(1_001, 0.5))
    assert history.curves().train_loss[-1] == 0.5
