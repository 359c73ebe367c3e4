"""Presenter mode and the size of everything, in the real window: in and out, remote, spotlight, still picture."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment import HiddenLayer
from nnstudio.experiment.edits import with_network
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.strokes import curve_width, draw_for_projector, marker_radius
from nnstudio.gui.theme import HIGH_CONTRAST, PRESENTER_SCALE, current_scale, current_theme
from nnstudio.lessons.read import read_lesson
from nnstudio.resources import lessons_folder
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 150_000
PROJECTOR = 1024, 768


@pytest.fixture
def window(qtbot: QtBot, plain_app: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 (undressed afterwards)
    window = build_window(Preferences(theme="dark", speed=None))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.presenter.leave()
    draw_for_projector(wanted=False)
    window.session.close()


def present(window: MainWindow) -> None:
    """Press F11, before a projector of 1024 × 768."""
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    window.showNormal()
    window.resize(*PROJECTOR)
    QApplication.processEvents()


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key)


def turn_wheel(window: MainWindow, by: int) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    at = QPointF(200, 200)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, control, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(window.windowHandle(), event)


def begin_lesson(window: MainWindow) -> None:
    window.desk.begin(read_lesson(lessons_folder() / "02-straight-lines"))


def stage(window: MainWindow) -> int:
    return window.session.lesson.progress.stage


# ---- in and out ----


def test_that_f11_shows_large_strong_and_only_what_is_taught(window: MainWindow) -> None:
    present(window)
    assert current_theme() is HIGH_CONTRAST
    assert window.font().pointSizeF() >= 18
    assert curve_width(1.0) >= 4
    assert 2 * marker_radius(1.0) >= 10
    assert not any(bar.isVisible() for bar in (window.menuBar(), window.statusBar(), window.workspace_bar))
    assert window.presenter.arrangement.shown == ("network", "output", "loss")
    assert not window.studio.data.isVisible()
    assert window.studio.output.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_that_the_desk_comes_back_as_it_was(window: MainWindow, key: Qt.Key) -> None:
    studio = window.studio
    before = {name: splitter.sizes() for name, splitter in studio.splitters.items()}
    present(window)
    window.resize(1280, 800)
    press(window, key)
    for _ in range(3):
        QApplication.processEvents()
    assert not window.presenter.is_on
    assert current_theme().name == "dark"
    assert current_scale() == 1.0
    assert curve_width(1.0) == 1.0
    assert window.menuBar().isVisible()
    assert all(
        part.isVisible() for part in (studio.data, studio.network, studio.output, studio.drawer, studio.timeline)
    )
    after = {name: splitter.sizes() for name, splitter in studio.splitters.items()}
    assert all(abs(a - b) <= 20 for name in before for a, b in zip(before[name], after[name], strict=True)), after


def test_that_nothing_is_cut_before_a_projector_of_1024_by_768(window: MainWindow) -> None:
    present(window)
    assert (window.width(), window.height()) == PROJECTOR
    page = window.studio.parentWidget()
    assert page is not None
    assert window.studio.size() == page.size()  # there is nothing to scroll
    shown = [window.studio.network, window.studio.output, window.studio.loss, window.studio.transport]
    for part in shown:
        assert _inside(part, window), part
        assert part.width() >= part.minimumSizeHint().width()
        assert part.height() >= part.minimumSizeHint().height()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_that_the_whole_network_is_seen_before_a_projector(window: MainWindow, size: tuple[int, int]) -> None:
    present(window)
    window.resize(*size)
    for _ in range(3):
        QApplication.processEvents()
    network = window.studio.network
    assert window.presenter.arrangement.shown == ("network", "output", "loss")
    assert not network.scroll_area.horizontalScrollBar().isVisible()
    assert not network.scroll_area.verticalScrollBar().isVisible()
    drawn = [network.canvas.rect_of(layer, unit) for layer, units in enumerate((8, 4, 1)) for unit in range(units)]
    assert all(square is not None and network.canvas.rect().contains(square) for square in drawn)
    assert min(square.width() for square in drawn if square is not None) >= 28


def test_that_a_network_of_many_layers_takes_the_whole_width(window: MainWindow) -> None:
    layers = tuple(HiddenLayer(units=8, activation="relu") for _ in range(4))
    window.session.edit(with_network(window.session.experiment, hidden=layers))
    present(window)
    studio = window.studio
    assert studio.network.width() >= window.width() - 40
    assert not studio.network.scroll_area.verticalScrollBar().isVisible()
    assert all(studio.network.canvas.rect_of(layer, 7) is not None for layer in range(4))


def test_that_presenting_asked_for_at_once_begins_when_the_studio_is_complete(
    qtbot: QtBot,
    plain_app: QApplication,  # noqa: ARG001 (undressed afterwards)
) -> None:
    window = build_window(Preferences(theme="dark", speed=None))
    qtbot.addWidget(window)
    assert not window.studio.is_complete
    for early in ("present", "show_race", "toggle"):
        window.actions_by_id[early].trigger()
    assert not window.presenter.is_on
    qtbot.waitUntil(lambda: window.presenter.is_on, timeout=PATIENCE_MS)
    assert window.actions_by_id["present"].isChecked()
    assert window.workspace == "race"
    qtbot.waitUntil(lambda: window.session.state is RunState.TRAINING, timeout=PATIENCE_MS)
    window.presenter.leave()
    window.session.close()


# Those that ask for a file, a name or the end of the program, or open a dialog.
ASKING = (
    "new open open_table save save_as export_script copy_text paste_experiment show_code save_picture quit keys about"
)


def test_that_nothing_that_can_be_asked_for_comes_too_early(
    qtbot: QtBot,
    plain_app: QApplication,  # noqa: ARG001 (undressed afterwards)
) -> None:
    window = build_window(Preferences(theme="dark", speed=None))
    qtbot.addWidget(window)
    assert not window.studio.is_complete
    for name, action in window.actions_by_id.items():
        if name not in ASKING.split():
            action.trigger()  # an exception in it would fail the test
    qtbot.waitUntil(lambda: window.presenter.is_on and window.session.frame is not None, timeout=PATIENCE_MS)
    window.presenter.leave()
    window.session.close()


def test_that_a_part_that_has_no_room_takes_the_place_of_the_oldest(window: MainWindow) -> None:
    present(window)
    shows = window.presenter.arrangement
    for part in ("data", "layers", "drawer"):
        window.presenter.bar.parts[part].click()
        assert part in shows.shown
        assert _inside(window.studio.network if part == "data" else window.studio.transport, window)
    assert len(shows.shown) < 6
    last = shows.shown[-1]
    window.presenter.bar.parts[last].click()
    assert last not in shows.shown


def test_that_what_is_chosen_by_key_still_works_without_a_menu(qtbot: QtBot, window: MainWindow) -> None:
    present(window)
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: window.session.state is not RunState.READY, timeout=PATIENCE_MS)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace == "explore"
    assert not window.presenter.bar.parts["loss"].isVisible()


# ---- larger and smaller ----


def test_that_sizes_of_desk_and_projector_are_remembered_apart(window: MainWindow) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert current_scale() == 1.1
    present(window)
    assert current_scale() == PRESENTER_SCALE
    turn_wheel(window, 120)
    turn_wheel(window, 120)
    assert current_scale() == PRESENTER_SCALE * 1.25
    turn_wheel(window, -120)
    press(window, Qt.Key.Key_F11)
    assert current_scale() == 1.1
    assert (window.session.preferences.zoom, window.session.preferences.presenter_zoom) == (1.1, 1.1)
    QTest.keyClick(window, Qt.Key.Key_0, control)
    assert current_scale() == 1.0


def test_that_letters_stay_readable_and_within_reason(window: MainWindow) -> None:
    window.look.zoom_by(-1)
    assert current_scale() == 1.0
    window.look.zoom_by(99)
    assert current_scale() == 2.0


# ---- the remote ----


def test_that_a_remote_leads_through_a_lesson(qtbot: QtBot, window: MainWindow) -> None:
    begin_lesson(window)
    present(window)
    lesson = window.session.lesson
    assert "drawer" in window.presenter.arrangement.shown
    assert not window.studio.drawer.tabs.isVisible()
    while stage(window) < 3:
        before = stage(window)
        press(window, Qt.Key.Key_PageDown)
        if stage(window) == before:
            qtbot.waitUntil(lambda: lesson.record.done, timeout=PATIENCE_MS)
    press(window, Qt.Key.Key_PageUp)
    assert stage(window) == 2
    press(window, Qt.Key.Key_Escape)
    assert lesson.lesson is not None
    assert window.studio.drawer.tabs.isVisible()


def test_that_page_keys_belong_to_the_controls_at_a_desk(window: MainWindow) -> None:
    begin_lesson(window)
    press(window, Qt.Key.Key_PageDown)
    assert stage(window) == 0


# ---- the picture stands still ----


def test_that_the_picture_stands_still_while_training_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    present(window)
    press(window, Qt.Key.Key_B)
    assert window.presenter.bar.freeze.isChecked()
    still = len(window.studio.loss.plot._epoch)
    window.session.play()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED, timeout=PATIENCE_MS)
    assert len(window.studio.loss.plot._epoch) == still
    press(window, Qt.Key.Key_B)
    assert len(window.studio.loss.plot._epoch) > still


def test_that_no_picture_of_another_experiment_stays(window: MainWindow) -> None:
    present(window)
    press(window, Qt.Key.Key_B)
    window.session.new_luck()
    assert not window.studio.is_frozen
    assert not window.presenter.bar.freeze.isChecked()


def test_that_nothing_stands_still_at_a_desk(window: MainWindow) -> None:
    window.presenter.toggle_freeze()
    window.presenter.toggle_spotlight()
    assert not window.studio.is_frozen
    assert window.presenter.veil.target is None
    assert not window.actions_by_id["freeze"].isEnabled()


# ---- the spotlight ----


def test_that_a_click_lights_one_neuron_and_does_nothing_else(window: MainWindow) -> None:
    present(window)
    canvas = window.studio.network.canvas
    center = canvas.center_of(0, 0)
    assert center is not None
    window.presenter.bar.spotlight.click()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=canvas.mapTo(window, center))
    veil = window.presenter.veil
    assert veil.target is canvas
    assert veil.hole.contains(canvas.mapTo(window, center))
    assert veil.hole.width() < 80
    assert canvas.chosen() is None
    press(window, Qt.Key.Key_Escape)
    assert not veil.isVisible()
    assert window.presenter.is_on


def test_that_a_key_lights_the_control_that_one_is_in(window: MainWindow) -> None:
    present(window)
    control = window.studio.network.stage.layers[0].activation
    control.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(control, Qt.Key.Key_F7)
    assert window.presenter.veil.target is control
    QTest.keyClick(control, Qt.Key.Key_F7)
    assert not window.presenter.veil.isVisible()


def _inside(part: QWidget, window: QWidget) -> bool:
    return part.isVisible() and window.rect().contains(part.rect().translated(part.mapTo(window, QPoint(0, 0))))
