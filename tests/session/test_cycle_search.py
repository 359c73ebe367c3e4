"""Python's search for cycles: never in a thread that trains, and never at the price of a frame."""

import gc
import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import with_training
from nnstudio.session import cycle_search
from nnstudio.session.cycle_search import CycleSearch
from nnstudio.session.session import Session
from tests.session.conftest import Watched

ENOUGH = 20_000  # objects, far more than after which Python searches by itself
BLOCK_BYTES, BLOCKS = 20_000, 5_000  # 100 MB, each too small for a mapping of its own


class Loop:
    """An object that holds itself: only a search for cycles ends it."""

    def __init__(self) -> None:
        self.itself = self


def ended_in(ended: list[int]) -> None:
    """A loop that nobody holds, and that notes in which thread it ends."""
    weakref.finalize(Loop(), lambda: ended.append(threading.get_ident()))


def old_loop(ended: list[int]) -> Loop:
    """A loop that is among the oldest objects, and that notes in which thread it ends."""
    gc.collect()
    loop = Loop()
    weakref.finalize(loop, lambda: ended.append(threading.get_ident()))
    gc.collect()
    return loop


def make_much(qtbot: QtBot) -> None:
    """Make so many objects that old ones are looked through too, if they may be."""
    kept = []

    def much_is_made() -> bool:
        kept.append([[number] for number in range(2 * cycle_search.YOUNG_MAX)])
        return gc.get_count()[2] > cycle_search.SEARCHES_BEFORE_OLDER

    qtbot.waitUntil(much_is_made, timeout=20_000)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Look often; and what the test froze is searched again after it."""
    monkeypatch.setattr(cycle_search, "LOOK_MS", 5)
    yield
    gc.unfreeze()


def test_that_cycles_made_in_another_thread_end_in_this_one(qtbot: QtBot, watched: Watched) -> None:
    ended: list[int] = []
    gc.enable()
    search = CycleSearch(watched.session)
    search.begin()

    def work() -> None:
        ended_in(ended)
        kept = [[number] for number in range(ENOUGH)]
        assert len(kept) == ENOUGH

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not ended  # the other thread has made objects enough for many searches
    kept = [[number] for number in range(ENOUGH)]
    qtbot.waitUntil(lambda: bool(ended))
    assert set(ended) == {threading.get_ident()}
    assert len(kept) == ENOUGH
    search.deleteLater()


def test_that_cycles_that_have_grown_old_end_once_nothing_trains(qtbot: QtBot, watched: Watched) -> None:
    ended: list[int] = []
    loop = old_loop(ended)
    search = CycleSearch(watched.session)
    search.begin()
    watched.session.edit(with_training(watched.session.experiment, epochs=100_000))
    watched.session.play()
    watched.until_state(RunState.TRAINING)
    del loop
    make_much(qtbot)
    assert watched.session.state is RunState.TRAINING
    assert not ended
    watched.session.pause()
    qtbot.waitUntil(lambda: bool(ended))
    search.deleteLater()


def test_that_cycles_that_have_grown_old_wait_for_a_race_that_is_on(qtbot: QtBot, watched: Watched) -> None:
    ended: list[int] = []
    loop = old_loop(ended)
    races = [True]
    search = CycleSearch(watched.session, trains_beside=lambda: bool(races))
    search.begin()
    del loop
    make_much(qtbot)
    assert not ended
    races.clear()
    qtbot.waitUntil(lambda: bool(ended))
    search.deleteLater()


def test_that_what_is_there_when_all_has_loaded_is_not_looked_through(qtbot: QtBot) -> None:
    session = Session()
    search = CycleSearch(session)
    search.begin()
    before = gc.get_freeze_count()
    session.start()
    qtbot.waitUntil(lambda: session.state is RunState.READY, timeout=20_000)
    assert gc.get_freeze_count() > before
    assert session.close()
    search.deleteLater()
    session.deleteLater()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give memory back by themselves")
def test_that_memory_of_a_run_that_was_replaced_goes_back_to_the_system(qtbot: QtBot, watched: Watched) -> None:
    search = CycleSearch(watched.session)
    search.begin()
    blocks = [bytes(BLOCK_BYTES) for _ in range(BLOCKS)]
    held = resident_bytes()
    blocks = blocks[::10]  # what stays keeps the C library from giving back the rest
    assert held - resident_bytes() < BLOCK_BYTES * BLOCKS / 4
    watched.session.new_luck()
    qtbot.waitUntil(lambda: held - resident_bytes() > BLOCK_BYTES * BLOCKS / 2, timeout=20_000)
    assert len(blocks) == BLOCKS / 10
    search.deleteLater()


def resident_bytes() -> int:
    """The memory that this process holds."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
