"""The output panel: the drawing that fits the data, its legend, metrics, and a row of one's own."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.data import Dataset
from nnstudio.data.dataset import Rows
from nnstudio.engine.frame import Predictions
from nnstudio.experiment.edits import fitted_to_task
from nnstudio.gui.panels.output_panel import OutputPanel
from nnstudio.gui.parts.picked_row import RowKind, picked_row
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.network_samples import table
from tests.gui.panels.plot_samples import PlotSession, answer_plane, moment, numbers_table, toy_of
from tests.gui.panels.recording_session import as_session


def opened(qtbot: QtBot, dataset: Dataset | None) -> tuple[OutputPanel, PlotSession]:
    session = PlotSession()
    session.dataset = dataset
    if dataset is not None:
        session.experiment = fitted_to_task(session.experiment, dataset.task)
        rows = len(dataset.train) + len(dataset.test)
        session.projection = None if dataset.axes else np.random.default_rng(0).normal(size=(rows, 2))
    panel = OutputPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(340, 470)
    panel.show()
    return panel, session


def shown(panel: OutputPanel) -> QWidget | None:
    panel.grab()
    return panel.view.currentWidget()


def test_that_without_data_it_says_what_comes(qtbot: QtBot) -> None:
    panel, _ = opened(qtbot, None)
    assert shown(panel) is panel.view.empty


@pytest.mark.parametrize("source", ["circle", "rings", "plane", "multilabel"])
def test_that_two_inputs_are_a_plane(qtbot: QtBot, source: str) -> None:
    dataset = toy_of(source)
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset, 3 if source in {"rings", "multilabel"} else 1)))
    assert shown(panel) is panel.view.plane
    assert panel.values.isVisible() == (source == "plane")
    assert panel.target.isVisible() == (source == "multilabel")


def test_that_a_row_is_picked_with_a_click_and_left_with_escape(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, session = opened(qtbot, dataset)
    plane = panel.view.plane
    place = plane._placed().to_pixels(*dataset.train.coordinates[4].tolist())
    QTest.mouseClick(plane, Qt.MouseButton.LeftButton, pos=place.toPoint())
    (_, values) = session.calls[-1]
    assert isinstance(values, dict)
    picked = picked_row(dataset, values)
    assert picked.kind is RowKind.TRAIN
    assert np.linalg.norm(dataset.train.coordinates[picked.index] - dataset.train.coordinates[4]) < 0.5
    panel.show_row(values)
    assert plane._is_data_row
    QTest.keyClick(plane, Qt.Key.Key_Escape)
    assert session.calls[-1] == ("set_row", None)


def test_that_one_input_is_a_line(qtbot: QtBot) -> None:
    dataset = toy_of("sine")
    panel, session = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    assert shown(panel) is panel.view.line
    QTest.keyClick(panel.view.line, Qt.Key.Key_Right)
    name, values = session.calls[-1]
    assert name == "set_row"
    assert isinstance(values, dict)
    assert list(values) == list(dataset.axes)


@pytest.mark.parametrize("classes", [3, 10])
def test_that_more_inputs_are_a_projection_or_counts(qtbot: QtBot, classes: int) -> None:
    dataset = table(classes)
    panel, session = opened(qtbot, dataset)
    session.frame = moment(dataset)
    panel.show_frame(session.frame)
    assert shown(panel) is panel.view.projection
    QTest.mouseClick(_button(panel, "Classes"), Qt.MouseButton.LeftButton)
    assert shown(panel) is panel.view.counts
    assert panel.classes.isHidden()


def test_that_numbers_of_more_inputs_are_a_fit(qtbot: QtBot) -> None:
    dataset = numbers_table()
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset))
    assert shown(panel) is panel.view.fit
    assert not panel.rows_as.isVisible()


def test_that_fewer_predictions_than_rows_are_drawn(qtbot: QtBot) -> None:
    dataset = table()
    panel, _ = opened(qtbot, dataset)
    few = Predictions(np.array([0.0, np.nan]), np.empty(0))
    panel.show_frame(moment(dataset, predictions=few))
    assert shown(panel) is panel.view.projection


def test_that_a_projection_still_missing_leaves_it_empty(qtbot: QtBot) -> None:
    dataset = table()
    panel, session = opened(qtbot, dataset)
    session.projection = None
    panel.show_dataset(dataset)
    panel.show_frame(moment(dataset))
    assert shown(panel) is panel.view.projection


@pytest.mark.parametrize("fill", [np.nan, np.inf, 1e30])
@pytest.mark.parametrize("source", ["circle", "plane", "sine"])
def test_that_what_is_no_number_is_painted(qtbot: QtBot, source: str, fill: float) -> None:
    dataset = toy_of(source)
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset, fill=fill)))
    assert not panel.grab().isNull()


def test_that_one_row_is_painted(qtbot: QtBot) -> None:
    dataset = toy_of("circle", 4)
    one, none = np.array([0]), np.array([], dtype=np.int64)
    dataset = replace(dataset, train=_only(dataset, one), test=_only(dataset, none))
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    assert not panel.grab().isNull()


def test_that_a_click_chooses_a_row_of_ones_own(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, session = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    panel.grab()
    QTest.mouseClick(panel.view.plane, Qt.MouseButton.LeftButton, pos=panel.view.plane.rect().center())
    name, values = session.calls[-1]
    assert name == "set_row"
    assert isinstance(values, dict)
    assert set(values) == set(dataset.axes)


def test_that_showing_a_row_tells_nobody(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, session = opened(qtbot, dataset)
    session.row = {dataset.axes[0]: 1.0, dataset.axes[1]: -2.0}
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    panel.show_row({})
    assert session.calls == []


def test_that_metrics_stand_beside_chance(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    lines = [(line.caption, line.aside, line.value) for line in panel.metrics.lines()]
    assert lines == [("Test accuracy", "(chance 0.50)", "0.984"), ("Loss train · test", "", "0.050 · 0.060")]


def test_that_numbers_have_rmse_and_r2(qtbot: QtBot) -> None:
    dataset = toy_of("plane")
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    assert [line.value for line in panel.metrics.lines()][:2] == ["0.112", "0.980"]


def test_that_rows_and_sharp_decisions_can_be_chosen(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, session = opened(qtbot, dataset)
    session.frame = moment(dataset, plane=answer_plane(dataset))
    panel.show_frame(session.frame)
    pictures = [panel.view.plane.grab().toImage()]
    for box in (panel.test, panel.train, panel.sharp):
        box.click()
        pictures.append(panel.view.plane.grab().toImage())
    assert all(first != second for first, second in pairwise(pictures))


def test_that_another_label_can_be_chosen(qtbot: QtBot) -> None:
    dataset = toy_of("multilabel")
    panel, session = opened(qtbot, dataset)
    session.frame = moment(dataset, plane=answer_plane(dataset, 3))
    panel.show_frame(session.frame)
    QTest.keyClick(panel.target, Qt.Key.Key_Down)
    assert panel.target.currentText() == dataset.target_names[1]
    panel.grab()


def test_that_it_is_drawn_in_other_colours(qtbot: QtBot) -> None:
    dataset = toy_of("circle")
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, plane=answer_plane(dataset)))
    light = panel.grab().toImage()
    panel.show_theme(DARK)
    assert panel.grab().toImage() != light


def test_that_every_control_has_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    panel, _ = opened(qtbot, toy_of("circle"))
    plots = (panel.view.plane, panel.view.line, panel.view.projection, panel.view.counts, panel.view.fit)
    for control in (panel.train, panel.test, panel.sharp, panel.target, panel.rows_as, *plots):
        assert control.accessibleName()
        assert control.toolTip()


def _button(panel: OutputPanel, text: str) -> QAbstractButton:
    return next(button for button in panel.findChildren(QAbstractButton) if button.text() == text)


def _only(dataset: Dataset, chosen: NDArray[np.int64]) -> Rows:
    rows = dataset.train
    return replace(
        rows,
        inputs=rows.inputs[chosen],
        coordinates=rows.coordinates[chosen],
        targets=rows.targets[chosen],
        numbers=rows.numbers[chosen],
    )
