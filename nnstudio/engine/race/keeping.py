"""Between a race on its way and the race as it is kept."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from nnstudio.catalog import N_, UserError
from nnstudio.data import Dataset, outputs_for
from nnstudio.engine.continuation import Continuation, OrderDraw
from nnstudio.engine.race.heats import Alone, Heat, Replicas
from nnstudio.engine.race.kept import CURVE_ROWS, FLATS, NUMBERS, STANDING, RaceRecord
from nnstudio.engine.race.numbers import LOOKED_AT, Look
from nnstudio.engine.race.stands import Kept, Stand
from nnstudio.engine.race.track import StopRule, Track, refusals
from nnstudio.engine.resuming import agrees
from nnstudio.engine.straight import served_by
from nnstudio.experiment import Data, Experiment
from nnstudio.experiment.race import Race, Variant


def record_of_race(race: Race, variants: Sequence[Variant], track: Track) -> RaceRecord:
    """The race as it stands, to be gone on with wherever it is kept."""
    latest = {name: getattr(track.latest, name) for name in LOOKED_AT}
    numbers = {name: latest[name] if name in latest else getattr(track, name) for name in NUMBERS}
    numbers |= {name: np.asarray(getattr(track, name)).astype(np.int64) for name in STANDING}
    stands = [track.heat_at(place) for place in range(len(track.experiments))]
    there = [None if found is None else found[0].continuation(found[1]) for found in stands]
    epochs = [-1 if found is None else found[0].epoch for found in stands]
    known = [each for each in there if each is not None]
    curves, stride = _curves_of(track)
    return RaceRecord(
        race=race,
        values=tuple(tuple(variant.values.values()) for variant in variants),
        goal=track.goal,
        at_goal=track.rule.at_goal,
        patience=track.rule.patience,
        runs={name: column.copy() for name, column in numbers.items()}
        | {"epoch": np.where(track.over, track.epoch_of, epochs).astype(np.int64), **_places_of(there)},
        flats={name: _end_to_end([getattr(each, name) for each in known], np.float32) for name in FLATS}
        | {"carried": _end_to_end([each.carried for each in known], np.int64).astype(np.int64)},
        curves=curves,
        stride=stride,
    )


def _end_to_end(arrays: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    """One array of all; of no number at all where every run still waits for its start."""
    return np.concatenate(arrays) if arrays else np.empty(0, kind)


def _places_of(there: Sequence[Continuation | None]) -> dict[str, NDArray[np.int64]]:
    """Where every run stands in its epoch, and how much is kept of it; zeros for those that wait."""

    def column(read: Callable[[Continuation], int]) -> NDArray[np.int64]:
        return np.array([0 if each is None else read(each) for each in there], dtype=np.int64)

    return {
        "rows_used": column(lambda each: each.rows_used),
        "block_start": column(lambda each: each.block_start),
        "block_batches": column(lambda each: each.block_batches),
        "updates": column(lambda each: each.updates[0]),
        "threads": column(lambda each: each.threads),
        "straight": column(lambda each: int(each.path == "straight")),
        "size": column(lambda each: each.values.size),
        "carried": column(lambda each: each.carried.size),
    }


def _curves_of(track: Track) -> tuple[dict[str, NDArray[Any]], int]:
    epochs, stride = track.records.epochs, track.records.stride
    while len(epochs) / (stride / track.records.stride) > CURVE_ROWS:
        stride *= 2
    rows = np.flatnonzero((epochs % stride == 0) | (epochs == epochs.max(initial=0)))
    return {"epochs": epochs[rows], **{name: track.records.rows(name, rows) for name in LOOKED_AT}}, stride


# ---- back ----


def resumed(
    record: RaceRecord,
    variants: Sequence[Variant],
    dataset: Dataset,
    datasets: Mapping[Data, Dataset] | None = None,
) -> Track:
    """The race where it stood, on the data that it was trained on; ``datasets`` are those of the runs if they vary.

    Raises:
        UserError: it does not fit together, or the data are others.
    """
    refused = refusals(variants, dataset)
    if refused:
        raise next(iter(refused.values()))
    if not record.is_sound:
        raise _unfit()
    experiments = [run for variant in variants for run in variant.runs]
    rule = StopRule(record.at_goal, record.patience)
    dtype = torch.float64 if record.flats["values"].dtype == np.float64 else torch.float32
    track = Track(experiments, dataset, goal=record.goal, rule=rule, dtype=dtype, begins=False, datasets=datasets)
    runs = record.runs
    track.latest = Look(*(runs[name].copy() for name in LOOKED_AT))
    for name in ("best_loss", "seconds", "dead", "gradients", "epoch_of", "best_epoch", "reached"):
        setattr(track, name, runs[name].copy())
    track.over = runs["over"] > 0
    track.records.restore(record.curves, record.stride)
    there = {place: _continuation(record, place, each) for place, each in enumerate(experiments) if runs["size"][place]}
    if not all(agrees(each, each.experiment, track.dataset_of(place)) for place, each in there.items()):
        raise _unfit()
    track.take_up(*_stands(record, there, track))
    return track


def _stands(record: RaceRecord, there: dict[int, Continuation], track: Track) -> tuple[list[Stand], list[Heat]]:
    """Runs that have ended, and heats that go on; those stood together that stood at one place of one epoch."""
    resting, heats = list[Stand](), list[Heat]()
    together: dict[tuple[int, int, int, int, int], list[int]] = {}
    for place, run in there.items():
        epoch, over, diverged = (int(record.runs[name][place]) for name in ("epoch", "over", "diverged"))
        if over:
            resting.append(resting_stand(track, place, run, epoch, diverged=diverged > 0))
        elif not served_by(run.experiment).straight:
            heats.append(_alone(track, place, run, epoch))
        else:
            at = epoch, run.rows_used, run.block_start, run.block_batches, run.updates[0]
            together.setdefault(at, []).append(place)
    for (epoch, *_), alike in together.items():
        for places in track.planned(alike):
            experiments = [track.experiments[place] for place in places]
            heat = Replicas(experiments, places, track.dataset_of(places[0]), track.dtype)
            heat.stand_at(epoch, [there[place] for place in heat.places])
            heats.append(heat)
    return resting, heats


def resting_stand(track: Track, place: int, run: Continuation, epoch: int, *, diverged: bool) -> Stand:
    """A run that has ended, as something that can be looked at."""
    if not served_by(run.experiment).straight:
        alone = _alone(track, place, run, epoch)
        alone.end(diverged=diverged)
        return alone
    gradients = [[float("nan")] * (len(run.experiment.network.hidden) + 1)]
    widths = _widths(run, track.dataset_of(place))
    return Kept([place], epoch, [run], gradients, widths, np.array([diverged]))


def _alone(track: Track, place: int, run: Continuation, epoch: int) -> Alone:
    alone = Alone(run.experiment, place, track.dataset_of(place), track.dtype)
    alone.stand_at(epoch, run)
    return alone


def _widths(run: Continuation, dataset: Dataset) -> list[int]:
    hidden = [layer.units for layer in run.experiment.network.hidden]
    return [len(dataset.input_names), *hidden, outputs_for(run.experiment, dataset)]


def _continuation(record: RaceRecord, place: int, experiment: Experiment) -> Continuation:
    runs, flats = record.runs, record.flat_parts(place)
    network, training = experiment.network, experiment.training
    slopes = [*(layer.activation for layer in network.hidden), network.output_activation].count("prelu")
    return Continuation(
        experiment=experiment,
        path="straight" if runs["straight"][place] else "autograd",
        threads=max(1, int(runs["threads"][place])),
        values=flats["values"],
        first=flats["first"],
        second=flats["second"],
        updates=(int(runs["updates"][place]),) * (len(network.hidden) + 1 + slopes),
        rows_used=int(runs["rows_used"][place]),
        block_start=int(runs["block_start"][place]),
        block_batches=int(runs["block_batches"][place]),
        carried=record.carried(place),
        order=OrderDraw(training.seed, training.shuffle),
    )


def _unfit() -> UserError:
    return UserError(N_("engine", "The race that was kept does not fit these data, so that it cannot be gone on with."))
