"""Files of other versions of the format: every older one opens and goes on, a newer one is named."""

import hashlib
from pathlib import Path

import pytest

from nnstudio.catalog import UserError
from nnstudio.data import load_dataset
from nnstudio.engine.training import train
from nnstudio.experiment.edits import with_training
from nnstudio.project import Project, files, read_project
from nnstudio.project.files import format_project, parse_project
from nnstudio.project.parts import VERSION
from tests.project.test_files import assert_same_run, changed

FILES = Path(__file__).parent / "files"
VERSION_1_SHA256 = "a396c3b388aa886faa5a7211374425908ef12d136afd8853592d1878f1958146"


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_that_every_version_opens_and_goes_on(version: int) -> None:
    project = read_project(FILES / f"version-{version}.nnstudio")
    assert project.notes == "Made once, never again.\n"
    assert project.run is not None
    assert project.run.snapshot.epoch == 3
    longer = with_training(project.experiment, epochs=4)
    assert train(longer, load_dataset(longer.data, None, project.enclosed), resume=project.run).epochs == 4


@pytest.mark.parametrize("more", [b"", b'"tables": ["a", "b"],'], ids=["the same parts", "other parts"])
def test_that_a_newer_version_is_named(with_run: Project, more: bytes) -> None:
    newer = more + b'"nnstudio_project": 99'
    content = changed(with_run, "project.json", lambda part: part.replace(b'"nnstudio_project": 1', newer))
    with pytest.raises(UserError, match="a newer nnstudio has written it"):
        parse_project(content)


def test_that_an_older_version_goes_through_every_step_since(
    with_run: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if this format were the third: the first called its notes otherwise, the second had another key."""

    def to_second(parts: dict[str, bytes]) -> dict[str, bytes]:
        return {("remarks.md" if name == "notes.md" else name): part for name, part in parts.items()}

    def to_third(parts: dict[str, bytes]) -> dict[str, bytes]:
        assert "remarks.md" in parts
        return {("notes.md" if name == "remarks.md" else name): part for name, part in parts.items()}

    content = format_project(with_run)
    monkeypatch.setattr(files, "VERSION", 3)
    monkeypatch.setattr(files, "MIGRATIONS", {1: to_second, 2: to_third})
    assert_same_run(parse_project(content), with_run)


def test_that_there_is_a_step_from_every_version() -> None:
    assert sorted(files.MIGRATIONS) == list(range(1, VERSION))


def test_that_the_file_of_version_1_is_the_one_that_was_made_once() -> None:
    content = (FILES / "version-1.nnstudio").read_bytes()
    assert hashlib.sha256(content).hexdigest() == VERSION_1_SHA256
