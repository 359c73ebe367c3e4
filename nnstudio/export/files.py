"""Scripts as files: beside which data they look, and what they must not overwrite."""

import os
from pathlib import Path

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.data import Dataset
from nnstudio.data.paths import resolve_path
from nnstudio.experiment import Experiment, write_atomically
from nnstudio.experiment.edits import with_data
from nnstudio.export.script import script_of

SUFFIX = ".py"


def script_text(experiment: Experiment, dataset: Dataset, base: Path | None, folder: Path) -> str:
    """The script of ``experiment`` as it stands in ``folder``; a relative data path counts from ``base``.

    Raises:
        UserError: the file with the table is gone.
    """
    data = experiment.data
    if data.source == FILE and data.path and not Path(data.path).is_absolute():
        table = resolve_path(data.path, base).resolve()
        experiment = with_data(experiment, path=_relative(table, folder.resolve()))
    return script_of(experiment, dataset).text


def write_script(path: Path, experiment: Experiment, dataset: Dataset, base: Path | None) -> None:
    """Write the script of ``experiment`` to ``path``, in one go.

    Raises:
        UserError: it cannot be written there, or the table that it reads would be lost.
    """
    if path.is_dir():
        raise UserError(
            N_("export", "{path} is a folder. Give the name of a file in it, such as script.py."), path=path
        )
    if path.exists() and not path.is_file():
        raise UserError(N_("export", "{path} is not a plain file. Choose another name."), path=path)
    data = experiment.data
    if data.source == FILE and data.path and _same(path, resolve_path(data.path, base)):
        raise UserError(N_("export", "{path} is the table of the experiment. Choose another file."), path=path)
    text = script_text(experiment, dataset, base, path.absolute().parent)
    try:
        write_atomically(path.absolute(), text.encode())
    except OSError as error:
        raise UserError(
            N_("export", "{path} cannot be written: {reason}. Choose another place."),
            path=path,
            reason=error.strerror or error,
        ) from None


def _relative(table: Path, folder: Path) -> str:
    """The way from ``folder`` to ``table``; the whole path where they lie on different drives."""
    try:
        return Path(os.path.relpath(table, folder)).as_posix()
    except ValueError:
        return str(table)


def _same(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
