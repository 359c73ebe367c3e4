"""Which words of a text have not come through the translator, though they should have."""

import re

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS

_WORD = re.compile(r"(?<![A-Za-zÀ-ɏḀ-ỿŀ-ſ{])[A-Za-z]{3,}(?![A-Za-zÀ-ɏḀ-ỿ}])")
_MARKUP = re.compile(r"\w+…|<style.*?</style>|<!DOCTYPE.*?>|</?[a-zA-Z][^<>]*>|&[a-z]+;", re.DOTALL)
# Names, and keys as they are printed on them; PyTorch's and the catalog's names are the same in every language.
_NAMES = {"nnstudio", "CPU", "CUDA", "PyTorch", "TensorFlow", "Playground", "Python", "Qt", "ReLU", "RMSE", "ONNX"}
_MATHS = {"max", "min", "exp", "log", "sin", "cos", "sum", "mean", "erf", "sign", "softplus"}
_KEYS = {"Ctrl", "Shift", "Space", "Right", "Left", "Esc", "Alt", "Enter", "Return", "Tab"}


def plain_words(text: str, data: str = "") -> list[str]:
    """Return the words of ``text`` that are plain English, no name, and none of the words in ``data``."""
    return [word for word in _WORD.findall(_MARKUP.sub(" ", text)) if word not in _KNOWN and word not in data]


def _words_in(names: object) -> set[str]:
    return set(re.findall(r"[A-Za-z]{3,}", str(names)))


_CATALOG = (*ACTIVATIONS, *LOSSES, *OPTIMIZERS, *INITIALIZERS)
_LABELS: list[str] = [*(loss.label for loss in LOSSES.values()), *(one.label for one in OPTIMIZERS.values())]
_KNOWN = _NAMES | _MATHS | _KEYS | _words_in(_CATALOG) | _words_in([label for label in _LABELS if type(label) is str])
