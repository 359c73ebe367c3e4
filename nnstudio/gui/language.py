"""The language of the window: which there are, which one suits this computer, and how to change it."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from nnstudio.resources import translations_folder

SYSTEM = "system"
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "zh_CN": "简体中文", "es": "Español", "de": "Deutsch", "fr": "Français"}


def language_for(preference: str, wanted: Sequence[str] | None = None) -> str:
    """Return the language that is meant by a preference; for the system, the first that it wants and we have.

    ``wanted`` are names such as ``de-CH`` or ``zh-Hans-CN``, best first; without them the system is asked.
    """
    if preference in LANGUAGES:
        return preference
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        for language in LANGUAGES:
            if name.replace("_", "-").partition("-")[0] == language.partition("_")[0]:
                return language
    return ENGLISH


def locale_for(language: str, system: QLocale | None = None) -> QLocale:
    """Return how numbers and dates are written: as the system has it where it speaks ``language``, such as in de_CH."""
    own, system = QLocale(language), system or QLocale.system()
    same = system.language() == own.language() and system.script() == own.script()
    return system if same else own


def show_language(app: QApplication, language: str) -> None:
    """Speak another language from now on; every widget hears of it, and writes numbers as that language does."""
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    locale = locale_for(language)
    QLocale.setDefault(locale)
    for widget in QApplication.topLevelWidgets():
        if not widget.parent():
            widget.setLocale(locale)
    if language == ENGLISH:
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"nnstudio_{language}", str(translations_folder()))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
