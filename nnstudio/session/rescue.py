"""A copy of the work in the user's data folder, made when something went wrong."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from nnstudio.experiment import format_experiment, write_atomically
from nnstudio.folders import data_folder
from nnstudio.project import SUFFIX, Project
from nnstudio.project.files import format_project

if TYPE_CHECKING:
    from nnstudio.session.documents import SessionDocuments

COPIES_MAX = 5
TABLE_MAX = 2**25  # bytes of a table that goes along; a larger one, still where it was read, would hold the window up
_NAME = "experiment-"

logger = logging.getLogger(__name__)


def rescue_folder() -> Path:
    """Where the copies are."""
    return data_folder() / "rescued"


def unsaved_work(session: "SessionDocuments") -> Project | None:
    """What is to be kept, as far as it is at hand; None where all is saved."""
    try:
        return session.at_hand()
    except Exception:
        logger.exception("Of the work after a fault only the experiment is at hand.")
        return Project(session.experiment, session.notes)


def rescue(work: Project, folder: Path) -> Path:
    """Keep ``work`` in ``folder``, where the newest few stay; returns its file.

    Whatever is amiss in the rest of it, the experiment is kept.

    Raises:
        OSError: nothing can be written there.
    """
    content, suffix = _content(work)
    folder.mkdir(parents=True, exist_ok=True)
    copies = sorted(folder.glob(f"{_NAME}*"), key=lambda path: path.stat().st_mtime)
    if copies and copies[-1].read_bytes() == content:
        return copies[-1]  # of a fault that followed another one
    numbers = [int(number) for path in copies if (number := path.stem.removeprefix(_NAME)).isdigit()]
    path = folder / f"{_NAME}{max(numbers, default=0) + 1}{suffix}"
    write_atomically(path, content)
    for old in copies[: max(0, len(copies) + 1 - COPIES_MAX)]:
        old.unlink(missing_ok=True)
    return path


def _content(work: Project) -> tuple[bytes, str]:
    """The bytes of the copy and the ending of its file: a project, else the experiment alone."""
    if work.enclosed is None or len(work.enclosed.content) <= TABLE_MAX:
        try:
            return format_project(work), SUFFIX
        except Exception:
            logger.exception("Of the work after a fault only the experiment could be kept.")
    return format_experiment(work.experiment).encode(), ".json"
