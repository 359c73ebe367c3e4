"""The thread of the pairing table seen from outside."""

from typing import TYPE_CHECKING

from nnstudio.engine.pairing_frame import TableCrashed, TableEvent, TableFrame
from nnstudio.engine.side_thread import SideThread
from nnstudio.experiment.pairing_grid import PairingGrid

if TYPE_CHECKING:
    from nnstudio.engine.pairing_worker import PairingWorker


class PairingRunner(SideThread["PairingWorker", TableEvent]):
    """A handle on the thread of the table."""

    name = "pairing table"
    frames = TableFrame

    def make_worker(self) -> "PairingWorker":
        """What trains the table."""
        from nnstudio.engine.pairing_worker import PairingWorker  # noqa: PLC0415 (imports torch)

        return PairingWorker(self._commands, self._emit)

    def crash(self, report: str) -> TableEvent:
        """The news of an error that nobody expected."""
        return TableCrashed(report)

    def subject_of(self, event: TableEvent) -> int | None:
        """The number of the table."""
        return None if isinstance(event, TableCrashed) else event.table_id

    def load(self, grid: PairingGrid) -> int:
        """Begin another table at its start; what comes of older ones is dropped."""
        return self.begin(lambda worker, table_id: worker.load(table_id, grid))

    def play(self, epochs: int) -> None:
        """Train until so many epochs are done."""
        self.order(lambda worker: worker.play(epochs))

    def pause(self) -> None:
        """Stop after the epoch that is under way."""
        self.order(lambda worker: worker.pause())

    def ask(self, worker: "PairingWorker") -> None:
        """Have the thread answer with a frame."""
        worker.answer()
