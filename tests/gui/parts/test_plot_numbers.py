"""Every plot of the Studio and of Explore hands over its numbers, by the same words and keys."""

import csv
import io
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.parts.curves_table import CurvesTable
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.session.preferences import Preferences
from tests.gui.walking import PATIENCE_MS, settle

# The offscreen platform says so of every window that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)", extend=True)


@pytest.fixture
def window(qtbot: QtBot, plain_app: QApplication) -> Iterator[MainWindow]:  # noqa: ARG001 (undressed afterwards)
    window = build_window(Preferences(theme="light", speed=None))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.session.frame is not None, timeout=PATIENCE_MS)
    yield window
    window.session.close()


def copied(numbers: PlotNumbers) -> dict[str, list[str]]:
    """The columns of what is copied, as another program reads them."""
    numbers.copy()
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    return {name: [row[name] for row in rows] for name in rows[0]}


def test_that_layers_are_told_with_what_their_bars_show(qtbot: QtBot, window: MainWindow) -> None:
    window.session.train_epochs(2)
    qtbot.waitUntil(lambda: window.session.frame.snapshot.epoch == 2, timeout=PATIENCE_MS)  # type: ignore[union-attr]
    settle()
    frame = window.session.frame
    assert frame is not None
    window.studio.activations.show_frame(frame)
    window.studio.gradients.show_frame(frame)
    told = copied(window.studio.activations.numbers)
    assert told["layer"] == ["Hidden 1", "Hidden 2", "Output"]
    assert told["activation"] == [layer.activation for layer in frame.layers]
    greatest = [float(layer.outputs.max()) for layer in frame.layers]
    assert np.allclose([float(text) for text in told["greatest output"]], greatest, atol=1e-6)
    norms = copied(window.studio.gradients.numbers)["norm of the gradient"]
    assert [float(text) for text in norms] == pytest.approx([layer.gradient_norm for layer in frame.layers])


def test_that_curves_are_told_at_some_inputs(qtbot: QtBot, window: MainWindow) -> None:
    window.show_workspace("explore")
    window.explore.show_page("activations")
    qtbot.waitUntil(lambda: window.explore.page("activations") is not None, timeout=PATIENCE_MS)
    page = window.explore.page("activations")
    assert page is not None
    numbers = page.findChild(PlotNumbers)
    assert numbers is not None
    told = {name: np.array([float(text) for text in column]) for name, column in copied(numbers).items()}
    assert told["x"][0] == -told["x"][-1]
    assert np.allclose(told["relu"], np.maximum(told["x"], 0))
    assert np.allclose(told["tanh"], np.tanh(told["x"]))
    assert np.allclose(told["slope of tanh"], 1 - np.tanh(told["x"]) ** 2)


def test_that_the_menu_key_opens_it_and_a_table_is_named_after_its_plot(window: MainWindow) -> None:
    plot = window.studio.loss.plot
    plot.setFocus()
    by_key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), plot.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(plot, by_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Show data as table", "Copy data as CSV"]
    assert all(action.isEnabled() for action in menu.actions())
    menu.actions()[0].trigger()
    menu.close()
    table = plot.findChild(CurvesTable)
    assert table is not None
    assert table.windowTitle() == plot.accessibleName()
    assert table.view.model().rowCount() == 1
    table.close()


def test_that_nothing_is_offered_where_there_is_nothing(qtbot: QtBot) -> None:
    plot = QWidget()
    qtbot.addWidget(plot)
    menu = PlotNumbers(plot, lambda: {"layer": [], "norm": np.empty(0)}).menu()
    assert not any(action.isEnabled() for action in menu.actions())


def test_that_words_with_commas_stay_one_cell(qtbot: QtBot) -> None:
    plot = QWidget()
    qtbot.addWidget(plot)
    told = copied(PlotNumbers(plot, lambda: {"name, of a layer": ['the "first", so to say'], "norm": np.array([0.25])}))
    assert told == {"name, of a layer": ['the "first", so to say'], "norm": ["0.25"]}
