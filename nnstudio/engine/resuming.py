"""Between a running network and its continuation: tensors to arrays that nobody writes to, and what must agree."""

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.data import Dataset, outputs_for
from nnstudio.engine.continuation import Continuation
from nnstudio.engine.flat import Gathered, flat_size
from nnstudio.experiment import Experiment


def fixed(tensor: Tensor) -> NDArray[Any]:
    """A copy that nobody writes to."""
    array: NDArray[Any] = tensor.detach().to("cpu", copy=True).numpy()
    array.flags.writeable = False
    return array


def loose(array: NDArray[Any], like: Tensor) -> Tensor:
    """A tensor of its own with the numbers of ``array``, on the device and in the precision of ``like``."""
    return torch.from_numpy(array.copy()).to(like.device, like.dtype)


def gathered_in(there: Continuation, like: Tensor) -> Gathered:
    """What the optimiser had gathered."""
    return Gathered(loose(there.first, like), loose(there.second, like), there.updates)


def agrees(there: Continuation, before: Experiment, dataset: Dataset) -> bool:
    """Whether a run of ``before`` on ``dataset`` can go on from ``there``: the same layers, and numbers that can be."""
    now, rows = there.experiment, len(dataset.train)
    units = [layer.units for layer in now.network.hidden]
    if units != [layer.units for layer in before.network.hidden]:
        return False
    outputs = outputs_for(now, dataset)
    if outputs != outputs_for(before, dataset):
        return False
    learning = [*(layer.activation for layer in now.network.hidden), now.network.output_activation].count("prelu")
    size = flat_size(len(dataset.input_names), [*units, outputs], learning)
    return (
        all(array.shape == (size,) for array in (there.values, there.first, there.second))
        and len(there.updates) == len(units) + 1 + learning
        and 0 <= there.block_start <= there.rows_used < rows
        and len(there.carried) < rows
        and bool(np.all((there.carried >= 0) & (there.carried < rows)))
    )
