"""Preferences, the frame clock and small work in the background."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from nnstudio.catalog import N_, UserError
from nnstudio.session.background import Background
from nnstudio.session.frame_clock import FASTEST_MS, SLOWEST_MS, FrameClock
from nnstudio.session.preferences import (
    RECENT_MAX,
    Preferences,
    load_preferences,
    preferences_path,
    save_preferences,
)

# ---- preferences ----


def test_that_preferences_live_in_the_home_of_the_person(home: Path) -> None:
    assert preferences_path().is_relative_to(home)


def test_that_preferences_are_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "preferences.json"
    preferences = Preferences(theme="dark", swap="keep", speed=None, recent=("a",), splitters={"studio": (1, 2)})
    save_preferences(path, preferences)
    assert load_preferences(path) == preferences


def test_that_missing_preferences_are_the_defaults(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none.json") == Preferences()


UNREADABLE = [
    b"",
    b"{",
    b"[]",
    b'{"theme": "pink"}',
    b'{"speed": "fast"}',
    b"\xff\x00",
    b'{"theme": "\xff"}',
    b"[" * 100_000,
    b'{"geometry": "a"}',
    b'{"splitters": {"top": [99999999999, 1]}}',
    b'{"speed": -1}',
]


@pytest.mark.parametrize("content", UNREADABLE, ids=lambda content: str(content[:30]))
def test_that_preferences_that_cannot_be_read_are_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    gone: list[Path] = []
    assert load_preferences(path, gone.append) == Preferences()
    assert gone == [tmp_path / "preferences.unreadable.json"]
    assert not path.exists()
    assert (tmp_path / "preferences.unreadable.json").read_bytes() == content
    save_preferences(path, Preferences(theme="light"))
    assert load_preferences(path).theme == "light"


def test_that_keys_of_newer_versions_are_ignored(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"theme": "dark", "hologram": true}', encoding="utf-8")
    assert load_preferences(path) == Preferences(theme="dark")


def test_that_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    save_preferences(tmp_path / "file" / "preferences.json", Preferences())


def test_that_recent_files_come_first_and_once() -> None:
    preferences = Preferences()
    for index in range(RECENT_MAX + 3):
        preferences = preferences.with_recent(Path(f"/{index}"))
    preferences = preferences.with_recent(Path("/5"))
    assert preferences.recent[0] == str(Path("/5"))
    assert len(set(preferences.recent)) == len(preferences.recent) == RECENT_MAX


# ---- the frame clock ----


def beats(qtbot: QtBot, clock: FrameClock, count: int, *, cost: float, work: float = 0.0) -> float:
    """Seconds between frames at the end of so many, each said to cost so much."""
    at: list[float] = []

    def draw() -> None:
        at.append(time.perf_counter())
        if work:
            time.sleep(work)
        clock.drawn(cost)
        if len(at) < count:
            clock.schedule()

    clock.due.connect(draw)
    clock.schedule()
    qtbot.waitUntil(lambda: len(at) == count, timeout=20_000)
    clock.due.disconnect(draw)
    return sorted(later - earlier for earlier, later in zip(at[-6:], at[-5:], strict=False))[2]


def test_that_cheap_frames_come_thirty_times_a_second(qtbot: QtBot) -> None:
    clock = FrameClock()
    assert beats(qtbot, clock, 15, cost=0.001) == pytest.approx(FASTEST_MS / 1000, abs=0.015)
    assert clock.frames_per_second == pytest.approx(1000 / FASTEST_MS, rel=0.4)


def test_that_dear_frames_come_less_often(qtbot: QtBot) -> None:
    clock = FrameClock()
    between = beats(qtbot, clock, 20, cost=0.05)
    assert 0.08 < between < SLOWEST_MS / 1000 + 0.05


def test_that_asking_twice_is_asking_once(qtbot: QtBot) -> None:
    clock = FrameClock()
    due: list[bool] = []
    clock.due.connect(lambda: due.append(True))
    clock.schedule()
    clock.schedule()
    qtbot.wait(120)
    assert len(due) == 1


def test_that_a_clock_that_is_stopped_lets_nobody_wait_for_the_last_frame(qtbot: QtBot) -> None:
    clock, painted = FrameClock(), list[bool]()
    clock.painted.connect(lambda: painted.append(True))
    clock.drawn(0.001)
    clock.stop()
    assert painted == [True]
    qtbot.wait(20)
    assert painted == [True]


def test_that_a_clock_at_rest_asks_for_nothing(qtbot: QtBot) -> None:
    clock = FrameClock()
    with qtbot.assertNotEmitted(clock.due, wait=80):
        clock.schedule()
        clock.stop()
    assert clock.frames_per_second == 0


def test_that_a_frame_is_said_to_be_painted_after_all_that_was_asked_to_paint(qtbot: QtBot) -> None:
    clock, order = FrameClock(), list[str]()
    clock.painted.connect(lambda: order.append("painted"))
    clock.drawn(0.001)
    QTimer.singleShot(0, lambda: order.append("asked before"))
    with qtbot.waitSignal(clock.painted):
        pass
    assert order == ["asked before", "painted"]


# ---- the background ----


def test_that_an_answer_comes_back_on_the_gui_thread(qtbot: QtBot) -> None:
    background = Background()
    answers: list[tuple[str, str]] = []
    errors: list[UserError] = []

    def take(answer: str) -> None:
        answers.append((answer, threading.current_thread().name))

    background.run(lambda: threading.current_thread().name, take, errors.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("background", threading.current_thread().name)]
    assert errors == []
    background.close()


def test_that_an_error_for_people_comes_back_as_one(qtbot: QtBot) -> None:
    background = Background()
    errors: list[UserError] = []

    def refuse() -> None:
        raise UserError(N_("session", "No."))

    background.run(refuse, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "No."
    background.close()


@pytest.mark.allow_log
def test_that_an_error_nobody_expected_is_told_and_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    background = Background()
    errors: list[UserError] = []

    def fail() -> None:
        raise ZeroDivisionError("broken")

    background.run(fail, lambda _: None, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "This could not be done: broken."
    assert "ZeroDivisionError" in caplog.text
    background.close()


def test_that_an_answer_nobody_waits_for_is_dropped(qtbot: QtBot) -> None:
    background = Background()
    gate = threading.Event()
    answers: list[object] = []
    background.run(gate.wait, answers.append, answers.append)
    background.close()
    gate.set()
    qtbot.wait(50)
    assert answers == []
