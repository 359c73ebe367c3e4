"""The window follows a race that others train: the same table, curves and pictures, and the same numbers."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.engine.race.errand import HERE, Where
from nnstudio.engine.race.frame import RaceFrame
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.engine.race.recall import Recall
from nnstudio.engine.race.results import HeatResult, HeatTask
from nnstudio.engine.race.tasks import run_heat
from nnstudio.experiment.edits import with_training
from nnstudio.gui.panels.race_panel import RacePanel
from nnstudio.gui.parts.live_line import LiveLine
from nnstudio.gui.parts.race_where import RaceWhere
from nnstudio.session.race_session import RaceState
from nnstudio.session.session import Session

PATIENCE = 120_000
NAMES = ("relu", "tanh", "identity", "prelu")

pytestmark = [
    pytest.mark.allow_log,
    # Processes that are ended on purpose leave connections behind.
    pytest.mark.filterwarnings("ignore"),
]


@pytest.fixture(autouse=True)
def small_heats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nnstudio.engine.race.track.MOST_TOGETHER", 3)


def trained_one_by_one(tasks: Sequence[HeatTask], _address: str, recall: Recall) -> Iterator[HeatResult]:
    for task in tasks:
        if recall.is_called:
            return
        yield run_heat(task)


@pytest.fixture
def stand_in() -> Iterator[pytest.MonkeyPatch]:
    """Has races trained by a thread in place of a cluster, until it is undone."""
    patch = pytest.MonkeyPatch()
    patch.setattr("nnstudio.engine.race.cluster.run_on_cluster", trained_one_by_one)
    patch.setattr(RaceWhere, "where", lambda _self: Where("tcp://127.0.0.1:9"))
    yield patch
    patch.undo()


def begin(panel: RacePanel, where: Where, seeds: int = 3) -> None:
    panel.setup.where.choose(where)
    panel.setup.first.tick(NAMES)
    panel.setup.seeds.show_value(seeds)
    panel.start()


def raced(qtbot: QtBot, panel: RacePanel, where: Where) -> RaceFrame:
    """The last frame of a race that is trained there."""
    begin(panel, where)
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel.race.frame is not None and len(panel.race.frame.pictures) == 4, timeout=PATIENCE)
    frame = panel.race.frame
    assert frame is not None
    return frame


def assert_same(found: RaceFrame, wanted: RaceFrame) -> None:
    for name in LOOKED_AT:
        assert np.array_equal(found.result.last[name], wanted.result.last[name])
    assert np.array_equal(found.result.reached, wanted.result.reached)
    assert np.array_equal(found.bands.epochs, wanted.bands.epochs)
    assert np.array_equal(found.bands.middle, wanted.bands.middle)
    for run, picture in wanted.pictures.items():
        assert np.array_equal(found.pictures[run], picture)


def sentences(session: Session) -> list[str]:
    said: list[str] = []
    session.notified.connect(lambda _, sentence: said.append(sentence))
    return said


def test_that_others_bring_the_numbers_of_this_window(
    qtbot: QtBot, panel: RacePanel, stand_in: pytest.MonkeyPatch
) -> None:
    begin(panel, HERE)
    qtbot.waitUntil(lambda: panel.race.trains_elsewhere and panel.race.frame is not None, timeout=PATIENCE)
    assert "of 12 runs have come" in panel.bar.findChildren(LiveLine)[0].whole()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel.race.frame is not None and len(panel.race.frame.pictures) == 4, timeout=PATIENCE)
    found = panel.race.frame
    assert found is not None
    assert found.done == 12
    assert panel.table.race_model.data(panel.table.race_model.index(0, 2)).endswith("of 3")
    stand_in.undo()
    assert_same(found, raced(qtbot, panel, HERE))


def test_that_what_came_stays_when_a_race_elsewhere_is_paused(
    qtbot: QtBot, panel: RacePanel, session: Session, stand_in: pytest.MonkeyPatch
) -> None:
    session.edit(with_training(session.experiment, epochs=1_500))
    begin(panel, HERE)
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.done > 0, timeout=PATIENCE)
    panel.bar.toggled.emit()
    qtbot.waitUntil(
        lambda: panel.race.state is RaceState.PAUSED and panel.race.frame is not None and not panel.race.frame.training,
        timeout=PATIENCE,
    )
    assert panel.race.frame is not None
    done = panel.race.frame.done
    assert 0 < done < 12
    stand_in.undo()
    panel.bar.toggled.emit()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    assert panel.race.frame.done == 12


@pytest.mark.usefixtures("stand_in")
def test_that_a_race_elsewhere_goes_on_while_nobody_looks(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    begin(panel, HERE)
    qtbot.waitUntil(lambda: panel.race.loaded is not None, timeout=PATIENCE)
    panel.hide()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    qtbot.waitUntil(lambda: session.race is not None and bool(session.race.runs["over"].all()), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not panel.race.has_thread, timeout=PATIENCE)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.race_model.data(panel.table.race_model.index(0, 1)) != "–", timeout=PATIENCE)


def test_that_a_cluster_without_its_extra_is_explained(
    monkeypatch: pytest.MonkeyPatch, panel: RacePanel, session: Session
) -> None:
    monkeypatch.setattr("nnstudio.gui.parts.race_where.has_dask", lambda: False)
    said = sentences(session)
    begin(panel, Where(address="tcp://127.0.0.1:9"))
    assert not panel.setup.where.address.isVisible()
    assert "nnstudio[cluster]" in panel.setup.where.hint.text()
    assert panel.setup.where.hint.isVisible()
    assert said == [panel.setup.where.hint.text()]
    assert panel.race.state is RaceState.EMPTY


def test_that_a_missing_scheduler_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, panel: RacePanel, session: Session
) -> None:
    monkeypatch.setattr("nnstudio.engine.race.cluster.PATIENCE", 1.0)
    said = sentences(session)
    begin(panel, Where(address="tcp://127.0.0.1:9"))
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "There is no Dask scheduler at tcp://127.0.0.1:9" in said[0]
    qtbot.waitUntil(lambda: panel.race.state is RaceState.PAUSED, timeout=PATIENCE)


def test_that_a_cluster_over_loopback_is_followed_and_its_loss_survived(
    qtbot: QtBot, panel: RacePanel, session: Session, tmp_path: Path
) -> None:
    from tests.engine.race.dask_processes import scheduler, worker  # noqa: PLC0415 (the extra)

    wanted = raced(qtbot, panel, HERE)
    with scheduler(tmp_path) as (process, address), worker(address), worker(address):
        assert_same(raced(qtbot, panel, Where(address=address)), wanted)
        session.edit(with_training(session.experiment, epochs=1_500))
        said = sentences(session)
        begin(panel, Where(address=address))
        qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.done > 0, timeout=PATIENCE)
        process.kill()
        qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert len(said) == 1
    assert "cannot be reached any more. What had come is kept." in said[0]
    qtbot.waitUntil(
        lambda: panel.race.state is RaceState.PAUSED and panel.race.frame is not None and not panel.race.frame.training,
        timeout=PATIENCE,
    )
    assert panel.race.frame is not None
    assert 0 < panel.race.frame.done < 12
    panel.setup.where.choose(HERE)
    panel.bar.toggled.emit()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)


def test_that_data_vary_from_seed_to_seed_where_that_is_wanted(qtbot: QtBot, panel: RacePanel) -> None:
    panel.setup.vary_data.setChecked(True)
    raced(qtbot, panel, HERE)
    loaded = panel.race.loaded
    assert loaded is not None
    assert loaded.race.vary_data
    rows = [loaded.dataset_of(seed).train.inputs for seed in range(3)]
    assert not np.array_equal(rows[0], rows[1])
    assert not np.array_equal(rows[1], rows[2])
    panel.tiles.tile_picked.emit(0)
    panel.tiles.tile_picked.emit(1)
    panel.show_twins()
    panel.twins.seed_asked.emit(1)
    qtbot.waitUntil(lambda: panel.race.frame is not None and set(panel.race.frame.pictures) == {1, 4}, timeout=PATIENCE)
    panel.grab()
