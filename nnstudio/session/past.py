"""The run looked at where it once stood, trained on from there, and two of its moments compared."""

from PySide6.QtCore import QObject, Signal

from nnstudio.engine.frame import Frame, RunState
from nnstudio.session import edit_names
from nnstudio.session.preferences import Preferences
from nnstudio.session.undoing import SessionUndo
from nnstudio.session.words import sentence_of


class SessionPast(SessionUndo):
    """Looking back pauses the training and changes no number; training on from there leaves the run as a branch."""

    pinned_changed = Signal(object)
    """Frame | None: another moment is kept to compare with."""

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._pinned: Frame | None = None
        self.dataset_changed.connect(self.unpin)

    @property
    def pinned(self) -> Frame | None:
        """The moment that others are compared with."""
        return self._pinned

    def look_back(self, step: int) -> None:
        """Show the run as it stood after ``step`` updates; one that trains pauses."""
        if self._can_look_back():
            self._looks_pending += 1
            self._runner.look_back(step)
            self.clock.schedule()

    def look_at_now(self) -> None:
        """Show the run where it has come to."""
        if self._can_look_back():
            self._looks_pending += 1
            self._runner.look_at_now()
            self.clock.schedule()

    def step_back(self) -> None:
        """Show the run one update earlier."""
        self._move(steps=-1)

    def step_once(self) -> None:
        """One parameter update, then pause; in the past, the one that came next."""
        if self.looks_back:
            self._move(steps=1)
        else:
            super().step_once()

    def train_epochs(self, epochs: int) -> None:
        """So many whole epochs, then pause; in the past, those that came next."""
        if self.looks_back:
            self._move(epochs=epochs)
        else:
            super().train_epochs(epochs)

    def train_from_here(self) -> None:
        """Leave the run as it is, and train another one on from the moment looked at."""
        if self.looks_back and not self._refuses_to_train():
            self._branch(self._note(edit_names.BRANCH), None)
            self._runner.play()

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight by hand; in the past, of a branch that begins there."""
        refusal = self._guard.refusal_by_hand() if self._guard is not None else None
        if refusal is not None:
            self.notified.emit("info", sentence_of(refusal))
        elif self.looks_back:
            self._branch(self._note(edit_names.WEIGHT), None)
            self._runner.set_weight(layer, unit, source, value)
            self.clock.schedule()
        else:
            super().set_weight(layer, unit, source, value)

    def pin(self) -> None:
        """Keep what is shown, to compare other moments with it."""
        self._pinned = self._frame
        self.pinned_changed.emit(self._pinned)

    def unpin(self) -> None:
        """Compare no more."""
        if self._pinned is not None:
            self._pinned = None
            self.pinned_changed.emit(None)

    def _move(self, *, steps: int = 0, epochs: int = 0) -> None:
        if self._can_look_back():
            self._looks_pending += 1
            self._runner.move(steps=steps, epochs=epochs)
            self.clock.schedule()

    def _can_look_back(self) -> bool:
        return self._making is None and self._state not in {RunState.EMPTY, RunState.LOADING}
