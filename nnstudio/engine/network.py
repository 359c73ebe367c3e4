"""The network that an experiment describes, as a PyTorch module with its start weights."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from nnstudio.catalog import ACTIVATIONS, with_defaults
from nnstudio.data.playground import PlaygroundStream, weight_stream
from nnstudio.engine.chance import weight_generator
from nnstudio.engine.precision import precision_of
from nnstudio.experiment import Experiment, InitializerChoice
from nnstudio.experiment.playground import draws_as_playground


class Network(nn.Module):
    """Linear layers, each followed by its activation; the last activation is the output activation."""

    def __init__(self, linears: list[nn.Linear], activations: list[nn.Module]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(linears)
        self.linears = linears  # the same layers, under the type that ModuleList forgets
        self.activations = nn.ModuleList(activations)

    def logits(self, x: Tensor) -> Tensor:
        """The raw values of the last layer: (rows, inputs) to (rows, outputs)."""
        for linear, activation in zip(self.linears[:-1], self.activations[:-1], strict=True):
            x = activation(linear(x))
        last: Tensor = self.linears[-1](x)
        return last

    def forward(self, x: Tensor) -> Tensor:
        """The activated output: (rows, inputs) to (rows, outputs)."""
        output: Tensor = self.activations[-1](self.logits(x))
        return output

    def answers(self, x: Tensor) -> list[tuple[Tensor, Tensor]]:
        """What every layer makes of ``x``: (pre-activations, outputs), each (rows, units), in order."""
        layers = []
        for linear, activation in zip(self.linears, self.activations, strict=True):
            before = linear(x)
            x = activation(before)
            layers.append((before, x))
        return layers

    def set_activations(self, experiment: Experiment) -> None:
        """Swap the activations for those of ``experiment``; weights stay, and learned slopes that began alike."""
        weight = self.linears[0].weight
        self.activations = nn.ModuleList(
            before if _learn_alike(before, after) else after.to(weight.device, weight.dtype)
            for before, after in zip(self.activations, activation_modules(experiment), strict=True)
        )

    @property
    def slopes(self) -> list[nn.Parameter | None]:
        """The slope (1,) that each layer's activation learns; None where it learns nothing."""
        return [module.weight if isinstance(module, nn.PReLU) else None for module in self.activations]

    @torch.no_grad()
    def set_slopes(self, slopes: Sequence[float | None]) -> None:
        """Go back to slopes learned before, one for each layer; to the start slope where there is none."""
        for module, slope in zip(self.activations, slopes, strict=True):
            if isinstance(module, nn.PReLU):
                module.weight.fill_(module.init if slope is None else slope)


def build_network(experiment: Experiment, inputs: int, outputs: int) -> Network:
    """The network of ``experiment`` for so many inputs and outputs, on the CPU, with its start weights."""
    widths = [inputs, *(layer.units for layer in experiment.network.hidden), outputs]
    linears = [_empty_linear(fan_in, fan_out) for fan_in, fan_out in pairwise(widths)]
    network = Network(linears, activation_modules(experiment)).to(precision_of(experiment))
    initialize(network, experiment)
    return network


def own_parameters(network: Network) -> None:
    """Let every layer have its weights and biases in memory of its own, as a new network has them."""
    for linear in network.linears:
        linear.weight = nn.Parameter(linear.weight.detach().clone(memory_format=torch.contiguous_format))
        linear.bias = nn.Parameter(linear.bias.detach().clone(memory_format=torch.contiguous_format))


def count_parameters(network: Network) -> int:
    """How many numbers the training may change."""
    return sum(parameter.numel() for parameter in network.parameters())


def _empty_linear(fan_in: int, fan_out: int) -> nn.Linear:
    # skip_init: the start weights are drawn from the run's own generator, never from the global one.
    linear: nn.Linear = nn.utils.skip_init(nn.Linear, fan_in, fan_out)  # type: ignore[no-untyped-call]
    return linear


def build_activation(name: str, parameters: Mapping[str, object]) -> nn.Module:
    """The PyTorch module of a catalog entry."""
    entry = ACTIVATIONS[name]
    module_class = getattr(nn, entry.torch_class)
    module: nn.Module = module_class(**with_defaults(entry.parameters, parameters), **entry.fixed)
    return module


def _learn_alike(before: nn.Module, after: nn.Module) -> bool:
    return isinstance(before, nn.PReLU) and isinstance(after, nn.PReLU) and before.init == after.init


def activation_modules(experiment: Experiment) -> list[nn.Module]:
    """The activation of every layer, the output's last."""
    network = experiment.network
    hidden = [build_activation(layer.activation, layer.parameters) for layer in network.hidden]
    return [*hidden, build_activation(network.output_activation, network.output_parameters)]


def initialize(network: Network, experiment: Experiment) -> None:
    """Draw every weight and set every bias, in the order of the layers, from the generator of ``training.seed``."""
    generator, stream = weight_generator(experiment.training.seed), _stream(experiment)
    hidden = experiment.network.hidden
    for index, linear in enumerate(network.linears):
        layer = hidden[index] if index < len(hidden) else None
        choice = (layer.initializer if layer else None) or experiment.network.initializer
        name, parameters = _split(choice)
        if name == "auto":
            name = ACTIVATIONS[layer.activation].initializer if layer else "xavier_uniform"
        if stream is not None and name == "uniform":
            _draw_from(stream, linear, parameters)
        else:
            _draw(linear, name, parameters, generator)
        bias = layer.bias if layer else experiment.network.output_bias
        if bias is not None:
            nn.init.constant_(linear.bias, bias)


def _split(choice: str | InitializerChoice) -> tuple[str, Mapping[str, object]]:
    return (choice, {}) if isinstance(choice, str) else (choice.name, choice.parameters)


def _stream(experiment: Experiment) -> PlaygroundStream | None:
    """What draws the weights where the data are Playground's."""
    data = experiment.data
    return weight_stream(data, experiment.training.seed) if draws_as_playground(data) else None


def _draw_from(stream: PlaygroundStream, linear: nn.Linear, parameters: Mapping[str, object]) -> None:
    """Fill one layer as Playground does: neuron by neuron, each with its weights in the order of its inputs."""
    reach = float(str(parameters.get("range", 0.5)))
    drawn = [2 * reach * (stream.random() - 0.5) for _ in range(linear.weight.numel())]
    with torch.no_grad():
        linear.weight.copy_(torch.tensor(drawn, dtype=torch.float64).view_as(linear.weight))
    nn.init.zeros_(linear.bias)


def _draw(linear: nn.Linear, name: str, parameters: Mapping[str, object], generator: torch.Generator) -> None:
    """Fill one layer; sources: Glorot & Bengio 2010 (xavier), He et al. 2015 (he), LeCun et al. 1998 (lecun)."""
    weight, fan_in = linear.weight, linear.in_features
    nn.init.zeros_(linear.bias)
    if name == "torch":
        bound = 1 / math.sqrt(fan_in)
        nn.init.uniform_(weight, -bound, bound, generator=generator)
        nn.init.uniform_(linear.bias, -bound, bound, generator=generator)
    elif name == "xavier_uniform":
        nn.init.xavier_uniform_(weight, generator=generator)
    elif name == "xavier_normal":
        nn.init.xavier_normal_(weight, generator=generator)
    elif name == "he_uniform":
        nn.init.kaiming_uniform_(weight, nonlinearity="relu", generator=generator)
    elif name == "he_normal":
        nn.init.kaiming_normal_(weight, nonlinearity="relu", generator=generator)
    elif name == "lecun_normal":
        nn.init.normal_(weight, std=1 / math.sqrt(fan_in), generator=generator)
    elif name == "uniform":
        bound = float(str(parameters.get("range", 0.5)))
        nn.init.uniform_(weight, -bound, bound, generator=generator)
    elif name == "constant":
        nn.init.constant_(weight, float(str(parameters.get("value", 0.1))))
    else:
        nn.init.zeros_(weight)
