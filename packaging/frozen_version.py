"""Answers ``nnstudio --version`` before anything else of the installed program is loaded, PyInstaller's hooks too."""

import os
import sys

if sys.argv[1:] == ["--version"] and sys.stdout is not None:
    from nnstudio import __version__

    sys.stdout.write(f"nnstudio {__version__}\n")
    sys.stdout.flush()
    os._exit(0)
