"""From a run to plain numbers: its curves, and what its weights say at the first and the final epoch.

One function makes it from the experiment, the data, the curves and the final weights, so that the window, ``lesson
verify`` and ``collect`` judge by the same numbers.
"""

import math
from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from nnstudio.catalog import ACTIVATIONS, Task
from nnstudio.data import Dataset, code_targets, load_dataset, outputs_for, target_facts
from nnstudio.engine.frame import Curves, LayerWeights
from nnstudio.engine.history import History
from nnstudio.engine.losses import build_loss
from nnstudio.engine.metrics import decide
from nnstudio.engine.network import Network, build_network
from nnstudio.engine.non_finite import NonFiniteError
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import Experiment, decision_rule, feeds_logits
from nnstudio.experiment.pairing import loss_floor
from nnstudio.lessons.metrics import METRICS
from nnstudio.lessons.outcome import RunOutcome

DIVERGED_TIMES = 10.0  # a training loss that has grown so many times counts as diverged


def run_experiment(experiment: Experiment) -> RunOutcome:
    """Train ``experiment`` to its last epoch, or until its numbers are none any more.

    Raises:
        UserError: it cannot be trained at all.
    """
    dataset = load_dataset(experiment.data)
    trainer, history = Trainer(experiment, dataset), History(whole=True)
    torch.set_num_threads(trainer.threads)
    failed = False
    history.record(trainer.evaluate())
    try:
        while trainer.epoch < experiment.training.epochs:
            if trainer.train(trainer.batches_per_epoch):
                history.record(trainer.evaluate())
    except NonFiniteError:
        failed = True
    return outcome_of(experiment, dataset, history.curves(), trainer.weights(), failed=failed)


def outcome_of(
    experiment: Experiment, dataset: Dataset, curves: Curves, weights: Sequence[LayerWeights], *, failed: bool = False
) -> RunOutcome:
    """The numbers of a run that ended with ``weights``; the start weights follow from the experiment's seed."""
    named = {"epoch": curves.epoch, "train_loss": curves.train_loss, "test_loss": curves.test_loss, **curves.metrics}
    kept = {name: [float(value) for value in named[name]] for name in named if name == "epoch" or name in METRICS}
    network = build_network(experiment, len(dataset.input_names), outputs_for(experiment, dataset)).float()
    first = _numbers(experiment, dataset, network)
    _put(network, weights)
    final = _numbers(experiment, dataset, network)
    losses = kept["train_loss"]
    grown = bool(losses) and losses[-1] > DIVERGED_TIMES * max(losses[0], 1e-9)
    floor = loss_floor(experiment, target_facts(dataset)) or 0.0
    for numbers, place in ((first, 0), (final, -1)):
        numbers["diverged"] = float((failed or grown) and place == -1)
        numbers["epochs"] = kept["epoch"][place] if kept["epoch"] else 0.0
        numbers["floor_gap"] = losses[place] - floor if losses else math.nan
    return RunOutcome(
        experiment=experiment,
        curves={name: curve for name, curve in kept.items() if all(map(math.isfinite, curve))},
        first=_finite(first),
        final=_finite(final),
    )


def _finite(numbers: dict[str, float]) -> dict[str, float]:
    """What can be written down; what is no number is left out, and passes no check."""
    return {name: value for name, value in numbers.items() if math.isfinite(value)}


@torch.no_grad()
def _put(network: Network, weights: Sequence[LayerWeights]) -> None:
    network.set_slopes([layer.slope for layer in weights])
    for linear, layer in zip(network.linears, weights, strict=True):
        linear.weight.copy_(torch.from_numpy(layer.weight.copy()))
        linear.bias.copy_(torch.from_numpy(layer.bias.copy()))


def _numbers(experiment: Experiment, dataset: Dataset, network: Network) -> dict[str, float]:
    numbers = {"parameters": float(sum(parameter.numel() for parameter in network.parameters()))}
    numbers |= _of_layers(experiment, dataset, network)
    if dataset.task.has_classes:
        for part, rows in (("train", dataset.train), ("test", dataset.test)):
            with torch.no_grad():
                output = network(torch.as_tensor(rows.inputs, dtype=torch.float32))
            rule = decision_rule(experiment, dataset.task, output.shape[1])
            predicted = decide(rule, output).reshape(-1).numpy()
            numbers |= _of_classes(dataset, part, predicted, rows.targets)
    return numbers


def _of_layers(experiment: Experiment, dataset: Dataset, network: Network) -> dict[str, float]:
    """Gradients and answers of every layer over all training rows; layers count from 1."""
    x = torch.as_tensor(dataset.train.inputs, dtype=torch.float32)
    y = torch.as_tensor(code_targets(experiment, dataset, dataset.train))
    y = y.float() if y.is_floating_point() else y
    answers = network.answers(x)
    loss = build_loss(experiment)(answers[-1][0] if feeds_logits(experiment) else answers[-1][1], y)
    gradients = torch.autograd.grad(loss * experiment.loss.scale, [linear.weight for linear in network.linears])
    norms = [float(gradient.norm()) for gradient in gradients]
    hidden = experiment.network.hidden
    numbers: dict[str, float] = {}
    dead = units = 0
    for layer, (norm, (before, after)) in enumerate(zip(norms, answers, strict=True), start=1):
        numbers[f"gradient_norm.{layer}"] = norm
        numbers[f"activation_mean.{layer}"] = float(after.detach().mean())
        numbers[f"bias.{layer}"] = float(network.linears[layer - 1].bias.detach()[0])
        if layer <= len(hidden):
            lost = _dead(hidden[layer - 1].activation, hidden[layer - 1].parameters, before)
            numbers[f"dead_share.{layer}"] = lost / before.shape[1]
            dead, units = dead + lost, units + before.shape[1]
        if layer > 1:
            numbers[f"same_sign_share.{layer}"] = _same_sign(answers[layer - 2][1].detach())
    numbers["dead_share"] = dead / units if units else 0.0
    if len(hidden) > 1:
        numbers["gradient_ratio"] = norms[0] / norms[len(hidden) - 1] if norms[len(hidden) - 1] > 0 else 0.0
    return numbers


def _dead(name: str, given: dict[str, float | bool | str | list[float]], before: torch.Tensor) -> int:
    """How many units have slope 0 on every row."""
    slopes = ACTIVATIONS[name].slope(before.detach().double().numpy(), given)
    return int((slopes == 0).all(axis=0).sum())


def _same_sign(inputs: torch.Tensor) -> float:
    """On how many rows all weights of one neuron get a gradient of one sign.

    The gradient of a weight is the neuron's error times its input, so that its signs are those of the inputs.
    """
    return float(((inputs > 0).all(dim=1) | (inputs < 0).all(dim=1)).double().mean())


def _of_classes(
    dataset: Dataset, part: str, predicted: NDArray[np.int64], targets: NDArray[np.generic]
) -> dict[str, float]:
    """Recall, precision and balanced accuracy, 0 where nothing can be divided by."""
    truth = targets.astype(np.int64)
    present = [label for label in range(dataset.classes) if (truth == label).any()]
    recalls = [float((predicted[truth == label] == label).mean()) for label in present]
    numbers = {f"{part}_balanced_accuracy": float(np.mean(recalls)) if recalls else 0.0}
    if dataset.task is Task.BINARY:
        found = (predicted == 1) & (truth == 1)
        numbers[f"{part}_recall"] = float(found.sum() / max(1, (truth == 1).sum()))
        numbers[f"{part}_precision"] = float(found.sum() / max(1, (predicted == 1).sum()))
    return numbers
