"""What the catalog says of each loss is what PyTorch computes: values, and slopes by its autograd."""

import inspect
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from nnstudio.catalog import LOSSES, Loss, Takes, Target, Text

Floats = NDArray[np.float64]
Targets = NDArray[Any]
ROWS, OUTPUTS = 9, 4


def other_values(entry: Loss) -> dict[str, object]:
    """Allowed values of the parameters that are not PyTorch's defaults."""
    values: dict[str, object] = {}
    for parameter in entry.parameters:
        if isinstance(parameter.default, bool):
            values[parameter.name] = not parameter.default
        elif parameter.each:
            values[parameter.name] = [0.5, 2.0, 1.25, 3.0]
        else:
            values[parameter.name] = 2 if parameter.whole else 0.375
    return values


def one_by_one(entry: Loss) -> list[dict[str, object]]:
    """Each parameter changed alone."""
    return [{name: value} for name, value in other_values(entry).items()]


WAYS = [(name, False) for name in LOSSES] + [(name, True) for name, entry in LOSSES.items() if entry.parameters]


def fed_to(entry: Loss, given: dict[str, object], random: np.random.Generator) -> Floats:
    """Numbers of the kind that the loss takes, (rows, outputs)."""
    scores = random.normal(0, 3, (ROWS, OUTPUTS))
    if entry.takes is Takes.PROBABILITY:
        return np.asarray(1 / (1 + np.exp(-scores)))
    if entry.takes is Takes.LOG_PROBABILITY:
        return np.asarray(scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)))
    return np.abs(scores) if given.get("log_input") is False else scores


def target_of(entry: Loss, random: np.random.Generator) -> Targets:
    """Targets of the kind that the loss takes."""
    if entry.target is Target.INDEX:
        return random.integers(0, OUTPUTS, ROWS)
    columns = OUTPUTS // entry.outputs_per_target
    match entry.takes:
        case Takes.LOG_RATE:
            return random.poisson(3, (ROWS, columns)).astype(float)
        case Takes.LOG_PROBABILITY:
            return random.dirichlet(np.ones(columns), ROWS)
        case Takes.PROBABILITY:
            return random.uniform(0, 1, (ROWS, columns))
        case Takes.LOGIT:
            signs = -1 if entry.name == "soft_margin" else 0
            return random.choice([signs, 1], (ROWS, columns)).astype(float)
        case _:
            return random.normal(0, 2, (ROWS, columns))


def by_torch(entry: Loss, given: dict[str, object], fed: Tensor, target: Tensor, reduction: str = "") -> Tensor:
    """The loss as PyTorch computes it."""
    arguments = dict(given)
    for parameter in entry.parameters:
        if parameter.tensor and parameter.name in arguments:
            arguments[parameter.name] = torch.tensor(arguments[parameter.name], dtype=torch.float64)
    arguments |= {**entry.fixed, **({"reduction": reduction} if reduction else {})}
    module = getattr(nn, entry.torch_class)(**arguments)
    if entry.name == "gaussian_nll":
        half = fed.shape[1] // 2
        loss: Tensor = module(fed[:, :half], target, functional.softplus(fed[:, half:]) + 1e-6)
    else:
        loss = module(fed, target)
    return loss


@pytest.mark.parametrize(("name", "changed"), WAYS)
@pytest.mark.parametrize("seed", range(5))
def test_that_elements_loss_and_slope_are_those_of_torch(name: str, changed: bool, seed: int) -> None:
    entry, random = LOSSES[name], np.random.default_rng(seed)
    given = other_values(entry) if changed else {}
    fed, target = fed_to(entry, given, random), target_of(entry, random)
    tensor = torch.tensor(fed, requires_grad=True)
    loss = by_torch(entry, given, tensor, torch.as_tensor(target))
    slope = torch.autograd.grad(loss, tensor)[0].numpy()

    elements = entry.elements(fed, target, given)
    wanted = by_torch(entry, given, torch.tensor(fed), torch.as_tensor(target), "none")
    np.testing.assert_allclose(elements, wanted.numpy(), rtol=1e-12, atol=1e-12)
    assert entry.reduced(elements, target, given) == pytest.approx(loss.item(), rel=1e-12, abs=1e-12)
    np.testing.assert_allclose(entry.slope(fed, target, given), slope, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", [name for name, entry in LOSSES.items() if entry.parameters])
def test_that_each_parameter_alone_does_what_it_does_in_torch(name: str) -> None:
    entry, random = LOSSES[name], np.random.default_rng(7)
    for given in one_by_one(entry):
        fed, target = fed_to(entry, given, random), target_of(entry, random)
        tensor = torch.tensor(fed, requires_grad=True)
        loss = by_torch(entry, given, tensor, torch.as_tensor(target))
        slope = torch.autograd.grad(loss, tensor)[0].numpy()
        reduced = entry.reduced(entry.elements(fed, target, given), target, given)
        assert reduced == pytest.approx(loss.item(), rel=1e-12, abs=1e-12)
        np.testing.assert_allclose(entry.slope(fed, target, given), slope, rtol=1e-12, atol=1e-12)


NOT_FOR_LEARNERS = {"size_average", "reduce", "reduction"}  # old names of reduction, and what is always the mean


@pytest.mark.parametrize("name", LOSSES)
def test_that_every_argument_of_torch_is_offered_or_named_as_not_offered(name: str) -> None:
    entry = LOSSES[name]
    offered = {parameter.name for parameter in entry.parameters} | set(entry.fixed) | NOT_FOR_LEARNERS
    for missing in set(inspect.signature(getattr(nn, entry.torch_class)).parameters) - offered:
        assert missing in str(entry.not_offered)


@pytest.mark.parametrize("name", ["mse", "l1", "smooth_l1", "huber", "bce", "bce_with_logits", "soft_margin"])
def test_that_a_single_number_and_a_curve_of_numbers_have_a_loss_too(name: str) -> None:
    entry = LOSSES[name]
    curve = np.linspace(0.01, 0.99, 7)
    elements = entry.elements(curve, np.ones(7))
    assert elements.shape == (7,)
    assert float(entry.elements(np.array(0.5), np.array(1.0))) == pytest.approx(float(elements[3]))
    assert float(entry.slope(np.array(0.5), np.array(1.0))) == pytest.approx(
        7 * float(entry.slope(curve, np.ones(7))[3])
    )


def test_that_the_certain_and_wrong_probability_costs_what_torch_says() -> None:
    entry, p, y = LOSSES["bce"], np.array([[0.0, 1.0]]), np.array([[1.0, 0.0]])
    assert entry.elements(p, y).tolist() == [[100.0, 100.0]]
    tensor = torch.tensor(p, requires_grad=True)
    slope = torch.autograd.grad(functional.binary_cross_entropy(tensor, torch.tensor(y)), tensor)[0]
    np.testing.assert_allclose(entry.slope(p, y), slope.numpy())


@pytest.mark.parametrize("name", ["bce_with_logits", "cross_entropy", "soft_margin", "gaussian_nll", "multi_margin"])
def test_that_extreme_numbers_neither_overflow_nor_become_nan(name: str) -> None:
    entry = LOSSES[name]
    fed = np.array([[-1e4, 800.0], [1e4, -800.0]])
    target = np.array([0, 1]) if entry.target is Target.INDEX else np.ones((2, 2 // entry.outputs_per_target))
    with np.errstate(over="raise", invalid="raise"):
        assert np.isfinite(entry.elements(fed, target)).all()
        assert np.isfinite(entry.slope(fed, target)).all()


def test_that_a_share_of_zero_costs_nothing_in_kl_div() -> None:
    entry = LOSSES["kl_div"]
    assert entry.elements(np.array([[-0.5, -2.0]]), np.array([[1.0, 0.0]])).tolist() == [[0.5, 0.0]]


@pytest.mark.parametrize("name", LOSSES)
def test_that_inputs_are_not_written(name: str) -> None:
    entry, random = LOSSES[name], np.random.default_rng(1)
    fed, target = fed_to(entry, {}, random), target_of(entry, random)
    before = fed.copy(), target.copy()
    entry.slope(fed, target)
    entry.elements(fed, target)
    assert np.array_equal(fed, before[0])
    assert np.array_equal(target, before[1])


@pytest.mark.parametrize("name", LOSSES)
def test_that_the_mean_is_over_the_rows(name: str) -> None:
    entry, random = LOSSES[name], np.random.default_rng(2)
    fed, target = fed_to(entry, {}, random), target_of(entry, random)
    once = entry.reduced(entry.elements(fed, target), target)
    fed, target = np.concatenate([fed, fed]), np.concatenate([target, target])
    twice = entry.reduced(entry.elements(fed, target), target)
    assert twice == pytest.approx(once)


@pytest.mark.parametrize("name", LOSSES)
def test_that_words_are_complete(name: str) -> None:
    entry = LOSSES[name]
    for words in (entry.used_in, entry.mistake):
        assert isinstance(words, Text)
        assert "{" not in words
    assert entry.mistake.endswith(".")
    assert not entry.used_in.endswith(".")
    assert entry.functional in dir(functional)
    assert set(entry.fixed) <= set(inspect.signature(getattr(nn, entry.torch_class)).parameters)
