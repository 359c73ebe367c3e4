"""The program as a whole: which command is meant, exit codes, and one sentence in place of a traceback."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from nnstudio import __version__
from nnstudio.catalog import N_, UserError
from nnstudio.cli import run
from nnstudio.gui.beginning import Start

Write = Callable[..., Path]
Program = Callable[..., subprocess.CompletedProcess[str]]
Capture = pytest.CaptureFixture[str]
Opened = tuple[Path | None, Path | None, str | None]  # file, smoke, lesson


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Opened]:
    """Stands for the window; gathers what it was opened with."""
    calls: list[Opened] = []

    def run_window(file: Path | None, smoke: Path | None, lesson: str | None, start: Start) -> int:
        assert start == Start()  # nothing but the plain start was asked for
        calls.append((file, smoke, lesson))
        return 0

    window = ModuleType("nnstudio.gui.app")
    window.run_window = run_window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "nnstudio.gui.app", window)
    return calls


# ---- which command ----


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (None, None, None)),
        (["some.json"], (Path("some.json"), None, None)),
        (["./train"], (Path("train"), None, None)),
        (["folder/doctor"], (Path("folder/doctor"), None, None)),
        (["--smoke", "out"], (None, Path("out"), None)),
        (["some.json", "--smoke", "train"], (Path("some.json"), Path("train"), None)),
        (["--", "train"], (Path("train"), None, None)),
        (["-v", "some.json"], (Path("some.json"), None, None)),
        (["--lesson", "02-straight-lines"], (None, None, "02-straight-lines")),
    ],
)
def test_that_the_window_opens(
    opened: list[Opened],
    arguments: list[str],
    expected: Opened,
) -> None:
    assert run(arguments) == 0
    assert opened == [expected]


def test_that_no_window_is_tried_without_a_display(
    opened: list[object], monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert run([]) == 1
    assert opened == []
    assert "no display" in capsys.readouterr().err


def test_that_other_systems_always_have_a_display(opened: list[object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert run([]) == 0
    assert len(opened) == 1


# ---- help, version, wrong arguments ----


def test_that_the_version_answers_at_once(program: Program) -> None:
    began = time.perf_counter()
    result = program("--version")
    assert time.perf_counter() - began < 2
    assert (result.returncode, result.stdout, result.stderr) == (0, f"nnstudio {__version__}\n", "")


def test_that_the_version_imports_nothing_slow(modules_after: Callable[..., set[str]]) -> None:
    slow = {"numpy", "torch", "sklearn", "pandas", "PySide6", "msgspec", "tqdm", "platformdirs"}
    assert modules_after("--version").isdisjoint(slow)


@pytest.mark.parametrize("arguments", [["--help"], ["train", "--help"], ["doctor", "-h"]])
def test_that_help_is_printed(arguments: list[str], capsys: Capture) -> None:
    assert run(arguments) == 0
    out, err = capsys.readouterr()
    assert out.startswith("usage: nnstudio")
    assert err == ""


def test_that_help_says_what_is_left_behind(capsys: Capture) -> None:
    run(["train", "--help"])
    words = " ".join(capsys.readouterr().out.split())
    assert "result.json" in words
    assert "NAME.nnstudio" in words
    assert "made safe for files" in words


@pytest.mark.parametrize(
    "arguments",
    [
        ["train"],
        ["train", "a.json", "b.json"],
        ["train", ""],
        ["train", "a.json", "--epochs", "0"],
        ["train", "a.json", "--epochs", "-3"],
        ["train", "a.json", "--epochs", "1.5"],
        ["train", "a.json", "--epochs", "many"],
        ["train", "a.json", "--epochs", "٣"],
        ["train", "a.json", "--epochs", "10000001"],
        ["train", "a.json", "--epochs", "9" * 5000],
        ["train", "a.json", "--device", "tpu"],
        ["train", "a.json", "--device", "cuda:x"],
        ["train", "a.json", "--unknown"],
        ["train", "a.json", "--js"],
        ["doctor", "a.json"],
        ["a.json", "b.json"],
        ["--nonsense"],
        ["--smoke"],
    ],
    ids=" ".join,
)
def test_that_wrong_arguments_end_with_2(arguments: list[str], capsys: Capture) -> None:
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    assert ": error: " in err.splitlines()[-1]


# ---- whatever goes wrong ----


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (UserError(N_("test", "This is wrong.")), 1, "This is wrong."),
        (KeyboardInterrupt(), 130, "Stopped."),
        (MemoryError(), 1, "not enough memory"),
        (OSError(28, "No space left on device"), 1, "The disk is full."),
        (PermissionError(13, "Permission denied", "somewhere"), 1, "somewhere: Permission denied"),
        (OSError("odd"), 1, "odd"),
        (ZeroDivisionError("one\ntwo\x1b[31m"), 1, "ZeroDivisionError: one two"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_that_every_failure_is_one_sentence(
    error: BaseException,
    code: int,
    words: str,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("nnstudio.cli.train.load_data_of", fail)
    assert run(["train", str(write())]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert err.count("\n") == 1
    assert err.strip().isprintable()


def test_that_a_fault_shows_its_place_where_asked_for(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr("nnstudio.cli.train.load_data_of", None)
    assert run(["train", str(write())]) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert run(["train", str(write()), "-v"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_that_a_failure_speaks_on_stderr_alone(program: Program, tmp_path: Path) -> None:
    result = program("train", tmp_path / "missing.json", "--json")
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == f"{tmp_path / 'missing.json'} does not exist. Check the name and the folder.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_that_ctrl_c_stops_quietly(write: Write, content: dict[str, Any]) -> None:
    path = write(training=content["training"] | {"epochs": 10_000_000})
    command = [sys.executable, "-m", "nnstudio", "train", str(path), "-v", "--epochs", "100000"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        process.stderr.readline()  # the training is under way
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert out == ""
    assert err.splitlines()[-1] == "Stopped."
    assert "Traceback" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Unix")
def test_that_a_reader_may_leave(write: Write, program: Program) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    result = program("train", write(), "--json", stdout=theirs)
    os.close(theirs)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_that_a_full_disk_behind_stdout_is_named(write: Write, program: Program) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        result = program("train", write(), "--json", stdout=full.fileno())
    assert (result.returncode, result.stderr) == (1, "The disk is full. Free some space and try again.\n")


def test_that_a_terminal_of_few_characters_is_no_obstacle(write: Write, program: Program) -> None:
    result = program("train", write(name="Größe 你好"), env=os.environ | {"PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
    assert "Gr??e ??" in result.stdout
