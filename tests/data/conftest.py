from collections.abc import Callable
from pathlib import Path

import pytest

from nnstudio.data import Dataset, load_dataset
from nnstudio.experiment import Data

Write = Callable[..., Path]
Load = Callable[..., Dataset]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file in a folder of its own and gives its path."""

    def write_file(content: str | bytes, name: str = "table.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def load_text(write: Write) -> Load:
    """Loads a table from its text, with whatever else the data part of an experiment may say."""

    def load(content: str | bytes, **choices: object) -> Dataset:
        return load_dataset(Data(source="file", path=str(write(content)), **choices))  # type: ignore[arg-type]

    return load
