"""Preferences: the program's, then the administrator's, then the person's; whatever is wrong costs no start."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from nnstudio.folders import SITE_FILE, SITE_VARIABLE, site_file
from nnstudio.gui.beginning import Start, begin_with
from nnstudio.session.preferences import (
    Preferences,
    load_preferences,
    load_site,
    preferences_path,
    save_preferences,
)

Patch = pytest.MonkeyPatch


def write(path: Path, content: Mapping[str, object] | str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: Patch) -> Path:
    """The administrator's file."""
    path = write(tmp_path / "site.json", {"theme": "contrast", "speed": 10.0})
    monkeypatch.setenv(SITE_VARIABLE, str(path))
    return path


def test_that_the_persons_own_come_before_the_sites_and_those_before_the_programs(site: Path) -> None:
    write(preferences_path(), {"theme": "dark"})
    begun = begin_with(Start())
    assert (begun.preferences.theme, begun.preferences.speed, begun.preferences.drawer) == ("dark", 10.0, "coach")
    assert not begun.notes
    assert site_file() == site


def test_that_what_nobody_has_changed_goes_on_to_follow_the_site(site: Path) -> None:
    begun = begin_with(Start())
    save_preferences(preferences_path(), begun.preferences.with_recent(Path("/a.json")), base=begun.base)
    write(site, {"theme": "light"})
    again = begin_with(Start()).preferences
    assert (again.theme, again.speed, again.recent) == ("light", Preferences().speed, ("/a.json",))


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("{", "truncated"),
        ({"theme": "pink"}, "theme"),
        ({"zoom": 9}, ""),
        ({"colour": "red"}, "colour"),
        ([], "object"),
    ],
)
def test_that_a_wrong_site_file_is_told_and_changes_nothing(
    site: Path, content: Mapping[str, object] | str, word: str
) -> None:
    write(site, content if isinstance(content, str | dict) else json.dumps(content))
    preferences, wrong = load_site(site)
    assert preferences == Preferences()
    assert wrong
    assert word.lower() in wrong.lower()
    assert str(site) in begin_with(Start()).notes[0]


def test_that_preferences_that_cannot_be_read_are_set_aside(site: Path) -> None:
    path = write(preferences_path(), "no JSON at all")
    begun = begin_with(Start())
    assert begun.preferences == load_site(site)[0]
    aside = path.with_suffix(".unreadable.json")
    assert aside.read_text(encoding="utf-8") == "no JSON at all"
    assert str(aside) in begun.notes[0]
    assert not path.exists()


@pytest.mark.usefixtures("site")
def test_that_reset_begins_as_at_first_and_keeps_what_was() -> None:
    path = write(preferences_path(), {"theme": "dark"})
    begun = begin_with(Start(reset=True))
    assert begun.preferences.theme == "contrast"
    assert not path.exists()
    assert json.loads(path.with_suffix(".before-reset.json").read_text(encoding="utf-8")) == {"theme": "dark"}


@pytest.mark.usefixtures("site")
def test_that_reset_moves_nothing_where_nothing_may_be_written() -> None:
    path = write(preferences_path(), {"theme": "dark"})
    assert begin_with(Start(reset=True, readonly=True)).preferences.theme == "contrast"
    assert path.exists()


@pytest.mark.usefixtures("site")
def test_that_a_safe_start_knows_neither_site_nor_person() -> None:
    write(preferences_path(), "no JSON at all")
    begun = begin_with(Start(safe=True))
    assert begun.preferences == Preferences()
    assert not begun.notes
    assert preferences_path().exists()
    assert not Start(safe=True).keeps


def test_that_preferences_of_other_versions_are_read(tmp_path: Path) -> None:
    path = write(tmp_path / "preferences.json", {"theme": "dark", "of the future": 1})
    assert load_preferences(path).theme == "dark"


def test_that_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    save_preferences(blocked / "preferences.json", Preferences(theme="dark"))
    assert load_preferences(blocked / "preferences.json") == Preferences()


def test_that_the_site_file_lies_beside_an_installed_program(tmp_path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "bin" / "nnstudio"))
    path = write(tmp_path / SITE_FILE, {})
    assert site_file() == path
