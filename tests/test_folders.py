"""Where the files of a person are kept: in the system's folders, in a folder of choice, or beside a portable copy."""

import sys
from pathlib import Path

import pytest

from nnstudio.folders import PORTABLE_MARKER, config_folder, data_folder

Patch = pytest.MonkeyPatch


@pytest.fixture
def program(tmp_path: Path, monkeypatch: Patch) -> Path:
    """The folder of an installed program that runs now."""
    folder = tmp_path / "copy" / "program"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "nnstudio"))
    return folder


def test_that_both_folders_lie_in_the_home_of_the_person(home: Path) -> None:
    assert data_folder().is_relative_to(home)
    assert config_folder().is_relative_to(home)


def test_that_an_installed_program_without_a_marker_uses_the_home_too(home: Path, program: Path) -> None:
    assert not data_folder().is_relative_to(program.parent)
    assert config_folder().is_relative_to(home)


@pytest.mark.parametrize("place", ["program", "copy"])
def test_that_a_portable_copy_keeps_everything_beside_its_marker(program: Path, place: str) -> None:
    folder = program if place == "program" else program.parent
    (folder / PORTABLE_MARKER).touch()
    assert data_folder() == config_folder() == folder / "data"


def test_that_a_marker_means_nothing_to_a_package_of_a_python(tmp_path: Path, monkeypatch: Patch, home: Path) -> None:
    (tmp_path / PORTABLE_MARKER).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert config_folder().is_relative_to(home)


def test_that_the_environment_can_name_one_folder_for_everything(
    tmp_path: Path, program: Path, monkeypatch: Patch
) -> None:
    (program / PORTABLE_MARKER).touch()
    monkeypatch.setenv("NNSTUDIO_HOME", str(tmp_path / "share"))
    assert data_folder() == config_folder() == tmp_path / "share"


def test_that_asking_makes_no_folder(program: Path) -> None:
    (program / PORTABLE_MARKER).touch()
    assert not data_folder().exists()
