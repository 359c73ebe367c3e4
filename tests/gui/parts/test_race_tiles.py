"""The tiles of a race know which of them are in sight, however many there are."""

import time

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from nnstudio.gui.parts.race_tiles import RaceTiles
from nnstudio.gui.theme import LIGHT


@pytest.mark.parametrize("count", [0, 1, 7, 2_000])
@pytest.mark.parametrize("size", [(160, 140), (470, 333), (1_300, 700)])
def test_that_tiles_in_sight_are_those_that_touch_the_view(qtbot: QtBot, count: int, size: tuple[int, int]) -> None:
    tiles = RaceTiles("tiles", LIGHT)
    qtbot.addWidget(tiles)
    tiles.resize(*size)
    tiles.show_variants([str(number) for number in range(count)], None)
    bar = tiles.verticalScrollBar()
    for place in sorted({0, 1, bar.maximum() // 3, bar.maximum() - 1, bar.maximum()}):
        bar.setValue(place)
        view = QRectF(tiles.viewport().rect())
        assert tiles.shown == tuple(at for at in range(count) if tiles.box_of(at).intersects(view))


def test_that_thousands_of_tiles_are_arranged_at_once(qtbot: QtBot) -> None:
    tiles = RaceTiles("tiles", LIGHT)
    qtbot.addWidget(tiles)
    tiles.resize(470, 333)
    names = [str(number) for number in range(20_000)]
    began = time.thread_time()
    tiles.show_variants(names, None)
    assert time.thread_time() - began < 0.05
