"""The weights that a run of the studio has come to, taken over at the end of a script that trains anew.

A long training makes much of the last bit of every sum, so that no second one predicts quite the same: what the studio
has trained itself goes along, digit for digit.
"""

import textwrap
from collections.abc import Iterator

import numpy as np

from nnstudio.engine.frame import LayerWeights
from nnstudio.experiment import Experiment, feeds_logits
from nnstudio.export.lines import WIDTH, Lines, ScriptLine, number_code
from nnstudio.export.work import RunSoFar

_PART, _EPOCHS = "trained", "training.epochs"
NOTE = "It trains anew, and then takes over the weights that nnstudio had trained."


def epochs_lines(experiment: Experiment) -> list[ScriptLine]:
    """The switch at the top: how long to train before the weights of the studio are taken over."""
    lines = Lines(_EPOCHS)
    lines.comment("How long to train here; with 0 the weights of nnstudio are taken over at once.")
    lines.add(f"epochs = {number_code(experiment.training.epochs)}")
    return lines.lines


def trained_lines(experiment: Experiment, run: RunSoFar, dtype: str) -> list[ScriptLine]:
    """The lines that give ``network`` the weights of ``run``, and say how far its own outputs were from theirs."""
    lines = Lines(_PART)
    epochs, steps = number_code(run.snapshot.epoch), number_code(run.snapshot.step)
    lines.comment(f"Trained: nnstudio's weights after {epochs} epochs ({steps} steps), first layer first.")
    if run.curves.marks:
        lines.comment("That run was changed on its way, so that training anew leads elsewhere.")
    lines.add('weights = """')
    for numbers in _numbers(run.snapshot.layers, experiment):
        lines.extend(ScriptLine(line, _PART) for line in textwrap.wrap(" ".join(numbers), WIDTH))
    lines.add('"""')
    lines.add("numbers = [float(number) for number in weights.split()]")
    kind = "" if dtype == "float32" else f", dtype=torch.{dtype}"
    device = "" if experiment.training.device == "cpu" else ", device=device"
    lines.add("with torch.no_grad():")
    lines.add("    here = network(x_test)")
    lines.add(f"    trained = torch.tensor(numbers{kind}{device})")
    lines.add("    nn.utils.vector_to_parameters(trained, network.parameters())")
    lines.add("    difference = (network(x_test) - here).abs().max().item()")
    lines.add('    print("largest difference to the outputs in nnstudio", difference)')
    return lines.lines


def _numbers(layers: tuple[LayerWeights, ...], experiment: Experiment) -> Iterator[list[str]]:
    """Every neuron's weights, then the biases and the learned slope of its layer; for each a line, or more.

    A number is written with as many digits as tell it from every other one of single precision.
    """
    for index, layer in enumerate(layers):
        yield from (list(map(str, neuron)) for neuron in layer.weight)
        yield list(map(str, layer.bias))
        # An activation that serves predictions alone is no part of the script's network.
        if layer.slope is not None and not (index == len(layers) - 1 and feeds_logits(experiment)):
            yield [str(np.float32(layer.slope))]
