"""The card that opens below a button."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.parts.popup import Popup

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


def test_that_a_popup_closes_where_what_it_sets_may_no_longer_be_set(qtbot: QtBot) -> None:
    panel = QWidget()
    qtbot.addWidget(panel)
    button = QPushButton("Settings", panel)
    popup = Popup(panel)
    popup.body.addWidget(QLineEdit(popup))
    panel.show()
    popup.open_below(button)
    assert popup.isVisible()
    panel.setEnabled(False)
    assert not popup.isVisible()
    panel.setEnabled(True)
    popup.open_below(button)
    assert popup.isVisible()
    popup.close()
