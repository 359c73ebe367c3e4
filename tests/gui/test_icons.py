"""The icons: each can be seen in each theme, and follows a change of theme."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nnstudio.gui.icons import icon, pixmap, refresh_icons, set_icon, theme_icon
from nnstudio.gui.theme import DARK, LIGHT, THEMES, Theme
from nnstudio.resources import icon_names, icon_path

ASKED_FOR = [
    "play",
    "pause",
    "step",
    "reset",
    "luck",
    "add",
    "remove",
    "open",
    "save",
    "studio",
    "explore",
    "race",
    "lessons",
    "settings",
    "sun",
    "moon",
    "contrast",
    "chevron-down",
    "info",
    "warning",
    "check",
    "cross",
    "folder",
    "table",
    "download",
    "copy",
    "undo",
    "redo",
    "target",
    "cpu",
    "gpu",
    "speed",
    "help",
]


def strongest(picture: QPixmap) -> QColor:
    """Return the colour of the most opaque pixel."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(QPoint(x, y)) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=QColor.alpha)


def same(one: QColor, other: str) -> bool:
    return one.name() == QColor(other).name()


def test_that_every_icon_the_window_needs_ships() -> None:
    assert set(ASKED_FOR) <= set(icon_names())


@pytest.mark.parametrize("name", icon_names())
def test_that_every_icon_is_drawn_alike(name: str) -> None:
    source = icon_path(name).read_text(encoding="utf-8")
    for wanted in ('viewBox="0 0 24 24"', 'stroke="currentColor"', 'stroke-width="2"', 'stroke-linecap="round"'):
        assert wanted in source


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", icon_names())
def test_that_every_icon_is_seen_in_the_color_of_every_theme(name: str, theme: Theme) -> None:
    color = strongest(pixmap(name, theme.text, 24))
    assert color.alpha() > 200
    assert same(color, theme.text)


@pytest.mark.usefixtures("qapp")
def test_that_an_unknown_icon_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ValueError, match=r"'unicorn'.*pause.*play"):
        icon("unicorn", "#000000")


@pytest.mark.usefixtures("qapp")
def test_that_a_path_is_no_icon_name() -> None:
    with pytest.raises(ValueError, match="Known"):
        icon_path("../../pyproject")


@pytest.mark.usefixtures("qapp")
def test_that_an_icon_has_the_size_asked_for() -> None:
    picture = pixmap("play", "#123456", 32)
    assert picture.deviceIndependentSize().toSize() == QSize(32, 32)
    assert pixmap("play", "#123456", 32, gap=4).deviceIndependentSize().toSize() == QSize(36, 32)


@pytest.mark.usefixtures("qapp")
def test_that_disabled_and_checked_have_colors_of_their_own() -> None:
    made = icon("play", "#112233", disabled="#445566", checked="#778899")
    assert same(strongest(made.pixmap(20, QIcon.Mode.Normal, QIcon.State.Off)), "#112233")
    assert same(strongest(made.pixmap(20, QIcon.Mode.Disabled, QIcon.State.Off)), "#445566")
    assert same(strongest(made.pixmap(20, QIcon.Mode.Normal, QIcon.State.On)), "#778899")


@pytest.mark.usefixtures("plain_app")
def test_that_an_icon_for_a_menu_takes_the_color_of_the_theme() -> None:
    assert same(strongest(theme_icon("save", "accent").pixmap(20)), LIGHT.accent)


@pytest.mark.usefixtures("plain_app")
def test_that_icons_follow_a_change_of_theme(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button, label = QPushButton("Train", root), QLabel(root)
    layout = QVBoxLayout(root)
    layout.addWidget(button)
    layout.addWidget(label)
    set_icon(button, "play", "accent")
    set_icon(label, "info", "bad")
    assert same(strongest(button.icon().pixmap(24)), LIGHT.accent)
    refresh_icons(root, DARK, 2.0)
    assert same(strongest(button.icon().pixmap(24)), DARK.accent)
    assert same(strongest(label.pixmap()), DARK.bad)
    assert label.pixmap().deviceIndependentSize().toSize() == QSize(40, 40)


@pytest.mark.usefixtures("plain_app")
def test_that_the_root_itself_is_refreshed_too(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    set_icon(button, "moon")
    refresh_icons(button, DARK)
    assert same(strongest(button.icon().pixmap(20)), DARK.text)


@pytest.mark.usefixtures("plain_app")
def test_that_only_an_icon_beside_text_keeps_a_distance(qtbot: QtBot) -> None:
    beside, above = QToolButton(), QToolButton()
    qtbot.addWidget(beside)
    qtbot.addWidget(above)
    beside.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    above.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    set_icon(beside, "step")
    set_icon(above, "step")
    assert beside.iconSize() == QSize(24, 20)
    assert above.iconSize() == QSize(20, 20)


def test_that_icons_need_no_application_to_be_listed(qapp: QApplication) -> None:  # noqa: ARG001 (leaves it running)
    assert icon_names() == sorted(icon_names())
