"""What the tests of the window share."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMessageBox

from nnstudio.gui import dialogs
from nnstudio.gui.theme import LIGHT, apply_theme, base_font


@pytest.fixture(autouse=True)
def nobody_asks_to_save(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that nobody answers would wait for ever; a test of the question itself puts its answer here."""
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def plain_app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light theme, undressed again afterwards."""
    apply_theme(qapp, LIGHT)
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(base_font())
    qapp.setProperty("studioTheme", LIGHT.name)
    qapp.setProperty("studioScale", 1.0)
