"""The one place where targets get the shape, the coding and the type that a loss asks for."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import LOSSES, N_, Target, Task, UserError
from nnstudio.data.dataset import Dataset, Rows
from nnstudio.experiment import Experiment, output_units, refuse_impossible


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
    targets = rows.targets
    if LOSSES[experiment.loss.name].target is Target.INDEX:
        return targets.astype(np.int64)
    if dataset.task is Task.REGRESSION:
        _refuse_unfit(experiment, dataset)
        return targets.astype(np.float64)
    coded = _zero_one(targets, outputs_for(experiment, dataset), dataset.task)
    return 2 * coded - 1 if experiment.data.target_coding == "minus_one_one" else coded


def _zero_one(targets: NDArray[np.generic], outputs: int, task: Task) -> NDArray[np.float64]:
    if not task.has_classes:
        return targets.astype(np.float64)
    if outputs == 1:
        return targets.astype(np.float64)[:, np.newaxis]
    return np.eye(outputs, dtype=np.float64)[targets.astype(np.int64)]


def _refuse_unfit(experiment: Experiment, dataset: Dataset) -> None:
    if experiment.loss.name != "bce":
        return
    lowest = min(float(dataset.train.targets.min()), float(dataset.test.targets.min()))
    highest = max(float(dataset.train.targets.max()), float(dataset.test.targets.max()))
    if lowest < 0 or highest > 1:
        raise UserError(
            N_(
                "data",
                "bce takes targets from 0 to 1, but the targets reach from {lowest:g} to {highest:g}. Choose mse.",
            ),
            lowest=lowest,
            highest=highest,
        )
