"""The whole window, walked through: names, the order of Tab, and room for all words, in every workspace and look."""

import itertools
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenuBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.gui import announcing
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.plots.strokes import draw_for_projector
from nnstudio.gui.widgets.elided_label import ElidedLabel
from nnstudio.lessons.read import read_lesson
from nnstudio.resources import lessons_folder
from nnstudio.session.preferences import Preferences

PATIENCE_MS = 150_000
SMALL = 1024, 768
DRAWERS = ("coach", "code", "row", "metrics", "notes")
PAGES = ("activations", "losses", "which")
Look = Callable[[MainWindow, str], None]


@pytest.fixture
def window(qtbot: QtBot, plain_app: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 (undressed afterwards)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.presenter.leave()
    draw_for_projector(wanted=False)
    window.session.close()


def walk(qtbot: QtBot, window: MainWindow, look: Look) -> None:
    """Go to every workspace, page and tab, and look at each."""
    window.show_workspace("studio")
    for drawer in DRAWERS:
        window.studio.drawer.choose(drawer)
        settle()
        look(window, f"studio, {drawer}")
    window.desk.begin(read_lesson(lessons_folder() / "02-straight-lines"))
    settle()
    look(window, "studio, lesson")
    window.session.lesson.close()
    window.show_workspace("explore")
    for page in PAGES:
        window.explore.show_page(page)
        qtbot.waitUntil(lambda page=page: window.explore.page(page) is not None, timeout=PATIENCE_MS)  # type: ignore[misc]
        settle()
        look(window, f"explore, {page}")
    for workspace in ("race", "lessons"):
        window.show_workspace(workspace)
        if workspace == "lessons":
            qtbot.waitUntil(lambda: len(window.lessons.rows) > 0, timeout=PATIENCE_MS)
        settle()
        look(window, workspace)


def settle() -> None:
    """Let everything be laid out."""
    for _ in range(4):
        QApplication.processEvents()


def seen(root: QWidget) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible()]


def takes_tab(widget: QWidget) -> bool:
    return widget.focusProxy() is None and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def path_of(widget: QWidget) -> str:
    above = widget.parentWidget()
    return f"{type(widget).__name__} in {type(above).__name__}, {widget.accessibleName()!r}"


# ---- names, and the order of Tab ----


def test_that_every_control_has_a_name_and_tab_goes_as_one_reads(qtbot: QtBot, window: MainWindow) -> None:
    found: list[str] = []

    def look(root: MainWindow, place: str) -> None:
        root.order.apply()
        found.extend(f"{place}: {problem}" for problem in (*nameless(root), *jumps(root)))

    walk(qtbot, window, look)
    assert not found


def nameless(root: QWidget) -> list[str]:
    """Every control without a name, and every button that no tool tip explains."""
    found: list[str] = []
    for widget in filter(takes_tab, seen(root)):
        spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
        # On Linux Qt reads a combo's choice where its name is asked for; elsewhere the name that it was given.
        given = widget.accessibleName() if isinstance(widget, QComboBox) else spoken
        if not spoken or not given:
            found.append(f"{path_of(widget)} has no name")
        if isinstance(widget, QAbstractButton | QComboBox) and not widget.toolTip() and _is_ours(widget):
            found.append(f"{path_of(widget)} explains nothing")
    return found


def _is_ours(widget: QWidget) -> bool:
    """Qt's own buttons of a dialog, such as Close, say all by their name."""
    return not isinstance(widget.parentWidget(), QDialogButtonBox)


def jumps(window: MainWindow) -> list[str]:
    """Where Tab goes back up, or comes into one part twice."""
    stops, found = tab_stops(window), []
    for one, other in itertools.pairwise(stops):
        if one.parentWidget() is other.parentWidget() and is_above(other, one):
            found.append(f"from {path_of(one)} up to {path_of(other)}")
    for part in (window.workspace_bar, *parts_of(window)):
        inside = [part.isAncestorOf(stop) or part is stop for stop in stops]
        if sum(now and not before for before, now in itertools.pairwise([False, *inside])) > 1:
            found.append(f"{path_of(part)} is left and entered again")
    return found


def parts_of(window: MainWindow) -> list[QWidget]:
    studio = window.studio
    parts: list[QWidget] = [studio.transport, studio.data, studio.network, studio.output, studio.loss, studio.drawer]
    return [part for part in parts if part.isVisible()]


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab goes to, from the window itself on, once round."""
    stops: list[QWidget] = []
    stop: QWidget | None = window.nextInFocusChain()
    while stop is not None and stop is not window and stop not in stops:
        if stop.isVisible() and window.isAncestorOf(stop) and takes_tab(stop) and not isinstance(stop, QMenuBar):
            stops.append(stop)
        stop = stop.nextInFocusChain()
    return stops


def is_above(one: QWidget, other: QWidget) -> bool:
    return one.geometry().bottom() <= other.geometry().top()


# ---- room for the words ----


def cut_words(root: QWidget) -> list[str]:
    """Every label and button that has less room than its words need, by the metrics of its own letters."""
    found: list[str] = []
    for widget in seen(root):
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            wide = widget.wordWrap() or widget.minimumSizeHint().width() <= widget.width() + 1
            if needed > widget.height() + 2 or not wide:
                found.append(f"{path_of(widget)}: {widget.text()[:60]!r}")
        elif isinstance(widget, QAbstractButton) and widget.text() and not _icon_only(widget):
            letters = widget.fontMetrics()
            words = letters.horizontalAdvance(widget.text().replace("&", "").splitlines()[0])
            if words > widget.width() or letters.ascent() > widget.height():
                found.append(f"{path_of(widget)}: {widget.text()!r}")
    return found


def _icon_only(widget: QWidget) -> bool:
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == only and not widget.icon().isNull()


def test_that_no_words_are_cut_on_a_small_screen_at_any_size(qtbot: QtBot, window: MainWindow) -> None:
    cut: list[str] = []
    way = "desk"

    def look(root: QWidget, place: str) -> None:
        if (window.width(), window.height()) != SMALL:
            cut.append(f"{way}, {place}: the window is {window.size().toTuple()}")
        if cut_words(root):
            qtbot.wait(500)  # a layout that was just asked for is made by now: only what stays is cut
        cut.extend(f"{way}, {place}: {found}" for found in cut_words(root))

    walk(qtbot, window, look)
    way = "twice as large"
    window.look.zoom_to(2.0)
    window.resize(*SMALL)
    walk(qtbot, window, look)
    way = "presenter"
    window.presenter.enter()
    window.showNormal()
    window.resize(*SMALL)
    walk(qtbot, window, look)
    assert not cut


# ---- dialogs ----


def test_that_dialogs_have_names_and_room_on_a_small_screen_twice_as_large(qtbot: QtBot, window: MainWindow) -> None:
    window.look.zoom_to(2.0)
    problems: list[str] = []

    def look_and_close() -> None:
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        settle()
        name = dialog.windowTitle()
        problems.extend(f"{name}: {problem}" for problem in (*nameless(dialog), *cut_words(dialog)))
        if dialog.width() > SMALL[0] or dialog.height() > SMALL[1]:
            problems.append(f"{name} is larger than the screen: {dialog.size().toTuple()}")
        dialog.close()

    for action in ("keys", "about", "show_code"):
        QTimer.singleShot(1000, look_and_close)
        window.actions_by_id[action].trigger()
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(QDialog)), timeout=PATIENCE_MS)
    assert not problems


# ---- what is said aloud ----


def test_that_start_and_end_of_a_run_are_said_and_little_between(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcing, "announce", lambda _widget, words, **_: said.append(words))
    window.session.play()
    qtbot.waitUntil(lambda: window.session.state is RunState.FINISHED, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: said[-1].startswith("Training finished"), timeout=PATIENCE_MS)
    assert said[0] == "Training started."
    assert "Epoch 200" in said[-1]
    assert "Test accuracy" in said[-1]
    assert announcing.APART_MS >= 10_000


def test_that_keyboard_and_calm_reach_everything_in_the_studio(window: MainWindow) -> None:
    settle()
    window.order.apply()
    studio, stops = window.studio, tab_stops(window)
    first = [
        next(index for index, stop in enumerate(stops) if area.isAncestorOf(stop))
        for area in (window.workspace_bar, studio.transport, studio.data, studio.network, studio.loss, studio.output)
    ]
    assert first == sorted(first)
    plot = studio.loss.plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Qt.Key.Key_Left)
    assert plot.is_read
    assert plot in stops[:-1]  # Tab leads on
    calm = window.actions_by_id["calm"]
    calm.trigger()
    assert calm.isChecked()
    assert window.session.preferences.calm
