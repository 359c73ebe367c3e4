"""Exports as files: beside which data they look, and what they must not overwrite."""

import os
from dataclasses import replace
from pathlib import Path

from nnstudio.catalog import FILE, N_, UserError
from nnstudio.data.paths import resolve_path
from nnstudio.experiment import Experiment, write_atomically
from nnstudio.experiment.edits import with_data
from nnstudio.export.kinds import ExportKind
from nnstudio.export.script import script_of
from nnstudio.export.work import Work


def beside(experiment: Experiment, base: Path | None, folder: Path) -> Experiment:
    """``experiment`` as it stands in ``folder``: a relative data path counts from ``base`` before, from there after.

    Raises:
        UserError: the file with the table is gone.
    """
    data = experiment.data
    if data.source != FILE or not data.path or Path(data.path).is_absolute():
        return experiment
    return with_data(experiment, path=_relative(resolve_path(data.path, base).resolve(), folder.resolve()))


def reported(work: Work, folder: Path) -> Work:
    """``work`` as a report in ``folder`` tells of it, with its table looked for from there."""
    try:
        return replace(work, experiment=beside(work.experiment, work.base, folder))
    except UserError:  # the table is gone, or lies in a project: the report tells of the run all the same
        return work


def script_text(work: Work, folder: Path, *, shared: bool = False) -> str:
    """The script of ``work`` as it stands in ``folder``, with the weights of its run.

    Where it is ``shared``, torchrun starts it in several processes, which train anew alone.

    Raises:
        UserError: the file with the table is gone.
    """
    experiment, run = beside(work.experiment, work.base, folder), None if shared else work.begun
    return script_of(experiment, work.dataset, shared=shared, run=run).text


def content_of(kind: ExportKind, work: Work, folder: Path) -> bytes:
    """What the file of an export holds, as it stands in ``folder``.

    Raises:
        UserError: a package is missing, or the experiment cannot be exported.
    """
    if kind.missing is not None:
        raise UserError(kind.missing, extra=kind.extra)
    if kind.make is None:
        raise UserError(N_("export", "This export is made in the window alone: open the experiment there."))
    return kind.make(work, folder)


def write_export(path: Path, kind: ExportKind, work: Work) -> None:
    """Write the export to ``path``, in one go.

    Raises:
        UserError: it cannot be made, it cannot be written there, or the table that it reads would be lost.
    """
    refuse_place(path, work)
    write_file(path, content_of(kind, work, path.absolute().parent))


def refuse_place(path: Path, work: Work) -> None:
    """Refuse a place that no export can be written to.

    Raises:
        UserError: a folder, a device, or the table of the experiment itself.
    """
    if path.is_dir():
        raise UserError(N_("export", "{path} is a folder. Give the name of a file in it."), path=path)
    if path.exists() and not path.is_file():
        raise UserError(N_("export", "{path} is not a plain file. Choose another name."), path=path)
    data = work.experiment.data
    if data.source == FILE and data.path and _same(path, (work.base or Path.cwd()) / data.path):
        raise UserError(N_("export", "{path} is the table of the experiment. Choose another file."), path=path)


def write_file(path: Path, content: bytes) -> None:
    """Replace the file at ``path`` in one go.

    Raises:
        UserError: it cannot be written.
    """
    try:
        write_atomically(path.absolute(), content)
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
