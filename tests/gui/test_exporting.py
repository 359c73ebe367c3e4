"""Exports from the window: one entry for each kind, the run as it stands, and what stands in the way."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from safetensors.numpy import load_file

from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.experiment.given import read_given
from nnstudio.export import kinds as table
from nnstudio.export.kinds import KINDS, ExportKind
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.panels.loader_dialog import LoaderDialog
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 30_000
Patch = pytest.MonkeyPatch
Told = list[tuple[str, str]]


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: Patch) -> Iterator[MainWindow]:
    monkeypatch.setattr(dialogs, "ask_to_save", lambda *_: QMessageBox.StandardButton.Discard)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    window.session.train_epochs(3)
    qtbot.waitUntil(lambda: epochs(window) == 3 and window.session.state is RunState.READY, timeout=PATIENCE_MS)
    yield window
    window.exports.close()
    window.session.close()


def epochs(window: MainWindow) -> int:
    return window.session.frame.snapshot.epoch if window.session.frame else -1


@pytest.fixture
def told(window: MainWindow) -> Told:
    heard: Told = []
    window.session.notified.connect(lambda kind, sentence: heard.append((kind, sentence)))
    return heard


def choose(monkeypatch: Patch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_that_the_menu_has_an_entry_with_a_tip_for_each_kind(window: MainWindow) -> None:
    menu = window.exports.menu
    for _ in range(2):
        menu.aboutToShow.emit()
    assert len(menu.actions()) == len(KINDS)
    assert menu.toolTipsVisible()
    assert {action.data() for action in menu.actions()[1:]} == {kind.id for kind in KINDS if kind.id != "script"}
    assert all(action.toolTip().endswith(".") for action in menu.actions())
    letters = [action.text()[action.text().index("&") + 1].lower() for action in menu.actions()]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_that_every_kind_is_written_from_the_window(
    kind: ExportKind,
    window: MainWindow,
    told: Told,
    tmp_path: Path,
    monkeypatch: Patch,
    qtbot: QtBot,
) -> None:
    choose(monkeypatch, tmp_path / "out")  # without a suffix, which is added
    window.exports.menu.aboutToShow.emit()
    action = next((action for action in window.exports.menu.actions() if action.data() == kind.id), None)
    (action or window.actions_by_id["export_script"]).trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    path = tmp_path / f"out{kind.suffix}"
    assert told[0][0] == "info"
    assert path.name in told[0][1]
    assert path.stat().st_size > 0
    for dialog in window.findChildren(LoaderDialog):
        assert f'load_file("{path.name}")' in dialog.code.code()
        dialog.close()


def test_that_the_weights_are_those_of_the_frame_that_is_shown(
    window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    choose(monkeypatch, tmp_path / "a.safetensors")
    frame = window.session.frame
    assert frame is not None
    window.exports.export("state-dict")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    tensors = load_file(tmp_path / "a.safetensors")
    np.testing.assert_array_equal(tensors["0.weight"], frame.snapshot.layers[0].weight)
    for dialog in window.findChildren(LoaderDialog):
        dialog.close()


def test_that_script_and_notebook_end_with_the_weights_that_are_shown(
    window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    frame = window.session.frame
    assert frame is not None
    orders: dict[str, Callable[[], object]] = {
        "script": window.commands.on_export_script,
        "notebook": lambda: window.exports.export("notebook"),
    }
    for kind, order in orders.items():
        path = tmp_path / f"out{table.kind_of(kind).suffix}"
        choose(monkeypatch, path)
        told.clear()
        order()
        qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
        text = path.read_text(encoding="utf-8")
        assert "nnstudio's weights after 3 epochs" in text
        assert all(str(number) in text for number in frame.snapshot.layers[1].weight[0])


@pytest.mark.parametrize("kind", ["report", "pdf"])
def test_that_a_report_of_the_window_opens_as_a_copy_of_the_experiment(
    kind: str, window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    window.session.set_notes("A smaller rate is calmer.")
    window.session.edit(with_training(window.session.experiment, learning_rate=0.02))
    path = tmp_path / f"report{table.kind_of(kind).suffix}"
    choose(monkeypatch, path)
    window.exports.export(kind)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert read_given(path).training.learning_rate == 0.02
    before = path.read_bytes()
    window.documents.start_over()
    window.documents.open(path)
    assert window.session.experiment.training.learning_rate == 0.02
    assert window.session.path is None  # so that saving asks for a file and leaves the report alone
    assert path.read_bytes() == before


def test_that_the_paper_has_words_and_pictures(
    window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    choose(monkeypatch, tmp_path / "a.pdf")
    window.exports.export("pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.rstrip().endswith(b"%%EOF")
    assert 2 <= content.count(b"/Type /Page\n") <= 4
    assert content.count(b"/Subtype /Image") >= 1  # the ground of the plane


def test_that_the_picture_holds_the_plots_twice_as_fine(
    window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    choose(monkeypatch, tmp_path / "a.png")
    window.exports.export("png")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    picture = QImage(str(tmp_path / "a.png"))
    assert picture.width() > 2 * (window.studio.loss.width() + window.studio.inner.width())


def test_that_a_missing_package_is_named_in_the_entry_and_when_it_is_chosen(
    window: MainWindow, told: Told, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(table, "find_spec", lambda _: None)
    window.exports.menu.aboutToShow.emit()
    action = next(action for action in window.exports.menu.actions() if action.data() == "onnx")
    assert 'pip install "nnstudio[onnx]"' in action.toolTip()
    action.trigger()
    assert told[0][0] == "bad"
    assert 'pip install "nnstudio[onnx]"' in told[0][1]


def test_that_what_cannot_be_written_is_told_in_one_sentence(
    window: MainWindow, told: Told, tmp_path: Path, monkeypatch: Patch, qtbot: QtBot
) -> None:
    choose(monkeypatch, tmp_path / "none" / "a.onnx")
    window.exports.export("onnx")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert told[0][0] == "bad"
    assert "cannot be written" in told[0][1]


def test_that_nothing_happens_when_nobody_chooses_a_file(window: MainWindow, told: Told, monkeypatch: Patch) -> None:
    choose(monkeypatch, "")
    window.exports.export("report")
    assert told == []


def test_that_a_run_that_is_being_made_anew_is_waited_for(
    window: MainWindow, told: Told, monkeypatch: Patch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "a.onnx")
    window.session.edit(with_data(window.session.experiment, noise=0.2))
    window.exports.export("onnx")
    assert "in a moment" in told[-1][1]
