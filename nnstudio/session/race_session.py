"""The race while it is looked at: its thread, its frames, and when it trains. It waits while the Studio trains.

A race that is trained elsewhere goes on while nobody looks, and while the Studio trains; the window looks now and then
what has come.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.data import Dataset
from nnstudio.engine.race.errand import HERE, Where
from nnstudio.engine.race.frame import (
    RaceCrashed,
    RaceFrame,
    RaceLoaded,
    RaceRecorded,
    RaceRefused,
    RaceStopped,
    RunTaken,
)
from nnstudio.engine.race.kept import RaceRecord
from nnstudio.engine.race.runner import RaceRunner
from nnstudio.experiment import Data
from nnstudio.experiment.race import Race, Vary
from nnstudio.session.side_session import SideSession
from nnstudio.session.words import sentence_of

LOOK_MS = 250  # how often is looked for what has come from elsewhere


class RaceState(StrEnum):
    """Where the race stands."""

    EMPTY = "empty"  # nobody has begun one
    LOADING = "loading"
    TRAINING = "training"
    HELD = "held"  # it would train, but the Studio does
    PAUSED = "paused"
    FINISHED = "finished"


class RaceSession(SideSession):
    """Owns the thread of the race; ``race_loaded`` comes for each race and whenever variants join."""

    race_loaded = Signal(object)  # RaceLoaded
    race_begun = Signal()
    race_refused = Signal(str)
    frame_ready = Signal(object)  # RaceFrame
    recorded = Signal(object)  # RaceRecord
    run_taken = Signal(object, object)  # Experiment, RunRecord | None

    def __init__(self, parent: QObject | None = None) -> None:
        self._runner = RaceRunner()
        super().__init__(self._runner, parent)
        self.loaded: RaceLoaded | None = None
        self.frame: RaceFrame | None = None
        self.record: RaceRecord | None = None  # as the race was kept last
        self._record_asked: list[Callable[[RaceRecord | None], None]] = []
        self._is_loading = False
        self._wanted = self._held = False
        self._taking = 0  # runs that were asked for and are still to come
        self._ordered = self._heard = 0  # how many orders were given, and how many the newest frame knows of
        self.where = HERE
        self._is_unseen = False  # nobody looks, and others are at work
        self._look_again = QTimer(self)
        self._look_again.setInterval(LOOK_MS)
        self._look_again.timeout.connect(self._ask_again)
        self.state_changed.connect(self._watch)

    @property
    def state(self) -> RaceState:
        """Where the race stands."""
        if self._is_loading:
            return RaceState.LOADING
        if self.frame is None:
            return RaceState.EMPTY
        if self.frame.is_over:
            return RaceState.FINISHED
        if not self._wanted:
            return RaceState.PAUSED
        return RaceState.HELD if self._held and self.where.is_here else RaceState.TRAINING

    @property
    def trains(self) -> bool:
        """Whether it is on, wherever."""
        return self.state is RaceState.TRAINING

    @property
    def trains_elsewhere(self) -> bool:
        """Whether others are at work for this race."""
        return not self.where.is_here and self.state in {RaceState.LOADING, RaceState.TRAINING}

    def hold(self, held: bool) -> None:
        """Wait while the Studio trains."""
        if held != self._held:
            self._held = held
            self._order()

    # ---- orders ----

    def begin(
        self,
        race: Race,
        load: Callable[[Data], Dataset],
        where: Where = HERE,
        *,
        at_goal: bool = False,
        patience: int | None = None,
    ) -> None:
        """Begin another race, and train it there."""
        self.loaded, self.frame, self._is_loading, self._wanted, self.where = None, None, True, True, where
        self._runner.load(race, load, where, at_goal=at_goal, patience=patience)
        self._begin_to_keep(None)
        self.look()  # it trains once it is loaded: where it is refused, the one before stays at rest
        self.state_changed.emit()

    def begin_kept(self, record: RaceRecord, load: Callable[[Data], Dataset]) -> None:
        """Show a race that was kept, at rest where it stood."""
        self.loaded, self.frame, self._is_loading, self._wanted, self.where = None, None, True, False, HERE
        self._runner.load_kept(record, load)
        self._begin_to_keep(record)
        self._order()

    def _begin_to_keep(self, record: RaceRecord | None) -> None:
        """Whoever waits for the race before this one gets it as it was kept last."""
        asked, before, self._record_asked = self._record_asked, self.record, []
        self._taking, self.record = 0, record
        self._note_order()
        for answer in asked:
            answer(before)

    def _note_order(self) -> None:
        """Another order was given: frames are asked for until one knows of it."""
        self._ordered += 1
        self._runner.note(self._ordered)

    def rest(self) -> None:
        """Nobody looks any more: keep the race as it stands, and end the thread unless others are at work."""
        self._is_unseen = self.trains_elsewhere
        if self._is_unseen:
            return
        if self.loaded is not None and self.has_thread:
            self._runner.tell_record()
        super().rest()
        for event in self._runner.take_events():
            self.take(event)

    def wake(self) -> None:
        """Somebody looks."""
        self._is_unseen = False
        super().wake()

    def _rest_unseen(self) -> None:
        """What others were at is over, and still nobody looks."""
        if self._is_unseen:
            self.rest()

    def leave(self) -> None:
        """The program ends: nothing goes on elsewhere."""
        self._look_again.stop()
        self._runner.leave()
        super().rest()

    def ask_record(self, answer: Callable[[RaceRecord | None], None]) -> None:
        """Have ``answer`` called with all that is to be kept of the race."""
        if self.loaded is None or not self.has_thread:
            answer(self.record)
            return
        self._record_asked.append(answer)
        self._runner.tell_record()
        self._taking += 1
        self.look()

    def add(self, vary: Vary) -> None:
        """Let more values take part."""
        self._runner.add(vary)
        self._note_order()
        self._order()

    def play(self, where: Where = HERE) -> None:
        """Train to the end; what has not begun yet is trained there."""
        self._wanted, self.where = True, where
        self._order()

    def pause(self) -> None:
        """Stop where it stands."""
        self._wanted = False
        self._order()
        self._note_order()

    def step(self) -> None:
        """Train one epoch, then stop."""
        self._wanted = False
        self._runner.step()
        self._note_order()
        self.look()
        self.state_changed.emit()

    def show(self, runs: tuple[int, ...]) -> None:
        """Have pictures of these runs in every frame."""
        self._runner.show(runs)
        self._note_order()
        self.look()

    def take_out(self, run: int) -> None:
        """Ask for a run as it stands; ``run_taken`` answers."""
        self._runner.take_out(run)
        self._taking += 1
        self.look()

    def _order(self) -> None:
        if self._wanted and not (self._held and self.where.is_here):
            self._runner.play(self.where)
        else:
            self._runner.pause()
        self.look()
        self.state_changed.emit()

    # ---- news ----

    def take(self, event: object) -> None:
        """Take one piece of news."""
        match event:
            case RaceLoaded():
                self._take_race(event)
            case RaceRefused(error=error):
                was_loading, self._is_loading = self._is_loading, False
                self._heard = self._ordered
                if was_loading:
                    self._wanted = False
                self._taking = 0
                self.race_refused.emit(sentence_of(error))
                self.state_changed.emit()
            case RaceStopped(error=error):
                self._wanted = False
                self._note_order()
                self.look()
                self.race_refused.emit(sentence_of(error))
                self.state_changed.emit()
            case RunTaken(experiment=experiment, record=record):
                self._taking = max(0, self._taking - 1)
                self.run_taken.emit(experiment, record)
            case RaceRecorded(record=record):
                self._taking, self.record = max(0, self._taking - 1), record
                asked, self._record_asked = self._record_asked, []
                for answer in asked:
                    answer(record)
                self.recorded.emit(record)
            case RaceFrame():
                self._take_frame(event)
            case RaceCrashed(report=report):
                self.fail(report)

    def _take_race(self, loaded: RaceLoaded) -> None:
        was_loading, self.loaded, self._is_loading = self._is_loading, loaded, False
        self.race_loaded.emit(loaded)
        if was_loading:
            self.race_begun.emit()
        if was_loading and self._wanted:
            self._order()
        else:
            self.state_changed.emit()

    def _take_frame(self, frame: RaceFrame) -> None:
        before, self.frame = self.state, frame
        self._heard = frame.heard
        self.frame_ready.emit(frame)
        if self.state is not before:
            self.state_changed.emit()

    @property
    def expects_more(self) -> bool:
        """Whether another frame would say anything new at once; for what comes from elsewhere a timer asks."""
        trains = self.state is RaceState.TRAINING or (self.frame is not None and self.frame.training)
        return (trains and self.where.is_here) or self._is_loading or self._heard < self._ordered or self._taking > 0

    def _watch(self) -> None:
        """Look now and then, while others are at work."""
        if not self.trains_elsewhere:
            self._look_again.stop()
            if self._is_unseen:
                QTimer.singleShot(0, self, self._rest_unseen)
        elif not self._look_again.isActive():
            self._look_again.start()

    def _ask_again(self) -> None:
        self._note_order()
        self.look()
