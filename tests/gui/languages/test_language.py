"""The language that the window speaks, and how numbers are written in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from nnstudio.gui.language import ENGLISH, LANGUAGES, language_for, locale_for, show_language


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    show_language(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-CH", "fr-CH"], "de"),
        (["zh-Hans-CN"], "zh_CN"),
        (["sv-SE", "es-ES"], "es"),
        (["fr_CA"], "fr"),
        (["sv-SE"], "en"),
        ([], "en"),
    ],
)
def test_that_the_first_language_of_the_system_that_there_is_is_taken(wanted: list[str], language: str) -> None:
    assert language_for("system", wanted) == language


def test_that_a_choice_counts_more_than_the_system_and_one_of_another_version_less() -> None:
    assert language_for("es", ["de-DE"]) == "es"
    assert language_for("it", ["de-DE"]) == "de"


def test_that_numbers_are_written_as_the_system_has_them_where_it_speaks_the_language() -> None:
    assert locale_for("de", QLocale("de_CH")).decimalPoint() == "."
    assert locale_for("de", QLocale("en_US")).decimalPoint() == ","


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != ENGLISH])
def test_that_our_words_and_those_of_qt_follow_the_language_and_come_back(
    speaking: QApplication, language: str
) -> None:
    show_language(speaking, language)
    assert QCoreApplication.translate("TransportBar", "Train on") != "Train on"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    show_language(speaking, ENGLISH)
    assert QCoreApplication.translate("TransportBar", "Train on") == "Train on"
