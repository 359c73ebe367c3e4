import json
import subprocess
import sys

import pytest

from nnstudio.bench import as_json, as_table, run_bench
from nnstudio.bench.cases import CASES, SMALL
from nnstudio.bench.contestants import CONTESTANTS, steps_per_epoch
from nnstudio.bench.measure import Headless, history_megabytes, measure_replicas
from nnstudio.bench.race import measure_race
from nnstudio.bench.watching import run_race_window, run_window
from nnstudio.catalog import UserError
from nnstudio.data import load_dataset

REPORT = {
    "steps": {"2-4-2-1": {"nnstudio": 20.0, "eager": 300.0, "textbook": 360.0, "sklearn": 200.0}},
    "replicas": {"1": 20.0, "100": 120.0},
    "race": {"runs": 240, "epochs": 100, "race_seconds": 5.0, "single_seconds": 30.0, "textbook_seconds": 500.0},
    "pause_ms": 6.4,
    "history": {"epochs": 1_000_000, "megabytes": 31.0},
    "cuda": None,
    "window": None,
    "window_deep": None,
    "window_race": None,
    "startup": None,
    "device": "a processor",
    "versions": {"python": "3.11"},
}
WINDOW = {
    "first_frame_ms": 120.0,
    "epochs_per_second": 800.0,
    "headless_epochs_per_second": 1010.0,
    "share_of_headless": 0.8,
    "frames_per_second": 30.0,
    "latency_ms": {"p50": 0.2, "p99": 12.0, "max": 40.0},
}


def test_that_the_benchmark_imports_no_qt() -> None:
    asked = "import sys, nnstudio.bench; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0


def test_that_the_cases_are_what_their_names_say() -> None:
    for case in CASES:
        dataset = load_dataset(case.experiment.data)
        hidden = [layer.units for layer in case.experiment.network.hidden]
        inputs, outputs = len(dataset.input_names), 1 if dataset.classes == 2 else dataset.classes
        assert case.name == "-".join(map(str, [inputs, *hidden, outputs]))


@pytest.mark.parametrize("name", CONTESTANTS)
def test_that_every_contestant_trains_an_epoch(name: str) -> None:
    dataset = load_dataset(SMALL.data)
    assert steps_per_epoch(SMALL, dataset) == 25
    CONTESTANTS[name](SMALL, dataset)()


def test_that_replicas_and_history_are_measured() -> None:
    assert measure_replicas((1, 2), rounds=1).keys() == {"1", "2"}
    assert 0.1 < history_megabytes(5_000) < 1


def test_that_a_run_without_a_window_is_measured() -> None:
    headless = Headless()
    try:
        assert headless.epochs_per_second(0.3) > 1
        assert 0 < headless.slowest_pause_ms(2) < 5_000
    finally:
        headless.close()


def test_that_the_window_rests_between_its_turns() -> None:
    rests = []
    found = run_window(0.3, 2, "small", lambda: rests.append("rest"))
    assert rests == ["rest"]
    assert len(found["epochs_per_second"]) == 2
    assert min(found["epochs_per_second"]) > 0
    assert found["frames_per_second"] > 0
    assert found["first_frame_ms"] > 0
    assert 0 <= found["latency_ms"]["p50"] <= found["latency_ms"]["p99"] <= found["latency_ms"]["max"]


def test_that_a_window_that_does_not_come_up_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "none such")
    with pytest.raises(UserError, match="could not be measured"):
        run_window(0.1, 1, "small", lambda: None)


def test_that_the_table_says_what_was_measured_and_what_was_not() -> None:
    table = as_table(REPORT)
    assert "20.0     300.0     360.0     200.0   15.0 18.0 10.0" in table
    assert "6.0 times one network" in table
    assert "no display" in table
    assert "100 epochs in 5.0 s: 6.0 times as fast as one by one, 100 times as fast as the textbook's loop" in table
    whole = as_table({**REPORT, "window": WINDOW, "startup": {"window_seconds": 0.6, "bare_window_seconds": 0.5}})
    assert "800 epochs/s, 80% of headless" in whole
    assert "30/s" in whole
    assert "0.60 s, a bare window 0.50 s" in whole
    assert json.loads(as_json(REPORT)) == REPORT


def test_that_a_race_is_measured_beside_its_runs_one_by_one() -> None:
    found = measure_race(epochs=2, seeds=2, rounds=1)
    assert found["runs"] == 24
    assert set(found) == {"runs", "epochs", "race_seconds", "single_seconds", "textbook_seconds"}
    assert min(found.values()) > 0


@pytest.mark.long
def test_that_a_quick_run_measures_everything() -> None:
    report = run_bench(quick=True, startup=lambda _: {"window_seconds": 1.0, "bare_window_seconds": 1.0})
    assert set(report) == set(REPORT)
    assert set(report["window"]) == set(WINDOW)
    assert report["window_deep"] is report["window_race"] is None  # what takes too long for a quick run
    assert as_table(report)


@pytest.mark.long
def test_that_the_window_is_measured_while_a_race_trains_in_it() -> None:
    found = run_race_window(1.0)
    assert found["runs"] == 240
    assert found["frames_per_second"] > 0
