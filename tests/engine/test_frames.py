"""What a frame brings anew while it trains, and what of the frame before."""

import sys

import pytest

from nnstudio.data import load_dataset
from nnstudio.engine.frame import Frame, RunState, Turn
from nnstudio.engine.run import Run
from nnstudio.engine.switching import PATIENT_SECONDS, USUAL_SECONDS, wait_as_usual, wait_patiently
from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_data, with_training

SMALL = with_training(with_data(default_experiment(), samples=60), batch_size=8, epochs=50)


def frames(state: RunState, count: int) -> list[Frame]:
    run = Run.begin(1, SMALL, load_dataset(SMALL.data, None))
    found = []
    for _ in range(count):
        run.trainer.train(1)
        frame = run.frame(state, run.answer({}, state), 0.0)
        assert frame is not None
        found.append(frame)
    return found


def test_that_everything_is_new_at_rest() -> None:
    first, second = frames(RunState.READY, 2)
    assert first.turn is second.turn is None
    assert first.layers is not second.layers
    assert first.row is not second.row
    assert first.predictions is not second.predictions


def test_that_layers_and_rows_come_anew_in_turns_while_it_trains() -> None:
    shown = frames(RunState.TRAINING, 9)
    assert [frame.turn for frame in shown] == [*Turn, *Turn, Turn.LAYERS]
    assert len({id(frame.plane) for frame in shown}) == 9
    assert len({id(frame.layers) for frame in shown}) == 3
    assert len({id(frame.row) for frame in shown}) == 3
    assert shown[4].layers is not shown[3].layers
    assert shown[5].row is not shown[4].row


def test_that_another_row_is_answered_at_once() -> None:
    run = Run.begin(1, SMALL, load_dataset(SMALL.data, None))
    state = RunState.TRAINING
    assert run.frame(state, run.answer({}, state), 0.0) is not None
    assert run.frame(state, run.answer({}, state), 0.0) is not None
    name = run.loaded.dataset.columns[0].name
    first, other = run.answer({name: 0.25}, state), run.answer({name: 0.75}, state)
    assert first is not None
    assert other is not None
    assert not (first.inputs == other.inputs).all()


def test_that_threads_wait_patiently_only_while_they_are_told_to() -> None:
    wait_patiently()
    try:
        assert sys.getswitchinterval() == pytest.approx(PATIENT_SECONDS)
    finally:
        wait_as_usual()
    assert sys.getswitchinterval() == pytest.approx(USUAL_SECONDS)
