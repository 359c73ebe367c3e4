"""The one door: from the data part of an experiment to a dataset."""

from pathlib import Path

from nnstudio.catalog import FILE, N_, ROWS, SOURCES, UserError
from nnstudio.data.dataset import Dataset, Enclosed
from nnstudio.data.files import read_file
from nnstudio.data.prepare import prepare
from nnstudio.data.rows import read_rows
from nnstudio.data.table import RawTable
from nnstudio.data.tables import shipped_table
from nnstudio.data.toys import toy_table
from nnstudio.experiment.experiment import Data


def load_dataset(data: Data, base: Path | None = None, enclosed: Enclosed | None = None) -> Dataset:
    """The rows that ``data`` describes, split and scaled.

    A relative path is looked for in ``base``, unless it names the table that a project has ``enclosed``.

    Raises:
        UserError: the source is not known, cannot be read, or holds nothing to learn from.
    """
    return prepare(_table(data, base, enclosed), data)


def _table(data: Data, base: Path | None, enclosed: Enclosed | None) -> RawTable:
    if data.source in SOURCES:
        return toy_table(data) if SOURCES[data.source].is_toy else shipped_table(data)
    if data.source == FILE:
        return read_file(data, base, enclosed)
    if data.source == ROWS:
        return read_rows(data)
    raise UserError(
        N_("data", "$.data.source is “{source}”, which is not known. Allowed: {allowed}."),
        source=data.source,
        allowed=", ".join([*SOURCES, FILE, ROWS]),
    )
