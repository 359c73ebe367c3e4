"""What is kept of a run: its segments, replayed by a trainer alone, lead to the same numbers bit for bit."""

from collections.abc import Callable

import numpy as np

from nnstudio.data import Dataset
from nnstudio.engine.record import HandEdit, RunRecord, Segment, with_segment
from nnstudio.engine.run import Run
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_layer, with_training

DatasetOf = Callable[[Experiment], Dataset]


def train(run: Run, batches: int) -> None:
    for _ in range(batches):
        if run.trainer.train_batch():
            run.look()


def replayed(record: RunRecord, dataset: Dataset) -> Trainer:
    """A trainer that has gone the way that the segments tell."""
    first, *others = record.segments
    trainer = Trainer(first.experiment, dataset)
    for edit in first.edits:
        trainer.set_weight(edit.layer, edit.unit, edit.source, edit.value)
    for segment in others:
        while trainer.step < segment.step:
            trainer.train_batch()
        if segment.experiment != trainer.experiment:
            trainer.edit(segment.experiment)
        for edit in segment.edits:
            trainer.set_weight(edit.layer, edit.unit, edit.source, edit.value)
    while trainer.step < record.snapshot.step:
        trainer.train_batch()
    return trainer


def assert_replayed(run: Run) -> None:
    record = run.record()
    there = record.snapshot.continuation
    assert there is not None
    again = replayed(record, run.loaded.dataset).continuation()
    assert np.array_equal(again.values, there.values)
    assert np.array_equal(again.first, there.first)
    assert np.array_equal(again.second, there.second)
    assert (again.rows_used, again.experiment) == (there.rows_used, there.experiment)


def test_that_the_segments_of_a_run_lead_to_where_it_stands(small: Experiment, dataset_of: DatasetOf) -> None:
    run = Run.begin(1, small, dataset_of(small))
    run.set_weight(0, 0, 0, 0.5)
    train(run, 6)
    run.edit(with_training(small, learning_rate=0.05), "rate")
    train(run, 5)
    run.set_weight(1, 0, -1, 0.25)
    run.set_weight(1, 0, -1, 0.75)  # of two in one place the last counts
    run.set_weight(0, 2, 1, -0.5)
    train(run, 3)
    run.edit(with_layer(run.trainer.experiment, 0, activation="tanh"), "Hidden 1: tanh")
    train(run, 2)
    segments = run.record().segments
    assert [segment.step for segment in segments] == [0, 6, 11, 14]
    assert [len(segment.edits) for segment in segments] == [1, 0, 2, 0]
    assert_replayed(run)


def test_that_a_run_that_went_on_from_an_earlier_moment_tells_the_way_there(
    small: Experiment, dataset_of: DatasetOf
) -> None:
    run = Run.begin(1, small, dataset_of(small))
    train(run, 8)
    run.edit(with_training(small, learning_rate=0.05), "rate")
    train(run, 8)
    run.look_back(4)
    run.branch(None, "from here")
    train(run, 6)
    assert [segment.step for segment in run.record().segments] == [0]
    assert_replayed(run)


def test_that_a_run_goes_on_alike_after_it_was_taken_up(small: Experiment, dataset_of: DatasetOf) -> None:
    alone, again = Run.begin(1, small, dataset_of(small)), Run.begin(2, small, dataset_of(small))
    train(alone, 13)
    again.take_up(alone.record())
    train(alone, 13)
    train(again, 13)
    mine, theirs = alone.record(), again.record()
    assert np.array_equal(mine.curves.train_loss, theirs.curves.train_loss)
    assert mine.snapshot.train_loss == theirs.snapshot.train_loss
    assert mine.segments == theirs.segments


def test_that_an_optimiser_that_began_anew_is_told(small: Experiment, dataset_of: DatasetOf) -> None:
    run = Run.begin(1, small, dataset_of(small))
    train(run, 8)
    run.rewind(with_training(small, learning_rate=0.001), "rate 0.001")
    last = run.record().segments[-1]
    assert (last.anew, last.experiment.training.learning_rate) == (True, 0.001)


def test_that_a_segment_takes_the_place_of_what_came_after_it(small: Experiment) -> None:
    faster = with_training(small, learning_rate=0.5)
    segments = (Segment(small), Segment(small, 10), Segment(small, 20))
    found = with_segment(segments, Segment(faster, 10, edits=(HandEdit(0, 0, 0, 1.0),)))
    assert [segment.step for segment in found] == [0, 10]
    assert found[-1].experiment == faster
