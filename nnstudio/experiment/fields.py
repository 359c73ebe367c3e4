"""The numbers of an experiment: label, range and help of each, stated once for the file, the editors and the tests."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from nnstudio.catalog import N_, Text
from nnstudio.experiment.experiment import Experiment


@dataclass(frozen=True, slots=True)
class Field:
    """One number of the experiment; ``path`` is its place in the file, ``[*]`` standing for every hidden layer."""

    path: str
    label: Text
    lower: float
    upper: float
    help: Text
    whole: bool = False
    lower_open: bool = False

    @property
    def allowed(self) -> str:
        """What may stand there, in words."""
        kind = "a whole number" if self.whole else "a number"
        below = "above" if self.lower_open else "from"
        return (
            f"{kind} {below} {self.lower:,g} to {self.upper:,.0f}"
            if self.upper >= 1000
            else (f"{kind} {below} {self.lower:g} to {self.upper:g}")
        )

    def accepts(self, value: float) -> bool:
        """Whether ``value`` is finite and within the range."""
        if not math.isfinite(value):
            return False
        return (self.lower < value if self.lower_open else self.lower <= value) and value <= self.upper


_ENTRIES = (
    Field(
        "data.samples",
        N_("experiment", "Rows"),
        4,
        1_000_000,
        N_("experiment", "How many rows are drawn, training and test together."),
        whole=True,
    ),
    Field(
        "data.noise", N_("experiment", "Noise"), 0, 1, N_("experiment", "How much chance blurs the data: 0 is clean.")
    ),
    Field(
        "data.test_fraction",
        N_("experiment", "Test share"),
        0.01,
        0.99,
        N_("experiment", "The share of rows kept back to test on rows never trained on."),
    ),
    Field("data.amplitude", N_("experiment", "Amplitude"), 0.01, 1000, N_("experiment", "How high the wave goes.")),
    Field(
        "data.positive_share",
        N_("experiment", "Positive share"),
        0.01,
        0.99,
        N_("experiment", "The share of rows in the rare class."),
    ),
    Field(
        "network.hidden[*].units",
        N_("experiment", "Neurons"),
        1,
        1024,
        N_("experiment", "How many neurons the layer has."),
        whole=True,
    ),
    Field(
        "network.hidden[*].bias",
        N_("experiment", "Start bias"),
        -1000,
        1000,
        N_("experiment", "The bias every neuron of the layer starts with."),
    ),
    Field(
        "network.output_bias",
        N_("experiment", "Start bias"),
        -1000,
        1000,
        N_("experiment", "The bias every output starts with."),
    ),
    Field(
        "network.outputs",
        N_("experiment", "Outputs"),
        1,
        1024,
        N_("experiment", "How many outputs the network has, where task and loss should not decide."),
        whole=True,
    ),
    Field(
        "loss.scale",
        N_("experiment", "Factor"),
        0,
        1000,
        N_("experiment", "A factor on the loss, as in half squares."),
        lower_open=True,
    ),
    Field(
        "training.learning_rate",
        N_("experiment", "Learning rate"),
        0,
        1000,
        N_("experiment", "How far one step goes: too small is slow, too large flies off."),
        lower_open=True,
    ),
    Field(
        "training.l1",
        N_("experiment", "L1"),
        0,
        1000,
        N_("experiment", "Pulls every weight towards zero by a constant amount."),
    ),
    Field(
        "training.l2",
        N_("experiment", "L2"),
        0,
        1000,
        N_("experiment", "Pulls every weight towards zero in proportion to its size."),
    ),
    Field(
        "training.batch_size",
        N_("experiment", "Batch size"),
        1,
        1_000_000,
        N_("experiment", "How many rows one step looks at; more than there are means all of them."),
        whole=True,
    ),
    Field(
        "training.epochs",
        N_("experiment", "Epochs"),
        1,
        10_000_000,
        N_("experiment", "How many times the training passes over all training rows."),
        whole=True,
    ),
)

FIELDS = {field.path: field for field in _ENTRIES}
HIDDEN_LAYERS_MAX = 64


def values_of(experiment: Experiment) -> Iterator[tuple[str, Field, float]]:
    """Every number of ``experiment`` that is set, with its exact place and its field."""
    for field in _ENTRIES:
        for place, value in _places(experiment, field.path):
            if value is not None:
                yield place, field, value


def _places(experiment: Experiment, path: str) -> Iterator[tuple[str, float | None]]:
    section, _, name = path.partition(".")
    part = getattr(experiment, section)
    if not name.startswith("hidden[*]."):
        yield path, getattr(part, name)
        return
    key = name.removeprefix("hidden[*].")
    for index, layer in enumerate(experiment.network.hidden):
        yield f"network.hidden[{index}].{key}", getattr(layer, key)
