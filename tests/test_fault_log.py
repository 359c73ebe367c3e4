"""What went wrong is kept in bounded files, and told without anything private."""

import faulthandler
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nnstudio.fault_log import BYTES_MAX, CRASHES, LOG, OLDER_LOG, FaultLog, keep_faults, last_lines, log_folder

pytestmark = pytest.mark.allow_log


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    was_enabled = faulthandler.is_enabled()
    keeping = keep_faults(tmp_path / "logs")
    yield tmp_path / "logs"
    keeping.end()
    if was_enabled:
        faulthandler.enable()


def test_that_the_log_lives_in_the_home_of_the_person(home: Path) -> None:
    assert log_folder().is_relative_to(home)


def test_that_warnings_and_errors_of_every_logger_are_kept(folder: Path) -> None:
    logging.getLogger("any.library").warning("first")
    try:
        raise ValueError("of £ and \ud800")
    except ValueError:
        logging.getLogger("nnstudio.gui").exception("second")
    logging.getLogger("nnstudio").info("not this")
    text = (folder / LOG).read_text(encoding="utf-8")
    assert "WARNING any.library: first" in text
    assert "ValueError: of £" in text
    assert "not this" not in text


def test_that_the_log_is_bounded(folder: Path) -> None:
    for number in range(60):
        logging.getLogger("x").error("%s %s", number, "a" * 20_000)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(sizes) == {LOG, OLDER_LOG, CRASHES}
    assert all(size <= BYTES_MAX for size in sizes.values())
    logging.getLogger("x").error("b" * 10 * BYTES_MAX)
    assert (folder / LOG).stat().st_size <= BYTES_MAX
    assert "59 aaa" in (folder / OLDER_LOG).read_text(encoding="utf-8")


def test_that_a_folder_that_cannot_be_made_costs_nothing_but_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    keeping = keep_faults(tmp_path / "file" / "logs")
    logging.getLogger("x").error("unheard")
    keeping.end()
    log = FaultLog(tmp_path / "file")
    log.emit(logging.makeLogRecord({"msg": "unheard"}))
    assert isinstance(log.problem, OSError)


def test_that_doctor_is_told_where_and_what_kind_but_no_message_and_no_path_of_the_person(folder: Path) -> None:
    try:
        Path("/home/ada/secret.csv").read_text(encoding="utf-8")
    except OSError:
        logging.getLogger("nnstudio.gui.faults").exception("could not open /home/ada/secret.csv")
    (folder / CRASHES).write_text(
        "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"
        '  File "/home/ada/.venv/lib/site-packages/torch/nn/x.py", line 3 in forward\n'
        '  File "/home/ada/nnstudio/gui/app.py", line 40 in run_window\n',
        encoding="utf-8",
    )
    lines = last_lines(folder)
    assert lines[0].endswith("ERROR nnstudio.gui.faults")
    assert "FileNotFoundError" in lines
    assert lines[-3:] == [
        "Fatal Python error: Segmentation fault",
        "  torch/nn/x.py:3 forward",
        "  nnstudio/gui/app.py:40 run_window",
    ]
    assert not [line for line in lines if "ada" in line or "secret" in line]


def test_that_without_a_log_there_is_nothing_to_tell(tmp_path: Path) -> None:
    assert last_lines(tmp_path / "none") == []


def test_that_the_last_words_of_a_process_are_kept(tmp_path: Path) -> None:
    code = (
        "import ctypes, sys; from pathlib import Path; from nnstudio.fault_log import keep_faults\n"
        "keep_faults(Path(sys.argv[1])); ctypes.string_at(0)"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60, capture_output=True)
    assert ended.returncode != 0
    assert "Fatal Python error: Segmentation fault" in last_lines(tmp_path)
