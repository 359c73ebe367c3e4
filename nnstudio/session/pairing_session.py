"""The pairing table while it is looked at: its thread, its frames, and when it trains.

The table never disturbs the run of the Studio: it waits while that trains (:meth:`PairingSession.hold`), and while
nobody looks at it there is no thread at all.
"""

import time
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.engine.pairing_frame import TableCrashed, TableEvent, TableFrame, TableLoaded
from nnstudio.engine.pairing_runner import PairingRunner
from nnstudio.experiment.pairing_grid import EPOCHS, PairingGrid
from nnstudio.session.frame_clock import FrameClock

ANSWER_MS = 5  # how often is looked for a frame that is late


class TableState(StrEnum):
    """Where the table stands."""

    LOADING = "loading"
    TRAINING = "training"
    HELD = "held"  # it would train, but the Studio does
    PAUSED = "paused"
    FINISHED = "finished"


class PairingSession(QObject):
    """Owns the thread of the table; ``table_loaded`` comes once for each table, ``frame_ready`` at frame rate."""

    table_loaded = Signal(object)  # TableLoaded
    frame_ready = Signal(object)  # TableFrame
    state_changed = Signal()
    crashed = Signal(str)  # report

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = PairingRunner()
        self._grid: PairingGrid | None = None
        self._frame: TableFrame | None = None
        self._epochs = EPOCHS
        self._wanted = True
        self._held = False
        self._awake = False
        self.clock = FrameClock(self)
        self.clock.due.connect(self._pull)
        self._answer = QTimer(self)  # until a frame that was asked for is there
        self._answer.setSingleShot(True)
        self._answer.setInterval(ANSWER_MS)
        self._answer.timeout.connect(self._pull)

    @property
    def state(self) -> TableState:
        """Where the table stands."""
        if self._frame is None:
            return TableState.LOADING
        if self._frame.epoch >= self._epochs:
            return TableState.FINISHED
        if not self._wanted:
            return TableState.PAUSED
        return TableState.HELD if self._held else TableState.TRAINING

    @property
    def epochs(self) -> int:
        """Where it stops."""
        return self._epochs

    @property
    def epoch(self) -> int:
        """How far it is."""
        return self._frame.epoch if self._frame else 0

    @property
    def has_thread(self) -> bool:
        """Whether anything runs beside the window."""
        return self._runner.is_running

    # ---- seen or not ----

    def wake(self) -> None:
        """Somebody looks: go on where it stood."""
        self._awake = True
        self._runner.start()
        self.clock.schedule()

    def rest(self) -> None:
        """Nobody looks any more: end the thread; the networks stay as they are."""
        self._awake = False
        self.clock.stop()
        self._answer.stop()
        self._runner.stop()

    def hold(self, held: bool) -> None:
        """Wait while the Studio trains."""
        if held != self._held:
            self._held = held
            self._order()

    # ---- orders ----

    def show(self, grid: PairingGrid, *, train: bool = True) -> None:
        """Begin another table at its start."""
        self._grid, self._frame, self._epochs, self._wanted = grid, None, EPOCHS, train
        self._runner.load(grid)
        self._order()

    def play(self) -> None:
        """Train; at the end twice as long."""
        if self.state is TableState.FINISHED:
            self._epochs *= 2
        self._wanted = True
        self._order()

    def pause(self) -> None:
        """Stop where it stands."""
        self._wanted = False
        self._order()

    def reset(self) -> None:
        """Back to the same start weights."""
        if self._grid is not None:
            self.show(self._grid, train=False)

    def _order(self) -> None:
        if self._wanted and not self._held:
            self._runner.play(self._epochs)
        else:
            self._runner.pause()
        if self._awake:
            self.clock.schedule()
        self.state_changed.emit()

    # ---- news ----

    def _pull(self) -> None:
        began = time.perf_counter()
        for event in self._runner.take_events():
            self._take(event)
        if not (self._awake and self._expects_more()):
            return
        if self._runner.is_answering:
            self._answer.start()
            return
        self.clock.drawn(time.perf_counter() - began)
        self._runner.request_frame()
        self.clock.schedule()

    def _take(self, event: TableEvent) -> None:
        match event:
            case TableLoaded():
                self.table_loaded.emit(event)
            case TableFrame():
                before, self._frame = self.state, event
                self.frame_ready.emit(event)
                if self.state is not before:
                    self.state_changed.emit()
            case TableCrashed(report=report):
                self._awake = False
                self.crashed.emit(report)

    def _expects_more(self) -> bool:
        return self._frame is None or self._frame.training or self.state is TableState.TRAINING
