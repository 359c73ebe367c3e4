"""Tables that cannot be learnt from: not there, not a table, or with too little in it."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Write = Callable[[str | bytes | dict[str, Any]], Path]
Refused = Callable[[Path | str], str]
GOOD = "a,b,y\n1,2,no\n2,3,yes\n3,4,no\n4,5,yes\n5,6,no\n6,7,yes\n"


@pytest.mark.parametrize(
    ("content", "more", "words"),
    [
        pytest.param("", {}, ["is empty"], id="empty"),
        pytest.param("\n \n", {}, ["is empty"], id="blank lines"),
        pytest.param("a,b,y\n", {}, ["column names alone"], id="a header without rows"),
        pytest.param("a,b,y\n1,2,no\n2,3,yes\n", {}, ["table.csv has 2", "at least 4"], id="two rows"),
        pytest.param("y\nno\nyes\nno\nyes\nno\n", {}, ["one column only"], id="one column"),
        pytest.param(GOOD.replace("yes", "no"), {"task": "binary"}, ["“y”", "“no” alone"], id="one class"),
        pytest.param(GOOD.replace("yes", "no"), {}, ["“y”", "“no” alone"], id="one class, task not given"),
        pytest.param(
            GOOD.replace("6,yes", "6,maybe").replace("5,6", "5,maybe"),
            {"target": "a", "task": "binary"},
            ["“a”", "binary", "at most 2"],
            id="too many classes",
        ),
        pytest.param(GOOD + "7,8\n", {}, ["line 8", "2 columns", "3"], id="a short line"),
        pytest.param(GOOD + "7,8,no,9\n", {}, ["line 8", "4 columns", "3"], id="a long line"),
        pytest.param(GOOD.replace("a,b,y", "a,a,y"), {}, ["two columns named “a”", "1 and 2"], id="two of a name"),
        pytest.param(GOOD.replace("\n3,4", "\nthree,4"), {}, ["line 4", "“three”", "“a”"], id="a text among numbers"),
        pytest.param(GOOD.replace("\n3,4", "\n1e999,4"), {}, ["line 4", "“a”", "too large"], id="1e999"),
        pytest.param(GOOD.replace("\n3,4", "\ninf,4"), {}, ["line 4", "“a”", "too large"], id="inf"),
        pytest.param(GOOD.replace("\n3,4", "\n-1e300,4"), {}, ["line 4", "“a”", "too large"], id="a huge number"),
        pytest.param(GOOD.replace("\n3,4", "\n,4"), {"missing": "refuse"}, ["line 4", "“a”", "refuse"], id="a gap"),
        pytest.param("a,b,y\n" + ",2,no\n" * 6, {}, ["alone"], id="no value in a column"),
        pytest.param(GOOD, {"inputs": ["c"]}, ["“c”", "a, b, y"], id="an input that is not there"),
        pytest.param(GOOD, {"target": "z"}, ["“z”", "a, b, y"], id="a target that is not there"),
        pytest.param(GOOD, {"target": ["y", "z"]}, ["“z”"], id="one of two targets that is not there"),
        pytest.param(GOOD, {"inputs": ["y"], "target": "y"}, ["“y”", "both"], id="an input that is the target"),
        pytest.param(GOOD, {"target": ["a", "b", "y"]}, ["no column left"], id="all columns are targets"),
        pytest.param(GOOD, {"task": "regression"}, ["“y”", "not a number"], id="texts as numbers to predict"),
        pytest.param(GOOD, {"target": ["a", "b"], "task": "binary"}, ["$.data.task", "2 columns"], id="two targets"),
        pytest.param(GOOD, {"target": ["a", "b"], "task": "multilabel"}, ["not a label", "0 and 1"], id="no labels"),
        pytest.param('a,b,y\n1,"2,no\n' + GOOD[6:], {}, ["table.csv"], id="a quotation mark left open"),
        pytest.param(b"\x00\x01\x02" * 50, {}, ["is binary"], id="binary"),
        pytest.param(b"PK\x03\x04" + b"\x00" * 50, {}, ["spreadsheet"], id="a spreadsheet"),
        pytest.param(b"\xff\xfe" + b"a\xd8" * 5, {}, ["damaged"], id="damaged utf-16"),
        pytest.param("<html>\n<body>\n<p>Not found</p>\n</body>\n</html>\n", {}, ["table.csv"], id="a web page"),
    ],
)
def test_that_a_bad_table_is_named(
    content: str | bytes,
    more: dict[str, Any],
    words: list[str],
    sound: dict[str, Any],
    write: Write,
    refused: Refused,
    tmp_path: Path,
) -> None:
    (tmp_path / "table.csv").write_bytes(content.encode() if isinstance(content, str) else content)
    sentence = refused(write(sound | {"data": {"source": "file", "path": "table.csv", **more}}))
    for word in words:
        assert word in sentence


@pytest.mark.parametrize(
    ("path", "words"),
    [
        pytest.param("missing.csv", ["missing.csv does not exist"], id="missing"),
        pytest.param(".", ["is a folder"], id="a folder"),
        pytest.param("", ["$.data.path"], id="empty"),
        pytest.param("   ", ["$.data.path"], id="blank"),
        pytest.param("a\u0000b.csv", ["$.data.path"], id="zero byte"),
        pytest.param("/dev/zero", ["names a device"], id="a device"),
        pytest.param("/proc/self/mem", ["names a device"], id="a window into the system"),
        pytest.param("NUL", ["names a device"], id="a device of Windows"),
        pytest.param("com1.csv", ["names a device"], id="a port of Windows"),
        pytest.param("\\\\.\\PhysicalDrive0", ["names a device"], id="a disk of Windows"),
        pytest.param("\\\\server\\share\\table.csv", ["network path"], id="a network share"),
        pytest.param("//server/share/table.csv", ["network path"], id="a network share with slashes"),
        pytest.param("https://example.org/table.csv", ["web address"], id="a web address"),
        pytest.param("file:///etc/passwd", ["web address"], id="a file address"),
        pytest.param("x" * 300, ["xxx"], id="a name too long for the disk"),
        pytest.param("experiment.json", ["experiment.json"], id="the experiment itself"),
    ],
)
def test_that_a_bad_path_is_named(
    path: str, words: list[str], sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(sound | {"data": {"source": "file", "path": path}}))
    for word in words:
        assert word in sentence


def test_that_a_file_needs_a_path(sound: dict[str, Any], write: Write, refused: Refused) -> None:
    assert "$.data.path is missing" in refused(write(sound | {"data": {"source": "file"}}))


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
def test_that_a_link_to_a_device_is_refused(
    sound: dict[str, Any], write: Write, refused: Refused, tmp_path: Path
) -> None:
    (tmp_path / "table.csv").symlink_to("/dev/zero")
    assert "names a device" in refused(write(sound | {"data": {"source": "file", "path": "table.csv"}}))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param({}, ["$.data.rows is missing or empty"], id="no rows"),
        pytest.param({"rows": []}, ["$.data.rows is missing or empty"], id="empty"),
        pytest.param({"rows": [[]] * 5}, ["$.data.rows"], id="rows without values"),
        pytest.param({"rows": [[1]] * 5}, ["one column only"], id="one column"),
        pytest.param({"rows": [[1, 2]] * 3}, ["rows has 3", "at least 4"], id="three rows"),
        pytest.param({"rows": [[1, 2]] * 4 + [[1]]}, ["$.data.rows[4] has 1 value"], id="a short row"),
        pytest.param({"rows": [[1, 2]] * 4 + [[1, 2, 3]]}, ["$.data.rows[4] has 3 values"], id="a long row"),
        pytest.param({"rows": [[1, 2]] * 5, "columns": ["a"]}, ["$.data.rows[0] has 2 values"], id="too few names"),
        pytest.param({"rows": [[1, 2]] * 5, "columns": ["a", "a"]}, ["two columns named “a”"], id="two of a name"),
        pytest.param({"rows": [[1, "no"]] * 5, "task": "binary"}, ["“no” alone"], id="one class"),
        pytest.param({"rows": [[1, {}]] * 5}, ["$.data.rows[0][1] is {}"], id="an object in a row"),
        pytest.param({"rows": [[1e300, 2.5]] * 5}, ["too large"], id="a huge number"),
        pytest.param({"rows": [[1, 2], [2, 3], [3, 4], ["x", 5], [5, 6]]}, ["“x”", "not a number"], id="a text"),
        pytest.param({"rows": [[1, None]] * 5}, ["rows"], id="no targets"),
        pytest.param({"rows": 5}, ["$.data.rows is 5", "a list"], id="a number"),
        pytest.param({"rows": "1,2"}, ["$.data.rows is", "a list"], id="a text in place of rows"),
    ],
)
def test_that_bad_rows_are_named(
    data: dict[str, Any], words: list[str], sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    network = {"output_activation": "identity"}
    content = sound | {"data": {"source": "rows", **data}, "network": network, "loss": {"name": "mse"}}
    sentence = refused(write(content))
    for word in words:
        assert word in sentence
