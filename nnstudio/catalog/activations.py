"""Every activation that can be chosen, as one entry each: what it is called, what it computes, what it is for.

``value`` and ``slope`` are numpy functions of the pre-activations; the tests hold them to torch. The engine builds the
PyTorch module from ``torch_class``, ``parameters`` and ``fixed``, so that adding an activation is adding one entry.
"""

from collections.abc import Mapping

from nnstudio.catalog.activation import Activation
from nnstudio.catalog.activation_functions import SELU_ALPHA, SELU_SCALE
from nnstudio.catalog.rectifier_entries import RECTIFIERS
from nnstudio.catalog.squashing_entries import OVER_ALL_UNITS, SHRINKERS, SQUASHERS, STRAIGHT

ACTIVATIONS: Mapping[str, Activation] = {
    entry.name: entry for entry in (*RECTIFIERS, *SQUASHERS, *SHRINKERS, *STRAIGHT, *OVER_ALL_UNITS)
}

__all__ = ["ACTIVATIONS", "SELU_ALPHA", "SELU_SCALE", "Activation"]
