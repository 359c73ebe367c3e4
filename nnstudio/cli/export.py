"""``nnstudio export``: an experiment handed over in a form that others can use."""

import argparse
from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.cli.streams import complain, say
from nnstudio.data import code_targets, load_dataset, outputs_for
from nnstudio.experiment.given import read_given
from nnstudio.experiment.share import is_shared_line
from nnstudio.export.files import script_text, write_script

STDOUT = "-"


def export_file(options: argparse.Namespace) -> int:
    """Write the experiment of ``options.file`` as a script to ``options.path``.

    Raises:
        UserError: the experiment or its data cannot be used, or the script cannot be written.
    """
    experiment = read_given(options.file)
    base = options.file.absolute().parent
    dataset = load_dataset(experiment.data, base)
    outputs_for(experiment, dataset)  # refuses what PyTorch would refuse
    code_targets(experiment, dataset, dataset.train)
    for note in dataset.notes:
        complain(note)
    if str(options.path) == STDOUT:
        say(script_text(experiment, dataset, base, Path.cwd()).removesuffix("\n"))
        return 0
    if not is_shared_line(str(options.file)) and options.path.exists() and options.path.samefile(options.file):
        raise UserError(N_("cli", "{path} is the experiment itself. Choose another file."), path=options.path)
    write_script(options.path, experiment, dataset, base)
    complain(f"Wrote {options.path}.")
    return 0
