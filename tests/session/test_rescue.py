"""A copy of the work after a fault: as much as is at hand, the newest few stay, and each opens."""

import os
from pathlib import Path

import numpy as np
import pytest

from nnstudio.data import Enclosed
from nnstudio.engine.frame import RunState
from nnstudio.experiment import default_experiment, read_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.project import Project, read_project
from nnstudio.session import rescue as module
from nnstudio.session.rescue import COPIES_MAX, TABLE_MAX, rescue, rescue_folder, unsaved_work
from tests.session.conftest import Watched

ROWS = b"size,kind\n" + b"".join(b"%d,%d\n" % (row, row % 2) for row in range(40))


def rescued(watched: Watched, folder: Path) -> Project:
    work = unsaved_work(watched.session)
    assert work is not None
    return read_project(rescue(work, folder))


def trained_a_little(watched: Watched) -> None:
    """A run of some steps, which has been kept once, as the journal does every few seconds."""
    watched.session.train_epochs(2)
    watched.frame_at(2)
    watched.until_state(RunState.READY)
    asked: list[object] = []
    watched.session.ask_record(asked.append)
    watched.until(lambda: len(asked) == 1)


# ---- what is kept ----


def test_that_notes_and_run_with_its_history_are_kept(watched: Watched, tmp_path: Path) -> None:
    watched.session.set_notes("Try a smaller rate.")
    trained_a_little(watched)
    kept, frame = rescued(watched, tmp_path), watched.session.frame
    assert kept.notes == "Try a smaller rate."
    assert kept.run is not None
    assert frame is not None
    assert kept.run.snapshot.step == frame.snapshot.step
    np.testing.assert_array_equal(kept.run.curves.train_loss, frame.curves.train_loss)
    np.testing.assert_array_equal(kept.run.snapshot.layers[0].weight, frame.snapshot.layers[0].weight)


def test_that_the_table_is_kept_with_the_run_on_it(watched: Watched, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_bytes(ROWS)
    with watched.qtbot.waitSignal(watched.session.dataset_changed):
        watched.session.open_table(str(table), ("kind",), None, None, "fill")
    watched.settle()
    trained_a_little(watched)
    kept = rescued(watched, tmp_path / "copies")
    assert kept.enclosed == Enclosed("mine.csv", ROWS)
    assert kept.experiment.data.path == "mine.csv"
    assert kept.run is not None


def test_that_a_run_of_another_network_is_left_out(watched: Watched, tmp_path: Path) -> None:
    trained_a_little(watched)
    watched.session.new_luck()
    kept = rescued(watched, tmp_path)
    assert kept.run is None
    assert kept.experiment == watched.session.experiment


def test_that_the_training_thread_is_not_asked(
    watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained_a_little(watched)
    monkeypatch.setattr(watched.session, "_runner", None)
    watched.session.set_notes("Now.")
    assert rescued(watched, tmp_path).run is not None
    monkeypatch.undo()


def test_that_what_is_saved_needs_no_copy(watched: Watched, tmp_path: Path) -> None:
    trained_a_little(watched)
    assert unsaved_work(watched.session) is not None
    done: list[bool] = []
    watched.session.save(tmp_path / "a.nnstudio", lambda: done.append(True), lambda error: pytest.fail(str(error)))
    watched.until(lambda: bool(done))
    assert unsaved_work(watched.session) is None


# ---- where something is amiss ----


@pytest.mark.allow_log
def test_that_the_experiment_is_kept_where_the_project_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Project) -> bytes:
        raise MemoryError

    monkeypatch.setattr(module, "format_project", fail)
    path = rescue(Project(default_experiment(), "notes"), tmp_path)
    assert path.suffix == ".json"
    assert read_experiment(path) == default_experiment()
    assert "only the experiment" in caplog.text


@pytest.mark.allow_log
def test_that_the_experiment_is_kept_where_the_rest_is_not_at_hand(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    watched.session.edit(with_training(watched.session.experiment, learning_rate=0.07))
    monkeypatch.setattr(watched.session, "as_project", lambda *_: 1 / 0)
    work = unsaved_work(watched.session)
    assert work is not None
    assert work.experiment == watched.session.experiment
    assert "only the experiment" in caplog.text


def test_that_a_huge_table_is_left_where_it_is(tmp_path: Path) -> None:
    experiment = with_data(default_experiment(), source="file", path="/tables/a.csv", target="kind")  # what is chosen
    path = rescue(Project(experiment, enclosed=Enclosed("a.csv", bytes(TABLE_MAX + 1))), tmp_path)
    assert read_experiment(path) == experiment


# ---- the copies ----


def test_that_copies_are_kept_in_the_home_of_the_person(home: Path) -> None:
    assert rescue_folder().is_relative_to(home)


def test_that_a_copy_opens_and_the_same_work_is_kept_once(tmp_path: Path) -> None:
    path = rescue(Project(default_experiment()), tmp_path / "new")
    assert read_project(path).experiment == default_experiment()
    assert rescue(Project(default_experiment()), tmp_path / "new") == path


def test_that_only_the_newest_copies_stay(tmp_path: Path) -> None:
    for epochs in range(1, 10):
        path = rescue(Project(with_training(default_experiment(), epochs=epochs)), tmp_path)
        os.utime(path, (epochs, epochs))
    kept = sorted(read_project(path).experiment.training.epochs for path in tmp_path.iterdir())
    assert kept == list(range(10 - COPIES_MAX, 10))
