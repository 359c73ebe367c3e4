"""The imports that a script needs: exactly those whose names stand in it."""

import re
from collections.abc import Iterable

from nnstudio.export.lines import Lines, ScriptLine

# By what stands in the script, in the order of isort: first the standard library, then what is installed.
_STANDARD = (("csv.", "import csv"), ("os.", "import os"), ("Path(", "from pathlib import Path"))
_MODULES = (
    ("np.", "import numpy as np"),
    ("torch.", "import torch"),
    ("dist.", "import torch.distributed as dist"),
    ("F.", "import torch.nn.functional as F"),
)
_NAMES = {
    "sklearn.compose": ("make_column_transformer",),
    "sklearn.datasets": ("load_breast_cancer", "load_diabetes", "load_digits", "load_iris", "load_wine"),
    "sklearn.impute": ("SimpleImputer",),
    "sklearn.model_selection": ("train_test_split",),
    "sklearn.pipeline": ("make_pipeline",),
    "sklearn.preprocessing": ("OneHotEncoder", "StandardScaler"),
}


def import_lines(script: Iterable[ScriptLine]) -> list[ScriptLine]:
    """The imports of a script, before its first line."""
    code = "\n".join(line.text.partition("  #")[0] for line in script if not line.text.lstrip().startswith("#"))
    lines = Lines("imports")
    standard = [statement for name, statement in _STANDARD if _stands(name, code)]
    for statement in standard:
        lines.add(statement)
    if standard:
        lines.add()
    for name, statement in _MODULES:
        if _stands(name, code):
            lines.add(statement)
    for module, names in _NAMES.items():
        used = [name for name in names if _stands(f"{name}(", code)]
        if used:
            lines.add(f"from {module} import {', '.join(used)}", "data")
    lines.add("from torch import nn")
    if _stands("DistributedDataParallel(", code):
        lines.add("from torch.nn.parallel import DistributedDataParallel", "training.device")
    return lines.lines


def _stands(name: str, code: str) -> bool:
    return name in code and re.search(rf"(?<![\w.\"]){re.escape(name)}", code) is not None
