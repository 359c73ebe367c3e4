"""Lines, marks, borders and icons: each stands out 3 to 1 from what it is drawn on, in every palette."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

import nnstudio.gui
from nnstudio.gui.plots.colors import blend, class_colors
from nnstudio.gui.plots.contrast import VISIBLE, contrast, visible
from nnstudio.gui.plots.curve_colors import curve_color
from nnstudio.gui.plots.edge_layer import edge_pen
from nnstudio.gui.theme import THEMES, Theme, color_roles

Shade = Callable[[Theme], QColor]


@dataclass(frozen=True, slots=True)
class Graphic:
    """Something that means something: the colour it is drawn in, and the colour behind it."""

    name: str
    front: Shade
    back: Shade
    roles: frozenset[str] = frozenset()
    """Which colours of the theme these are, where they are used as they are."""


def role(name: str) -> Shade:
    return lambda theme: theme.color(name)


def drawn(name: str, front: str, *backs: str) -> list[Graphic]:
    """The same thing on each of the grounds that it is drawn on."""
    return [Graphic(f"{name}, {front} on {back}", role(front), role(back), frozenset({front, back})) for back in backs]


def of_classes(count: int) -> list[Graphic]:
    """The points of every class: the rim of a filled one and the inside of a hollow one have the colour of the plot."""
    return [
        Graphic(
            f"class {number} of {count}",
            lambda theme, number=number: class_colors(theme, count)[number],  # type: ignore[misc]
            role("plot_ground"),
        )
        for number in range(count)
    ]


def curves(count: int) -> list[Graphic]:
    """Functions and variants that are drawn over one another."""
    return [
        Graphic(
            f"curve {slot}",
            lambda theme, slot=slot: curve_color(theme, slot),  # type: ignore[misc]
            role("plot_ground"),
        )
        for slot in range(count)
    ]


def seen_through(name: str, front: str, alpha: float) -> Graphic:
    """Something so crowded that it is seen through."""

    def shade(theme: Theme) -> QColor:
        ground = theme.color("plot_ground")
        color = visible(theme.color(front), ground, alpha)
        return blend(ground, color, color.alphaF())

    return Graphic(f"{name}, {front} seen through", shade, role("plot_ground"))


def weight(*, negative: bool) -> Graphic:
    """The strongest line between two neurons."""
    name = "negative" if negative else "positive"
    return Graphic(f"{name} weight", lambda theme: edge_pen(theme, 1.0, negative=negative).color(), role("surface"))


GRAPHICS = [
    # ---- plots ----
    *drawn("training curve", "plot_train", "plot_ground", "ground", "surface"),
    *drawn("test curve", "plot_test", "plot_ground"),
    *drawn("earlier run and zero line", "plot_ghost", "plot_ground"),
    *drawn("row without a label", "plot_ghost", "surface"),
    *drawn("bars", "plot_bar", "plot_ground", "surface"),
    *drawn("mark, loss floor", "plot_mark", "plot_ground", "surface"),
    *drawn("border of a zone", "warn", "plot_ground"),
    *drawn("target of a drag", "good", "plot_ground"),
    *drawn("cursor, diagonal, slope of a neuron", "quiet", "plot_ground"),
    *drawn("rim of a number on the plane", "quiet", "neutral"),
    *drawn("the row looked at", "text", "plot_ground"),
    *drawn("border between two classes", "text", "positive_pale", "negative_pale"),
    *drawn("curve of a neuron", "accent", "plot_ground"),
    seen_through("losses before smoothing", "plot_train", 0.3),
    seen_through("losses before smoothing", "plot_test", 0.3),
    seen_through("residuals", "plot_train", 0.6),
    seen_through("inputs on the axis", "text", 0.55),
    seen_through("rows on a loss", "text", 0.45),
    seen_through("edge of a band", "accent", 0.4),
    *curves(11),
    *of_classes(2),
    *of_classes(10),
    # ---- the network ----
    weight(negative=True),
    weight(negative=False),
    *drawn("sign of a bar", "positive", "plot_ground"),
    *drawn("sign of a bar", "negative", "plot_ground"),
    *drawn("rim of a neuron", "edge", "surface"),
    *drawn("weight that is no number", "faint", "surface"),
    *drawn("the neuron looked at", "accent", "surface"),
    *drawn("backward part of a drawing", "warn", "surface"),
    *drawn("pairing that fits", "good", "surface", "ground"),
    *drawn("what stays wrong", "bad", "surface"),
    # ---- controls ----
    *drawn("field and box", "edge", "surface", "ground", "quiet_soft"),
    *drawn("field that is wrong", "bad", "surface"),
    *drawn("tick and slider", "accent", "surface", "ground", "groove"),
    *drawn("tick in its box, icon on the main button", "on_accent", "accent", "accent_hover"),
    *drawn("what is chosen", "accent", "accent_soft"),
    *drawn("frame of the keyboard", "focus", "surface", "ground", "plot_ground", "accent_soft", "quiet_soft"),
    *drawn("what cannot be used now", "faint", "surface", "ground"),
    *drawn("bar that scrolls", "faint", "ground", "surface"),
    # ---- icons ----
    *drawn("icon, arrow of a list", "quiet", "surface", "ground", "hover", "accent_soft", "quiet_soft"),
    *drawn("icon", "text", "surface", "ground", "hover"),
    *drawn("icon", "accent", "accent_soft"),
    *drawn("icon of a notice", "good", "good_soft"),
    *drawn("icon of a notice", "warn", "warn_soft"),
    *drawn("icon of a notice", "bad", "bad_soft"),
]
WORDS_ALONE = {"plot_axis", "positive_text", "negative_text"}  # held to 4.5 to 1 with the other words
ORNAMENTS = {"line", "plot_grid"}  # they part what is parted already


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("graphic", GRAPHICS, ids=lambda graphic: graphic.name)
def test_that_what_is_drawn_stands_out_from_what_is_behind_it(theme: Theme, graphic: Graphic) -> None:
    assert contrast(graphic.front(theme), graphic.back(theme)) >= VISIBLE


def test_that_every_color_of_a_theme_is_held_to_its_contrast_or_is_an_ornament() -> None:
    held = frozenset().union(*(graphic.roles for graphic in GRAPHICS))
    others = WORDS_ALONE | ORNAMENTS
    assert held | others == set(color_roles())
    assert not held & others


def test_that_nothing_is_drawn_in_a_color_without_a_role() -> None:
    room = Path(nnstudio.gui.__file__).parent
    asked = {
        name
        for file in room.rglob("*.py")
        for name in re.findall(r"""\bcolor\(["']([a-z_]+)["']\)""", file.read_text(encoding="utf-8"))
    }
    assert asked <= set(color_roles())
    written = [
        f"{file.name}: {found}"
        for file in room.rglob("*.py")
        if file.name != "theme.py"
        for found in re.findall(r"""["']#[0-9A-Fa-f]{6}["']""", file.read_text(encoding="utf-8"))
    ]
    assert not written, "\n".join(written)
