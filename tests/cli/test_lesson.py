"""``nnstudio lesson``: list, verify, new."""

import json
from pathlib import Path

import pytest

from nnstudio.cli import run
from nnstudio.resources import lessons_folder


def test_that_the_lessons_that_ship_are_listed_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lesson", "list", "--json"]) == 0
    listed = [lesson["id"] for lesson in json.loads(capsys.readouterr().out)["lessons"]]
    assert listed == sorted(path.name for path in lessons_folder().iterdir())


def test_that_a_new_lesson_verifies_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "Mein Zaun"
    assert run(["lesson", "new", str(folder)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(folder / "lesson.toml"), str(folder / "en.md")]
    assert run(["lesson", "verify", str(folder), "--seeds", "2", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["lessons"]
    assert (found["id"], found["seeds"]) == ("mein-zaun", 2)
    assert (found["solution_passes"], found["starter_passes"]) == (2, 0)


def test_that_a_lesson_that_breaks_its_word_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "swapped"
    assert run(["lesson", "new", str(folder)]) == 0
    plan = folder / "lesson.toml"
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace('solution = "solution"', 'solution = "start"'), encoding="utf-8")
    assert run(["lesson", "verify", str(folder), "--seeds", "1"]) == 1
    printed = capsys.readouterr()
    assert "seed 1001, mend: test_accuracy (final) is 0." in printed.err
    assert "do not keep their word: swapped" in printed.err


def test_that_a_starter_that_passes_is_named_with_its_number_and_what_was_wanted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "easy"
    run(["lesson", "new", str(folder)])
    plan = folder / "lesson.toml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("value = 0.95", "value = 0.1"), encoding="utf-8")
    assert run(["lesson", "verify", str(folder), "--seeds", "1"]) == 1
    printed = capsys.readouterr().err
    assert "the starter “start” passes: test_accuracy (final) is 0." in printed
    assert "as wanted >= 0.1" in printed


def test_that_other_seeds_can_be_chosen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "mine"
    run(["lesson", "new", str(folder)])
    plan = folder / "lesson.toml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("value = 0.8", "value = 0.1"), encoding="utf-8")
    assert run(["lesson", "verify", str(folder), "--seeds", "1", "--first-seed", "77"]) == 1
    assert "seed 77, watch" in capsys.readouterr().err


def test_that_an_unknown_lesson_is_named_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["lesson", "verify", "nowhere"]) == 1
    assert "There is no lesson “nowhere”" in capsys.readouterr().err
    assert run(["lesson", "verify", "--seeds", "0"]) == 2
    assert run(["lesson"]) == 2
