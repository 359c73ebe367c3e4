"""What was edited and can be undone: immutable entries, on a stack that is a value itself."""

from typing import NamedTuple

import msgspec

from nnstudio.catalog import Text
from nnstudio.engine.goal import Goal
from nnstudio.experiment import Experiment
from nnstudio.session.ghosts import Ghost

ENTRIES_MAX = 200
WITH_GHOSTS = 12  # so many of the newest entries remember the curves beside the run; they are what takes memory


class Standing(NamedTuple):
    """What one side of an edit looked like."""

    experiment: Experiment
    goal: Goal
    ghosts: tuple[Ghost, ...]


class HandEdit(NamedTuple):
    """A weight set by hand; ``source`` −1 means the bias. ``value`` is what it is set to when the entry is taken."""

    layer: int
    unit: int
    source: int
    value: float
    opposite: float

    def reversed(self) -> "HandEdit":
        """The same weight, the other way."""
        return self._replace(value=self.opposite, opposite=self.value)


class Entry(NamedTuple):
    """One edit, seen from one side of it: ``other`` is the other side, to which undo, or redo, leads.

    Edits with the same ``gesture``, one soon after the other, are one entry. ``place`` is where the training thread
    keeps the run of the other side, if the run was ``left`` there instead of going on.
    """

    name: Text
    other: Standing
    place: int
    gesture: str = ""
    left: bool = False
    hand: HandEdit | None = None


class UndoStack(NamedTuple):
    """What can be undone and what can be redone, the next one last."""

    done: tuple[Entry, ...] = ()
    undone: tuple[Entry, ...] = ()

    def pushed(self, entry: Entry) -> "UndoStack":
        """After another edit: nothing can be redone any more, and the oldest edits are forgotten."""
        done = (*self.done, entry)[-ENTRIES_MAX:]
        if len(done) > WITH_GHOSTS:
            old = done[-WITH_GHOSTS - 1]
            bare = old._replace(other=old.other._replace(ghosts=()))
            done = (*done[: -WITH_GHOSTS - 1], bare, *done[-WITH_GHOSTS:])
        return UndoStack(done)

    def merged(self, entry: Entry) -> "UndoStack":
        """After an edit that goes on with the last one: where it leads back to stays."""
        last = self.done[-1]
        hand = last.hand._replace(opposite=entry.hand.opposite) if last.hand and entry.hand else last.hand
        return UndoStack((*self.done[:-1], last._replace(hand=hand)))

    def left(self, place: int) -> "UndoStack":
        """The run of ``place`` has been left."""
        return UndoStack(*(tuple(_left(entry, place) for entry in entries) for entries in self))

    def back(self, opposite: Entry) -> "UndoStack":
        """After the newest edit was undone; ``opposite`` leads forward again."""
        return UndoStack(self.done[:-1], (*self.undone, opposite))

    def forward(self, opposite: Entry) -> "UndoStack":
        """After the newest undone edit was redone; ``opposite`` leads back again."""
        return UndoStack((*self.done, opposite), self.undone[:-1])

    def renamed(self, name: str) -> "UndoStack":
        """The experiment was saved under another name: that is no edit, so all entries take it."""
        return UndoStack(*(tuple(_renamed(entry, name) for entry in entries) for entries in self))


def _left(entry: Entry, place: int) -> Entry:
    return entry._replace(left=True) if entry.place == place else entry


def _renamed(entry: Entry, name: str) -> Entry:
    experiment = msgspec.structs.replace(entry.other.experiment, name=name)
    return entry._replace(other=entry.other._replace(experiment=experiment))
