"""A neuron on the curve of its activation."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS
from nnstudio.gui.plots.neuron_curve import LEAST_REACH, NeuronCurve
from nnstudio.gui.theme import DARK, HIGH_CONTRAST, LIGHT

SUMS = np.random.default_rng(0).normal(size=200).astype(np.float32)
ELEMENTWISE = [name for name, activation in ACTIVATIONS.items() if activation.elementwise]


@pytest.fixture
def curve(qtbot: QtBot) -> NeuronCurve:
    made = NeuronCurve("Curve", LIGHT)
    qtbot.addWidget(made)
    made.resize(220, 140)
    return made


def inked(curve: NeuronCurve, box: QRectF, color: str) -> int:
    """How many pixels of about this colour there are."""
    image, wanted = curve.grab().toImage(), QColor(color)
    found = 0
    for y in range(round(box.top()), round(box.bottom())):
        for x in range(round(box.left()), round(box.right())):
            seen = image.pixelColor(x, y)
            apart = seen.red() - wanted.red(), seen.green() - wanted.green(), seen.blue() - wanted.blue()
            found += max(map(abs, apart)) < 40
    return found


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_every_activation_is_drawn_with_its_point(curve: NeuronCurve, name: str) -> None:
    activation = ACTIVATIONS[name]
    z = np.array([0.7])
    curve.show_neuron(name, {}, SUMS, (0.7, float(activation.value(z)[0]), float(activation.slope(z)[0])))
    (low, high), (bottom, top) = curve.ranges()
    assert low <= min(-LEAST_REACH, SUMS.min())
    assert high >= max(LEAST_REACH, SUMS.max())
    assert bottom <= float(activation.value(z)[0]) <= top
    assert inked(curve, curve._area(), LIGHT.accent) > 50
    assert name in curve.accessibleDescription()
    assert "0.700" in curve.accessibleDescription()


def test_that_the_point_stands_on_the_curve(curve: NeuronCurve) -> None:
    curve.show_neuron("tanh", {}, SUMS, (1.0, float(np.tanh(1.0)), float(1 - np.tanh(1.0) ** 2)))
    at = curve._to_pixels(curve._area(), 1.0, float(np.tanh(1.0)))
    assert curve.grab().toImage().pixelColor(at.toPoint()).name() == QColor(LIGHT.text).name()


def test_that_bars_stand_where_the_sums_are(curve: NeuronCurve) -> None:
    curve.show_neuron("relu", {}, np.full(50, 2.0), None)
    area = curve._area()
    middle = area.left() + (2.0 + LEAST_REACH) / (2 * LEAST_REACH) * area.width()
    below = QRectF(area.left(), area.bottom() + 2, area.width(), 18)
    near = QRectF(middle - 8, below.top(), 16, below.height())
    assert inked(curve, near, LIGHT.plot_bar) > 20
    assert inked(curve, near, LIGHT.plot_bar) == inked(curve, below, LIGHT.plot_bar)


def test_that_parameters_change_the_curve(curve: NeuronCurve) -> None:
    curve.show_neuron("leaky_relu", {}, SUMS, None)
    plain = curve.grab().toImage()
    curve.show_neuron("leaky_relu", {"negative_slope": 0.5}, SUMS, None)
    assert curve.grab().toImage() != plain


def test_that_the_range_grows_in_jumps_and_stands_still_between(curve: NeuronCurve) -> None:
    ranges = []
    for largest in (1.0, 3.5, 3.6, 4.9, 4.0, 7.0, 6.0):
        curve.show_neuron("relu", {}, np.array([-1.0, largest]), None)
        ranges.append(curve.ranges()[0][1])
    assert ranges == [3.0, 5.0, 5.0, 5.0, 5.0, 10.0, 10.0]


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 1e30])
def test_that_it_paints_numbers_that_are_none(curve: NeuronCurve, value: float) -> None:
    curve.show_neuron("silu", {}, np.array([value, 1.0]), (value, value, value))
    assert not curve.grab().isNull()
    assert curve.point() is None or value == 1e30


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_that_it_takes_the_colours_of_the_theme(curve: NeuronCurve, theme: object) -> None:
    curve.set_theme(theme)  # type: ignore[arg-type]
    curve.show_neuron("sigmoid", {}, SUMS, (0.0, 0.5, 0.25))
    assert inked(curve, curve._area(), theme.accent) > 50  # type: ignore[attr-defined]


def test_that_it_paints_without_rows_and_in_a_tiny_size(curve: NeuronCurve) -> None:
    curve.show_neuron("relu", {}, np.empty(0), None)
    curve.resize(20, 20)
    assert not curve.grab().isNull()
