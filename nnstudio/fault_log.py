"""What went wrong, kept in the user's data folder: a bounded log, and what the interpreter says as it dies.

Where the folder cannot be written, nothing is kept and nothing fails. Nothing here is ever sent anywhere.
"""

import faulthandler
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from nnstudio.folders import data_folder

LOG, OLDER_LOG, CRASHES = "nnstudio.log", "nnstudio.log.1", "crashes.log"
BYTES_MAX = 256 * 1024  # of each file
_LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_OURS = "nnstudio"


def log_folder() -> Path:
    """Where the logs of this user are."""
    return data_folder() / "logs"


class FaultLog(logging.Handler):
    """Appends to the log; once that is full it becomes the older one, and a new one begins."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self._folder = folder
        self.setFormatter(logging.Formatter(_LINE))
        self.problem: OSError | None = None  # why nothing could be kept, if so

    def emit(self, record: logging.LogRecord) -> None:
        """Append one record; the file is opened for each, so that several windows can write to it in turn."""
        text = f"{self.format(record)}\n".encode("utf-8", "backslashreplace")[: BYTES_MAX // 2]
        path = self._folder / LOG
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size + len(text) > BYTES_MAX:
                path.replace(self._folder / OLDER_LOG)
            with path.open("ab") as file:
                file.write(text)
        except OSError as error:
            self.problem = error


class Keeping:
    """What :func:`keep_faults` has begun; :meth:`end` undoes it."""

    def __init__(self, log: FaultLog, crashes: IO[bytes] | None) -> None:
        self._log, self._crashes = log, crashes

    def end(self) -> None:
        """Keep nothing any more."""
        logging.getLogger().removeHandler(self._log)
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()


def keep_faults(folder: Path) -> Keeping:
    """From now on keep warnings and errors of every logger, and the last words of the interpreter, in ``folder``."""
    log = FaultLog(folder)
    logging.getLogger().addHandler(log)
    return Keeping(log, _keep_last_words(folder / CRASHES))


def _keep_last_words(path: Path) -> IO[bytes] | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > BYTES_MAX:
            path.replace(path.with_suffix(".log.1"))
        # Open for good: a process that dies opens nothing any more.
        file = path.open("ab")
        faulthandler.enable(file)
    except OSError as error:
        logging.getLogger(__name__).info("Crashes cannot be kept in %s: %s", path, error)
        return None
    return file


# ---- for doctor ----


def last_lines(folder: Path, most: int = 40) -> list[str]:
    """The last lines of the logs that tell nothing private: when, what kind of error, and where in the code.

    Messages are left out, since they may quote data, and of paths only the part within the program is told.
    """
    lines: list[str] = []
    for name in (OLDER_LOG, LOG, CRASHES):
        try:
            text = (folder / name).read_bytes()[-BYTES_MAX:].decode("utf-8", "replace")
        except OSError:
            continue  # nothing of this kind has happened yet, or it may not be read: doctor says that of the folder
        lines += list(_told(text))[-most:]
    return lines[-most:]


_STAMP = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ ([A-Z]+) ([\w.]+):")
_FRAME = re.compile(r'\s+File "([^"]*)", line (\d+),? in ([\w<>.]+)')
_KIND = re.compile(r"([A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt))\b(?:: |$)")
_LAST_WORDS = re.compile(r"Fatal Python error: [A-Za-z ]+")


def _told(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if found := _STAMP.match(line):
            yield " ".join(found.groups())
        elif found := _FRAME.match(line):
            path, number, function = found.groups()
            yield f"  {_within(path)}:{number} {function}"
        elif found := _KIND.match(line) or _LAST_WORDS.match(line):
            yield found[0].rstrip(": ")


def _within(path: str) -> str:
    """The part of ``path`` that is the same on every machine."""
    parts = path.replace("\\", "/").split("/")
    for root in (_OURS, "site-packages"):
        if root in parts[:-1]:
            place = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[place if root == _OURS else place + 1 :])
    return parts[-1]
