"""Figures in sentences are written as the language writes them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from nnstudio.gui.parts.words import LocalNumber


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "spec", "text"),
    [
        (-0.0001, ".3f", "0,000"),
        (-0.0, ".3f", "0,000"),
        (-0.25, ".3f", "−0,250"),
        (0.25, ".3f", "0,250"),
        (1.5e-07, ".2g", "1,5e−07"),
        (float("nan"), ".2g", "nan"),
    ],
)
@pytest.mark.usefixtures("german")
def test_that_a_sentence_writes_numbers_as_its_language_does(value: float, spec: str, text: str) -> None:
    assert format(LocalNumber(value), spec) == text
