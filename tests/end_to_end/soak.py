"""Drives the real window at random for a while, and tells what went wrong: ``python -m tests.end_to_end.soak --help``.

The same seed presses the same things in the same order; only how far a run has come meanwhile hangs on the machine.
"""

import argparse
import faulthandler
import gc
import json
import logging
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QPoint, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)

from nnstudio.catalog import Task
from nnstudio.catalog.activations import ACTIVATIONS
from nnstudio.engine.frame import RunState
from nnstudio.experiment.edits import with_layer, with_layer_added, with_layer_removed, with_training
from nnstudio.experiment.pairing_grid import pairing_grid
from nnstudio.experiment.race import Race
from nnstudio.folders import data_folder
from nnstudio.gui import dialogs
from nnstudio.gui.app import build_lasting_window
from nnstudio.gui.panels.explore_activations_panel import ExploreActivationsPanel
from nnstudio.gui.panels.which_panel import WhichPanel
from nnstudio.gui.parts import race_where
from nnstudio.gui.parts.race_data import loader_of
from nnstudio.gui.recovery import Safekeeping
from nnstudio.resources import alarm_sample_paths, sample_paths
from nnstudio.session.freed_memory import give_back
from nnstudio.session.pairing_session import TableState
from nnstudio.session.preferences import Preferences
from nnstudio.session.race_session import RaceState

MEGABYTE = 2**20
GROWTH_MAX = 30 * MEGABYTE
STUCK_SECONDS = 180
LAYERS_MAX = 5
KEYS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_R,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_5,
)
ACTIONS = (
    *("undo", "undo", "undo", "redo", "redo", "toggle", "toggle", "step", "step_back", "epoch", "ten_epochs", "reset"),
    *("new_luck", "look_at_now", "compare", "show_studio", "show_studio", "show_explore", "show_race", "show_lessons"),
    *("show_studio", "find", "theme_light", "theme_dark", "theme_contrast", "ask_again", "reset_layout", "keys"),
    "about",
)
SIZES = ((1024, 700), (1100, 720), (1440, 900), (1280, 800))


class Soak:
    """One window, one seed, and everything that went wrong."""

    def __init__(self, seed: int, *, loud: bool = False) -> None:
        self.chance = random.Random(seed)  # noqa: S311 (no secret)
        self.faults: list[str] = []
        self.done: Counter[str] = Counter()
        self.last = ""
        self._loud = loud
        self.window = build_lasting_window(Preferences(theme="light", speed=None))
        self._listen()
        self.window.session.crashed.connect(self.note)
        self._keeper = Safekeeping(self.window.session, data_folder() / "journal", self.window)
        self._first_race: Race | None = None

    # ---- what goes wrong ----

    def _listen(self) -> None:
        """Hear of everything, in the place of the dialog that tells it to a person."""
        self.window.faults.uninstall()
        qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_exception
        threading.excepthook = lambda given: self.note("".join(traceback.format_exception(given.exc_value)))
        handler = logging.Handler(logging.WARNING)
        handler.emit = lambda record: self.note(f"{record.name}: {record.getMessage()}")  # type: ignore[method-assign]
        logging.getLogger().addHandler(handler)
        dialogs.ask_to_save = lambda *_: QMessageBox.StandardButton.Discard
        dialogs.ask_swap = lambda *_: self.chance.choice(["keep", "keep", "restart", None])  # type: ignore[assignment]
        nothing: Callable[..., tuple[str, str]] = lambda *_, **__: ("", "")  # noqa: E731
        for name in ("getOpenFileName", "getSaveFileName"):
            setattr(QFileDialog, name, staticmethod(nothing))
        QMessageBox.about = staticmethod(lambda *_: None)  # type: ignore[method-assign]
        QDialog.exec = _shown_for_a_moment  # type: ignore[method-assign]

    def note(self, fault: str) -> None:
        """Something went wrong."""
        self.faults.append(f"after {self.last}: {fault}")
        if self._loud:
            sys.stderr.write(f"{self.faults[-1]}\n")

    def _take_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "This plugin does not support" not in message:
            self.note(f"Qt says: {message}")

    def _take_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.note("".join(traceback.format_exception(kind, error, trace)))

    # ---- time ----

    def wait(self, seconds: float) -> None:
        """Let the window live."""
        end = time.monotonic() + seconds
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= end:
                return
            time.sleep(0.002)

    def until(self, condition: Callable[[], bool], seconds: float = STUCK_SECONDS) -> bool:
        """Wait for something; returns whether it came."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            self.wait(0.02)
        return True

    # ---- what is done ----

    def start(self) -> None:
        """Wait for the window, then go everywhere once: what is imported on use is there before memory is counted."""
        session = self.window.session
        # As in the installed program: Dask would be imported in the middle, and wait for random addresses.
        patch.object(race_where, "has_dask", return_value=False).start()
        if not self.until(lambda: session.frame is not None):
            self.note("the window did not get ready")
        for path in (*sample_paths(), *alarm_sample_paths()):
            self.window.documents.open(path, as_sample=True)
            self.until(self._rests)
            session.train_epochs(2)
            self.wait(0.1)
            if path.stem == "digits":  # the lens keeps a row for each input of the last neuron
                self.window.studio.network.show_neuron(0, 0)
                self.window.studio.network.open_lens()
                self.wait(0.3)
        session.edit(with_layer(session.experiment, 0, activation="prelu"))  # goes over autograd, and torch.optim
        self.until(self._rests)
        session.train_epochs(2)
        explore = self.window.explore
        self.window.actions_by_id["show_explore"].trigger()
        for page in ("activations", "losses"):
            explore.show_page(page)
            self.until(lambda page=page: explore.page(page) is not None)  # type: ignore[misc]
            self.wait(3.0)
        self._pair_once()
        activations = explore.page("activations")
        if isinstance(activations, ExploreActivationsPanel):
            for name in ACTIVATIONS:  # each has words that are kept once they are made
                activations.show_function(name)
        self._race_once()
        for name in ("show_studio", "compare", "keys", "about", "theme_dark", "theme_light"):
            self.window.actions_by_id[name].trigger()
            self.wait(0.3)

    def _pair_once(self) -> None:
        """Train the pairing table that is offered first; and the same again: how many pairs were trained is no leak."""
        explore = self.window.explore
        self.window.actions_by_id["show_explore"].trigger()
        explore.show_page("which")
        self.until(lambda: explore.page("which") is not None)
        page = explore.page("which")
        if isinstance(page, WhichPanel):
            page.table.show(pairing_grid(Task.BINARY))
            self.until(lambda: page.table.state is TableState.FINISHED)  # half way it holds more, or less

    def _race_once(self) -> None:
        """Begin the race that is offered first; and the same again: how large the last one was is no leak."""
        self.window.actions_by_id["show_race"].trigger()
        self.until(lambda: self.window.race.panel is not None)
        panel = self.window.race.panel
        if panel is None:
            self.note("the race did not open")
            return
        self.wait(1.0)
        self._first_race = self._first_race or panel.setup.race()
        panel.race.begin(self._first_race, loader_of(self.window.session))
        if not self.until(lambda: panel.race.frame is not None):
            self.note("the race did not begin")
        if not self.until(lambda: panel.race.state is RaceState.FINISHED):
            self.note("the race did not end")
        self.window.actions_by_id["show_lessons"].trigger()
        self.wait(1.0)

    def act(self) -> None:
        """One thing at random."""
        acts: tuple[tuple[int, Callable[[], str]], ...] = (
            (40, self._poke),
            (20, self._trigger),
            (12, self._press),
            (12, self._click),
            (6, self._edit),
            (6, self._scrub),
            (3, self._resize),
            (2, self._open),
        )
        act = self.chance.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.last = act.__name__
        faulthandler.dump_traceback_later(STUCK_SECONDS, exit=True)
        try:
            self.last = act()
        except Exception:  # noqa: BLE001 (whatever it is, it is what is looked for)
            self.note(traceback.format_exc())
        self.done[act.__name__.strip("_")] += 1
        self.wait(self.chance.choice([0.0, 0.0, 0.02, 0.1]))
        faulthandler.cancel_dump_traceback_later()

    def _poke(self) -> str:
        """Use one of the controls that can be seen."""
        kinds = QAbstractButton | QComboBox | QAbstractSlider | QAbstractSpinBox | QLineEdit
        controls = [control for control in _in_sight() if isinstance(control, kinds)]
        if not controls:
            return "nothing to poke"
        control = self.chance.choice(controls)
        told = f"{type(control).__name__} “{control.accessibleName()}”"
        if isinstance(control, QAbstractButton):
            self._push(control)
        elif isinstance(control, QComboBox):
            if control.count():
                index = self.chance.randrange(control.count())
                control.setCurrentIndex(index)
                control.activated.emit(index)
        elif isinstance(control, QAbstractSlider):
            control.setValue(self.chance.randint(control.minimum(), control.maximum()))
        elif isinstance(control, QAbstractSpinBox):
            self._turn(control)
        else:
            QTest.keyClicks(control, self.chance.choice(["1", "0.5", "relu", "-2"]))
            QTest.keyClick(control, Qt.Key.Key_Return)
        return told

    def _push(self, button: QAbstractButton) -> None:
        menu = button.menu() if isinstance(button, QPushButton | QToolButton) else None
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            choices = [action for action in menu.actions() if action.isEnabled() and action.menu() is None]
            if choices:
                self.chance.choice(choices).trigger()
        else:
            button.click()

    def _turn(self, box: QAbstractSpinBox) -> None:
        if self.chance.random() < 0.5:
            box.stepBy(self.chance.choice([-1, 1, 2]))
            return
        box.selectAll()
        QTest.keyClicks(box, self.chance.choice(["0.1", "3", "20", "0,5", "-1", "x", "1e9"]))
        QTest.keyClick(box, self.chance.choice([Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab]))

    def _trigger(self) -> str:
        name = self.chance.choice(ACTIONS)
        action: QAction = self.window.actions_by_id[name]
        if action.isEnabled():
            action.trigger()
        return name

    def _press(self) -> str:
        """Press a key where a person would see it arrive: a popup that has closed may hold the focus of nobody."""
        key, focus = self.chance.choice(KEYS), QApplication.focusWidget()
        QTest.keyClick(focus if focus and focus.isVisible() and focus.isEnabled() else self.window, key)
        return f"key {key.name}"

    def _click(self) -> str:
        """Press, drag or turn the wheel somewhere on something that is drawn."""
        drawn = [
            widget
            for widget in _in_sight()
            if type(widget).__module__.startswith("nnstudio")
            and not isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox | QLineEdit)
        ]
        widget: Any = self.chance.choice(drawn)
        target = widget.viewport() if hasattr(widget, "viewport") else widget
        at, to = (
            QPoint(self.chance.randrange(max(target.width(), 1)), self.chance.randrange(max(target.height(), 1)))
            for _ in range(2)
        )
        kind = self.chance.choice(["click", "drag", "move", "wheel"])
        if kind == "click":
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)
        elif kind == "drag":
            QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=at)
            for part in range(1, 5):
                QTest.mouseMove(target, at + (to - at) * part / 4)
            QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=to)
        elif kind == "move":
            QTest.mouseMove(target, at)
        else:
            self._wheel(target, at)
        return f"{kind} on {type(widget).__name__}"

    def _wheel(self, target: QWidget, at: QPoint) -> None:
        spin = QPoint(0, self.chance.choice([-120, 120]))
        nothing, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, target.mapToGlobal(at), QPoint(), spin, Qt.MouseButton.NoButton, nothing, phase, False)
        QCoreApplication.sendEvent(target, event)

    def _edit(self) -> str:
        """Keep experiments of a size that a laptop trains, whatever else was chosen."""
        session = self.window.session
        experiment = session.experiment
        layers = len(experiment.network.hidden)
        if layers > LAYERS_MAX:
            session.edit(with_layer_removed(experiment, self.chance.randrange(layers)))
        elif self.chance.random() < 0.5:
            session.edit(with_layer_added(experiment, self.chance.randint(0, layers)))
        else:
            session.edit(with_training(experiment, learning_rate=10 ** self.chance.uniform(-4, 1)))
        return "edit"

    def _scrub(self) -> str:
        slider = self.window.studio.timeline.slider
        if slider.isEnabled():
            slider.setValue(self.chance.randint(slider.minimum(), slider.maximum()))
        if self.chance.random() < 0.3:
            self.window.session.train_from_here()
        return "scrub"

    def _resize(self) -> str:
        self.window.resize(*self.chance.choice(SIZES))
        return "resize"

    def _open(self) -> str:
        path = self.chance.choice([*sample_paths(), *alarm_sample_paths()])
        self.window.documents.open(path, as_sample=True)
        return f"opening {path.stem}"

    def _rests(self) -> bool:
        return self.window.session.state in {RunState.READY, RunState.FINISHED, RunState.FAILED}

    # ---- what is left ----

    def settle(self) -> dict[str, int]:
        """Go back to where a session begins, and count what is there."""
        self.last = "settling"
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window:
                widget.close()
        self.window.session.pause()
        self._pair_once()
        self._race_once()
        self.window.actions_by_id["show_studio"].trigger()
        self.window.resize(1440, 900)
        self.window.session.lesson.close()
        self.window.session.unpin()
        self.until(self._rests)
        self.window.documents.start_over()
        self.wait(0.1)
        if not self.until(self._rests):
            self.note("the default experiment did not get ready")
        self.wait(1.0)
        gc.collect()
        self.wait(0.2)
        give_back()  # what the allocator still holds says nothing of what is left behind
        return {
            "widgets": len(QApplication.allWidgets()),
            "threads": threading.active_count(),
            "resident": resident_bytes(),
        }

    def close(self) -> None:
        """End the window."""
        self.last = "closing"
        self._keeper.close()
        self.window.close()
        self.wait(0.2)
        left = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
        if left:
            self.note(f"threads left alive: {', '.join(left)}")


def _in_sight() -> list[QWidget]:
    """All that can be seen and used, as one reads; nobody takes what is pressed on the others, and QTest says so.

    Whoever asks a window for its children has PySide keep something of each for as long as the window lives, which
    would be counted as what the program leaves behind.
    """
    found = [widget for widget in QApplication.allWidgets() if widget.isVisible() and widget.isEnabled()]
    return sorted(found, key=_place)


def _place(widget: QWidget) -> tuple[int, int, int, int, str]:
    at = widget.mapToGlobal(QPoint(0, 0))
    return at.y(), at.x(), widget.height(), widget.width(), type(widget).__name__


def _shown_for_a_moment(dialog: QDialog) -> int:
    dialog.show()
    QCoreApplication.processEvents()
    dialog.close()
    return 0


def resident_bytes() -> int:
    """The memory that this process holds; 0 where the system does not tell."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if status.exists() else 0


def kinds_of_widgets() -> Counter[str]:
    """How many widgets of each class there are."""
    return Counter(type(widget).__name__ for widget in QApplication.allWidgets())


def run(seconds: float, seed: int, *, loud: bool = False) -> dict[str, Any]:
    """Drive a window for so long, and tell what was found.

    Memory and widgets are compared with those after a first minute, or half of a shorter time.
    """
    soak = Soak(seed, loud=loud)
    soak.start()
    first = _drive(soak, min(60.0, seconds / 2))
    kinds = kinds_of_widgets()
    rest = _drive(soak, seconds - min(60.0, seconds / 2))
    grown = {kind: count for kind, count in (kinds_of_widgets() - kinds).items() if count > 0}
    if rest["resident"] - first["resident"] > GROWTH_MAX:
        soak.note(f"memory grew from {first['resident'] // MEGABYTE} to {rest['resident'] // MEGABYTE} MB")
    if rest["widgets"] - first["widgets"] > max(20, 0.02 * first["widgets"]):
        soak.note(f"widgets were left: {grown}")
    if rest["threads"] > first["threads"]:
        soak.note(f"threads were left: {[thread.name for thread in threading.enumerate()]}")
    soak.close()
    return {
        "seed": seed,
        "seconds": seconds,
        "acts": dict(soak.done),
        "first": first,
        "last": rest,
        "faults": soak.faults,
    }


def _drive(soak: Soak, seconds: float) -> dict[str, int]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        soak.act()
    return soak.settle()


def main() -> int:
    """Run, print what was found as JSON, and fail where something was."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--loud", action="store_true", help="tell faults as they come")
    given = parser.parse_args()
    faulthandler.enable()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NNSTUDIO_HOME"] = home
        found = run(given.seconds, given.seed, loud=given.loud)
    sys.stdout.write(json.dumps(found, indent=2) + "\n")
    sys.stdout.flush()
    os._exit(1 if found["faults"] else 0)  # taking torch apart takes the interpreter a second


if __name__ == "__main__":
    main()
