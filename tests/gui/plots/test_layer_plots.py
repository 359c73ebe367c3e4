"""Plots of layers, and of right and wrong: histograms, gradients, the confusion matrix, residuals."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.activations_plot import ActivationsPlot, Spread
from nnstudio.gui.plots.confusion_plot import ConfusionPlot
from nnstudio.gui.plots.gradients_plot import GradientsPlot
from nnstudio.gui.plots.residual_plot import ResidualPlot
from nnstudio.gui.theme import DARK, LIGHT, THEMES, Theme


def spread(counts: list[int], title: str = "Hidden 1") -> Spread:
    edges = np.linspace(-1.0, 1.0, len(counts) + 1)
    return Spread(title, "tanh", np.array(counts, dtype=np.int64), edges, (("44 % saturated", "warn"),))


@pytest.mark.parametrize("layers", [0, 1, 3, 20])
@pytest.mark.parametrize("counts", [[0, 0, 0], [5], [1, 0, 1000]])
def test_that_histograms_are_painted(qtbot: QtBot, layers: int, counts: list[int]) -> None:
    plot = ActivationsPlot("Activations", LIGHT)
    qtbot.addWidget(plot)
    plot.set_spreads([spread(counts, f"Hidden {number}") for number in range(layers)])
    plot.resize(400, plot.sizeHint().height())
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light
    assert plot.minimumHeight() <= plot.sizeHint().height()


@pytest.mark.parametrize("norms", [[], [0.0], [np.nan, 1.0], [np.inf, 1e-300], [1e-9, 1e9, 1.0]])
def test_that_gradients_are_painted(qtbot: QtBot, norms: list[float]) -> None:
    plot = GradientsPlot("Gradients", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(300, 160)
    plot.set_norms([f"Hidden {number}" for number in range(len(norms))], norms)
    assert not plot.grab().isNull()
    plot.start_over()
    assert not plot.grab().isNull()


@pytest.mark.parametrize("classes", [1, 2, 10, 20])
def test_that_confusion_is_painted(qtbot: QtBot, classes: int) -> None:
    plot = ConfusionPlot("Confusion", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(300, 240)
    assert not plot.grab().isNull()
    counts = np.random.default_rng(0).integers(0, 90, (classes, classes))
    plot.set_counts([f"class {number}" for number in range(classes)], counts)
    light = plot.grab().toImage()
    plot.set_theme(DARK)
    assert plot.grab().toImage() != light


@pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])
def test_that_every_count_can_be_read_on_its_cell(qtbot: QtBot, theme: Theme) -> None:
    plot = ConfusionPlot("Confusion", theme)
    qtbot.addWidget(plot)
    for grounds in plot._tints().values():
        assert all(contrast(ground, theme.color("text")) >= 4.5 for ground in grounds)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of accessibility guidelines, from 1 to 21."""
    dark, light = sorted((luminance(first), luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_that_a_cell_can_be_read(qtbot: QtBot) -> None:
    plot = ConfusionPlot("Confusion", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(300, 240)
    assert plot.reading_at(QPointF(290, 50)) == ""
    plot.set_counts(["cat", "dog"], np.array([[3, 1], [0, 4]]))
    assert plot.reading_at(QPointF(290, 50)) == "1 of cat taken for dog"
    assert plot.reading_at(QPointF(0, 0)) == ""


@pytest.mark.parametrize("rows", [0, 1, 5000])
@pytest.mark.parametrize("value", [0.0, 1.0, np.nan, np.inf, 1e30])
def test_that_residuals_are_painted(qtbot: QtBot, rows: int, value: float) -> None:
    plot = ResidualPlot("Residuals", LIGHT)
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    plot.set_points(np.linspace(0, 1, rows), np.full(rows, value))
    assert not plot.grab().isNull()
