"""Every optimiser as calls on the flat tensors; one group of replicas with equal settings at a time.

The formulas are those of ``torch.optim``: l2 and l1 pull at weights and never at biases, l1 first; adamw shrinks the
weights by themselves instead. State starts at zero, which is where ``torch.optim`` starts it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from nnstudio.catalog import OPTIMIZERS, with_defaults
from nnstudio.engine.straight.calls import Call
from nnstudio.experiment import Training


@dataclass(frozen=True, slots=True)
class Group:
    """Replicas with equal settings: all tensors (m, P) but ``is_weight`` (P,)."""

    training: Training
    is_weight: Tensor
    values: Tensor
    gradients: Tensor
    first: Tensor  # the averaged gradient, or the momentum
    second: Tensor  # the averaged squared gradient; of plain SGD, 1 where l1 has stopped a weight for good
    buffer: Tensor  # numbers on the way

    def setting(self, name: str) -> float:
        """A parameter of the optimiser."""
        return float(str(self._settings()[name]))

    @property
    def betas(self) -> tuple[float, float]:
        """How slowly the averages of adam forget."""
        betas = self._settings()["betas"]
        assert isinstance(betas, list | tuple)  # noqa: S101 (checked when the experiment was read)
        return float(betas[0]), float(betas[1])

    def _settings(self) -> dict[str, object]:
        return with_defaults(OPTIMIZERS[self.training.optimizer].parameters, self.training.parameters)


class Update:
    """The calls of one group; made once, and bound to the step number's tensor for each batch."""

    def __init__(self, group: Group) -> None:
        self._group = group
        self._before = _regularise(group)
        self._move = OPTIMIZER_LINES[group.training.optimizer]

    def calls(self, step: Tensor) -> list[Call]:
        """From gradients to new parameters; ``step`` (0-dimensional float32) counts updates from 1."""
        return [*self._before, *self._move(self._group, step)]


def _regularise(group: Group) -> list[Call]:
    training, calls = group.training, list[Call]()
    if training.l1 and training.l1_at_zero == "cross":
        calls += [
            partial(torch.sign, group.values, out=group.buffer),
            partial(group.gradients.addcmul_, group.is_weight, group.buffer, value=training.l1),
        ]
    if training.l2 and OPTIMIZERS[training.optimizer].decoupled_decay:
        # w ← w − η·λ·w before the step, as AdamW has it (Loshchilov & Hutter 2019).
        calls.append(partial(group.values.mul_, 1 - training.learning_rate * training.l2 * group.is_weight))
    elif training.l2:
        calls.append(partial(group.gradients.addcmul_, group.is_weight, group.values, value=training.l2))
    return calls


def _adam(group: Group, step: Tensor) -> list[Call]:
    """Kingma & Ba 2015, whole in one call."""
    beta1, beta2 = group.betas
    return [
        partial(
            torch._fused_adam_,  # torch.optim.Adam(fused=True calls it by this name)
            [group.values],
            [group.gradients],
            [group.first],
            [group.second],
            [],
            [step],
            lr=group.training.learning_rate,
            beta1=beta1,
            beta2=beta2,
            weight_decay=0.0,
            eps=group.setting("eps"),
            amsgrad=False,
            maximize=False,
        )
    ]


def _sgd(group: Group, _: Tensor) -> list[Call]:
    """w ← w − η·g; with momentum μ, v ← μ·v + g steps in g's place (Nesterov: g + μ·v)."""
    momentum, rate = group.setting("momentum"), group.training.learning_rate
    if momentum == 0:
        step = partial(group.values.add_, group.gradients, alpha=-rate)
        return [step] if group.training.l1_at_zero == "cross" else _stopping(group, step)
    return [
        partial(
            torch._fused_sgd_,  # torch.optim.SGD(fused=True calls it by this name)
            [group.values],
            [group.gradients],
            [group.first],
            weight_decay=0.0,
            momentum=momentum,
            lr=rate,
            dampening=0.0,
            nesterov=bool(group.training.parameters.get("nesterov", False)),
            maximize=False,
            is_first_step=False,
        )
    ]


def _stopping(group: Group, step: Call) -> list[Call]:
    """The ``step`` of plain SGD, then the pull of l1, which stops weights at 0: ``nnstudio.engine.stopping``."""
    values, gradients, pulled, stopped = group.values, group.gradients, group.buffer, group.second
    return [
        partial(torch.sign, values, out=pulled),
        partial(pulled.mul_, group.is_weight),
        step,
        partial(torch.add, values, pulled, alpha=-group.training.learning_rate * group.training.l1, out=pulled),
        partial(torch.mul, values, pulled, out=gradients),  # below 0 where the pull crosses 0
        partial(gradients.lt_, 0),
        partial(torch.maximum, stopped, gradients, out=stopped),
        partial(torch.addcmul, pulled, pulled, stopped, value=-1, out=values),
    ]


def _rmsprop(group: Group, _: Tensor) -> list[Call]:
    """s ← α·s + (1 − α)·g²; w ← w − η·g / (√s + ε); with momentum μ, v ← μ·v + g / (√s + ε) steps in its place."""
    alpha, momentum, rate = group.setting("alpha"), group.setting("momentum"), group.training.learning_rate
    keep, eps = (torch.full_like(group.values[0, 0], number) for number in (alpha, group.setting("eps")))
    values, gradients, squares, root = group.values, group.gradients, group.second, group.buffer
    calls: list[Call] = [
        partial(squares.mul_, keep),
        partial(squares.addcmul_, gradients, gradients, value=1 - alpha),
        partial(torch.sqrt, squares, out=root),
        partial(root.add_, eps),
    ]
    if momentum == 0:
        return [*calls, partial(values.addcdiv_, gradients, root, value=-rate)]
    speed = group.first
    keep_speed = torch.full_like(values[0, 0], momentum)
    return [
        *calls,
        partial(speed.mul_, keep_speed),
        partial(speed.addcdiv_, gradients, root),
        partial(values.add_, speed, alpha=-rate),
    ]


OPTIMIZER_LINES: Mapping[str, Callable[[Group, Tensor], list[Call]]] = {
    "sgd": _sgd,
    "adam": _adam,
    "adamw": _adam,
    "rmsprop": _rmsprop,
}
