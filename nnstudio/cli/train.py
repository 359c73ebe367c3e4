"""``nnstudio train``: one experiment from its file to its result, without a window."""

import argparse
from dataclasses import replace

from nnstudio.catalog import N_, UserError
from nnstudio.cli.progress import showing_progress
from nnstudio.cli.result_files import prepare_folder, write_results
from nnstudio.cli.results import result_as_json, result_as_table
from nnstudio.cli.streams import complain, say
from nnstudio.experiment import Experiment, check
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.given import notes_on
from nnstudio.project import Project, enclosed_of
from nnstudio.project.given import load_data_of, open_given


def train_file(options: argparse.Namespace) -> int:
    """Train the experiment of ``options.file`` and print what came out.

    Raises:
        UserError: the experiment, its data or the folder for the results cannot be used.
    """
    project = open_given(options.file)
    project = replace(project, experiment=_overridden(project.experiment, options))
    if options.resume:
        _refuse_nothing_to_resume(project, options)
    if options.out is not None:
        prepare_folder(options.out)  # before the training, so that none is lost to it
    dataset = load_data_of(project, options.file)
    experiment = project.experiment
    for left_out in notes_on(options.file):
        complain(str(left_out))

    from nnstudio.engine.training import train  # noqa: PLC0415 (torch, only once experiment and data are sound)

    resume = project.run if options.resume else None
    done = resume.snapshot.epoch if resume is not None else 0
    with showing_progress(experiment.training.epochs - done, verbose=options.verbose) as on_epoch:
        result = train(experiment, dataset, on_epoch=on_epoch, resume=resume)
    for note in dataset.notes:
        complain(note)
    as_json = result_as_json(experiment, result)
    if options.out is not None:
        finished = Project(experiment, project.notes, enclosed_of(dataset), result.record, project.earlier)
        write_results(options.out, finished, as_json)
    say(as_json if options.json else result_as_table(experiment, result))
    return 0


def _refuse_nothing_to_resume(project: Project, options: argparse.Namespace) -> None:
    if project.run is None:
        raise UserError(
            N_(
                "cli",
                "{path} holds no run that could be resumed. Leave --resume out to train from the start, or take a "
                "project (.nnstudio) that train --out or the window has saved.",
            ),
            path=options.file,
        )
    done, wanted = project.run.snapshot.epoch, project.experiment.training.epochs
    if done >= wanted:
        raise UserError(
            N_(
                "cli",
                "The run in {path} has done {done} epochs, and {wanted} are asked for in all. Take more by --epochs.",
            ),
            path=options.file,
            done=done,
            wanted=wanted,
        )


def _overridden(experiment: Experiment, options: argparse.Namespace) -> Experiment:
    """The experiment with what the command line says in place of its file."""
    given = {"epochs": options.epochs, "device": options.device}
    experiment = with_training(experiment, **{name: value for name, value in given.items() if value is not None})
    check(experiment)
    return experiment
