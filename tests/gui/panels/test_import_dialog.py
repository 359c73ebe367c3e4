"""The import dialog: it reads beside the window, says what it found, and hands over what was chosen."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import N_, Task, UserError
from nnstudio.data.files import inspect_file
from nnstudio.experiment.edits import with_data
from nnstudio.gui.panels.import_dialog import ImportDialog
from nnstudio.gui.parts.column_table import Part
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.recording_session import RecordingSession, as_session

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "flowers.csv"
    kinds = ("setosa", "virginica", "versicolor")
    rows = [f"{n},{n % 7 or ''},{n % 2},{(n + 1) // 2 % 2},{kinds[n % 3]}" for n in range(30)]
    path.write_text("\n".join(["length,width,tall,red,kind", *rows]), encoding="utf-8")
    return path


@pytest.fixture
def session() -> RecordingSession:
    return RecordingSession()


@pytest.fixture
def dialog(qtbot: QtBot, session: RecordingSession, table: Path) -> ImportDialog:
    made = opened(session, table)
    qtbot.addWidget(made)
    return made


def opened(session: RecordingSession, table: Path) -> ImportDialog:
    dialog = ImportDialog(as_session(session), LIGHT, str(table))
    dialog.show()
    return dialog


def answer(session: RecordingSession, table: Path) -> None:
    assert session.waiting is not None
    session.waiting[0](inspect_file(table))


def tick(dialog: ImportDialog, row: int, part: Part, state: Qt.CheckState = CHECKED) -> None:
    model = dialog.choice.model
    model.setData(model.index(row, part), state, Qt.ItemDataRole.CheckStateRole)


def test_that_the_file_is_read_in_the_background(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    assert session.calls == [("inspect_file", str(table))]
    assert dialog.is_reading()
    assert not dialog.use_button.isEnabled()
    answer(session, table)
    assert not dialog.is_reading()
    assert dialog.use_button.isEnabled()


def test_that_a_cancelled_reading_is_forgotten(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    dialog.cancel_button.click()
    answer(session, table)
    assert not dialog.isVisible()
    assert len(session.calls) == 1


def test_that_the_suggestion_is_taken_over(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    dialog.use_button.click()
    assert session.calls[-1] == ("open_table", str(table), ("kind",), None, None, "fill")
    assert not dialog.isVisible()


def test_that_the_report_is_shown(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    model = dialog.choice.model
    shown = [model.index(1, part).data() for part in (Part.NAME, Part.KIND, Part.MISSING)]
    assert shown == ["width", "numbers", "5"]
    assert model.index(4, Part.KIND).data() == "3 categories"
    assert "several classes" in dialog.choice.task.itemText(0)
    assert not dialog.grab().isNull()


def test_that_a_target_is_chosen_by_name_or_by_tick(
    dialog: ImportDialog, session: RecordingSession, table: Path
) -> None:
    answer(session, table)
    dialog.choice.target.setCurrentText("length")
    dialog.choice.target.activated.emit(0)
    assert dialog.choice.targets() == ("length",)
    assert "kind" in dialog.choice.model.inputs()  # no longer the target, so an input
    tick(dialog, 2, Part.TARGET)
    assert dialog.choice.targets() == ("tall",)
    assert dialog.choice.target.currentText() == "tall"


def test_that_a_target_is_never_an_input(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    model = dialog.choice.model
    flags = model.flags(model.index(4, Part.INPUT))
    assert not flags & Qt.ItemFlag.ItemIsUserCheckable
    assert "kind" not in model.inputs()


def test_that_inputs_can_be_left_out(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    tick(dialog, 0, Part.INPUT, UNCHECKED)
    dialog.use_button.click()
    assert session.calls[-1][3] == ("width", "tall", "red")


def test_that_several_labels_can_be_predicted(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    tick(dialog, 2, Part.TARGET)
    dialog.choice.several.click()
    tick(dialog, 3, Part.TARGET)
    assert dialog.choice.targets() == ("tall", "red")
    dialog.choice.task.setCurrentIndex(dialog.choice.task.findData(Task.MULTILABEL))
    dialog.choice.missing.setCurrentIndex(dialog.choice.missing.findData("drop"))
    dialog.use_button.click()
    assert session.calls[-1] == ("open_table", str(table), ("tall", "red"), None, Task.MULTILABEL, "drop")


def test_that_what_does_not_fit_together_is_said_and_not_taken(
    dialog: ImportDialog, session: RecordingSession, table: Path
) -> None:
    answer(session, table)
    choice = dialog.choice
    choice.task.setCurrentIndex(choice.task.findData(Task.REGRESSION))
    choice.task.activated.emit(choice.task.currentIndex())
    assert "kind" in dialog.notice.spoken()
    assert dialog.notice.isVisible()
    assert not dialog.use_button.isEnabled()
    dialog.accept()
    assert session.calls[-1][0] == "inspect_file"
    choice.task.setCurrentIndex(0)
    choice.task.activated.emit(0)
    assert not dialog.notice.isVisible()
    assert dialog.use_button.isEnabled()


def test_that_classes_need_one_target(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    tick(dialog, 2, Part.TARGET)
    dialog.choice.several.click()
    tick(dialog, 3, Part.TARGET)
    dialog.choice.task.setCurrentIndex(dialog.choice.task.findData(Task.BINARY))
    assert "single target" in dialog.choice.problem()


def test_that_no_target_or_no_input_is_said(dialog: ImportDialog, session: RecordingSession, table: Path) -> None:
    answer(session, table)
    dialog.choice.several.click()
    tick(dialog, 4, Part.TARGET, UNCHECKED)
    assert "target" in dialog.choice.problem()
    tick(dialog, 4, Part.TARGET)
    for row in range(4):
        tick(dialog, row, Part.INPUT, UNCHECKED)
    assert "input" in dialog.choice.problem()


def test_that_an_unusable_file_is_named(dialog: ImportDialog, session: RecordingSession) -> None:
    assert session.waiting is not None
    session.waiting[1](UserError(N_("data", "{name} is no table."), name="flowers.csv"))
    assert dialog.notice.spoken() == "flowers.csv is no table."
    assert not dialog.use_button.isEnabled()
    dialog.cancel_button.click()
    assert len(session.calls) == 1


def test_that_an_earlier_choice_is_shown_again(qtbot: QtBot, session: RecordingSession, table: Path) -> None:
    session.experiment = with_data(
        session.experiment,
        source="file",
        path=str(table),
        target=("tall", "red"),
        inputs=("length",),
        task=Task.MULTILABEL,
        missing="drop",
    )
    dialog = opened(session, table)
    qtbot.addWidget(dialog)
    answer(session, table)
    dialog.accept()
    assert session.calls[-1] == ("open_table", str(table), ("tall", "red"), ("length",), Task.MULTILABEL, "drop")


def test_that_a_column_that_cannot_be_used_says_why(qtbot: QtBot, session: RecordingSession, tmp_path: Path) -> None:
    table = tmp_path / "slip.csv"
    table.write_text("\n".join(["a,b,c", *(f"{n},{n},{n % 2}" for n in range(20)), "1,oops,1"]), encoding="utf-8")
    dialog = opened(session, table)
    qtbot.addWidget(dialog)
    answer(session, table)
    model = dialog.choice.model
    assert "oops" in model.index(1, Part.NAME).data(Qt.ItemDataRole.ToolTipRole)
    dialog.accept()
    assert session.calls[-1][3] == ("a",)


def test_that_a_click_anywhere_in_a_cell_and_space_tick(
    dialog: ImportDialog, session: RecordingSession, table: Path
) -> None:
    answer(session, table)
    view, model = dialog.choice.table, dialog.choice.model
    place = view.visualRect(model.index(0, Part.INPUT)).topLeft()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(3, 3))
    assert "length" not in model.inputs()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert "length" in model.inputs()


def test_that_every_control_has_a_name_and_a_tool_tip(
    dialog: ImportDialog, session: RecordingSession, table: Path
) -> None:
    answer(session, table)
    choice = dialog.choice
    for control in (
        *(choice.target, choice.several, choice.task, choice.missing, choice.table),
        *(dialog.use_button, dialog.cancel_button),
    ):
        assert control.accessibleName()
        assert control.toolTip()


def test_that_the_dialog_is_drawn_in_other_colours(
    dialog: ImportDialog, session: RecordingSession, table: Path
) -> None:
    dialog.show_theme(DARK)
    assert not dialog.grab().isNull()
    answer(session, table)
    dialog.choice.several.click()
    assert not dialog.grab().isNull()


@pytest.mark.usefixtures("qapp")
def test_that_a_panel_nobody_needs_goes_away(session: RecordingSession) -> None:
    made = ImportDialog(as_session(session), LIGHT, "a.csv")
    gone = weakref.ref(made)
    del made
    session.waiting = None
    gc.collect()
    assert gone() is None
