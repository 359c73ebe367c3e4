import os
from pathlib import Path

import pytest

from nnstudio.catalog import UserError
from nnstudio.data.paths import resolve_path


@pytest.mark.parametrize(
    "text",
    [
        "/dev/null", "/dev/stdin", "/dev/../dev/zero", "/proc/self/environ", "/sys/kernel", "\\\\.\\PhysicalDrive0",
        "\\\\?\\C:\\x.csv", "//./COM1", "NUL", "nul", "con", "CON:", "C:\\folder\\aux", "prn.csv", "COM3.txt",
        "lpt9", "a/b/nul.csv",
    ],
)  # fmt: skip
def test_that_a_device_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="names a device"):
        resolve_path(text)


@pytest.mark.parametrize("text", ["\\\\server\\share\\x.csv", "//server/share/x.csv", "\\/server/x.csv"])
def test_that_a_network_path_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is a network path"):
        resolve_path(text)


@pytest.mark.parametrize(
    "text", ["https://example.org/x.csv", "FTP://x", "file:///tmp/x.csv", "file:x.csv", "s3://a/b"]
)
def test_that_a_web_address_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is a web address"):
        resolve_path(text)


@pytest.mark.parametrize("text", ["", "   ", "a\0b"])
def test_that_what_is_no_path_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="empty or not a path"):
        resolve_path(text)


def test_that_a_relative_path_is_looked_for_beside_the_experiment(tmp_path: Path) -> None:
    (tmp_path / "con").mkdir()
    file = tmp_path / "con" / "table.csv"
    file.write_text("a")
    assert resolve_path("con/table.csv", tmp_path) == file
    assert resolve_path("table.csv", tmp_path / "con") == file
    assert resolve_path(str(file), Path("elsewhere")) == file


def test_that_a_relative_path_without_a_base_is_looked_for_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "table.csv").write_text("a")
    monkeypatch.chdir(tmp_path)
    assert resolve_path("table.csv") == tmp_path / "table.csv"


def test_that_a_folder_and_nothing_at_all_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        resolve_path(".", tmp_path)
    with pytest.raises(UserError, match="does not exist"):
        resolve_path("table.csv", tmp_path)
    with pytest.raises(UserError, match="cannot be read"):
        resolve_path("x" * 5000, tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_that_a_pipe_and_a_link_to_a_device_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "link.csv").symlink_to("/dev/zero")
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    with pytest.raises(UserError, match="not a plain file"):
        resolve_path("pipe.csv", tmp_path)
    with pytest.raises(UserError, match="names a device"):
        resolve_path("link.csv", tmp_path)
    with pytest.raises(UserError, match=r"cannot be read|does not exist"):
        resolve_path("loop.csv", tmp_path)
