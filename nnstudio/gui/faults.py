"""Errors that nobody expected, wherever they come up: told once, kept in the log, and never at the price of the work.

They come from slots and paint events (``sys.excepthook``), from threads (``threading.excepthook``), from the training
thread as a report, and from Qt itself. An error that comes up again at the same place, such as in every paint of a
plot, is counted and not told again.
"""

import logging
import platform
import re
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from nnstudio import __version__

if TYPE_CHECKING:
    from nnstudio.gui.main_window import MainWindow
    from nnstudio.gui.panels.fault_dialog import FaultDialog

logger = logging.getLogger(__name__)
_PLACE = re.compile(r'File "([^"]*)", line (\d+)')
_SAID_MAX = 3  # so often the same message of Qt is kept in the log
_OFFSCREEN = "propagateSizeHints"  # the offscreen platform says so of every window


class Faults(QObject):
    """Gathers the faults of one window, shows one dialog, and saves the work before that."""

    _came = Signal(str)  # the report of a fault, from whatever thread

    def __init__(self, window: "MainWindow", save_work: Callable[[], Path | None]) -> None:
        super().__init__(window)
        self._window = window
        self._save_work = save_work
        self._counts: Counter[tuple[str, str]] = Counter()
        self._said: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._dialog: FaultDialog | None = None
        self._uninstall: list[Callable[[], object]] = []
        self._came.connect(self._show)

    @property
    def reports(self) -> int:
        """How many faults there were, each counted as often as it came up."""
        return self._counts.total()

    # ---- hooks ----

    def install(self) -> None:
        """Hear of every error of this process from now on."""
        before, threads_before = sys.excepthook, threading.excepthook
        sys.excepthook = self._take_exception
        threading.excepthook = self._take_thread_exception
        messages_before = qInstallMessageHandler(self._take_message)
        self._uninstall = [
            lambda: setattr(sys, "excepthook", before),
            lambda: setattr(threading, "excepthook", threads_before),
            lambda: qInstallMessageHandler(messages_before),
        ]

    def uninstall(self) -> None:
        """Hear of nothing any more."""
        for undo in self._uninstall:
            undo()
        self._uninstall = []

    def take_report(self, report: str) -> None:
        """A fault that another thread has written down."""
        places = _PLACE.findall(report)
        self._take(report.rstrip().rsplit("\n", 1)[-1].partition(":")[0], str(places[-1:]), lambda: report)

    def _take_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._take(kind.__name__, _innermost(trace), lambda: _formatted(kind, error, trace))

    def _take_thread_exception(self, told: threading.ExceptHookArgs) -> None:
        kind, error, trace = told.exc_type, told.exc_value, told.exc_traceback
        if not issubclass(kind, SystemExit):
            self._take(kind.__name__, _innermost(trace), lambda: _formatted(kind, error or kind(), trace))

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """What Qt says: passed on, kept where it is a warning, told where it is critical."""
        if _OFFSCREEN in message:
            return
        _complain(f"{message}\n")
        if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            return
        with self._lock:
            self._said[message] += 1
            is_kept = self._said[message] <= _SAID_MAX
        if kind is QtMsgType.QtWarningMsg:
            if is_kept:
                logger.warning("Qt: %s", message)
            return
        self._take("Qt", message, lambda: f"Qt: {message}\n")

    # ---- in any thread ----

    def _take(self, kind: str, place: str, write: Callable[[], str]) -> None:
        with self._lock:
            self._counts[kind, place] += 1
            is_new = self._counts[kind, place] == 1
        if is_new:
            report = write()
            _complain(report)
            logger.error("A fault of the program.\n%s", report)
            self._came.emit(report)

    # ---- in the GUI thread, after whatever was going on there ----

    def _show(self, report: str) -> None:
        saved = self._saved()
        if self._dialog is not None:
            self._dialog.add(report)
            return
        from nnstudio.gui.panels.fault_dialog import FaultDialog  # noqa: PLC0415 (hopefully never)

        self._dialog = FaultDialog(f"{_heading()}\n{report}", saved, self._window)
        self._dialog.finished.connect(self._forget_dialog)
        self._dialog.open()

    def _saved(self) -> Path | None:
        try:
            return self._save_work()
        except Exception:
            logger.exception("The work could not be saved after a fault.")
            return None

    def _forget_dialog(self) -> None:
        self._dialog = None


def _innermost(trace: TracebackType | None) -> str:
    """Where an error came up."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return "" if trace is None else f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _formatted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    return "".join(traceback.format_exception(kind, error, trace))


def _heading() -> str:
    """What whoever reads the report needs to know first."""
    torch = sys.modules.get("torch")
    versions = (
        f"Python {platform.python_version()}, Qt {qVersion()}, PyTorch {getattr(torch, '__version__', 'not loaded')}"
    )
    return f"nnstudio {__version__}, {versions}\n{platform.platform()}\n"


def _complain(text: str) -> None:
    if sys.stderr is not None:  # a program started without a console has none
        sys.stderr.write(text)
