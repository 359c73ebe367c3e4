"""The commands: what ``nnstudio`` does with its arguments. No Qt but in the window that ``nnstudio [FILE]`` opens.

Start reading with ``main.py``; ``arguments.py`` says what can be typed. Nothing slow is imported before it is needed,
so that ``nnstudio --version`` answers at once.
"""

from nnstudio.cli.main import run

__all__ = ["run"]
