"""The thread of a race seen from outside."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from nnstudio.data import Dataset
from nnstudio.engine.race.errand import Where
from nnstudio.engine.race.frame import RaceCrashed, RaceEvent, RaceFrame
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.engine.side_thread import SideThread
from nnstudio.experiment import Data
from nnstudio.experiment.race import Race, Vary

if TYPE_CHECKING:
    from nnstudio.engine.race.worker import RaceWorker

LEAVE_SECONDS = 5.0


class RaceRunner(SideThread["RaceWorker", RaceEvent]):
    """A handle on the thread of a race."""

    name = "race"
    frames = RaceFrame

    def make_worker(self) -> "RaceWorker":
        """What trains the race."""
        from nnstudio.engine.race.worker import RaceWorker  # noqa: PLC0415 (imports torch)

        return RaceWorker(self._commands, self._emit)

    def crash(self, report: str) -> RaceEvent:
        """The news of an error that nobody expected."""
        return RaceCrashed(report)

    def subject_of(self, event: RaceEvent) -> int | None:
        """The number of the race."""
        return None if isinstance(event, RaceCrashed) else event.race_id

    def load(
        self, race: Race, load: Callable[[Data], Dataset], where: Where, *, at_goal: bool, patience: int | None
    ) -> int:
        """Begin another race at its start; what comes of older ones is dropped."""
        return self.begin(
            lambda worker, race_id: worker.load(race_id, race, load, where, at_goal=at_goal, patience=patience)
        )

    def load_kept(self, record: RaceRecord, load: Callable[[Data], Dataset]) -> int:
        """Go on with a race that was kept, at rest where it stood."""
        return self.begin(lambda worker, race_id: worker.load_kept(race_id, record, load))

    def tell_record(self) -> None:
        """Ask for all that is to be kept of the race; a :class:`RaceRecorded` answers."""
        self.order(lambda worker: worker.tell_record())

    def add(self, vary: Vary) -> None:
        """Let more values take part."""
        self.order(lambda worker: worker.add(vary))

    def play(self, where: Where) -> None:
        """Train to the end; what has not begun yet is trained there."""
        self.order(lambda worker: worker.play(where))

    def leave(self) -> bool:
        """Leave nothing behind elsewhere, and end the thread; returns whether it ended in time."""
        if not self.is_running:
            return True
        self.order(lambda worker: worker.leave())
        return self.stop(LEAVE_SECONDS)

    def step(self) -> None:
        """Train one epoch."""
        self.order(lambda worker: worker.step())

    def pause(self) -> None:
        """Stop where it stands."""
        self.order(lambda worker: worker.pause())

    def show(self, runs: tuple[int, ...]) -> None:
        """Have pictures of these runs in every frame."""
        self.order(lambda worker: worker.show(runs))

    def note(self, order: int) -> None:
        """Let the frames from now on tell that they know of this order."""
        self.order(lambda worker: worker.note(order))

    def take_out(self, run: int) -> None:
        """Ask for a run as it stands, to go on alone; a :class:`RunTaken` answers."""
        self.order(lambda worker: worker.take_out(run))

    def ask(self, worker: "RaceWorker") -> None:
        """Have the thread answer with a frame."""
        worker.answer()
