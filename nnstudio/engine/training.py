"""A whole run without a window: what ``nnstudio train`` does."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from nnstudio.data import Dataset
from nnstudio.engine.alarms import Watcher
from nnstudio.engine.frame import Alarm, Curves, LayerWeights, Snapshot
from nnstudio.engine.history import History
from nnstudio.engine.metrics import decide, final_metrics
from nnstudio.engine.network import count_parameters
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.record import RunRecord, Segment, swapped_at, taken_up, with_segment
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment


@dataclass(frozen=True, slots=True, eq=False)
class TrainingResult:
    """What a run ended with."""

    epochs: int
    steps: int
    seconds: float
    device: str
    parameters: int
    snapshot: Snapshot
    layers: tuple[LayerWeights, ...]
    metrics: dict[str, float]
    curves: Curves
    alarms: tuple[Alarm, ...]
    record: RunRecord  # to be taken up again


def train(
    experiment: Experiment,
    dataset: Dataset,
    *,
    dtype: torch.dtype | None = None,
    on_epoch: Callable[[Snapshot], None] | None = None,
    resume: RunRecord | None = None,
) -> TrainingResult:
    """Train to ``training.epochs``, from the start or from where a kept run stands.

    A run whose numbers stop being finite ends there, with an alarm.

    Raises:
        UserError: the experiment cannot be trained at all, or the kept run is one of another network or other data.
    """
    trainer, history = Trainer(experiment, dataset, dtype=dtype), History(whole=True)
    watcher = Watcher(trainer)
    began = time.perf_counter()
    segments = _begin(trainer, history, watcher, resume)
    torch.set_num_threads(trainer.threads)
    snapshot = trainer.evaluate()
    if resume is None:
        history.record(snapshot)
        watcher.watch(snapshot)
    try:
        while trainer.epoch < experiment.training.epochs:
            if not trainer.train(trainer.batches_per_epoch):
                continue
            snapshot = trainer.evaluate()
            history.record(snapshot)
            watcher.watch(snapshot)
            if on_epoch is not None:
                on_epoch(snapshot)
    except NonFiniteError as error:
        trainer.restore(snapshot)
        watcher.failed(error)
        segments = with_segment(segments, Segment(experiment, trainer.step, trainer.progress, anew=True))
    curves = history.curves()
    return TrainingResult(
        epochs=snapshot.epoch,
        steps=trainer.step,
        seconds=time.perf_counter() - began,
        device=str(trainer.device),
        parameters=count_parameters(trainer.network),
        snapshot=snapshot,
        layers=trainer.weights(),
        metrics=_final_metrics(trainer),
        curves=curves,
        alarms=watcher.alarms,
        record=RunRecord(trainer.take(0, snapshot), curves, history.thinned, segments),
    )


def _begin(trainer: Trainer, history: History, watcher: Watcher, resume: RunRecord | None) -> tuple[Segment, ...]:
    """Stand at the start, or where the kept run stands; returns the segments that led there."""
    experiment = trainer.experiment
    if resume is None:
        return (Segment(experiment),)
    trainer.go_to(taken_up(resume, experiment))
    history.take_up(resume.curves, resume.thinned)
    segments = resume.segments
    if trainer.experiment != experiment:
        trainer.edit(experiment)
        segments = with_segment(segments, Segment(experiment, trainer.step, trainer.progress))
    watcher.take_up(resume.curves, swapped_at(segments))
    return segments


def _final_metrics(trainer: Trainer) -> dict[str, float]:
    dataset = trainer.dataset
    parts = (("train", trainer.x_train, dataset.train.targets), ("test", trainer.x_test, dataset.test.targets))
    metrics: dict[str, float] = {}
    for part, x, targets in parts:
        metrics |= final_metrics(dataset.task, part, _predictions(trainer, x, targets.shape), targets)
    return metrics | trainer.chance


@torch.no_grad()
def _predictions(trainer: Trainer, x: torch.Tensor, shape: tuple[int, ...]) -> NDArray[np.float64]:
    predicted: NDArray[np.float64] = decide(trainer.rule, trainer.network(x)).reshape(shape).double().cpu().numpy()
    return predicted
