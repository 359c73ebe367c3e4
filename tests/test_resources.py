"""Where the files are that ship with the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio import resources


def test_that_a_checkout_finds_its_resources() -> None:
    assert (resources.resource_folder() / "icons").is_dir()


def test_that_an_installed_package_prefers_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources" / "samples").mkdir(parents=True)
    for name in ("b.json", "a.json", "notes.txt"):
        (tmp_path / "_resources" / "samples" / name).write_text("{}", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.resource_folder() == tmp_path / "_resources"
    assert [path.name for path in resources.sample_paths()] == ["a.json", "b.json"]


def test_that_an_unknown_theme_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'pink'.*contrast.*dark.*light"):
        resources.indicator_folder("pink")


def test_that_an_unknown_icon_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'pink'.*add.*check"):
        resources.icon_path("pink")


def test_that_folders_are_named_whether_or_not_they_exist_yet() -> None:
    names = [
        folder().name for folder in (resources.translations_folder, resources.docs_folder, resources.lessons_folder)
    ]
    assert names == ["translations", "docs", "lessons"]


def test_that_no_window_library_is_needed() -> None:
    code = "import sys, nnstudio.resources; assert not any(name.startswith('PySide6') for name in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
