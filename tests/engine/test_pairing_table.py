"""The pairing table: its numbers are those of the same experiments alone, and what cannot be trained is named."""

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
import torch

from nnstudio.catalog import Task
from nnstudio.data import Dataset, load_dataset
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.pairing_frame import POINTS_ON_A_LINE, POINTS_ON_A_SIDE, TableEvent, TableFrame, TableLoaded
from nnstudio.engine.pairing_runner import PairingRunner
from nnstudio.engine.pairing_table import PairingTable
from nnstudio.engine.pictures import picture_channels, picture_points
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment
from nnstudio.experiment.pairing import Verdict
from nnstudio.experiment.pairing_grid import PairingGrid, pairing_grid

TOLERANCE = 1e-5  # float32 on two code paths, over the first epochs
EPOCHS = 3
PATIENCE = 30.0


@pytest.fixture(params=list(Task), ids=lambda task: task.value)
def task(request: pytest.FixtureRequest) -> Task:
    found: Task = request.param
    return found


def table_of(grid: PairingGrid) -> tuple[PairingTable, Dataset]:
    dataset = load_dataset(grid.experiments[0].data)
    return PairingTable(grid.experiments, dataset), dataset


def losses_alone(experiment: Experiment, dataset: Dataset) -> list[float]:
    """The loss over all training rows after every epoch, from a run of its own over autograd."""
    trainer = Trainer(experiment, dataset, path="autograd")
    losses = [trainer.evaluate().train_loss]
    try:
        while trainer.epoch < EPOCHS:
            if trainer.train_batch():
                losses.append(trainer.evaluate().train_loss)
    except NonFiniteError:
        losses += [float("nan")] * (EPOCHS + 1 - len(losses))
    return losses


# ---- the numbers ----


@pytest.mark.parametrize("every", [False, True], ids=["common", "every"])
def test_that_each_cell_has_the_numbers_of_its_experiment_alone(task: Task, every: bool) -> None:
    table, dataset = table_of(pairing_grid(task, every=every))
    for _ in range(EPOCHS):
        table.train_epoch()
    found = table.losses()
    assert found.shape == (EPOCHS + 1, len(table.cells))
    for place, cell in enumerate(table.cells):
        if cell.trains:
            expected = np.array(losses_alone(cell.experiment, dataset))
            largest = max(1.0, float(np.nanmax(np.abs(expected))))
            assert found[:, place] == pytest.approx(expected, abs=TOLERANCE * largest, nan_ok=True), (
                cell.experiment.name
            )


def test_that_another_seed_gives_other_numbers_and_the_same_seed_the_same() -> None:
    one, same, other = (table_of(pairing_grid(Task.BINARY, seed=seed))[0] for seed in (1, 1, 2))
    for table in (one, same, other):
        table.train_epoch()
    assert np.array_equal(one.losses(), same.losses(), equal_nan=True)
    assert not np.array_equal(one.losses(), other.losses(), equal_nan=True)


def test_that_the_history_handed_out_is_never_written_again() -> None:
    table, _ = table_of(pairing_grid(Task.REGRESSION))
    early = table.losses()
    kept = early.copy()
    for _ in range(300):
        table.train_epoch()
    assert np.array_equal(early, kept, equal_nan=True)
    assert len(table.losses()) == 301
    assert not early.flags.writeable


# ---- what is refused ----


@pytest.mark.parametrize("every", [False, True], ids=["common", "every"])
def test_that_what_cannot_be_trained_is_named_impossible_and_nothing_else_is(task: Task, every: bool) -> None:
    table, _ = table_of(pairing_grid(task, every=every))
    for place, cell in enumerate(table.cells):
        assert cell.trains == (cell.judgement.verdict is not Verdict.IMPOSSIBLE), cell.experiment.name
        assert np.isnan(table.losses()[:, place]).all() == (not cell.trains)


def test_that_raw_scores_and_tanh_are_refused_by_bce_in_pytorchs_words() -> None:
    grid = pairing_grid(Task.BINARY)
    table, _ = table_of(grid)
    for activation in ("identity", "tanh"):
        cell = table.cells[grid.place(activation, "bce")]
        with pytest.raises(RuntimeError) as refused:
            torch.nn.BCELoss()(torch.tensor([-0.5]), torch.tensor([1.0]))
        assert cell.judgement.torch_error in str(refused.value)
        assert cell.judgement.torch_error


def test_that_every_cell_feeds_its_loss_with_the_activated_output(task: Task) -> None:
    grid = pairing_grid(task, every=True)
    assert {experiment.loss.input for experiment in grid.experiments} == {"output"}
    first = grid.experiments[0]
    assert all(experiment.data == first.data for experiment in grid.experiments)
    assert all(experiment.training == first.training for experiment in grid.experiments)


def test_that_a_loss_does_not_fall_below_the_floor_that_is_drawn(task: Task) -> None:
    table, _ = table_of(pairing_grid(task))
    for _ in range(40):
        table.train_epoch()
    for place, cell in enumerate(table.cells):
        if cell.trains and cell.floor is not None:
            assert table.losses()[-1, place] >= cell.floor - 1e-6


# ---- the pictures ----


def test_that_pictures_show_what_the_trained_network_says(task: Task) -> None:
    grid = pairing_grid(task)
    table, dataset = table_of(grid)
    table.train_epoch()
    pictures = table.pictures()
    points = POINTS_ON_A_LINE if task is Task.REGRESSION else POINTS_ON_A_SIDE**2
    assert pictures.shape == (len(grid.experiments), points, picture_channels(dataset))
    place = {Task.BINARY: ("sigmoid", "bce"), Task.REGRESSION: ("identity", "mse")}.get(task)
    place = place or {Task.MULTILABEL: ("sigmoid", "bce")}.get(task, ("log_softmax", "nll"))
    trainer = Trainer(grid.experiments[grid.place(*place)], dataset, path="autograd")
    while not trainer.train_batch():
        continue
    with torch.no_grad():
        output = trainer.network(torch.as_tensor(picture_points(dataset), dtype=torch.float32))
    expected = output.exp() if place[0] == "log_softmax" else output
    assert pictures[grid.place(*place)] == pytest.approx(expected.numpy(), abs=1e-4)


def test_that_shares_of_classes_lie_between_0_and_1_and_sum_to_1() -> None:
    table, _ = table_of(pairing_grid(Task.MULTICLASS, every=True))
    pictures = table.pictures()[[cell.trains for cell in table.cells]]
    assert pictures.min() >= 0
    assert pictures.sum(axis=2) == pytest.approx(1.0, abs=1e-5)


# ---- the thread ----


class Driver:
    """A runner with someone who waits for its answers."""

    def __init__(self) -> None:
        self.runner = PairingRunner()

    def wait_for(self, wanted: Callable[[TableEvent], bool]) -> TableEvent:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            self.runner.request_frame()
            for event in self.runner.take_events():
                if wanted(event):
                    return event
            time.sleep(0.01)
        pytest.fail("nothing of the kind came")

    def frame(self, wanted: Callable[[TableFrame], bool] = lambda _: True) -> TableFrame:
        found = self.wait_for(lambda event: isinstance(event, TableFrame) and wanted(event))
        assert isinstance(found, TableFrame)
        return found


@pytest.fixture
def driver() -> Iterator[Driver]:
    driver = Driver()
    driver.runner.start()
    yield driver
    assert driver.runner.stop(PATIENCE)


def test_that_a_table_is_announced_and_trained_to_its_last_epoch(driver: Driver) -> None:
    table_id = driver.runner.load(pairing_grid(Task.REGRESSION))
    loaded = driver.wait_for(lambda event: isinstance(event, TableLoaded))
    assert isinstance(loaded, TableLoaded)
    assert loaded.table_id == table_id
    driver.runner.play(5)
    last = driver.frame(lambda frame: frame.epoch == 5)
    assert not last.training
    assert last.losses.shape[0] == 6


def test_that_pausing_and_stopping_never_change_the_numbers(driver: Driver) -> None:
    grid = pairing_grid(Task.REGRESSION)
    driver.runner.load(grid)
    driver.runner.play(2)
    driver.frame(lambda frame: frame.epoch == 2)
    driver.runner.pause()
    assert driver.runner.stop(PATIENCE)
    assert not driver.runner.is_running
    driver.runner.start()
    driver.runner.play(6)
    found = driver.frame(lambda frame: frame.epoch == 6).losses
    table, _ = table_of(grid)
    for _ in range(6):
        table.train_epoch()
    assert np.array_equal(found, table.losses(), equal_nan=True)


def test_that_news_of_an_older_table_are_dropped(driver: Driver) -> None:
    driver.runner.load(pairing_grid(Task.BINARY))
    newest = driver.runner.load(pairing_grid(Task.REGRESSION))
    assert driver.frame().table_id == newest
