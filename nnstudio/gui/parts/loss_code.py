"""What the calculator of losses does, as the lines that do the same in PyTorch."""

import numpy as np

from nnstudio.catalog import ACTIVATIONS, LOSSES, Takes, Target
from nnstudio.gui.parts.loss_question import Question
from nnstudio.gui.parts.tensor_text import literal, printed

_TYPED = {
    Takes.VALUE: "predictions",
    Takes.LOG_RATE: "outputs",
    Takes.MEAN_AND_VARIANCE: "outputs",
    Takes.SCORE: "scores",
}
_FED = {"sigmoid": "probabilities", "softmax": "probabilities", "log_softmax": "log_probabilities"}


def code_of(question: Question) -> str:
    """The lines from the imports to the printed loss and its gradient, with what PyTorch prints as comments."""
    entry = LOSSES[question.loss]
    typed = _TYPED.get(entry.takes, "logits")
    squashed = question.before != "identity"
    fed = _FED.get(question.before, "activated") if squashed else typed
    before = ACTIVATIONS[question.before].functional_call(typed)
    arguments = ", ".join(entry.arguments_code(fed, "target"))
    directly = ", ".join(entry.arguments_code(before if squashed else typed, "target"))
    lines = [
        f"{typed} = torch.tensor({literal(question.typed)})",
        f"target = torch.tensor({literal(question.target, whole=entry.target is Target.INDEX)})",
        *([f"{fed} = {before}"] if squashed else []),
        f"loss_fn = {entry.module_call(question.given)}",
        *_shown(f"print(loss_fn({arguments}))", printed(np.asarray(question.value))),
        f"{typed}.requires_grad_()",
        f"loss_fn({directly}).backward()",
        *_shown(f"print({typed}.grad)", printed(question.gradient)),
    ]
    uses_functions = any("F." in line for line in lines)
    imports = ["import torch", "from torch import nn", *(["from torch.nn import functional as F"] * uses_functions)]
    return "\n".join([*imports, *lines])


def _shown(call: str, answer: str) -> list[str]:
    """A call with its answer behind it, or below it where that takes several lines."""
    first, *others = answer.split("\n")
    if not others:
        return [f"{call}  # {first}"]
    return [call, *(f"# {line}" for line in (first, *others))]
