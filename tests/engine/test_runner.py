"""The training thread from outside: what it is told, what it answers, and that nothing changes the numbers."""

import statistics
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from nnstudio.catalog import UserError
from nnstudio.data import Dataset, DataSource, load_dataset
from nnstudio.engine import pace as pacing
from nnstudio.engine.frame import Curves, Failure, Frame, RunState
from nnstudio.engine.goal import Goal
from nnstudio.engine.pace import Pace, evaluation_interval
from nnstudio.engine.probes import Probes
from nnstudio.engine.runner import Crashed, EngineReady, Event, Loaded, LoadRefused, Refused, Runner, StateChanged
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.worker import Worker
from nnstudio.experiment import Data, Experiment, HiddenLayer
from nnstudio.experiment.edits import with_data, with_layer, with_loss, with_network, with_training

PATIENCE = 20.0


class Driver:
    """A runner with someone who waits for its answers."""

    def __init__(self, *, gives_way: bool = False) -> None:
        self._news = threading.Event()
        self.runner = Runner(self._news.set, gives_way=gives_way)
        self.events: list[Event] = []
        self.runner.start()

    def collect(self) -> list[Event]:
        fresh = self.runner.take_events()
        self.events += fresh
        return fresh

    def wait_for(self, wanted: Callable[[Event], bool]) -> Event:
        """The first event that has not been waited for yet and is wanted."""
        deadline = time.monotonic() + PATIENCE
        seen = 0
        while time.monotonic() < deadline:
            self._news.clear()
            self.collect()
            for index in range(seen, len(self.events)):
                if wanted(self.events[index]):
                    found = self.events[index]
                    del self.events[: index + 1]
                    return found
            seen = len(self.events)
            self._news.wait(0.05)
        pytest.fail(f"nothing of the kind among {self.events}")

    def wait_state(self, state: RunState) -> None:
        self.wait_for(lambda event: isinstance(event, StateChanged) and event.state is state)

    def load(self, experiment: Experiment) -> Loaded:
        self.runner.load(experiment)
        loaded = self.wait_for(lambda event: isinstance(event, Loaded))
        self.wait_state(RunState.READY)
        assert isinstance(loaded, Loaded)
        return loaded

    def frame(self) -> Frame:
        self.runner.request_frame()
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if (frame := self.runner.take_frame()) is not None:
                return frame
            time.sleep(0.002)
        pytest.fail("no frame came")

    def train_to_the_end(self) -> Curves:
        self.runner.play()
        self.wait_state(RunState.FINISHED)
        return self.frame().curves


@pytest.fixture
def driver() -> Iterator[Driver]:
    driver = Driver()
    yield driver
    assert driver.runner.close(PATIENCE)


def assert_same(one: Curves, other: Curves) -> None:
    assert one.epoch.tolist() == other.epoch.tolist()
    assert one.train_loss.tolist() == other.train_loss.tolist()
    assert one.test_loss.tolist() == other.test_loss.tolist()
    for name, values in one.metrics.items():
        assert values.tolist() == other.metrics[name].tolist()


def curve_of(experiment: Experiment, epochs: int) -> Curves:
    """The run without a thread."""
    from nnstudio.engine.training import train  # noqa: PLC0415 (beside the runner's own way)

    return train(with_training(experiment, epochs=epochs), load_dataset(experiment.data)).curves


# ---- order of events ----


def test_that_a_run_is_announced_loaded_trained_and_finished(driver: Driver, small: Experiment) -> None:
    run_id = driver.runner.load(small)
    driver.runner.play()
    seen: list[Event] = []
    deadline = time.monotonic() + PATIENCE
    while not (seen and isinstance(seen[-1], StateChanged) and seen[-1].state is RunState.FINISHED):
        assert time.monotonic() < deadline
        seen += driver.runner.take_events()
        time.sleep(0.002)
    assert isinstance(seen[0], EngineReady)
    assert seen[0].devices[0].name == "cpu"
    kinds = [event.state if isinstance(event, StateChanged) else type(event) for event in seen[1:]]
    assert kinds == [RunState.LOADING, Loaded, RunState.READY, RunState.TRAINING, RunState.FINISHED]
    loaded = seen[2]
    assert isinstance(loaded, Loaded)
    assert (loaded.run_id, loaded.experiment, loaded.outputs) == (run_id, small, 1)
    assert loaded.chance_loss == pytest.approx(np.log(2), rel=0.1)


def test_that_a_frame_comes_once_for_each_request(driver: Driver, small: Experiment) -> None:
    loaded = driver.load(small)
    frame = driver.frame()
    assert (frame.run_id, frame.state, frame.snapshot.step) == (loaded.run_id, RunState.READY, 0)
    assert driver.runner.take_frame() is None
    assert len(frame.layers) == 3
    assert frame.plane is not None
    assert frame.row is not None
    assert frame.curves.epoch.tolist() == [0]


def test_that_no_frame_comes_before_a_run(driver: Driver) -> None:
    driver.wait_for(lambda event: isinstance(event, EngineReady))
    driver.runner.request_frame()
    time.sleep(0.05)
    assert driver.runner.take_frame() is None


# ---- the numbers ----


def test_that_training_in_one_go_is_training_without_a_thread(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    assert_same(driver.train_to_the_end(), curve_of(small, 20))


def test_that_stops_steps_speeds_and_looks_never_change_the_numbers(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    runner = driver.runner
    runner.advance(steps=3)
    driver.wait_state(RunState.READY)
    assert driver.frame().snapshot.step == 3
    runner.advance(epochs=2)
    driver.wait_state(RunState.READY)
    assert driver.frame().snapshot.epoch == 2
    runner.advance(steps=1)
    driver.wait_state(RunState.READY)
    runner.set_speed(100)
    runner.play()
    driver.wait_state(RunState.TRAINING)
    driver.frame()
    runner.pause()
    driver.wait_state(RunState.READY)
    runner.set_row({"x": 1.0})
    driver.frame()
    runner.set_speed(None)
    runner.advance(epochs=3)
    driver.wait_state(RunState.READY)
    assert_same(driver.train_to_the_end(), curve_of(small, 20))


def test_that_thinned_curves_share_their_epochs(driver: Driver, small: Experiment) -> None:
    full_batch = with_training(small, batch_size=1000)
    driver.load(full_batch)
    driver.runner.advance(epochs=3)
    driver.wait_state(RunState.READY)
    curves, whole = driver.train_to_the_end(), curve_of(full_batch, 20)
    assert curves.epoch[-1] == 20
    assert len(curves.epoch) < len(whole.epoch)
    at = curves.epoch.astype(int)
    assert curves.train_loss.tolist() == whole.train_loss[at].tolist()


def test_that_reset_begins_with_the_same_weights(driver: Driver, small: Experiment) -> None:
    first = driver.load(small)
    start = driver.frame().snapshot.layers
    curves = driver.train_to_the_end()
    run_id = driver.runner.reset(small)
    again = driver.wait_for(lambda event: isinstance(event, Loaded))
    assert isinstance(again, Loaded)
    assert again.run_id == run_id > first.run_id
    assert again.dataset is first.dataset
    driver.wait_state(RunState.READY)
    for one, two in zip(start, driver.frame().snapshot.layers, strict=True):
        np.testing.assert_array_equal(one.weight, two.weight)
    assert_same(driver.train_to_the_end(), curves)


def test_that_numbers_at_rest_belong_to_the_weights_shown(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    before = driver.frame()
    driver.runner.advance(steps=1)
    driver.wait_state(RunState.READY)
    after = driver.frame()
    assert (after.snapshot.step, after.snapshot.epoch) == (1, 0)
    trainer = Trainer(small, load_dataset(small.data))
    trainer.train_batch()
    assert after.snapshot.train_loss == trainer.evaluate().train_loss != before.snapshot.train_loss
    assert after.curves.epoch.tolist() == [0], "the curve has whole epochs alone"


# ---- edits ----


def test_that_an_edit_begins_a_segment_with_a_mark(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.runner.edit(with_training(small, learning_rate=0.02), "before the first step")
    driver.runner.advance(epochs=2)
    driver.wait_state(RunState.READY)
    driver.runner.advance(steps=1)
    driver.wait_state(RunState.READY)
    driver.runner.edit(with_training(small, learning_rate=0.1), "rate 0.1")
    driver.runner.edit(with_training(small, learning_rate=0.1, epochs=30), "")
    driver.runner.set_weight(0, 0, 0, 2.0)
    frame = driver.frame()
    assert [mark.label for mark in frame.curves.marks] == ["rate 0.1", "by hand"]
    assert [mark.epoch for mark in frame.curves.marks] == [2 + 8 / 30, 2 + 8 / 30]
    assert frame.snapshot.layers[0].weight[0, 0] == 2.0


def test_that_the_curve_ends_with_the_losses_shown_after_weights_are_kept(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.runner.advance(epochs=2)
    driver.wait_state(RunState.READY)
    before = driver.frame()
    driver.runner.edit(with_layer(small, 0, activation="sigmoid"), "sigmoid")
    swapped = driver.frame()
    driver.runner.set_weight(0, 0, 0, 9.0)
    by_hand = driver.frame()
    for frame in (before, swapped, by_hand):
        assert frame.curves.train_loss[-1] == frame.snapshot.train_loss
        assert frame.curves.test_loss[-1] == frame.snapshot.test_loss
    assert before.curves.train_loss[-1] != swapped.curves.train_loss[-1] != by_hand.curves.train_loss[-1]
    assert by_hand.curves.epoch.tolist() == [*before.curves.epoch.tolist(), 2.0]
    driver.runner.edit(with_training(with_layer(small, 0, activation="sigmoid"), learning_rate=0.3), "rate")
    assert len(driver.frame().curves.epoch) == len(by_hand.curves.epoch), "a rate changes no number of the present"


def test_that_more_epochs_make_a_finished_run_ready(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.train_to_the_end()
    driver.runner.play()
    driver.wait_state(RunState.FINISHED)
    driver.runner.edit(with_training(small, epochs=40), "")
    driver.wait_state(RunState.READY)
    assert_same(driver.train_to_the_end(), curve_of(small, 40))


def test_that_a_finished_run_goes_on_for_as_many_epochs_as_are_asked_for(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.train_to_the_end()
    driver.runner.advance(epochs=5)
    driver.wait_state(RunState.READY)
    assert driver.frame().snapshot.epoch == 25


def test_that_a_row_of_the_data_before_never_stops_the_frames_of_the_next(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.runner.set_row({"x": 1.0, "y": -1.0})
    assert driver.frame().row is not None
    driver.load(with_loss(with_data(small, source="iris"), name="mse"))
    assert driver.frame().row is not None
    driver.runner.set_row({"no such column": 1.0})
    assert driver.frame().row is not None
    assert driver.frame().row is not None


def test_that_an_edit_the_run_cannot_take_is_refused_and_the_run_goes_on(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.runner.advance(epochs=1)
    driver.wait_state(RunState.READY)
    driver.runner.edit(with_loss(small, name="cross_entropy"), "cross_entropy")
    refused = driver.wait_for(lambda event: isinstance(event, Refused))
    assert isinstance(refused, Refused)
    assert "another number of outputs" in str(refused.error)
    assert_same(driver.train_to_the_end(), curve_of(small, 20))


# ---- runs that do not come to be ----


def test_that_a_refused_load_keeps_the_run_before(driver: Driver, small: Experiment) -> None:
    loaded = driver.load(small)
    driver.runner.advance(epochs=2)
    driver.wait_state(RunState.READY)
    before = driver.frame()
    driver.runner.load(with_data(small, source="file", path="nowhere.csv"))
    refused = driver.wait_for(lambda event: isinstance(event, LoadRefused))
    assert isinstance(refused, LoadRefused)
    assert "nowhere.csv" in str(refused.error)
    assert refused.previous_id == loaded.run_id
    driver.wait_state(RunState.READY)
    after = driver.frame()
    assert (after.run_id, after.snapshot.step) == (before.run_id, before.snapshot.step)
    assert_same(driver.train_to_the_end(), curve_of(small, 20))


def test_that_a_refused_load_pauses_the_run_before(driver: Driver, small: Experiment) -> None:
    driver.load(with_training(small, epochs=1_000_000))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    driver.runner.load(with_training(small, device="cuda:99"))
    driver.wait_for(lambda event: isinstance(event, LoadRefused))
    driver.wait_state(RunState.READY)
    assert driver.frame().state is RunState.READY


def test_that_ids_are_never_used_twice(driver: Driver, small: Experiment) -> None:
    first = driver.load(small).run_id
    refused = driver.runner.load(with_data(small, source="file", path="nowhere.csv"))
    driver.wait_for(lambda event: isinstance(event, LoadRefused))
    assert len({first, refused, driver.load(small).run_id, driver.runner.reset(small)}) == 4


def test_that_an_error_in_the_program_is_reported_and_the_thread_lives(
    driver: Driver, small: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = driver.load(small)

    def broken(_: DataSource, __: Data) -> Dataset:
        raise ZeroDivisionError("nobody expected this")

    with monkeypatch.context() as patch:
        patch.setattr(DataSource, "load", broken)
        driver.runner.load(small)
        crashed = driver.wait_for(lambda event: isinstance(event, Crashed))
        refused = driver.wait_for(lambda event: isinstance(event, LoadRefused))
    assert isinstance(crashed, Crashed)
    assert "nobody expected this" in crashed.report
    assert isinstance(refused, LoadRefused)
    assert refused.previous_id == loaded.run_id
    assert_same(driver.train_to_the_end(), curve_of(small, 20))


def test_that_a_frame_that_cannot_be_made_is_reported_once(
    driver: Driver, small: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.load(small)

    def broken(_: object) -> None:
        raise ZeroDivisionError("no picture")

    with monkeypatch.context() as patch:
        patch.setattr(Probes, "plane", broken)
        driver.runner.request_frame()
        driver.wait_for(lambda event: isinstance(event, Crashed))
        driver.wait_state(RunState.FAILED)
        driver.runner.request_frame()
        time.sleep(0.05)
    assert not [event for event in driver.collect() if isinstance(event, Crashed)]
    driver.load(small)
    assert driver.frame().plane is not None


# ---- news of older runs ----


class Gate:
    """Holds the loading of data until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.entered, self.open = threading.Event(), threading.Event()
        self.loads: list[str] = []
        monkeypatch.setattr(DataSource, "load", lambda source, data: self._load(data, source.base))

    def _load(self, data: Data, base: Path | None) -> Dataset:
        self.loads.append(data.source)
        self.entered.set()
        assert self.open.wait(PATIENCE)
        return load_dataset(data, base)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate(monkeypatch)
    yield gate
    gate.open.set()


def test_that_news_of_an_older_run_is_dropped(driver: Driver, small: Experiment, gate: Gate) -> None:
    driver.runner.load(small)
    assert gate.entered.wait(PATIENCE)
    newest = driver.runner.load(with_data(small, source="xor"))
    gate.open.set()
    loaded = driver.wait_for(lambda event: isinstance(event, Loaded))
    assert isinstance(loaded, Loaded)
    assert (loaded.run_id, loaded.dataset.name) == (newest, "xor")
    driver.wait_state(RunState.READY)
    assert driver.frame().run_id == newest


def test_that_runs_replaced_before_they_began_are_never_made(driver: Driver, small: Experiment, gate: Gate) -> None:
    driver.runner.load(small)
    assert gate.entered.wait(PATIENCE)
    for source in ("xor", "gauss", "spiral"):
        driver.runner.load(with_data(small, source=source))
        driver.runner.reset(with_data(small, source=source))
    newest = driver.runner.load(with_data(small, source="moons"))
    gate.open.set()
    loaded = driver.wait_for(lambda event: isinstance(event, Loaded))
    assert isinstance(loaded, Loaded)
    assert loaded.run_id == newest
    assert gate.loads == ["circle", "moons"]


def test_that_a_refusal_that_nobody_waits_for_is_dropped(driver: Driver, small: Experiment, gate: Gate) -> None:
    driver.runner.load(with_data(small, source="file", path="nowhere.csv"))
    assert gate.entered.wait(PATIENCE)
    newest = driver.runner.load(small)
    gate.open.set()
    driver.wait_state(RunState.READY)
    assert not [event for event in driver.events if isinstance(event, LoadRefused)]
    assert driver.frame().run_id == newest


def test_that_a_run_passed_over_is_there_when_the_next_is_refused(
    driver: Driver, small: Experiment, gate: Gate
) -> None:
    first = driver.runner.load(small)
    assert gate.entered.wait(PATIENCE)
    driver.runner.load(with_data(small, source="file", path="nowhere.csv"))
    gate.open.set()
    driver.wait_for(lambda event: isinstance(event, LoadRefused))
    loaded = driver.wait_for(lambda event: isinstance(event, Loaded))
    assert isinstance(loaded, Loaded)
    assert loaded.run_id == first
    assert driver.frame().run_id == first


def test_that_orders_given_while_loading_are_carried_out_after_it(
    driver: Driver, small: Experiment, gate: Gate
) -> None:
    driver.runner.load(small)
    assert gate.entered.wait(PATIENCE)
    driver.runner.edit(with_training(small, epochs=7), "")
    driver.runner.set_goal(Goal(test_loss=-1.0))
    driver.runner.play()
    gate.open.set()
    driver.wait_state(RunState.FINISHED)
    assert driver.frame().snapshot.epoch == 7


def test_that_orders_before_any_run_do_nothing(driver: Driver, small: Experiment) -> None:
    runner = driver.runner
    runner.play()
    runner.pause()
    runner.advance(steps=1)
    runner.edit(small, "nothing")
    runner.set_weight(0, 0, 0, 1.0)
    runner.set_row({"x": 1.0})
    driver.load(small)
    assert driver.frame().snapshot.step == 0
    assert not [event for event in driver.events if isinstance(event, Crashed)]


# ---- failing, goals, the end ----


def test_that_a_run_that_flies_off_shows_its_last_good_numbers(driver: Driver, numbers: Experiment) -> None:
    experiment = with_training(numbers, optimizer="sgd", learning_rate=1000.0, epochs=1000)
    driver.load(experiment)
    driver.runner.play()
    failure = driver.wait_for(lambda event: isinstance(event, Failure))
    assert isinstance(failure, Failure)
    assert failure.sentence.startswith(f"Training stopped in epoch {failure.epoch}: the ")
    frame = driver.frame()
    assert frame.state is RunState.FAILED
    assert frame.snapshot.epoch in {failure.epoch - 1, failure.epoch}
    assert frame.snapshot.epoch == frame.curves.epoch[-1]
    assert frame.snapshot.train_loss == frame.curves.train_loss[-1]
    assert all(np.isfinite(layer.weight).all() for layer in frame.snapshot.layers)
    driver.runner.play()
    driver.runner.advance(steps=1)
    assert driver.frame().state is RunState.FAILED
    driver.runner.reset(with_training(experiment, learning_rate=0.01))
    driver.wait_state(RunState.READY)
    assert driver.frame().snapshot.step == 0


def test_that_a_weight_by_hand_that_breaks_the_run_stops_it(driver: Driver, small: Experiment) -> None:
    driver.load(small)
    driver.runner.advance(epochs=1)
    driver.wait_state(RunState.READY)
    good = driver.frame().snapshot
    driver.runner.set_weight(0, 0, 0, float("nan"))
    failure = driver.wait_for(lambda event: isinstance(event, Failure))
    assert isinstance(failure, Failure)
    assert "the weights of Hidden 1" in failure.sentence
    np.testing.assert_array_equal(driver.frame().snapshot.layers[0].weight, good.layers[0].weight)


@pytest.mark.parametrize(("layer", "unit", "source"), [(9, 0, 0), (0, 999, 0), (0, 0, 999)])
def test_that_a_weight_that_has_gone_meanwhile_is_passed_over(
    driver: Driver, small: Experiment, layer: int, unit: int, source: int
) -> None:
    driver.load(small)
    before = driver.frame().snapshot
    driver.runner.set_weight(layer, unit, source, 9.0)
    after = driver.frame().snapshot
    for one, other in zip(before.layers, after.layers, strict=True):
        np.testing.assert_array_equal(one.weight, other.weight)
    assert not any(isinstance(event, Crashed) for event in driver.collect())


def test_that_a_goal_ends_the_training(driver: Driver, small: Experiment) -> None:
    driver.load(with_training(small, epochs=100_000))
    driver.runner.set_goal(Goal(test_accuracy=0.8))
    curves = driver.train_to_the_end()
    assert curves.metrics["test_accuracy"][-1] >= 0.8
    assert (curves.metrics["test_accuracy"][1:-1] < 0.8).all()


def test_that_training_rests_while_a_frame_is_drawn_and_goes_on_then(
    small: Experiment, monkeypatch: pytest.MonkeyPatch
) -> None:
    slices, train_slice = list[int](), Worker._train_slice

    def counted(worker: Worker) -> None:
        slices.append(len(slices))
        train_slice(worker)

    monkeypatch.setattr(Worker, "_train_slice", counted)
    monkeypatch.setattr(pacing, "GIVE_WAY_SECONDS", PATIENCE)
    driver = Driver(gives_way=True)
    driver.load(with_training(small, epochs=1_000_000))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    driver.frame()
    before = len(slices)
    time.sleep(0.2)
    assert len(slices) == before
    driver.runner.frame_drawn()
    deadline = time.monotonic() + PATIENCE / 2
    while len(slices) == before and time.monotonic() < deadline:
        time.sleep(0.002)
    assert len(slices) > before
    assert driver.runner.close()


def test_that_a_pause_need_not_wait_until_a_frame_is_drawn(small: Experiment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "GIVE_WAY_SECONDS", 10 * PATIENCE)
    driver = Driver(gives_way=True)
    driver.load(with_training(small, epochs=1_000_000))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    driver.frame()
    driver.runner.pause()
    driver.wait_state(RunState.READY)
    assert driver.runner.close()


@pytest.mark.parametrize("epochs", [1, 1_000_000])
def test_that_the_thread_ends_within_a_second_of_training(small: Experiment, epochs: int) -> None:
    driver = Driver()
    driver.load(with_training(small, epochs=epochs))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    began = time.monotonic()
    assert driver.runner.close()
    assert time.monotonic() - began < 1


def test_that_closing_never_waits_longer_than_a_second_for_loading(small: Experiment, gate: Gate) -> None:
    driver = Driver()
    driver.runner.load(small)
    assert gate.entered.wait(PATIENCE)
    began = time.monotonic()
    assert not driver.runner.close()
    assert time.monotonic() - began < 1.5
    gate.open.set()
    assert driver.runner.close(PATIENCE)


def test_that_a_wide_network_ends_within_a_second_too(small: Experiment) -> None:
    layer = HiddenLayer(units=300)
    driver = Driver()
    driver.load(with_training(with_network(small, hidden=(layer,) * 3), epochs=1_000_000))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    assert driver.runner.close()


def test_that_a_runner_never_started_can_be_closed() -> None:
    assert Runner(lambda: None).close()


# ---- pace ----


class FakeClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def trained_in(pace: Pace, clock: FakeClock, seconds: float, cost: float, batches: int) -> int:
    """How many batches are trained in a time, when one costs so much and an epoch has so many."""
    end, done = clock.now + seconds, 0
    while clock.now < end:
        if pace.due():
            clock.now += cost
            pace.count(1 / batches)
            done += 1
        else:
            clock.now += max(pace.wait(), 1e-4)
    return done


def test_that_way_is_given_for_a_moment_at_most_and_only_until_told_otherwise() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.give_way()
    assert pace.wait() == pytest.approx(pacing.GIVE_WAY_SECONDS)
    clock.now += pacing.GIVE_WAY_SECONDS
    assert pace.wait() == 0
    pace.give_way()
    pace.go_on()
    assert pace.wait() == 0


@pytest.mark.parametrize("speed", [0.5, 1.0, 10.0, 30.0])
def test_that_a_speed_is_held(speed: float) -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.set(speed)
    pace.begin()
    done = trained_in(pace, clock, 20, cost=0.0005, batches=8)
    assert done / 8 == pytest.approx(20 * speed, abs=0.3)
    assert pace.measured() == pytest.approx(speed, rel=0.3)


def test_that_no_speed_is_as_fast_as_possible() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    assert pace.wait() == 0
    assert trained_in(pace, clock, 1, cost=0.001, batches=8) == pytest.approx(1000, abs=2)
    assert pace.measured() == pytest.approx(125, rel=0.02)


def test_that_time_lost_is_not_made_up_for() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.set(10.0)
    clock.now += 60  # a laptop was closed
    assert trained_in(pace, clock, 2, cost=0.001, batches=1) <= 32


def test_that_waiting_is_never_longer_than_a_quarter_of_a_second() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.set(0.1)
    pace.count(1)
    assert pace.wait() == 0.25
    assert not pace.due()
    clock.now += 10
    assert pace.due()


def test_that_a_new_speed_holds_at_once() -> None:
    clock = FakeClock()
    pace = Pace(clock)
    pace.set(0.01)
    pace.count(1)
    assert not pace.due()
    pace.set(30.0)
    assert pace.due()


def test_that_the_training_itself_keeps_the_speed(driver: Driver, small: Experiment) -> None:
    driver.load(with_training(small, epochs=10_000))
    driver.runner.set_speed(20)
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    time.sleep(1.2)
    frame = driver.frame()
    assert 12 <= frame.snapshot.epoch <= 30
    assert frame.epochs_per_second == pytest.approx(20, rel=0.35)
    driver.runner.pause()
    driver.wait_state(RunState.READY)


# ---- how often the losses are taken ----


@pytest.mark.parametrize(
    ("samples", "batch_size", "interval"), [(500, 10, 1), (500, 32, 1), (60, 8, 1), (500, 1000, 2), (10_000, 10_000, 4)]
)
def test_that_evaluation_is_thinned_by_rows_alone(
    small: Experiment, samples: int, batch_size: int, interval: int
) -> None:
    experiment = with_training(with_data(small, samples=samples), batch_size=batch_size)
    assert evaluation_interval(Trainer(experiment, load_dataset(experiment.data))) == interval


def test_that_a_layer_of_the_catalog_can_be_swapped_while_training(driver: Driver, small: Experiment) -> None:
    driver.load(with_training(small, epochs=1_000_000))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    for name in ("gelu", "sigmoid", "softmax", "relu"):
        driver.runner.edit(with_layer(with_training(small, epochs=1_000_000), 0, activation=name), name)
        assert driver.frame().layers[0].activation == name
    driver.runner.pause()
    driver.wait_state(RunState.READY)
    assert not [event for event in driver.events if isinstance(event, Crashed | Refused | UserError)]


# ---- a million epochs ----

MEGABYTE = 2**20


def resident() -> float:
    """The memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / MEGABYTE


@pytest.mark.long
@pytest.mark.timeout(2400)
def test_that_memory_is_flat_over_a_million_epochs_with_frames_all_the_time(driver: Driver, small: Experiment) -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("the memory of a process is read from /proc")
    few = with_data(small, samples=8)
    driver.load(with_training(few, epochs=1_000_000, batch_size=8, optimizer="sgd", learning_rate=0.001))
    driver.runner.play()
    driver.wait_state(RunState.TRAINING)
    costs, early, frame = list[float](), 0.0, driver.frame()
    while frame.snapshot.epoch < 1_000_000:
        time.sleep(0.03)
        began = time.perf_counter()
        frame = driver.frame()
        costs.append(time.perf_counter() - began)
        if not early and frame.snapshot.epoch >= 100_000:
            early = resident()
    assert resident() - early < 20
    assert sum(column.nbytes for column in (frame.curves.epoch, *frame.curves.metrics.values())) < 32 * MEGABYTE
    assert statistics.median(costs) < 0.1  # bounded, whatever else runs here; the benchmark has the figure
