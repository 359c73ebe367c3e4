"""Every word of the window, judged in the picture that a person sees, in every workspace and palette."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.session.preferences import Preferences
from tests.gui.painted_contrast import PaintedColors
from tests.gui.walking import PATIENCE_MS, settle, walk
from tests.gui.written_contrast import faint_words

LARGE = 1440, 900
EPOCHS = 3  # so that the curves, the layers and the Coach have something to say
PALETTES = ("light", "dark", "contrast")


@pytest.fixture
def window(qtbot: QtBot, plain_app: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 (undressed afterwards)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    window.resize(*LARGE)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    draw_for_projector(wanted=False)
    window.session.close()


def train_a_little(qtbot: QtBot, window: MainWindow) -> None:
    window.session.train_epochs(EPOCHS)
    qtbot.waitUntil(lambda: window.session.state is not RunState.TRAINING, timeout=PATIENCE_MS)
    settle()


@pytest.mark.parametrize("palette", PALETTES)
def test_that_what_every_workspace_says_stands_out(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, palette: str
) -> None:
    painted, faint = PaintedColors(monkeypatch), list[str]()
    window.look.choose_theme(palette)
    train_a_little(qtbot, window)

    def look(root: MainWindow, place: str) -> None:
        faint.extend(f"{place}: {found}" for found in (*faint_words(root), *painted.faint(root)))

    walk(qtbot, window, look)
    assert not faint, "\n".join(faint)
