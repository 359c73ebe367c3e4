"""Files that are no experiment at all: broken, foreign, unreadable, or not there."""

import ctypes
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Write = Callable[[str | bytes | dict[str, Any]], Path]
Refused = Callable[[Path | str], str]
SOUND = (
    '{"nnstudio": 1, "name": "Sound", "data": {"source": "circle"}, "network": {}, '
    '"loss": {"name": "bce_with_logits"}, "training": {"epochs": 2}}'
)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("", ["is empty"], id="empty"),
        pytest.param("  \n\t\n", ["is empty"], id="blank"),
        pytest.param("﻿", ["is empty"], id="byte order mark alone"),
        pytest.param(SOUND[:-1], ["not JSON", "it ends too early"], id="cut off at the end"),
        pytest.param(SOUND[:40], ["not JSON", "it ends too early"], id="cut off in the middle"),
        pytest.param(SOUND + "}", ["not JSON", "line 1, column"], id="one brace too many"),
        pytest.param(SOUND.replace('"epochs": 2', '"epochs": 2,'), ["not JSON", "trailing comma"], id="trailing comma"),
        pytest.param(SOUND.replace('"', "'"), ["not JSON", "line 1, column 2"], id="single quotes"),
        pytest.param("// mine\n" + SOUND, ["not JSON", "line 1, column 1"], id="comment"),
        pytest.param(SOUND.replace(": 2", ":"), ["not JSON", "line 1, column"], id="missing value"),
        pytest.param(SOUND.replace('"name" ', '"name"').replace(": 1,", "= 1,"), ["not JSON"], id="equals sign"),
        pytest.param(SOUND.replace("1,", "1"), ["not JSON"], id="missing comma"),
        pytest.param(SOUND.replace(": 2", ": NaN"), ["not JSON", "line 1, column"], id="NaN"),
        pytest.param(SOUND.replace(": 2", ": Infinity"), ["not JSON", "line 1, column"], id="Infinity"),
        pytest.param(SOUND.replace(": 2", ": -Infinity"), ["not JSON", "line 1, column"], id="-Infinity"),
        pytest.param(SOUND.replace(": 2", ": 1e999"), ["a number in it is too large"], id="1e999"),
        pytest.param(SOUND.replace(": 2", ": 0x10"), ["not JSON", "line 1, column"], id="hexadecimal"),
        pytest.param(SOUND.replace(": 2", ": 010"), ["not JSON", "line 1, column"], id="leading zero"),
        pytest.param(SOUND.replace(": 2", ": True"), ["not JSON", "line 1, column"], id="Python's True"),
        pytest.param(SOUND.replace("Sound", "\\ud800"), ["not JSON"], id="half a surrogate"),
        pytest.param(SOUND.replace("Sound", "a\nb"), ["not JSON", "line 1, column"], id="line break in a text"),
        pytest.param(SOUND.replace("Sound", "\\q"), ["not JSON", "line 1, column"], id="unknown escape"),
        pytest.param("[" * 100_000, ["not JSON", "nested too deeply"], id="deep nesting of lists"),
        pytest.param('{"a":' * 100_000, ["not JSON", "nested too deeply"], id="deep nesting of objects"),
        pytest.param("hello", ["not JSON", "line 1, column 1"], id="a word"),
        pytest.param("<html><body>Not found</body></html>", ["not JSON", "line 1, column 1"], id="a web page"),
        pytest.param("a,b\n1,2\n3,4\n", ["not JSON", "line 1, column 1"], id="a table"),
        pytest.param(f"[{SOUND}]", ["$ is [{", "Allowed: an object"], id="a list"),
        pytest.param("null", ["$ is null"], id="null"),
        pytest.param("17", ["$ is 17"], id="a number"),
        pytest.param('"text"', ["$ is", "text"], id="a text"),
        pytest.param("{}", ["$.nnstudio is missing"], id="an empty object"),
        pytest.param(SOUND.encode("utf-16"), ["not UTF-8"], id="utf-16"),
        pytest.param(SOUND.encode("utf-16-le"), ["not JSON"], id="utf-16 without a mark"),
        pytest.param(SOUND.encode("utf-32"), ["not UTF-8"], id="utf-32"),
        pytest.param(SOUND.replace("Sound", "Größe").encode("latin-1"), ["not UTF-8", "byte 27"], id="latin-1"),
        pytest.param(b"\x00" * 100, ["not JSON", "line 1, column 1"], id="zeros"),
        pytest.param(b"\x7fELF\x02\x01\x01" + bytes(range(256)), ["not UTF-8"], id="binary"),
        pytest.param(b"PK\x03\x04" + b"\x99" * 50, ["not UTF-8"], id="an archive"),
    ],
)
def test_that_what_is_no_experiment_is_refused(
    content: str | bytes, words: list[str], write: Write, refused: Refused
) -> None:
    path = write(content)
    sentence = refused(path)
    for word in (str(path), *words):
        assert word in sentence


# ---- the file itself ----


def test_that_a_missing_file_is_named(tmp_path: Path, refused: Refused) -> None:
    assert "missing.json does not exist" in refused(tmp_path / "missing.json")


def test_that_a_missing_folder_is_named(tmp_path: Path, refused: Refused) -> None:
    assert "does not exist" in refused(tmp_path / "nowhere" / "experiment.json")


def test_that_a_folder_is_named(tmp_path: Path, refused: Refused) -> None:
    assert f"{tmp_path} is a folder" in refused(tmp_path)


def test_that_a_file_taken_for_a_folder_is_named(write: Write, refused: Refused) -> None:
    assert "does not exist" in refused(write(SOUND) / "experiment.json")


def test_that_a_name_too_long_for_the_disk_is_named(tmp_path: Path, refused: Refused) -> None:
    assert "cannot be read" in refused(tmp_path / ("x" * 300))


def test_that_a_name_with_control_characters_cannot_steer_the_terminal(tmp_path: Path, refused: Refused) -> None:
    assert "does not exist" in refused(tmp_path / "a\x1b[31m\nb.json")


@pytest.mark.skipif(sys.platform == "win32", reason="devices of Unix")
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero"])
def test_that_a_device_is_refused(device: str, refused: Refused) -> None:
    assert f"{device} is not a plain file" in refused(device)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_that_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path, refused: Refused) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is not a plain file" in refused(tmp_path / "pipe")


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
def test_that_a_link_to_itself_is_refused(tmp_path: Path, refused: Refused) -> None:
    (tmp_path / "ring.json").symlink_to(tmp_path / "ring.json")
    assert "ring.json" in refused(tmp_path / "ring.json")


def test_that_a_huge_file_is_refused_unread(tmp_path: Path, refused: Refused) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(65 * 2**20)  # takes no room on the disk
    assert "larger than 64 MB" in refused(path)


@pytest.fixture
def no_rights() -> Iterator[None]:
    """Gives up the rights of the administrator, whom no file refuses, for as long as the test runs."""
    if sys.platform == "win32":
        pytest.skip("rights of Unix")
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("only Linux lets the administrator be refused, and stay who he is")
    before = effective_capabilities()
    effective_capabilities(before & ~READS_ALL)
    yield
    effective_capabilities(before)


READS_ALL = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH of linux/capability.h


def effective_capabilities(wanted: int | None = None) -> int:
    """The first 32 rights that the kernel grants to this thread now, after they have been set to ``wanted``."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)  # version 3; this thread
    data = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable: the first 32, then the others
    assert libc.capget(header, data) == 0, os.strerror(ctypes.get_errno())
    if wanted is not None:
        data[0] = wanted
        assert libc.capset(header, data) == 0, os.strerror(ctypes.get_errno())
    return data[0]


def test_that_a_file_without_permission_is_named(
    write: Write, refused: Refused, request: pytest.FixtureRequest
) -> None:
    path = write(SOUND)
    path.chmod(0)
    request.getfixturevalue("no_rights")
    assert "may not be read by you" in refused(path)


def test_that_a_table_without_permission_is_named(
    write: Write, refused: Refused, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n" + "1,2\n" * 9, encoding="utf-8")
    experiment = json.loads(SOUND)
    experiment["data"] = {"source": "file", "path": "table.csv"}
    path = write(experiment)
    table.chmod(0)
    request.getfixturevalue("no_rights")
    assert "table.csv may not be read by you" in refused(path)
