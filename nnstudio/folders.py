"""The only module that knows where the files of the person who uses the program are kept.

Usually where the system keeps such files. Two things change that: the environment variable ``NNSTUDIO_HOME`` names a
folder for all of them, and a file ``nnstudio-portable.txt`` beside the program (or one folder above it) makes a
portable copy, which keeps everything in the folder ``data`` beside that file and leaves no trace on the computer.
"""

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "NNSTUDIO_HOME"
PORTABLE_MARKER = "nnstudio-portable.txt"
PORTABLE_DATA = "data"


def data_folder() -> Path:
    """Where work is kept that nobody saved under a name of their own; it need not exist yet."""
    return own_home() or platformdirs.user_data_path("nnstudio", appauthor=False)


def config_folder() -> Path:
    """Where the preferences are kept; it need not exist yet."""
    return own_home() or platformdirs.user_config_path("nnstudio", appauthor=False)


def own_home() -> Path | None:
    """The one folder for everything, where this copy has one; None where the system's folders are used."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    beside = Path(sys.executable).resolve().parent if is_installed_program() else None
    places = (beside, beside.parent) if beside else ()
    return next((place / PORTABLE_DATA for place in places if (place / PORTABLE_MARKER).is_file()), None)


def is_installed_program() -> bool:
    """Whether this is the program of an installer, which brings its own Python, and not a package of a Python."""
    return bool(getattr(sys, "frozen", False))
