"""Text from the rooms without Qt, and numbers, in the language of the window."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from nnstudio.catalog import Text, UserError
from nnstudio.gui.widgets.number_edit import shortest


def translated(text: str) -> str:
    """Return a marked text in the language of the window, any other text as it is."""
    if isinstance(text, Text) and text:
        return QCoreApplication.translate(text.context, str(text))
    return text


def filled(text: str, values: Mapping[str, object]) -> str:
    """Return a marked text with its values, both in the language of the window."""
    said = {name: translated(value) if isinstance(value, str) else value for name, value in values.items()}
    return translated(text).format(**said)


def sentence_of(error: UserError) -> str:
    """Return what went wrong in one sentence, in the language of the window."""
    return filled(error.text, error.values)


def first_upper(text: str) -> str:
    """Return ``text`` with a capital letter, for names of the catalog that begin a line."""
    return text[:1].upper() + text[1:]


def shown_number(value: float) -> str:
    """Return a number for reading: group marks from 1,000 on, the decimal point of the language, no powers of ten."""
    if float(value).is_integer() and abs(value) < 1e15:
        return QLocale().toString(int(value))
    text = shortest(value)
    if "e-" in text:
        text = format(Decimal(text), "f")
    return text.replace(".", QLocale().decimalPoint())
