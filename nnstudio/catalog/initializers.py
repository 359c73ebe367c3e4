"""Every way to draw the start weights."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog.parameters import Parameter
from nnstudio.catalog.text import N_, Text


@dataclass(frozen=True, slots=True)
class Initializer:
    """One initialiser; the engine draws it from the generator of ``training.seed``."""

    name: str
    label: str
    purpose: Text
    parameters: tuple[Parameter, ...] = ()


_ENTRIES = (
    Initializer(
        name="auto",
        label=N_("catalog", "Automatic"),
        purpose=N_("catalog", "He for the relu family, LeCun for selu, Xavier for all others and for the output."),
    ),
    Initializer(
        name="torch",
        label="PyTorch",
        purpose=N_("catalog", "What nn.Linear does by itself, biases included: uniform within ±1/√inputs."),
    ),
    Initializer(
        name="xavier_uniform",
        label=N_("catalog", "Xavier uniform"),
        purpose=N_(
            "catalog", "Uniform within ±√(6/(inputs + outputs)): keeps the signal's size through tanh and sigmoid."
        ),
    ),
    Initializer(
        name="xavier_normal",
        label=N_("catalog", "Xavier normal"),
        purpose=N_("catalog", "Normal with variance 2/(inputs + outputs)."),
    ),
    Initializer(
        name="he_uniform",
        label=N_("catalog", "He uniform"),
        purpose=N_("catalog", "Uniform within ±√(6/inputs): keeps the signal's size through relu."),
    ),
    Initializer(
        name="he_normal",
        label=N_("catalog", "He normal"),
        purpose=N_("catalog", "Normal with variance 2/inputs: keeps the signal's size through relu."),
    ),
    Initializer(
        name="lecun_normal",
        label=N_("catalog", "LeCun normal"),
        purpose=N_("catalog", "Normal with variance 1/inputs: what selu needs."),
    ),
    Initializer(
        name="uniform",
        label=N_("catalog", "Uniform"),
        purpose=N_("catalog", "Uniform within plus and minus a range of your own."),
        parameters=(
            Parameter(
                name="range",
                label=N_("catalog", "Range"),
                default=0.5,
                lower=0.0,
                upper=1000.0,
                help=N_("catalog", "The largest start weight, either way."),
            ),
        ),
    ),
    Initializer(
        name="constant",
        label=N_("catalog", "Constant"),
        purpose=N_("catalog", "The same number everywhere: neurons of a layer then stay alike."),
        parameters=(
            Parameter(
                name="value",
                label=N_("catalog", "Value"),
                default=0.1,
                lower=-1000.0,
                upper=1000.0,
                help=N_("catalog", "The start value of every weight."),
            ),
        ),
    ),
    Initializer(
        name="zeros",
        label=N_("catalog", "Zeros"),
        purpose=N_("catalog", "All weights 0: a network that cannot begin to learn."),
    ),
)

INITIALIZERS: Mapping[str, Initializer] = {entry.name: entry for entry in _ENTRIES}
