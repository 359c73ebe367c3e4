"""One task of a race: a heat, trained from its start to its end. What a worker does, here or on another machine."""

from collections.abc import Sequence
from dataclasses import replace

import torch

from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.engine.race.results import HeatResult, HeatTask
from nnstudio.engine.race.track import StopRule, Track


def track_of(task: HeatTask) -> Track:
    """The runs of ``task`` at their start."""
    return Track(
        task.experiments,
        task.dataset,
        goal=task.goal,
        rule=StopRule(at_goal=task.at_goal, patience=task.patience),
        dtype=torch.float64 if task.double else torch.float32,
        rows=task.rows,
    )


def tasks_for_others(track: Track, heats: Sequence[Sequence[int]]) -> list[HeatTask]:
    """Heats of ``track`` to be trained elsewhere, just as they would be here."""
    return [
        HeatTask(
            places=tuple(places),
            experiments=tuple(track.experiments[place] for place in places),
            dataset=track.dataset_of(places[0]),
            goal=track.goal,
            at_goal=track.rule.at_goal,
            patience=track.rule.patience,
            double=track.dtype is torch.float64,
            rows=track.records.most,
            keeps=True,
        )
        for places in heats
    ]


def run_heat(task: HeatTask) -> HeatResult:
    """Train all runs of ``task``."""
    torch.set_num_threads(1)  # small steps are fastest with one, and the other cores have heats of their own
    track = track_of(task)
    for _ in track.train():
        continue
    result = result_of(track, task.places)
    if not task.keeps:
        return result
    stands = [track.heat_at(place) for place in range(len(task.places))]
    return replace(result, runs=tuple(stand.continuation(at) for stand, at in filter(None, stands)))


def result_of(track: Track, places: tuple[int, ...], *, curves: bool = True) -> HeatResult:
    """How the runs of ``track`` stand; ``places`` are theirs in the race."""
    records = track.records
    return HeatResult(
        places=places,
        epochs=records.epochs,
        curves={name: records.column(name) for name in LOOKED_AT if curves},
        last={name: getattr(track.latest, name).copy() for name in LOOKED_AT},
        last_epoch=track.epoch_of.copy(),
        reached=track.reached.copy(),
        diverged=track.diverged,
        seconds=track.seconds.copy(),
        dead=track.dead.copy(),
        gradients=track.gradients.copy(),
        best_loss=track.best_loss.copy(),
        best_epoch=track.best_epoch.copy(),
    )
