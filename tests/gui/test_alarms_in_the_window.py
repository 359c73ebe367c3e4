"""What goes wrong in a sample is told by the Coach in the window, and of the good ones it tells nothing."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from nnstudio import resources
from nnstudio.engine.frame import RunState
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.session.preferences import Preferences
from tests.samples.test_alarm_samples import PROVOKES

PATIENCE_MS = 60_000
ENDED = {RunState.FINISHED, RunState.FAILED}


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


def alarms_of(window: MainWindow, qtbot: QtBot, path: Path) -> Sequence[tuple[str, str]]:
    """The alarms that the Coach shows, by name and place, once the sample has been trained."""
    session = window.session
    session.open_experiment(path, as_sample=True)
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=PATIENCE_MS)
    session.play()
    qtbot.waitUntil(lambda: session.state in ENDED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.frame is not None and session.frame.state in ENDED, timeout=PATIENCE_MS)
    return list(window.studio.coach.alarm_cards)


def test_that_the_coach_shows_what_each_sample_is_there_to_provoke(window: MainWindow, qtbot: QtBot) -> None:
    for path in resources.alarm_sample_paths():
        name, where = PROVOKES[path.stem]
        shown = alarms_of(window, qtbot, path)
        assert any(alarm == name and place.startswith(where) for alarm, place in shown), f"{path.stem}: {shown}"


@pytest.mark.long
def test_that_the_coach_says_nothing_during_a_good_run(window: MainWindow, qtbot: QtBot) -> None:
    for path in resources.sample_paths():
        assert alarms_of(window, qtbot, path) == [], path.stem
