"""Text from the rooms without Qt, and numbers, in the language of the window."""

import re
from decimal import Decimal

from PySide6.QtCore import QLocale

from nnstudio.catalog import N_
from nnstudio.gui.widgets.number_edit import shortest
from nnstudio.session.words import filled, sentence_of, translated

__all__ = ["filled", "first_upper", "sentence_of", "shown_name", "shown_number", "translated"]

_CLASS = N_("data", "class {number}")
_COUNTED = re.compile(r"class[ _](\d+)")  # as toys and some tables call their classes


def first_upper(text: str) -> str:
    """Return ``text`` with a capital letter, for names of the catalog that begin a line."""
    return text[:1].upper() + text[1:]


def shown_name(name: str) -> str:
    """Return the name of a class or a label for reading; one that only counts the classes is translated."""
    counted = _COUNTED.fullmatch(name)
    return translated(_CLASS).format(number=counted[1]) if counted else translated(name)


def shown_number(value: float) -> str:
    """Return a number for reading: group marks from 1,000 on, the decimal point of the language, no powers of ten."""
    if float(value).is_integer() and abs(value) < 1e15:
        return QLocale().toString(int(value))
    text = shortest(value)
    if "e-" in text:
        text = format(Decimal(text), "f")
    return text.replace(".", QLocale().decimalPoint())


class LocalNumber(float):
    """A number that a sentence writes as its language does, and that is never minus nothing."""

    def __format__(self, spec: str) -> str:
        """Write it by Python's own rules, then with the signs of the language."""
        text = super().__format__(spec)
        if float(text) == 0:
            text = text.removeprefix("-")
        return text.replace("-", "−").replace(".", QLocale().decimalPoint())
