"""Lesson files: what is read, and what is refused with file and line."""

import pickle
import zipfile
from pathlib import Path

import pytest

from nnstudio.catalog import UserError
from nnstudio.lessons.bundle import FILE_BYTES_MAX, FILES_MAX
from nnstudio.lessons.lesson import CheckStage, Lesson
from nnstudio.lessons.prose import parse_prose
from nnstudio.lessons.read import read_lesson
from nnstudio.lessons.template import write_template


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "fence"
    write_template(path)
    return path


def change(folder: Path, old: str, new: str, file: str = "lesson.toml") -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line_of(folder: Path, text: str, file: str = "lesson.toml") -> int:
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def zipped(folder: Path, path: Path, prefix: str = "") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, prefix + file.name)
    return path


def test_that_the_template_is_a_lesson(folder: Path) -> None:
    lesson = read_lesson(folder)
    assert lesson.id == "fence"
    assert lesson.experiments["solution"].network.hidden[0].activation == "relu"
    assert lesson.experiments["solution"].data == lesson.experiments["start"].data, "from lays it over"
    assert lesson.words().stages["mend"].hints[-1].startswith("relu does it")
    assert isinstance(lesson.stages[3], CheckStage)


def test_that_folder_file_and_zip_are_the_same_lesson(folder: Path, tmp_path: Path) -> None:
    lessons = [
        read_lesson(folder),
        read_lesson(folder / "lesson.toml"),
        read_lesson(zipped(folder, tmp_path / "flat.nnlesson")),
        read_lesson(zipped(folder, tmp_path / "nested.nnlesson", "fence/")),
    ]
    assert len({lesson.sha256 for lesson in lessons}) == 1


def test_that_another_word_is_another_hash(folder: Path) -> None:
    before = read_lesson(folder).sha256
    change(folder, "One sentence", "A sentence", "en.md")
    assert read_lesson(folder).sha256 != before


def test_that_a_language_without_words_falls_back_to_english(folder: Path) -> None:
    german = (folder / "en.md").read_text(encoding="utf-8").replace("# A fence around the middle", "# Ein Zaun", 1)
    (folder / "de.md").write_text(german, encoding="utf-8")
    lesson: Lesson = read_lesson(folder)
    assert lesson.words("de_AT").title == "Ein Zaun"
    assert lesson.words("fr").title == "A fence around the middle"


def test_that_an_experiment_may_come_from_a_file_beside_it(folder: Path) -> None:
    from nnstudio.experiment import default_experiment, write_experiment  # noqa: PLC0415

    write_experiment(folder / "mine.json", default_experiment())
    change(folder, 'from = "start"', 'from = "mine.json"')
    solution = read_lesson(folder).experiments["solution"]
    assert solution.training == default_experiment().training
    assert [layer.units for layer in solution.network.hidden] == [8], "a list takes the place of the one below"


WRONG = {
    "unknown metric": ('metric = "test_accuracy"\nop', 'metric = "acuracy"\nop', "acuracy", "no metric “acuracy”"),
    "unknown key": ("minutes = 10", "minuts = 10", "minuts", "“minuts” is not known"),
    "unknown stage": ('type = "reflect"', 'type = "ponder"', "ponder", "no such type of stage"),
    "unknown control": ('highlight = ["output"]', 'highlight = ["outptu"]', "outptu", "outptu"),
    "unknown experiment": ('solution = "solution"', 'solution = "cure"', '"cure"', "no experiment “cure”"),
    "unknown run": ('outcome = { run = "watch"', 'outcome = { run = "wtch"', "wtch", "no run “wtch”"),
    "not TOML": ("minutes = 10", "minutes 10", "minutes 10", "not TOML"),
    "wrong type": ("minutes = 10", 'minutes = "ten"', '"ten"', "minutes"),
    "two of one name": ('id = "say-it"', 'id = "begin"', None, "two stages “begin”"),
    "wrong experiment": ('"adam", learning_rate = 0.03', '"adm", learning_rate = 0.03', "[experiments.start]", "adam"),
    "from nowhere": ('from = "start"', 'from = "strat"', "[experiments.solution]", "strat"),
    "from itself": ('from = "start"', 'from = "solution"', "[experiments.solution]", "comes from itself"),
    "too large": ("epochs = 100 }", "epochs = 1000 }", "[experiments.start]", "1,000 epochs"),
    "a pair": ("value = 0.8", "value = [0.8, 0.9]", "value = [0.8", "one number"),
    "reaches alone": ('aggregate = "final"', "reaches = 0.9", "reaches", "epochs_to"),
    "choice": ("answer = 1 ", "answer = 3 ", None, "there are 2 choices"),
}


@pytest.mark.parametrize(("old", "new", "at", "words"), WRONG.values(), ids=WRONG)
def test_that_what_is_wrong_is_said_with_file_and_line(
    folder: Path, old: str, new: str, at: str | None, words: str
) -> None:
    change(folder, old, new)
    with pytest.raises(UserError) as error:
        read_lesson(folder)
    assert words in str(error.value)
    if "two" in words:
        assert "fence/lesson.toml, line 63:" in str(error.value)
    elif at is None:
        assert f"fence/en.md, line {line_of(folder, '## guess', 'en.md')}:" in str(error.value)
    else:
        assert f"fence/lesson.toml, line {line_of(folder, at)}:" in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('op = ">="', 'op = "=>"', "cannot be “=>”; allowed: <, <=, >, >=, ==, between, outside."),
        ('highlight = ["output"]', 'highlight = ["outptu"]', "entry 1 of “highlight” of stage 1 (“begin”) cannot be"),
        ('highlight = ["output"]', 'highlight = ["outptu"]', "allowed: data, network, layers, activation"),
        ('aggregate = "final"', 'aggregate = "last"', "allowed: first, final, min, max, ever, epochs_to, ratio."),
        ('solution = "solution"', "", "the key “solution” is missing in stage 4 (“mend”)"),
        ('metric = "test_accuracy"\nop', "op", "the key “metric” is missing in check 1 of stage"),
    ],
)
def test_that_places_are_counted_from_one_and_choices_are_listed(folder: Path, old: str, new: str, words: str) -> None:
    change(folder, old, new)
    with pytest.raises(UserError) as error:
        read_lesson(folder)
    assert words in str(error.value)
    assert "[" not in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("## say-it", "## say", "line 37: there is no stage “say”"),
        ("### hints", "### tips", "“### tips” is not known"),
        ("# A fence", "A fence", "line 1: there are words above the first heading"),
        ("- Nearly all of them\n", "", "has a single choice"),
    ],
)
def test_that_words_are_checked_too(folder: Path, old: str, new: str, words: str) -> None:
    change(folder, old, new, "en.md")
    with pytest.raises(UserError, match=r"en\.md") as error:
        read_lesson(folder)
    assert words in str(error.value)


@pytest.mark.parametrize(
    "name", ["../lesson.toml", "/etc/lesson.toml", "a/b/../../c.toml", "x\\y.toml", "run.py", "a/b/c.md"]
)
def test_that_a_zip_with_other_names_is_refused(folder: Path, tmp_path: Path, name: str) -> None:
    path = zipped(folder, tmp_path / "bad.nnlesson")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "x")
    with pytest.raises(UserError, match="file that no lesson has"):
        read_lesson(path)


def test_that_a_bomb_is_refused_before_it_is_unpacked(folder: Path, tmp_path: Path) -> None:
    path = zipped(folder, tmp_path / "bomb.nnlesson")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("de.md", b"0" * (FILE_BYTES_MAX * 20))
    with pytest.raises(UserError, match="too large"):
        read_lesson(path)


def test_that_too_many_files_are_refused(folder: Path, tmp_path: Path) -> None:
    path = zipped(folder, tmp_path / "many.nnlesson")
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(FILES_MAX + 1):
            archive.writestr(f"l{number}.md", "x")
    with pytest.raises(UserError, match="files; allowed"):
        read_lesson(path)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"hello" * 100])
def test_that_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.nnlesson"
    path.write_bytes(content)
    with pytest.raises(UserError, match="cannot be opened as a lesson"):
        read_lesson(path)


def test_that_a_folder_that_is_there_is_left_alone(folder: Path) -> None:
    with pytest.raises(UserError, match="is there already"):
        write_template(folder)


@pytest.mark.parametrize(
    ("file", "line", "reason"),
    [
        ("lesson.toml", "a" + ".a" * 100_000 + " = 1", "too many dots"),
        ("lesson.toml", "[a" + ".a" * 100_000 + "]", "too many dots"),
        ("lesson.toml", "[" + " " * 200_000, "not TOML"),
        ("lesson.toml", "#" * 300_000, "too long"),
        ("en.md", "## " + " " * 1_000_000, "words above the first heading"),
    ],
    ids=["name", "table", "spaces", "length", "heading"],
)
def test_that_a_line_made_to_hang_the_studio_is_refused_at_once(
    folder: Path, file: str, line: str, reason: str
) -> None:
    path = folder / file
    path.write_text(f"{line}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    with pytest.raises(UserError, match=reason):
        read_lesson(folder)


def test_that_a_decimal_comma_is_named(folder: Path) -> None:
    change(folder, "value = 0.8", "value = 0,8")
    with pytest.raises(UserError, match=r"lesson\.toml, line \d+: .*A number has a point: write 0\.95") as error:
        read_lesson(folder)
    assert f"line {line_of(folder, '0,8')}:" in str(error.value)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("### hints\n", "### why\n", "has 0 below “### hints”, and 3 in en.md"),
        ("- Nearly all of them\n", "- Nearly all of them\n- All\n", "has 3 below “### choices”, and 2 in en.md"),
    ],
)
def test_that_a_translation_that_lacks_something_is_named(folder: Path, old: str, new: str, words: str) -> None:
    english = (folder / "en.md").read_text(encoding="utf-8")
    (folder / "de.md").write_text(english.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError, match=r"de\.md, line \d+") as error:
        read_lesson(folder)
    assert words in str(error.value)


@pytest.mark.timeout(20)
def test_that_an_entry_of_a_million_lines_is_put_together_once() -> None:
    words = parse_prose("# A\n## b: C\n### hints\n- d\n" + "e\n" * 1_000_000, "en.md")
    assert len(words.stages["b"].hints[0]) == 2_000_001


def test_that_decimals_are_no_dots_in_a_name(folder: Path) -> None:
    path = folder / "lesson.toml"
    path.write_text(f"{path.read_text(encoding='utf-8')}\n# {', '.join(['0.5'] * 200)}\n", encoding="utf-8")
    assert read_lesson(folder).stages


def test_that_a_zip_whose_part_is_damaged_is_refused(folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "bad.nnlesson"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, file.name)
    content = bytearray(path.read_bytes())
    content[60:90] = bytes(30)
    path.write_bytes(content)
    with pytest.raises(UserError, match="cannot be opened as a lesson"):
        read_lesson(path)


def test_that_a_zip_with_a_long_list_of_nothing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "many.nnlesson"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number}/", "")
    with pytest.raises(UserError, match="too many files"):
        read_lesson(path)


def test_that_a_link_to_a_file_elsewhere_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.md").write_text("# Mine\n", encoding="utf-8")
    (folder / "de.md").symlink_to(tmp_path / "secret.md")
    with pytest.raises(UserError, match="not a plain file"):
        read_lesson(folder)


def test_that_a_pickle_in_disguise_is_no_text(folder: Path) -> None:
    (folder / "en.md").write_bytes(pickle.dumps({"# title": [1, 2]}))
    with pytest.raises(UserError, match="not UTF-8"):
        read_lesson(folder)


@pytest.mark.parametrize("number", ["inf", "nan", "1" + "0" * 400, "1" + "0" * 5_000, "1e999"])
def test_that_numbers_beyond_all_bounds_are_refused(folder: Path, number: str) -> None:
    change(folder, "minutes = 10", f"minutes = {number}")
    with pytest.raises(UserError, match=r"lesson\.toml"):
        read_lesson(folder)


@pytest.mark.parametrize("number", ["inf", "nan", "1.5", "1" + "0" * 400])
def test_that_the_answer_of_a_choice_is_one_of_them(folder: Path, number: str) -> None:
    text = (folder / "lesson.toml").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("answer = "))
    change(folder, line, f"answer = {number}")
    with pytest.raises(UserError, match=r"\.(toml|md)"):
        read_lesson(folder)
