"""The files of a lesson, from a folder or a zip that a stranger may have made: few, small, and by plain names."""

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.project.archive import has_short_directory

PLAN = "lesson.toml"
FILES_MAX = 100
FILE_BYTES_MAX = 2 * 1024 * 1024
BYTES_MAX = 20 * 1024 * 1024
SUFFIXES = {".toml", ".md", ".png", ".json"}
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.[a-z]{2,4}")


def read_bundle(path: Path) -> dict[str, bytes]:
    """The content of every file of the lesson at ``path`` by its name: a folder, one zip, or its ``lesson.toml``.

    Nothing is unpacked. Files of other kinds in a folder are passed over; in a zip they are refused.

    Raises:
        UserError: it is no lesson, or has more, larger or other files than a lesson may.
    """
    if path.name == PLAN:
        path = path.parent
    try:
        files = _from_folder(path) if path.is_dir() else _from_zip(path)
    except OSError as error:
        raise _refused(path, error.strerror or str(error)) from None
    if PLAN not in files:
        raise _refused(path, f"it has no {PLAN}")
    return files


def fingerprint(files: Mapping[str, bytes]) -> str:
    """A hash of everything in the lesson: SHA-256 over names and contents in order."""
    digest = hashlib.sha256()
    for name in sorted(files):
        content = files[name]
        if Path(name).suffix in {".toml", ".md", ".json"}:
            content = content.replace(b"\r\n", b"\n")  # the same lesson, copied by way of another system
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _from_folder(folder: Path) -> dict[str, bytes]:
    found = [file for file in sorted(folder.iterdir()) if file.suffix in SUFFIXES and _NAME.fullmatch(file.name)]
    _count(folder, len(found))
    files, total = {}, 0
    for file in found:
        if file.is_symlink() or not file.is_file():
            raise _refused(folder, f"{file.name} is not a plain file")
        size = file.stat().st_size
        total += size
        _measure(folder, file.name, size, total)
        files[file.name] = file.read_bytes()
    return files


def _from_zip(path: Path) -> dict[str, bytes]:
    if path.stat().st_size > BYTES_MAX:
        raise _refused(path, f"it is larger than {BYTES_MAX // 2**20} MB")
    content = path.read_bytes()
    if not has_short_directory(content):
        raise _refused(path, "it is not a zip that can be read, or one of too many files")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            _count(path, len(entries))
            top = _common_folder([entry.filename for entry in entries])
            files: dict[str, bytes] = {}
            total = 0
            for entry in entries:
                name = entry.filename.removeprefix(top)
                if not _NAME.fullmatch(name) or Path(name).suffix not in SUFFIXES or name in files:
                    raise _refused(path, f"it holds a file that no lesson has: “{name[:60]}”")
                files[name] = _bounded(path, archive, entry)
                total += len(files[name])
                _measure(path, name, len(files[name]), total)
            return files
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
        raise _refused(path, f"it is not a zip that can be read ({error})") from None


def _bounded(path: Path, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """What is really in an entry, whatever its heading says of its size."""
    with archive.open(entry) as file:
        content = file.read(FILE_BYTES_MAX + 1)
    _measure(path, entry.filename, len(content), len(content))
    return content


def _common_folder(names: list[str]) -> str:
    """The one folder in which a zip holds everything, as most programs make them; else nothing."""
    tops = {name.partition("/")[0] for name in names}
    return f"{tops.pop()}/" if len(tops) == 1 and all("/" in name for name in names) else ""


def _count(path: Path, count: int) -> None:
    if count > FILES_MAX:
        raise _refused(path, f"it has {count:,} files; allowed: {FILES_MAX}")


def _measure(path: Path, name: str, size: int, total: int) -> None:
    if size > FILE_BYTES_MAX or total > BYTES_MAX:
        raise _refused(path, f"“{name[:60]}” makes it too large; allowed: {FILE_BYTES_MAX // 2**20} MB a file")


def _refused(path: Path, reason: str) -> UserError:
    return UserError(
        N_("lessons", "{path} cannot be opened as a lesson: {reason}."),
        path=path,
        reason=reason,
    )
