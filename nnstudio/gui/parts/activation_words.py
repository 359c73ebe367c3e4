"""Where in a network an activation belongs, in one word."""

from nnstudio.catalog import N_
from nnstudio.gui.parts.words import translated

_HIDDEN = N_("explore", "hidden")
_OUTPUT = N_("explore", "output")
_BOTH = N_("explore", "both")
_LOSS = N_("explore", "losses")
_RARE = N_("explore", "rare")

_NOTES = {
    "identity": _OUTPUT,
    "sigmoid": _OUTPUT,
    "softmax": _OUTPUT,
    "log_softmax": _OUTPUT,
    "tanh": _BOTH,
    "softplus": _BOTH,
    "log_sigmoid": _LOSS,
    "hardsigmoid": _RARE,
    "tanhshrink": _RARE,
    "softshrink": _RARE,
    "hardshrink": _RARE,
}


def note_on(name: str) -> str:
    """Return where the activation belongs: ``hidden`` layers, ``output``, ``both``, inside ``losses``, or ``rare``."""
    return translated(_NOTES.get(name, _HIDDEN))
