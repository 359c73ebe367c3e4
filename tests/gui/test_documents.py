"""What the menus of files offer."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio import resources
from nnstudio.gui.documents import Documents
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
    assert shown == [path.stem.replace("_", " ") for path in resources.alarm_sample_paths()]
