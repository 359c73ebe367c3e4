"""The gallery: every source has its place, and the keyboard reaches it."""

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nnstudio.catalog import SOURCES, Source
from nnstudio.data.toys import thumbnail
from nnstudio.gui.parts.source_gallery import SourceGallery, kind_of
from nnstudio.gui.parts.source_picture import draw_source, points_for
from nnstudio.gui.parts.source_thumbnail import SourceThumbnail
from nnstudio.gui.theme import DARK, LIGHT, THEMES, Theme

TOYS = [source for source in SOURCES.values() if source.is_toy]


@pytest.fixture
def gallery(qtbot: QtBot) -> SourceGallery:
    made = SourceGallery(thumbnail, LIGHT)
    qtbot.addWidget(made)
    made.resize(190, 400)
    made.show()
    return made


def shown(gallery: SourceGallery) -> list[str]:
    return [each.source.name for each in gallery.thumbnails() if each.isVisible()]


def focused(gallery: SourceGallery) -> str:
    widget = gallery.window().focusWidget()
    assert isinstance(widget, SourceThumbnail)
    return widget.source.name


def test_that_every_source_has_a_thumbnail_that_tells_its_purpose(gallery: SourceGallery) -> None:
    assert [each.source.name for each in gallery.thumbnails()] == list(SOURCES)
    for each in gallery.thumbnails():
        assert each.accessibleName() == each.source.label
        assert each.source.purpose in each.toolTip()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("source", TOYS, ids=lambda source: source.name)
def test_that_every_toy_has_a_picture(source: Source, theme: Theme) -> None:
    sample = thumbnail(source.name, points_for(source))
    image = draw_source(source, sample, theme, QSize(42, 42), 1.0).toImage()
    painted = sum(image.pixelColor(x, y).alpha() > 0 for x in range(42) for y in range(42))
    assert painted > 40
    assert all(image.pixelColor(x, 0).alpha() == 0 for x in range(42))  # nothing is cut off


@pytest.mark.usefixtures("qapp")
def test_that_a_picture_of_equal_rows_is_drawn() -> None:
    sample = np.zeros((3, 2)), np.zeros(3, dtype=np.int64)
    assert not draw_source(SOURCES["circle"], sample, LIGHT, QSize(20, 20), 2.0).isNull()


@pytest.mark.parametrize("kind", ["classes", "numbers", "tables", "all"])
def test_that_a_kind_shows_its_sources(gallery: SourceGallery, kind: str) -> None:
    combo = gallery.kind_combo()
    combo.setCurrentIndex(combo.findData(kind))
    combo.activated.emit(combo.currentIndex())
    assert shown(gallery) == [name for name, source in SOURCES.items() if kind in {kind_of(source), "all"}]
    assert not gallery.grab().isNull()


def test_that_the_kind_follows_the_source(gallery: SourceGallery) -> None:
    gallery.show_source("iris")
    assert gallery.kind_combo().currentText() == "Tables"
    gallery.show_source("file")
    assert not any(each.isChecked() for each in gallery.thumbnails())


def test_that_choosing_the_chosen_source_changes_nothing(qtbot: QtBot, gallery: SourceGallery) -> None:
    gallery.show_source("circle")
    with qtbot.assertNotEmitted(gallery.source_chosen):
        gallery.thumbnails()[0].click()
    assert gallery.thumbnails()[0].isChecked()


def test_that_a_choice_is_ringed_only_once_it_is_shown(qtbot: QtBot, gallery: SourceGallery) -> None:
    gallery.show_source("circle")
    with qtbot.waitSignal(gallery.source_chosen) as chosen:
        gallery.thumbnails()[1].click()
    assert chosen.args == ["xor"]
    assert [each.isChecked() for each in gallery.thumbnails()[:2]] == [True, False]


def test_that_arrows_move_and_enter_chooses(qtbot: QtBot, gallery: SourceGallery) -> None:
    gallery.show_source("circle")
    gallery.grab()
    gallery.thumbnails()[0].setFocus()
    path = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(gallery.window().focusWidget(), key)
        path.append(focused(gallery))
    assert path == ["xor", "moons", "spiral", "circle", "circle"]
    QTest.keyClick(gallery.window().focusWidget(), Qt.Key.Key_Right)
    with qtbot.waitSignal(gallery.source_chosen) as chosen:
        QTest.keyClick(gallery.window().focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["xor"]


def test_that_tab_enters_the_gallery_once(gallery: SourceGallery) -> None:
    gallery.show_source("moons")
    stops = [each.source.name for each in gallery.thumbnails() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["moons"]


def test_that_the_gallery_takes_the_colours_of_a_theme(gallery: SourceGallery) -> None:
    gallery.grab()
    gallery.show_theme(DARK)
    assert not gallery.grab().isNull()


@pytest.mark.usefixtures("qapp")
def test_that_a_gallery_nobody_needs_goes_away() -> None:
    made = SourceGallery(thumbnail, LIGHT)
    gone = weakref.ref(made)
    del made
    gc.collect()
    assert gone() is None
