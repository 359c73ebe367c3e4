"""The activations panel: a histogram per layer and what is to be said of it."""

import dataclasses

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.gui.panels.activations_panel import ActivationsPanel
from nnstudio.gui.plots.activations_plot import ActivationsPlot
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.plot_samples import PlotSession, layer, moment
from tests.gui.panels.recording_session import as_session


@pytest.fixture
def panel(qtbot: QtBot) -> ActivationsPanel:
    panel = ActivationsPanel(as_session(PlotSession()), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(460, 225)
    panel.show()
    return panel


def said(panel: ActivationsPanel) -> str:
    plot = panel.findChild(ActivationsPlot)
    assert plot is not None
    return str(plot.accessibleDescription())


def test_that_nothing_is_painted_sensibly(panel: ActivationsPanel) -> None:
    panel.show_dataset(None)
    assert not panel.grab().isNull()


def test_that_zeros_and_dead_units_are_told(panel: ActivationsPanel) -> None:
    values = np.abs(np.random.default_rng(0).normal(size=(100, 4))) + 0.1
    values[:, 0] = 0.0
    frame = dataclasses.replace(moment(None), layers=(layer(values), layer(values[:, 1:])))
    panel.show_frame(frame)
    assert "25 % zero" in said(panel)
    assert "1 of 4 dead" in said(panel)
    assert said(panel).endswith("healthy")
    panel.grab()


def test_that_saturation_is_told(panel: ActivationsPanel) -> None:
    flat = dataclasses.replace(layer(np.ones((10, 2)), "tanh"), saturated_share=0.44)
    panel.show_frame(dataclasses.replace(moment(None), layers=(flat, flat)))
    assert "44 % saturated" in said(panel)


@pytest.mark.parametrize("rows", [1, 50])
@pytest.mark.parametrize("value", [np.nan, np.inf, 0.0])
def test_that_awkward_outputs_are_painted(panel: ActivationsPanel, rows: int, value: float) -> None:
    awkward = layer(np.full((rows, 3), value))
    panel.show_frame(dataclasses.replace(moment(None), layers=(awkward,) * 12))
    light = panel.grab().toImage()
    panel.show_theme(DARK)
    assert panel.grab().toImage() != light
