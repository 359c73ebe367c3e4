"""The calls that the catalog writes are run as they stand, and give the catalog's own numbers."""

import json
import subprocess
import sys

import numpy as np
import pytest

from nnstudio.catalog import ACTIVATIONS, LOSSES
from tests.catalog.test_activations import WAYS as ACTIVATION_WAYS
from tests.catalog.test_activations import other_values as other_values_of_activation
from tests.catalog.test_losses import WAYS as LOSS_WAYS
from tests.catalog.test_losses import fed_to, other_values, target_of

HEADER = """
import json, torch
from torch import nn
from torch.nn import functional as F
torch.set_default_dtype(torch.float64)
results = []
"""


def run(lines: list[str]) -> list[object]:
    """The list ``results`` of a program of its own."""
    program = "\n".join([HEADER, *lines, "print(json.dumps(results))"])
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert not done.stderr
    found: list[object] = json.loads(done.stdout)
    return found


def test_that_the_calls_of_activations_give_their_values() -> None:
    x = np.random.default_rng(1).normal(0, 3, (3, 4))
    lines, wanted = [f"x = torch.tensor({x.tolist()})"], []
    for name, changed in ACTIVATION_WAYS:
        entry = ACTIVATIONS[name]
        given = other_values_of_activation(entry) if changed else {}
        for call in (entry.functional_call("x", given), f"{entry.module_call(given)}(x)"):
            lines.append(f"results.append({call}.tolist())")
            wanted.append(entry.value(x, given))
    for found, value in zip(run(lines), wanted, strict=True):
        np.testing.assert_allclose(np.array(found), value, rtol=1e-12, atol=1e-12)


def test_that_the_calls_of_losses_give_their_losses() -> None:
    lines, wanted = [], []
    for name, changed in LOSS_WAYS:
        entry, random = LOSSES[name], np.random.default_rng(2)
        given = other_values(entry) if changed else {}
        fed, target = fed_to(entry, given, random), target_of(entry, random)
        lines.append(f"output, target = torch.tensor({fed.tolist()}), torch.tensor({target.tolist()})")
        module = f"{entry.module_call(given)}({', '.join(entry.arguments_code())})"
        for call in (entry.functional_call(given=given), module):
            lines.append(f"results.append({call}.item())")
            wanted.append(entry.reduced(entry.elements(fed, target, given), target, given))
    assert run(lines) == pytest.approx(wanted, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize(
    ("name", "given", "call", "module"),
    [
        ("relu", {}, "F.relu(x)", "nn.ReLU()"),
        (
            "leaky_relu",
            {"negative_slope": 0.2},
            "F.leaky_relu(x, negative_slope=0.2)",
            "nn.LeakyReLU(negative_slope=0.2)",
        ),
        ("leaky_relu", {"negative_slope": 0.01}, "F.leaky_relu(x)", "nn.LeakyReLU()"),
        ("prelu", {}, "F.prelu(x, torch.tensor(0.25))", "nn.PReLU()"),
        ("softmax", {}, "F.softmax(x, dim=-1)", "nn.Softmax(dim=-1)"),
        ("identity", {}, "x", "nn.Identity()"),
        ("hardtanh", {"max_val": 2}, "F.hardtanh(x, max_val=2.0)", "nn.Hardtanh(max_val=2.0)"),
    ],
)
def test_that_activations_are_written_as_in_a_textbook(
    name: str, given: dict[str, object], call: str, module: str
) -> None:
    assert ACTIVATIONS[name].functional_call(given=given) == call
    assert ACTIVATIONS[name].module_call(given) == module


def test_that_losses_are_written_as_in_a_textbook() -> None:
    assert LOSSES["mse"].functional_call("o", "y") == "F.mse_loss(o, y)"
    assert LOSSES["huber"].module_call({"delta": 2.0}) == "nn.HuberLoss(delta=2.0)"
    assert LOSSES["kl_div"].module_call() == 'nn.KLDivLoss(reduction="batchmean")'
    assert LOSSES["multi_margin"].module_call({"p": 2.0}) == "nn.MultiMarginLoss(p=2)"
    weighted = LOSSES["bce_with_logits"].functional_call("o", "y", {"pos_weight": 2.0})
    assert weighted == "F.binary_cross_entropy_with_logits(o, y, pos_weight=torch.tensor(2.0))"
