"""Help, About: every third party is named with its licence, from source and in an installed program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nnstudio import __version__, licences
from nnstudio.gui.about import AboutDialog
from nnstudio.licences import Licence, as_text, needed_packages, third_parties

TEXT_LETTERS = 200


def test_that_everything_that_nnstudio_needs_is_named_with_the_text_of_its_licence() -> None:
    parties = {licences.plain(party.name): party for party in third_parties()}
    assert {"torch", "pyside6-essentials", "shiboken6", "pyqtgraph", "numpy", "pandas", "sympy"} <= set(parties)
    assert set(parties) == needed_packages({"nnstudio"}) - {"nnstudio"}
    assert all(party.licence and len(party.text) > TEXT_LETTERS for party in parties.values())


def test_that_the_terms_of_qt_are_the_lgpl_and_say_that_its_libraries_may_be_replaced() -> None:
    (qt,) = (party for party in third_parties() if party.name.startswith("PySide6"))
    assert "LGPL-3.0" in qt.licence
    assert "may be replaced" in qt.text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text


def test_that_an_installed_program_reads_what_was_gathered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gathered = tmp_path / "third-parties"
    gathered.mkdir()
    one = Licence("Library", "1.2", "MIT", "First.\n\nSecond.")
    (gathered / "Library.txt").write_text(as_text(one), encoding="utf-8")
    monkeypatch.setattr(licences, "licences_folder", lambda: tmp_path)
    (found,) = third_parties()
    assert (found.name, found.version, found.licence, found.text.strip()) == ("Library", "1.2", "MIT", one.text)


def test_that_the_dialog_tells_the_version_and_shows_each_licence(qtbot: QtBot) -> None:
    dialog = AboutDialog("2.13.0")
    qtbot.addWidget(dialog)
    for row, party in enumerate(dialog.parties):
        dialog._list.setCurrentRow(row)
        shown = dialog._text.toPlainText()
        assert shown.startswith(f"{party.name} {party.version}")
    assert any(__version__ in label.text() for label in dialog.findChildren(QLabel))
