"""A formula is drawn in the colour of the text, as large as the text, and read out as plain words."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nnstudio.catalog import ACTIVATIONS, LOSSES
from nnstudio.gui.parts.formula_view import FormulaView
from nnstudio.gui.theme import DARK, LIGHT


@pytest.fixture
def view(qtbot: QtBot) -> FormulaView:
    made = FormulaView(LIGHT)
    qtbot.addWidget(made)
    return made


def drawn(view: FormulaView, ratio: float = 1.0) -> QImage:
    """What the view paints, on nothing."""
    view.resize(view.sizeHint())
    image = QImage(view.size() * ratio, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    view.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return image


def colors(image: QImage) -> set[str]:
    """The colours of all pixels that are wholly covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_every_activation_has_a_formula_to_see_and_to_hear(view: FormulaView, name: str) -> None:
    view.show_formula("activation", name)
    assert view.accessibleName() == ACTIVATIONS[name].formula
    assert view.sizeHint().width() > view.sizeHint().height() > 10


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_loss_has_a_formula_to_see_and_to_hear(view: FormulaView, name: str) -> None:
    view.show_formula("loss", name)
    assert view.accessibleName() == LOSSES[name].formula


def test_that_it_is_drawn_in_the_colour_of_the_text(view: FormulaView) -> None:
    view.show_formula("activation", "sigmoid")
    assert colors(drawn(view, 3.0)) == {QColor(LIGHT.text).name()}
    view.show_theme(DARK)
    assert colors(drawn(view, 3.0)) == {QColor(DARK.text).name()}


def test_that_it_fills_fine_screens_with_more_pixels_not_with_larger_ones(view: FormulaView) -> None:
    view.show_formula("activation", "tanh")
    fine, coarse = drawn(view, 2.0), drawn(view)
    blown_up = coarse.scaled(fine.size())
    differing = sum(fine.pixel(x, y) != blown_up.pixel(x, y) for x in range(fine.width()) for y in range(fine.height()))
    assert differing > 200


def test_that_it_grows_with_the_letters_of_the_window(view: FormulaView) -> None:
    view.show_formula("loss", "mse")
    before, font = view.sizeHint(), view.font()
    font.setPixelSize(2 * view.fontInfo().pixelSize())
    view.setFont(font)
    assert view.sizeHint().height() == pytest.approx(2 * before.height(), abs=6)


def test_that_a_narrow_place_shrinks_it_whole(view: FormulaView) -> None:
    view.show_formula("loss", "huber")
    view.resize(QSize(view.minimumSizeHint().width(), view.sizeHint().height()))
    image = view.grab().toImage()
    background = image.pixelColor(0, 0)
    edge = [image.pixelColor(image.width() - 1, y) for y in range(image.height())]
    assert all(pixel == background for pixel in edge)


def test_that_nothing_is_drawn_before_there_is_a_formula(view: FormulaView) -> None:
    view.resize(20, 20)
    assert not colors(drawn(view))
