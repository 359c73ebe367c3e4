"""What is kept of a run: where it stands, how it came there, and its history. No torch, so that it may lie in files."""

from dataclasses import dataclass, replace
from itertools import pairwise

import msgspec

from nnstudio.engine.frame import Curves, Snapshot
from nnstudio.experiment import Experiment


@dataclass(frozen=True, slots=True)
class HandEdit:
    """One weight set by hand; ``source`` −1 means the bias."""

    layer: int
    unit: int
    source: int
    value: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a run: the experiment that it goes by from ``step`` on, and the weights set by hand there.

    ``anew`` says that the optimiser began anew there, as it does where a run was taken back from a mistake.
    """

    experiment: Experiment
    step: int = 0
    epoch: float = 0.0
    edits: tuple[HandEdit, ...] = ()
    anew: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RunRecord:
    """A run that can be taken up again; ``snapshot`` is resumable.

    ``thinned`` is how many of the history's first rows stand for several epochs each, and for how many.
    """

    snapshot: Snapshot
    curves: Curves
    thinned: tuple[int, int]
    segments: tuple[Segment, ...]


def taken_up(record: RunRecord, experiment: Experiment) -> Snapshot:
    """Where ``record`` stands; its name, device and last epoch are those of ``experiment``, which change no step."""
    snapshot, there = record.snapshot, record.snapshot.continuation
    if there is None:
        return snapshot
    training = msgspec.structs.replace(
        there.experiment.training, epochs=experiment.training.epochs, device=experiment.training.device
    )
    renamed = msgspec.structs.replace(there.experiment, name=experiment.name, training=training)
    return replace(snapshot, continuation=replace(there, experiment=renamed))


def with_segment(segments: tuple[Segment, ...], new: Segment) -> tuple[Segment, ...]:
    """``segments`` and ``new``; what was begun at the very step, or after it, is replaced."""
    before = tuple(segment for segment in segments if segment.step < new.step)
    here = [segment for segment in segments if segment.step == new.step]
    if not here or new.anew:
        return (*before, new)
    return (*before, replace(new, edits=_last_of_each(here[-1].edits + new.edits), anew=here[-1].anew))


def _last_of_each(edits: tuple[HandEdit, ...]) -> tuple[HandEdit, ...]:
    """Of several edits of one weight only the last counts."""
    return tuple({(edit.layer, edit.unit, edit.source): edit for edit in edits}.values())


def swapped_at(segments: tuple[Segment, ...]) -> float:
    """The epoch since which losses compare with one another: that of the last other network or loss."""
    since = 0.0
    for before, now in pairwise(segments):
        if (before.experiment.network, before.experiment.loss) != (now.experiment.network, now.experiment.loss):
            since = now.epoch
    return since
