"""Without any network everything works, and nothing even tries to reach one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import check_offline

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "check_offline.py"


def no_namespace() -> str:
    """Why a network namespace cannot be made here; empty where it can."""
    missing = [tool for tool in ("unshare", "strace") if shutil.which(tool) is None]
    if sys.platform != "linux" or missing:
        return f"needs Linux and {', '.join(missing) or 'nothing more'}"
    done = subprocess.run(["unshare", "--net", "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "needs the right to make a network namespace"


in_namespace = pytest.mark.skipif(bool(no_namespace()), reason=no_namespace())


def checked(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=900, env=dict(os.environ), check=False)


def test_that_only_addresses_of_the_internet_count_as_an_attempt(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text(
        '12 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X9"}, 20) = 0\n'
        '12 connect(4, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1\n',
        encoding="utf-8",
    )
    assert len(check_offline.attempts(log)) == 1


@in_namespace
def test_that_training_works_without_a_network_and_nothing_tries_to_reach_one() -> None:
    done = checked("--only", "version", "--only", "train, save, reopen")
    assert done.returncode == 0, done.stderr


@in_namespace
def test_that_an_attempt_is_seen(tmp_path: Path) -> None:
    script = tmp_path / "talker.py"
    script.write_text(
        "import socket\nprint('nnstudio 1.0.0')\n"
        "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect_ex(('192.0.2.1', 9))\n",
        encoding="utf-8",
    )
    done = checked("--only", "version", "--program", f"{sys.executable} {script}")
    assert done.returncode == 1
    assert "tried to connect" in done.stderr


@in_namespace
@pytest.mark.long
def test_that_every_check_passes_without_a_network() -> None:
    done = checked()
    assert done.returncode == 0, done.stderr
