"""The frozen Experiment, its file, its numbers and what its choices mean. No torch, no Qt.

Start reading with ``experiment.py``; ``meaning.py`` says what is fed to the loss and how outputs become predictions.
"""

from nnstudio.experiment.check import check
from nnstudio.experiment.experiment import (
    Data,
    Experiment,
    HiddenLayer,
    InitializerChoice,
    LossChoice,
    Network,
    Training,
    default_experiment,
)
from nnstudio.experiment.fields import FIELDS, Field
from nnstudio.experiment.files import (
    format_experiment,
    parse_experiment,
    read_experiment,
    write_atomically,
    write_experiment,
)
from nnstudio.experiment.meaning import (
    Decide,
    DecisionRule,
    Link,
    Squash,
    decision_rule,
    feeds_logits,
    is_fused,
    output_units,
    refuse_impossible,
    refuse_targets,
)

__all__ = [
    "FIELDS",
    "Data",
    "Decide",
    "DecisionRule",
    "Experiment",
    "Field",
    "HiddenLayer",
    "InitializerChoice",
    "Link",
    "LossChoice",
    "Network",
    "Squash",
    "Training",
    "check",
    "decision_rule",
    "default_experiment",
    "feeds_logits",
    "format_experiment",
    "is_fused",
    "output_units",
    "parse_experiment",
    "read_experiment",
    "refuse_impossible",
    "refuse_targets",
    "write_atomically",
    "write_experiment",
]
