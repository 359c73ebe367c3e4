"""Whatever a person hands in as an experiment: a file, a lab report, a line of text, or a link."""

from pathlib import Path

from nnstudio.experiment.embedded import SUFFIXES, read_embedded
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.files import parse_experiment, read_experiment
from nnstudio.experiment.playground_link import Note, is_playground_link, read_playground_link
from nnstudio.experiment.share import is_shared_line, read_shared_line


def is_text(given: Path) -> bool:
    """Whether ``given`` is the experiment itself, as a line or a link, and no file's name."""
    return is_shared_line(str(given)) or is_playground_link(str(given))


def is_own_file(given: Path) -> bool:
    """Whether the experiment ``given`` is a file of its own, to which it can be saved again."""
    return not is_text(given) and given.suffix.lower() not in SUFFIXES


def read_given(given: Path) -> Experiment:
    """The experiment of a file, of a lab report (.html, .pdf), of a line as :func:`shared_line` makes it, or of a link.

    Raises:
        UserError: it cannot be read, holds no experiment, or one that is not allowed.
    """
    if is_text(given):
        return read_text_given(str(given))[0]
    if given.suffix.lower() in SUFFIXES:
        return read_embedded(given)
    return read_experiment(given)


def read_text_given(text: str, where: str = "experiment") -> tuple[Experiment, tuple[Note, ...]]:
    """The experiment in a text, and what is not carried over: a link, a line, or the text of an experiment file.

    ``where`` names the text in errors about the latter.

    Raises:
        UserError: there is none, or it is not sound.
    """
    if is_playground_link(text):
        link = read_playground_link(text)
        return link.experiment, link.notes
    if text.lstrip().startswith("{"):
        return parse_experiment(text, where), ()
    return read_shared_line(text), ()


def notes_on(given: Path) -> tuple[Note, ...]:
    """What of ``given`` its experiment does not carry.

    Raises:
        UserError: as :func:`read_given`.
    """
    return read_text_given(str(given))[1] if is_text(given) else ()
