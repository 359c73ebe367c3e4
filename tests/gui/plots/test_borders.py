"""The lines between classes on a plane."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from nnstudio.gui.plots.borders import class_borders, decided_borders
from nnstudio.gui.plots.plane_plot import PlanePlot
from nnstudio.gui.theme import HIGH_CONTRAST, LIGHT, Theme

SIDE = 9


def ramp(places: NDArray[np.float64], middle: float) -> NDArray[np.float32]:
    share = np.clip(0.5 + (places - middle) / SIDE, 0, 1).astype(np.float32)
    both: NDArray[np.float32] = np.stack([1 - share, share], axis=-1)
    return both


def test_that_a_border_lies_where_two_shares_are_even() -> None:
    across, _ = np.meshgrid(np.arange(SIDE, dtype=np.float64), np.arange(SIDE))
    ends = class_borders(ramp(across, 3.25))
    assert len(ends) == SIDE - 1
    assert np.allclose(ends[..., 0], 3.25, atol=1e-5)
    assert set(ends[..., 1].ravel().round(6)) == set(range(SIDE))


def test_that_a_round_class_has_a_round_border() -> None:
    across, up = np.meshgrid(np.linspace(-1, 1, 41), np.linspace(-1, 1, 41))
    share = (1 / (1 + np.exp(8 * (np.hypot(across, up) - 0.6)))).astype(np.float32)
    ends = class_borders(np.stack([1 - share, share], axis=-1)) / 20 - 1
    assert np.allclose(np.hypot(ends[..., 0], ends[..., 1]), 0.6, atol=0.01)


def test_that_three_decisions_have_borders_and_one_has_none() -> None:
    thirds = np.repeat(np.arange(3), 3)[np.newaxis].repeat(SIDE, axis=0)
    assert {2.5, 5.5} == set(decided_borders(thirds, 3)[..., 0].ravel())
    assert not len(decided_borders(np.zeros((SIDE, SIDE), dtype=np.int64), 3))


def test_that_what_is_no_number_has_no_border() -> None:
    assert not len(class_borders(np.full((SIDE, SIDE, 2), np.nan, dtype=np.float32)))


@pytest.mark.parametrize(("theme", "has_line"), [(HIGH_CONTRAST, True), (LIGHT, False)])
def test_that_high_contrast_draws_the_border(qtbot: QtBot, theme: Theme, has_line: bool) -> None:
    plot = PlanePlot("Output", theme)
    qtbot.addWidget(plot)
    plot.resize(300, 300)
    plot.set_axes(("x", "y"), ((-1.0, 1.0), (-1.0, 1.0)))
    plot.set_classes(("no", "yes"))
    across, _ = np.meshgrid(np.arange(SIDE, dtype=np.float64), np.arange(SIDE))
    plot.set_class_answer(ramp(across, 3.25), None)
    plot.show()
    picture = plot.grab().toImage()
    middle = picture.height() // 2
    darkest = min(QColor(picture.pixel(x, middle)).lightness() for x in range(60, picture.width() - 20))
    assert (darkest < 80) is has_line
