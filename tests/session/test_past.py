"""Looking back, training on from there, and what undo makes of it."""

import numpy as np
import pytest

from nnstudio.engine.frame import Frame, RunState, Snapshot
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment.edits import with_layer_added, with_training
from tests.session.conftest import Watched, small


def seen(watched: Watched) -> Frame:
    watched.settle()
    frame = watched.session.frame
    assert frame is not None
    return frame


def looked(watched: Watched, step: int) -> Frame:
    watched.session.look_back(step)
    watched.until(lambda: watched.session._looks_pending == 0)
    return seen(watched)


def uninterrupted(watched: Watched, steps: int) -> Snapshot:
    assert watched.session.dataset is not None
    trainer = Trainer(small(), watched.session.dataset)
    while trainer.step < steps:
        trainer.train(steps - trainer.step)
    return trainer.evaluate()


def assert_same(found: Frame, wanted: Snapshot) -> None:
    assert (found.snapshot.step, found.snapshot.train_loss) == (wanted.step, wanted.train_loss)
    for left, right in zip(found.snapshot.layers, wanted.layers, strict=True):
        np.testing.assert_array_equal(left.weight, right.weight)
        np.testing.assert_array_equal(left.bias, right.bias)


def test_that_every_view_gets_the_moment_looked_at_and_now_comes_back(watched: Watched) -> None:
    session = watched.session
    watched.train(5)
    now = seen(watched)
    past = looked(watched, 8)
    assert session.looks_back
    assert_same(past, uninterrupted(watched, 8))
    assert past.curves.train_loss.tolist() == now.curves.train_loss.tolist()
    session.look_at_now()
    watched.until(lambda: not session.looks_back)
    assert_same(seen(watched), now.snapshot)
    assert session.undo_name == "change of several settings", "looking is no edit"


def test_that_steps_go_back_and_forth_and_train_only_at_the_end(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    for _ in range(3):
        session.step_back()
    watched.until(lambda: session._looks_pending == 0)
    assert_same(seen(watched), uninterrupted(watched, 5))
    for _ in range(3):
        session.step_once()
    watched.until(lambda: not session.looks_back)
    assert seen(watched).snapshot.step == 8
    session.step_once()
    watched.frame_at(9)
    assert_same(seen(watched), uninterrupted(watched, 9))
    session.look_back(0)
    session.train_epochs(1)
    watched.until(lambda: session._looks_pending == 0)
    assert seen(watched).snapshot.step == 4


def test_that_looking_back_pauses_a_run(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    watched.frame_at(40)
    frame = looked(watched, 8)
    assert session.state is RunState.READY
    assert frame.snapshot.step == 8


def test_that_training_from_here_keeps_both_curves_and_the_same_numbers(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=6))
    session.play()
    watched.until_state(RunState.FINISHED)
    before = seen(watched)
    looked(watched, 10)
    assert session.state is RunState.READY
    session.toggle()
    watched.until_state(RunState.FINISHED)
    after = seen(watched)
    assert_same(after, before.snapshot)
    assert after.curves.train_loss[3:].tolist() == before.curves.train_loss[3:].tolist()
    assert session.ghosts[-1].curves.train_loss.tolist() == before.curves.train_loss.tolist()
    assert session.undo_name == "training from an earlier moment"
    watched.anew(session.undo)
    assert_same(seen(watched), before.snapshot)
    assert seen(watched).curves.epoch.tolist() == before.curves.epoch.tolist()


def test_that_an_edit_of_the_past_begins_a_branch_there(watched: Watched) -> None:
    session = watched.session
    watched.train(5)
    before = seen(watched)
    looked(watched, 8)
    session.edit(with_training(session.experiment, learning_rate=0.2))
    watched.until(lambda: not session.looks_back)
    frame = seen(watched)
    assert (frame.snapshot.step, frame.past) == (8, None)
    assert [mark.label for mark in frame.curves.marks] == ["rate 0.2"]
    assert session.running == session.experiment
    watched.train(1)
    watched.anew(session.undo)
    assert session.experiment.training.learning_rate == 0.01
    assert_same(seen(watched), before.snapshot)


def test_that_a_branch_from_an_earlier_segment_takes_its_settings(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    session.edit(with_training(session.experiment, learning_rate=0.2))
    watched.train(2)
    looked(watched, 4)
    session.train_from_here()
    watched.until(lambda: session.experiment.training.learning_rate == 0.01)
    assert session.running == session.experiment
    session.pause()
    watched.until_state(RunState.READY)


def test_that_a_weight_of_the_past_is_set_in_a_branch(watched: Watched) -> None:
    session = watched.session
    watched.train(3)
    before = seen(watched)
    looked(watched, 4)
    session.set_weight(0, 0, 0, 0.75)
    frame = seen(watched)
    assert (frame.snapshot.step, frame.snapshot.layers[0].weight[0, 0]) == (4, np.float32(0.75))
    watched.anew(session.undo)
    assert_same(seen(watched), before.snapshot)


@pytest.mark.parametrize("order", ["reset", "layer", "luck"])
def test_that_a_new_run_ends_looking_back_and_undo_finds_now(watched: Watched, order: str) -> None:
    session = watched.session
    watched.train(3)
    before = seen(watched)
    looked(watched, 4)
    orders = {
        "reset": session.reset,
        "luck": session.new_luck,
        "layer": lambda: session.edit(with_layer_added(session.experiment, 0)),
    }
    watched.anew(orders[order])
    assert not session.looks_back
    assert seen(watched).past is None
    watched.anew(session.undo)
    assert_same(seen(watched), before.snapshot)
    assert len(seen(watched).moments) == len(before.moments)


@pytest.mark.parametrize("order", ["undo", "redo"])
def test_that_an_edit_is_taken_back_where_the_run_has_come_to(watched: Watched, order: str) -> None:
    session = watched.session
    watched.train(4)
    before = session.experiment
    session.edit(with_training(before, learning_rate=0.5))
    after = session.experiment
    if order == "redo":
        watched.settle()
        session.undo()
    watched.settle()
    looked(watched, 8)
    session.undo() if order == "undo" else session.redo()
    watched.until(lambda: not session.looks_back)
    frame = seen(watched)
    assert session.experiment == (before if order == "undo" else after)
    assert frame.past is None
    assert frame.snapshot.step == 16
    assert not session._ghosts, "no branch was begun"
    session.train_epochs(1)
    watched.frame_at(20)


def test_that_a_moment_is_pinned_until_the_data_change(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    frame = looked(watched, 4)
    session.pin()
    assert session.pinned is session.frame
    assert session.pinned is not None
    assert session.pinned.snapshot.step == frame.snapshot.step
    session.look_at_now()
    watched.train(1)
    assert session.pinned.snapshot.step == 4
    session.choose_source("xor")
    watched.until(lambda: session.pinned is None)
    watched.until_state(RunState.READY)
