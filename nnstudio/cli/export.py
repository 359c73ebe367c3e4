"""``nnstudio export``: an experiment handed over in a form that others can use."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.cli.progress import showing_progress
from nnstudio.cli.streams import complain, say
from nnstudio.data import code_targets, outputs_for
from nnstudio.engine.record import RunRecord
from nnstudio.experiment.changes import Change, change_between
from nnstudio.experiment.given import is_text, notes_on
from nnstudio.export.files import content_of, refuse_place, write_export
from nnstudio.export.kinds import ExportKind, kind_of
from nnstudio.export.work import RunSoFar, Work
from nnstudio.project import Project
from nnstudio.project.given import load_data_of, open_given

STDOUT = "-"


def export_file(options: argparse.Namespace) -> int:
    """Write the experiment of ``options.file`` as ``options.to`` to ``options.path``, trained first where it must be.

    A script or a notebook of a project takes the weights of its run along.

    Raises:
        UserError: the experiment or its data cannot be used, or the export cannot be made or written.
    """
    kind = kind_of(options.to)
    if kind.missing is not None:  # before the training, so that none is lost to it
        raise UserError(kind.missing, extra=kind.extra)
    project = open_given(options.file)
    experiment, base = project.experiment, options.file.absolute().parent
    dataset = load_data_of(project, options.file)
    outputs_for(experiment, dataset)  # refuses what PyTorch would refuse
    code_targets(experiment, dataset, dataset.train)
    for note in (*notes_on(options.file), *dataset.notes):
        complain(str(note))
    work = Work(experiment, dataset, base, notes=project.notes)
    to_stdout = str(options.path) == STDOUT
    if not to_stdout:
        _refuse_own_file(options.file, options.path)
        refuse_place(options.path, work)
    if kind.needs_run:
        work = _trained(work, project, verbose=options.verbose)
    elif project.run is not None:
        work = _as_it_stands(work, project.run)
    if to_stdout:
        _print(content_of(kind, work, Path.cwd()))
        return 0
    write_export(options.path, kind, work)
    complain(f"Wrote {options.path}.")
    _print_loader(kind, work, options.path)
    return 0


def _refuse_own_file(file: Path, path: Path) -> None:
    if not is_text(file) and path.exists() and path.samefile(file):
        raise UserError(N_("cli", "{path} is the experiment itself. Choose another file."), path=path)


def _trained(work: Work, project: Project, *, verbose: bool) -> Work:
    """``work`` with its run: that of the project, taken on to its last epoch where it has not reached it."""
    from nnstudio.engine.training import train  # noqa: PLC0415 (torch, only where an export needs a run)

    with showing_progress(work.experiment.training.epochs, verbose=verbose) as on_epoch:
        result = train(work.experiment, work.dataset, on_epoch=on_epoch, resume=project.run)
    return replace(work, run=RunSoFar(result.snapshot, result.curves, result.alarms))


def _as_it_stands(work: Work, run: RunRecord) -> Work:
    """``work`` with the run that has been kept, unless another network has been chosen since."""
    there = run.snapshot.continuation
    if there is None or change_between(there.experiment, work.experiment) >= Change.SWAP:
        return work
    return replace(work, run=RunSoFar(run.snapshot, run.curves))


def _print(content: bytes) -> None:
    try:
        say(content.decode().removesuffix("\n"))
    except UnicodeDecodeError:
        sys.stdout.buffer.write(content)


def _print_loader(kind: ExportKind, work: Work, path: Path) -> None:
    """The lines that load a state dict, for whoever has just written one."""
    if kind.id == "state-dict":
        from nnstudio.export.state_dict import loader_of  # noqa: PLC0415

        say(loader_of(work, path.name).removesuffix("\n"))
