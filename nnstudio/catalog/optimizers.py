"""Every optimiser that can be chosen: how a gradient becomes a step."""

from collections.abc import Mapping
from dataclasses import dataclass

from nnstudio.catalog.parameters import Parameter
from nnstudio.catalog.text import N_, Text


@dataclass(frozen=True, slots=True)
class Optimizer:
    """One optimiser of ``torch.optim``; ``decoupled_decay`` says that l2 shrinks the weights beside the gradient."""

    name: str
    label: str
    torch_class: str
    purpose: Text
    parameters: tuple[Parameter, ...] = ()
    decoupled_decay: bool = False


_MOMENTUM = Parameter(
    name="momentum",
    label=N_("catalog", "Momentum"),
    default=0.0,
    lower=0.0,
    upper=1.0,
    help=N_("catalog", "The share of the last step that is kept in the next one."),
)
_BETAS = Parameter(
    name="betas",
    label=N_("catalog", "Betas"),
    default=(0.9, 0.999),
    lower=0.0,
    upper=0.999999,
    length=2,
    help=N_("catalog", "How slowly the averages of the gradient and of its square forget."),
)
_EPS = Parameter(
    name="eps",
    label=N_("catalog", "Epsilon"),
    default=1e-8,
    lower=0.0,
    upper=1.0,
    help=N_("catalog", "A small number that keeps the division safe."),
)

_ENTRIES = (
    Optimizer(
        name="sgd",
        label="SGD",
        torch_class="SGD",
        purpose=N_("catalog", "Steps straight down the gradient; with momentum it rolls on."),
        parameters=(
            _MOMENTUM,
            Parameter(
                name="nesterov",
                label=N_("catalog", "Nesterov"),
                default=False,
                lower=0,
                upper=1,
                help=N_("catalog", "Looks ahead along the momentum before it steps; needs momentum above 0."),
            ),
        ),
    ),
    Optimizer(
        name="adam",
        label="Adam",
        torch_class="Adam",
        purpose=N_("catalog", "Gives every weight its own step size from the recent gradients: a good first choice."),
        parameters=(_BETAS, _EPS),
    ),
    Optimizer(
        name="adamw",
        label="AdamW",
        torch_class="AdamW",
        purpose=N_("catalog", "Adam whose weight decay (l2) shrinks the weights directly."),
        parameters=(_BETAS, _EPS),
        decoupled_decay=True,
    ),
    Optimizer(
        name="rmsprop",
        label="RMSprop",
        torch_class="RMSprop",
        purpose=N_("catalog", "Divides each step by the recent size of its gradient."),
        parameters=(
            Parameter(
                name="alpha",
                label=N_("catalog", "Alpha"),
                default=0.99,
                lower=0.0,
                upper=1.0,
                help=N_("catalog", "How slowly the average of the squared gradient forgets."),
            ),
            _EPS,
            _MOMENTUM,
        ),
    ),
)

OPTIMIZERS: Mapping[str, Optimizer] = {entry.name: entry for entry in _ENTRIES}
