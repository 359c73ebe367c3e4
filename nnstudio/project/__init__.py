"""The project file, its journal and its recovery: work that lasts. No Qt, no torch.

A project (.nnstudio) is a zip of plain text and plain arrays; nothing in it is ever run. Start reading with
``project.py``, what a project is, then ``files.py``.
"""

from nnstudio.project.files import BACKUP_SUFFIX, SUFFIX, enclosed_of, is_project, read_project, write_project
from nnstudio.project.project import KeptCurves, Project

__all__ = [
    "BACKUP_SUFFIX",
    "SUFFIX",
    "KeptCurves",
    "Project",
    "enclosed_of",
    "is_project",
    "read_project",
    "write_project",
]
