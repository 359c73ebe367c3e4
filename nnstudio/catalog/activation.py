"""What one activation is: its words, its formula, its functions, and how PyTorch writes it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from nnstudio.catalog.activation_functions import Array
from nnstudio.catalog.parameters import Parameter, with_defaults
from nnstudio.catalog.pytorch_code import call_code, keyword_code, parameter_code
from nnstudio.catalog.text import Text

Given = Mapping[str, object]
Function = Callable[[Array, Given], Array]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activation:
    """One activation; ``f`` and ``df`` take inputs and all parameters.

    ``lower`` and ``upper`` bound its outputs, ``steepest`` its slope, all with PyTorch's parameters; ``formula`` is
    plain text, ``latex`` the same as it is set. ``used_in`` is a few words, ``purpose`` and ``mistake`` a sentence.
    """

    name: str
    label: str
    torch_class: str
    functional: str  # its name in torch.nn.functional; empty for identity, which has none
    formula: str
    latex: str
    lower: float
    upper: float
    range_text: str
    slope_text: str
    steepest: float
    purpose: Text
    used_in: Text
    mistake: Text
    f: Function
    df: Function
    zero_centred: bool = False
    initializer: str = "xavier_uniform"
    parameters: tuple[Parameter, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    elementwise: bool = True
    learned: str = ""  # the parameter that is only a start and is then trained
    bounds: Callable[[Given], tuple[float, float]] | None = None  # where parameters move them

    def value(self, x: Array, given: Given | None = None) -> Array:
        """f(x), of the shape of ``x`` (..., units); over the last axis where the activation mixes the units."""
        return self.f(x, with_defaults(self.parameters, given or {}))

    def slope(self, x: Array, given: Given | None = None) -> Array:
        """f′(x) for each element; for softmax and log_softmax each unit's slope along its own input."""
        return self.df(x, with_defaults(self.parameters, given or {}))

    def bounds_of(self, given: Given | None = None) -> tuple[float, float]:
        """Between which numbers the outputs lie, with these parameters."""
        if self.bounds is None:
            return self.lower, self.upper
        return self.bounds(with_defaults(self.parameters, given or {}))

    def range_text_of(self, given: Given | None = None) -> str:
        """The range as people write it, with these parameters."""
        lower, upper = self.bounds_of(given)
        if (lower, upper) == (self.lower, self.upper):
            return self.range_text
        return f"{self.range_text[0]}{_end(lower)}, {_end(upper)}{self.range_text[-1]}"

    @property
    def bounded(self) -> bool:
        """Whether the outputs stay within two finite bounds, so that the unit can saturate."""
        return self.elementwise and math.isfinite(self.lower) and math.isfinite(self.upper)

    def functional_call(self, argument: str = "x", given: Given | None = None) -> str:
        """The call as a function of ``torch.nn.functional as F``, such as ``F.leaky_relu(x, negative_slope=0.2)``."""
        if not self.functional:
            return argument
        if self.learned:
            # The function takes as a tensor what the module learns.
            start = next(parameter for parameter in self.parameters if parameter.name == self.learned)
            value = parameter_code(start, (given or {}).get(start.name, start.default))
            return call_code(f"F.{self.functional}", [argument, f"torch.tensor({value})"])
        return call_code(f"F.{self.functional}", [argument, *keyword_code(self.parameters, given, self.fixed)])

    def module_call(self, given: Given | None = None) -> str:
        """The module of ``torch.nn``, such as ``nn.LeakyReLU(negative_slope=0.2)``."""
        return call_code(f"nn.{self.torch_class}", keyword_code(self.parameters, given, self.fixed))


def _end(bound: float) -> str:
    """One end of a range, with a minus and a sign for infinity as they are printed."""
    return "∞" if math.isinf(bound) else f"{bound:g}".replace("-", "−")
