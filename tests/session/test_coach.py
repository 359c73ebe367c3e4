"""The Coach's memory, with the training thread: what is judged before a run, raised in it, and mended by going back."""

import pytest
from PySide6.QtTest import QSignalSpy

from nnstudio.engine.frame import RunState
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_output_activation, with_training
from nnstudio.experiment.verdicts import Verdict
from nnstudio.session.coach import carried_over
from tests.session.conftest import Watched


def flying_off(experiment: Experiment) -> Experiment:
    """A rate so high that the numbers soon are none."""
    experiment = with_loss(with_output_activation(experiment, "identity"), name="mse")
    return with_training(experiment, optimizer="sgd", learning_rate=1000.0)


@pytest.fixture
def failed(watched: Watched) -> Watched:
    """A run that has flown off, with the frame that shows it."""
    watched.session.edit(flying_off(watched.session.experiment))
    watched.session.play()
    watched.until_state(RunState.FAILED)
    watched.until(lambda: bool(watched.session.coach.alarms))
    return watched


def test_that_the_pair_is_judged_as_soon_as_the_data_are_there(watched: Watched) -> None:
    (judgement,) = watched.session.coach.judgements
    assert judgement.verdict is Verdict.FINE
    judged = QSignalSpy(watched.session.coach.judged)
    watched.session.edit(with_loss(watched.session.experiment, input="output"))
    assert judged.count() == 1
    assert watched.session.coach.judgements[0].verdict is Verdict.WRONG


def test_that_what_the_coach_calls_impossible_is_what_the_session_refuses(watched: Watched) -> None:
    session = watched.session
    session.edit(with_output_activation(with_loss(session.experiment, name="bce"), "identity"))
    judgement = session.coach.judgements[0]
    assert judgement.verdict is Verdict.IMPOSSIBLE
    assert str(session.problem) == judgement.said
    session.play()
    assert watched.said[-1] == ("bad", judgement.said)


def test_that_nothing_is_said_of_data_that_are_still_to_come(watched: Watched) -> None:
    session = watched.session
    session.edit(with_data(session.experiment, noise=0.3))
    assert session.coach.judgements == ()
    watched.until(lambda: bool(session.coach.judgements))


def test_that_a_failed_run_raises_one_alarm_once(failed: Watched) -> None:
    coach = failed.session.coach
    raised = QSignalSpy(coach.raised)
    assert [alarm.id for alarm in coach.alarms] == ["not_finite"]
    failed.settle()
    assert raised.count() == 0
    assert coach.unseen == 1
    coach.see()
    assert coach.unseen == 0


def test_that_going_back_waits_at_the_best_epoch_with_a_tenth_of_the_rate(failed: Watched) -> None:
    session = failed.session
    session.coach.go_back()
    failed.until_state(RunState.READY)
    failed.settle()
    assert session.experiment.training.learning_rate == 100.0
    assert session.coach.alarms == ()
    frame = session.frame
    assert frame is not None
    losses = frame.curves.train_loss
    assert losses[-1] == losses.min()
    assert frame.snapshot.epoch == frame.curves.epoch[-1]
    assert [mark.label for mark in frame.curves.marks] == ["rate 100"]


def test_that_a_run_can_go_back_again_and_again_until_it_holds(failed: Watched) -> None:
    session = failed.session
    for _ in range(5):
        session.coach.go_back()
        failed.until_state(RunState.READY)
        failed.settle()
    assert session.experiment.training.learning_rate == 0.01
    session.play()
    failed.until_state(RunState.FINISHED)
    failed.settle()
    assert session.frame is not None
    curves = session.frame.curves
    assert (curves.epoch[1:] >= curves.epoch[:-1]).all()
    assert curves.train_loss[-1] < curves.train_loss[0]


def test_that_going_back_keeps_what_was_left_behind_as_a_ghost(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, learning_rate=3.0, optimizer="sgd"))
    watched.train(6)
    assert session.frame is not None
    before = session.frame.curves
    session.coach.go_back()
    watched.settle()
    assert session.ghosts[-1].curves is before
    assert session.ghosts[-1].experiment.training.learning_rate == 3.0
    assert session.experiment.training.learning_rate == 0.3


def test_that_going_back_while_it_trains_stops_there(watched: Watched) -> None:
    session = watched.session
    session.edit(with_training(session.experiment, epochs=1_000_000))
    session.play()
    watched.frame_at(20)
    session.coach.go_back()
    watched.until_state(RunState.READY)
    watched.settle()
    assert session.frame is not None
    assert session.frame.state is RunState.READY


def test_that_a_mend_changes_only_what_it_is_about() -> None:
    base = default_experiment()
    mended = with_layer(base, 0, activation="leaky_relu")
    present = with_training(with_loss(base, name="mse"), epochs=400, learning_rate=0.001)
    assert carried_over(base, mended, present) == with_layer(present, 0, activation="leaky_relu")
