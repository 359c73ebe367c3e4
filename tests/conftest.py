"""What all tests share: a home of their own, a window without a screen, and nothing left behind.

Quiet or broken: a warning, a log record from WARNING on and a message of Qt fail the test that caused it. What a test
of the window leaves alive (windows, timers, threads) fails that very test, with the usual cause named, not a later one.
"""

import gc
import itertools
import logging
import os
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

# Before Qt or torch is imported anywhere. QT_QPA_PLATFORM=xcb in the environment shows the windows on a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

pytest_plugins = ["pytester", "tests.small_disk"]

QT_FIXTURES = {"qapp", "qtbot", "qapp_cls", "qtmodeltester"}
OUR_THREADS = {"training", "background", "pairing table", "race"}
# How long a thread that has been told to end may take for it.
GRACE_SECONDS = 1.0
# Qt's own windows, which it keeps for later.
QTS_OWN_WINDOWS = {"QTipLabel"}

# The real program, under a person's clock.
END_TO_END = Path(__file__).parent / "end_to_end"

_failed = pytest.StashKey[bool]()


# ---- which tests run ----


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", default=False, help="also run the tests that take minutes")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "allow_log: the test expects log records from WARNING on")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if END_TO_END in item.path.parents:
            item.add_marker(pytest.mark.alone)
    skip_long = pytest.mark.skip(reason="runs for minutes; only with --long")
    for item in items:
        if item.get_closest_marker("long") and not config.getoption("--long"):
            item.add_marker(skip_long)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("cuda"):
        import torch  # noqa: PLC0415 (only where a test needs it)

        if not torch.cuda.is_available():
            pytest.skip("needs a CUDA device, and PyTorch sees none here")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.excinfo is not None and not report.skipped:
        item.stash[_failed] = True
    # What a test prints or logs may hold letters that are none; they could not travel from worker to worker.
    report.sections = [(name, text.encode(errors="backslashreplace").decode()) for name, text in report.sections]
    return report


# ---- a home of its own for every test ----


@pytest.fixture(scope="session")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes an empty home folder at each call."""
    base = tmp_path_factory.mktemp("homes")
    numbers = itertools.count()

    def make() -> Path:
        home = base / str(next(numbers))
        home.mkdir()
        return home

    return make


@pytest.fixture(autouse=True)
def home(new_home: Callable[[], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of this test: nothing of the person who runs the tests is read or written."""
    folder = new_home()
    for name, value in {
        "HOME": folder,
        "USERPROFILE": folder,
        "XDG_CONFIG_HOME": folder / ".config",
        "XDG_DATA_HOME": folder / ".local" / "share",
        "XDG_STATE_HOME": folder / ".local" / "state",
        "XDG_CACHE_HOME": folder / ".cache",
        "APPDATA": folder / "AppData" / "Roaming",
        "LOCALAPPDATA": folder / "AppData" / "Local",
        "WIN_PD_OVERRIDE_APPDATA": folder / "AppData" / "Roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": folder / "AppData" / "Local",
    }.items():
        monkeypatch.setenv(name, str(value))
    return folder


# ---- quiet or broken ----


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails on log records from WARNING on; ``@pytest.mark.allow_log`` or ``caplog.clear()`` says they are expected."""
    yield
    if request.node.get_closest_marker("allow_log"):
        return
    caught = [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.get_records("teardown")]
    records = [record for record in caught if record.levelno >= logging.WARNING]
    if records:
        lines = "\n".join(f"  {record.name}: {record.levelname}: {record.getMessage()}" for record in records)
        pytest.fail(f"unexpected log records (mark the test with allow_log if they are meant):\n{lines}", pytrace=False)


@pytest.fixture(autouse=True)
def no_threads_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails on training and background threads that are still alive when the test has ended."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread.name in OUR_THREADS and thread not in before]
    deadline = time.monotonic() + GRACE_SECONDS
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    left = [thread for thread in left if thread.is_alive()]
    if left and not request.node.stash.get(_failed, False):
        names = ", ".join(thread.name for thread in left)
        pytest.fail(
            f"threads left alive: {names}.\n"
            "The usual cause: close() of the runner, the session or the window that started them was not called.",
            pytrace=False,
        )


@pytest.fixture(autouse=True)
def no_qt_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails on windows, timers and threads of Qt that a test of the window leaves behind."""
    if QT_FIXTURES.isdisjoint(request.fixturenames):
        yield
        return
    # Here and not as an argument: tests without Qt must run where it is not installed.
    request.getfixturevalue("qapp")
    watch = QtWatch()
    watch.begin()
    # Python looks for cycles in whatever thread makes the next object; windows may end in their own thread alone.
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        watch.end()
    # The traceback of a failed test keeps its widgets alive.
    if not request.node.stash.get(_failed, False) and (leaks := watch.leaks()):
        pytest.fail("left behind by this test:\n" + "\n".join(f"  {leak}" for leak in leaks), pytrace=False)


class QtWatch:
    """Notes which windows exist, and which timers and threads are started, between ``begin`` and ``end``."""

    def __init__(self) -> None:
        self._windows_before: set[int] = set()
        self._started: list[weakref.ref[Any]] = []
        self._patch = pytest.MonkeyPatch()

    def begin(self) -> None:
        """Watch from now on."""
        from PySide6.QtCore import QThread, QTimer  # noqa: PLC0415 (only where a test needs it)

        self._windows_before = set(_windows())
        for watched in (QTimer, QThread):
            self._patch.setattr(watched, "start", self._noting(watched.start))

    def end(self) -> None:
        """Watch no longer."""
        self._patch.undo()

    def leaks(self) -> list[str]:
        """What is still alive, each with its usual cause; empty where all is gone."""
        _flush_deletes()
        if not self._found():
            return []
        # What only Python's cycle collector can free is untidy but no leak.
        gc.collect()
        _flush_deletes()
        return self._found()

    def _noting(self, start: Callable[..., object]) -> Callable[..., object]:
        def started(this: object, *arguments: object) -> object:
            self._started.append(weakref.ref(this))
            return start(this, *arguments)

        return started

    def _found(self) -> list[str]:
        from PySide6.QtCore import QThread  # noqa: PLC0415 (only where a test needs it)
        from shiboken6 import isValid  # noqa: PLC0415

        found = [
            f"the window {name}. The usual cause: a lambda over self connected to a signal (connect a bound method), "
            "or a window without parent that was never given to qtbot.addWidget or closed."
            for pointer, name in _windows().items()
            if pointer not in self._windows_before
        ]
        started = {id(alive): alive for reference in self._started if (alive := reference()) is not None}
        for alive in started.values():
            if not isValid(alive):
                continue
            owner = alive.parent()
            name = f"{type(alive).__name__} of {type(owner).__name__ if owner is not None else 'nobody'}"
            if isinstance(alive, QThread):
                if alive.isRunning() and not alive.wait(int(1000 * GRACE_SECONDS)):
                    found.append(f"the running {name}. The usual cause: quit() and wait() are missing.")
            elif alive.isActive():
                found.append(
                    f"the running {name}. The usual cause: its owner has no parent and was not closed, "
                    "or its slot is a lambda over self, which keeps the owner alive."
                )
        return found


def _windows() -> dict[int, str]:
    """Every top-level widget: its address, and what to call it."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (only where a test needs it)
    from shiboken6 import getCppPointer  # noqa: PLC0415

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    windows = {}
    for widget in QApplication.topLevelWidgets():
        kind = widget.metaObject().className()
        if kind not in QTS_OWN_WINDOWS:
            shown = "visible" if widget.isVisible() else "hidden"
            windows[getCppPointer(widget)[0]] = f"{kind} “{widget.objectName() or widget.windowTitle()}” ({shown})"
    return windows


def _flush_deletes() -> None:
    """Carry out every ``deleteLater`` that waits."""
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 (only where a test needs it)

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
