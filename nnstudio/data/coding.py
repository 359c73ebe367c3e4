"""The one place where targets get the shape, the coding and the type that a loss asks for."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, Target, Task
from nnstudio.data.dataset import Dataset, Rows
from nnstudio.experiment import Experiment, output_units, refuse_impossible, refuse_targets


def outputs_for(experiment: Experiment, dataset: Dataset) -> int:
    """How many outputs the network of ``experiment`` has on ``dataset``.

    Raises:
        UserError: loss, output activation and task cannot go together.
    """
    refuse_impossible(experiment, dataset.task, dataset.classes, dataset.target_columns)
    return output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)


def code_targets(experiment: Experiment, dataset: Dataset, rows: Rows) -> NDArray[np.int64] | NDArray[np.float64]:
    """The targets as the loss takes them: (N,) int64 class numbers, or (N, outputs) floats; never (N,) against (N, 1).

    Raises:
        UserError: the targets of a regression are outside what the loss takes.
    """
    targets, loss = rows.targets, LOSSES[experiment.loss.name]
    if loss.target is Target.INDEX:
        return targets.astype(np.int64)
    if dataset.task is Task.REGRESSION:
        _refuse_unfit(loss.name, dataset.train.targets, dataset.test.targets)
        return targets.astype(np.float64)
    coded = _zero_one(targets, outputs_for(experiment, dataset) // loss.outputs_per_target, dataset.task)
    coded = 2 * coded - 1 if experiment.data.target_coding == "minus_one_one" else coded
    _refuse_unfit(loss.name, coded)
    return coded


def _zero_one(targets: NDArray[np.generic], outputs: int, task: Task) -> NDArray[np.float64]:
    if not task.has_classes:
        return targets.astype(np.float64)
    if outputs == 1:
        return targets.astype(np.float64)[:, np.newaxis]
    return np.eye(outputs, dtype=np.float64)[targets.astype(np.int64)]


def _refuse_unfit(loss: str, *targets: NDArray[np.generic]) -> None:
    lowest = min(float(part.min()) for part in targets)
    refuse_targets(loss, lowest, max(float(part.max()) for part in targets))
