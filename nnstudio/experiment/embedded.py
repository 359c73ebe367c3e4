"""An experiment inside a web page: a block of JSON that browsers show nothing of, and that any studio opens."""

from pathlib import Path

from nnstudio.catalog import N_, UserError
from nnstudio.experiment.edits import with_data
from nnstudio.experiment.experiment import Experiment
from nnstudio.experiment.files import format_experiment, parse_experiment, read_text

SUFFIXES = {".html", ".htm"}
_OPENING = '<script type="application/json" id="nnstudio-experiment">'
_CLOSING = "</script>"


def embedded(experiment: Experiment) -> str:
    """The block that carries ``experiment``; no text in it, whatever it holds, can end the block."""
    text = format_experiment(experiment).strip()
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return f"{_OPENING}\n{text}\n{_CLOSING}"


def read_embedded(path: Path) -> Experiment:
    """The experiment that the web page at ``path`` carries; nothing else of the page is read.

    A relative path in it is meant beside the page, and becomes absolute.

    Raises:
        UserError: the page cannot be read, carries none, or one that is not allowed.
    """
    # Sought and never parsed: what stands in the rest of a page is of no concern, and can do nothing.
    _, opening, rest = read_text(path).partition(_OPENING)
    text, closing, _ = rest.partition(_CLOSING)
    if not opening or not closing:
        raise UserError(
            N_("experiment", "{path} carries no experiment. Choose a lab report that nnstudio has written."), path=path
        )
    experiment = parse_experiment(text.strip(), str(path))
    table = experiment.data.path
    return experiment if table is None else with_data(experiment, path=str(path.absolute().parent / table))
