"""What the menus of files offer."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nnstudio import resources
from nnstudio.gui import dialogs
from nnstudio.gui.documents import Documents
from nnstudio.gui.language import ENGLISH, show_language
from nnstudio.gui.parts.sample_names import SAMPLES, sample_title, shown_experiment
from nnstudio.session.session import Session


@pytest.fixture
def documents(qtbot: QtBot) -> Iterator[Documents]:
    window, session = QWidget(), Session()
    qtbot.addWidget(window)
    yield Documents(session, window)
    session.close()


def test_that_good_samples_come_first_and_those_that_go_wrong_in_a_menu_of_their_own(documents: Documents) -> None:
    for _ in range(2):  # the menus are filled anew each time
        documents.samples.aboutToShow.emit()
        documents.wrong_samples.aboutToShow.emit()
    *good, separator, wrong = documents.samples.actions()
    assert [action.data()[0] for action in good] == [str(path) for path in resources.sample_paths()]
    assert separator.isSeparator()
    assert wrong is documents.wrong_samples.menuAction()
    shown = [action.text() for action in documents.wrong_samples.actions()]
    assert shown == [_name_in(path) for path in resources.alarm_sample_paths()]


def test_that_every_sample_is_listed_under_the_name_in_its_file() -> None:
    paths = [*resources.sample_paths(), *resources.alarm_sample_paths()]
    assert {path.stem: _name_in(path) for path in paths} == SAMPLES


def test_that_a_sample_is_called_in_the_language_of_the_window(qtbot: QtBot) -> None:  # noqa: ARG001 (Qt runs)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_language(app, "de")
    try:
        assert shown_experiment("Half moons") == sample_title("moons") == "Halbmonde"
        assert shown_experiment("My moons") == "My moons"
    finally:
        show_language(app, ENGLISH)


def test_that_what_an_experiment_file_has_no_room_for_is_named(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    session = documents._session
    session.notified.connect(lambda _, sentence: said.append(sentence))
    monkeypatch.setattr(dialogs, "ask_save", lambda *_: tmp_path / "mine.json")
    assert documents.save_as()
    assert not said
    session.set_notes("A bend is needed.")
    assert documents.save()
    assert said == ["mine.json holds the experiment alone. A project (.nnstudio) would keep notes and race as well."]


def _name_in(path: Path) -> str:
    return str(json.loads(path.read_text(encoding="utf-8"))["name"])
