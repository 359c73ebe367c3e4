"""Small pictures of what a network says over the plane or along the line, as tables and races show them."""

import numpy as np
import torch
from torch import Tensor

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.engine.frame import Floats, Floats32
from nnstudio.engine.metrics import decide, probabilities, read
from nnstudio.engine.pairing_frame import POINTS_ON_A_LINE, POINTS_ON_A_SIDE
from nnstudio.experiment import Decide, Experiment, decision_rule


def picture_points(dataset: Dataset) -> Floats:
    """(points, inputs) the plane row by row from its lower edge, or the line, as the networks get it."""
    if len(dataset.axes) == 1:
        return dataset.encoder.encode_coordinates(np.linspace(*dataset.ranges[0], POINTS_ON_A_LINE)[:, np.newaxis])
    x, y = (np.linspace(*bounds, POINTS_ON_A_SIDE) for bounds in dataset.ranges)
    return dataset.encoder.encode_coordinates(np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2))


def picture_channels(dataset: Dataset) -> int:
    """How many numbers a picture has at each point; of two classes the share of the second one says all."""
    return 1 if dataset.task is Task.BINARY else dataset.classes or dataset.target_columns


def picture_of(experiment: Experiment, dataset: Dataset, output: Tensor) -> Floats32:
    """(points, C) activated outputs (points, outputs) as they are drawn: as shares of the classes, or as they are."""
    rule = decision_rule(experiment, dataset.task, output.shape[1])
    said = read(rule, output)
    if rule.decide is Decide.VALUE:
        return _numpy(said)
    shares = probabilities(rule, output)
    if rule.decide is Decide.THRESHOLD:
        # Scores are no probabilities: even at the threshold, sure half a unit away from it.
        return _numpy((said - rule.threshold + 0.5).clamp(0, 1) if shares is None else shares)
    if shares is None:
        shares = torch.eye(said.shape[1])[decide(rule, output)]
    shares = shares / shares.sum(dim=1, keepdim=True).clamp_min(1e-12)
    return _numpy(shares[:, 1:] if dataset.task is Task.BINARY else shares)


def _numpy(tensor: Tensor) -> Floats32:
    array: Floats32 = tensor.numpy()
    return array
