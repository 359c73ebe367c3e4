"""Where a data file is, and which places are never read: devices, network shares, web addresses."""

import re
from pathlib import Path

from nnstudio.catalog import N_, UserError

_DEVICE_FOLDERS = ("/dev/", "/proc/", "/sys/")
_DEVICE_NAMES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in range(10)
}


def resolve_path(text: str, base: Path | None = None) -> Path:
    """The plain file that ``text`` names; a relative path is looked for in ``base``, else in the current folder.

    Raises:
        UserError: a device, a network path, a folder, nothing at all, or a file that may not be seen.
    """
    _refuse_foreign(text)
    path = (base or Path.cwd()) / text
    try:
        if _is_device(str(path.resolve())):
            _refuse_device(text)
        if path.is_dir():
            raise UserError(N_("data", "{path} is a folder. Choose a text table (.csv) in it."), path=path)
        if not path.exists():
            raise UserError(N_("data", "{path} does not exist. Check the name and the folder."), path=path)
        if not path.is_file():
            raise UserError(N_("data", "{path} is not a plain file. Choose a text table such as a .csv."), path=path)
    except (OSError, RuntimeError, ValueError) as error:
        raise unreadable(path, error) from None
    return path


def unreadable(path: Path, error: Exception) -> UserError:
    """The sentence for a file that the system does not give out."""
    if isinstance(error, PermissionError):
        return UserError(
            N_("data", "{path} may not be read by you. Ask for permission, or copy it to a folder of your own."),
            path=path,
        )
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return UserError(N_("data", "{path} cannot be read: {reason}. Choose another file."), path=path, reason=reason)


def _refuse_foreign(text: str) -> None:
    slashed = text.replace("\\", "/")
    if not text.strip() or "\0" in text:
        raise UserError(N_("data", "$.data.path is empty or not a path. Give the path of a text table such as a .csv."))
    if "://" in slashed or slashed.lower().startswith("file:"):
        raise UserError(
            N_("data", "{path} is a web address, but data is read from this computer alone. Download it first."),
            path=text,
        )
    if slashed.startswith(("//./", "//?/")) or _is_device(slashed):
        _refuse_device(text)
    if slashed.startswith("//"):
        raise UserError(
            N_("data", "{path} is a network path, and those are not opened. Copy the file to this computer."), path=text
        )


def _is_device(path: str) -> bool:
    slashed = path.replace("\\", "/")
    name = re.split(r"[/:]", slashed.rstrip(" .:/"))[-1]
    # Windows takes "nul.csv" for NUL as well; an experiment should open wherever it is carried to.
    return slashed.startswith(_DEVICE_FOLDERS) or name.split(".")[0].rstrip().upper() in _DEVICE_NAMES


def _refuse_device(text: str) -> None:
    raise UserError(N_("data", "{path} names a device, not a file. Choose a text table such as a .csv."), path=text)
