"""Colours of classes and numbers, and the pictures made of them."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from nnstudio.gui.plots.colors import (
    blend,
    class_colors,
    class_table,
    index_image,
    pale_class_colors,
    share_image,
    value_image,
    value_table,
)
from nnstudio.gui.plots.markers import SHAPES, class_shape, marker_path
from nnstudio.gui.theme import THEMES, Theme

themes = pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])


@themes
def test_that_class_one_of_two_has_the_colour_of_positive_numbers(theme: Theme) -> None:
    assert class_colors(theme, 2) == (theme.color("negative"), theme.color("positive"))
    assert class_shape(1, 2) != class_shape(0, 2)


@themes
@pytest.mark.parametrize("classes", [2, 3, 10])
def test_that_points_stand_out_from_the_ground_of_their_class(theme: Theme, classes: int) -> None:
    for strong, pale in zip(class_colors(theme, classes), pale_class_colors(theme, classes), strict=True):
        difference = abs(strong.lightnessF() - pale.lightnessF()) + abs(strong.saturationF() - pale.saturationF())
        assert difference > 0.1


def test_that_ten_classes_have_ten_shapes() -> None:
    assert len({class_shape(index, 10) for index in range(10)}) == 10


def test_that_shapes_are_about_equally_large() -> None:
    for shape in SHAPES:
        bounds = marker_path(shape, 10.0).boundingRect()
        assert 14 <= bounds.width() <= 30
        assert 14 <= bounds.height() <= 30
    with pytest.raises(ValueError, match="circle, triangle"):
        marker_path("heart", 1.0)


@themes
def test_that_a_sure_point_has_the_pale_colour_of_its_class(theme: Theme) -> None:
    shares = np.zeros((2, 2, 3), np.float32)
    shares[0, 0, 2] = shares[0, 1, 1] = shares[1, :, 0] = 1.0
    image = share_image(shares, class_table(theme, 3))
    colors = pale_class_colors(theme, 3)
    # Row 0 of the shares is the lower edge.
    assert image.pixelColor(0, 1).name() == colors[2].name()
    assert image.pixelColor(1, 1).name() == colors[1].name()
    assert image.pixelColor(0, 0).name() == colors[0].name()
    classes = shares.argmax(axis=-1)
    assert index_image(classes, class_table(theme, 3)) == image


@themes
def test_that_shares_that_are_no_numbers_are_painted_evenly(theme: Theme) -> None:
    image = share_image(np.full((2, 2, 2), np.nan, np.float32), class_table(theme, 2))
    middle = blend(pale_class_colors(theme, 2)[0], pale_class_colors(theme, 2)[1], 0.5)
    assert abs(image.pixelColor(0, 0).red() - middle.red()) <= 1


@themes
def test_that_numbers_go_from_negative_through_neutral_to_positive(theme: Theme) -> None:
    table = value_table(theme, pale=False)
    values = np.array([[-9.0, 0.0, 1.0, np.nan]], np.float32)
    image = value_image(values, -1.0, 1.0, table)
    assert image.pixelColor(0, 0) == QColor(theme.negative)
    assert image.pixelColor(2, 0) == QColor(theme.positive)
    assert image.pixelColor(1, 0) == image.pixelColor(3, 0)
