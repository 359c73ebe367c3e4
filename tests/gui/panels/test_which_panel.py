"""Which one?: the pairing table live, its keys and words, the guide, and the differences."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Task
from nnstudio.data import load_dataset
from nnstudio.engine.frame import RunState
from nnstudio.engine.pairing_frame import TableFrame
from nnstudio.experiment import Experiment
from nnstudio.experiment.edits import with_data
from nnstudio.experiment.guide import advise
from nnstudio.gui.panels.which_panel import WhichPanel
from nnstudio.gui.parts.key_differences import KeyDifferences
from nnstudio.gui.theme import DARK, HIGH_CONTRAST, LIGHT
from nnstudio.session.pairing_session import TableState
from tests.gui.panels.recording_session import CPU, RecordingSession, as_session

PATIENCE_MS = 30_000


class StudioSession(RecordingSession):
    """A session with the signals that the table follows."""

    devices_changed = Signal()
    state_changed = Signal(object)
    notified = Signal(str, str)
    crashed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.devices = (CPU,)

    def answer_swap(self, experiment: Experiment, swap: str, *, remember: bool) -> None:
        self.calls.append(("answer_swap", swap, remember))
        self.edit(experiment)

    def pause(self) -> None:
        self.calls.append(("pause",))


@pytest.fixture
def session() -> StudioSession:
    return StudioSession()


@pytest.fixture
def panel(qtbot: QtBot, session: StudioSession) -> Iterator[WhichPanel]:
    panel = WhichPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(1374, 780)
    yield panel
    panel.hide()
    assert not has_thread(panel)


@pytest.fixture
def live(qtbot: QtBot, panel: WhichPanel) -> WhichPanel:
    """The panel with its table trained for some epochs."""
    panel.show()
    trained(qtbot, panel, 2)
    return panel


def trained(qtbot: QtBot, panel: WhichPanel, epochs: int) -> None:
    qtbot.waitUntil(lambda: panel.table.epoch >= epochs, timeout=PATIENCE_MS)


def has_thread(panel: WhichPanel) -> bool:
    return panel.table.has_thread


def state_of(panel: WhichPanel) -> TableState:
    return panel.table.state


def task_of(panel: WhichPanel) -> Task:
    return panel.guide.task


def centre(panel: WhichPanel, place: int) -> QPointF:
    return panel.view.box_of(place).center()


def place_of(panel: WhichPanel, activation: str, loss: str) -> int:
    assert panel.grid is not None
    return panel.grid.place(activation, loss)


# ---- what runs, and when ----


def test_that_nothing_runs_before_the_page_is_seen_or_torch_is_there(
    qtbot: QtBot, panel: WhichPanel, session: StudioSession
) -> None:
    assert not has_thread(panel)
    session.devices = ()
    panel.show()
    assert not has_thread(panel)
    session.devices = (CPU,)
    session.devices_changed.emit()
    assert has_thread(panel)
    trained(qtbot, panel, 1)


def test_that_a_hidden_page_has_no_thread_and_goes_on_where_it_stood(qtbot: QtBot, live: WhichPanel) -> None:
    live.hide()
    assert not has_thread(live)
    epoch = live.table.epoch
    live.show()
    trained(qtbot, live, epoch + 2)


def test_that_the_table_waits_while_the_studio_trains(qtbot: QtBot, live: WhichPanel, session: StudioSession) -> None:
    session.state = RunState.TRAINING
    session.state_changed.emit(session.state)
    assert state_of(live) is TableState.HELD
    epoch = -1
    while epoch != live.table.epoch:  # the epoch under way is finished
        epoch = live.table.epoch
        QTest.qWait(300)
    assert epoch < live.table.epochs
    QTest.keyClick(live.view, Qt.Key.Key_Space)
    assert ("pause",) in session.calls
    session.state = RunState.READY
    session.state_changed.emit(session.state)
    trained(qtbot, live, epoch + 2)


def test_that_space_pauses_and_trains_on(qtbot: QtBot, live: WhichPanel) -> None:
    QTest.keyClick(live.view, Qt.Key.Key_Space)
    assert state_of(live) is TableState.PAUSED
    QTest.keyClick(live.view, Qt.Key.Key_Space)
    assert state_of(live) is TableState.TRAINING
    trained(qtbot, live, live.table.epoch + 1)


def test_that_it_stops_at_its_last_epoch_and_can_train_on(
    qtbot: QtBot, panel: WhichPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nnstudio.session.pairing_session.EPOCHS", 3)
    panel.show()
    qtbot.waitUntil(lambda: panel.table.state is TableState.FINISHED, timeout=PATIENCE_MS)
    assert panel.table.epoch == 3
    panel.bar.toggled.emit()
    qtbot.waitUntil(lambda: panel.table.epoch == 6, timeout=PATIENCE_MS)


def test_that_reset_goes_back_to_the_same_start(qtbot: QtBot, live: WhichPanel) -> None:
    frames: list[TableFrame] = []
    live.table.frame_ready.connect(frames.append)
    live.bar.reset_asked.emit()
    qtbot.waitUntil(lambda: bool(frames) and frames[-1].epoch == 0, timeout=PATIENCE_MS)
    assert state_of(live) is TableState.PAUSED
    first = frames[-1].losses[0]
    live.bar.seed_chosen.emit(2)
    qtbot.waitUntil(lambda: frames[-1].table_id > 2, timeout=PATIENCE_MS)
    assert not np.array_equal(frames[-1].losses[0], first, equal_nan=True)


# ---- the table ----


def test_that_each_cell_says_its_verdict_and_the_refused_one_pytorchs_error(live: WhichPanel) -> None:
    live.view.go_to(place_of(live, "sigmoid", "bce_with_logits"))
    words = live.view.accessibleDescription()
    assert words.startswith("sigmoid before bce_with_logits. wrong. loss ")
    live.view.go_to(place_of(live, "identity", "bce"))
    assert "PyTorch refuses" in live.view.accessibleDescription()
    assert "between 0 and 1" in live.view.accessibleDescription()


def test_that_arrow_keys_move_and_enter_opens_the_cell_as_it_stands(
    qtbot: QtBot, live: WhichPanel, session: StudioSession
) -> None:
    live.view.setFocus()
    live.view.go_to(0)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(live.view, key)
    assert live.view.current == place_of(live, "sigmoid", "bce")
    with qtbot.waitSignal(live.studio_asked):
        QTest.keyClick(live.view, Qt.Key.Key_Return)
    opened = session.edits[-1]
    assert (opened.network.output_activation, opened.loss.name, opened.loss.input) == ("sigmoid", "bce", "output")
    assert ("answer_swap", "restart", False) in session.calls


def test_that_keys_stay_within_the_table(live: WhichPanel) -> None:
    live.view.go_to(0)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
        QTest.keyClick(live.view, key)
    assert live.view.current == 0
    for key in (Qt.Key.Key_End, *[Qt.Key.Key_Down] * 9):
        QTest.keyClick(live.view, key)
    assert live.view.current == 15
    QTest.keyClick(live.view, Qt.Key.Key_Home)
    assert live.view.current == 12


def test_that_a_click_opens_a_cell_but_a_refused_one_explains_itself(live: WhichPanel, session: StudioSession) -> None:
    at = centre(live, place_of(live, "tanh", "bce"))
    QTest.mouseClick(live.view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert not session.edits
    assert "between 0 and 1" in live.view.accessibleDescription()
    at = centre(live, place_of(live, "tanh", "mse"))
    QTest.mouseClick(live.view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert session.edits[-1].network.output_activation == "tanh"


def test_that_a_function_is_found_also_among_all_pairs(qtbot: QtBot, live: WhichPanel) -> None:
    live.show_function("tanh")
    assert live.view.current == place_of(live, "tanh", "mse")
    live.show_function("softplus")
    qtbot.waitUntil(lambda: live.view.current == 28, timeout=PATIENCE_MS)
    assert live.grid is not None
    assert live.grid.activations[28 // len(live.grid.losses)] == "softplus"


def test_that_pictures_and_curves_change_while_it_trains(qtbot: QtBot, live: WhichPanel) -> None:
    before = live.view.grab().toImage()
    trained(qtbot, live, live.table.epoch + 5)
    assert live.view.grab().toImage() != before


@pytest.mark.parametrize("task", list(Task))
def test_that_every_task_has_its_table_in_every_colour_and_size(qtbot: QtBot, live: WhichPanel, task: Task) -> None:
    if task is not Task.BINARY:
        live.guide.task_chosen.emit(task)
        qtbot.waitUntil(lambda: live.table.state is not TableState.LOADING, timeout=PATIENCE_MS)
    shown: list[QImage] = []
    for theme in (LIGHT, DARK, HIGH_CONTRAST):
        live.show_theme(theme)
        shown.append(live.view.grab().toImage())
    assert shown[0] != shown[1] != shown[2]
    live.resize(958, 590)
    assert live.width() == 958
    assert not live.grab().isNull()


def test_that_numbers_which_are_none_are_painted(live: WhichPanel) -> None:
    cells = 16
    losses = np.full((3, cells), np.nan)
    losses[:, 1], losses[:, 2], losses[:, 3] = (np.inf, 1, 2), (-1, -1e9, -1e30), (0, 0, 0)
    live.view.show_numbers(losses, np.full((cells, 32 * 32, 1), np.nan, dtype=np.float32), 150)
    assert not live.view.grab().isNull()


# ---- the guide ----


def test_that_the_table_begins_with_the_task_of_the_data(panel: WhichPanel) -> None:
    experiment = with_data(RecordingSession().experiment, source="rings", samples=60)
    panel.show_dataset(load_dataset(experiment.data))
    assert task_of(panel) is Task.MULTICLASS
    panel.guide.task_chosen.emit(Task.REGRESSION)
    panel.show_dataset(load_dataset(experiment.data))
    assert task_of(panel) is Task.REGRESSION


@pytest.mark.parametrize("task", list(Task))
def test_that_build_it_puts_the_advised_pair_into_the_studio_and_says_where_the_activation_went(
    qtbot: QtBot, panel: WhichPanel, session: StudioSession, task: Task
) -> None:
    said: list[tuple[str, str]] = []
    session.notified.connect(lambda kind, sentence: said.append((kind, sentence)))
    panel.guide.show_task(task)
    with qtbot.waitSignal(panel.studio_asked):
        button(panel, "Build it").click()
    advice = advise(task)
    assert (session.edits[-1].network.output_activation, session.edits[-1].loss.name) == (
        advice.activation,
        advice.loss,
    )
    assert session.edits[-1].loss.input == "auto"
    assert said == [("info", f"Built: {advice.activation} with {advice.loss}. {advice.inside}")]


def test_that_outliers_are_asked_about_for_numbers_alone(panel: WhichPanel, session: StudioSession) -> None:
    assert panel.guide.outliers.isHidden()
    panel.guide.show_task(Task.REGRESSION)
    assert not panel.guide.outliers.isHidden()
    panel.guide.outliers.setChecked(True)
    button(panel, "Build it").click()
    assert session.edits[-1].loss.name == "huber"


def button(panel: WhichPanel, text: str) -> QAbstractButton:
    return next(found for found in panel.findChildren(QAbstractButton) if found.text() == text)


# ---- the differences ----


def test_that_pointing_at_a_difference_lights_it_up_and_explains_it(live: WhichPanel) -> None:
    drawing, row = live.differences.drawing, live.differences.rows["applied_to"]
    plain = drawing.grab().toImage()
    row.setFocus()
    row.pointed_at.emit("applied_to")
    assert drawing.grab().toImage() != plain
    assert any(label.text() == row.sentence for label in live.differences.findChildren(QLabel))
    assert drawing.accessibleDescription() == row.sentence


def test_that_each_difference_has_a_drawing_of_its_own(live: WhichPanel) -> None:
    pictures = []
    for key in ("", *live.differences.rows):
        live.differences.drawing.show_difference(key)
        pictures.append(live.differences.drawing.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_that_every_control_has_a_name_and_a_tool_tip(panel: WhichPanel) -> None:
    for control in panel.findChildren(QAbstractButton):
        assert control.accessibleName() or control.text(), control
        owner = control.parentWidget()
        assert control.toolTip() or (owner is not None and owner.toolTip()), control.text()
    for row in panel.differences.rows.values():
        assert row.accessibleName()
    assert panel.view.accessibleName()


@pytest.mark.parametrize("width", [232, 340])
def test_that_no_word_is_cut_off_at_the_side(qtbot: QtBot, width: int) -> None:
    differences = KeyDifferences(LIGHT)
    qtbot.addWidget(differences)
    differences.resize(width, 900)
    differences.show()
    for row in differences.rows.values():
        for label in row._labels:
            words = label.text().replace("_\u200b", "_ ").split()
            assert max(map(label.fontMetrics().horizontalAdvance, words)) <= label.width()
