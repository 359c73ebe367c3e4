"""The journal of one window: its work as it is now, on the disk all the time, for whoever finds it after a crash.

Each window has a folder of its own, held by a lock that ends with its process. What is to be kept is handed over and
written in a thread; only the newest counts. Where it cannot be written, that is told once, the work stays in memory,
and it is tried again until it can.
"""

import logging
import os
import shutil
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import write_atomically
from nnstudio.project.files import format_project, parse_project
from nnstudio.project.project import Project

WORK = "work.nnstudio"
ABOUT = "about.json"
LOCK = "lock"
KEPT_MAX = 8  # so many journals of windows that are gone are kept
RETRY_SECONDS = 3.0
REST_SHARE = 4.0  # after a write of so many seconds, rest four times as long: a large project must not hold the disk
logger = logging.getLogger(__name__)


class About(msgspec.Struct, frozen=True, kw_only=True):
    """``about.json``: where the work would have been saved."""

    path: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """What a window has in it: a project, and the file that it belongs to."""

    project: Project
    path: Path | None = None


class Journal:
    """Keeps the newest work of one window.

    In the journal's thread, ``on_kept`` hears of every work that is safe, ``on_trouble`` once that one cannot be kept.
    """

    def __init__(self, root: Path, on_kept: Callable[[], None], on_trouble: Callable[[UserError], None]) -> None:
        self.folder = root / f"{os.getpid()}-{uuid.uuid4().hex[:12]}"
        self._on_kept, self._on_trouble = on_kept, on_trouble
        self._lock: BaseFileLock | None = None
        self._newest: Work | None = None
        self._waits = False  # for the thread to take the newest, or to forget where that is None
        self._changed = threading.Condition()
        self._open = True
        self._troubled = False
        self._thread = threading.Thread(target=self._write_on, name="background", daemon=True)
        self._thread.start()

    def keep(self, work: Work | None) -> None:
        """Let this be the newest, or let there be none, since all is saved; returns at once."""
        with self._changed:
            self._newest, self._waits = work, True
            self._changed.notify()

    def close(self, *, forget: bool) -> None:
        """End: what is still to be written is; with ``forget`` nothing stays behind, since all is saved or let go."""
        with self._changed:
            self._open = False
            self._waits = self._waits and not forget
            self._changed.notify()
        self._thread.join(5)
        if self._lock is not None:
            if forget:
                (self.folder / WORK).unlink(missing_ok=True)
            self._lock.release(force=True)
        if forget:
            shutil.rmtree(self.folder, ignore_errors=True)

    # ---- in the thread ----

    def _write_on(self) -> None:
        rest = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waits or not self._open)
                self._changed.wait_for(lambda: not self._open, timeout=rest)
                if not self._waits:
                    return
                work, self._waits = self._newest, False
            rest = self._write(work)
            if not self._open:
                return

    def _write(self, work: Work | None) -> float:
        """Write ``work``; returns how long to rest. What cannot be written is kept, unless there is something newer."""
        began = time.monotonic()  # the clock on the wall may go backwards
        try:
            if work is None:
                (self.folder / WORK).unlink(missing_ok=True)
                return 0.0
            self._hold()
            about = About(path=None if work.path is None else str(work.path))
            write_atomically(self.folder / ABOUT, msgspec.json.encode(about))
            write_atomically(self.folder / WORK, format_project(work.project))
        except (OSError, Timeout) as error:
            self._tell(error)
            with self._changed:
                if not self._waits:
                    self._newest, self._waits = work, True
            return RETRY_SECONDS
        self._troubled = False
        self._on_kept()
        took = time.monotonic() - began
        return REST_SHARE * took if took > 1 else 0.0

    def _hold(self) -> None:
        """Have the folder, and the lock on it, even where somebody has taken the folder away."""
        if self._lock is not None and (self.folder / LOCK).exists():
            return
        if self._lock is not None:
            self._lock.release(force=True)
        self.folder.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(self.folder / LOCK, timeout=2)  # a window that starts looks at it for a moment
        self._lock.acquire()

    def _tell(self, error: Exception) -> None:
        if self._troubled:
            return
        self._troubled = True
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        self._on_trouble(
            UserError(
                N_(
                    "project",
                    "Your work cannot be kept safe in {folder} at the moment: {reason}. It is still here; save it "
                    "elsewhere, or make room. It is tried again every few seconds.",
                ),
                folder=self.folder.parent,
                reason=reason,
            )
        )


class Found:
    """The journal of a window that is gone, held so that no other window offers it too."""

    def __init__(self, folder: Path, lock: BaseFileLock) -> None:
        self._folder = folder
        self._lock = lock
        self.when = (folder / WORK).stat().st_mtime

    def read(self) -> Work:
        """The work in it.

        Raises:
            UserError: it cannot be read.
        """
        try:
            project = parse_project((self._folder / WORK).read_bytes())
            about = msgspec.json.decode((self._folder / ABOUT).read_bytes(), type=About)
        except (OSError, msgspec.DecodeError) as error:
            raise UserError(N_("project", "The work could not be recovered: {reason}."), reason=error) from None
        return Work(project, None if about.path is None else Path(about.path))

    def discard(self) -> None:
        """Forget it for good."""
        (self._folder / WORK).unlink(missing_ok=True)
        self._lock.release(force=True)
        shutil.rmtree(self._folder, ignore_errors=True)

    def let_go(self) -> None:
        """Leave it for another start."""
        self._lock.release(force=True)


def find_journals(root: Path) -> list[Found]:
    """The journals of windows that are gone, newest first; of more than ``KEPT_MAX`` the oldest are removed."""
    found = []
    for folder in sorted(root.iterdir()) if root.is_dir() else []:
        journal = _claim(folder)
        if journal is not None:
            found.append(journal)
    found.sort(key=lambda journal: journal.when, reverse=True)
    for journal in found[KEPT_MAX:]:
        journal.discard()
    return found[:KEPT_MAX]


def _claim(folder: Path) -> Found | None:
    """The journal in ``folder``, unless its window is still there; one that holds no work is removed."""
    try:
        lock = FileLock(folder / LOCK, timeout=0)
        lock.acquire()
        if (folder / WORK).is_file():
            return Found(folder, lock)
        lock.release(force=True)
        if time.time() - folder.stat().st_mtime > 60:  # a window that has just opened has not written yet
            shutil.rmtree(folder, ignore_errors=True)
    except (OSError, Timeout, NotImplementedError) as error:
        logger.debug("%s is left alone: %s", folder, error)
    return None
