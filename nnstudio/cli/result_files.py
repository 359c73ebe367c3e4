"""What ``nnstudio train --out`` leaves behind, and names that every file system takes."""

import re
import unicodedata
from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.experiment import write_atomically
from nnstudio.project import BACKUP_SUFFIX, SUFFIX, Project, write_project

RESULT = "result"
_BYTES_MAX = 120  # of a name, so that suffixes still fit into the 255 of most file systems
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def prepare_folder(folder: Path) -> None:
    """Make the folder for the results.

    Raises:
        UserError: something else has its name, or it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise UserError(N_("cli", "{folder} is not a folder. Choose another one for --out."), folder=folder) from None
    except OSError as error:
        raise _unwritable(folder, error) from None


def write_results(folder: Path, project: Project, result: str) -> None:
    """Write result.json and NAME.nnstudio; what is there already is kept with .bak at its end.

    Raises:
        UserError: the folder cannot be written.
    """
    path = folder / f"{RESULT}.json"
    try:
        write_atomically(path, f"{result}\n".encode(), backup=path.with_name(path.name + BACKUP_SUFFIX))
    except OSError as error:
        raise _unwritable(folder, error) from None
    write_project(folder / f"{safe_name(project.experiment.name)}{SUFFIX}", project)


def safe_name(name: str) -> str:
    """``name`` as every system takes it for a file: no path, no control characters, no device, not too long."""
    visible = "".join(character for character in name if not unicodedata.category(character).startswith("C"))
    safe = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", visible))
    safe = safe.encode()[:_BYTES_MAX].decode(errors="ignore").strip(" .")
    if _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    return safe or "experiment"


def _unwritable(folder: Path, error: OSError) -> UserError:
    return UserError(
        N_("cli", "The results cannot be written to {folder}: {reason}. Choose another folder for --out."),
        folder=folder,
        reason=error.strerror or error,
    )
