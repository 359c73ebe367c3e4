"""Every optimiser as calls on the flat tensors; one group of replicas with equal settings at a time.

The formulas are those of ``torch.optim``: l2 and l1 pull at weights and never at biases, l1 first; adamw shrinks the
weights by themselves instead. State starts at zero, which is where ``torch.optim`` starts it.

Rates and pulls may differ from replica to replica: a hundred rates are then one column of numbers instead of a hundred
groups. Where all replicas share theirs, it stays a plain number, which spares a call or two.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from nnstudio.catalog import OPTIMIZERS, with_defaults
from nnstudio.engine.straight.calls import Call
from nnstudio.experiment import Training


@dataclass(frozen=True, slots=True)
class Group:
    """Replicas with equal settings but for rates and pulls: all tensors (m, P) but ``is_weight`` (P,)."""

    trainings: Sequence[Training]
    is_weight: Tensor
    values: Tensor
    gradients: Tensor
    first: Tensor  # the averaged gradient, or the momentum
    second: Tensor  # the averaged squared gradient; of plain SGD, 1 where l1 has stopped a weight for good
    buffer: Tensor  # numbers on the way

    @property
    def training(self) -> Training:
        """The training of one replica, for what all share."""
        return self.trainings[0]

    @property
    def has_one_rate(self) -> bool:
        """Whether all replicas have the same learning rate."""
        return len({training.learning_rate for training in self.trainings}) == 1

    def column(self, read: Callable[[Training], float]) -> Tensor:
        """A number of every replica, (m, 1)."""
        numbers = [[read(training)] for training in self.trainings]
        return torch.tensor(numbers, dtype=self.values.dtype, device=self.values.device)

    def at_weights(self, read: Callable[[Training], float]) -> Tensor:
        """A number of every replica where weights stand, 0 where biases do: (m, P)."""
        return self.column(read) * self.is_weight

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
        self._move = OPTIMIZER_LINES[group.training.optimizer](group)

    def calls(self, step: Tensor) -> list[Call]:
        """From gradients to new parameters; ``step`` (0-dimensional float32) counts updates from 1."""
        return [*self._before, *self._move(step)]


Move = Callable[[Tensor], list[Call]]


def _regularise(group: Group) -> list[Call]:
    first, calls = group.training, list[Call]()
    if first.l1_at_zero == "cross" and any(training.l1 for training in group.trainings):
        pull = group.at_weights(lambda training: training.l1)
        calls += [
            partial(torch.sign, group.values, out=group.buffer),
            partial(group.gradients.addcmul_, group.buffer, pull),
        ]
    if not any(training.l2 for training in group.trainings):
        return calls
    if OPTIMIZERS[first.optimizer].decoupled_decay:
        # w ← w − η·λ·w before the step, as AdamW has it (Loshchilov & Hutter 2019).
        shrunk = group.at_weights(lambda training: training.learning_rate * training.l2)
        return [*calls, partial(group.values.mul_, 1 - shrunk)]
    pull = group.at_weights(lambda training: training.l2)
    return [*calls, partial(group.gradients.addcmul_, group.values, pull)]


def _against(group: Group, direction: Tensor) -> Call:
    """w ← w − η·d, each replica with its own rate or all with one."""
    if group.has_one_rate:
        return partial(group.values.add_, direction, alpha=-group.training.learning_rate)
    return partial(group.values.addcmul_, direction, group.column(lambda training: -training.learning_rate))


def _adam(group: Group) -> Move:
    """Kingma & Ba 2015, whole in one call.

    That call takes one rate. With many, it moves zeros by a rate of 1, and every replica goes as far that way as its
    own rate says: the step is the rate times something that does not hang on it.
    """
    beta1, beta2 = group.betas
    moved = group.values if group.has_one_rate else group.buffer
    rates = None if group.has_one_rate else group.column(lambda training: training.learning_rate)

    def calls(step: Tensor) -> list[Call]:
        adam = partial(
            torch._fused_adam_,  # torch.optim.Adam(fused=True calls it by this name)
            [moved],
            [group.gradients],
            [group.first],
            [group.second],
            [],
            [step],
            lr=group.training.learning_rate if group.has_one_rate else 1.0,
            beta1=beta1,
            beta2=beta2,
            weight_decay=0.0,
            eps=group.setting("eps"),
            amsgrad=False,
            maximize=False,
        )
        return [adam] if rates is None else [moved.zero_, adam, partial(group.values.addcmul_, moved, rates)]

    return calls


def _sgd(group: Group) -> Move:
    """w ← w − η·g; with momentum μ, v ← μ·v + g steps in g's place (Nesterov: g + μ·v)."""
    momentum = group.setting("momentum")
    if momentum == 0:
        step = _against(group, group.gradients)
        calls = [step] if group.training.l1_at_zero == "cross" else _stopping(group, step)
    else:
        calls = _with_momentum(group, momentum)
    return lambda _: calls


def _with_momentum(group: Group, momentum: float) -> list[Call]:
    nesterov = bool(group.training.parameters.get("nesterov", False))
    if group.has_one_rate:
        return [
            partial(
                torch._fused_sgd_,  # torch.optim.SGD(fused=True calls it by this name)
                [group.values],
                [group.gradients],
                [group.first],
                weight_decay=0.0,
                momentum=momentum,
                lr=group.training.learning_rate,
                dampening=0.0,
                nesterov=nesterov,
                maximize=False,
                is_first_step=False,
            )
        ]
    speed, gradients = group.first, group.gradients
    faster: list[Call] = [partial(speed.mul_, torch.full_like(speed[0, 0], momentum)), partial(speed.add_, gradients)]
    if nesterov:
        return [*faster, partial(gradients.add_, speed, alpha=momentum), _against(group, gradients)]
    return [*faster, _against(group, speed)]


def _stopping(group: Group, step: Call) -> list[Call]:
    """The ``step`` of plain SGD, then the pull of l1, which stops weights at 0: ``nnstudio.engine.stopping``."""
    values, gradients, pulled, stopped = group.values, group.gradients, group.buffer, group.second
    pull = group.column(lambda training: -training.learning_rate * training.l1)
    return [
        partial(torch.sign, values, out=pulled),
        partial(pulled.mul_, group.is_weight),
        step,
        partial(torch.addcmul, values, pulled, pull, out=pulled),
        partial(torch.mul, values, pulled, out=gradients),  # below 0 where the pull crosses 0
        partial(gradients.lt_, 0),
        partial(torch.maximum, stopped, gradients, out=stopped),
        partial(torch.addcmul, pulled, pulled, stopped, value=-1, out=values),
    ]


def _rmsprop(group: Group) -> Move:
    """s ← α·s + (1 − α)·g²; w ← w − η·g / (√s + ε); with momentum μ, v ← μ·v + g / (√s + ε) steps in its place."""
    alpha, momentum = group.setting("alpha"), group.setting("momentum")
    keep, eps = (torch.full_like(group.values[0, 0], number) for number in (alpha, group.setting("eps")))
    values, gradients, squares, root = group.values, group.gradients, group.second, group.buffer
    calls: list[Call] = [
        partial(squares.mul_, keep),
        partial(squares.addcmul_, gradients, gradients, value=1 - alpha),
        partial(torch.sqrt, squares, out=root),
        partial(root.add_, eps),
    ]
    if momentum != 0:
        speed = group.first
        calls += [
            partial(speed.mul_, torch.full_like(values[0, 0], momentum)),
            partial(speed.addcdiv_, gradients, root),
            _against(group, speed),
        ]
    elif group.has_one_rate:
        calls.append(partial(values.addcdiv_, gradients, root, value=-group.training.learning_rate))
    else:
        calls += [partial(torch.div, gradients, root, out=root), _against(group, root)]
    return lambda _: calls


OPTIMIZER_LINES: Mapping[str, Callable[[Group], Move]] = {
    "sgd": _sgd,
    "adam": _adam,
    "adamw": _adam,
    "rmsprop": _rmsprop,
}
