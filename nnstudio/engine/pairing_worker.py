"""The thread of the pairing table: one epoch of all cells at a time, at a speed that can be watched."""

import queue
from collections.abc import Callable, Iterator

from nnstudio.data import load_dataset
from nnstudio.engine.pairing_frame import TableEvent, TableFrame, TableLoaded
from nnstudio.engine.pairing_table import PairingTable
from nnstudio.engine.side_worker import SideWorker
from nnstudio.experiment.pairing_grid import PairingGrid

EPOCHS_PER_SECOND = 25.0  # each can be seen; what is not served by the straight line still keeps up


class PairingWorker(SideWorker):
    """Lives in the thread; its public methods are the commands."""

    def __init__(
        self,
        commands: "queue.SimpleQueue[Callable[[PairingWorker], None] | None]",
        emit: Callable[[TableEvent], None],
    ) -> None:
        super().__init__(commands)
        self._emit = emit
        self._table: PairingTable | None = None
        self._table_id = 0
        self._until = 0
        self._parts: Iterator[None] = iter(())  # what is left of the epoch under way
        self._pace.set(EPOCHS_PER_SECOND)

    @property
    def has_work(self) -> bool:
        """Whether the table trains."""
        return self._table is not None and self._table.epoch < self._until

    def work(self) -> None:
        """Train a part of an epoch."""
        table = self._table
        if table is None:
            return
        epoch = table.epoch
        if next(self._parts, table) is table:  # the epoch is over
            self._pace.count(table.epoch - epoch)
            self._parts = table.epoch_in_parts()

    # ---- commands ----

    def load(self, table_id: int, grid: PairingGrid) -> None:
        """Make the data and the networks of another table."""
        dataset = load_dataset(grid.experiments[0].data)
        self._table, self._table_id, self._until = PairingTable(grid.experiments, dataset), table_id, 0
        self._parts = iter(())
        self._emit(TableLoaded(table_id, grid, dataset, self._table.cells))
        self.answer()

    def play(self, epochs: int) -> None:
        """Train until so many epochs are done."""
        self._until = epochs
        self._pace.begin()

    def pause(self) -> None:
        """Train no further."""
        self._until = 0

    def answer(self) -> None:
        """Tell how all cells stand."""
        table = self._table
        if table is not None:
            frame = TableFrame(self._table_id, table.epoch, self.has_work, table.losses(), table.pictures())
            self._emit(frame)
