"""The race in the window: what varies is chosen, variants train live, and any of them opens in the Studio."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Task
from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import fitted_to_task, with_data, with_training
from nnstudio.experiment.race import Race, Vary
from nnstudio.gui.panels.race_panel import RacePanel
from nnstudio.gui.parts.race_data import loader_of
from nnstudio.gui.theme import DARK
from nnstudio.session.race_session import RaceState
from nnstudio.session.session import Session

PATIENCE = 90_000


def race(qtbot: QtBot, panel: RacePanel, names: tuple[str, ...] = ("relu", "tanh", "identity"), seeds: int = 3) -> None:
    """Race these activations to the end."""
    panel.setup.first.tick(names)
    panel.setup.seeds.show_value(seeds)
    panel.start()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)


def _epoch(session: Session) -> int:
    return session.frame.snapshot.epoch if session.frame is not None else 0


def test_that_numbers_over_a_plane_are_raced_too(qtbot: QtBot, session: Session, panel: RacePanel) -> None:
    of_numbers = fitted_to_task(with_data(session.experiment, source="plane"), Task.REGRESSION)
    session.new_experiment(of_numbers)
    qtbot.waitUntil(lambda: session.dataset is not None and session.dataset.task is Task.REGRESSION, timeout=PATIENCE)
    race(qtbot, panel, ("relu", "identity"), seeds=1)
    panel.show_theme(DARK)
    image = panel.tiles.grab().toImage()
    box = panel.tiles.box_of(0).toRect().adjusted(20, 20, -20, -60)
    colors = {image.pixel(box.x() + step, box.y() + step) for step in range(0, min(box.width(), box.height()), 4)}
    assert len(colors) > 3


def test_that_a_race_trains_to_its_end_and_ranks_itself(qtbot: QtBot, panel: RacePanel) -> None:
    race(qtbot, panel)
    model = panel.table.race_model
    assert model.rowCount() == 3
    frame = panel.race.frame
    assert frame is not None
    assert frame.epoch == 12
    middles = np.median(frame.result.last["test_score"].reshape(3, 3), axis=1)
    assert middles[model.variant_at(0)] == middles.max()
    assert model.data(model.index(0, 2)).endswith("of 3")
    assert len(frame.pictures) == 3
    assert "seeds are too few" in panel.verdict.text()
    panel.grab()


def test_that_two_variants_are_compared_seed_by_seed(qtbot: QtBot, panel: RacePanel) -> None:
    race(qtbot, panel, ("tanh", "identity"), seeds=6)
    panel.tiles.tile_picked.emit(0)
    panel.tiles.tile_picked.emit(1)
    assert set(panel.table.variants()) == {0, 1}
    panel.bar.compare.click()
    qtbot.waitUntil(lambda: panel.race.frame is not None and set(panel.race.frame.pictures) == {0, 6}, timeout=PATIENCE)
    assert "does better than" in panel.twins.sentence.text() or "equally well" in panel.twins.sentence.text()
    panel.twins.seed_asked.emit(1)
    qtbot.waitUntil(lambda: panel.race.frame is not None and set(panel.race.frame.pictures) == {1, 7}, timeout=PATIENCE)
    panel.grab()
    panel.twins.closed.emit()
    assert panel.tiles.isVisible()


def test_that_a_variant_that_is_picked_is_forgotten_by_a_race_that_has_none_of_it(
    qtbot: QtBot, panel: RacePanel
) -> None:
    race(qtbot, panel, ("relu", "tanh", "identity"), seeds=1)
    panel.tiles.tile_picked.emit(2)
    panel.hide()
    panel.start()
    panel.show()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    panel.tiles.tile_picked.emit(2)
    race(qtbot, panel, ("relu", "tanh"), seeds=1)
    assert panel._picked == ()
    panel.hide()
    panel.show()
    assert "tanh" in panel.table.race_model.data(panel.table.race_model.index(1, 0)) + panel.table.race_model.data(
        panel.table.race_model.index(0, 0)
    )


def test_that_any_variant_opens_in_the_studio_as_it_stands(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    race(qtbot, panel, ("relu", "tanh"), seeds=2)
    frame, before = panel.race.frame, session.experiment
    assert frame is not None
    with qtbot.waitSignal(panel.studio_asked, timeout=PATIENCE):
        panel.open_variant(1)
    assert {layer.activation for layer in session.experiment.network.hidden} == {"tanh"}
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED and session.frame is not None, timeout=PATIENCE)
    assert session.frame is not None
    assert session.frame.snapshot.epoch == 12
    assert session.frame.snapshot.train_loss == pytest.approx(float(frame.result.last["train_loss"][2]), abs=1e-6)
    assert session.frame.curves.epoch[-1] == 12
    assert len(session.frame.curves.epoch) > 4
    session.undo()
    qtbot.waitUntil(lambda: session.state is RunState.READY and _epoch(session) == 0, timeout=PATIENCE)
    assert session.experiment == before


def test_that_a_variant_opens_midway_and_trains_on_from_there(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    session.edit(with_training(session.experiment, epochs=100_000))
    panel.setup.first.tick(("relu", "tanh"))
    panel.start()
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > 3, timeout=PATIENCE)
    panel.race.pause()
    with qtbot.waitSignal(panel.studio_asked, timeout=PATIENCE):
        panel.open_variant(0)
    qtbot.waitUntil(lambda: session.state is RunState.READY and _epoch(session) > 3, timeout=PATIENCE)
    stood = _epoch(session)
    session.train_epochs(2)
    qtbot.waitUntil(lambda: _epoch(session) >= stood + 2, timeout=PATIENCE)


def test_that_variants_join_and_what_is_impossible_is_named(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    race(qtbot, panel, ("relu",), seeds=2)
    panel.setup.first.tick(("relu", "tanh"))
    panel.setup.add.click()
    qtbot.waitUntil(lambda: panel.table.race_model.rowCount() == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    said: list[str] = []
    session.notified.connect(lambda _, sentence: said.append(sentence))
    panel.setup.first.key.setCurrentIndex(panel.setup.first.key.findText("Output and loss"))
    panel.setup.first.key.activated.emit(panel.setup.first.key.currentIndex())
    panel.setup.first.names.addItem("identity + bce")
    item = panel.setup.first.names.item(panel.setup.first.names.count() - 1)
    item.setData(Qt.ItemDataRole.UserRole, "identity+bce")
    item.setCheckState(Qt.CheckState.Checked)
    panel.start()
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "identity+bce" in said[0].replace(" · ", "+")
    panel.race.pause()


def test_that_bad_numbers_are_named_before_the_start(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    key = panel.setup.first.key
    key.setCurrentIndex(key.findText("Learning rate"))
    key.activated.emit(key.currentIndex())
    panel.setup.first.numbers.setText("0.1, -3")
    with qtbot.waitSignal(session.notified) as said:
        panel.start()
    assert "“Learning rate” is -3" in said.args[1]
    assert panel.race.state is RaceState.EMPTY


def test_that_nothing_runs_for_a_hidden_page_and_numbers_can_be_saved(
    qtbot: QtBot, session: Session, panel: RacePanel, tmp_path: Path
) -> None:
    race(qtbot, panel, ("relu", "tanh"), seeds=2)
    for place in (tmp_path / "race.csv", tmp_path / "race.html"):
        with qtbot.waitSignal(session.notified, timeout=PATIENCE):
            panel.save(place)
    report = (tmp_path / "race.html").read_text(encoding="utf-8")
    assert "race of 2 variants" in report
    assert "<svg" in report
    assert len((tmp_path / "race.csv").read_text().splitlines()) == 5
    with qtbot.waitSignal(session.notified, timeout=PATIENCE) as refused:
        panel.save(tmp_path / "no such folder" / "race.csv")
    assert refused.args is not None
    assert refused.args[0] == "bad"
    assert "choose another place" in refused.args[1]
    panel.show_theme(DARK)
    panel.hide()
    assert not panel.race.has_thread


def save_and_reopen(qtbot: QtBot, session: Session, path: Path) -> None:
    saved: list[object] = []
    session.save_project(path, lambda: saved.append(None), saved.append)
    qtbot.waitUntil(lambda: bool(saved), timeout=PATIENCE)
    assert saved == [None]
    assert not session.modified
    session.new_experiment()
    assert session.race is None
    opened: list[object] = []
    session.open_project(path, lambda: opened.append(None), opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    assert opened == [None]


def test_that_a_race_is_saved_in_the_project_and_there_again(
    qtbot: QtBot, panel: RacePanel, session: Session, tmp_path: Path
) -> None:
    race(qtbot, panel, ("relu", "tanh"), seeds=2)
    before = panel.race.frame
    assert before is not None
    save_and_reopen(qtbot, session, tmp_path / "raced.nnstudio")
    qtbot.waitUntil(lambda: panel.race.frame not in {None, before}, timeout=PATIENCE)
    frame = panel.race.frame
    assert frame is not None
    assert panel.race.state is RaceState.FINISHED
    for name, column in before.result.last.items():
        assert np.array_equal(frame.result.last[name], column)
    assert panel.table.race_model.rowCount() == 2
    assert frame.bands.middle.shape == before.bands.middle.shape
    qtbot.waitUntil(lambda: panel.race.frame is not None and len(panel.race.frame.pictures) == 2, timeout=PATIENCE)
    assert not session.modified
    with qtbot.waitSignal(panel.studio_asked, timeout=PATIENCE):
        panel.open_variant(1)
    qtbot.waitUntil(lambda: session.state is RunState.FINISHED and _epoch(session) == 12, timeout=PATIENCE)


def test_that_a_race_saved_midway_goes_on_from_there(
    qtbot: QtBot, panel: RacePanel, session: Session, tmp_path: Path
) -> None:
    session.edit(with_training(session.experiment, epochs=100_000))
    panel.setup.first.tick(("relu", "tanh"))
    panel.start()
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > 5, timeout=PATIENCE)
    save_and_reopen(qtbot, session, tmp_path / "midway.nnstudio")
    qtbot.waitUntil(lambda: panel.race.state is RaceState.PAUSED, timeout=PATIENCE)
    frame = panel.race.frame
    assert frame is not None
    assert frame.epoch > 5
    panel.race.play()
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > frame.epoch, timeout=PATIENCE)
    panel.race.pause()


def test_that_the_race_is_kept_when_the_page_is_left(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    session.edit(with_training(session.experiment, epochs=100_000))
    panel.setup.first.tick(("relu", "tanh"))
    panel.start()
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > 5, timeout=PATIENCE)
    panel.hide()
    assert session.race is not None
    assert session.race.runs["epoch"].min() > 5


def test_that_a_race_at_rest_says_what_to_do_and_space_begins_it(qtbot: QtBot, panel: RacePanel) -> None:
    assert panel.empty.isVisible()
    assert not panel.table.isVisible()
    panel.setup.first.tick(("relu", "tanh"))
    panel.setup.seeds.show_value(1)
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    assert panel.table.isVisible()


def test_that_a_value_that_is_none_is_refused_before_the_start(panel: RacePanel, session: Session) -> None:
    said: list[str] = []
    session.notified.connect(lambda _, sentence: said.append(sentence))
    key = panel.setup.first.key
    key.setCurrentIndex(key.findData("training.learning_rate"))
    key.activated.emit(key.currentIndex())
    panel.setup.first.numbers.setText("0.1, 0.1..")
    panel.start()
    assert len(said) == 1
    assert "0.1.." in said[0]
    assert panel.race.state is RaceState.EMPTY


@pytest.mark.parametrize(
    "vary",
    [
        Vary("training.learning_rate", (-1.0,)),
        Vary("network.output_activation+loss.name", ("tanh+bce", "relu+bce")),
    ],
)
def test_that_a_race_in_which_nobody_can_take_part_leaves_the_one_before_as_it_is(
    qtbot: QtBot, session: Session, panel: RacePanel, vary: Vary
) -> None:
    race(qtbot, panel, ("relu", "tanh"), seeds=2)
    before, begun = panel.race.loaded, list[bool]()
    assert before is not None
    panel.race.race_begun.connect(lambda: begun.append(True))
    with qtbot.waitSignal(panel.race.race_refused, timeout=PATIENCE):
        panel.race.begin(Race(session.experiment, (vary,)), loader_of(session))
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    assert panel.race.loaded is not None
    assert panel.race.loaded.variants == before.variants
    assert panel.table.isVisible()
    assert not begun


def test_that_a_race_still_under_way_rests_where_another_is_refused(
    qtbot: QtBot, session: Session, panel: RacePanel
) -> None:
    session.edit(with_training(session.experiment, epochs=100_000))
    panel.race.begin(Race(session.experiment, (Vary("training.learning_rate", (0.01, 0.02)),)), loader_of(session))
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > 2, timeout=PATIENCE)
    assert panel.race.frame is not None
    reached = panel.race.frame.epoch
    with qtbot.waitSignal(panel.race.race_refused, timeout=PATIENCE):
        panel.race.begin(Race(session.experiment, (Vary("training.learning_rate", (-1.0,)),)), loader_of(session))
    qtbot.waitUntil(lambda: panel.race.state is RaceState.PAUSED, timeout=PATIENCE)
    assert panel.race.frame is not None
    assert panel.race.frame.epoch >= reached
    panel.race.play()
    stood = panel.race.frame.epoch
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > stood, timeout=PATIENCE)


def test_that_the_curves_of_a_race_at_rest_reach_as_far_as_it_has_come(
    qtbot: QtBot, session: Session, panel: RacePanel
) -> None:
    session.edit(with_training(session.experiment, epochs=100_000))
    panel.race.begin(Race(session.experiment, (Vary("training.learning_rate", (0.01, 0.02)),)), loader_of(session))
    for more in (20, 60):
        _until_epoch(qtbot, panel, more)
        panel.race.pause()
        qtbot.waitUntil(lambda: not panel.race.expects_more, timeout=PATIENCE)
        frame = panel.race.frame
        assert frame is not None
        assert frame.bands.epochs[-1] == frame.epoch
        assert panel.curves.numbers()["epoch"][-1] == frame.epoch
        panel.race.play()


def _until_epoch(qtbot: QtBot, panel: RacePanel, epoch: int) -> None:
    qtbot.waitUntil(lambda: panel.race.frame is not None and panel.race.frame.epoch > epoch, timeout=PATIENCE)


def choose(panel: RacePanel, what: str, values: str) -> None:
    row = panel.setup.first
    row.key.setCurrentIndex(row.key.findText(what))
    row.key.activated.emit(row.key.currentIndex())
    row.numbers.setText(values)
    row.numbers.textEdited.emit(values)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda panel: choose(panel, "Learning rate", ""), "Learning rate: Type at least one value."),
        (lambda panel: choose(panel, "Learning rate", "0.1, 0.1"), "“Learning rate” has a value twice."),
        (lambda panel: panel.setup.first.tick(()), "Hidden activations: Tick at least one value."),
        (lambda panel: panel.setup.goal.lineEdit().setText("95"), "The goal is a number from 0.01 to 1."),
    ],
)
def test_that_what_is_missing_or_wrong_is_named_before_the_start(
    panel: RacePanel, session: Session, spoil: Callable[[RacePanel], None], sentence: str
) -> None:
    said: list[str] = []
    session.notified.connect(lambda _, text: said.append(text))
    spoil(panel)
    panel.start()
    assert panel.race.state is RaceState.EMPTY
    assert len(said) == 1
    assert said[0].startswith(sentence)


def test_that_nothing_new_joins_and_that_is_said(qtbot: QtBot, panel: RacePanel, session: Session) -> None:
    race(qtbot, panel, ("relu", "tanh"), seeds=1)
    said: list[str] = []
    session.notified.connect(lambda _, text: said.append(text))
    panel.setup.add.click()
    assert said == ["All these values are in the race already."]


def test_that_the_choices_are_those_of_the_race_that_is_opened(
    qtbot: QtBot, panel: RacePanel, session: Session, tmp_path: Path
) -> None:
    choose(panel, "Learning rate", "0.5, 0.025")
    panel.setup.second.show_vary(Vary("network.hidden.*.activation", ("relu", "tanh")))
    panel.setup.seeds.show_value(2)
    panel.setup.goal.show_value(0.6)
    panel.setup.stop.setCurrentIndex(1)
    panel.start()
    qtbot.waitUntil(lambda: panel.race.state is RaceState.FINISHED, timeout=PATIENCE)
    begun, loaded = panel.setup.race(), panel.race.loaded
    done: list[object] = []
    session.save_project(tmp_path / "raced.nnstudio", lambda: done.append(None), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    choose(panel, "Batch size", "4")
    panel.setup.second.show_vary(None)
    panel.setup.seeds.show_value(9)
    panel.setup.stop.setCurrentIndex(0)
    session.open_project(tmp_path / "raced.nnstudio", lambda: done.append(None), done.append)
    qtbot.waitUntil(lambda: panel.race.loaded not in {None, loaded}, timeout=PATIENCE)
    assert done == [None, None]
    again = panel.setup.race()
    assert (again.varies, again.seeds, again.goal) == (begun.varies, begun.seeds, begun.goal)
    assert panel.setup.rule() == (True, None)


def test_that_another_pair_is_compared_as_soon_as_it_is_picked(qtbot: QtBot, panel: RacePanel) -> None:
    race(qtbot, panel, ("relu", "tanh", "identity"), seeds=1)
    panel.table.pick((0, 1))
    panel.show_twins()
    qtbot.waitUntil(lambda: panel.race.frame is not None and set(panel.race.frame.pictures) == {0, 1}, timeout=PATIENCE)
    panel.table.pick((0, 2))
    qtbot.waitUntil(lambda: panel.race.frame is not None and set(panel.race.frame.pictures) == {0, 2}, timeout=PATIENCE)


def test_that_curves_of_runs_that_ended_at_the_goal_go_on_to_the_end(qtbot: QtBot, panel: RacePanel) -> None:
    panel.setup.goal.show_value(0.55)
    panel.setup.stop.setCurrentIndex(1)
    race(qtbot, panel, ("relu", "identity"), seeds=6)
    frame = panel.race.frame
    assert frame is not None
    assert (frame.result.last_epoch < 12).any()
    assert np.isfinite(frame.bands.middle).all()
    assert "goal" in panel.verdict.text()
    assert "counts with the last epoch" in panel.verdict.toolTip()


def test_that_the_columns_follow_the_size_of_the_letters(qtbot: QtBot, panel: RacePanel) -> None:
    race(qtbot, panel, ("relu", "leaky_relu"), seeds=1)
    table = panel.table
    font, before = table.font(), table.columnWidth(1)
    font.setPointSizeF(2 * font.pointSizeF())
    table.setFont(font)
    assert table.columnWidth(1) > 1.5 * before
    assert table.rowHeight(0) >= table.fontMetrics().height()
