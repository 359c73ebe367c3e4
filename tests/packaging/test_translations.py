"""Every text of the window reaches the translators, and only sound translations reach the window."""

import ast
from pathlib import Path

import pytest

from translation_sources import NotExtractable, Source, extract, texts_of
from translations import LANGUAGES, compile_ts, faults_of, problems, read_ts, ts_path, write_ts

HERE = Path("here.py")


def texts(code: str) -> list[Source]:
    """What the extractor finds in ``code``."""
    return list(texts_of(ast.parse(code), HERE))


def test_that_tr_has_the_class_around_it_as_its_context() -> None:
    assert texts('class Panel:\n    def f(self):\n        self.tr("Train " "now")') == [Source("Panel", "Train now")]


def test_that_a_helper_of_the_module_gives_its_context() -> None:
    code = (
        "def _tr(text):\n    return QCoreApplication.translate(_CONTEXT, text)\n"
        '_CONTEXT = "runs"\ndef f(): return _tr("{units} neurons")'
    )
    assert texts(code) == [Source("runs", "{units} neurons")]


def test_that_marked_texts_of_rooms_without_qt_are_found() -> None:
    assert texts('raise UserError(N_("data", "{name} is empty."), name=1)') == [Source("data", "{name} is empty.")]


def test_that_a_text_translated_where_it_is_shown_is_not_asked_for_again() -> None:
    assert texts("QCoreApplication.translate(text.context, str(text))") == []


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self):\n        self.tr(f"{x} neurons")',
        "class A:\n    def f(self):\n        self.tr(text)",
        'def f(owner):\n    owner.tr("no class")',
        'N_("data", "a" + b)',
        'QCoreApplication.translate("data", "{}".format(1))',
    ],
)
def test_that_a_text_which_no_translator_could_see_is_refused_with_file_and_line(code: str) -> None:
    with pytest.raises(NotExtractable, match=r"here\.py:\d+: "):
        texts(code)


def test_that_every_text_of_the_program_can_be_extracted_and_would_pass_as_its_own_translation() -> None:
    for source in extract():
        assert not list(faults_of(source.text, source.text)), source


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{rows} rows", "Zeilen"),
        ("{rows} rows", "{zeilen} Zeilen"),
        ("{rate:g} a step", "{rate} je Schritt"),
        ("{rows} rows", "{rows Zeilen"),
        ("<b>{name}</b>", "{name}"),
        ("&File", "Datei"),
        ("Open…", "Öffnen"),
        ("Loss: ", "Verlust:"),
        ("Loss", " "),
    ],
)
def test_that_a_translation_which_would_break_the_window_is_refused(source: str, translation: str) -> None:
    assert list(faults_of(source, translation))


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{done} of {rows} rows", "{rows} Zeilen, davon {done}"),
        ("&File", "文件(&F)"),
        ("Open…", "Öffnen…"),
        ("a & b", "a und b"),
    ],
)
def test_that_a_sound_translation_is_taken(source: str, translation: str) -> None:
    assert not list(faults_of(source, translation))


def test_that_texts_come_back_from_a_file_as_they_were(tmp_path: Path) -> None:
    odd = Source("Panel", "a < b & “c”\n  “{d}”")
    path = tmp_path / "nnstudio_de.ts"
    write_ts(path, "de", {odd: ["gui/panel.py"], Source("Panel", "new"): []}, {odd: "b > a\n  „{d}“ 中"})
    assert read_ts(path) == {odd: "b > a\n  „{d}“ 中", Source("Panel", "new"): ""}


def test_that_every_text_is_translated_into_every_language_and_soundly() -> None:
    assert not list(problems()), "run: python packaging/translations.py extract, then todo, import and compile"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_ships_was_compiled_from_what_the_translators_wrote(language: str, tmp_path: Path) -> None:
    compile_ts(language, tmp_path / "anew.qm")
    shipped = ts_path(language).with_suffix(".qm").read_bytes()
    assert (tmp_path / "anew.qm").read_bytes() == shipped, "run: python packaging/translations.py compile"
