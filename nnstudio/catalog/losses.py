"""Every loss that can be chosen, as one entry each: what it is fed with, what target it takes, what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nnstudio.catalog.parameters import Parameter
from nnstudio.catalog.text import N_, Text


class Target(StrEnum):
    """What the target of a loss looks like."""

    SAME = "same"  # (rows, outputs) floats, the shape of the prediction
    INDEX = "index"  # (rows,) class numbers


class Takes(StrEnum):
    """How a loss reads what it is fed with."""

    VALUE = "value"  # any number
    PROBABILITY = "probability"  # numbers from 0 to 1
    LOGIT = "logit"  # raw scores; the loss has the squashing inside
    LOG_PROBABILITY = "log_probability"  # logarithms of probabilities


@dataclass(frozen=True, slots=True)
class Loss:
    """One loss, always the mean over the rows of a batch; the engine builds it from ``torch_class``."""

    name: str
    label: str
    torch_class: str
    formula: str
    takes: Takes
    target: Target
    purpose: Text
    parameters: tuple[Parameter, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)


_ENTRIES = (
    Loss(
        name="mse",
        label="MSE",
        torch_class="MSELoss",
        formula="mean of (o − y)²",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squares each miss: the usual choice for predicting numbers; large misses count most."),
    ),
    Loss(
        name="l1",
        label="L1",
        torch_class="L1Loss",
        formula="mean of |o − y|",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Counts each miss by its size: outliers do not rule the fit."),
    ),
    Loss(
        name="smooth_l1",
        label="Smooth L1",
        torch_class="SmoothL1Loss",
        formula="mean of d²/(2β) below β, |d| − β/2 beyond",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squared for small misses, straight for large ones: Huber divided by its width."),
        parameters=(
            Parameter(
                name="beta",
                label=N_("catalog", "Beta"),
                default=1.0,
                lower=0.0,
                upper=1e6,
                help=N_("catalog", "The miss at which the loss turns from squared to straight."),
            ),
        ),
    ),
    Loss(
        name="huber",
        label="Huber",
        torch_class="HuberLoss",
        formula="mean of d²/2 below δ, δ·(|d| − δ/2) beyond",
        takes=Takes.VALUE,
        target=Target.SAME,
        purpose=N_("catalog", "Squared for small misses, straight for large ones: robust against outliers."),
        parameters=(
            Parameter(
                name="delta",
                label=N_("catalog", "Delta"),
                default=1.0,
                lower=0.0,
                upper=1e6,
                lower_open=True,
                help=N_("catalog", "The miss at which the loss turns from squared to straight."),
            ),
        ),
    ),
    Loss(
        name="bce",
        label="BCE",
        torch_class="BCELoss",
        formula="mean of −[y·ln p + (1 − y)·ln(1 − p)]",
        takes=Takes.PROBABILITY,
        target=Target.SAME,
        purpose=N_("catalog", "Binary cross-entropy of probabilities: for yes or no, after a sigmoid."),
    ),
    Loss(
        name="bce_with_logits",
        label="BCE with logits",
        torch_class="BCEWithLogitsLoss",
        formula="mean of ln(1 + eᶻ) − y·z",
        takes=Takes.LOGIT,
        target=Target.SAME,
        purpose=N_(
            "catalog", "Binary cross-entropy with the sigmoid inside: for yes or no, exact even when very sure."
        ),
        parameters=(
            Parameter(
                name="pos_weight",
                label=N_("catalog", "Weight of yes"),
                default=1.0,
                lower=0.0,
                upper=1e6,
                lower_open=True,
                help=N_("catalog", "How many times a row whose answer is yes counts."),
            ),
        ),
    ),
    Loss(
        name="cross_entropy",
        label="Cross-entropy",
        torch_class="CrossEntropyLoss",
        formula="mean of ln Σ eᶻʲ − z_y",
        takes=Takes.LOGIT,
        target=Target.INDEX,
        purpose=N_("catalog", "The surprise at the right class, with the softmax inside: for one of several classes."),
        parameters=(
            Parameter(
                name="label_smoothing",
                label=N_("catalog", "Label smoothing"),
                default=0.0,
                lower=0.0,
                upper=1.0,
                help=N_("catalog", "The share of certainty that is spread over all classes."),
            ),
        ),
    ),
    Loss(
        name="nll",
        label="NLL",
        torch_class="NLLLoss",
        formula="mean of −ln p_y",
        takes=Takes.LOG_PROBABILITY,
        target=Target.INDEX,
        purpose=N_("catalog", "The surprise at the right class, of log-probabilities: for classes, after log_softmax."),
    ),
)

LOSSES: Mapping[str, Loss] = {entry.name: entry for entry in _ENTRIES}
