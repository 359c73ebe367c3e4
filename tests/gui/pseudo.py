"""Languages that nobody speaks, made from the English words as they are asked for.

Each shows one thing that a real language may do to the window: other letters, longer words, many more words, and a
direction from right to left. What they leave alone, no translator would touch either: names in braces, tags, code
and the patterns of files. What is still plain English in them did not come through the translator.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

_KEPT = re.compile(r"(\{[^}]*\}|</?[a-zA-Z][^<>]*>|&[a-z]+;|&#\d+;|`[^`]*`|\(?\*\.[\w *.]*\)?|%L?\d|%n)")
_ACCENTED = str.maketrans("aceginosuyzACEGINOSUYZ", "áçéğíñóšúýžÁÇÉĞÍÑÓŠÚÝŽ")
_RARE = str.maketrans("bdfhjklmpqrtvwxBDFHJKLMPQRTVWX", "ƀďƒĥĵķļɱƥɋŕťṽŵẋƁĎƑĤĴĶĻṀƤɊŔŤṼŴẊ")
_HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 2 * "אבגדהפקחיצכלמנוםעשסתטךףןץז")
_VOWEL = re.compile(r"([aeiouáéíóú])", re.IGNORECASE)
_QTS_OWN = re.compile(r"Q[A-Z]")  # ours, such as QrDialog, go on in small letters
_BUTTONS = "QPlatformTheme"
_DIRECTION = ("QGuiApplication", "QT_LAYOUT_DIRECTION")


def accented(text: str) -> str:
    """Return ``text`` in letters of which none is English, in brackets that show both of its ends."""
    return f"[{_each_part(text, lambda part: part.translate(_ACCENTED).translate(_RARE))}]"


def lengthened(text: str) -> str:
    """Return ``text`` with words two fifths longer, as German has them: there is no more room to break a line."""
    return _each_part(text, lambda part: _VOWEL.sub(r"\1\1", part))


def doubled(text: str) -> str:
    """Return ``text`` twice: what has room for that has room for any language."""
    return f"{text} {re.sub('&(?=[^ &;])(?![a-z]+;)', '', text)}"


def mirrored(text: str) -> str:
    """Return ``text`` in letters that are written from right to left."""
    return _each_part(text, lambda part: part.translate(_HEBREW))


PSEUDO: dict[str, Callable[[str], str]] = {
    "accented": accented,
    "long": lengthened,
    "doubled": doubled,
    "mirrored": mirrored,
}


class PseudoTranslator(QTranslator):
    """Answers every text of ours, and the words on Qt's own buttons, in one of these languages."""

    def __init__(self, name: str, app: QApplication) -> None:
        super().__init__(app)
        self._change = PSEUDO[name]
        self._direction = "RTL" if name == "mirrored" else None

    def translate(self, context: str, text: str, *_how: object) -> str | None:
        """Return ``text`` in this language; nothing where Qt asks for words that it keeps to itself."""
        if (context, text) == _DIRECTION:
            return self._direction
        if not text or (_QTS_OWN.match(context) and context != _BUTTONS):
            return None
        return self._change(text)

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name for it)
        """There is something in it, though nothing was loaded."""
        return False


@contextmanager
def speaking(app: QApplication, name: str) -> Iterator[None]:
    """Let the program speak a pseudo-language for a while."""
    translator = PseudoTranslator(name, app)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def _each_part(text: str, change: Callable[[str], str]) -> str:
    """Change what a translator would change; every second part of the split is a kept one."""
    parts = _KEPT.split(text)
    return "".join(part if index % 2 else change(part) for index, part in enumerate(parts))
