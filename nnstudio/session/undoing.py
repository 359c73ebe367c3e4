"""Undo and redo: every edit leaves an entry, and going back is an edit of the run like any other.

Where the run goes on after an edit, undoing it begins another segment. Where the edit left the run behind, undoing
it brings that run back as it was left, or begins it anew if there was no room to keep it.
"""

import itertools
import time

from PySide6.QtCore import QObject, Signal

from nnstudio.catalog import Text
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment
from nnstudio.experiment.changes import Change, change_between, describe
from nnstudio.session import edit_names
from nnstudio.session.preferences import Preferences
from nnstudio.session.running import SessionRun
from nnstudio.session.undo import Entry, HandEdit, Standing, UndoStack

GESTURE_SECONDS = 1.0  # edits of one number that come sooner after one another are one gesture


class SessionUndo(SessionRun):
    """Remembers edits, those that begin a run anew included; opening another document begins another memory."""

    undo_changed = Signal()
    """Something else can be undone or redone now."""

    def __init__(self, preferences: Preferences | None = None, parent: QObject | None = None) -> None:
        super().__init__(preferences, parent)
        self._places = itertools.count(1)
        self._noted_at = -GESTURE_SECONDS
        self.document_changed.connect(self.undo_changed)

    @property
    def undo_name(self) -> Text | None:
        """The edit that :meth:`undo` takes back; None where there is none."""
        return self._stack.done[-1].name if self._stack.done else None

    @property
    def redo_name(self) -> Text | None:
        """The edit that :meth:`redo` brings again; None where there is none."""
        return self._stack.undone[-1].name if self._stack.undone else None

    def undo(self) -> None:
        """Take the last edit back."""
        if self._stack.done:
            entry = self._stack.done[-1]
            opposite = self._opposite(entry)
            self._stack = self._stack.back(opposite)
            self._go_over(entry, opposite)

    def redo(self) -> None:
        """Bring the edit again that was taken back last."""
        if self._stack.undone:
            entry = self._stack.undone[-1]
            opposite = self._opposite(entry)
            self._stack = self._stack.forward(opposite)
            self._go_over(entry, opposite)

    # ---- edits beside the experiment ----

    def reset(self) -> None:
        """Back to the same start weights."""
        if not self._refuses_to_train():
            self._begin_run(Change.RUN, keep_ghost=False, place=self._note(edit_names.RESET))

    def rewind(self, experiment: Experiment) -> None:
        """Go back to where the run was last good, to train from there on as ``experiment`` says."""
        running = self._running
        if running is None or self._making is not None or change_between(running, experiment) > Change.SEGMENT:
            return
        self._leave(self._note(edit_names.REWIND))
        self._keep_ghost()
        self._look_ahead()
        self._show(experiment)
        self._runner.rewind(experiment, describe(running, experiment))
        self._running = experiment
        self.clock.schedule()

    def set_goal(self, goal: Goal) -> None:
        """When to stop early."""
        if goal != self._goal:
            self._note(edit_names.GOAL, gesture="goal")
            self._take_goal(goal)

    def set_weight(self, layer: int, unit: int, source: int, value: float) -> None:
        """Set one weight of the running network by hand; ``source`` −1 means the bias."""
        hand = self._hand_edit(layer, unit, source, value)
        if hand is not None:
            self._note(edit_names.WEIGHT, gesture=f"weight {layer} {unit} {source}", hand=hand)
        self._runner.set_weight(layer, unit, source, value)
        self.clock.schedule()

    # ---- inside ----

    def _note(self, name: Text, *, gesture: str = "", hand: HandEdit | None = None) -> int:
        """Remember how things stand before an edit; returns the place for the run, should it be left behind."""
        place, now = next(self._places), time.monotonic()
        entry = Entry(name, self._standing(), place, gesture, hand=hand)
        goes_on = now - self._noted_at < GESTURE_SECONDS and not self._stack.undone
        self._noted_at = now
        last = self._stack.done[-1] if self._stack.done else None
        if last is not None and gesture and gesture == last.gesture and goes_on:
            self._stack = self._stack.merged(entry)
            return last.place
        self._stack = self._stack.pushed(entry)
        self.undo_changed.emit()
        return place

    def _forget_edits(self) -> None:
        """Another document: what was done to the one before is over."""
        self._stack = UndoStack()
        self.undo_changed.emit()

    def _standing(self) -> Standing:
        return Standing(self._experiment, self._goal, self._ghosts)

    def _opposite(self, entry: Entry) -> Entry:
        """The same edit seen from here."""
        hand = entry.hand.reversed() if entry.hand is not None else None
        place = next(self._places)
        return entry._replace(other=self._standing(), place=place, gesture="", left=False, hand=hand)

    def _go_over(self, entry: Entry, opposite: Entry) -> None:
        """To the other side of ``entry``."""
        target, running = entry.other, self._running or self._experiment
        change = max(change_between(running, target.experiment), self._making or Change.NONE)
        self._fallback, self._fitting = None, False
        self._take_goal(target.goal)
        self._show(target.experiment)
        if change < Change.DATA and not self._find_problem():
            self.pause()
        elif entry.left or change >= Change.RUN:
            self._ghosts = target.ghosts
            self._bring_back(change, entry.place, opposite.place)
        else:
            if change > Change.NONE:
                self._return_to_now()
            self._apply(change, opposite.place, undoes=True)
        if entry.hand is not None and not entry.left:
            hand = entry.hand
            self._return_to_now()  # where it was set
            self._runner.set_weight(hand.layer, hand.unit, hand.source, hand.value)
            self.clock.schedule()
        self.undo_changed.emit()

    def _take_goal(self, goal: Goal) -> None:
        self._goal = goal
        self._runner.set_goal(goal)
        self.goal_changed.emit(goal)

    def _hand_edit(self, layer: int, unit: int, source: int, value: float) -> HandEdit | None:
        """The edit with the value before it; None before the network has been seen, or once it has no such weight."""
        layers = self._frame.snapshot.layers if self._frame is not None else ()
        if layer >= len(layers) or unit >= layers[layer].weight.shape[0] or source >= layers[layer].weight.shape[1]:
            return None
        weights = layers[layer]
        before = weights.bias[unit] if source < 0 else weights.weight[unit, source]
        return HandEdit(layer, unit, source, float(before), value)
