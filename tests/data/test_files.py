import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from sklearn.preprocessing import StandardScaler

from nnstudio.catalog import Task, UserError
from nnstudio.data import Dataset, FileReport, inspect_file, load_dataset
from nnstudio.experiment import Data

Write = Callable[..., Path]
Load = Callable[..., Dataset]

PLAIN = "a,b,y\n1.5,10,no\n2.5,20,yes\n3.5,30,no\n4.5,40,yes\n5.5,50,no\n6.5,60,yes\n"


def raw_rows(dataset: Dataset) -> np.ndarray:
    """All rows in the order of the file, in raw units."""
    inputs = np.concatenate([dataset.train.inputs, dataset.test.inputs]) * dataset.scale + dataset.mean
    return inputs[np.argsort(np.concatenate([dataset.train.numbers, dataset.test.numbers]))]


def all_targets(dataset: Dataset) -> np.ndarray:
    targets = np.concatenate([dataset.train.targets, dataset.test.targets])
    return targets[np.argsort(np.concatenate([dataset.train.numbers, dataset.test.numbers]))]


@pytest.mark.parametrize(
    "content",
    [
        PLAIN,
        PLAIN.replace("\n", "\r\n"),
        PLAIN.replace("\n", "\r"),
        PLAIN.replace(",", ";"),
        PLAIN.replace(",", ";").replace(".", ","),
        PLAIN.replace(",", "\t"),
        PLAIN.replace(",", "\t").replace(".", ","),
        PLAIN.replace(",", "|"),
        PLAIN.replace(",", "   "),
        PLAIN.replace(",", " , "),
        PLAIN.replace("\n", "\n\n"),
        PLAIN.rstrip("\n"),
        "\n\n" + PLAIN,
        "sep=,\n" + PLAIN,
        PLAIN.replace("no", '"no"').replace("a,", '"a",').replace("10", '"10"'),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("utf-16"),
    ],
)
def test_that_every_dialect_gives_the_same_dataset(load_text: Load, content: str | bytes) -> None:
    dataset = load_text(content)
    assert dataset.name == "table.csv"
    assert dataset.input_names == ("a", "b")
    assert dataset.target_names == ("y",)
    assert dataset.class_names == ("no", "yes")
    assert dataset.axes == ("a", "b")
    assert dataset.task is Task.BINARY
    np.testing.assert_allclose(raw_rows(dataset), [[row + 0.5, 10 * row] for row in range(1, 7)])
    np.testing.assert_array_equal(all_targets(dataset), [0, 1] * 3)


def test_that_a_file_without_header_gets_column_numbers(load_text: Load) -> None:
    dataset = load_text(PLAIN.removeprefix("a,b,y\n"))
    assert dataset.input_names == ("column 1", "column 2")
    assert len(raw_rows(dataset)) == 6


def test_that_names_and_texts_keep_their_accents(load_text: Load) -> None:
    text = "größe,été\n" + "".join(f"{row},{'ä' if row % 2 else 'ö'}\n" for row in range(8))
    for codec in ("utf-8", "cp1252", "utf-16"):
        dataset = load_text(text.encode(codec))
        assert (dataset.input_names, dataset.target_names, dataset.class_names) == (("größe",), ("été",), ("ä", "ö"))


def test_that_numbers_are_read_to_the_last_digit(load_text: Load) -> None:
    values = np.random.default_rng(0).normal(size=200)
    text = "a,y\n" + "".join(f"{value!r},{index / 7!r}\n" for index, value in enumerate(values.tolist()))
    np.testing.assert_allclose(raw_rows(load_text(text, standardize=False))[:, 0], values, rtol=1e-15)


def test_that_a_quoted_field_may_hold_delimiters_and_lines(load_text: Load) -> None:
    text = "name,a,y\n" + "".join(f'"x, ""{row % 2}""\nmore",{row},{row * 0.3}\n' for row in range(9))
    assert load_text(text).columns[0].categories == ('x, "0"\nmore', 'x, "1"\nmore')


@pytest.mark.parametrize("token", ["", "?", "-", "--", "NA", "N/A", "NaN", "nan", "null", "NULL", "#N/A", " NA "])
def test_that_missing_values_are_known(load_text: Load, token: str) -> None:
    text = f"a,c,y\n{token},u,0.5\n2,{token},1.5\n3,v,{token}\n4,u,2.5\n5,v,3.5\n6,u,4.5\n"
    dataset = load_text(text)
    assert [column.missing for column in dataset.columns] == [1, 1]
    assert dataset.columns[1].categories == ("u", "v")
    assert sorted([*dataset.train.numbers, *dataset.test.numbers]) == [0, 1, 3, 4, 5]
    assert "1 rows without a value in “y” were dropped." in dataset.notes


def test_that_a_missing_target_is_refused_where_gaps_are(load_text: Load) -> None:
    with pytest.raises(UserError, match="misses the target of 1 rows, first in line 4"):
        load_text(PLAIN.replace("3.5,30,no", "3.5,30,"), missing="refuse")


def test_that_an_empty_column_is_left_out_with_a_note(load_text: Load) -> None:
    text = "a,empty,y\n" + "".join(f"{row},,{row / 3}\n" for row in range(8))
    dataset = load_text(text)
    assert dataset.input_names == ("a",)
    assert "Columns without any value were left out: empty." in dataset.notes
    with pytest.raises(UserError, match=r"“empty” of table.csv holds no value"):
        load_text(text, inputs=("a", "empty"))


def test_that_inputs_and_target_can_be_chosen(load_text: Load) -> None:
    dataset = load_text(PLAIN, target="a", inputs=("b",))
    assert (dataset.input_names, dataset.target_names, dataset.task) == (("b",), ("a",), Task.REGRESSION)
    assert dataset.axes == ("b",)
    assert dataset.ranges == ((7.5, 62.5),)
    assert dataset.train.targets.shape == (3, 1)


@pytest.mark.parametrize(
    ("values", "task", "names"),
    [
        (["u", "v"], Task.BINARY, ("u", "v")),
        (["u", "v", "w"], Task.MULTICLASS, ("u", "v", "w")),
        (["1", "0"], Task.BINARY, ("0", "1")),
        (["-1", "1"], Task.BINARY, ("-1", "1")),
        (["10", "9", "2"], Task.MULTICLASS, ("2", "9", "10")),
        (["1.0", "2.0"], Task.BINARY, ("1", "2")),
        (["0.5", "1.5"], Task.REGRESSION, ()),
        (["True", "False"], Task.BINARY, ("False", "True")),
        ([str(value) for value in range(20)], Task.MULTICLASS, tuple(map(str, range(20)))),
        ([str(value) for value in range(21)], Task.REGRESSION, ()),
    ],
)
def test_that_the_task_follows_from_the_target(
    load_text: Load, values: list[str], task: Task, names: tuple[str, ...]
) -> None:
    dataset = load_text("a,y\n" + "".join(f"{row},{values[row % len(values)]}\n" for row in range(4 * len(values))))
    assert dataset.task is task
    assert dataset.class_names == names
    assert any(f"taken to be {task.value}" in note for note in dataset.notes)


def test_that_whole_numbers_of_which_hardly_one_comes_twice_are_a_regression(load_text: Load) -> None:
    assert load_text("a,y\n1,2\n2,4\n3,6\n4,8\n5,10\n").task is Task.REGRESSION


def test_that_a_task_can_be_set_against_what_the_target_suggests(load_text: Load) -> None:
    text = "a,y\n" + "".join(f"{row},{row % 3}\n" for row in range(12))
    assert load_text(text, task=Task.REGRESSION).train.targets.shape == (6, 1)
    assert load_text(text, task=Task.MULTICLASS).notes == ()
    mixed = "a,y\n" + "".join(f"{row},{value}\n" for row, value in enumerate(["1", "2", "3", "x"] * 3))
    assert load_text(mixed, task=Task.MULTICLASS).class_names == ("1", "2", "3", "x")


@pytest.mark.parametrize(("last", "task"), [("1", Task.MULTILABEL), ("2", Task.REGRESSION)])
def test_that_several_targets_of_0_and_1_are_labels(load_text: Load, last: str, task: Task) -> None:
    text = "a,p,q\n" + "".join(f"{row},{row % 2},{int(row > 3)}\n" for row in range(8)) + f"9,0,{last}\n"
    dataset = load_text(text, target=("p", "q"))
    assert dataset.task is task
    assert dataset.train.targets.shape == (4, 2)
    assert dataset.target_names == ("p", "q")
    assert dataset.input_names == ("a",)


LONG = "a,b,y\n" + "".join(f"{row},{row * 2},{row % 2}\n" for row in range(100))


@pytest.mark.parametrize(
    ("content", "choices", "sentence"),
    [
        (b"", {}, "table.csv is empty"),
        ("a,b,y\n", {}, "table.csv holds column names alone"),
        ("a,y\n1,0\n2,1\n3,0\n", {}, "3 usable rows"),
        ("a,y\n1,0\n2,1\n3,0\n4,\n5,\n", {}, r"3 usable rows \(2 more miss a value\)"),
        ("a\n1\n2\n3\n4\n5\n", {}, "one column only"),
        (PLAIN.replace("4.5,40,yes", "4.5,40"), {}, "line 5: 2 columns, but the first line has 3"),
        (PLAIN.replace("4.5,40,yes", "4.5,40,yes,1"), {}, "line 5: 4 columns, but the first line has 3"),
        (PLAIN.replace("3.5,30", '3.5,"30'), {}, "line 4: unexpected end of data"),
        (PLAIN.replace("b,y", "a,y"), {}, "two columns named “a”, columns 1 and 2"),
        (LONG.replace("\n7,", "\nseven,"), {}, "line 9: “seven” in the column “a” is not a number"),
        (LONG.replace("\n7,", "\n\n\nseven,"), {}, "line 11: “seven” in the column “a” is not a number"),
        (LONG.replace("7,14,1", "7,14,oops"), {}, "line 9: “oops” in the column “y” is not a number"),
        (PLAIN.replace("3.5,", "3.5 cm,"), {}, "line 4: “3.5 cm” in the column “a” is not a number"),
        (PLAIN, {"task": Task.REGRESSION}, "line 2: “no” in the column “y” is not a number"),
        (LONG.replace("\n7,", "\ninf,"), {}, "line 9: inf in the column “a” is too large"),
        (LONG.replace("\n7,", "\n-1e31,"), {}, r"line 9: -1e\+31 in the column “a” is too large"),
        (LONG.replace("\n7,", "\n1e400,"), {}, "line 9: inf in the column “a” is too large"),
        (LONG.replace("\n7,", f"\n{10**400},"), {}, "line 9: inf in the column “a” is too large"),
        (PLAIN, {"target": "Y"}, "target names the column “Y”, .* Did you mean “y”[?] Columns: a, b, y"),
        (PLAIN, {"target": "nothing"}, "target names the column “nothing”, which is not there. Columns"),
        (PLAIN, {"inputs": ("a", "c d")}, "inputs names the column “c d”, which is not there"),
        (PLAIN, {"inputs": ("a", "a")}, "inputs names the column “a” twice"),
        (PLAIN, {"target": ("a", "a")}, "target names the column “a” twice"),
        (PLAIN, {"inputs": ("a", "y")}, "“y” is both an input and a target"),
        (PLAIN, {"target": ("a", "b", "y")}, "no column left to learn from"),
        (PLAIN.replace("yes", "no"), {}, "holds the class “no” alone"),
        (LONG, {"target": "a", "task": Task.BINARY}, "holds 100 different values, but binary takes at most 2"),
        (LONG, {"target": ("a", "b"), "task": Task.MULTICLASS}, "task is multiclass, but .* names 2 columns"),
        (LONG, {"target": ("b", "y"), "task": Task.MULTILABEL}, "line 3: 2 in the target “b” is not a label"),
        (
            "a,y\n" + "".join(f"{row},name {row}\n" for row in range(101)),
            {},
            "holds 101 different values, but multiclass takes at most 100",
        ),
        ("a,b,y\n" + ",,1\n" * 5 + ",,0\n" * 5, {}, "“a” of table.csv holds no value"),
    ],
)
def test_that_a_table_that_cannot_be_used_is_refused(
    load_text: Load, content: str | bytes, choices: dict[str, object], sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        load_text(content, **choices)


def test_that_a_file_of_too_many_bytes_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.data.files.BYTES_MAX", 10)
    with pytest.raises(UserError, match="larger than 0 MB"):
        inspect_file(write(PLAIN))


def test_that_a_file_that_may_not_be_read_is_refused(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(PLAIN)
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        monkeypatch.setattr(Path, "read_bytes", _forbidden)  # nothing is forbidden to the administrator
    else:
        path.chmod(0)
    with pytest.raises(UserError, match="may not be read by you"):
        inspect_file(path)


def _forbidden(_: Path) -> bytes:
    raise PermissionError(13, "Permission denied")


def test_that_a_relative_path_is_beside_the_experiment(write: Write) -> None:
    folder = write(PLAIN, "mine.csv").parent
    assert load_dataset(Data(source="file", path="mine.csv"), folder).name == "mine.csv"


def test_that_a_file_is_reported_on_before_it_is_used(write: Write) -> None:
    text = "id;Größe;sold\n1;1,5;yes\n2;;no\n3;2,5;yes\n4;3,5;no\n4;-;no\n"
    report = inspect_file(write(text.encode("cp1252")))
    assert isinstance(report, FileReport)
    assert (report.delimiter, report.decimal, report.encoding, report.has_header) == (";", ",", "cp1252", True)
    assert report.rows == 5
    assert report.suggested_target == "sold"
    assert report.suggested_task is Task.BINARY
    first, size, sold = report.columns
    assert (first.name, first.numeric, first.missing, first.examples) == ("id", True, 0, ("1", "2", "3"))
    assert (size.name, size.numeric, size.missing, size.examples) == ("Größe", True, 2, ("1.5", "2.5", "3.5"))
    assert (sold.numeric, sold.categories, sold.examples) == (False, 2, ("yes", "no"))


def test_that_a_column_with_a_slip_is_reported_with_its_problem(write: Write) -> None:
    report = inspect_file(str(write(LONG.replace("\n7,", "\nseven,").replace("9,18,1", "9,18,one"))))
    assert "line 9: “seven”" in report.columns[0].problem
    assert report.columns[0].categories == 100
    assert report.columns[1].problem == ""
    assert report.suggested_task is Task.REGRESSION


def test_that_hundreds_of_thousands_of_rows_are_read(write: Write) -> None:
    values = np.random.default_rng(0).normal(size=(300_000, 8)).round(4)
    lines = [f"{','.join(map(str, row))},{'red' if row[0] > 0 else 'blue'},{row[1] > 0:d}" for row in values.tolist()]
    path = write("a,b,c,d,e,f,g,h,colour,y\n" + "\n".join(lines))
    dataset = load_dataset(Data(source="file", path=str(path)))
    assert len(dataset.train) == len(dataset.test) == 150_000
    assert len(dataset.input_names) == 10
    path.write_text(path.read_text().replace("\n" + lines[199_999], "\nx1" + lines[199_999]))
    with pytest.raises(UserError, match="line 200001: “x1"):
        load_dataset(Data(source="file", path=str(path)))


def test_that_a_line_of_endless_columns_is_refused_at_once(load_text: Load) -> None:
    with pytest.raises(UserError, match=r"30,?001 columns, but at most 10,?000"):
        load_text("a," * 30_000 + "kind\n" + "1," * 30_000 + "x\n")


def test_that_more_rows_than_the_studio_trains_on_are_refused(load_text: Load) -> None:
    with pytest.raises(UserError, match=r"more than 1,?000,?000 rows\. Take a part"):
        load_text("x,y\n" + "1,2\n" * 1_000_001)


def test_that_texts_that_would_become_hundreds_of_times_their_file_are_refused(load_text: Load) -> None:
    letters = "abcdefghijklmnopqrstuvwxy"
    rows = [",".join(letters[(row + column) % 25] for column in range(20)) for row in range(25)]
    text = ",".join(f"c{column}" for column in range(20)) + ",y\n"
    text += "".join(f"{row},{number % 2}\n" for number, row in enumerate(rows * 400))
    with pytest.raises(UserError, match=r"500 inputs\. At most .* Choose fewer inputs"):
        load_text(text)


def test_that_a_wide_table_is_scaled_as_scikit_learn_does(load_text: Load) -> None:
    chance = np.random.default_rng(1)
    numbers = chance.normal(3.0, 7.0, (40_000, 60))
    header = ",".join(f"c{column}" for column in range(60))
    lines = [",".join(f"{value:.4f}" for value in row) + f",{number % 2}\n" for number, row in enumerate(numbers)]
    dataset = load_text(f"{header},y\n" + "".join(lines), test_fraction=0.25)
    raw = np.round(numbers, 4)[dataset.train.numbers]
    scaler = StandardScaler().fit(raw)
    np.testing.assert_array_equal(dataset.mean, scaler.mean_)
    np.testing.assert_array_equal(dataset.scale, scaler.scale_)
    np.testing.assert_allclose(dataset.train.inputs, scaler.transform(raw), rtol=0, atol=1e-12)
