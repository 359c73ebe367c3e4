"""Sources, files, split, scaling and target coding; numpy, pandas and scikit-learn, each imported on use.

No torch, no Qt. :func:`load_dataset` is the one door; ``dataset.py`` says what comes through it.
"""

from nnstudio.data.coding import code_targets, outputs_for
from nnstudio.data.dataset import Column, Dataset, Enclosed, Encoder, Rows
from nnstudio.data.facts import target_facts
from nnstudio.data.files import ColumnReport, FileReport, inspect_file
from nnstudio.data.load import DataSource, load_dataset
from nnstudio.data.toys import draw, thumbnail

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
