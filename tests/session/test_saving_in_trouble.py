"""Saving where it cannot be done: a sentence says why, nothing is lost, and the next try saves all of it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from nnstudio.experiment.edits import with_training
from nnstudio.experiment.given import read_given
from nnstudio.project import is_project, read_project
from nnstudio.session.words import sentence_of
from tests.session.conftest import Watched
from tests.small_disk import fill, let_write

Mend = Callable[[], object]


def saved(watched: Watched, path: Path) -> str:
    """Save to ``path``; returns the sentence that says why it could not be done, empty where it could."""
    said: list[str] = []
    watched.session.save(path, lambda: said.append(""), lambda error: said.append(sentence_of(error)))
    watched.until(lambda: bool(said))
    return said[0]


def is_modified(watched: Watched) -> bool:
    return watched.session.modified


def full(disk: Path) -> tuple[str, Mend]:
    return "No space left on device", fill(disk).unlink


def closed(disk: Path) -> tuple[str, Mend]:
    let_write(disk, False)
    return "Read-only file system", lambda: let_write(disk, True)


def gone(disk: Path) -> tuple[str, Mend]:
    shutil.rmtree(disk / "mine")
    return "No such file or directory", (disk / "mine").mkdir


@pytest.mark.parametrize("trouble", [full, closed, gone])
@pytest.mark.parametrize("suffix", [".nnstudio", ".json"])
def test_that_work_that_cannot_be_saved_stays_and_is_saved_at_the_next_try(
    watched: Watched, small_disk: Path, trouble: Callable[[Path], tuple[str, Mend]], suffix: str
) -> None:
    session, path = watched.session, small_disk / "mine" / f"work{suffix}"
    path.parent.mkdir()
    watched.train(2)
    assert saved(watched, path) == ""
    before = path.read_bytes()
    session.edit(with_training(session.experiment, learning_rate=0.07))
    reason, mend = trouble(small_disk)
    said = saved(watched, path)
    assert reason in said
    assert str(path) in said
    assert said.endswith("Nothing was changed; choose another place.")
    assert is_modified(watched)
    assert session.experiment.training.learning_rate == 0.07
    assert session.frame is not None
    assert session.frame.snapshot.epoch == 2
    if path.exists():
        assert path.read_bytes() == before
    mend()
    assert saved(watched, path) == ""
    assert not is_modified(watched)
    again = read_project(path).experiment if is_project(path) else read_given(path)
    assert again.training.learning_rate == 0.07
    leftover = {entry.name for entry in path.parent.iterdir()} - {path.name, f"{path.name}.bak"}
    assert leftover == set()
