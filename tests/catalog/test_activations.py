"""What the catalog says of each activation is what PyTorch computes."""

import inspect
import math
import re

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from nnstudio.catalog import ACTIVATIONS, Activation

Floats = NDArray[np.float64]

# With points on both sides of every kink, and far out, where formulas overflow or lose their digits.
POINTS = np.concatenate([np.linspace(-4.75, 4.75, 31), [-100, -20, -7, -1, -0.01, 0.01, 1.5, 8, 20, 100]])
ELEMENTWISE = [name for name, entry in ACTIVATIONS.items() if entry.elementwise]
MIXING = [name for name, entry in ACTIVATIONS.items() if not entry.elementwise]


def other_values(entry: Activation) -> dict[str, object]:
    """Allowed values of the parameters that are not PyTorch's defaults."""
    values: dict[str, object] = {}
    for parameter in entry.parameters:
        if isinstance(parameter.default, bool):
            values[parameter.name] = not parameter.default
        elif parameter.choices:
            values[parameter.name] = parameter.choices[-1]
        else:
            assert isinstance(parameter.default, int | float)
            # Exact in single precision, in which PyTorch keeps what prelu learns.
            values[parameter.name] = next(
                value for value in (0.375, 2.5, -1.5) if value != parameter.default and parameter.accepts(value)
            )
    return values


WAYS = [(name, False) for name in ACTIVATIONS] + [
    (name, True) for name, entry in ACTIVATIONS.items() if entry.parameters
]


def module(entry: Activation, given: dict[str, object]) -> nn.Module:
    built: nn.Module = getattr(nn, entry.torch_class)(**given, **entry.fixed)
    return built.double()


def torch_value_and_slope(entry: Activation, given: dict[str, object], x: Floats) -> tuple[Floats, Floats]:
    """f(x) from PyTorch, and from autograd the slope of each output along its own input."""
    inputs = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    built = module(entry, given)
    if entry.elementwise:
        output = built(inputs)
        slope = torch.autograd.grad(output.sum(), inputs)[0]
    else:
        output = built(inputs)
        columns = [
            torch.autograd.grad(output[:, i].sum(), inputs, retain_graph=True)[0][:, i] for i in range(x.shape[1])
        ]
        slope = torch.stack(columns, dim=1)
    return output.detach().numpy(), slope.numpy()


@pytest.mark.parametrize(("name", "changed"), WAYS)
def test_that_value_and_slope_are_those_of_torch(name: str, changed: bool) -> None:
    entry = ACTIVATIONS[name]
    given = other_values(entry) if changed else {}
    x = POINTS if entry.elementwise else np.random.default_rng(1).normal(0, 3, (41, 5))
    value, slope = torch_value_and_slope(entry, given, x)
    np.testing.assert_allclose(entry.value(x, given), value, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(entry.slope(x, given), slope, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_the_slope_at_a_kink_is_the_one_torch_takes(name: str) -> None:
    entry = ACTIVATIONS[name]
    kinks = np.array([-6.0, -3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 3.0, 6.0])
    value, slope = torch_value_and_slope(entry, {}, kinks)
    np.testing.assert_allclose(entry.value(kinks), value, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(entry.slope(kinks), slope, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_shape_is_kept_and_inputs_are_not_written(name: str) -> None:
    entry = ACTIVATIONS[name]
    x = np.random.default_rng(2).normal(size=(3, 4, 2))
    before = x.copy()
    assert entry.value(x).shape == entry.slope(x).shape == x.shape
    assert np.array_equal(x, before)


@pytest.mark.parametrize(("name", "changed"), WAYS)
def test_that_value_and_slope_are_those_of_torch_from_minus_20_to_20(name: str, changed: bool) -> None:
    entry = ACTIVATIONS[name]
    given = other_values(entry) if changed else {}
    x = np.linspace(-20, 20, 41)
    x = x if entry.elementwise else np.stack([x, np.zeros_like(x), -0.5 * x], axis=-1)
    value, slope = torch_value_and_slope(entry, given, x)
    np.testing.assert_allclose(entry.value(x, given), value, rtol=1e-12, atol=1e-12)
    np.testing.assert_allclose(entry.slope(x, given), slope, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_the_steepest_slope_is_the_one_that_is_stated(name: str) -> None:
    entry = ACTIVATIONS[name]
    grid = np.concatenate([np.linspace(-20, 20, 40_001), [-1e-9, 3 - 1e-9]])  # and just before the kinks
    steepest = float(entry.slope(grid).max())
    assert steepest == pytest.approx(entry.steepest, rel=1e-6)


@pytest.mark.parametrize("name", MIXING)
def test_that_the_slope_along_the_own_input_stays_below_the_one_that_is_stated(name: str) -> None:
    entry = ACTIVATIONS[name]
    along = np.stack([np.linspace(-20, 20, 4001), np.zeros(4001)], axis=-1)
    assert float(entry.slope(along)[:, 0].max()) == pytest.approx(entry.steepest, rel=1e-6)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_the_slope_in_words_is_the_slope_in_numbers(name: str) -> None:
    entry = ACTIVATIONS[name]
    shown = [float(number.replace("−", "-")) for number in re.findall(r"−?\d+(?:\.\d+)?", entry.slope_text)]
    if "/" in entry.slope_text:
        shown = [1 / 6, 0.0]
    slopes = entry.slope(np.concatenate([np.linspace(-20, 20, 40_001), [-1e-9, 3 - 1e-9]]))
    # A slope that takes two values is told as both; else the words hold the largest one.
    assert max(shown) == pytest.approx(slopes.max(), abs=2e-3)
    if " to " in entry.slope_text:
        assert min(shown) == pytest.approx(slopes.min(), abs=2e-3)
    if len(np.unique(slopes)) == 2:
        assert sorted(set(shown)) == pytest.approx(sorted(set(np.unique(slopes))), abs=1e-6)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_zero_centred_means_odd(name: str) -> None:
    entry = ACTIVATIONS[name]
    x = np.linspace(-5, 5, 101)
    values = entry.value(x if entry.elementwise else np.stack([x, np.zeros_like(x)], axis=-1))
    is_odd = np.allclose(values[::-1], -values)
    assert entry.zero_centred == is_odd == bool(abs(values.mean()) < 1e-9)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_the_range_in_words_is_the_range_in_numbers(name: str) -> None:
    entry = ACTIVATIONS[name]
    ends = entry.range_text[1:-1].replace("−", "-").replace("∞", "inf").split(", ")
    assert [float(end) for end in ends] == pytest.approx([entry.lower, entry.upper], abs=5e-4)
    # A bound is closed where it is reached by inputs that are not endless.
    values = entry.value(np.linspace(-6, 6, 12_001))
    assert (entry.range_text[0] == "[") == bool(values.min() <= entry.lower + 1e-6)
    assert (entry.range_text[-1] == "]") == bool(values.max() >= entry.upper)


@pytest.mark.parametrize("name", [name for name, entry in ACTIVATIONS.items() if entry.bounds])
def test_that_parameters_move_the_bounds(name: str) -> None:
    entry = ACTIVATIONS[name]
    given = other_values(entry)
    values = entry.value(np.linspace(-50, 50, 1001), given)
    lower, upper = entry.bounds_of(given)
    assert values.min() == pytest.approx(lower, abs=1e-3)
    assert math.isinf(upper) or values.max() == pytest.approx(upper, abs=1e-3)
    assert entry.bounds_of() == (entry.lower, entry.upper)
    assert entry.range_text_of() == entry.range_text != entry.range_text_of(given)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_that_outputs_stay_within_the_range_and_come_close_to_it(name: str) -> None:
    entry = ACTIVATIONS[name]
    values = entry.value(np.linspace(-20, 20, 20_001))
    assert values.min() >= entry.lower
    assert values.max() <= entry.upper
    # A bound that is never approached would misplace what is drawn; softsign alone takes its time.
    near = 0.06 if name == "softsign" else 1e-3
    if math.isfinite(entry.lower):
        assert values.min() == pytest.approx(entry.lower, abs=near)
    if math.isfinite(entry.upper):
        assert values.max() == pytest.approx(entry.upper, abs=near)


@pytest.mark.parametrize("name", MIXING)
def test_that_activations_over_the_units_keep_their_range_and_their_sum(name: str) -> None:
    entry = ACTIVATIONS[name]
    values = entry.value(np.random.default_rng(3).uniform(-20, 20, (500, 4)))
    assert values.min() >= entry.lower
    assert values.max() <= entry.upper
    probabilities = np.exp(values) if name.startswith("log_") else values
    np.testing.assert_allclose(probabilities.sum(axis=-1), 1)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_extreme_inputs_neither_overflow_nor_become_nan(name: str) -> None:
    entry = ACTIVATIONS[name]
    x = np.array([[-1e4, -800.0, 0.0, 800.0, 1e4]])
    with np.errstate(over="raise", invalid="raise"):
        assert np.isfinite(entry.value(x)).all()
        assert np.isfinite(entry.slope(x)).all()


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_parameters_and_fixed_values_are_arguments_of_the_torch_class(name: str) -> None:
    entry = ACTIVATIONS[name]
    known = inspect.signature(getattr(nn, entry.torch_class)).parameters
    for parameter in entry.parameters:
        assert known[parameter.name].default == parameter.default
    assert set(entry.fixed) <= set(known)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_a_unit_saturates_only_where_outputs_have_two_bounds(name: str) -> None:
    entry = ACTIVATIONS[name]
    finite = math.isfinite(entry.lower) and math.isfinite(entry.upper)
    assert entry.bounded == (finite and entry.elementwise)
