"""The project file, its journal and its recovery: work that lasts. No Qt, no torch.

A project (.nnstudio) is a zip of plain text and plain arrays; nothing in it is ever run. Start reading with
``project.py``, what a project is, then ``files.py``. What this room offers is imported when it is first asked for: the
window shows before it opens any file.
"""

from typing import TYPE_CHECKING

from nnstudio.on_use import offered_on_use

if TYPE_CHECKING:
    from nnstudio.project.files import BACKUP_SUFFIX, enclosed_of, read_project, write_project
    from nnstudio.project.project import SUFFIX, KeptCurves, Project, is_project
else:
    __getattr__ = offered_on_use(
        __name__,
        {
            "files": ("BACKUP_SUFFIX", "enclosed_of", "read_project", "write_project"),
            "project": ("SUFFIX", "KeptCurves", "Project", "is_project"),
        },
    )

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
