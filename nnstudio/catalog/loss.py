"""What one loss is: its words, its formula, its functions, and how PyTorch writes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nnstudio.catalog.activation_functions import Array
from nnstudio.catalog.loss_functions import Targets
from nnstudio.catalog.parameters import Parameter, with_defaults
from nnstudio.catalog.pytorch_code import call_code, keyword_code
from nnstudio.catalog.text import Text

Given = Mapping[str, object]
LossFunction = Callable[[Array, Targets, Given], Array]


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
    SCORE = "score"  # raw scores that are never turned into probabilities
    LOG_RATE = "log_rate"  # the logarithm of an expected count
    MEAN_AND_VARIANCE = "mean_and_variance"  # a mean, and a number whose softplus is the variance


class Reduction(StrEnum):
    """How the elements of a loss become one number."""

    MEAN = "mean"  # over all elements
    BATCH_MEAN = "batchmean"  # summed within a row, then the mean over the rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One loss, always the mean over the rows of a batch; the engine builds it from ``torch_class``.

    ``e`` tells the loss of every element (of every row where the target is a class number), ``de`` the derivative of
    their sum by each number fed. ``row_weights`` are the weights of the rows where the mean is over weights, as PyTorch
    takes it for class numbers. ``not_offered`` says what PyTorch has and the studio has not, and why. ``per_class``
    asks for one output per class also where there are two, ``outputs_per_target`` for so many outputs to each column of
    the target.
    """

    name: str
    label: str
    torch_class: str
    functional: str
    formula: str
    latex: str
    takes: Takes
    target: Target
    purpose: Text
    used_in: Text
    mistake: Text
    e: LossFunction
    de: LossFunction
    parameters: tuple[Parameter, ...] = ()
    fixed: Mapping[str, object] = field(default_factory=dict)
    reduction: Reduction = Reduction.MEAN
    per_class: bool = False
    outputs_per_target: int = 1
    row_weights: Callable[[Targets, Given], Array] | None = None
    not_offered: Text | None = None
    arguments: tuple[str, ...] = ("{fed}", "{target}")

    def elements(self, fed: Array, target: Targets, given: Given | None = None) -> Array:
        """The loss of each element, (..., outputs); of each row, (...,), where the target is a class number."""
        return self.e(fed, target, with_defaults(self.parameters, given or {}))

    def reduced(self, elements: Array, target: Targets, given: Given | None = None) -> float:
        """The one number that training makes smaller."""
        if self.reduction is Reduction.BATCH_MEAN:
            return float(elements.sum() / max(1, elements.size // elements.shape[-1]))
        if self.row_weights is not None:
            return float(elements.sum() / self.weight_of_rows(target, given))
        return float(elements.mean())

    def weight_of_rows(self, target: Targets, given: Given | None = None) -> float:
        """How many rows there are; where rows have weights, what these add up to."""
        if self.row_weights is None:
            return len(target)
        return float(self.row_weights(target, with_defaults(self.parameters, given or {})).sum())

    def slope(self, fed: Array, target: Targets, given: Given | None = None) -> Array:
        """The derivative of the reduced loss by each number fed, of the shape of ``fed``."""
        slopes = self.de(fed, target, with_defaults(self.parameters, given or {}))
        return slopes / self._counted(slopes, target, given)

    def _counted(self, slopes: Array, target: Targets, given: Given | None) -> float:
        """Over how many things the mean is taken."""
        if self.row_weights is not None:
            return self.weight_of_rows(target, given)
        by_row = self.target is Target.INDEX or self.reduction is Reduction.BATCH_MEAN
        rows = slopes.size // slopes.shape[-1] if slopes.ndim else 1
        return max(1, rows if by_row else slopes.size // self.outputs_per_target)

    def arguments_code(self, fed: str = "output", target: str = "target") -> list[str]:
        """What stands between the brackets of the loss: what it is fed with and the target."""
        return [argument.format(fed=fed, target=target) for argument in self.arguments]

    def functional_call(self, fed: str = "output", target: str = "target", given: Given | None = None) -> str:
        """The call as a function of ``torch.nn.functional as F``, such as ``F.huber_loss(o, y, delta=2.0)``."""
        arguments = [*self.arguments_code(fed, target), *keyword_code(self.parameters, given, self.fixed)]
        return call_code(f"F.{self.functional}", arguments)

    def module_call(self, given: Given | None = None) -> str:
        """The module of ``torch.nn``, such as ``nn.HuberLoss(delta=2.0)``; call it with :meth:`arguments_code`."""
        return call_code(f"nn.{self.torch_class}", keyword_code(self.parameters, given, self.fixed))
