"""The themes: what must be readable is, and what the style sheet asks for exists."""

import itertools
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from nnstudio.gui.theme import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    PRESENTER_SCALE,
    THEMES,
    Theme,
    apply_theme,
    base_font,
    color_roles,
    current_scale,
    current_theme,
    palette,
    stylesheet,
    tabular,
    theme_for,
)
from nnstudio.resources import icon_path, indicator_folder

TEXT_PAIRS = [
    *itertools.product(["text", "quiet"], ["ground", "surface", "hover", "accent_soft", "quiet_soft"]),
    *itertools.product(["text"], ["warn_soft", "bad_soft", "good_soft"]),
    *itertools.product(["accent"], ["ground", "surface", "accent_soft"]),
    *itertools.product(["positive_text", "negative_text", "good", "warn", "bad"], ["ground", "surface"]),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("good", "good_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("surface", "text"),
    ("plot_axis", "plot_ground"),
]


def linear(color: str) -> list[float]:
    seen = QColor(color)
    channels = (seen.redF(), seen.greenF(), seen.blueF())
    return [float(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for c in channels]


def luminance(color: str) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_that_every_text_stands_out_from_what_is_behind_it(theme: Theme, pair: tuple[str, str]) -> None:
    front, back = pair
    assert contrast(getattr(theme, front), getattr(theme, back)) >= (7 if theme is HIGH_CONTRAST else 4.5)


@pytest.mark.parametrize("kind", ["protanopia", "deuteranopia"])
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_class_colors_stay_apart_for_color_blind_eyes(theme: Theme, kind: str) -> None:
    seen = [_seen_by(COLOR_BLINDNESS[kind], color) for color in theme.class_colors]
    assert min(_distance(*pair) for pair in itertools.combinations(seen[:6], 2)) > 0.15
    assert min(_distance(*pair) for pair in itertools.combinations(seen[:10], 2)) > 0.1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_every_color_is_written_as_six_hex_figures(theme: Theme) -> None:
    colors = [*(getattr(theme, role) for role in color_roles()), *theme.class_colors]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", color) for color in colors)


def test_that_light_and_dark_carry_the_agreed_tokens() -> None:
    assert (LIGHT.ground, LIGHT.surface, LIGHT.line) == ("#F5F6F8", "#FFFFFF", "#E1E5EA")
    assert (LIGHT.text, LIGHT.quiet, LIGHT.accent) == ("#1B2430", "#5C6778", "#5646D6")
    assert (DARK.ground, DARK.surface, DARK.line) == ("#13161B", "#1B1F26", "#2B313B")
    assert (DARK.text, DARK.quiet, DARK.accent) == ("#E9ECF1", "#9BA6B5", "#9C90FF")


def test_that_class_colors_begin_again_after_the_last() -> None:
    assert LIGHT.class_color(len(LIGHT.class_colors)) == LIGHT.class_color(0)


def test_that_an_unknown_color_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'pink'.*accent_soft"):
        LIGHT.color("pink")


def test_that_an_unknown_theme_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'solar'.*system.*light.*dark.*contrast"):
        theme_for("solar")


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_a_theme_is_found_by_its_name(theme: Theme) -> None:
    assert theme_for(theme.name) is theme


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", [1.0, PRESENTER_SCALE, 2.0])
def test_that_the_style_sheet_is_whole_and_its_pictures_exist(theme: Theme, scale: float) -> None:
    sheet = stylesheet(theme, scale)
    assert "$" not in sheet
    pictures = re.findall(r'url\("([^"]+)"\)', sheet)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.parametrize("scale", [1.0, PRESENTER_SCALE])
def test_that_no_letter_is_smaller_than_eleven_points_of_the_scale(scale: float) -> None:
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", stylesheet(LIGHT, scale))]
    assert sizes
    assert min(sizes) >= 11 * scale
    assert base_font(scale).pointSizeF() >= 11 * scale


def test_that_a_presenter_reads_eighteen_points() -> None:
    assert base_font(PRESENTER_SCALE).pointSizeF() >= 18


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_the_pictures_of_a_theme_are_its_icons_in_its_colors(theme: Theme) -> None:
    for picture, (icon, role) in INDICATORS.items():
        drawn = (indicator_folder(theme.name) / f"{picture}.svg").read_text(encoding="utf-8")
        source = icon_path(icon).read_text(encoding="utf-8").replace("currentColor", getattr(theme, role))
        assert _without_width(drawn) == _without_width(source)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_the_palette_needs_no_platform(theme: Theme) -> None:
    chosen = palette(theme)
    assert chosen.color(QPalette.ColorRole.Window).name().upper() == theme.ground
    assert chosen.color(QPalette.ColorRole.Text).name().upper() == theme.text
    disabled = chosen.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == theme.faint


@pytest.mark.usefixtures("plain_app")
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_an_applied_theme_is_the_current_one(qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme, 1.5)
    assert current_theme() is theme
    assert current_scale() == 1.5
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == theme.surface
    assert qapp.font().pointSizeF() == base_font(1.5).pointSizeF()


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_that_ticks_in_lists_are_seen_ticked_or_not(qtbot: QtBot, plain_app: QApplication, theme: Theme) -> None:
    apply_theme(plain_app, theme)
    ticks = QListWidget()
    qtbot.addWidget(ticks)
    for state in (Qt.CheckState.Unchecked, Qt.CheckState.Checked):
        item = QListWidgetItem("relu", ticks)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
    ticks.show()
    picture = ticks.viewport().grab().toImage()
    left = 30  # of the text, which has colours of its own
    for row, color in enumerate((theme.edge, theme.accent)):
        middle = ticks.visualItemRect(ticks.item(row)).center().y()
        assert color.lower() in {picture.pixelColor(x, middle).name() for x in range(left)}


def test_that_tabular_figures_are_one_as_wide_as_the_other(qtbot: QtBot) -> None:  # noqa: ARG001 (fonts need Qt)
    font = tabular(base_font())
    assert QFont.Tag("tnum") in font.featureTags()


@dataclass
class FakeAccessibility:
    preference: Qt.ContrastPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 (Qt's name)
        return self.preference


@dataclass
class FakeHints:
    scheme: Qt.ColorScheme
    preference: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 (Qt's name)
        return self.scheme

    def accessibility(self) -> FakeAccessibility:
        return FakeAccessibility(self.preference)


@pytest.mark.parametrize(
    ("hints", "expected"),
    [
        (FakeHints(Qt.ColorScheme.Light), LIGHT),
        (FakeHints(Qt.ColorScheme.Unknown), LIGHT),
        (FakeHints(Qt.ColorScheme.Dark), DARK),
        (FakeHints(Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast), HIGH_CONTRAST),
    ],
)
def test_that_the_system_theme_follows_the_platform(hints: FakeHints, expected: Theme) -> None:
    assert theme_for("system", hints) is expected  # type: ignore[arg-type]  # stands in for what cannot be made


def test_that_the_system_theme_is_light_where_nothing_is_known() -> None:
    assert theme_for("system") is LIGHT


INDICATORS = {
    "chevron-down": ("chevron-down", "quiet"),
    "chevron-right": ("chevron-right", "quiet"),
    "check": ("check", "on_accent"),
    "check-accent": ("check", "accent"),
    "partial": ("remove", "on_accent"),
}

# Machado and others 2009, full severity, on linear light.
COLOR_BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def _seen_by(matrix: tuple[tuple[float, ...], ...], color: str) -> tuple[float, ...]:
    seen = [max(0.0, sum(m * c for m, c in zip(row, linear(color), strict=True))) for row in matrix]
    return tuple(c ** (1 / 2.4) for c in seen)


def _distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5)


def _without_width(svg: str) -> str:
    return re.sub(r' stroke-width="[\d.]+"', "", svg)
