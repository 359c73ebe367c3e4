"""The experiment as a line: copied, pasted, and read back from the QR code as it is painted."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from nnstudio.experiment import default_experiment, format_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.experiment.playground_link import read_playground_link
from nnstudio.experiment.share import read_shared_line, shared_line
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.qr_dialog import QrDialog
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 30_000
OTHER = with_training(default_experiment(), learning_rate=0.123)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = build_window(Preferences(theme="dark", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


@pytest.fixture
def told(window: MainWindow) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    window.session.notified.connect(lambda kind, sentence: heard.append((kind, sentence)))
    return heard


def clipboard(text: str | None = None) -> str:
    board = QGuiApplication.clipboard()
    if text is not None:
        board.setText(text)
    return board.text()


def test_that_the_line_on_the_clipboard_is_the_experiment(window: MainWindow, told: list[tuple[str, str]]) -> None:
    window.actions_by_id["copy_text"].trigger()
    assert read_shared_line(clipboard()) == window.session.experiment
    assert told[0][0] == "info"


@pytest.mark.parametrize("text", [shared_line(OTHER), f"look:\n  {shared_line(OTHER)}\n", format_experiment(OTHER)])
def test_that_what_is_pasted_opens_as_a_copy(text: str, window: MainWindow) -> None:
    clipboard(text)
    window.actions_by_id["paste_experiment"].trigger()
    assert window.session.experiment == OTHER
    assert window.session.path is None


def test_that_a_pasted_link_of_playground_opens_and_says_what_it_does_not_carry(
    window: MainWindow, told: list[tuple[str, str]]
) -> None:
    link = "https://playground.tensorflow.org/#dataset=xor&networkShape=3&seed=0.5&discretize=true"
    clipboard(link)
    window.actions_by_id["paste_experiment"].trigger()
    assert window.session.experiment == read_playground_link(link).experiment
    assert window.session.path is None
    assert told == [("info", "Not carried over, since no number of the training follows from it: discretize.")]


@pytest.mark.parametrize(
    "text", ["", "hello", "https://example.com/", "#seed=1&batchSize=0", shared_line(OTHER)[:-3], '{"nnstudio": 1}']
)
def test_that_anything_else_is_refused_and_nothing_changes(
    text: str, window: MainWindow, told: list[tuple[str, str]]
) -> None:
    clipboard(text)
    window.actions_by_id["paste_experiment"].trigger()
    assert window.session.experiment == default_experiment()
    assert told[0][0] == "bad"


def test_that_the_key_pastes_the_experiment_but_in_a_field_the_text(window: MainWindow, qtbot: QtBot) -> None:
    line = shared_line(OTHER)
    clipboard(line)
    field = QLineEdit(window.studio)
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE_MS)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == line
    assert window.session.experiment == default_experiment()
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.session.experiment == OTHER


def test_that_rows_of_a_file_cannot_be_shared_and_the_reason_is_told(
    window: MainWindow, told: list[tuple[str, str]]
) -> None:
    window.session._experiment = with_data(default_experiment(), source="file", path="a.csv", target="b")
    before = clipboard("before")
    window.actions_by_id["copy_text"].trigger()
    window.actions_by_id["show_code"].trigger()
    assert clipboard() == before
    assert [kind for kind, _ in told] == ["bad", "bad"]
    assert not window.findChildren(QrDialog)
    window.session._experiment = default_experiment()


# ---- the code ----


@pytest.fixture
def dialog(qtbot: QtBot) -> QrDialog:
    dialog = QrDialog("Circle", shared_line(default_experiment()))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_that_the_code_is_painted_as_its_modules_are_with_a_white_border(dialog: QrDialog) -> None:
    view = dialog.code
    image = view.grab().toImage()
    count = len(view.modules) + 8
    module = min(view.width(), view.height()) // count
    left, top = int((view.width() - count * module) / 2), int((view.height() - count * module) / 2)
    for row in range(count):
        for column in range(count):
            inside = 4 <= row < count - 4 and 4 <= column < count - 4
            dark = inside and view.modules[row - 4][column - 4]
            color = image.pixelColor(left + column * module + module // 2, top + row * module + module // 2)
            assert color.name() == ("#000000" if dark else "#ffffff")


def test_that_f11_fills_the_screen_and_escape_gives_it_back_before_it_closes(dialog: QrDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F11)
    assert dialog.isFullScreen()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isFullScreen()
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("plain_app")
def test_that_a_line_too_long_for_a_code_is_said_to_be(qtbot: QtBot) -> None:
    dialog = QrDialog("Rows", "nnstudio1:" + "A" * 3000)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("too long for a QR code" in text and "3,010" in text for text in said)
    dialog.copy.click()
    assert len(clipboard()) == 3010
