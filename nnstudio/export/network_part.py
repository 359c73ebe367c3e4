"""The network as ``nn.Sequential``, and its start weights from the generator of ``training.seed``."""

from collections.abc import Mapping
from itertools import pairwise

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.data.playground import weight_stream
from nnstudio.engine.seeds import seed_number
from nnstudio.experiment import Experiment, InitializerChoice, feeds_logits, is_fused, output_units
from nnstudio.experiment.playground import draws_as_playground
from nnstudio.export.lines import Lines, ScriptLine
from nnstudio.export.playground_part import weight_lines

_SEED = "training.seed"
_DRAWS = {
    "xavier_uniform": "xavier_uniform_({weight}, generator=generator)",
    "xavier_normal": "xavier_normal_({weight}, generator=generator)",
    "he_uniform": 'kaiming_uniform_({weight}, nonlinearity="relu", generator=generator)',
    "he_normal": 'kaiming_normal_({weight}, nonlinearity="relu", generator=generator)',
    "lecun_normal": "normal_({weight}, std=1 / {fan_in}**0.5, generator=generator)",
    "uniform": "uniform_({weight}, -{range}, {range}, generator=generator)",
    "constant": "constant_({weight}, {value})",
    "zeros": "zeros_({weight})",
}
_TORCH_BOUND = "bound = 1 / {fan_in}**0.5  # as nn.Linear does by itself"
_TORCH_DRAW = "nn.init.uniform_({tensor}, -bound, bound, generator=generator)"


def network_lines(experiment: Experiment, dataset: Dataset, dtype: str) -> list[ScriptLine]:
    """The lines from the imports to ``network``, with its start weights, on its device."""
    network = experiment.network
    outputs = output_units(experiment, dataset.task, dataset.classes, dataset.target_columns)
    widths = [len(dataset.input_names), *(layer.units for layer in network.hidden), outputs]
    lines = Lines("network")
    lines.comment(f"Network: {'-'.join(map(str, widths))} neurons.")
    lines.add("network = nn.Sequential(")
    for index, (layer, (before, units)) in enumerate(zip(network.hidden, pairwise(widths), strict=False)):
        units_part = f"hidden.{index}.units"
        earlier = f"hidden.{index - 1}.units" if index else "data.features"
        lines.add(f"    nn.Linear({before}, {units}),", units_part, earlier)
        module = ACTIVATIONS[layer.activation].module_call(layer.parameters)
        lines.add(f"    {module},", f"hidden.{index}.activation")
    _add_output(lines, experiment, widths)
    lines.add(")")
    lines.add()
    drawn_there = draws_as_playground(experiment.data)
    if drawn_there:
        lines.add("network.double()  # as TensorFlow Playground computes")
    _add_start(lines, experiment, widths)
    if dtype == "float64" and not drawn_there:
        lines.add("network.double()")
    if experiment.training.device != "cpu":
        lines.add("network.to(device)", "training.device")
    return lines.lines


def _add_output(lines: Lines, experiment: Experiment, widths: list[int]) -> None:
    network, (before, outputs) = experiment.network, widths[-2:]
    earlier = f"hidden.{len(network.hidden) - 1}.units" if network.hidden else "data.features"
    linear, name = f"    nn.Linear({before}, {outputs}),", network.output_activation
    if feeds_logits(experiment) and name != "identity":
        why = f"the {name} is inside the loss" if is_fused(experiment) else f"the {name} is for predictions only"
        lines.add(f"{linear}  # logits: {why}", "output.units", "output.activation", "loss.input", earlier)
        return
    lines.add(linear, "output.units", earlier, *(["output.activation"] if name == "identity" else []))
    if name != "identity":
        module = ACTIVATIONS[name].module_call(network.output_parameters)
        lines.add(f"    {module},", "output.activation", "loss.input")


# ---- start weights ----


def _add_start(lines: Lines, experiment: Experiment, widths: list[int]) -> None:
    network, seed = experiment.network, experiment.training.seed
    layers = len(widths) - 1
    biases = [layer.bias for layer in network.hidden] + [network.output_bias]
    given = f"from the text {seed!r}" if isinstance(seed, str) else "another seed is another start"
    lines.comment("Start weights.", "network.initializer")
    lines.add(f"seed = {seed_number(seed)}  # {given}" if len(given) < 60 else f"seed = {seed_number(seed)}", _SEED)
    choices = [_choice(experiment, index) for index in range(layers)]
    stream = weight_stream(experiment.data, seed) if draws_as_playground(experiment.data) else None
    if any(_is_drawn(name) and (stream is None or name != "uniform") for name, _ in choices):
        lines.add("generator = torch.Generator().manual_seed(seed)", _SEED)
    all_zero = not any(biases) and all(name != "torch" for name, _ in choices)
    for index, (name, parameters) in enumerate(choices):
        part = f"hidden.{index}" if index < len(network.hidden) else "output"
        own = (f"{part}.initializer", "network.initializer", f"{part}.activation")
        if stream is not None and name == "uniform":
            size = widths[index + 1], widths[index]
            lines.extend(weight_lines(stream, f"network[{2 * index}]", size, parameters, (_SEED, *own)))
        else:
            _add_weights(lines, f"network[{2 * index}]", name, parameters, widths[index], own)
        if not all_zero and (biases[index] is not None or name != "torch"):
            lines.add(_bias(f"network[{2 * index}].bias", biases[index] or 0.0), f"{part}.bias")
    if all_zero:
        lines.add("for layer in network[::2]:", "network.bias")
        lines.add("    nn.init.zeros_(layer.bias)", "network.bias")


def _bias(tensor: str, value: float) -> str:
    return f"nn.init.constant_({tensor}, {float(value)!r})" if value else f"nn.init.zeros_({tensor})"


def _choice(experiment: Experiment, index: int) -> tuple[str, Mapping[str, object]]:
    """The initialiser of one layer, ``auto`` resolved, and its parameters."""
    hidden = experiment.network.hidden
    layer = hidden[index] if index < len(hidden) else None
    choice: str | InitializerChoice = (layer.initializer if layer else None) or experiment.network.initializer
    name, parameters = (choice, {}) if isinstance(choice, str) else (choice.name, choice.parameters)
    if name == "auto":
        name = ACTIVATIONS[layer.activation].initializer if layer else "xavier_uniform"
    return name, parameters


def _is_drawn(name: str) -> bool:
    return name not in {"constant", "zeros"}


def _add_weights(
    lines: Lines, layer: str, name: str, parameters: Mapping[str, object], fan_in: int, parts: tuple[str, ...]
) -> None:
    if name == "torch":
        lines.add(_TORCH_BOUND.format(fan_in=fan_in), *parts)
        for tensor in (f"{layer}.weight", f"{layer}.bias"):
            lines.add(_TORCH_DRAW.format(tensor=tensor), *parts)
        return
    reach, value = (float(str(parameters.get(key, default))) for key, default in (("range", 0.5), ("value", 0.1)))
    draw = _DRAWS[name].format(weight=f"{layer}.weight", fan_in=fan_in, range=reach, value=value)
    lines.add(f"nn.init.{draw}", *parts)
