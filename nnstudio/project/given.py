"""Whatever a person hands in: a project, an experiment, a lab report, or a line of text."""

from pathlib import Path

from nnstudio.data import Dataset, load_dataset
from nnstudio.experiment.given import read_given
from nnstudio.project.files import read_project
from nnstudio.project.project import Project, is_project


def open_given(given: Path) -> Project:
    """The project in the file ``given``; where that holds an experiment alone, a project of it alone.

    Raises:
        UserError: it cannot be read, holds neither, or one that is not allowed.
    """
    return read_project(given) if is_project(given) else Project(read_given(given))


def load_data_of(project: Project, given: Path) -> Dataset:
    """The data of the ``project`` that was ``given``.

    Raises:
        UserError: they cannot be read.
    """
    return load_dataset(project.experiment.data, given.absolute().parent, project.enclosed)
