"""Undo and redo while networks train: after any sequence of edits, every one leads back to what was chosen before."""

from collections.abc import Callable

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session
from tests.session.conftest import Watched, small
from tests.session.test_undo import acts

Act = Callable[[Session], None]
Side = tuple[Experiment, Goal]


def look_back_and_branch(session: Session) -> None:
    """Train on from the start of the run, as one does from the timeline."""
    session.look_back(0)
    session.train_from_here()


def set_a_weight(session: Session) -> None:
    frame = session.frame
    if frame is not None:
        session.set_weight(0, 0, -1, 0.5)


def begin_anew_at_swaps(session: Session) -> None:
    session.preferences = msgspec.structs.replace(session.preferences, swap="restart")


def keep_weights_at_swaps(session: Session) -> None:
    session.preferences = msgspec.structs.replace(session.preferences, swap="keep")


LIVE: tuple[Act, ...] = (
    lambda session: session.train_epochs(2),
    Session.step_once,
    Session.play,
    Session.pause,
    set_a_weight,
    look_back_and_branch,
    lambda session: session.coach.go_back(),
    begin_anew_at_swaps,
    keep_weights_at_swaps,
    lambda session: session.edit(with_data(session.experiment, standardize=not session.experiment.data.standardize)),
    lambda session: session.edit(with_training(session.experiment, l1=0.001, l2=0.01)),
    lambda session: session.edit(with_training(session.experiment, shuffle=not session.experiment.training.shuffle)),
    lambda session: session.edit(with_training(session.experiment, partial_batch="carry")),
)


def settled(watched: Watched) -> Side:
    """What is chosen once the training thread has answered everything."""
    session = watched.session
    session.pause()
    watched.until(lambda: session._making is None or session.problem is not None)
    watched.until(lambda: session.state not in {RunState.LOADING, RunState.TRAINING, RunState.EMPTY})
    asked: list[object] = []
    session.ask_record(asked.append)  # answered after every order before it
    watched.until(lambda: bool(asked) and session._looks_pending == 0)
    return session.experiment, session.goal


def back_and_forth(qtbot: QtBot, steps: list[Act], detours: list[bool]) -> None:
    session = Session(Preferences(speed=None, swap="keep"))
    session.edit(small())
    watched = Watched(qtbot, session)
    session.start()
    sides = [settled(watched)]
    begun = len(session._stack.done)
    for act in steps:
        entries = len(session._stack.done)
        act(session)
        if len(session._stack.done) > entries:
            sides.append(settled(watched))
        else:  # the gesture goes on, or nothing changed
            sides[-1] = settled(watched)
    at = len(sides) - 1
    assert len(session._stack.done) == begun + at
    for back in [*detours, *[True] * at, *[False] * at]:
        if back and at > 0:
            session.undo()
            at -= 1
        elif not back and at < len(sides) - 1:
            session.redo()
            at += 1
        assert settled(watched) == sides[at]
    assert session.close()
    assert not watched.crashes
    session.deleteLater()


LISTS = given(
    steps=st.lists(st.one_of(acts(), st.sampled_from(LIVE)), min_size=3, max_size=10),
    detours=st.lists(st.booleans(), max_size=8),
)
CHECKS = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@settings(max_examples=10, deadline=None, suppress_health_check=CHECKS)
@LISTS
def test_that_edits_of_networks_that_train_undo_and_redo(qtbot: QtBot, steps: list[Act], detours: list[bool]) -> None:
    back_and_forth(qtbot, steps, detours)


@pytest.mark.long
@settings(max_examples=150, deadline=None, suppress_health_check=CHECKS)
@LISTS
def test_that_a_long_day_of_edits_undoes_and_redoes(qtbot: QtBot, steps: list[Act], detours: list[bool]) -> None:
    back_and_forth(qtbot, steps, detours)
