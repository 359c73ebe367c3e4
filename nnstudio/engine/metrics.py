"""How good predictions are, by task: one tensor line per epoch, the textbook's numbers at the end."""

import math

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from nnstudio.catalog import Task
from nnstudio.data import Dataset
from nnstudio.experiment import Decide, DecisionRule, Link, Squash


def read(rule: DecisionRule, output: Tensor) -> Tensor:
    """The part of activated outputs (rows, outputs) that predicts, as it is meant: (rows, predicted)."""
    match rule.link:
        case Link.IDENTITY:
            return output
        case Link.LOG:
            return output.exp()
        case Link.MEAN:
            return output[:, : output.shape[1] // 2]


def decide(rule: DecisionRule, output: Tensor) -> Tensor:
    """What activated outputs (rows, outputs) predict: (rows,) class numbers, or (rows, predicted) labels or numbers."""
    output = read(rule, output)
    if rule.decide is Decide.VALUE:
        return output
    if rule.decide is Decide.ARGMAX:
        return output.argmax(dim=1)
    return (output >= rule.threshold).to(torch.int64)


def probabilities(rule: DecisionRule, output: Tensor) -> Tensor | None:
    """The outputs read as probabilities (rows, predicted); None where they are scores or numbers."""
    output = read(rule, output)
    match rule.squash:
        case Squash.AS_IS:
            return output
        case Squash.SIGMOID:
            return output.sigmoid()
        case Squash.SOFTMAX:
            return output.softmax(dim=1)
        case Squash.EXP:
            return output.exp()
        case Squash.HALF_SHIFT:
            return (output + 1) / 2
        case Squash.NONE:
            return None


def quick_metrics(rule: DecisionRule, output: Tensor, targets: Tensor) -> dict[str, float]:
    """Accuracy, or RMSE and R², of activated outputs against raw targets ((rows,) classes, or (rows, T))."""
    if rule.decide is Decide.VALUE:
        squares = (read(rule, output) - targets).square()
        spread = (targets - targets.mean(dim=0)).square().mean()
        r2 = 1 - squares.mean() / spread if spread > 0 else torch.tensor(math.nan)
        return {"rmse": float(squares.mean().sqrt()), "r2": float(r2)}
    predicted = decide(rule, output).reshape(targets.shape)
    return {"accuracy": int((predicted == targets).sum()) / targets.numel()}


def metrics_of_many(rule: DecisionRule, output: Tensor, targets: Tensor) -> dict[str, Tensor]:
    """The same for many networks that are read by one rule: each number (M,), of outputs (M, rows, outputs)."""
    networks, rows = output.shape[:2]
    flat = output.reshape(networks * rows, -1)
    if rule.decide is Decide.VALUE:
        squares = (read(rule, flat).reshape(networks, *targets.shape) - targets).square().mean(dim=(1, 2))
        spread = (targets - targets.mean(dim=0)).square().mean()
        r2 = 1 - squares / spread if spread > 0 else torch.full_like(squares, math.nan)
        return {"rmse": squares.sqrt(), "r2": r2}
    predicted = decide(rule, flat).reshape(networks, -1)
    return {"accuracy": (predicted == targets.reshape(-1)).double().mean(dim=1)}


def chance_metrics(dataset: Dataset) -> dict[str, float]:
    """What the best constant prediction, learnt from the training rows, would score on the test rows."""
    train, test = dataset.train.targets, dataset.test.targets
    if dataset.task is Task.REGRESSION:
        return {"chance_rmse": float(np.sqrt(np.mean((test - train.mean(axis=0)) ** 2)))}
    if dataset.task is Task.MULTILABEL:
        return {"chance_accuracy": float(np.mean(test == np.round(train.mean(axis=0))))}
    most_frequent = np.bincount(train.astype(np.int64)).argmax()
    return {"chance_accuracy": float(np.mean(test == most_frequent))}


def final_metrics(
    task: Task, part: str, predicted: NDArray[np.float64], targets: NDArray[np.generic]
) -> dict[str, float]:
    """The numbers shown at the end, from scikit-learn; ``part`` is ``train`` or ``test``."""
    from sklearn import metrics  # noqa: PLC0415 (a second of start-up)

    if task is Task.REGRESSION:
        numbers = {"rmse": float(metrics.root_mean_squared_error(targets, predicted))}
        if len(targets) > 1:
            numbers["r2"] = float(metrics.r2_score(targets, predicted))
    elif task is Task.MULTILABEL:
        numbers = {"accuracy": float(np.mean(predicted == targets))}
        numbers["exact_match"] = float(metrics.accuracy_score(targets, predicted))
    else:
        numbers = {
            "accuracy": float(metrics.accuracy_score(targets, predicted)),
            "balanced_accuracy": float(metrics.recall_score(targets, predicted, average="macro", zero_division=0.0)),
        }
        if task is Task.BINARY:
            numbers["precision"] = float(metrics.precision_score(targets, predicted, zero_division=0.0))
            numbers["recall"] = float(metrics.recall_score(targets, predicted, zero_division=0.0))
    return {f"{part}_{name}": value for name, value in numbers.items()}
