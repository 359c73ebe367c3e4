"""The marks on a loss curve in the language of the window; a run keeps them in English, whoever reads it later."""

import re

from nnstudio.catalog import N_
from nnstudio.gui.parts.words import translated

_FORMS = (
    (re.compile(r"Hidden (?P<number>\d+): (?P<name>\w+)"), N_("marks", "Hidden {number}: {name}")),
    (re.compile(r"output: (?P<name>\w+)"), N_("marks", "output: {name}")),
    (re.compile(r"rate (?P<rate>\S+)"), N_("marks", "rate {rate}")),
    (re.compile(r"batch (?P<size>\d+)"), N_("marks", "batch {size}")),
    (re.compile(r"edited"), N_("marks", "edited")),
    (re.compile(r"from here"), N_("marks", "from here")),
    (re.compile(r"by hand"), N_("marks", "by hand")),
)


def mark_words(label: str) -> str:
    """Return what a mark says; parts of it that are names of PyTorch stay as they are."""
    return ", ".join(map(_part, label.split(", ")))


def _part(words: str) -> str:
    for form, text in _FORMS:
        found = form.fullmatch(words)
        if found is not None:
            return translated(text).format(**found.groupdict())
    return words
