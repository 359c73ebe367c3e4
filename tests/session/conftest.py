"""A session that trains, and someone who waits for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import Frame, RunState
from nnstudio.experiment import Experiment, default_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.session.preferences import Preferences
from nnstudio.session.session import Session

PATIENCE_MS = 20_000


class Watched:
    """A session with what it said, in order."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot = qtbot
        self.session = session
        self.said: list[tuple[str, str]] = []
        self.asked: list[Experiment] = []
        self.problems: list[object] = []
        self.crashes: list[str] = []
        self.states: list[RunState] = []
        self.loads = QSignalSpy(session.dataset_changed)
        session.notified.connect(self._note)
        session.swap_asked.connect(self.asked.append)
        session.problem_changed.connect(self.problems.append)
        session.crashed.connect(self.crashes.append)
        session.state_changed.connect(self.states.append)

    def _note(self, kind: str, sentence: str) -> None:
        self.said.append((kind, sentence))

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def until_state(self, state: RunState) -> None:
        self.until(lambda: self.session.state is state)

    def frame_at(self, step: int) -> Frame:
        """The first frame at or beyond ``step``."""
        self.until(lambda: self.session.frame is not None and self.session.frame.snapshot.step >= step)
        frame = self.session.frame
        assert frame is not None
        return frame

    def settle(self) -> None:
        """Wait until the run stands still and its frame is there."""
        session = self.session
        self.until(lambda: session.state not in {RunState.LOADING, RunState.TRAINING, RunState.EMPTY})
        with self.qtbot.waitSignal(session.frame_ready, timeout=PATIENCE_MS):
            session.clock.schedule()

    def anew(self, order: Callable[[], object]) -> None:
        """Give an order that begins a new run, and wait for its first frame."""
        session, before = self.session, self.session.frame.run_id if self.session.frame else 0
        order()
        self.until(lambda: session.frame is not None and session.frame.run_id != before)
        self.settle()

    def train(self, epochs: int = 1) -> Frame:
        """Train so many epochs, and wait for the frame that shows it."""
        before = self.session.frame.snapshot.step if self.session.frame else 0
        self.session.train_epochs(epochs)
        frame = self.frame_at(before + 1)
        self.until_state(RunState.READY)
        self.settle()
        return frame


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(speed=None)


@pytest.fixture
def watched(qtbot: QtBot, preferences: Preferences) -> Iterator[Watched]:
    """A session on 60 rows of the circle, loaded, at rest, its first frame drawn."""
    session = Session(preferences)
    session.edit(small())
    watched = Watched(qtbot, session)
    session.start()
    watched.until_state(RunState.READY)
    watched.settle()
    yield watched
    assert session.close()
    assert not watched.crashes
    session.deleteLater()


def small() -> Experiment:
    return with_training(with_data(default_experiment(), samples=60, noise=0.1), batch_size=8, epochs=20)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Three kinds by two lengths."""
    path = tmp_path / "flowers.csv"
    lines = [f"{i % 7},{(i * i) % 11},{'abc'[i % 3]}" for i in range(40)]
    path.write_text("length,width,kind\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path
