"""The row panel: values shown follow the row looked at, values chosen leave by the session, answers are read."""

import dataclasses

import numpy as np
import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Frame
from nnstudio.experiment.edits import fitted_to_task
from nnstudio.gui.panels.row_panel import RowPanel
from nnstudio.gui.parts.row_values import slider_places, values_of_row
from nnstudio.gui.theme import DARK, LIGHT
from nnstudio.gui.widgets.labelled_slider import LabelledSlider
from nnstudio.gui.widgets.number_edit import NumberEdit
from tests.gui.panels.network_samples import NetworkSession, frame_of, table, toy
from tests.gui.panels.recording_session import as_session


def panel_of(qtbot: QtBot, dataset: Dataset | None) -> tuple[RowPanel, NetworkSession]:
    session = NetworkSession()
    session.dataset = dataset
    panel = RowPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(340, 430)
    panel.show()
    return panel, session


def answering(frame: Frame, **changes: object) -> Frame:
    assert frame.row is not None
    return dataclasses.replace(frame, row=dataclasses.replace(frame.row, **changes))  # type: ignore[arg-type]


# ---- values ----


def test_that_two_numbers_have_sliders_at_their_typical_value(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, toy())
    editors = panel.form.editors
    assert all(isinstance(editor, LabelledSlider) for editor in editors.values())
    assert [editor.value() for editor in editors.values()] == [0.5, 0.5]  # type: ignore[union-attr]
    assert session.calls == []


def test_that_a_table_has_fields_and_lists(qtbot: QtBot) -> None:
    panel, _ = panel_of(qtbot, table())
    *fields, list_ = panel.form.editors.values()
    assert [type(field) for field in fields] == [NumberEdit] * 4
    assert isinstance(list_, QComboBox)


def test_that_the_row_looked_at_is_shown_without_telling(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, table())
    panel.show_row({"length 1": 7.25, "colour": "blue"})
    editors = panel.form.editors
    assert editors["length 1"].value() == 7.25  # type: ignore[union-attr]
    assert editors["colour"].currentText() == "blue"  # type: ignore[union-attr]
    assert editors["length 0"].value() == 5.0  # type: ignore[union-attr]
    assert session.calls == []


def test_that_values_chosen_go_to_the_session(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, table())
    field, colors = panel.form.editors["length 2"], panel.form.editors["colour"]
    assert isinstance(field, NumberEdit)
    assert isinstance(colors, QComboBox)
    field.setValue(6.5)
    colors.textActivated.emit("red")
    assert session.calls == [("set_row", {"length 2": 6.5}), ("set_row", {"colour": "red"})]


def test_that_a_slider_tells_while_it_moves(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, toy())
    slider = panel.form.editors["x"]
    assert isinstance(slider, LabelledSlider)
    slider._slider.setValue(slider._slider.value() + 1)
    assert session.calls[0][0] == "set_row"
    assert session.calls[0][1] == {"x": slider.value()}


def test_that_a_field_that_is_typed_in_is_left_alone(qtbot: QtBot) -> None:
    panel, _ = panel_of(qtbot, table())
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    field = panel.form.editors["length 0"]
    assert isinstance(field, NumberEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3.2")
    panel.show_row({"length 0": 8.0})
    assert field.text() == "3.2"


def test_that_what_is_half_typed_goes_with_the_data_it_was_for(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, table())
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    field = panel.form.editors["length 0"]
    assert isinstance(field, NumberEdit)
    panel.form.value_edited.connect(lambda *_: panel.show_row({"x": 1.0}))  # as the session answers
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3.2")
    panel.show_dataset(toy())
    assert session.calls == []
    assert list(panel.form.editors) == ["x", "y"]


# ---- training rows ----


def test_that_rows_of_a_toy_are_read_from_their_coordinates() -> None:
    dataset = toy()
    values = values_of_row(dataset, dataset.train, 3)
    assert values == pytest.approx({"x": dataset.train.coordinates[3, 0], "y": dataset.train.coordinates[3, 1]}, 1e-4)


def test_that_rows_of_a_table_are_read_back_with_their_category() -> None:
    dataset = table()
    values = values_of_row(dataset, dataset.train, 5)
    assert values["length 1"] == pytest.approx(dataset.train.inputs[5, 1] * 2 + 5, 1e-4)
    assert values["colour"] == ("red", "green", "blue")[int(dataset.train.inputs[5, 4:].argmax())]


def test_that_next_goes_through_the_training_rows(qtbot: QtBot) -> None:
    dataset = toy(rows=2)
    panel, session = panel_of(qtbot, dataset)
    for _ in range(3):
        panel.next_row.click()
    rows = [values_of_row(dataset, dataset.train, index) for index in (0, 1, 0)]
    assert session.calls == [("set_row", row) for row in rows]
    assert panel.form.editors["x"].value() == rows[0]["x"]  # type: ignore[union-attr]
    assert panel.truth.text().startswith("row 1 is class")


def test_that_random_takes_one_of_the_training_rows(qtbot: QtBot) -> None:
    dataset = toy(rows=5)
    panel, session = panel_of(qtbot, dataset)
    panel.random_row.click()
    assert session.calls[0][1] in [values_of_row(dataset, dataset.train, index) for index in range(5)]


def test_that_the_truth_vanishes_when_another_row_is_looked_at(qtbot: QtBot) -> None:
    panel, _ = panel_of(qtbot, toy())
    panel.next_row.click()
    panel.show_row(values_of_row(toy(), toy().train, 0))
    assert panel.truth.text()
    panel.show_row({"x": 1.0, "y": 1.0})
    assert not panel.truth.text()


def test_that_typical_values_come_back(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, toy())
    panel.next_row.click()
    panel.typical.click()
    assert session.calls[-1] == ("set_row", {"x": 0.5, "y": 0.5})


# ---- answers ----


def test_that_classes_are_shown_with_their_shares(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, toy())
    frame = frame_of(session.experiment, toy())
    panel.show_frame(answering(frame, probabilities=np.array([0.2, 0.8], np.float32), prediction=np.array([1.0])))
    lines = [(answer.name, answer.text, answer.is_chosen) for answer in panel.bars.answers()]
    assert lines == [("class 0", "20.0 %", False), ("class 1", "80.0 %", True)]
    assert panel.bars.accessibleName() == "Prediction: class 1"


def test_that_of_many_classes_the_likeliest_are_shown(qtbot: QtBot) -> None:
    dataset = table(classes=10)
    panel, session = panel_of(qtbot, dataset)
    frame = frame_of(fitted_to_task(session.experiment, Task.MULTICLASS), dataset)
    shares = np.array([0, 0.3, 0, 0.1, 0, 0.05, 0, 0.5, 0.05, 0], np.float32)
    panel.show_frame(answering(frame, probabilities=shares, prediction=np.array([7.0])))
    assert [answer.name for answer in panel.bars.answers()] == ["kind 1", "kind 3", "kind 5", "kind 7"]


def test_that_a_class_without_probabilities_is_named(qtbot: QtBot) -> None:
    panel, session = panel_of(qtbot, toy())
    frame = frame_of(session.experiment, toy())
    panel.show_frame(answering(frame, probabilities=None, prediction=np.array([0.0])))
    assert [answer.text for answer in panel.bars.answers()] == ["chosen", ""]


def test_that_numbers_and_labels_are_shown(qtbot: QtBot) -> None:
    regression = dataclasses.replace(toy(), task=Task.REGRESSION, class_names=(), target_names=("height",))
    panel, session = panel_of(qtbot, regression)
    frame = frame_of(session.experiment, toy())
    panel.show_frame(answering(frame, probabilities=None, prediction=np.array([1.2345])))
    assert [(answer.name, answer.text) for answer in panel.bars.answers()] == [("height", "1.23")]
    labels = dataclasses.replace(toy(), task=Task.MULTILABEL, class_names=(), target_names=("a", "b"))
    panel.show_dataset(labels)
    shares = np.array([0.9, 0.1], np.float32)
    panel.show_frame(answering(frame, probabilities=shares, prediction=np.array([1.0, 0.0])))
    assert [(answer.text, answer.is_chosen) for answer in panel.bars.answers()] == [("90.0 %", True), ("10.0 %", False)]


@pytest.mark.parametrize(
    "dataset", [None, toy(rows=1), toy(axes=1), table()], ids=["no data", "one row", "one axis", "table"]
)
def test_that_it_paints_whatever_there_is(qtbot: QtBot, dataset: Dataset | None) -> None:
    panel, session = panel_of(qtbot, dataset)
    panel.grab()
    assert panel.empty.isVisible() == (dataset is None)
    if dataset is not None and dataset.axes:
        frame = frame_of(session.experiment, dataset)
        panel.show_frame(frame)
        broken = np.array([np.nan, np.nan], np.float32)
        panel.show_frame(answering(frame, probabilities=broken, prediction=np.array([np.nan])))
        assert [answer.text for answer in panel.bars.answers()] == ["NaN", "NaN"]
    panel.show_frame(frame_of(session.experiment, toy(), own_row=False))
    panel.show_theme(DARK)
    panel.grab()


def test_that_every_control_has_a_name_and_a_tool_tip(qtbot: QtBot) -> None:
    for dataset in (toy(), table()):
        panel, _ = panel_of(qtbot, dataset)
        for control in (*panel.form.editors.values(), panel.next_row, panel.random_row, panel.typical):
            assert control.toolTip()
            assert control.accessibleName() or isinstance(control, LabelledSlider)


def test_that_slider_places_are_round_and_reach_beyond_the_data() -> None:
    places = slider_places(toy().columns[0])
    assert places[0] <= -3
    assert places[-1] >= 3
    assert 0.0 in places
    assert len(places) <= 102
