"""A room where nothing can be written or reached: the real program teaches, and what is done is handed in."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nnstudio.lessons.handin import read_hand_in

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 400
# In a world of its own: no network, and both the program's folder and the home as read-only as a CD.
LOCK = """
set -e
for folder in "$1" "$2"; do mount --bind "$folder" "$folder"; mount -o remount,bind,ro "$folder"; done
shift 2
exec "$@"
"""


def locked_down(home: Path) -> list[str]:
    """What to begin a command with, so that it runs in such a room; skips the test where none can be made."""
    tool = shutil.which("unshare")
    command = [str(tool), "--map-root-user", "--mount", "--net", "sh", "-c", LOCK, "sh", str(ROOT), str(home)]
    if tool is None or subprocess.run([*command, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("needs Linux with namespaces: unshare --map-root-user --mount --net")
    return command


@pytest.mark.parametrize("options", [(), ("--readonly",)], ids=["plain", "readonly"])
def test_that_a_lesson_is_taught_and_handed_in_where_nothing_can_be_written_or_reached(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    home, share = tmp_path / "home", tmp_path / "share"
    home.mkdir()
    share.mkdir()
    place = share / "ada.nnwork"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    environment |= {"HOME": str(home), "TMPDIR": str(share), "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-m", "tests.end_to_end.locked_down", "01-numbers", str(place), *options]
    done = subprocess.run(
        [*locked_down(home), *program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert read_hand_in(place).name == "Ada"
    assert sorted(tmp_path.rglob("*")) == [home, share, place]
