"""How a run leaves the race: as it stands, with its history, so that it can go on alone."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.frame import Curves, Floats, Snapshot
from nnstudio.engine.race.numbers import score_name
from nnstudio.engine.race.stands import steps_at
from nnstudio.engine.race.track import Track
from nnstudio.engine.record import RunRecord, Segment
from nnstudio.engine.trainer import Trainer


def record_of(track: Track, place: int) -> RunRecord | None:
    """The run at ``place`` as it stands, to be taken up by itself; None while it waits for its start.

    Raises:
        NonFiniteError: its numbers have become none since the race looked at them last.
    """
    found = track.heat_at(place)
    if found is None:
        return None
    heat, at = found
    there = heat.continuation(at)
    epoch = int(track.epoch_of[place]) if track.over[place] else heat.epoch
    dataset = track.dataset_of(place)
    trainer = Trainer(there.experiment, dataset)
    trainer.go_to(Snapshot(0, steps_at(there, epoch, len(dataset.train)), epoch, (), np.nan, np.nan, {}, there))
    snapshot = trainer.take()
    thinned = (len(track.records.epochs), track.records.stride) if track.records.stride > 1 else (0, 1)
    return RunRecord(snapshot, curves_of(track, place, snapshot), thinned, (Segment(there.experiment),))


def curves_of(track: Track, place: int, snapshot: Snapshot) -> Curves:
    """The history of a run, and ``snapshot`` at its end."""
    losses = {name: track.records.column(name)[:, place] for name in ("train_loss", "test_loss")}
    known = np.isfinite(losses["train_loss"]) & np.isfinite(losses["test_loss"])
    epochs = track.records.epochs.astype(np.float64)
    now = snapshot.epoch + _share_of_epoch(snapshot, len(track.dataset_of(place).train))
    known &= epochs < now

    def with_last(column: Floats, last: float) -> Floats:
        return np.append(column[known], last)

    metrics = _metrics_of(track, place)  # all but what a constant prediction scores, which no epoch changes
    return Curves(
        epoch=with_last(epochs, now),
        train_loss=with_last(losses["train_loss"], snapshot.train_loss),
        test_loss=with_last(losses["test_loss"], snapshot.test_loss),
        metrics={
            name: with_last(metrics.get(name, np.full(len(epochs), value)), value)
            for name, value in snapshot.metrics.items()
        },
    )


def _share_of_epoch(snapshot: Snapshot, rows: int) -> float:
    return 0.0 if snapshot.continuation is None else snapshot.continuation.rows_used / rows


def _metrics_of(track: Track, place: int) -> dict[str, Floats]:
    """The scores of every epoch that was looked at; numbers that hang on them are worked out from them."""
    dataset = track.dataset_of(place)
    score = score_name(dataset.task)
    found = {f"{part}_{score}": track.records.column(f"{part}_score")[:, place] for part in ("train", "test")}
    if score == "r2":
        for part, rows in (("train", dataset.train), ("test", dataset.test)):
            unexplained = np.maximum(1 - found[f"{part}_r2"], 0)
            found[f"{part}_rmse"] = np.sqrt(unexplained * _spread(rows.targets))
    return found


def _spread(targets: NDArray[np.generic]) -> float:
    numbers = targets.astype(np.float64)
    return float(np.square(numbers - numbers.mean(axis=0)).mean())
