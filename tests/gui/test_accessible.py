"""The whole window, walked through: names, the order of Tab, and room for all words, in every workspace and look."""

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.gui import announcing
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.session.preferences import Preferences
from tests.gui.painted_words import PaintedWords
from tests.gui.walking import (
    PATIENCE_MS,
    SMALL,
    WAYS,
    broken_circle,
    jumps_back,
    nameless,
    path_of,
    settle,
    show_in,
    stays_cut,
    tab_stops,
    walk,
)


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


# ---- names, and the order of Tab ----


def test_that_every_control_has_a_name_and_tab_goes_round_as_one_reads(qtbot: QtBot, window: MainWindow) -> None:
    found: list[str] = []

    def look(root: MainWindow, place: str) -> None:
        root.order.apply()
        found.extend(f"{place}: {problem}" for problem in (*nameless(root), *broken_circle(root), *jumps(root)))

    walk(qtbot, window, look)
    assert not found, "\n".join(found)


def jumps(window: MainWindow) -> list[str]:
    """Where Tab goes back up, or comes into one part twice."""
    stops, found = tab_stops(window), jumps_back(window)
    for part in (window.workspace_bar, *parts_of(window)):
        inside = [part.isAncestorOf(stop) or part is stop for stop in stops]
        if sum(now and not before for before, now in itertools.pairwise([False, *inside])) > 1:
            found.append(f"{path_of(part)} is left and entered again")
    return found


def parts_of(window: MainWindow) -> list[QWidget]:
    studio = window.studio
    parts: list[QWidget] = [studio.transport, studio.data, studio.network, studio.output, studio.loss, studio.drawer]
    return [part for part in parts if part.isVisible()]


# ---- room for the words ----


@pytest.mark.parametrize("way", WAYS)
def test_that_no_words_are_cut_on_a_small_screen(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    painted, cut = PaintedWords(monkeypatch), list[str]()

    def look(root: QWidget, place: str) -> None:
        if (window.width(), window.height()) != SMALL:
            cut.append(f"{place}: the window is {window.size().toTuple()}")
        cut.extend(f"{place}: {found}" for found in (*stays_cut(qtbot, root), *painted.cut(root)))

    show_in(window, way)
    walk(qtbot, window, look)
    assert not cut, "\n".join(cut)


# ---- what is said aloud ----


def test_that_start_and_end_of_a_run_are_said_and_little_between(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _widget, words, **_: said.append(words))
    window.session.play()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: said[-1].startswith("Training finished"), timeout=PATIENCE_MS)
    assert said[0] == "Training started."
    assert "Epoch 200" in said[-1]
    assert "Test accuracy" in said[-1]
    assert announcing.APART_MS >= 10_000


def test_that_keyboard_and_calm_reach_everything_in_the_studio(window: MainWindow) -> None:
    settle()
    window.order.apply()
    studio, stops = window.studio, tab_stops(window)
    first = [
        next(index for index, stop in enumerate(stops) if area.isAncestorOf(stop))
        for area in (window.workspace_bar, studio.transport, studio.data, studio.network, studio.loss, studio.output)
    ]
    assert first == sorted(first)
    plot = studio.loss.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.is_read
    assert plot in stops[:-1]  # Tab leads on
    calm = window.actions_by_id["calm"]
    calm.trigger()
    assert calm.isChecked()
    assert window.session.preferences.calm
