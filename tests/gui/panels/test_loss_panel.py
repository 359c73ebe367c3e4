"""The loss panel: curves with legend and summary, options, the numbers as a table and as text."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import Curves, Mark
from nnstudio.experiment.edits import with_data, with_loss, with_training, with_units
from nnstudio.gui.panels.loss_panel import LossPanel
from nnstudio.gui.parts.curves_table import CurvesTable
from nnstudio.gui.theme import DARK, LIGHT
from nnstudio.session.ghosts import Ghost
from tests.gui.panels.coach_samples import alarm
from tests.gui.panels.plot_samples import PlotSession, falling, moment
from tests.gui.panels.recording_session import as_session


@pytest.fixture
def session() -> PlotSession:
    return PlotSession()


@pytest.fixture
def panel(qtbot: QtBot, session: PlotSession) -> LossPanel:
    panel = LossPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(520, 225)
    panel.show()
    return panel


def test_that_the_summary_says_what_happened_in_one_sentence(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    assert panel.plot.accessibleDescription() == "Loss fell from 0.69 to 0.050 in 100 epochs; test 0.060."


@pytest.mark.parametrize(
    ("start", "end", "word"), [(0.5, 0.9, "rose"), (0.5, 0.501, "stayed"), (0.5, math.nan, "no number")]
)
def test_that_the_summary_tells_other_ends_too(panel: LossPanel, start: float, end: float, word: str) -> None:
    losses = np.array([start, end])
    panel.show_frame(moment(None, Curves(np.array([0.0, 1.0]), losses, losses)))
    assert word in panel.summary()
    panel.grab()


def test_that_nothing_trained_is_said_and_painted(panel: LossPanel) -> None:
    assert "Nothing" in panel.summary()
    assert not panel.menu.table.isEnabled()
    panel.grab()


def test_that_hovering_tells_exact_values_to_those_who_listen(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    panel.grab()
    at = panel.plot.to_pixels(50.0, 0.0)
    QTest.mouseMove(panel.plot.viewport(), at.toPoint())
    panel.grab()
    assert panel.plot.accessibleDescription().startswith("epoch 50 · train 0.18")
    panel.show_frame(moment(None, falling()))
    assert panel.plot.accessibleDescription().startswith("epoch 50")
    panel.plot.clear_cursor()
    assert panel.plot.accessibleDescription().startswith("Loss fell")


def test_that_the_arrow_keys_read_values(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    readings: list[str] = []
    panel.plot.reading_changed.connect(readings.append)
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    QTest.keyClick(panel.plot, Qt.Key.Key_Left)
    assert readings[0].startswith("epoch 100 · train 0.05000 · test 0.06000")
    assert readings[1].startswith("epoch 99 ·")


def test_that_ghosts_chance_and_marks_reach_the_plot(panel: LossPanel, session: PlotSession) -> None:
    curves = falling()
    session.ghosts = tuple(Ghost(falling(end=0.1 * number), session.experiment) for number in range(1, 8))
    marked = Curves(curves.epoch, curves.train_loss, curves.test_loss, {}, (Mark(20.0, "rate 0.001"),))
    panel.show_frame(moment(None, marked))
    assert not panel.grab().isNull()
    assert panel.legend.sizeHint().width() > 200


def test_that_only_earlier_runs_with_the_same_loss_on_the_same_rows_are_drawn(
    panel: LossPanel, session: PlotSession
) -> None:
    present = session.experiment
    session.ghosts = (
        Ghost(falling(), with_loss(present, name="mse")),
        Ghost(falling(), with_data(present, noise=0.5)),
        Ghost(falling(), with_training(present, learning_rate=0.03)),
        Ghost(falling(), with_loss(present, input="output")),
    )
    panel.show_frame(moment(None, falling()))
    assert [name for _, _, name in panel.plot._ghosts] == ["earlier run: lr 0.03", "earlier run: loss fed with output"]
    assert "lr 0.03" in panel.legend.toolTip()
    panel.grab()


def test_that_pointing_at_an_earlier_run_names_it(panel: LossPanel, session: PlotSession) -> None:
    readings: list[str] = []
    panel.plot.reading_changed.connect(readings.append)
    session.ghosts = (Ghost(falling(end=0.2), with_training(session.experiment, learning_rate=0.03)),)
    panel.show_frame(moment(None, falling(end=0.02)))
    panel.grab()
    ghost = session.ghosts[0].curves
    at = panel.plot.to_pixels(80.0, math.log10(float(ghost.test_loss[80])))
    QTest.mouseMove(panel.plot.viewport(), at.toPoint())
    assert "earlier run: lr 0.03" in readings[-1]
    panel.grab()


def test_that_a_new_run_says_why_it_began_and_takes_the_note_away(panel: LossPanel, session: PlotSession) -> None:
    panel.show_frame(moment(None, falling()))
    session.ghosts = (Ghost(falling(), session.experiment),)
    session.experiment = with_units(session.experiment, 0, 9)
    panel.show_frame(replace(moment(None, falling(1)), run_id=2))
    assert panel.plot._note == "New run: the layers changed; the old curve stays grey."
    panel.grab()
    panel._note_time.timeout.emit()
    assert panel.plot._note == ""
    panel.show_frame(replace(moment(None, falling(2)), run_id=3))
    assert panel.plot._note == "", "a reset is what was asked for"


def test_that_the_floor_and_the_alarms_are_drawn_and_read(panel: LossPanel, session: PlotSession) -> None:
    readings: list[str] = []
    panel.plot.reading_changed.connect(readings.append)
    session.loss_floor = 0.01
    session.coach.alarms = (alarm("floor", epoch=60),)
    panel.show_frame(moment(None, falling()))
    panel.grab()
    QTest.mouseMove(panel.plot.viewport(), panel.plot.to_pixels(60.0, -1.0).toPoint())
    assert "The loss stands at 0.5" in readings[-1]
    assert [words[0] for _, words in panel.plot._lines()] == ["chance 0.693", "floor 0.0100"]
    panel.grab()


@pytest.mark.parametrize("size", [(220, 140), (330, 180), (520, 225)])
def test_that_no_words_in_the_plot_cover_others(panel: LossPanel, session: PlotSession, size: tuple[int, int]) -> None:
    session.loss_floor = 0.5
    panel.resize(*size)
    for epochs in (1, 2, 5, 40, 101):
        panel.show_frame(moment(None, falling(epochs, end=0.51)))
        panel.grab()
        boxes = panel.plot._taken
        pairs = itertools.combinations(boxes, 2)
        assert not [(one, other) for one, other in pairs if one.intersects(other)]
        assert all(box.left() >= panel.plot.area().left() for box in boxes)


def test_that_axes_and_smoothing_can_be_chosen_from_the_menu(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    looks = [panel.plot.is_log]
    panel.menu.log_loss.trigger()
    looks.append(panel.plot.is_log)
    assert looks == [True, False]
    panel.menu.log_epoch.trigger()
    panel.menu.smoothings.actions()[2].trigger()
    assert panel.menu.smoothing() == 0.9
    panel.grab()


def test_that_losses_below_zero_are_shown_on_a_linear_axis(panel: LossPanel) -> None:
    epoch = np.arange(5.0)
    panel.show_frame(moment(None, Curves(epoch, -epoch, -epoch)))
    assert not panel.plot.is_log
    panel.grab()


def test_that_the_numbers_can_be_seen_as_a_table(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    panel.menu.table.trigger()
    window = panel.findChild(CurvesTable)
    assert window is not None
    view = window.findChild(QTableView)
    assert view is not None
    assert view.model().rowCount() == 101
    assert view.model().headerData(1, Qt.Orientation.Horizontal) == "train loss"
    assert view.model().index(100, 0).data() == "100"
    window.close()


def test_that_the_numbers_can_be_copied_in_full_precision(panel: LossPanel) -> None:
    losses = np.array([0.1, 1 / 3])
    panel.show_frame(moment(None, Curves(np.array([0.0, 1.0]), losses, losses)))
    panel.menu.copy.trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines == ["epoch,train_loss,test_loss", "0,0.1,0.1", f"1,{1 / 3!r},{1 / 3!r}"]


def test_that_other_data_begin_with_an_empty_plot(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    panel.show_dataset(None)
    assert "Nothing" in panel.plot.accessibleDescription()


def test_that_it_is_drawn_in_other_colours(panel: LossPanel) -> None:
    panel.show_frame(moment(None, falling()))
    light = panel.grab().toImage()
    panel.show_theme(DARK)
    assert panel.grab().toImage() != light


def test_that_every_control_has_a_name_and_a_tool_tip(panel: LossPanel) -> None:
    for control in (panel.menu, panel.plot):
        assert control.accessibleName()
        assert control.toolTip()
