"""The thread of the pairing table: one epoch of all cells at a time, at a speed that can be watched."""

import queue
from collections.abc import Callable, Iterator

import torch

from nnstudio.data import load_dataset
from nnstudio.engine.pace import Pace
from nnstudio.engine.pairing_frame import TableEvent, TableFrame, TableLoaded
from nnstudio.engine.pairing_runner import Command
from nnstudio.engine.pairing_table import PairingTable
from nnstudio.experiment.pairing_grid import PairingGrid

EPOCHS_PER_SECOND = 25.0  # each can be seen; what is not served by the straight line still keeps up


class PairingWorker:
    """Lives in the thread; its public methods are the commands."""

    def __init__(self, commands: "queue.SimpleQueue[Command | None]", emit: Callable[[TableEvent], None]) -> None:
        self._commands = commands
        self._emit = emit
        self._table: PairingTable | None = None
        self._table_id = 0
        self._until = 0
        self._parts: Iterator[None] = iter(())  # what is left of the epoch under way
        self._pace = Pace()
        self._pace.set(EPOCHS_PER_SECOND)

    def run(self) -> None:
        """Obey and train until the command to end arrives."""
        # Only a call in this very thread binds it: small steps are fastest with one.
        torch.set_num_threads(1)
        self._pace.begin()
        while self._obey():
            if self._table is not None and self._trains and self._pace.due():
                self._train_part(self._table)

    def _train_part(self, table: PairingTable) -> None:
        epoch = table.epoch
        if next(self._parts, table) is table:  # the epoch is over
            self._pace.count(table.epoch - epoch)
            self._parts = table.epoch_in_parts()

    def _obey(self) -> bool:
        """Carry out what waits; returns False at the command to end."""
        patience: float | None = self._pace.wait() if self._trains else None
        while True:
            try:
                command = self._commands.get(timeout=patience) if patience != 0 else self._commands.get_nowait()
            except queue.Empty:
                return True
            if command is None:
                return False
            command(self)
            patience = 0

    @property
    def _trains(self) -> bool:
        return self._table is not None and self._table.epoch < self._until

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
            frame = TableFrame(self._table_id, table.epoch, self._trains, table.losses(), table.pictures())
            self._emit(frame)
