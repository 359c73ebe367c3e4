"""The gradients panel: one norm per layer."""

import dataclasses

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from nnstudio.gui.panels.gradients_panel import GradientsPanel
from nnstudio.gui.plots.gradients_plot import GradientsPlot
from nnstudio.gui.theme import DARK, LIGHT
from tests.gui.panels.plot_samples import PlotSession, layer, moment
from tests.gui.panels.recording_session import as_session


@pytest.fixture
def panel(qtbot: QtBot) -> GradientsPanel:
    panel = GradientsPanel(as_session(PlotSession()), LIGHT)
    qtbot.addWidget(panel)
    panel.resize(300, 225)
    panel.show()
    return panel


def test_that_nothing_is_painted_sensibly(panel: GradientsPanel) -> None:
    panel.show_dataset(None)
    assert not panel.grab().isNull()


def test_that_every_layer_tells_its_norm(panel: GradientsPanel) -> None:
    values = np.ones((4, 2))
    layers = tuple(layer(values, gradient=norm) for norm in (0.001, 0.1))
    panel.show_frame(dataclasses.replace(moment(None), layers=layers))
    plot = panel.findChild(GradientsPlot)
    assert plot is not None
    assert plot.accessibleDescription() == "Hidden 1 0.0010, Output 0.10"


@pytest.mark.parametrize("norm", [0.0, np.nan, np.inf, 1e-40, 1e40])
def test_that_awkward_norms_are_painted(panel: GradientsPanel, norm: float) -> None:
    layers = tuple(layer(np.ones((4, 2)), gradient=norm) for _ in range(10))
    panel.show_frame(dataclasses.replace(moment(None), layers=layers))
    light = panel.grab().toImage()
    panel.show_theme(DARK)
    assert panel.grab().toImage() != light
