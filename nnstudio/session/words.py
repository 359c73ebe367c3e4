"""Text from the rooms without Qt in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from nnstudio.catalog import Text, UserError


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
