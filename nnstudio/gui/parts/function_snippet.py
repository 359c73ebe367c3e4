"""A single activation or loss in a few lines of PyTorch, for the control that one is at."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nnstudio.experiment import Experiment
from nnstudio.gui.parts import activation_code, loss_code
from nnstudio.gui.parts.loss_question import Family, Question, asked_of, family_of

_VECTOR = np.array([1.0, -2.0, 3.0])
_QUESTIONS: Mapping[Family, Question] = {
    Family.NUMBERS: Question("mse", np.array([2.5, 0.0, 2.0]), np.array([3.0, -0.5, 2.0])),
    Family.COUNTS: Question("poisson_nll", np.array([0.0, 1.0, 2.0]), np.array([1.0, 2.0, 9.0])),
    Family.YES_NO: Question("bce_with_logits", np.array([2.0, -1.0, 0.5]), np.array([1.0, 0.0, 0.0])),
    Family.CLASSES: Question("cross_entropy", np.array([[2.0, 1.0, 0.1]]), np.array([0])),
}


@dataclass(frozen=True, slots=True)
class Snippet:
    """One function by its name, and lines that run as they are in a Python prompt."""

    name: str
    lines: tuple[str, ...]


def snippet_of(experiment: Experiment, part: str) -> Snippet | None:
    """The function that is chosen by ``part`` of ``experiment``; None where that is none."""
    network, (section, *rest) = experiment.network, part.split(".")
    if section == "hidden" and rest and rest[0].isdigit() and int(rest[0]) < len(network.hidden):
        layer = network.hidden[int(rest[0])]
        return _activation(layer.activation, layer.parameters)
    if section == "output":
        return _activation(network.output_activation, network.output_parameters)
    if section == "loss":
        name = experiment.loss.name
        question = asked_of(name, _QUESTIONS[family_of(name)], experiment.loss.parameters)
        return Snippet(name, _stacked(loss_code.code_of(question)))
    return None


def _activation(name: str, given: Mapping[str, object]) -> Snippet:
    return Snippet(name, _stacked(activation_code.code_of(_VECTOR, [(name, given)])))


def _stacked(code: str) -> tuple[str, ...]:
    """The lines, each answer below its call: beside it there is no room in a narrow place."""
    lines: list[str] = []
    for line in code.split("\n"):
        call, mark, answer = line.partition("  # ")
        lines += [call.rstrip(), f"# {answer}"] if mark and call.strip() else [line.strip()]
    return tuple(lines)
