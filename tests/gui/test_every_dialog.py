"""Every dialog, question and small card: named, in the order of reading, whole on a small screen, and readable."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.session.preferences import Preferences
from tests.gui.dialog_walk import walk_dialogs, walk_popups
from tests.gui.walking import PATIENCE_MS, SMALL, WAYS, jumps_back, nameless, show_in, stays_cut
from tests.gui.written_contrast import faint_words

# The offscreen platform says so of every window that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def window(qtbot: QtBot, plain_app: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 (undressed afterwards)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.presenter.leave()
    draw_for_projector(wanted=False)
    window.session.close()


@pytest.mark.parametrize("way", WAYS)
def test_that_every_dialog_is_named_in_order_and_whole(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, way: str
) -> None:
    problems: list[str] = []

    def look(dialog: QWidget, name: str) -> None:
        found = [*nameless(dialog), *jumps_back(dialog), *stays_cut(qtbot, dialog)]
        if not dialog.windowTitle() and not dialog.accessibleName():
            found.append("has no title")
        if dialog.width() > SMALL[0] or dialog.height() > SMALL[1]:
            found.append(f"is larger than the screen: {dialog.size().toTuple()}")
        problems.extend(f"{name}: {problem}" for problem in found)

    show_in(window, way)
    walk_popups(window, look)
    walk_dialogs(qtbot, window, tmp_path, look)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_that_what_a_dialog_says_stands_out_in_every_palette(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, theme: str
) -> None:
    problems: list[str] = []

    def look(dialog: QWidget, name: str) -> None:
        problems.extend(f"{name}: {problem}" for problem in faint_words(dialog))

    window.look.choose_theme(theme)
    walk_popups(window, look)
    walk_dialogs(qtbot, window, tmp_path, look)
    assert not problems, "\n".join(problems)
