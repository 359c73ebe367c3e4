"""Hand-ins of a class: into the right table, whatever is in the files."""

import csv
import io
import json
import pickle
import re
import zipfile
from html import escape
from pathlib import Path

import msgspec
import pytest

from nnstudio.catalog import UserError
from nnstudio.cli import run
from nnstudio.experiment.edits import with_data, with_training, with_units
from nnstudio.lessons import progress as steps
from nnstudio.lessons.collect import Collected, Row, collect
from nnstudio.lessons.handin import WORK, hand_in, read_hand_in, write_hand_in
from nnstudio.lessons.lesson import Lesson, QuizStage
from nnstudio.lessons.report import as_csv, as_html
from tests.lessons.support import handed_in, lesson_two, trained, with_run, worked_through

CHECK = "bend-it"
GOOD = [f"Good {number}" for number in range(1, 13)]
WRONG = [f"Wrong {number}" for number in range(1, 6)]


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return lesson_two()


@pytest.fixture(scope="module")
def collected(lesson: Lesson, tmp_path_factory: pytest.TempPathFactory) -> Collected:
    folder = tmp_path_factory.mktemp("class")
    fill(folder, lesson)
    return collect(folder, {lesson.id: lesson})


def fill(folder: Path, lesson: Lesson) -> None:
    """Thirty hand-ins: good, wrong, cheated, damaged, of another version, in other languages."""
    good, wrong = worked_through(lesson), worked_through(lesson, right=False)
    for place, name in enumerate(GOOD):
        progress = worked_through(lesson, words=f"It needs a bend, says {name}.", seed=1 + place % 2)
        write_hand_in(folder / f"{name}.nnwork", handed_in(lesson, progress, name))
    for name in WRONG:
        own = steps.answer(steps.go_to(wrong, lesson, len(lesson.stages) - 1), lesson, f"I do not know. {name}")
        write_hand_in(folder / f"{name}.nnwork", handed_in(lesson, own, name))
    for name, progress in cheats(lesson).items():
        write_hand_in(folder / f"{name}.nnwork", handed_in(lesson, progress, name))
    languages = {
        "李小龙": "没有弯曲就是一条直线。",
        "Zoë Müller": "Ohne Knick bleibt es eine Gerade.",
        "محمد": "خط مستقيم",
    }
    for name, words in languages.items():
        work = handed_in(lesson, worked_through(lesson, words=words), name)
        write_hand_in(folder / f"{name}.nnwork", work)
    other = msgspec.structs.replace(handed_in(lesson, good, "Older"), version="0.9", sha256="0" * 64)
    older = msgspec.structs.replace(other, progress=worked_through(lesson, words="Older words."))
    write_hand_in(folder / "older.nnwork", older)
    whole = (folder / f"{GOOD[0]}.nnwork").read_bytes()
    (folder / "truncated.nnwork").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.nnwork").write_bytes(b"")
    with zipfile.ZipFile(folder / "path.nnwork", "w") as archive:
        archive.writestr("../../work.json", "{}")
    with zipfile.ZipFile(folder / "not json.nnwork", "w") as archive:
        archive.writestr(WORK, "{")
    assert len(list(folder.iterdir())) == 30


def cheats(lesson: Lesson) -> dict[str, steps.Progress]:
    """Five who edit their file."""
    good, wrong = worked_through(lesson), worked_through(lesson, right=False)
    solution, starter = lesson.experiments["bend"], lesson.experiments["lines"]
    painted = trained(solution).curves
    failing = msgspec.structs.replace(trained(starter), curves=painted)
    drawn = msgspec.structs.replace(
        trained(solution), curves={**painted, "train_loss": [loss * 0.5 for loss in painted["train_loss"]]}
    )
    easier = trained(with_data(solution, source="gauss"))
    huge = msgspec.structs.replace(trained(solution), experiment=with_units(solution, 0, 1000))
    return {
        "Cheat claims": with_run(wrong, CHECK, failing, done=True),
        "Cheat draws": with_run(good, CHECK, drawn),
        "Cheat eases": with_run(good, CHECK, easier),
        "Cheat enlarges": with_run(good, CHECK, huge),
        "Cheat predicts late": msgspec.structs.replace(good, events=list(reversed(good.events))),
    }


def row(collected: Collected, name: str) -> Row:
    return next(row for row in collected.rows if name in {row.name, row.file})


def test_that_every_file_has_its_row(collected: Collected) -> None:
    assert len(collected.rows) == 30
    results = [row.result for row in collected.rows]
    assert {result: results.count(result) for result in set(results)} == {
        "passed": 16,
        "part": 5,
        "flagged": 5,
        "unreadable": 4,
    }


def test_that_the_good_have_passed_everything(collected: Collected) -> None:
    for name in GOOD:
        one = row(collected, name)
        assert (one.checks_passed, one.checks) == (1, 1)
        assert (one.quiz_right, one.quiz) == (2, 2)
        assert (one.predictions_right, one.predictions) == (2, 2)
        assert not one.flags


def test_that_the_wrong_are_not_said_to_cheat(collected: Collected) -> None:
    for name in WRONG:
        one = row(collected, name)
        assert (one.result, one.checks_passed, one.quiz_right, one.predictions_right) == ("part", 0, 0, 0)
        assert not one.flags


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Cheat claims", "fails when it is trained again"),
        ("Cheat draws", "the curves in the file are not those"),
        ("Cheat eases", "changes what the lesson has locked: data"),
        ("Cheat enlarges", "larger than the lesson allows: 1,000 units"),
        ("Cheat predicts late", "was predicted after the run"),
    ],
)
def test_that_cheats_are_flagged_with_the_reason(collected: Collected, name: str, words: str) -> None:
    one = row(collected, name)
    assert one.result == "flagged"
    assert words in " ".join(one.flags)


def test_that_broken_files_say_what_is_wrong_and_stop_nothing(collected: Collected) -> None:
    for name in ("truncated.nnwork", "empty.nnwork", "path.nnwork", "not json.nnwork"):
        one = row(collected, name)
        assert one.result == "unreadable"
        assert one.flags[0].startswith("This is no hand-in that can be read: ")


def test_that_another_version_is_named_and_judged_all_the_same(collected: Collected) -> None:
    one = row(collected, "Older")
    assert one.result == "passed"
    assert "another version of the lesson (0.9; here 1.0)" in one.flags[0]


def test_that_other_scripts_stay_what_they_are(collected: Collected) -> None:
    for name in ("李小龙", "Zoë Müller", "محمد"):
        assert row(collected, name).result == "passed"
        assert name in as_csv(collected)
        assert name in as_html(collected)


def test_the_csv(collected: Collected) -> None:
    lines = list(csv.DictReader(io.StringIO(as_csv(collected))))
    assert len(lines) == 30
    assert lines[0].keys() >= {"name", "lesson", "result", "checks_passed", "quiz_right", "flags"}


def test_that_the_page_shows_distributions_and_common_mistakes(collected: Collected) -> None:
    page = as_html(collected)
    assert "Where most went wrong" in page
    assert "✓ About as many as by guessing: no more than 75 %" in page
    assert "It needs a bend, says Good 1." in page
    assert "<script" not in page
    assert "http" not in page, "it needs nothing from elsewhere"


def test_that_the_answer_of_one_who_gave_up_after_it_is_counted(lesson: Lesson, tmp_path: Path) -> None:
    progress = worked_through(lesson)
    quiz = next(stage for stage in lesson.stages if isinstance(stage, QuizStage))
    gave_up = msgspec.structs.replace(progress.record(quiz.id), wrong=[2.0], answer=quiz.answer, skipped=True)
    progress = msgspec.structs.replace(progress, records={**progress.records, quiz.id: gave_up})
    write_hand_in(tmp_path / "ben.nnwork", handed_in(lesson, progress, "Ben"))
    page = as_html(collect(tmp_path, {lesson.id: lesson}))
    chosen = escape(lesson.words().stages[quiz.id].choices[1])
    assert re.search(rf"<span>{re.escape(chosen)}</span><span><i style=\"width:100%\"></i></span><span>1</span>", page)


def test_that_the_same_work_under_two_names_is_flagged(lesson: Lesson, tmp_path: Path) -> None:
    work = handed_in(lesson, worked_through(lesson), "One")
    write_hand_in(tmp_path / "one.nnwork", work)
    write_hand_in(tmp_path / "two.nnwork", msgspec.structs.replace(work, name="Two"))
    rows = collect(tmp_path, {lesson.id: lesson}).rows
    assert [one.result for one in rows] == ["flagged", "flagged"]
    assert rows[0].flags == ["The same work as in two.nnwork."]


def test_that_nothing_in_a_file_becomes_a_formula_or_a_tag(lesson: Lesson, tmp_path: Path) -> None:
    name = "=HYPERLINK(1)<b>x</b>"
    work = handed_in(lesson, worked_through(lesson, words="<script>alert(1)</script>"), name)
    write_hand_in(tmp_path / "x.nnwork", work)
    collected = collect(tmp_path, {lesson.id: lesson})
    assert f"'{name}" in as_csv(collected)
    page = as_html(collected)
    assert "<script>" not in page
    assert "<b>" not in page


def test_that_a_file_on_this_computer_is_never_read_for_a_hand_in(lesson: Lesson, tmp_path: Path) -> None:
    bend = lesson.experiments["bend"]
    run_ = msgspec.structs.replace(trained(bend), experiment=with_data(bend, source="file", path="secret.csv"))
    (tmp_path / "secret.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    write_hand_in(tmp_path / "x.nnwork", handed_in(lesson, with_run(worked_through(lesson), CHECK, run_), "X"))
    (one,) = collect(tmp_path, {lesson.id: lesson}).rows
    assert "no lesson has" in one.flags[0]


def test_that_an_unknown_lesson_is_said_to_be_missing(lesson: Lesson, tmp_path: Path) -> None:
    write_hand_in(tmp_path / "x.nnwork", handed_in(lesson, worked_through(lesson), "X"))
    (one,) = collect(tmp_path, {}).rows
    assert one.result == "unknown lesson"


def test_that_links_are_not_followed(lesson: Lesson, tmp_path: Path) -> None:
    elsewhere, here = tmp_path / "elsewhere", tmp_path / "here"
    elsewhere.mkdir()
    here.mkdir()
    write_hand_in(elsewhere / "x.nnwork", handed_in(lesson, worked_through(lesson), "X"))
    (here / "link.nnwork").symlink_to(elsewhere / "x.nnwork")
    (here / "folder").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(UserError, match="There is no hand-in"):
        collect(here, {lesson.id: lesson})


def test_that_a_hand_in_reads_as_it_was_written(lesson: Lesson, tmp_path: Path) -> None:
    work = hand_in(lesson, worked_through(lesson), "  Ada\n\x07 Lovelace ", finished=True)
    write_hand_in(tmp_path / "ada.nnwork", work)
    again = read_hand_in(tmp_path / "ada.nnwork")
    assert again == work
    assert again.name == "Ada Lovelace"
    assert again.finished


def test_that_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.nnwork", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(WORK, b" " * (21 * 1024 * 1024))
    with pytest.raises(UserError, match="too large"):
        read_hand_in(tmp_path / "bomb.nnwork")


@pytest.mark.parametrize(
    "content",
    [b'{"records":{' + b",".join(b'"%d":{}' % number for number in range(300_000)) + b"}}", b"[" + b"0," * 2_000_000],
    ids=["objects", "numbers"],
)
def test_that_a_few_bytes_that_would_take_much_memory_are_not_read(tmp_path: Path, content: bytes) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.nnwork", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(WORK, content)
    with pytest.raises(UserError, match="too large"):
        read_hand_in(tmp_path / "bomb.nnwork")


@pytest.mark.parametrize("content", [pickle.dumps({"nnwork": 1}), b"PK\x05\x06" + bytes(18), b""])
def test_that_what_is_no_hand_in_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.nnwork").write_bytes(content)
    with pytest.raises(UserError, match="no hand-in that can be read"):
        read_hand_in(tmp_path / "odd.nnwork")


def test_the_command(lesson: Lesson, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_hand_in(tmp_path / "a.nnwork", handed_in(lesson, worked_through(lesson), "Ada"))
    (tmp_path / "b.nnwork").write_bytes(b"no")
    out = tmp_path / "table"
    assert run(["collect", str(tmp_path), "--out", str(out), "--json"]) == 0
    rows = {row["file"]: row for row in json.loads(capsys.readouterr().out)["rows"]}
    assert rows["a.nnwork"]["result"] == "passed"
    assert rows["b.nnwork"]["result"] == "unreadable"
    assert (out / "marks.csv").read_bytes().startswith(b"\xef\xbb\xbffile,name")
    assert "Ada" in (out / "index.html").read_text(encoding="utf-8")
    assert run(["collect", str(tmp_path / "nowhere")]) == 1
    assert "is not a folder" in capsys.readouterr().err


def test_that_the_seed_of_a_comparison_is_the_learners(lesson: Lesson) -> None:
    run_ = trained(with_training(lesson.experiments["bend"], seed=3))
    progress, judged = steps.ran(steps.begin(lesson), lesson.stages[lesson.index(CHECK)], run_)
    assert all(one.passes for one in judged)
    assert progress.record(CHECK).attempts[0].seed == 3
