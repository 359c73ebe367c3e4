"""A hand-in: one ``.nnwork`` file, a zip of JSON, with what a learner did in one lesson.

Whoever reads one trusts nothing in it: names and sizes are bounded, nothing is unpacked, no path in it is followed.
"""

import datetime as dt
import io
import platform
import unicodedata
import zipfile
import zlib
from pathlib import Path
from typing import Literal

import msgspec

from nnstudio import __version__
from nnstudio.catalog import N_, UserError
from nnstudio.experiment import write_atomically
from nnstudio.lessons.lesson import Lesson
from nnstudio.lessons.progress import Progress
from nnstudio.project.archive import has_short_directory

SUFFIX = ".nnwork"
WORK = "work.json"
BYTES_MAX = 12 * 1024 * 1024
OBJECTS_MAX, NUMBERS_MAX = 20_000, 1_000_000  # of a few bytes each, which take many times as much once they are read
NAME_CHARACTERS_MAX = 100


class HandIn(msgspec.Struct, frozen=True, kw_only=True):
    """Who, which lesson, by which programs, and all that happened."""

    nnwork: Literal[1]
    name: str
    lesson: str
    version: str
    sha256: str
    title: str
    finished: bool
    written_at: str
    versions: dict[str, str]
    progress: Progress


def hand_in(lesson: Lesson, progress: Progress, name: str, *, finished: bool) -> HandIn:
    """What is handed in under ``name``."""
    import torch  # noqa: PLC0415 (its version alone)

    versions = {"nnstudio": __version__, "torch": str(torch.__version__), "python": platform.python_version()}
    return HandIn(
        nnwork=1,
        name=clean_name(name),
        lesson=lesson.id,
        version=lesson.plan.version,
        sha256=lesson.sha256,
        title=lesson.words().title,
        finished=finished,
        written_at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        versions={**versions, "system": platform.system(), "machine": platform.machine()},
        progress=progress,
    )


def clean_name(name: str) -> str:
    """A name as it was typed, but for control characters, and not too long."""
    visible = "".join(letter for letter in name if unicodedata.category(letter)[0] != "C")
    return " ".join(visible.split())[:NAME_CHARACTERS_MAX]


def write_hand_in(path: Path, work: HandIn) -> None:
    """Write the file in one go.

    Raises:
        UserError: it cannot be written.
    """
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(WORK, msgspec.json.encode(work))
    try:
        write_atomically(path, memory.getvalue())
    except OSError as error:
        raise UserError(
            N_("lessons", "{path} could not be written: {reason}. Choose another place, such as a memory stick."),
            path=path,
            reason=error.strerror or error,
        ) from None


def read_hand_in(path: Path) -> HandIn:
    """What a file claims; nothing of it has been judged.

    Raises:
        UserError: it is no hand-in, is broken, or larger than any could be.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(_content(path))) as archive, archive.open(WORK) as file:
            content = file.read(BYTES_MAX + 1)
        if len(content) > BYTES_MAX or content.count(b"{") > OBJECTS_MAX or content.count(b",") > NUMBERS_MAX:
            raise _broken("it is too large")
        return msgspec.json.decode(content, type=HandIn)
    except KeyError:
        raise _broken(f"it holds no {WORK}") from None
    except msgspec.ValidationError as error:
        raise _broken(f"its content is not that of a hand-in: {error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _broken(f"its content is not JSON: {error}") from None
    except zlib.error:
        raise _broken("its content is damaged") from None
    except OSError as error:
        raise _broken(error.strerror or str(error)) from None
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, ValueError, RuntimeError, NotImplementedError) as error:
        raise _broken(f"it is not a whole zip: {error}") from None


def _content(path: Path) -> bytes:
    if path.stat().st_size > BYTES_MAX:
        raise _broken("it is too large")
    content = path.read_bytes()
    if not has_short_directory(content):
        raise _broken("it is not a whole zip, or one of many parts")
    return content


def _broken(reason: str) -> UserError:
    return UserError(N_("lessons", "This is no hand-in that can be read: {reason}."), reason=reason)
