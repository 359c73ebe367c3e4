"""What can be chosen: activations, losses, optimisers, initialisers and data sources, one entry each.

Names are PyTorch's in snake case and are the file format. No torch and no Qt here; ``numpy`` alone. Start reading with
``activations.py``.
"""

from nnstudio.catalog.activations import ACTIVATIONS, Activation
from nnstudio.catalog.initializers import INITIALIZERS, Initializer
from nnstudio.catalog.losses import LOSSES, Loss, Reduction, Takes, Target
from nnstudio.catalog.optimizers import OPTIMIZERS, Optimizer
from nnstudio.catalog.parameters import Parameter, check_parameters, with_defaults
from nnstudio.catalog.sources import FEATURES, FILE, ROWS, SOURCES, Source
from nnstudio.catalog.tasks import Task
from nnstudio.catalog.text import N_, Text, UserError, shortened

__all__ = [
    "ACTIVATIONS",
    "FEATURES",
    "FILE",
    "INITIALIZERS",
    "LOSSES",
    "N_",
    "OPTIMIZERS",
    "ROWS",
    "SOURCES",
    "Activation",
    "Initializer",
    "Loss",
    "Optimizer",
    "Parameter",
    "Reduction",
    "Source",
    "Takes",
    "Target",
    "Task",
    "Text",
    "UserError",
    "check_parameters",
    "shortened",
    "with_defaults",
]
