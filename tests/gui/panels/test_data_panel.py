"""The data panel: it shows what is chosen, and what is chosen in it leaves by the session."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QFileDialog, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.data.load import load_dataset
from nnstudio.experiment import Data
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.gui.panels.data_panel import DataPanel
from nnstudio.gui.parts.data_sliders import AMPLITUDE, BATCH, NOISE, POSITIVE_SHARE, ROWS, TEST_SHARE, DataSliders
from nnstudio.gui.parts.feature_boxes import FeatureBoxes
from nnstudio.gui.parts.seed_edit import SeedEdit
from nnstudio.gui.parts.source_gallery import SourceGallery
from nnstudio.gui.parts.source_thumbnail import SourceThumbnail
from nnstudio.gui.parts.table_summary import TableSummary
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.recording_session import RecordingSession, as_session


@pytest.fixture
def session() -> RecordingSession:
    return RecordingSession()


@pytest.fixture
def panel(qtbot: QtBot, session: RecordingSession) -> DataPanel:
    made = DataPanel(as_session(session), LIGHT)
    qtbot.addWidget(made)
    made.resize(220, 900)
    made.show()
    return made


def sliders(panel: DataPanel) -> DataSliders:
    return panel.findChildren(DataSliders)[0]


def type_into_slider(panel: DataPanel, path: str, value: float) -> None:
    """What the field of a slider does once a number is typed."""
    slider = sliders(panel).slider(path)
    slider.show_value(value)
    slider.value_committed.emit(value)


SETTINGS = [
    (NOISE, "data", "noise", 0.35, 0.35),
    (ROWS, "data", "samples", 2000, 2000),
    (TEST_SHARE, "data", "test_fraction", 0.3, 70),
    (BATCH, "training", "batch_size", 10, 10),
    (AMPLITUDE, "data", "amplitude", 5.0, 5),
    (POSITIVE_SHARE, "data", "positive_share", 0.2, 20),
]


@pytest.mark.parametrize(("path", "part", "name", "stored", "shown"), SETTINGS)
def test_that_a_slider_shows_the_experiment(
    panel: DataPanel, session: RecordingSession, path: str, part: str, name: str, stored: float, shown: float
) -> None:
    change = with_data if part == "data" else with_training
    panel.show_experiment(change(session.experiment, **{name: stored}))
    assert sliders(panel).slider(path).value() == shown
    assert session.edits == []


@pytest.mark.parametrize(("path", "part", "name", "stored", "shown"), SETTINGS)
def test_that_a_slider_edits_the_experiment(
    panel: DataPanel, session: RecordingSession, path: str, part: str, name: str, stored: float, shown: float
) -> None:
    type_into_slider(panel, path, shown)
    value = getattr(getattr(session.edits[-1], part), name)
    assert (value, type(value)) == (stored, type(stored))


def test_that_a_drag_edits_once_after_a_rest(qtbot: QtBot, panel: DataPanel, session: RecordingSession) -> None:
    noise = sliders(panel).slider(NOISE)
    for value in (0.1, 0.2, 0.3):
        noise.value_changed.emit(value)
    assert session.edits == []
    qtbot.waitUntil(lambda: bool(session.edits), timeout=2000)
    assert [edited.data.noise for edited in session.edits] == [0.3]


def test_that_a_hidden_panel_leaves_no_edit_behind(panel: DataPanel, session: RecordingSession) -> None:
    sliders(panel).slider(NOISE).value_changed.emit(0.4)
    panel.hide()
    assert [edited.data.noise for edited in session.edits] == [0.4]


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ("circle", {NOISE, ROWS, TEST_SHARE, BATCH}),
        ("sine", {NOISE, ROWS, TEST_SHARE, BATCH, AMPLITUDE}),
        ("imbalanced", {NOISE, ROWS, TEST_SHARE, BATCH, POSITIVE_SHARE}),
        ("iris", {TEST_SHARE, BATCH}),
    ],
)
def test_that_only_what_the_source_uses_is_shown(
    panel: DataPanel, session: RecordingSession, source: str, used: set[str]
) -> None:
    panel.show_experiment(with_data(session.experiment, source=source))
    shown = {path for path, *_ in SETTINGS if sliders(panel).slider(path).isVisible()}
    assert shown == used
    assert panel.findChildren(FeatureBoxes)[0].isVisible() == (source != "iris")


def test_that_a_thumbnail_chooses_its_source(panel: DataPanel, session: RecordingSession) -> None:
    thumbnail = next(each for each in panel.findChildren(SourceThumbnail) if each.source.name == "spiral")
    thumbnail.click()
    assert session.calls == [("choose_source", "spiral")]
    assert session.edits == []


def test_that_the_chosen_source_is_ringed(panel: DataPanel, session: RecordingSession) -> None:
    panel.show_experiment(with_data(session.experiment, source="wine"))
    ringed = [each.source.name for each in panel.findChildren(SourceThumbnail) if each.isChecked()]
    assert ringed == ["wine"]
    assert session.calls == []


def test_that_features_are_shown_and_edited(panel: DataPanel, session: RecordingSession) -> None:
    boxes = panel.findChildren(FeatureBoxes)[0]
    panel.show_experiment(with_data(session.experiment, features=("x", "y", "xy")))
    assert boxes.box("xy").isChecked()
    assert session.edits == []
    boxes.box("x2").click()
    assert session.edits[-1].data.features == ("x", "y", "x2", "xy")


def test_that_seed_and_new_data_edit_the_data(panel: DataPanel, session: RecordingSession) -> None:
    seed = panel.findChildren(SeedEdit)[0]
    panel.show_experiment(with_data(session.experiment, seed=41))
    assert seed.text() == "41"
    seed.setFocus()
    seed.selectAll()
    QTest.keyClicks(seed, "7")
    QTest.keyClick(seed, Qt.Key.Key_Return)
    assert session.edits[-1].data.seed == 7
    new_data = next(each for each in panel.findChildren(QAbstractButton) if each.accessibleName() == "New data")
    new_data.click()
    assert session.edits[-1].data.seed == 8


def test_that_standardize_is_shown_and_edited(panel: DataPanel, session: RecordingSession) -> None:
    box = next(
        each for each in panel.findChildren(QAbstractButton) if each.accessibleName() == "Standardize the inputs"
    )
    assert box.isChecked()
    panel.show_experiment(with_data(session.experiment, standardize=False))
    assert not box.isChecked()
    assert session.edits == []
    session.experiment = with_data(session.experiment, standardize=False)
    box.click()
    assert session.edits[-1].data.standardize is True


def test_that_notes_of_the_data_are_told(panel: DataPanel, tmp_path: Path) -> None:
    table = tmp_path / "grades.csv"
    rows = "\n".join(f"{number},{number % 3 or ''},{'ab'[number % 2]}" for number in range(30))
    table.write_text("hours,days,grade\n" + rows, encoding="utf-8")
    dataset = load_dataset(Data(source="file", path=str(table), target="grade"))
    panel.show_dataset(dataset)
    shown = "\n\n".join(dataset.notes)
    assert shown
    assert any(label.text() == shown for label in panel.findChildren(type(panel._notes)))


def test_that_a_file_is_summed_up_and_can_be_changed(qtbot: QtBot, panel: DataPanel, session: RecordingSession) -> None:
    session.experiment = with_data(session.experiment, source="file", path="/tables/grades.csv", target="grade")
    panel.show_experiment(session.experiment)
    summary = panel.findChildren(TableSummary)[0]
    assert summary.isVisible()
    assert not any(each.isChecked() for each in panel.findChildren(SourceThumbnail))
    with qtbot.waitSignal(panel.table_offered) as offered:
        summary.change_button().click()
    assert offered.args == ["/tables/grades.csv"]
    combo = summary.missing_combo()
    combo.setCurrentIndex(combo.findData("drop"))
    combo.activated.emit(combo.currentIndex())
    assert session.edits[-1].data.missing == "drop"


def test_that_a_chosen_file_is_offered(qtbot: QtBot, panel: DataPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/tables/a.csv", ""))
    opener = next(each for each in panel.findChildren(QAbstractButton) if each.text().startswith("Open a file"))
    with qtbot.waitSignal(panel.table_offered) as offered:
        opener.click()
    assert offered.args == ["/tables/a.csv"]


@pytest.mark.parametrize(("name", "welcome"), [("a.csv", True), ("a.TSV", True), ("a.txt", True), ("a.png", False)])
def test_that_a_dropped_table_is_offered(qtbot: QtBot, panel: DataPanel, name: str, welcome: bool) -> None:
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(f"/tables/{name}")])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(panel.rect().center(), action, dragged, button, none)
    enter.ignore()
    panel.dragEnterEvent(enter)
    assert enter.isAccepted() == welcome
    panel.grab()
    drop = QDropEvent(QPointF(5, 5), action, dragged, button, none)
    with qtbot.waitSignal(panel.table_offered, timeout=100, raising=welcome) as offered:
        panel.dropEvent(drop)
    assert offered.args == ([f"/tables/{name}"] if welcome else None)


def test_that_a_click_leaves_the_keyboard_where_it_was(panel: DataPanel) -> None:
    thumbnail = panel.findChildren(SourceThumbnail)[1]
    QTest.mouseClick(thumbnail, Qt.MouseButton.LeftButton)
    assert not thumbnail.hasFocus()


@pytest.mark.usefixtures("plain_app")
def test_that_every_control_has_a_name_a_tool_tip_and_a_finger_wide_place(panel: DataPanel) -> None:
    controls: list[QWidget] = []
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider):
        controls += panel.findChildren(kind)
    for control in controls:
        if control.objectName().startswith("qt_") or not control.isVisible():
            continue
        if isinstance(control.parentWidget(), QAbstractSpinBox):
            continue
        assert control.accessibleName(), control
        assert control.toolTip(), control
        assert min(control.width(), control.height()) >= 24, control


def test_that_the_panel_is_drawn_in_other_colours_and_languages(panel: DataPanel) -> None:
    panel.show_theme(DARK)
    assert not panel.grab().isNull()
    panel.retranslate()
    assert panel.findChildren(SourceGallery)[0].isVisible()


def test_that_a_low_panel_scrolls_and_keeps_its_width(panel: DataPanel) -> None:
    high = panel.minimumSizeHint().width()
    panel.resize(220, 300)
    panel.grab()
    assert panel.minimumSizeHint().height() <= 300
    assert panel.minimumSizeHint().width() == high <= 220


@pytest.mark.usefixtures("qapp")
def test_that_a_panel_nobody_needs_goes_away(session: RecordingSession) -> None:
    made = DataPanel(as_session(session), LIGHT)
    gone = weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None


@pytest.mark.usefixtures("plain_app")
@pytest.mark.parametrize("source", ["circle", "imbalanced", "line_outliers", "digits", "file"])
def test_that_the_column_of_the_window_is_wide_enough(panel: DataPanel, session: RecordingSession, source: str) -> None:
    panel.show_experiment(with_data(session.experiment, source=source, path="/tables/a_rather_long_name.csv"))
    panel.grab()
    assert panel.minimumSizeHint().width() <= 216
