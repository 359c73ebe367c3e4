"""The parameters of a run as a state dict in safetensors, and the lines that load them into plain PyTorch."""

import json
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS
from nnstudio.data import Dataset
from nnstudio.experiment import format_experiment
from nnstudio.export.lines import Lines, listed
from nnstudio.export.work import Work


def state_dict_of(work: Work) -> bytes:
    """The file: ``0.weight``, ``0.bias``, … as in an ``nn.Sequential`` of linear layers and activations in turn."""
    from safetensors.numpy import save  # noqa: PLC0415 (only where one is written)

    tensors: dict[str, NDArray[np.float32]] = {}
    for index, layer in enumerate(work.layers):
        tensors[f"{2 * index}.weight"] = np.ascontiguousarray(layer.weight)
        tensors[f"{2 * index}.bias"] = np.ascontiguousarray(layer.bias)
        if layer.slope is not None:
            tensors[f"{2 * index + 1}.weight"] = np.array([layer.slope], dtype=np.float32)
    facts = {"format": "pt", "nnstudio": format_experiment(work.experiment), "epoch": str(work.trained.snapshot.epoch)}
    content: bytes = save(tensors, facts)
    return content


def loader_of(work: Work, name: str) -> str:
    """The lines that load the file called ``name`` and ask the network about a row, in plain PyTorch."""
    lines, dataset = Lines("loader"), work.dataset
    lines.comment(f"{work.experiment.name}, after {work.trained.snapshot.epoch} epochs in nnstudio.")
    for line in ("import torch", "from safetensors.torch import load_file", "from torch import nn", ""):
        lines.add(line)
    lines.add("network = nn.Sequential(")
    for line in _modules(work):
        lines.add(f"    {line},")
    lines.add(")")
    lines.add(f"network.load_state_dict(load_file({json.dumps(name, ensure_ascii=False)}))")
    lines.add()
    lines.comment(f"The inputs, as the network was trained on them: {', '.join(dataset.input_names)}.")
    row = dataset.train.inputs[0] * dataset.scale + dataset.mean
    _add_numbers(lines, "rows", row, rows=True)
    scaled = "rows"
    if dataset.mean.any() or (dataset.scale != 1).any():
        _add_numbers(lines, "mean", dataset.mean)
        _add_numbers(lines, "scale", dataset.scale)
        scaled = "((rows - mean) / scale)"
    lines.comment(_comes_out(dataset))
    lines.add("with torch.no_grad():")
    lines.add(f"    print(network({scaled}.float()))")
    return "".join(f"{line.text}\n" for line in lines.lines)


def _modules(work: Work) -> Iterator[str]:
    network = work.experiment.network
    chosen = [(layer.activation, layer.parameters) for layer in network.hidden]
    chosen.append((network.output_activation, network.output_parameters))
    for layer, (name, parameters) in zip(work.layers, chosen, strict=True):
        units, inputs = layer.weight.shape
        yield f"nn.Linear({inputs}, {units})"
        yield ACTIVATIONS[name].module_call(parameters)


def _add_numbers(lines: Lines, name: str, values: NDArray[np.float64], *, rows: bool = False) -> None:
    """``name`` as a tensor of double precision, as it was fitted."""
    texts = [repr(float(f"{value:.12g}")) if rows else repr(float(value)) for value in values]
    opening, closing = ("[[", "]]") if rows else ("[", "]")
    lines.add(f"{name} = torch.tensor(")
    for number, text in enumerate(listed(texts, "     ")):
        lines.add(f"    {opening if number == 0 else ' '}{text.strip()}")
    last = lines.lines.pop().text
    lines.add(f"{last.rstrip(',')}{closing},")
    lines.add("    dtype=torch.float64,")
    lines.add(")")


def _comes_out(dataset: Dataset) -> str:
    if dataset.class_names:
        return f"What comes out, about the classes {', '.join(dataset.class_names)}:"
    return f"What comes out, about {', '.join(dataset.target_names)}:"
