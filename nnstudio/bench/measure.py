"""What is measured without a window: steps, replicas, the time a pause takes, and what a long history weighs."""

import queue
import statistics
import time
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import torch

from nnstudio.bench.cases import CASES, SMALL, Case
from nnstudio.bench.contestants import CONTESTANTS, Epoch, steps_per_epoch
from nnstudio.data import load_dataset
from nnstudio.engine.frame import RunState, Snapshot
from nnstudio.engine.history import History
from nnstudio.engine.runner import Loaded, Runner, StateChanged
from nnstudio.engine.straight import StraightLine
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment.edits import with_training

MICROSECONDS = 1e6
PATIENCE_SECONDS = 60
ENDLESS = 10_000_000  # epochs
WARM_UP_SECONDS = 0.2  # in which a line has written down the calls of a whole block


def measure_steps(
    turns: int,
    turn_seconds: float,
    say: Callable[[str], None],
    device: str = "cpu",
    names: Sequence[str] = tuple(CONTESTANTS),
) -> dict[str, dict[str, float]]:
    """µs per step of every contestant on every network: the median of so many ``turns``.

    All take their turns one after the other and equally long, so that all meet the same: whatever else the machine has
    to do then slows nobody more than the others. All have as many threads as the studio would take.
    """
    found = {}
    for case in CASES:
        say(f"steps of {case.name} on {device}")
        found[case.name] = _steps_of(case, turns, turn_seconds, device, names)
    torch.set_num_threads(1)
    return found


def _steps_of(case: Case, turns: int, turn_seconds: float, device: str, names: Sequence[str]) -> dict[str, float]:
    experiment, dataset = with_training(case.experiment, device=device), load_dataset(case.experiment.data)
    torch.set_num_threads(Trainer(case.experiment, dataset).threads)
    per_epoch = steps_per_epoch(case.experiment, dataset)
    contestants = {name: CONTESTANTS[name](experiment, dataset) for name in names}
    epochs = {name: _epochs_in(turn_seconds, epoch) for name, epoch in contestants.items()}
    times = {name: list[float]() for name in contestants}
    for _ in range(turns):
        for name, epoch in contestants.items():
            times[name].append(seconds_of(epoch, epochs[name]) / (epochs[name] * per_epoch))
    return {name: MICROSECONDS * statistics.median(taken) for name, taken in times.items()}


def _epochs_in(seconds: float, epoch: Epoch) -> int:
    """How many epochs take about so long, once whatever happens only once is over."""
    _epochs_within(WARM_UP_SECONDS, epoch)
    return max(1, round(_epochs_within(seconds, epoch)))


def _epochs_within(seconds: float, epoch: Epoch) -> float:
    """How many epochs ``seconds`` hold, found by taking them."""
    began, epochs, taken = time.perf_counter(), 0, 0.0
    while taken < seconds:
        seconds_of(epoch, 1)
        epochs += 1
        taken = time.perf_counter() - began
    return epochs * seconds / taken


def measure_replicas(counts: Iterable[int], rounds: int) -> dict[str, float]:
    """µs per step of so many networks of 2-4-2-1 side by side, each with its own seed.

    The counts take turns, so that all of them meet the same machine.
    """
    dataset = load_dataset(SMALL.data)
    per_step = MICROSECONDS / (20 * steps_per_epoch(SMALL, dataset))
    lines = {
        count: StraightLine([with_training(SMALL, seed=seed) for seed in range(count)], dataset) for count in counts
    }
    for line in lines.values():
        line.train_epoch()
    taken = [{count: seconds_of(line.train_epoch, 20) for count, line in lines.items()} for _ in range(rounds)]
    return {str(count): per_step * statistics.median(turn[count] for turn in taken) for count in lines}


def seconds_of(epoch: Epoch, epochs: int) -> float:
    """The time that so many epochs take, whatever device they run on."""
    began = time.perf_counter()
    for _ in range(epochs):
        epoch()
    if torch.cuda.is_available():
        torch.cuda.synchronize()  # calls on the GPU return before they are done
    return time.perf_counter() - began


class Headless:
    """A training thread without a window."""

    def __init__(self) -> None:
        self._news: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._runner = Runner(lambda: self._news.put(None))
        self._runner.start()
        self._runner.load(with_training(SMALL, epochs=ENDLESS))
        self._wait(lambda event: isinstance(event, Loaded))

    def close(self) -> None:
        """End the thread."""
        self._runner.close()

    def epochs_per_second(self, seconds: float) -> float:
        """How fast it trains undisturbed, the regular evaluation included."""
        self._runner.play()
        first, began = self._epoch(), time.perf_counter()
        time.sleep(seconds)
        last, ended = self._epoch(), time.perf_counter()
        self._pause()
        return (last - first) / (ended - began)

    def slowest_pause_ms(self, times: int) -> float:
        """The longest time from asking for a pause until the run rests."""
        slowest = 0.0
        for _ in range(times):
            self._runner.play()
            time.sleep(0.02)
            slowest = max(slowest, self._pause())
        return 1000 * slowest

    def _pause(self) -> float:
        began = time.perf_counter()
        self._runner.pause()
        self._wait(lambda event: isinstance(event, StateChanged) and event.state is RunState.READY)
        return time.perf_counter() - began

    def _epoch(self) -> int:
        self._runner.request_frame()
        while True:
            frame = self._runner.take_frame()
            if frame is not None:
                return frame.snapshot.epoch
            self._news.get(timeout=PATIENCE_SECONDS)

    def _wait(self, wanted: Callable[[object], bool]) -> None:
        while not any(map(wanted, self._runner.take_events())):
            self._news.get(timeout=PATIENCE_SECONDS)


def history_megabytes(epochs: int) -> float:
    """What the numbers of so many epochs weigh in memory."""
    history, metrics = History(), {"train_accuracy": 0.5, "test_accuracy": 0.5, "chance_accuracy": 0.5}
    for epoch in range(epochs):
        history.record(Snapshot(0, epoch, epoch, (), 0.5, 0.5, metrics))
    curves = history.curves()
    columns = [curves.epoch, curves.train_loss, curves.test_loss, *curves.metrics.values()]
    return sum(_whole(column).nbytes for column in columns) / 1e6


def _whole(column: np.ndarray[tuple[int], np.dtype[np.float64]]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The array that ``column`` is a view of."""
    return column.base if isinstance(column.base, np.ndarray) else column
