"""A race workspace to try: the default experiment, small, in a session of its own."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.experiment import default_experiment
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.gui.panels.race_panel import RacePanel
from nnstudio.gui.theme import LIGHT
from nnstudio.session.session import Session

PATIENCE = 120_000


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    """A session whose experiment is loaded."""
    made = Session()
    made.new_experiment(with_training(with_data(default_experiment(), samples=60), epochs=12))
    made.start()
    qtbot.waitUntil(lambda: bool(made.devices) and made.dataset is not None, timeout=PATIENCE)
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[RacePanel]:
    """The workspace as it is shown; its race ends with it, wherever it trains."""
    made = RacePanel(session, LIGHT)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.race.leave()
    made.close()
