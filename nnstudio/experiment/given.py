"""Whatever a person hands in as an experiment: a file, a lab report, or a line of text."""

from pathlib import Path

from nnstudio.experiment.embedded import SUFFIXES, read_embedded
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.files import read_experiment
from nnstudio.experiment.share import is_shared_line, read_shared_line


def is_own_file(given: Path) -> bool:
    """Whether the experiment ``given`` is a file of its own, to which it can be saved again."""
    return not is_shared_line(str(given)) and given.suffix.lower() not in SUFFIXES


def read_given(given: Path) -> Experiment:
    """The experiment of a file, of a lab report (.html), or of a line as :func:`shared_line` makes it.

    Raises:
        UserError: it cannot be read, holds no experiment, or one that is not allowed.
    """
    if is_shared_line(str(given)):
        return read_shared_line(str(given))
    if given.suffix.lower() in SUFFIXES:
        return read_embedded(given)
    return read_experiment(given)
