"""How exactly an experiment is computed."""

import torch

from nnstudio.experiment import Experiment
from nnstudio.experiment.playground import draws_as_playground


def precision_of(experiment: Experiment) -> torch.dtype:
    """Single precision; double where the rows are TensorFlow Playground's, which computes in it."""
    return torch.float64 if draws_as_playground(experiment.data) else torch.float32
