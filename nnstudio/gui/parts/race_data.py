"""How a race comes by its data."""

from functools import partial

from nnstudio.data import Dataset, DataSource
from nnstudio.experiment import Data
from nnstudio.session.session import Session


def loader_of(session: Session) -> "partial[Dataset]":
    """What loads data for a race; those of the Studio need not be read again."""
    known = session.running.data if session.running is not None else None
    return partial(_loaded, known, session.dataset, session.data_source)


def _loaded(known: Data | None, dataset: Dataset | None, source: DataSource, data: Data) -> Dataset:
    return dataset if dataset is not None and data == known else source.load(data)
