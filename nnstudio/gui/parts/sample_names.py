"""What the experiments that ship are called in the window; their files keep the English names."""

from collections.abc import Mapping

from nnstudio.catalog import N_, Text
from nnstudio.session.words import translated

SAMPLES: Mapping[str, Text] = {
    "breast_cancer": N_("samples", "Breast cancer"),
    "bumps": N_("samples", "Bumps"),
    "checkerboard": N_("samples", "Checkerboard"),
    "circle": N_("samples", "Circle"),
    "counts": N_("samples", "Counts"),
    "counts_poisson": N_("samples", "Counts with Poisson"),
    "diabetes": N_("samples", "Diabetes"),
    "digits": N_("samples", "Handwritten digits"),
    "gauss": N_("samples", "Two clouds"),
    "imbalanced": N_("samples", "Rare yes"),
    "iris": N_("samples", "Iris"),
    "line_outliers": N_("samples", "Line with outliers"),
    "moons": N_("samples", "Half moons"),
    "multilabel": N_("samples", "Three labels"),
    "plane": N_("samples", "Plane"),
    "rings": N_("samples", "Three rings"),
    "sine": N_("samples", "Sine"),
    "spiral": N_("samples", "Spiral"),
    "wine": N_("samples", "Wine"),
    "xor": N_("samples", "Exclusive or"),
    "dead_neurons": N_("samples", "Alarm: dead neurons"),
    "diverging": N_("samples", "Alarm: diverging"),
    "exploding_gradients": N_("samples", "Alarm: exploding gradients"),
    "learning_rate_too_high": N_("samples", "Alarm: the learning rate is too high"),
    "negative_loss": N_("samples", "Alarm: a loss below zero"),
    "only_the_majority": N_("samples", "Alarm: only the majority"),
    "overfitting": N_("samples", "Alarm: over-fitting"),
    "saturated_neurons": N_("samples", "Alarm: saturated neurons"),
    "squashed_twice": N_("samples", "Alarm: squashed twice"),
    "stuck_at_chance": N_("samples", "Alarm: stuck at chance"),
    "vanishing_gradients": N_("samples", "Alarm: vanishing gradients"),
}
"""The name in the file of each sample, by the name of the file."""

_BY_NAME = {str(name): name for name in SAMPLES.values()}


def sample_title(stem: str) -> str:
    """The name of the sample in a file, in the language of the window."""
    return translated(SAMPLES[stem]) if stem in SAMPLES else stem.replace("_", " ")


def shown_experiment(name: str) -> str:
    """The name of an experiment for reading: that of a sample is translated, any other is as its author wrote it."""
    return translated(_BY_NAME.get(name, name))
