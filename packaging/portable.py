"""The portable copy: unpack it anywhere, start it, and everything stays in its folder."""

import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path

MARKER = "nnstudio-portable.txt"
MARKER_TEXT = """\
This file makes a portable copy of nnstudio: preferences and recovered work are kept in the folder "data" beside it, and
nothing is left on the computer. Delete this file and nnstudio keeps them where the system keeps such things.
"""


def pack(program: Path, dist: Path, name: str, recipes: Path, environment: Mapping[str, str]) -> Path:
    """Lay the program beside its marker and start script, and pack the folder; returns the archive."""
    folder = dist.parent / "build" / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    windows = (program / "nnstudio.exe").exists()
    shutil.copytree(program, folder if windows else folder / "program", symlinks=True, dirs_exist_ok=True)
    (folder / MARKER).write_text(MARKER_TEXT, encoding="utf-8")
    if windows:
        return _zip(folder, dist / f"{name}.zip")
    script = folder / "nnstudio"
    shutil.copy(recipes / "linux" / "start.sh", script)
    script.chmod(0o755)
    return _tar(folder, dist / f"{name}.tar.zst", environment["SOURCE_DATE_EPOCH"])


def _tar(folder: Path, archive: Path, date: str) -> Path:
    """Packed alike each time: names in order, one date, no owner."""
    tar = ["tar", "--sort=name", f"--mtime=@{date}", "--owner=0", "--group=0", "--numeric-owner", "-cf", "-"]
    with (
        archive.open("wb") as out,
        subprocess.Popen([*tar, "-C", str(folder.parent), folder.name], stdout=subprocess.PIPE) as packing,
    ):
        subprocess.run(["zstd", "-q", "-T0", "-12", "--long=25"], stdin=packing.stdout, stdout=out, check=True)
    if packing.returncode != 0:
        raise RuntimeError(f"{folder} could not be packed.")
    return archive


def _zip(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                packed.write(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")
    return archive
