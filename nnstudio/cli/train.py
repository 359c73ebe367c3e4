"""``nnstudio train``: one experiment from its file to its result, without a window."""

import argparse

from nnstudio.cli.progress import showing_progress
from nnstudio.cli.result_files import prepare_folder, write_results
from nnstudio.cli.results import result_as_json, result_as_table
from nnstudio.cli.streams import complain, say
from nnstudio.data import load_dataset
from nnstudio.experiment import Experiment, check
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.given import read_given


def train_file(options: argparse.Namespace) -> int:
    """Train the experiment of ``options.file`` and print what came out.

    Raises:
        UserError: the experiment, its data or the folder for the results cannot be used.
    """
    experiment = _overridden(read_given(options.file), options)
    if options.out is not None:
        prepare_folder(options.out)  # before the training, so that none is lost to it
    base = options.file.absolute().parent
    dataset = load_dataset(experiment.data, base)

    from nnstudio.engine.training import train  # noqa: PLC0415 (torch, only once experiment and data are sound)

    with showing_progress(experiment.training.epochs, verbose=options.verbose) as on_epoch:
        result = train(experiment, dataset, on_epoch=on_epoch)
    for note in dataset.notes:
        complain(note)
    as_json = result_as_json(experiment, result)
    if options.out is not None:
        write_results(options.out, experiment, as_json, base)
    say(as_json if options.json else result_as_table(experiment, result))
    return 0


def _overridden(experiment: Experiment, options: argparse.Namespace) -> Experiment:
    """The experiment with what the command line says in place of its file."""
    given = {"epochs": options.epochs, "device": options.device}
    experiment = with_training(experiment, **{name: value for name, value in given.items() if value is not None})
    check(experiment)
    return experiment
