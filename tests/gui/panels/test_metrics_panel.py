"""The metrics panel: confusion, labels or residuals, of training or test rows."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from nnstudio.data import Dataset
from nnstudio.engine.frame import Predictions
from nnstudio.gui.panels.metrics_panel import MetricsPanel
from nnstudio.gui.plots.confusion_plot import ConfusionPlot
from nnstudio.gui.plots.residual_plot import ResidualPlot
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.network_samples import table
from tests.gui.panels.plot_samples import PlotSession, moment, numbers_table, toy_of
from tests.gui.panels.recording_session import as_session


def opened(qtbot: QtBot, dataset: Dataset | None) -> tuple[MetricsPanel, PlotSession]:
    session = PlotSession()
    session.dataset = dataset
    panel = MetricsPanel(as_session(session), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(340, 300)
    panel.show()
    return panel, session


def test_that_without_data_it_says_what_comes(qtbot: QtBot) -> None:
    panel, _ = opened(qtbot, None)
    panel.show_frame(moment(None))
    assert not panel.grab().isNull()


@pytest.mark.parametrize("classes", [2, 10, 30])
def test_that_classes_have_a_confusion_matrix(qtbot: QtBot, classes: int) -> None:
    dataset = table(classes)
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset))
    plot = panel.findChild(ConfusionPlot)
    assert plot is not None
    assert plot.isVisible() == (classes <= 20)
    if classes <= 20:
        assert plot.accessibleDescription() == "100 % right"
    panel.grab()


def test_that_numbers_have_residuals(qtbot: QtBot) -> None:
    dataset = numbers_table()
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset))
    plot = panel.findChild(ResidualPlot)
    assert plot is not None
    assert plot.isVisible()
    panel.grab()


def test_that_labels_have_their_shares(qtbot: QtBot) -> None:
    dataset = toy_of("multilabel")
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset))
    assert "100 % right" in panel._words.text()
    panel.grab()


def test_that_training_rows_can_be_counted_instead(qtbot: QtBot) -> None:
    dataset = table()
    panel, session = opened(qtbot, dataset)
    wrong = (dataset.train.targets + 1) % 3
    session.frame = moment(
        dataset, predictions=Predictions(wrong.astype(np.float64), dataset.test.targets.astype(np.float64))
    )
    panel.show_frame(session.frame)
    button = next(button for button in panel.findChildren(QAbstractButton) if button.text() == "Train")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    plot = panel.findChild(ConfusionPlot)
    assert plot is not None
    assert plot.accessibleDescription() == "0 % right"


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e30])
def test_that_awkward_predictions_are_painted(qtbot: QtBot, value: float) -> None:
    for dataset in (table(), numbers_table()):
        panel, _ = opened(qtbot, dataset)
        shape = dataset.test.targets.shape
        predictions = Predictions(np.full(shape, value), np.full(shape, value))
        panel.show_frame(moment(dataset, predictions=predictions))
        light = panel.grab().toImage()
        panel.show_theme(DARK)
        assert panel.grab().toImage() != light


def test_that_one_row_is_painted(qtbot: QtBot) -> None:
    dataset = table()
    panel, _ = opened(qtbot, dataset)
    panel.show_frame(moment(dataset, predictions=Predictions(np.array([1.0]), np.array([0.0]))))
    assert not panel.grab().isNull()
