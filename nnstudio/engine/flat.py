"""The parameters of a network as arrays for others, and in one flat tensor with what its optimiser has gathered.

The layout is that of the straight line, each layer's [W b] row by row, with the learned slopes after it. So a snapshot
is the same, whoever took the steps.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.catalog import OPTIMIZERS
from nnstudio.engine.frame import LayerWeights
from nnstudio.engine.network import Network
from nnstudio.engine.stopping import STOPPED
from nnstudio.experiment import Experiment

# Where each optimiser of torch.optim keeps its averaged gradient or momentum, and its averaged squared gradient; plain
# SGD needs neither, and keeps in the latter's place which weights l1 has stopped for good.
GATHERED: Mapping[str, tuple[str | None, str | None]] = {
    "SGD": ("momentum_buffer", STOPPED),
    "Adam": ("exp_avg", "exp_avg_sq"),
    "AdamW": ("exp_avg", "exp_avg_sq"),
    "RMSprop": ("momentum_buffer", "square_avg"),
}


@dataclass(frozen=True, slots=True)
class Gathered:
    """What an optimiser has gathered: two flat tensors (P,), and the updates of each layer and each learned slope."""

    first: Tensor
    second: Tensor
    updates: tuple[int, ...]


def flat_size(inputs: int, units: Sequence[int], slopes: int) -> int:
    """How many parameters layers of so many ``units`` have, biases and learned slopes included."""
    widths = [inputs, *units]
    return sum(after * (before + 1) for before, after in zip(widths, units, strict=False)) + slopes


@torch.no_grad()
def flat_values(network: Network) -> Tensor:
    """A copy of all parameters, (P,)."""
    values = _empty(network)
    for _, parameter, place in _pieces(network, values):
        place.copy_(parameter)
    return values


@torch.no_grad()
def lay_values(network: Network, values: Tensor) -> None:
    """Give the network the parameters ``values`` (P,)."""
    for _, parameter, place in _pieces(network, values):
        parameter.copy_(place)


def weights_of(network: Network) -> tuple[LayerWeights, ...]:
    """A copy of every layer's weights and biases."""
    return tuple(
        LayerWeights(_copied(linear.weight), _copied(linear.bias), None if slope is None else slope.item())
        for linear, slope in zip(network.linears, network.slopes, strict=True)
    )


@torch.no_grad()
def lay_weights(network: Network, layers: Sequence[LayerWeights]) -> None:
    """Give the network weights, biases and learned slopes that it had before."""
    network.set_slopes([layer.slope for layer in layers])
    for linear, layer in zip(network.linears, layers, strict=True):
        linear.weight.copy_(torch.from_numpy(layer.weight.copy()))
        linear.bias.copy_(torch.from_numpy(layer.bias.copy()))


def _copied(tensor: Tensor) -> NDArray[np.float32]:
    copied: NDArray[np.float32] = tensor.detach().to("cpu", torch.float32, copy=True).numpy()
    return copied


def gathered_by(optimizer: torch.optim.Optimizer, experiment: Experiment, network: Network) -> Gathered:
    """A copy of what ``optimizer`` has gathered so far."""
    names = GATHERED[OPTIMIZERS[experiment.training.optimizer].torch_class]
    updates = [0] * (len(network.linears) + sum(slope is not None for slope in network.slopes))
    flat = [torch.zeros_like(_empty(network)) for _ in names]
    for name, tensor in zip(names, flat, strict=True):
        for number, parameter, place in _pieces(network, tensor):
            kept = optimizer.state.get(parameter, {})
            found = kept.get(name) if name is not None else None
            if found is not None:
                place.copy_(found)
                updates[number] = int(kept.get("step", 1))
    first, second = flat
    return Gathered(first, second, tuple(updates))


def give_gathered(
    optimizer: torch.optim.Optimizer, experiment: Experiment, network: Network, gathered: Gathered
) -> None:
    """Let a new ``optimizer`` go on from what another one has gathered."""
    names = GATHERED[OPTIMIZERS[experiment.training.optimizer].torch_class]
    for name, tensor in zip(names, (gathered.first, gathered.second), strict=True):
        for number, parameter, place in _pieces(network, tensor):
            if name is not None and gathered.updates[number] > 0:
                optimizer.state[parameter][name] = place.clone(memory_format=torch.contiguous_format)
                optimizer.state[parameter]["step"] = torch.tensor(float(gathered.updates[number]))


def _empty(network: Network) -> Tensor:
    linears, slopes = network.linears, sum(slope is not None for slope in network.slopes)
    size = flat_size(linears[0].in_features, [linear.out_features for linear in linears], slopes)
    return linears[0].weight.new_empty(size, requires_grad=False)


def _pieces(network: Network, flat: Tensor) -> Iterator[tuple[int, Tensor, Tensor]]:
    """Every parameter and its part of ``flat``, with the number of the layer, or of the slope after all layers."""
    start = 0
    for number, linear in enumerate(network.linears):
        units, inputs = linear.weight.shape
        augmented = flat[start : start + units * (inputs + 1)].view(units, inputs + 1)
        yield number, linear.weight, augmented[:, :-1]
        yield number, linear.bias, augmented[:, -1]
        start += augmented.numel()
    slopes = [slope for slope in network.slopes if slope is not None]
    for number, slope in enumerate(slopes, len(network.linears)):
        yield number, slope, flat[start : start + 1]
        start += 1
