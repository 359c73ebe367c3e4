"""Languages that nobody speaks, in which what is not translated and what is cut catch the eye."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

# What a translation must leave as it is: places, tags, the letter that the keyboard chooses by, code.
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&(?:[a-z]+;)?|\\n)")
_LETTER = re.compile(r"[A-Za-z]")


def crossed(text: str) -> str:
    """Return ``text`` with a strange letter for every letter: what still is English can be told from it."""
    return _outside(text, lambda part: _LETTER.sub("ж", part))


def doubled(text: str) -> str:
    """Return ``text`` twice, as long as the longest language."""
    words = re.sub(r"&(?=\S)", "", text)
    return f"{text} {words}" if "{" not in text else _outside(text, lambda part: part + _LETTER.sub("ж", part))


def _outside(text: str, change: Callable[[str], str]) -> str:
    parts = _KEPT.split(text)
    return "".join(change(part) if index % 2 == 0 else part for index, part in enumerate(parts))


class PseudoTranslator(QTranslator):
    """Speaks a made-up language."""

    def __init__(self, change: Callable[[str], str]) -> None:
        super().__init__(QCoreApplication.instance())
        self._change = change

    def isEmpty(self) -> bool:
        """Say that there is something in it."""
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Change every text of ours."""
        return self._change(sourceText)


def speak(app: QApplication, change: Callable[[str], str]) -> PseudoTranslator:
    """Speak a made-up language from now on."""
    translator = PseudoTranslator(change)
    app.installTranslator(translator)
    return translator
