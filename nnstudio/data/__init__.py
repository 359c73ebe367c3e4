"""Sources, files, split, scaling and target coding; numpy, pandas and scikit-learn, each imported on use.

No torch, no Qt. :func:`load_dataset` is the one door; ``dataset.py`` says what comes through it. What this room offers
is imported when it is first asked for: the window shows before it reads any data.
"""

from typing import TYPE_CHECKING

from nnstudio.on_use import offered_on_use

if TYPE_CHECKING:
    from nnstudio.data.coding import code_targets, outputs_for
    from nnstudio.data.dataset import Column, Dataset, Enclosed, Encoder, Rows
    from nnstudio.data.facts import target_facts
    from nnstudio.data.files import ColumnReport, FileReport, inspect_file
    from nnstudio.data.load import load_dataset
    from nnstudio.data.source import DataSource
    from nnstudio.data.toys import draw, thumbnail
else:
    __getattr__ = offered_on_use(
        __name__,
        {
            "coding": ("code_targets", "outputs_for"),
            "dataset": ("Column", "Dataset", "Enclosed", "Encoder", "Rows"),
            "facts": ("target_facts",),
            "files": ("ColumnReport", "FileReport", "inspect_file"),
            "load": ("load_dataset",),
            "source": ("DataSource",),
            "toys": ("draw", "thumbnail"),
        },
    )

__all__ = [
    "Column",
    "ColumnReport",
    "DataSource",
    "Dataset",
    "Enclosed",
    "Encoder",
    "FileReport",
    "Rows",
    "code_targets",
    "draw",
    "inspect_file",
    "load_dataset",
    "outputs_for",
    "target_facts",
    "thumbnail",
]
