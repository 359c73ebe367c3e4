"""A disk of its own for a test, so small that it can be filled, and that can be closed to writers."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(place)]
    if (
        not hasattr(os, "geteuid")
        or os.geteuid() != 0
        or subprocess.run(command, check=False, capture_output=True).returncode
    ):
        pytest.skip("a small disk can be mounted by root alone, and not here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def fill(disk: Path) -> Path:
    """Leave no room on ``disk``; returns the file that takes it."""
    big = disk / "big"
    with big.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return big


def let_write(disk: Path, allowed: bool) -> None:
    """Open the disk to writers, or close it."""
    subprocess.run(["mount", "-o", f"remount,{'rw' if allowed else 'ro'}", str(disk)], check=True)
