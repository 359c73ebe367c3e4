"""Every plot of the Studio and of Explore hands over its numbers, by the same words and keys."""

import csv
import io
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.data import load_dataset
from nnstudio.engine.frame import Predictions
from nnstudio.experiment import Data
from nnstudio.gui.app import build_window
from nnstudio.gui.main_window import MainWindow
from nnstudio.gui.parts.curves_table import CurvesTable
from nnstudio.gui.parts.output_numbers import columns_of_rows
from nnstudio.gui.parts.plot_numbers import PlotNumbers
from nnstudio.gui.plots.band_plot import Band, BandPlot
from nnstudio.gui.theme import LIGHT
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


def test_that_the_rows_of_the_plane_are_told_with_what_the_network_takes_them_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.session.train_epochs(2)
    qtbot.waitUntil(lambda: window.session.frame.snapshot.epoch == 2, timeout=PATIENCE_MS)  # type: ignore[union-attr]
    settle()
    output, dataset, frame = window.studio.output, window.session.dataset, window.session.frame
    assert dataset is not None
    assert frame is not None
    output.show_frame(frame)
    plane = output.view.plane
    numbers = plane.findChild(PlotNumbers)
    assert numbers is not None
    output.test.setChecked(True)
    told = copied(numbers)
    known = len(dataset.train)
    assert told["rows"] == ["training"] * known + ["test"] * len(dataset.test)
    assert told["number"][known] == "1"
    assert np.allclose([float(text) for text in told["x"][:known]], dataset.train.coordinates[:, 0])
    assert told["class"][:known] == [f"class {number}" for number in dataset.train.targets]
    said = frame.predictions.test.reshape(-1)
    assert told["prediction"][known:] == [f"class {number:.0f}" for number in said]
    output.train.setChecked(False)
    assert set(copied(numbers)["rows"]) == {"test"}
    right = np.mean(said == dataset.test.targets)
    assert f"{right:.0%}".replace("%", " %") in plane.accessibleDescription()
    assert f"{known} training rows" in plane.accessibleDescription()


def test_that_targets_that_are_numbers_stay_numbers() -> None:
    dataset = load_dataset(Data(source="sine"))
    said = np.array([0.5])  # of the first row alone
    told = columns_of_rows(dataset, Predictions(said, said[:0]), 0, (), train=True, test=False)
    assert list(told) == ["rows", "number", *dataset.axes, "target", "prediction"]
    assert told["prediction"][0] == 0.5
    assert np.isnan(np.asarray(told["prediction"][1:], dtype=np.float64)).all()
    assert np.allclose(np.asarray(told["target"], dtype=np.float64), dataset.train.targets[:, 0])


def test_that_bands_are_told_variant_by_variant(qtbot: QtBot) -> None:
    plot = BandPlot("Training losses", LIGHT)
    qtbot.addWidget(plot)
    plot.start_over(2, "epoch", "training loss")
    assert not plot.accessibleDescription()
    middle = {"relu": np.array([0.7, 0.1]), "tanh": np.array([0.7, 0.3])}
    bands = [Band(name, QColor("black"), losses / 2, losses, 2 * losses) for name, losses in middle.items()]
    plot.set_bands(np.array([0, 2]), bands)
    told = copied(PlotNumbers(plot, plot.numbers))
    assert told["epoch"] == ["0", "2", "0", "2"]
    assert told["variant"] == ["relu", "relu", "tanh", "tanh"]
    assert told["median loss"] == ["0.7", "0.1", "0.7", "0.3"]
    assert told["lower quartile"][3] == "0.15"
    assert told["upper quartile"][1] == "0.2"
    assert plot.accessibleDescription() == (
        "After epoch 2 the median training loss of 2 variants is lowest for relu, 0.100, and highest for tanh, 0.300."
    )


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
