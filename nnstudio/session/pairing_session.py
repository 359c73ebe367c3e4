"""The pairing table while it is looked at: its thread, its frames, and when it trains.

The table never disturbs the run of the Studio: it waits while that trains (:meth:`PairingSession.hold`), and while
nobody looks at it there is no thread at all.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from nnstudio.engine.pairing_frame import TableCrashed, TableFrame, TableLoaded
from nnstudio.engine.pairing_runner import PairingRunner
from nnstudio.experiment.pairing_grid import EPOCHS, PairingGrid
from nnstudio.session.side_session import SideSession


class TableState(StrEnum):
    """Where the table stands."""

    LOADING = "loading"
    TRAINING = "training"
    HELD = "held"  # it would train, but the Studio does
    PAUSED = "paused"
    FINISHED = "finished"


class PairingSession(SideSession):
    """Owns the thread of the table; ``table_loaded`` comes once for each table, ``frame_ready`` at frame rate."""

    table_loaded = Signal(object)  # TableLoaded
    frame_ready = Signal(object)  # TableFrame

    def __init__(self, parent: QObject | None = None) -> None:
        self._runner = PairingRunner()
        super().__init__(self._runner, parent)
        self._grid: PairingGrid | None = None
        self._frame: TableFrame | None = None
        self._epochs = EPOCHS
        self._wanted = True
        self._held = False

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
        self.look()
        self.state_changed.emit()

    # ---- news ----

    def take(self, event: object) -> None:
        """Take one piece of news."""
        match event:
            case TableLoaded():
                self.table_loaded.emit(event)
            case TableFrame():
                before, self._frame = self.state, event
                self.frame_ready.emit(event)
                if self.state is not before:
                    self.state_changed.emit()
            case TableCrashed(report=report):
                self.fail(report)

    @property
    def expects_more(self) -> bool:
        """Whether another frame would say anything new."""
        return self._frame is None or self._frame.training or self.state is TableState.TRAINING
