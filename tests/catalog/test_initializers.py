"""Each initialiser gives the distribution that its description promises."""

import math

import msgspec
import pytest
import torch

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS
from nnstudio.engine.network import Network, build_network
from nnstudio.experiment import Experiment, HiddenLayer, InitializerChoice, default_experiment
from nnstudio.experiment.edits import with_network, with_training

FAN_IN, FAN_OUT = 400, 700

# What the description says: (standard deviation, bound of a uniform distribution or None).
DISTRIBUTIONS: dict[str, tuple[float, float | None]] = {
    "torch": (1 / math.sqrt(3 * FAN_IN), 1 / math.sqrt(FAN_IN)),
    "xavier_uniform": (math.sqrt(2 / (FAN_IN + FAN_OUT)), math.sqrt(6 / (FAN_IN + FAN_OUT))),
    "xavier_normal": (math.sqrt(2 / (FAN_IN + FAN_OUT)), None),
    "he_uniform": (math.sqrt(2 / FAN_IN), math.sqrt(6 / FAN_IN)),
    "he_normal": (math.sqrt(2 / FAN_IN), None),
    "lecun_normal": (math.sqrt(1 / FAN_IN), None),
    "uniform": (0.5 / math.sqrt(3), 0.5),
    "constant": (0.0, None),
    "zeros": (0.0, None),
}


def with_layer(activation: str = "relu", **changes: object) -> Experiment:
    layer = msgspec.structs.replace(HiddenLayer(units=FAN_OUT, activation=activation), **changes)
    return with_network(default_experiment(), hidden=(layer,))


def built(experiment: Experiment, inputs: int = FAN_IN) -> Network:
    return build_network(experiment, inputs, 1)


def first_weights(experiment: Experiment) -> torch.Tensor:
    return built(experiment).linears[0].weight.detach()


def test_that_every_initializer_is_described_here() -> None:
    assert set(DISTRIBUTIONS) | {"auto"} == set(INITIALIZERS)


@pytest.mark.parametrize("name", DISTRIBUTIONS)
def test_that_start_weights_have_the_promised_spread(name: str) -> None:
    weights = first_weights(with_layer(initializer=name))
    std, bound = DISTRIBUTIONS[name]
    assert float(weights.std()) == pytest.approx(std, rel=0.01, abs=1e-7)
    if bound is not None:
        largest = float(weights.abs().max())
        assert largest <= bound * (1 + 1e-6)
        assert largest > 0.999 * bound
    elif std > 0:  # a normal distribution: 4.55 % beyond two standard deviations
        assert float((weights.abs() > 2 * std).float().mean()) == pytest.approx(0.0455, abs=0.003)


@pytest.mark.parametrize("name", sorted(set(INITIALIZERS) - {"zeros"}))
def test_that_only_zeros_gives_zeros(name: str) -> None:
    assert float(first_weights(with_layer(initializer=name)).abs().max()) > 0


def test_that_parameters_reach_the_weights() -> None:
    wide = first_weights(with_layer(initializer=InitializerChoice(name="uniform", parameters={"range": 3.0})))
    assert 2.99 < float(wide.abs().max()) <= 3
    same = first_weights(with_layer(initializer=InitializerChoice(name="constant", parameters={"value": -0.25})))
    assert bool((same == -0.25).all())
    assert bool((first_weights(with_layer(initializer="constant")) == 0.1).all())


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_that_auto_takes_what_suits_the_activation(activation: str) -> None:
    wanted = ACTIVATIONS[activation].initializer
    assert torch.equal(first_weights(with_layer(activation)), first_weights(with_layer(activation, initializer=wanted)))


def test_that_auto_takes_xavier_for_the_output() -> None:
    experiment = with_network(default_experiment(), hidden=(), output_activation="relu")
    weights = build_network(experiment, FAN_IN, FAN_OUT).linears[0].weight.detach()
    assert float(weights.abs().max()) <= math.sqrt(6 / (FAN_IN + FAN_OUT)) * (1 + 1e-6)


def test_that_biases_start_at_zero_except_as_torch_or_as_given() -> None:
    for name in set(INITIALIZERS) - {"torch"}:
        assert all(bool((linear.bias == 0).all()) for linear in built(with_layer(initializer=name)).linears)
    torch_biases = built(with_layer(initializer="torch")).linears[0].bias.detach()
    assert 0 < float(torch_biases.abs().max()) <= 1 / math.sqrt(FAN_IN)
    given = built(with_network(with_layer(initializer="torch", bias=-2.0), output_bias=1.5))
    assert bool((given.linears[0].bias == -2).all())
    assert bool((given.linears[1].bias == 1.5).all())


def test_that_a_layer_may_differ_from_the_network() -> None:
    experiment = with_network(with_layer(initializer="zeros"), initializer="constant")
    first, last = built(experiment).linears
    assert bool((first.weight == 0).all())
    assert bool((last.weight == 0.1).all())


def test_that_start_weights_follow_the_seed_and_nothing_else() -> None:
    torch.manual_seed(1)
    state = torch.random.get_rng_state()
    weights = first_weights(with_layer())
    assert torch.equal(torch.random.get_rng_state(), state), "the global generator was used"
    torch.manual_seed(2)
    assert torch.equal(first_weights(with_layer()), weights)
    for seed in (2, "a text"):
        assert not torch.equal(first_weights(with_training(with_layer(), seed=seed)), weights)
    named = with_training(with_layer(), seed="a text")
    assert torch.equal(first_weights(named), first_weights(named))
