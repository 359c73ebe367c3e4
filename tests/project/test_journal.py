"""The journal: the newest work is on the disk, whatever becomes of the process, the disk, the folder or the clock."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nnstudio.catalog import UserError
from nnstudio.experiment import HiddenLayer
from nnstudio.experiment.edits import with_network, with_training
from nnstudio.project import Project
from nnstudio.project import journal as journal_module
from nnstudio.project.files import format_project
from nnstudio.project.journal import EDIT, KEPT_MAX, WORK, Journal, Work, find_journals
from tests.small_disk import fill, let_write

PATIENCE = 10.0


class Window:
    """A window as its journal sees it."""

    def __init__(self, root: Path) -> None:
        self.kept = 0
        self.troubles: list[UserError] = []
        self._told = threading.Condition()
        self.journal = Journal(root, self._keep, self._hear)
        self.open = True

    def _keep(self) -> None:
        with self._told:
            self.kept += 1
            self._told.notify_all()

    def _hear(self, error: UserError) -> None:
        with self._told:
            self.troubles.append(error)
            self._told.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        with self._told:
            assert self._told.wait_for(condition, PATIENCE), (self.kept, self.troubles)

    def keep(self, project: Project, path: Path | None = None) -> None:
        before = self.kept
        self.journal.keep(Work(project, path))
        self.until(lambda: self.kept > before)

    def end(self, *, forget: bool) -> None:
        if self.open:
            self.open = False
            self.journal.close(forget=forget)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Callable[..., Window]]:
    """Opens windows on one folder."""
    opened: list[Window] = []

    def open_window(root: Path | None = None) -> Window:
        opened.append(Window(root or tmp_path / "journal"))
        return opened[-1]

    yield open_window
    for each in opened:
        each.end(forget=True)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "RETRY_SECONDS", 0.05)


Open = Callable[..., Window]


def test_that_the_newest_work_is_found_after_a_crash(window: Open, with_run: Project, tmp_path: Path) -> None:
    mine = window()
    for notes in ("first", "second", "third"):
        mine.keep(replace(with_run, notes=notes), tmp_path / "mine.nnstudio")
    assert find_journals(tmp_path / "journal") == []  # its window is still there
    mine.end(forget=False)  # as a crash leaves it: the lock goes with the process
    (found,) = find_journals(tmp_path / "journal")
    work = found.read()
    assert (work.project.notes, work.path) == ("third", tmp_path / "mine.nnstudio")
    assert work.project.run is not None
    found.discard()
    assert find_journals(tmp_path / "journal") == []
    assert list((tmp_path / "journal").iterdir()) == []


def test_that_nothing_stays_behind_where_all_is_saved(window: Open, with_run: Project, tmp_path: Path) -> None:
    mine, other = window(), window()
    mine.keep(with_run)
    mine.end(forget=True)
    assert list((tmp_path / "journal").iterdir()) == []
    other.keep(with_run)
    other.journal.keep(None)  # saved, and the window is still open
    _until(lambda: not (other.journal.folder / WORK).exists() and not (other.journal.folder / EDIT).exists())


def test_that_two_windows_never_touch_each_others_work(window: Open, with_run: Project, tmp_path: Path) -> None:
    one, two = window(), window()
    for number in range(10):
        one.journal.keep(Work(replace(with_run, notes=f"one {number}")))
        two.journal.keep(Work(replace(with_run, notes=f"two {number}")))
    one.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    assert found.read().project.notes == "one 9"
    assert find_journals(tmp_path / "journal") == []  # who has found it holds it: no other window offers it too
    found.let_go()
    two.end(forget=False)
    both = find_journals(tmp_path / "journal")
    assert {each.read().project.notes for each in both} == {"one 9", "two 9"}
    for each in both:
        each.discard()


def test_that_old_journals_make_room(window: Open, with_run: Project, tmp_path: Path) -> None:
    for number in range(KEPT_MAX + 3):
        each = window()
        each.keep(replace(with_run, notes=f"{number}"))
        each.end(forget=False)
        for name in (WORK, EDIT):
            os.utime(each.journal.folder / name, (number, number))
    found = find_journals(tmp_path / "journal")
    assert [each.read().project.notes for each in found] == [f"{number}" for number in reversed(range(3, KEPT_MAX + 3))]
    for journal in found:
        journal.let_go()
    assert len(list((tmp_path / "journal").iterdir())) == KEPT_MAX


# ---- what goes wrong ----


def test_that_a_folder_that_vanishes_is_made_again(window: Open, with_run: Project, tmp_path: Path) -> None:
    mine = window()
    mine.keep(with_run)
    shutil.rmtree(tmp_path / "journal")
    mine.keep(replace(with_run, notes="after"))
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    assert found.read().project.notes == "after"
    found.discard()


def test_that_a_place_that_cannot_be_written_is_told_once_and_tried_again(
    window: Open, with_run: Project, tmp_path: Path
) -> None:
    (tmp_path / "journal").write_text("in the way", encoding="utf-8")
    mine = window()
    for notes in ("first", "second"):
        mine.journal.keep(Work(replace(with_run, notes=notes)))
        mine.until(lambda: bool(mine.troubles))
        time.sleep(0.2)
    assert len(mine.troubles) == 1
    assert "cannot be kept safe" in str(mine.troubles[0])
    (tmp_path / "journal").unlink()
    mine.until(lambda: mine.kept > 0)
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    assert found.read().project.notes == "second"
    found.discard()


def test_that_a_clock_that_goes_backwards_loses_nothing(
    window: Open, with_run: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, now = window(), time.time()
    for number in range(4):
        monkeypatch.setattr(time, "time", lambda number=number: now - number * 86_400.0)
        mine.keep(replace(with_run, notes=f"{number}"))
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    assert found.read().project.notes == "3"
    found.discard()


def test_that_an_edit_is_safe_while_a_large_project_is_still_being_written(
    window: Open, with_run: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mine = window()
    mine.keep(with_run)
    disk_is_free = threading.Event()

    def format_slowly(project: Project) -> bytes:
        assert disk_is_free.wait(PATIENCE)
        return format_project(project)

    monkeypatch.setattr(journal_module, "format_project", format_slowly)
    for number in range(3):
        faster = with_training(with_run.experiment, learning_rate=0.1 + number)
        mine.journal.keep(Work(replace(with_run, experiment=faster, notes=f"edit {number}")))
        _until(lambda number=number: f"edit {number}" in (mine.journal.folder / EDIT).read_text())  # type: ignore[misc]
    left = tmp_path / "left" / "journal"
    shutil.copytree(mine.journal.folder, left, ignore=shutil.ignore_patterns("lock"))  # as a power cut would leave it
    disk_is_free.set()
    (found,) = find_journals(left.parent)
    project = found.read().project
    assert project.experiment.training.learning_rate == 2.1
    assert project.notes == "edit 2"
    assert project.run is not None
    found.discard()


def test_that_an_edit_without_its_project_is_found(window: Open, with_run: Project, tmp_path: Path) -> None:
    mine = window()
    mine.journal.keep_edit(Work(replace(with_run, notes="while the table is read"), tmp_path / "mine.nnstudio"))
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    work = found.read()
    assert (work.project.experiment, work.project.notes) == (with_run.experiment, "while the table is read")
    assert (work.project.run, work.path) == (None, tmp_path / "mine.nnstudio")
    found.discard()


def test_that_a_run_is_left_behind_where_it_no_longer_fits_the_edit(
    window: Open, with_run: Project, tmp_path: Path
) -> None:
    mine = window()
    mine.keep(with_run)
    wider = with_network(with_run.experiment, hidden=(HiddenLayer(units=3, activation="relu"),))
    mine.journal.keep_edit(Work(replace(with_run, experiment=wider)))
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    project = found.read().project
    assert (project.experiment, project.run) == (wider, None)
    found.discard()


def test_that_an_edited_project_keeps_its_own_table(window: Open, with_table: Project, tmp_path: Path) -> None:
    mine = window()
    mine.keep(with_table)
    mine.journal.keep_edit(Work(replace(with_table, notes="more")))
    mine.end(forget=False)
    (found,) = find_journals(tmp_path / "journal")
    project = found.read().project
    assert project.enclosed == with_table.enclosed
    assert project.experiment.data.path == "measured.csv"
    assert (project.notes, project.run is not None) == ("more", True)
    found.discard()


def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_that_a_damaged_journal_is_refused_with_a_sentence(window: Open, with_run: Project, tmp_path: Path) -> None:
    mine = window()
    mine.keep(with_run)
    mine.end(forget=False)
    (mine.journal.folder / WORK).write_bytes(b"PK\x03\x04 and no more")
    (found,) = find_journals(tmp_path / "journal")
    with pytest.raises(UserError, match="damaged"):
        found.read()
    found.discard()


def test_that_a_full_disk_is_told_once_and_the_work_kept_until_there_is_room(
    window: Open, with_run: Project, small_disk: Path
) -> None:
    mine = window(small_disk / "journal")
    mine.keep(replace(with_run, notes="before"))
    big = fill(small_disk)
    mine.journal.keep(Work(replace(with_run, notes="while full")))
    mine.until(lambda: bool(mine.troubles))
    assert "No space left" in str(mine.troubles[0])
    kept = mine.kept
    big.unlink()
    mine.until(lambda: mine.kept > kept)
    assert len(mine.troubles) == 1
    mine.end(forget=False)
    (found,) = find_journals(small_disk / "journal")
    assert found.read().project.notes == "while full"
    found.discard()


def test_that_a_disk_that_may_only_be_read_is_told_and_tried_again(
    window: Open, with_run: Project, small_disk: Path
) -> None:
    let_write(small_disk, False)
    mine = window(small_disk / "journal")
    mine.journal.keep(Work(replace(with_run, notes="while closed")))
    mine.until(lambda: bool(mine.troubles))
    assert "Read-only" in str(mine.troubles[0])
    assert mine.kept == 0
    let_write(small_disk, True)
    mine.until(lambda: mine.kept > 0)
    assert len(mine.troubles) == 1
