"""The only module that knows where the files of the person who uses the program are kept.

Usually where the system keeps such files. Two things change that: the environment variable ``NNSTUDIO_HOME`` names a
folder for all of them, and a file ``nnstudio-portable.txt`` beside the program (or one folder above it) makes a
portable copy, which keeps everything in the folder ``data`` beside that file and leaves no trace on the computer.

Beside the folders of a person there is one file of the administrator, ``site.json``, which is only ever read.
"""

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "NNSTUDIO_HOME"
PORTABLE_MARKER = "nnstudio-portable.txt"
PORTABLE_DATA = "data"
SITE_VARIABLE = "NNSTUDIO_SITE"
SITE_FILE = "site.json"


def data_folder() -> Path:
    """Where work is kept that nobody saved under a name of their own; it need not exist yet."""
    return own_home() or platformdirs.user_data_path("nnstudio", appauthor=False)


def config_folder() -> Path:
    """Where the preferences are kept; it need not exist yet."""
    return own_home() or platformdirs.user_config_path("nnstudio", appauthor=False)


def site_file() -> Path | None:
    """The administrator's file of defaults, where there is one.

    ``NNSTUDIO_SITE`` names it; else it lies beside the program (or one folder above), else in the system's folder for
    settings of all people.
    """
    named = os.environ.get(SITE_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    places = (*_beside_program(), platformdirs.site_config_path("nnstudio", appauthor=False))
    return next((place / SITE_FILE for place in places if (place / SITE_FILE).is_file()), None)


def own_home() -> Path | None:
    """The one folder for everything, where this copy has one; None where the system's folders are used."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    places = _beside_program()
    return next((place / PORTABLE_DATA for place in places if (place / PORTABLE_MARKER).is_file()), None)


def _beside_program() -> tuple[Path, ...]:
    if not is_installed_program():
        return ()
    beside = Path(sys.executable).resolve().parent
    return beside, beside.parent


def is_installed_program() -> bool:
    """Whether this is the program of an installer, which brings its own Python, and not a package of a Python."""
    return bool(getattr(sys, "frozen", False))
