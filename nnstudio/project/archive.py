"""A zip of few, small, plainly named parts: everything else is refused before anything of it is unpacked."""

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from nnstudio.catalog import N_, UserError, shortened

PARTS_MAX = 64
DIRECTORY_MAX = 64 * 1024  # bytes of the list of parts
# What is unpacked may be so many times as large as the file; what compresses better is stored as it is.
RATIO_MAX = 4
SPARE_BYTES = 2**20
_END = struct.Struct("<4s4H2LH")  # the end of the list of parts, as every zip has it
_LAST_BYTES = _END.size + 65_535  # within which it stands
_NAME = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*(/[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*){0,3}")
_TABLE = "data/"  # the one folder in which a part may be called as its owner calls it
_MADE = (1980, 1, 1, 0, 0, 0)  # so that the same project makes the same bytes


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The bytes of a zip with ``parts``, by name."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _MADE)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED if _compresses_well(name, content) else zipfile.ZIP_STORED
            archive.writestr(entry, content)
    return buffer.getvalue()


def _compresses_well(name: str, content: bytes) -> bool:
    if name.endswith(".safetensors"):
        return False  # digits of floats hardly repeat, and a project is written every few seconds
    packed = len(zlib.compress(content, 6))
    return len(content) / RATIO_MAX < packed < 0.9 * len(content)


def unpack(content: bytes) -> dict[str, bytes]:
    """The parts in the zip ``content``, by name.

    Raises:
        UserError: it is no zip, damaged, or holds what a project never holds.
    """
    _check_end(content)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            _check_entries(entries, len(content))
            return {entry.filename: _read(archive, entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, struct.error):
        raise _damaged() from None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as part:
        # One byte more than it says that it holds would show that it lies; zipfile checks its sum.
        content = part.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise _damaged()
    return content


def has_short_directory(content: bytes) -> bool:
    """Whether a zip lists at its end no more than a file of ours may hold; a long list costs many times its bytes."""
    try:
        count, size = _directory(content)
    except UserError:
        return False
    return count <= 2 * PARTS_MAX and size <= DIRECTORY_MAX


def _check_end(content: bytes) -> None:
    """Judge the list of parts by its size before zipfile reads it."""
    if content[:4] != b"PK\x03\x04":
        raise UserError(N_("project", "it is not a project; projects are zip files with the ending .nnstudio"))
    count, size = _directory(content)
    if count > PARTS_MAX or size > DIRECTORY_MAX:
        raise UserError(N_("project", "it holds more than {most} parts, which no project does"), most=PARTS_MAX)


def _directory(content: bytes) -> tuple[int, int]:
    """How many parts the list at the end of a zip says that there are, and how many bytes it has itself."""
    start = content.rfind(b"PK\x05\x06", max(0, len(content) - _LAST_BYTES))
    if start < 0 or start + _END.size > len(content):
        raise _damaged()
    _, _, _, _, count, size, offset, _ = _END.unpack_from(content, start)
    if content.rfind(b"PK\x06\x07", max(0, start - 64), start) >= 0:
        return 2**16, size  # the list of a zip that is too large for a plain one
    if offset + size > start:
        raise _damaged()
    return count, size


def _check_entries(entries: list[zipfile.ZipInfo], size: int) -> None:
    names = [entry.filename.casefold() for entry in entries]
    for entry in entries:
        _check_name(entry)
    if len(set(names)) != len(names):
        raise UserError(N_("project", "it holds two parts of one name"))
    if sum(entry.file_size for entry in entries) > RATIO_MAX * size + SPARE_BYTES:
        raise UserError(N_("project", "unpacked it would be many times as large as it is, which no project is"))


def _check_name(entry: zipfile.ZipInfo) -> None:
    name, mode = entry.filename, entry.external_attr >> 16
    plain = _is_plain_name(name) and entry.orig_filename == name
    if not plain or (mode and not stat.S_ISREG(mode) and stat.S_IFMT(mode)):
        raise UserError(
            N_("project", "it holds “{name}”, which is no plain file inside the project"), name=shortened(ascii(name))
        )
    if entry.flag_bits & 0x1 or entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise UserError(
            N_("project", "its part “{name}” is encrypted, or compressed in an unknown way"), name=shortened(name)
        )


def _is_plain_name(name: str) -> bool:
    if name.startswith(_TABLE):
        return is_table_name(name.removeprefix(_TABLE))
    return len(name) <= 120 and _NAME.fullmatch(name) is not None


def is_table_name(name: str) -> bool:
    """Whether a table may be called so: one plain name, of which no system makes a path."""
    return (
        0 < len(name) <= 200 and name.isprintable() and name not in {".", ".."} and not re.search(r'[\\/:*?"<>|]', name)
    )


def _damaged() -> UserError:
    return UserError(N_("project", "it is damaged, or was not written to its end"))
