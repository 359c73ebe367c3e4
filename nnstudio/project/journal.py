"""The journal of one window: its work as it is now, on the disk all the time, for whoever finds it after a crash.

Each window has a folder of its own, held by a lock that ends with its process. What is to be kept is handed over and
written in threads; only the newest counts. Where it cannot be written, that is told once, the work stays in memory,
and it is tried again until it can.
"""

import logging
import os
import shutil
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.experiment import Experiment, format_experiment, parse_experiment, write_atomically
from nnstudio.experiment.changes import Change, change_between
from nnstudio.experiment.edits import with_data
from nnstudio.project.files import format_project, parse_project
from nnstudio.project.project import Project

WORK = "work.nnstudio"
EDIT = "edit.json"
LOCK = "lock"
KEPT_MAX = 8  # so many journals of windows that are gone are kept
RETRY_SECONDS = 3.0
REST_SHARE = 4.0  # after a write of so many seconds, rest four times as long: a large project must not hold the disk
logger = logging.getLogger(__name__)


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """``edit.json``: the work but for its run and its table, and where it would have been saved."""

    path: str | None
    experiment: str  # the JSON of its file
    notes: str


@dataclass(frozen=True, slots=True, eq=False)
class Work:
    """What a window has in it: a project, and the file that it belongs to."""

    project: Project
    path: Path | None = None


class Journal:
    """Keeps the newest work of one window.

    A project with a long run or a large table takes a while to write, and rests between two writes; an edit must be
    safe within a second. So what can be edited is written by itself, in a thread of its own, and never later than the
    project. In the thread of the project, ``on_kept`` hears of every work that is safe, ``on_trouble`` once that one
    cannot be kept.
    """

    def __init__(self, root: Path, on_kept: Callable[[], None], on_trouble: Callable[[UserError], None]) -> None:
        self.folder = root / f"{os.getpid()}-{uuid.uuid4().hex[:12]}"
        self._on_kept, self._on_trouble = on_kept, on_trouble
        self._lock: BaseFileLock | None = None
        self._disk = threading.Lock()  # for the lock and the edit
        self._number = 0  # of what was handed over last
        self._edit: tuple[int, bytes] = 0, b""  # what was written last
        self._troubled = False
        self._edits = _Writer(self._try_edit)
        self._works = _Writer(self._write_work)

    def keep(self, work: Work | None) -> None:
        """Let this be the newest, or let there be none, since all is saved; returns at once."""
        self._number += 1
        self._edits.take(self._number, work)
        self._works.take(self._number, work)

    def keep_edit(self, work: Work) -> None:
        """Let the experiment and the notes of ``work`` be the newest; its run and its table follow."""
        self._number += 1
        self._edits.take(self._number, work)

    def close(self, *, forget: bool) -> None:
        """End: what is still to be written is; with ``forget`` nothing stays behind, since all is saved or let go."""
        for writer in (self._edits, self._works):
            writer.close(forget=forget)
        if self._lock is not None:
            if forget:
                for name in (WORK, EDIT):
                    (self.folder / name).unlink(missing_ok=True)
            self._lock.release(force=True)
        if forget:
            shutil.rmtree(self.folder, ignore_errors=True)

    # ---- in the threads ----

    def _try_edit(self, number: int, work: Work | None) -> float | None:
        """Where it fails, the thread of the project writes it, which tells and tries again."""
        try:
            self._write_edit(number, work)
        except (OSError, Timeout) as error:
            logger.debug("an edit waits: %s", error)
        return 0.0

    def _write_edit(self, number: int, work: Work | None) -> None:
        with self._disk:
            if number < self._edit[0]:
                return
            path = self.folder / EDIT
            if work is None:
                path.unlink(missing_ok=True)
                self._edit = number, b""
                return
            self._hold()
            content = msgspec.json.encode(
                Edit(
                    path=None if work.path is None else str(work.path),
                    experiment=format_experiment(work.project.experiment),
                    notes=work.project.notes,
                )
            )
            if content != self._edit[1] or not path.exists():
                write_atomically(path, content)
            self._edit = number, content

    def _write_work(self, number: int, work: Work | None) -> float | None:
        """Write ``work``; returns how long to rest, or None where it could not be written."""
        began = time.monotonic()  # the clock on the wall may go backwards
        try:
            self._write_edit(number, work)
            if work is None:
                (self.folder / WORK).unlink(missing_ok=True)
                return 0.0
            write_atomically(self.folder / WORK, format_project(work.project))
        except (OSError, Timeout) as error:
            self._tell(error)
            return None
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
        # A window that starts looks at it for a moment; and either thread may be the one that has it.
        self._lock = FileLock(self.folder / LOCK, timeout=2, thread_local=False)
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


class _Writer:
    """A thread that writes the newest of what is handed over; ``write`` returns how long to rest, None to try again."""

    def __init__(self, write: Callable[[int, Work | None], float | None]) -> None:
        self._write = write
        self._newest: tuple[int, Work | None] = 0, None
        self._waits = False
        self._changed = threading.Condition()
        self._open = True
        self._thread = threading.Thread(target=self._write_on, name="background", daemon=True)
        self._thread.start()

    def take(self, number: int, work: Work | None) -> None:
        """Let this be the newest; returns at once."""
        with self._changed:
            self._newest, self._waits = (number, work), True
            self._changed.notify()

    def close(self, *, forget: bool) -> None:
        """End, once what is still to be written is; with ``forget`` at once."""
        with self._changed:
            self._open = False
            self._waits = self._waits and not forget
            self._changed.notify()
        self._thread.join(5)

    def _write_on(self) -> None:
        rest = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waits or not self._open)
                self._changed.wait_for(lambda: not self._open, timeout=rest)
                if not self._waits:
                    return
                (number, work), self._waits = self._newest, False
            done = self._write(number, work)
            if not self._open:
                return
            rest = RETRY_SECONDS if done is None else done
            if done is None:
                with self._changed:
                    self._waits = True  # this, unless there is something newer


class Found:
    """The journal of a window that is gone, held so that no other window offers it too."""

    def __init__(self, folder: Path, lock: BaseFileLock) -> None:
        self._folder = folder
        self._lock = lock
        self.when = max(path.stat().st_mtime for path in (folder / WORK, folder / EDIT) if path.is_file())

    def read(self) -> Work:
        """The work in it.

        Raises:
            UserError: it cannot be read.
        """
        work, edit = self._folder / WORK, self._folder / EDIT
        try:
            project = parse_project(work.read_bytes()) if work.is_file() else None
            if not edit.is_file():
                return Work(parse_project(work.read_bytes()) if project is None else project)
            edited = msgspec.json.decode(edit.read_bytes(), type=Edit)
        except (OSError, msgspec.DecodeError) as error:
            raise UserError(N_("project", "The work could not be recovered: {reason}."), reason=error) from None
        experiment = parse_experiment(edited.experiment)
        path = None if edited.path is None else Path(edited.path)
        if project is None:
            return Work(Project(experiment, edited.notes), path)
        return Work(_edited(project, experiment, edited.notes), path)

    def discard(self) -> None:
        """Forget it for good."""
        for name in (WORK, EDIT):
            (self._folder / name).unlink(missing_ok=True)
        self._lock.release(force=True)
        shutil.rmtree(self._folder, ignore_errors=True)

    def let_go(self) -> None:
        """Leave it for another start."""
        self._lock.release(force=True)


def _edited(project: Project, experiment: Experiment, notes: str) -> Project:
    """The project as it was written last, with what was edited after that."""
    enclosed, run = project.enclosed, project.run
    if experiment.data.source == FILE and enclosed is not None:
        if Path(experiment.data.path or "").name == enclosed.name:
            experiment = with_data(experiment, path=enclosed.name)
        else:
            enclosed = None  # another table was chosen, which is still where it was
    there = None if run is None else run.snapshot.continuation
    if there is None or change_between(there.experiment, experiment) >= Change.RUN:
        run = None
    return replace(project, experiment=experiment, notes=notes, enclosed=enclosed, run=run)


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
        if (folder / WORK).is_file() or (folder / EDIT).is_file():
            return Found(folder, lock)
        lock.release(force=True)
        if time.time() - folder.stat().st_mtime > 60:  # a window that has just opened has not written yet
            shutil.rmtree(folder, ignore_errors=True)
    except (OSError, Timeout, NotImplementedError) as error:
        logger.debug("%s is left alone: %s", folder, error)
    return None
