"""What is open and where it lies: a project that is saved, closed and opened goes on as if it had never been."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import UserError
from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment.edits import with_layer, with_training
from nnstudio.project import Project, read_project, write_project
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session
from tests.session.conftest import Watched

Open = Callable[[], Watched]


@pytest.fixture
def open_another(qtbot: QtBot) -> Iterator[Open]:
    """Another studio, with the default experiment in it."""
    opened: list[Watched] = []

    def start() -> Watched:
        opened.append(Watched(qtbot, Session(Preferences(speed=None))))
        opened[-1].session.start()
        opened[-1].settle()
        return opened[-1]

    yield start
    for watched in opened:
        assert watched.session.close()
        watched.session.deleteLater()


def save(watched: Watched, path: Path) -> None:
    ended: list[UserError | None] = []
    watched.session.save(path, lambda: ended.append(None), ended.append)
    watched.until(lambda: bool(ended))
    assert ended == [None]


def open_project(watched: Watched, path: Path) -> None:
    ended: list[UserError | None] = []
    watched.session.open_project(path, lambda: ended.append(None), ended.append)
    watched.until(lambda: bool(ended))
    assert ended == [None]
    watched.until(lambda: watched.session.last_record is None)
    watched.settle()


def assert_same(one: Frame, other: Frame) -> None:
    assert (one.snapshot.step, one.snapshot.epoch) == (other.snapshot.step, other.snapshot.epoch)
    assert one.snapshot.train_loss == other.snapshot.train_loss
    for mine, theirs in zip(one.snapshot.layers, other.snapshot.layers, strict=True):
        assert np.array_equal(mine.weight, theirs.weight)
        assert np.array_equal(mine.bias, theirs.bias)
    for name in ("epoch", "train_loss", "test_loss"):
        assert np.array_equal(getattr(one.curves, name), getattr(other.curves, name))
    assert one.curves.marks == other.curves.marks


def test_that_a_saved_run_goes_on_bit_for_bit_after_it_is_opened_again(
    watched: Watched, open_another: Open, tmp_path: Path
) -> None:
    session = watched.session
    watched.train(3)
    session.edit(with_training(session.experiment, learning_rate=0.02))
    watched.train(2)
    session.step_once()
    frame = watched.frame_at(21)
    session.set_notes("so far")
    save(watched, tmp_path / "mine.nnstudio")
    assert not session.modified
    other = open_another()
    open_project(other, tmp_path / "mine.nnstudio")
    again = other.session.frame
    assert again is not None
    assert_same(frame, again)
    assert (other.session.experiment, other.session.notes) == (session.experiment, "so far")
    assert other.session.path == tmp_path / "mine.nnstudio"
    assert not other.session.modified
    for studio in (watched, other):
        studio.train(4)
    mine, theirs = session.frame, other.session.frame
    assert mine is not None
    assert theirs is not None
    assert_same(mine, theirs)
    assert other.session.modified  # the run has gone on


def test_that_a_finished_run_opens_as_finished_and_trains_on(
    watched: Watched, open_another: Open, tmp_path: Path
) -> None:
    watched.session.play()
    watched.until_state(RunState.FINISHED)
    watched.settle()
    save(watched, tmp_path / "mine.nnstudio")
    other = open_another()
    open_project(other, tmp_path / "mine.nnstudio")
    assert other.session.state is RunState.FINISHED
    for studio in (watched, other):
        studio.session.toggle()
        studio.until(lambda studio=studio: studio.session.frame.snapshot.epoch == 40)  # type: ignore[misc]
        studio.settle()
    mine, theirs = watched.session.frame, other.session.frame
    assert mine is not None
    assert theirs is not None
    assert_same(mine, theirs)


def test_that_a_run_that_does_not_fit_is_told_and_a_new_one_begins(
    watched: Watched, open_another: Open, tmp_path: Path
) -> None:
    watched.train(2)
    save(watched, tmp_path / "mine.nnstudio")
    project = read_project(tmp_path / "mine.nnstudio")
    other_shape = Project(with_layer(project.experiment, 0, units=3), run=project.run)
    write_project(tmp_path / "odd.nnstudio", other_shape)
    other = open_another()
    open_project(other, tmp_path / "odd.nnstudio")
    assert "One cannot go on from here" in other.said[0][1]
    assert other.session.frame is not None
    assert other.session.frame.snapshot.step == 0


def test_that_a_project_that_cannot_be_opened_leaves_the_work(watched: Watched, tmp_path: Path) -> None:
    watched.train(2)
    before = watched.session.frame
    (tmp_path / "bad.nnstudio").write_bytes(b"PK")
    refused: list[UserError] = []
    watched.session.open_project(tmp_path / "bad.nnstudio", refused.clear, refused.append)
    watched.until(lambda: bool(refused))
    assert "cannot be opened" in str(refused[0])
    assert watched.session.frame is before


def test_that_a_folder_that_is_gone_is_told_and_the_work_stays_unsaved(watched: Watched, tmp_path: Path) -> None:
    watched.train(1)
    refused: list[UserError] = []
    watched.session.set_notes("mine")
    watched.session.save(tmp_path / "gone" / "mine.nnstudio", refused.clear, refused.append)
    watched.until(lambda: bool(refused))
    assert "could not be saved" in str(refused[0])
    assert watched.session.modified


def test_that_a_table_inside_a_project_needs_its_file_no_more(
    watched: Watched, open_another: Open, table: Path, tmp_path: Path
) -> None:
    watched.anew(lambda: watched.session.open_table(str(table), ("kind",), None, None, "fill"))
    watched.train(2)
    save(watched, tmp_path / "mine.nnstudio")
    table.unlink()
    other = open_another()
    open_project(other, tmp_path / "mine.nnstudio")
    assert other.session.experiment.data.path == "flowers.csv"
    other.train(1)
    save(other, tmp_path / "again.nnstudio")
    assert read_project(tmp_path / "again.nnstudio").enclosed == read_project(tmp_path / "mine.nnstudio").enclosed
    refused: list[UserError] = []
    other.session.save(tmp_path / "alone.json", refused.clear, refused.append)
    assert "Save it as a project" in str(refused[0])
