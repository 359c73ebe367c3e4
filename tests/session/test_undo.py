"""Undo and redo: equal experiments whatever was done in whatever order, and the run as it was left."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from nnstudio.catalog import ACTIVATIONS, LOSSES, OPTIMIZERS, SOURCES
from nnstudio.engine.frame import Frame, RunState, Snapshot
from nnstudio.engine.goal import Goal
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import (
    with_data,
    with_layer,
    with_layer_added,
    with_layer_removed,
    with_loss,
    with_network,
    with_output_activation,
    with_training,
    with_units,
)
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session
from nnstudio.session.undo import ENTRIES_MAX, WITH_GHOSTS
from tests.session.conftest import Watched, small

Act = Callable[[Session], None]


def edited(change: Callable[[Experiment], Experiment]) -> Act:
    return lambda session: session.edit(change(session.experiment))


def in_layer(change: Callable[[Experiment, int], Experiment], number: int) -> Act:
    """``change`` in one of the layers, or a layer where there is none."""

    def act(session: Session) -> None:
        layers = len(session.experiment.network.hidden)
        session.edit(change(session.experiment, number % layers) if layers else with_layer_added(session.experiment, 0))

    return act


def acts() -> st.SearchStrategy[Act]:
    """Every kind of edit that the window can ask for."""
    share, count = st.floats(0.05, 0.9), st.integers(1, 40)
    number = st.integers(0, 5)
    return st.one_of(
        st.sampled_from(sorted(SOURCES)).map(lambda name: lambda session: session.choose_source(name)),
        share.map(lambda noise: edited(lambda e: with_data(e, noise=noise))),
        share.map(lambda part: edited(lambda e: with_data(e, test_fraction=part))),
        count.map(lambda rows: edited(lambda e: with_data(e, samples=10 * rows))),
        st.sampled_from([("x",), ("x", "y", "xy"), ("x2", "y2")]).map(
            lambda features: edited(lambda e: with_data(e, features=features))
        ),
        number.map(lambda at: edited(lambda e: with_layer_added(e, min(at, len(e.network.hidden))))),
        number.map(lambda at: in_layer(with_layer_removed, at)),
        st.tuples(number, count).map(lambda pair: in_layer(lambda e, at: with_units(e, at, pair[1]), pair[0])),
        st.tuples(number, st.sampled_from(sorted(ACTIVATIONS))).map(
            lambda pair: in_layer(lambda e, at: with_layer(e, at, activation=pair[1]), pair[0])
        ),
        st.sampled_from(["he_normal", "zeros"]).map(lambda name: edited(lambda e: with_network(e, initializer=name))),
        st.sampled_from(["sigmoid", "softmax", "identity"]).map(
            lambda name: edited(lambda e: with_output_activation(e, name))
        ),
        st.sampled_from(sorted(LOSSES)).map(lambda name: edited(lambda e: with_loss(e, name=name))),
        st.sampled_from(sorted(OPTIMIZERS)).map(lambda name: edited(lambda e: with_training(e, optimizer=name))),
        share.map(lambda rate: edited(lambda e: with_training(e, learning_rate=rate))),
        count.map(lambda size: edited(lambda e: with_training(e, batch_size=size))),
        count.map(lambda epochs: edited(lambda e: with_training(e, epochs=epochs))),
        st.sampled_from(["First", "Second"]).map(
            lambda name: edited(lambda e: msgspec.structs.replace(e, name=name)),
        ),
        st.just(Session.new_luck),
        st.just(Session.reset),
        st.just(Session.train_on),
        share.map(lambda loss: lambda session: session.set_goal(Goal(test_loss=loss))),
    )


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(acts(), min_size=1, max_size=25), detours=st.lists(st.booleans(), max_size=40))
def test_that_edits_in_any_order_undo_and_redo_to_equal_experiments(
    qapp: QCoreApplication, steps: list[Act], detours: list[bool]
) -> None:
    assert qapp is not None
    session = Session(Preferences(speed=None, swap="keep"))
    sides = [(session.experiment, session.goal)]
    for act in steps:
        entries = len(session._stack.done)
        act(session)
        side = (session.experiment, session.goal)
        if len(session._stack.done) > entries:
            sides.append(side)
        else:  # the gesture goes on, or nothing changed
            sides[-1] = side
    at = len(sides) - 1
    assert len(session._stack.done) == at
    for back in [*detours, *[True] * len(sides), *[False] * len(sides)]:
        if back:
            session.undo()
            at = max(at - 1, 0)
        else:
            session.redo()
            at = min(at + 1, len(sides) - 1)
        assert (session.experiment, session.goal) == sides[at]
        assert (session.undo_name is None, session.redo_name is None) == (at == 0, at == len(sides) - 1)
    session.close()
    session.deleteLater()


# ---- entries ----


@pytest.fixture
def session(qapp: QCoreApplication) -> Iterator[Session]:
    session = Session(Preferences(speed=None))
    session.setParent(qapp)
    yield session
    session.close()
    session.deleteLater()


@pytest.mark.parametrize(
    ("act", "name"),
    [
        (edited(lambda e: with_training(e, learning_rate=0.3)), "change of learning rate"),
        (edited(lambda e: with_training(e, optimizer="sgd")), "change of optimiser"),
        (edited(lambda e: with_layer_added(e, 1)), "adding of layer"),
        (edited(lambda e: with_layer_removed(e, 1)), "removal of layer"),
        (edited(lambda e: with_units(e, 0, 5)), "change of neurons"),
        (edited(lambda e: with_layer(e, 0, activation="elu", parameters={"alpha": 2.0})), "change of activation"),
        (edited(lambda e: with_loss(e, name="mse")), "change of loss"),
        (edited(lambda e: with_data(e, noise=0.3)), "change of noise"),
        (edited(lambda e: with_loss(with_output_activation(e, "tanh"), name="mse")), "change of several settings"),
        (lambda session: session.choose_source("sine"), "change of data"),
        (Session.new_luck, "new luck"),
        (Session.reset, "reset"),
        (lambda session: session.set_goal(Goal(test_loss=0.1)), "change of goal"),
    ],
)
def test_that_an_entry_is_named_after_what_was_changed(session: Session, act: Act, name: str) -> None:
    act(session)
    assert (session.undo_name, session.redo_name) == (name, None)
    session.undo()
    assert (session.undo_name, session.redo_name) == (None, name)


def test_that_every_value_of_an_experiment_has_a_name(session: Session) -> None:
    changes = {
        "data": {"standardize": False, "missing": "drop", "target_coding": "minus_one_one", "seed": 7},
        "network": {"outputs": 3, "output_bias": 0.5, "output_parameters": {"alpha": 2.0}, "initializer": "zeros"},
        "loss": {"input": "output", "scale": 0.5, "parameters": {"pos_weight": 2.0}},
        "training": {"l1": 0.1, "l2": 0.1, "shuffle": False, "partial_batch": "carry", "device": "cuda", "seed": 9},
    }
    for part, values in changes.items():
        for key, value in values.items():
            before = session.experiment
            changed = msgspec.structs.replace(getattr(before, part), **{key: value})
            session.edit(msgspec.structs.replace(before, **{part: changed}))
            assert session.undo_name is not None
            assert session.undo_name.startswith("change of "), key


def test_that_a_slider_dragged_is_one_entry_and_a_pause_ends_it(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    before = session.experiment
    for noise in (0.1, 0.2, 0.3):
        now[0] += 0.5
        session.edit(with_data(session.experiment, noise=noise))
    now[0] += 1.5
    session.edit(with_data(session.experiment, noise=0.4))
    session.undo()
    assert session.experiment.data.noise == 0.3
    session.undo()
    assert session.experiment == before
    assert session.undo_name is None


def test_that_choices_are_never_merged_nor_an_edit_with_one_just_redone(session: Session) -> None:
    for name in ("gelu", "silu"):
        session.edit(with_layer(session.experiment, 0, activation=name))
    session.undo()
    assert session.experiment.network.hidden[0].activation == "gelu"
    session.edit(with_data(session.experiment, noise=0.1))
    session.undo()
    session.redo()
    session.edit(with_data(session.experiment, noise=0.2))
    session.undo()
    assert session.experiment.data.noise == 0.1


def test_that_memory_of_edits_is_bounded(session: Session) -> None:
    for number in range(ENTRIES_MAX + 10):
        session.edit(with_layer(session.experiment, 0, activation=("gelu", "silu")[number % 2]))
    assert len(session._stack.done) == ENTRIES_MAX
    assert all(not entry.other.ghosts for entry in session._stack.done[:-WITH_GHOSTS])


def test_that_an_edit_after_undo_forgets_what_could_be_redone(session: Session) -> None:
    session.new_luck()
    session.undo()
    session.edit(with_layer_added(session.experiment, 0))
    assert session.redo_name is None


def test_that_a_question_to_the_network_is_no_edit(session: Session) -> None:
    session.set_row({"x": 1.0})
    session.set_speed(3.0)
    assert session.undo_name is None


# ---- the run ----


def seen(watched: Watched) -> Frame:
    watched.settle()
    frame = watched.session.frame
    assert frame is not None
    return frame


def assert_same_moment(found: Frame, wanted: Frame) -> None:
    assert (found.snapshot.step, found.snapshot.epoch) == (wanted.snapshot.step, wanted.snapshot.epoch)
    assert found.snapshot.train_loss == wanted.snapshot.train_loss
    assert_same_weights(found.snapshot, wanted.snapshot)
    assert found.curves.train_loss.tolist() == wanted.curves.train_loss.tolist()
    assert found.curves.marks == wanted.curves.marks


def assert_same_weights(found: Snapshot, wanted: Snapshot) -> None:
    for left, right in zip(found.layers, wanted.layers, strict=True):
        np.testing.assert_array_equal(left.weight, right.weight)
        np.testing.assert_array_equal(left.bias, right.bias)


def uninterrupted(watched: Watched, epochs: int) -> Snapshot:
    """Where a run of the small experiment stands after so many epochs that nobody interrupted."""
    assert watched.session.dataset is not None
    trainer = Trainer(small(), watched.session.dataset)
    for _ in range(epochs):
        while not trainer.train_batch():
            pass
    return trainer.evaluate()


def back_and_forth(watched: Watched, act: Act, *, epochs_after: int = 2) -> None:
    """Undo brings back the run that ``act`` leaves, redo the one that it begins, and both go on as they would have."""
    session = watched.session
    watched.train(3)
    session.step_once()
    watched.settle()
    before = seen(watched)
    watched.anew(lambda: act(session))
    watched.train(epochs_after)
    after = seen(watched)
    watched.anew(session.undo)
    assert_same_moment(seen(watched), before)
    assert session.state is RunState.READY
    watched.anew(session.redo)
    assert_same_moment(seen(watched), after)
    watched.anew(session.undo)
    watched.train(2)
    assert_same_weights(seen(watched).snapshot, uninterrupted(watched, 5))


@pytest.mark.parametrize(
    "act",
    [
        edited(lambda e: with_layer_added(e, 1)),
        edited(lambda e: with_units(e, 0, 3)),
        edited(lambda e: with_data(e, noise=0.4)),
        lambda session: session.choose_source("sine"),
        Session.new_luck,
        Session.reset,
    ],
    ids=["layer", "units", "noise", "task", "luck", "reset"],
)
def test_that_undoing_what_began_a_new_run_brings_the_run_back(watched: Watched, act: Act) -> None:
    back_and_forth(watched, act)


def test_that_a_swap_that_began_anew_is_undone_alike(watched: Watched) -> None:
    session = watched.session
    session.preferences = msgspec.structs.replace(session.preferences, swap="restart")
    back_and_forth(watched, edited(lambda e: with_layer(e, 0, activation="gelu")))


def test_that_undoing_an_edit_of_a_running_network_is_an_edit(watched: Watched) -> None:
    session = watched.session
    run = watched.train(2).run_id
    session.edit(with_training(session.experiment, learning_rate=0.5))
    watched.train(1)
    session.undo()
    frame = seen(watched)
    assert session.experiment.training.learning_rate == 0.01
    assert (frame.run_id, frame.snapshot.epoch) == (run, 3)
    assert [mark.label for mark in frame.curves.marks] == ["rate 0.5", "rate 0.01"]


def test_that_undoing_a_rewind_brings_back_the_run_that_went_astray(watched: Watched) -> None:
    session = watched.session
    watched.train(3)
    session.edit(with_training(session.experiment, learning_rate=30.0))
    watched.train(3)
    before, experiment = seen(watched), session.experiment
    session.coach.go_back()
    watched.until(lambda: bool(session.frame) and seen(watched).snapshot.epoch < 6)
    watched.anew(session.undo)
    assert_same_moment(seen(watched), before)
    assert session.experiment == experiment


def test_that_a_weight_set_by_hand_goes_back(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    before = seen(watched)
    for value in (0.5, 0.7):  # dragged
        session.set_weight(0, 1, 0, value)
    session.set_weight(1, 0, -1, 0.25)
    assert seen(watched).snapshot.layers[0].weight[1, 0] == np.float32(0.7)
    session.undo()
    session.undo()
    assert_same_weights(seen(watched).snapshot, before.snapshot)
    assert session.undo_name != "weight set by hand"
    session.redo()
    assert seen(watched).snapshot.layers[0].weight[1, 0] == np.float32(0.7)
    session.redo()
    assert seen(watched).snapshot.layers[1].bias[0] == np.float32(0.25)


def test_that_a_run_that_had_to_make_room_is_begun_anew(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    before = session.experiment
    for _ in range(12):
        watched.anew(session.new_luck)
    for _ in range(12):
        session.undo()
    watched.until_state(RunState.READY)
    assert session.experiment == before
    assert seen(watched).snapshot.step == 0
    assert_same_weights(seen(watched).snapshot, uninterrupted(watched, 0))


def test_that_undoing_a_choice_that_cannot_run_finds_the_run_as_it_was(watched: Watched) -> None:
    session = watched.session
    watched.train(2)
    before = seen(watched)
    session.edit(with_loss(with_output_activation(session.experiment, "identity"), name="bce"))
    assert str(session.problem) != "None"
    session.undo()
    assert str(session.problem) == "None"
    assert_same_moment(seen(watched), before)


def test_that_another_document_begins_another_memory(watched: Watched) -> None:
    session = watched.session
    session.new_luck()
    session.new_experiment()
    assert (session.undo_name, session.redo_name) == (None, None)
    watched.until_state(RunState.READY)


def test_that_a_table_that_cannot_be_used_is_no_edit(watched: Watched) -> None:
    session = watched.session
    session.new_luck()
    watched.until_state(RunState.READY)
    before = session.experiment
    session.open_table("nowhere.csv", ("kind",), None, None, "fill")
    watched.until(lambda: bool(watched.said))
    assert session.experiment == before
    assert session.undo_name == "new luck"


def test_that_saving_under_another_name_is_no_edit(session: Session, tmp_path: Path) -> None:
    session.edit(with_training(session.experiment, learning_rate=0.3))
    session.save_experiment(tmp_path / "Mine.json")
    session.undo()
    assert session.experiment.name == "Mine"
    assert session.experiment.training.learning_rate == 0.01
    assert session.modified
    session.redo()
    assert not session.modified
