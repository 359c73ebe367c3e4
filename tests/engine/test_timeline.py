"""Going back in a run is exact, and what is kept for it stays within bounds."""

import gc
import weakref
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import pytest

from nnstudio.catalog import OPTIMIZERS
from nnstudio.data import load_dataset
from nnstudio.engine.frame import RunState, Snapshot
from nnstudio.engine.run import Run
from nnstudio.engine.shelf import Shelf
from nnstudio.engine.timeline import BYTES_MAX, MOMENTS_MAX, Timeline
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, default_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_layer, with_network, with_training
from nnstudio.experiment.experiment import HiddenLayer
from nnstudio.resources import sample_paths

SMALL = with_training(with_data(default_experiment(), samples=60, noise=0.1), batch_size=8, epochs=50)


def begun(experiment: Experiment) -> Run:
    return Run.begin(1, experiment, load_dataset(experiment.data, None))


def train(run: Run, epochs: int) -> None:
    for _ in range(epochs):
        while not run.trainer.train(1_000):
            pass
        run.look()


def moment(run: Run) -> Snapshot:
    return run.trainer.evaluate()


def assert_same(found: Snapshot, wanted: Snapshot) -> None:
    assert (found.step, found.epoch, found.train_loss) == (wanted.step, wanted.epoch, wanted.train_loss)
    for left, right in zip(found.layers, wanted.layers, strict=True):
        np.testing.assert_array_equal(left.weight, right.weight)
        np.testing.assert_array_equal(left.bias, right.bias)
        assert left.slope == right.slope


def straight_through(experiment: Experiment, steps: int) -> Snapshot:
    """The same run, which nobody interrupted or looked at."""
    trainer = Trainer(experiment, load_dataset(experiment.data, None))
    while trainer.step < steps:
        trainer.train(steps - trainer.step)
    return trainer.evaluate()


@pytest.mark.parametrize("path", ["straight", "autograd"])
@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_that_a_run_resumed_from_any_moment_equals_the_uninterrupted_one(optimizer: str, path: str) -> None:
    experiment = with_training(SMALL, optimizer=optimizer, parameters={})
    if path == "autograd":
        experiment = with_layer(experiment, 0, activation="prelu")
    run = begun(experiment)
    assert run.trainer.path == path
    train(run, 6)
    run.trainer.train(2)
    steps = run.trainer.step
    for step in (13, 12, 0, 5, 23, 14):
        run.look_back(step)
        assert_same(moment(run), straight_through(experiment, step))
    run.look_at_now()
    assert_same(moment(run), straight_through(experiment, steps))
    run.look_back(14)
    run.branch(None, "")
    train(run, 5)
    assert_same(moment(run), straight_through(experiment, run.trainer.step))


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_that_every_sample_goes_on_exactly_from_a_branch(path: Path) -> None:
    experiment = read_experiment(path)
    run = begun(experiment)
    train(run, 3)
    middle = run.trainer.step - run.trainer.batches_per_epoch // 2 - 1
    run.look_back(middle)
    run.branch(None, "")
    while run.trainer.epoch < 4:
        run.trainer.train(1_000)
    assert_same(moment(run), straight_through(experiment, run.trainer.step))


def test_that_looking_back_shows_the_whole_curve_and_where_one_is() -> None:
    run = begun(SMALL)
    train(run, 5)
    run.look_back(8)
    row = run.answer({}, RunState.READY)
    frame = run.frame(RunState.READY, row, 0.0)
    assert frame is not None
    assert frame.past is not None
    assert (frame.past.there.step, frame.past.there.epoch, frame.past.now.step) == (8, 2.0, 20)
    assert frame.curves.epoch.tolist() == [0, 1, 2, 3, 4, 5]
    assert frame.snapshot.train_loss == frame.curves.train_loss[2]
    assert [moment.step for moment in frame.moments] == [0, 4, 8, 12, 16, 20]


def test_that_a_branch_forgets_what_came_after_and_keeps_the_settings_of_then() -> None:
    run = begun(SMALL)
    train(run, 3)
    faster = with_training(SMALL, learning_rate=0.1, epochs=99)
    run.edit(faster, "rate 0.1")
    train(run, 3)
    run.look_back(8)
    gone_on = run.branch(None, "from here")
    assert (gone_on.training.learning_rate, gone_on.training.epochs) == (0.01, 99)
    frame = run.frame(RunState.READY, run.answer({}, RunState.READY), 0.0)
    assert frame is not None
    assert frame.past is None
    assert frame.curves.epoch.tolist() == [0, 1, 2]
    assert [mark.label for mark in frame.curves.marks] == ["from here"]
    assert [moment.step for moment in frame.moments] == [0, 4, 8]
    train(run, 2)
    assert_same(moment(run), straight_through(SMALL, 16))


def test_that_steps_are_never_repeated_across_an_edit() -> None:
    run = begun(SMALL)
    train(run, 2)
    run.trainer.train(2)
    run.edit(with_training(SMALL, learning_rate=0.5), "rate 0.5")
    after = moment(run)
    run.trainer.train(1)
    one_more = moment(run)
    run.trainer.train(1)
    run.rest()
    run.look_back(11)
    assert_same(moment(run), one_more)
    run.look_back(10)
    assert_same(moment(run), after)
    run.look_back(9)
    assert_same(moment(run), straight_through(SMALL, 9))
    run.look_back(10)
    assert_same(moment(run), after)


def test_that_an_experiment_renamed_while_looking_back_keeps_its_name() -> None:
    run = begun(SMALL)
    train(run, 2)
    run.look_back(3)
    renamed = msgspec.structs.replace(SMALL, name="Other")
    run.edit(renamed, "")
    run.look_at_now()
    assert run.trainer.experiment == renamed
    assert run.trainer.step == 8


# ---- bounds ----


def snapshots(experiment: Experiment, steps: list[int]) -> list[Snapshot]:
    taken = begun(experiment).trainer.take()
    return [replace(taken, step=step, epoch=step) for step in steps]


def test_that_moments_are_dense_at_the_start_and_lately_and_bounded() -> None:
    timeline = Timeline()
    for snapshot in snapshots(SMALL, list(range(20_000))):
        if timeline.wants():
            timeline.keep(float(snapshot.epoch), snapshot)
    steps = np.array([moment.step for moment in timeline.moments])
    assert len(steps) <= MOMENTS_MAX
    assert steps[:16].tolist() == list(range(16))
    assert steps[-1] >= 20_000 - 20_000 // MOMENTS_MAX - 1
    gaps = np.diff(steps)
    assert gaps[-3:].max() <= 2 * 20_000 // MOMENTS_MAX
    middle = (steps[:-1] > 5_000) & (steps[:-1] < 15_000)
    assert gaps[middle].max() < 1_000


def test_that_moments_that_begin_a_segment_stay() -> None:
    timeline = Timeline()
    for snapshot in snapshots(SMALL, list(range(2_000))):
        timeline.keep(float(snapshot.epoch), snapshot, begins=snapshot.step in {500, 1_000})
    assert {500, 1_000} <= {moment.step for moment in timeline.moments}


def test_that_large_networks_keep_fewer_moments() -> None:
    wide = with_network(SMALL, hidden=(HiddenLayer(units=400), HiddenLayer(units=400)))
    timeline = Timeline()
    for snapshot in snapshots(wide, list(range(60))):
        timeline.keep(float(snapshot.epoch), snapshot)
    each = timeline.before(10**9)
    assert each is not None
    assert 2 < len(timeline.moments) == BYTES_MAX // each.nbytes < 60
    assert timeline.nbytes <= BYTES_MAX


def test_that_a_network_too_large_for_it_keeps_no_moments_and_trains_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("nnstudio.engine.timeline.BYTES_MAX", 4_000)
    run = begun(SMALL)
    train(run, 3)
    run.look_back(4)
    assert not run.looks_back
    assert run.trainer.step == 12


def test_that_runs_left_behind_make_room_by_their_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    run = begun(SMALL)
    train(run, 2)
    left = run.leave(RunState.READY)
    monkeypatch.setattr("nnstudio.engine.shelf.BYTES_MAX", 2 * left.nbytes)
    shelf = Shelf()
    for place in range(3):
        shelf.put(place, left)
    assert len(shelf._runs) == 2
    monkeypatch.setattr("nnstudio.engine.shelf.BYTES_MAX", left.nbytes - 1)
    shelf.put(4, left)
    assert shelf.take(4, SMALL) is None


def test_that_a_copy_goes_on_by_itself() -> None:
    timeline = Timeline()
    first, second = snapshots(SMALL, [0, 1])
    timeline.keep(0.0, first)
    copied = timeline.copy()
    timeline.keep(1.0, second)
    assert (len(copied.moments), len(timeline.moments)) == (1, 2)


def test_that_a_run_that_was_left_keeps_nothing_of_its_trainer_and_still_knows_its_alarms() -> None:
    run = begun(with_training(SMALL, learning_rate=10.0))
    train(run, 30)
    trainer, alarms = weakref.ref(run.trainer), run._watcher.alarms
    left = run.leave(RunState.READY)
    del run
    gc.collect()
    assert trainer() is None
    assert alarms
    assert Run.come_back(2, left)._watcher.alarms == alarms
