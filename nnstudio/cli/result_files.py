"""What ``nnstudio train --out`` leaves behind, and names that every file system takes."""

import re
import unicodedata
from pathlib import Path

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.data.paths import resolve_path
from nnstudio.experiment import Experiment, format_experiment, write_atomically
from nnstudio.experiment.edits import with_data

RESULT = "result"
SUFFIX = ".json"
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


def write_results(folder: Path, experiment: Experiment, result: str, base: Path) -> None:
    """Write result.json and NAME.json; what is there already is kept with .bak at its end.

    A data path relative to ``base`` becomes absolute, so that the copy of the experiment finds its data too.

    Raises:
        UserError: the folder cannot be written.
    """
    if experiment.data.source == FILE and experiment.data.path is not None:
        path = resolve_path(experiment.data.path, base)
        experiment = with_data(experiment, path=str(path.resolve()))
    name = safe_name(experiment.name)
    if name.casefold() == RESULT:
        name += "_"
    try:
        _replace(folder / f"{RESULT}{SUFFIX}", f"{result}\n")
        _replace(folder / f"{name}{SUFFIX}", format_experiment(experiment))
    except OSError as error:
        raise _unwritable(folder, error) from None


def safe_name(name: str) -> str:
    """``name`` as every system takes it for a file: no path, no control characters, no device, not too long."""
    visible = "".join(character for character in name if not unicodedata.category(character).startswith("C"))
    safe = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", visible))
    safe = safe.encode()[:_BYTES_MAX].decode(errors="ignore").strip(" .")
    if _RESERVED.fullmatch(safe):
        safe = f"_{safe}"
    return safe or "experiment"


def _replace(path: Path, text: str) -> None:
    if path.exists():
        write_atomically(path.with_name(f"{path.name}.bak"), path.read_bytes())
    write_atomically(path, text.encode())


def _unwritable(folder: Path, error: OSError) -> UserError:
    return UserError(
        N_("cli", "The results cannot be written to {folder}: {reason}. Choose another folder for --out."),
        folder=folder,
        reason=error.strerror or error,
    )
