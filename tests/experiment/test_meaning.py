"""What a choice means, held to PyTorch where PyTorch has an opinion."""

import itertools
import math
from typing import Literal

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from nnstudio.catalog import ACTIVATIONS, LOSSES, Target, Task, UserError
from nnstudio.experiment import (
    Decide,
    Experiment,
    Link,
    Squash,
    decision_rule,
    default_experiment,
    feeds_logits,
    is_fused,
    output_units,
    refuse_impossible,
)
from nnstudio.experiment.edits import with_data, with_loss, with_network

Input = Literal["auto", "output", "logits"]
BINARY, MULTICLASS, MULTILABEL, REGRESSION = Task
CLASSES = {BINARY: 2, MULTICLASS: 3, MULTILABEL: 0, REGRESSION: 0}
PAIRS = list(itertools.product(ACTIVATIONS, LOSSES))


def pair(activation: str, loss: str, fed: Input = "auto", outputs: int | None = None) -> Experiment:
    experiment = with_network(default_experiment(), output_activation=activation, outputs=outputs)
    return with_loss(experiment, name=loss, input=fed)


# ---- what the loss is fed with ----


@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_that_auto_feeds_logits_to_exactly_two_pairs(activation: str, loss: str) -> None:
    fused = (activation, loss) in {("softmax", "cross_entropy"), ("sigmoid", "bce_with_logits")}
    assert feeds_logits(pair(activation, loss)) == is_fused(pair(activation, loss)) == fused
    assert feeds_logits(pair(activation, loss, "logits"))
    assert not feeds_logits(pair(activation, loss, "output"))


# ---- how many outputs ----


@pytest.mark.parametrize(
    ("activation", "loss", "task", "classes", "targets", "units"),
    [
        ("sigmoid", "bce_with_logits", BINARY, 2, 1, 1),
        ("identity", "mse", BINARY, 2, 1, 1),
        ("softmax", "mse", BINARY, 2, 1, 2),
        ("log_softmax", "nll", BINARY, 2, 1, 2),
        ("sigmoid", "cross_entropy", BINARY, 2, 1, 2),
        ("softmax", "cross_entropy", MULTICLASS, 3, 1, 3),
        ("sigmoid", "bce_with_logits", MULTICLASS, 10, 1, 10),
        ("identity", "mse", MULTICLASS, 3, 1, 3),
        ("sigmoid", "bce_with_logits", MULTILABEL, 0, 4, 4),
        ("softmax", "mse", MULTILABEL, 0, 4, 4),
        ("identity", "mse", REGRESSION, 0, 1, 1),
        ("softmax", "huber", REGRESSION, 0, 1, 1),
        ("identity", "l1", REGRESSION, 0, 2, 2),
        ("log_softmax", "kl_div", BINARY, 2, 1, 2),
        ("identity", "kl_div", MULTICLASS, 3, 1, 3),
        ("identity", "multi_margin", BINARY, 2, 1, 2),
        ("identity", "soft_margin", BINARY, 2, 1, 1),
        ("identity", "soft_margin", MULTICLASS, 3, 1, 3),
        ("identity", "poisson_nll", REGRESSION, 0, 1, 1),
        ("identity", "gaussian_nll", REGRESSION, 0, 2, 4),
        ("identity", "gaussian_nll", BINARY, 2, 1, 2),
        ("softmax", "gaussian_nll", BINARY, 2, 1, 4),
        ("identity", "gaussian_nll", MULTILABEL, 0, 3, 6),
    ],
)
def test_that_outputs_follow_from_task_and_loss(
    activation: str, loss: str, task: Task, classes: int, targets: int, units: int
) -> None:
    assert output_units(pair(activation, loss), task, classes, targets) == units
    assert output_units(pair(activation, loss, outputs=7), task, classes, targets) == 7


# ---- how an output is read ----


@pytest.mark.parametrize(
    ("activation", "loss", "outputs", "rule"),
    [
        ("sigmoid", "bce_with_logits", 1, (Decide.THRESHOLD, Squash.AS_IS, 0.5)),
        ("sigmoid", "bce", 1, (Decide.THRESHOLD, Squash.AS_IS, 0.5)),
        ("sigmoid", "mse", 1, (Decide.THRESHOLD, Squash.AS_IS, 0.5)),
        ("identity", "bce_with_logits", 1, (Decide.THRESHOLD, Squash.SIGMOID, 0.0)),
        ("tanh", "bce_with_logits", 1, (Decide.THRESHOLD, Squash.SIGMOID, 0.0)),
        ("relu", "bce_with_logits", 1, (Decide.THRESHOLD, Squash.SIGMOID, 0.0)),
        ("identity", "mse", 1, (Decide.THRESHOLD, Squash.NONE, 0.5)),
        ("tanh", "huber", 1, (Decide.THRESHOLD, Squash.NONE, 0.5)),
        ("softmax", "cross_entropy", 2, (Decide.ARGMAX, Squash.AS_IS, 0.5)),
        ("identity", "cross_entropy", 2, (Decide.ARGMAX, Squash.SOFTMAX, 0.0)),
        ("relu", "cross_entropy", 2, (Decide.ARGMAX, Squash.SOFTMAX, 0.0)),
        ("identity", "bce_with_logits", 2, (Decide.ARGMAX, Squash.SOFTMAX, 0.0)),
        ("identity", "soft_margin", 1, (Decide.THRESHOLD, Squash.SIGMOID, 0.0)),
        ("identity", "multi_margin", 2, (Decide.ARGMAX, Squash.NONE, 0.0)),
        ("hardsigmoid", "bce", 1, (Decide.THRESHOLD, Squash.AS_IS, 0.5)),
        ("log_sigmoid", "mse", 1, (Decide.THRESHOLD, Squash.EXP, math.log(0.5))),
        ("identity", "gaussian_nll", 2, (Decide.THRESHOLD, Squash.NONE, 0.5)),
        ("softmax", "gaussian_nll", 4, (Decide.ARGMAX, Squash.AS_IS, 0.5)),
        ("identity", "poisson_nll", 1, (Decide.THRESHOLD, Squash.NONE, 0.5)),
    ],
)
def test_that_an_output_is_read_as_activation_and_loss_say(
    activation: str, loss: str, outputs: int, rule: tuple[Decide, Squash, float]
) -> None:
    read = decision_rule(pair(activation, loss), BINARY, outputs)
    assert (read.decide, read.squash, read.threshold) == rule


def test_that_log_probabilities_are_read_through_the_exponential() -> None:
    rule = decision_rule(pair("log_softmax", "nll"), MULTICLASS, 3)
    assert (rule.decide, rule.squash) == (Decide.ARGMAX, Squash.EXP)
    labels = decision_rule(pair("log_softmax", "mse"), MULTILABEL, 3)
    assert labels.decide is Decide.THRESHOLD
    assert labels.threshold == pytest.approx(math.log(0.5))


def test_that_raw_scores_for_nll_are_no_probabilities() -> None:
    rule = decision_rule(pair("identity", "nll"), MULTICLASS, 3)
    assert (rule.decide, rule.squash) == (Decide.ARGMAX, Squash.NONE)


@pytest.mark.parametrize(("activation", "squash"), [("tanh", Squash.HALF_SHIFT), ("identity", Squash.NONE)])
def test_that_targets_of_minus_one_and_one_part_at_zero(activation: str, squash: Squash) -> None:
    experiment = with_data(pair(activation, "mse"), target_coding="minus_one_one")
    rule = decision_rule(experiment, BINARY, 1)
    assert (rule.decide, rule.squash, rule.threshold) == (Decide.THRESHOLD, squash, 0.0)


def test_that_labels_are_decided_one_by_one() -> None:
    rule = decision_rule(pair("sigmoid", "bce_with_logits"), MULTILABEL, 4)
    assert (rule.decide, rule.squash, rule.threshold) == (Decide.THRESHOLD, Squash.AS_IS, 0.5)


@pytest.mark.parametrize(("activation", "loss"), PAIRS)
def test_that_a_number_is_its_own_prediction(activation: str, loss: str) -> None:
    rule = decision_rule(pair(activation, loss), REGRESSION, 1)
    assert (rule.decide, rule.squash) == (Decide.VALUE, Squash.NONE)
    assert rule.link is {"gaussian_nll": Link.MEAN, "poisson_nll": Link.LOG}.get(loss, Link.IDENTITY)


def test_that_counts_are_read_as_the_loss_is_told() -> None:
    counts = pair("identity", "poisson_nll")
    assert decision_rule(counts, REGRESSION, 1).link is Link.LOG
    assert decision_rule(with_loss(counts, parameters={"log_input": False}), REGRESSION, 1).link is Link.IDENTITY
    assert decision_rule(pair("sigmoid", "poisson_nll"), BINARY, 1).link is Link.IDENTITY


def test_that_bounds_moved_by_parameters_count() -> None:
    unit = with_network(pair("hardtanh", "bce"), output_parameters={"min_val": 0.0, "max_val": 1.0})
    refuse_impossible(unit, BINARY, 2, 1)
    wide = with_network(unit, output_parameters={"min_val": 0.0, "max_val": 2.5})
    with pytest.raises(UserError, match=r"hardtanh gives \[0, 2\.5\]"):
        refuse_impossible(wide, BINARY, 2, 1)


# ---- what cannot be trained ----


def target_for(experiment: Experiment, task: Task, outputs: int) -> Tensor:
    """Six targets of the task in the shape that fits the loss; as they come where no shape does."""
    if LOSSES[experiment.loss.name].target is Target.INDEX and task.has_classes:
        return torch.arange(6) % CLASSES[task]
    if task is REGRESSION:
        return torch.linspace(0.1, 0.9, 6)[:, None]
    if task is MULTILABEL:
        coded = torch.tensor([[0.0, 1.0, 1.0], [1.0, 0.0, 0.0]] * 3)
    elif task is BINARY and outputs // LOSSES[experiment.loss.name].outputs_per_target == 1:
        coded = (torch.arange(6) % 2).float()[:, None]
    else:
        coded = torch.eye(CLASSES[task])[torch.arange(6) % CLASSES[task]]
    return 2 * coded - 1 if experiment.data.target_coding == "minus_one_one" else coded


def columns_of(task: Task) -> int:
    return 3 if task is MULTILABEL else 1


def torch_says(experiment: Experiment, task: Task) -> str | None:
    """What PyTorch complains about when one step of the experiment is taken; None where it does not."""
    outputs = output_units(experiment, task, CLASSES[task], columns_of(task))
    generator = torch.Generator().manual_seed(1)
    logits = (5 * torch.randn(6, outputs, generator=generator)).requires_grad_()
    entry = ACTIVATIONS[experiment.network.output_activation]
    output = getattr(nn, entry.torch_class)(**entry.fixed)(logits)
    loss = LOSSES[experiment.loss.name]
    fed, target = logits if feeds_logits(experiment) else output, target_for(experiment, task, outputs)
    try:
        given: tuple[Tensor, ...] = (fed, target)
        if loss.name == "gaussian_nll":
            mean, raw = fed.chunk(2, dim=1)
            given = (mean, target, functional.softplus(raw))
        if loss.target is Target.SAME and given[0].shape != target.shape:
            return "broadcast"  # some losses stretch the shorter side in silence: an error here, never a warning
        getattr(nn, loss.torch_class)(**loss.fixed)(*given).backward()
    except (RuntimeError, ValueError, IndexError, UserWarning) as error:
        return str(error) or type(error).__name__
    return None


def studio_says(experiment: Experiment, task: Task) -> str | None:
    try:
        refuse_impossible(experiment, task, CLASSES[task], columns_of(task))
    except UserError as error:
        return str(error)
    return None


def is_taken_for_probabilities(experiment: Experiment, task: Task) -> bool:
    """SUBJECT.md: cross-entropy takes rows of floats as class probabilities, so PyTorch is silent; they are none."""
    return experiment.loss.name == "cross_entropy" and not task.has_classes


@pytest.mark.parametrize("task", Task)
@pytest.mark.parametrize("loss", LOSSES)
def test_that_exactly_what_torch_refuses_is_refused(loss: str, task: Task) -> None:
    fed: tuple[Input, ...] = ("auto", "output", "logits")
    for activation, given, outputs in itertools.product(ACTIVATIONS, fed, (None, 1, 2, 3, 4)):
        experiment = pair(activation, loss, given, outputs)
        ours, theirs = studio_says(experiment, task), torch_says(experiment, task)
        if not is_taken_for_probabilities(experiment, task):
            assert (ours is None) == (theirs is None), f"{activation} {given} {outputs}: {ours} / {theirs}"
        else:
            assert ours is not None


@pytest.mark.parametrize("task", [BINARY, MULTICLASS, MULTILABEL])
@pytest.mark.parametrize("loss", LOSSES)
def test_that_exactly_what_torch_refuses_of_other_codes_is_refused(loss: str, task: Task) -> None:
    for activation in ACTIVATIONS:
        experiment = with_data(pair(activation, loss), target_coding="minus_one_one")
        if not is_taken_for_probabilities(experiment, task):
            assert (studio_says(experiment, task) is None) == (torch_says(experiment, task) is None), activation


def test_that_a_refusal_says_what_to_choose_instead() -> None:
    for experiment, task, sentence in (
        (
            pair("identity", "bce"),
            BINARY,
            r"bce takes probabilities .* identity gives \(−∞, ∞\)\. Use sigmoid before it",
        ),
        (pair("sigmoid", "bce", "logits"), BINARY, "but the raw last layer gives"),
        (pair("softmax", "cross_entropy"), REGRESSION, "cross_entropy needs one class per row, but the task is regres"),
        (pair("softmax", "cross_entropy", outputs=1), BINARY, r"one output for each of the 2 classes.* or set it to 2"),
        (pair("identity", "mse", outputs=2), REGRESSION, r"as many as the target has columns \(1\)"),
        (pair("identity", "gaussian_nll", outputs=1), REGRESSION, r"needs 2: a mean and a variance for each column"),
    ):
        with pytest.raises(UserError, match=sentence):
            refuse_impossible(experiment, task, CLASSES[task], columns_of(task))
