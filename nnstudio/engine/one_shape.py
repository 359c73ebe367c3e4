"""Which experiments can train as replicas of one straight line: those whose networks and targets have one shape."""

from collections.abc import Mapping
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.data import Dataset, code_targets, outputs_for
from nnstudio.engine.straight import served_by
from nnstudio.experiment import Experiment


def groups_of_one_shape(experiments: Mapping[int, Experiment], dataset: Dataset) -> list[list[int]]:
    """The places of ``experiments`` in groups that can train together; what no straight line serves is by itself."""
    groups: dict[object, list[int]] = {}
    codings: dict[object, object] = {}
    for place, experiment in experiments.items():
        if not served_by(experiment).straight:
            groups[place] = [place]
            continue
        network, training = experiment.network, experiment.training
        outputs = outputs_for(experiment, dataset)
        coded = experiment.loss.name, experiment.data.target_coding, outputs
        if coded not in codings:
            targets = code_targets(experiment, dataset, dataset.train)
            codings[coded] = targets.dtype.str, targets.tobytes()
        units = tuple(layer.units for layer in network.hidden)
        shape = units, outputs, training.batch_size, training.device, codings[coded]
        groups.setdefault(shape, []).append(place)
    return list(groups.values())


def as_tensor(array: NDArray[Any], dtype: torch.dtype = torch.float32) -> Tensor:
    """The numbers of ``array`` in ``dtype``; class numbers stay whole."""
    raw = torch.as_tensor(array)
    return raw.to(dtype) if raw.is_floating_point() else raw
