import msgspec
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nnstudio.catalog import ACTIVATIONS, LOSSES, OPTIMIZERS, Takes
from nnstudio.engine.straight import StraightLine
from nnstudio.engine.straight.activations import ACTIVATION_LINES
from nnstudio.engine.straight.losses import LOSS_LINES
from nnstudio.experiment import Experiment, HiddenLayer
from nnstudio.experiment.edits import with_layer, with_loss, with_network, with_training
from tests.engine.straight.support import (
    TOLERANCE,
    are_alike,
    assert_alike,
    assert_same_training,
    by_autograd,
    data_of,
    experiment,
)

DTYPES = [torch.float32, torch.float64]


def possible_output(activation: str, loss: str) -> str:
    """The activation itself, or a sigmoid where the loss takes nothing but probabilities."""
    entry = ACTIVATIONS[activation]
    fits = LOSSES[loss].takes is not Takes.PROBABILITY or (entry.lower >= 0 and entry.upper <= 1)
    return activation if fits else "sigmoid"


@pytest.mark.parametrize("dtype", DTYPES, ids=["float32", "float64"])
@pytest.mark.parametrize("loss", LOSS_LINES)
@pytest.mark.parametrize("activation", ACTIVATION_LINES)
def test_that_every_activation_and_loss_trains_as_autograd_with_every_optimizer(
    activation: str, loss: str, dtype: torch.dtype
) -> None:
    for optimizer in OPTIMIZERS:
        described = experiment(
            ((4, activation),), possible_output(activation, loss), loss, optimizer=optimizer, learning_rate=0.003
        )
        assert_same_training(described, dtype)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    loss = draw(st.sampled_from(sorted(LOSS_LINES)))
    names = st.sampled_from(sorted(ACTIVATION_LINES))
    hidden = draw(st.lists(st.tuples(st.integers(1, 9), names), max_size=3))
    small = st.sampled_from([0.0, 0.001, 0.02])
    return experiment(
        tuple(hidden),
        possible_output(draw(names), loss),
        loss,
        samples=draw(st.integers(8, 60)),
        loss_changes={"input": draw(st.sampled_from(["auto", "output"])), "scale": draw(st.sampled_from([1.0, 0.5]))},
        optimizer=draw(st.sampled_from(sorted(OPTIMIZERS))),
        learning_rate=draw(st.sampled_from([0.0005, 0.01])),
        batch_size=draw(st.integers(1, 70)),
        seed=draw(st.integers(0, 99)),
        shuffle=draw(st.booleans()),
        l1=draw(small),
        l2=draw(small),
    )


@settings(max_examples=120, deadline=None, derandomize=True)
@given(experiments())
def test_that_any_experiment_trains_as_autograd(described: Experiment) -> None:
    assert_same_training(described, torch.float64)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(experiments())
def test_that_any_experiment_trains_as_autograd_in_single_precision(described: Experiment) -> None:
    # Adam makes whole steps of gradients that are nothing but rounding: where autograd itself comes near the tolerance
    # by rounding, nothing can be said.
    dataset = data_of(described)
    (_, rounded), (_, exact) = (by_autograd(described, dataset, dtype, 20) for dtype in DTYPES)
    assume(are_alike(rounded, exact, TOLERANCE[torch.float32] / 10))
    assert_same_training(described, torch.float32)


SETTINGS = {
    "leaky_relu": [
        with_layer(experiment(((4, "leaky_relu"),)), 0, parameters={"negative_slope": slope}) for slope in (0.0, 2.0)
    ],
    "elu": [with_layer(experiment(((4, "elu"),)), 0, parameters={"alpha": 2.5})],
    "smooth_l1": [with_loss(experiment(loss="smooth_l1"), parameters={"beta": beta}) for beta in (0.0, 0.3)],
    "huber": [with_loss(experiment(loss="huber"), parameters={"delta": 0.2})],
    "bce_with_logits": [
        with_loss(experiment(output="sigmoid", loss="bce_with_logits"), parameters={"pos_weight": 3.0}, input=given)
        for given in ("auto", "output", "logits")
    ],
    "cross_entropy": [
        with_loss(experiment(output="softmax", loss="cross_entropy"), parameters={"label_smoothing": 0.2}, input=given)
        for given in ("auto", "output")
    ],
    "gelu": [with_layer(experiment(((4, "gelu"),)), 0, parameters={"approximate": "tanh"})],
    "weight": [
        with_loss(experiment(output=output, loss=loss, source=source), parameters={"weight": [0.5, 2.0, 1.25], **more})
        for output, loss, source, more in (
            ("sigmoid", "bce", "rings", {}),
            ("identity", "bce_with_logits", "rings", {}),
            ("sigmoid", "bce_with_logits", "rings", {"pos_weight": 3.0}),
            ("identity", "multi_margin", "rings", {}),
            ("identity", "multi_margin", "rings", {"p": 2}),
        )
    ],
    "one weight": [with_loss(experiment(output="sigmoid", loss="bce"), parameters={"weight": [0.5]})],
    "minus_one_one": [
        msgspec.structs.replace(described, data=msgspec.structs.replace(described.data, target_coding="minus_one_one"))
        for described in (experiment(), experiment(source="rings"))
    ],
    "momentum": [experiment(optimizer=name, parameters={"momentum": 0.9}) for name in ("sgd", "rmsprop")],
    "nesterov": [experiment(optimizer="sgd", parameters={"momentum": 0.8, "nesterov": True}, l1=0.01, l2=0.1)],
    "betas": [
        experiment(optimizer=name, parameters={"betas": [0.5, 0.9], "eps": 1e-3}, l2=0.3) for name in ("adam", "adamw")
    ],
    "alpha": [experiment(optimizer="rmsprop", parameters={"alpha": 0.5, "eps": 1e-3}, l1=0.01)],
    "labels": [experiment(output="sigmoid", loss=loss, source="multilabel") for loss in ("bce", "bce_with_logits")],
    "numbers": [experiment(loss="huber", source="sine"), experiment(loss="l1", source="plane")],
    "none hidden": [experiment((), "sigmoid", "bce_with_logits")],
}


@pytest.mark.parametrize("dtype", DTYPES, ids=["float32", "float64"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_that_parameters_and_codings_are_those_of_autograd(setting: str, dtype: torch.dtype) -> None:
    for described in SETTINGS[setting]:
        assert_same_training(described, dtype)


def test_that_a_long_epoch_in_several_blocks_equals_autograd() -> None:
    described = experiment(samples=1300, batch_size=2, learning_rate=0.001)
    assert_same_training(described, torch.float64, steps=700)


@pytest.mark.parametrize("batch_size", [1, 6, 7, 20, 1000])
def test_that_whole_epochs_equal_their_batches(batch_size: int) -> None:
    described = experiment(batch_size=batch_size)
    dataset = data_of(described)
    whole, stepped = StraightLine([described], dataset), StraightLine([described], dataset)
    stepped.train_batch()
    for _ in range(3):
        whole.train_epoch()
    while stepped.epoch < 3:
        stepped.train_batch()
    assert whole.step == stepped.step
    assert whole.epoch == stepped.epoch == 3
    assert torch.equal(whole.parameters.values, stepped.parameters.values)


def test_that_the_losses_of_an_epoch_are_the_mean_over_its_rows() -> None:
    described = experiment(batch_size=6)
    dataset = data_of(described)
    losses, _ = by_autograd(described, dataset, torch.float64, 4)
    line = StraightLine([described], dataset, dtype=torch.float64)
    line.train_epoch()
    expected = sum(loss * rows for loss, rows in zip(losses, (6, 6, 6, 2), strict=True)) / 20
    assert float(line.take_losses()) == pytest.approx(expected, rel=1e-12)
    assert float(line.take_losses()) == 0


def test_that_a_step_allocates_nothing() -> None:
    described = experiment(((4, "relu"), (2, "tanh")), "sigmoid", "bce_with_logits", batch_size=5)
    line = StraightLine([described], data_of(described))
    line.train_epoch()
    line.train_batch()
    with torch.profiler.profile(profile_memory=True) as profile:
        line.train_batch()
    assert not [event.key for event in profile.key_averages() if event.self_cpu_memory_usage > 0]


def test_that_layers_look_at_the_flat_parameters() -> None:
    described = with_network(experiment(), hidden=(HiddenLayer(units=3, activation="relu"),))
    line = StraightLine([described], data_of(described))
    line.parameters.values.fill_(0.25)
    for weight, bias in line.replica(0):
        assert bool((weight == 0.25).all())
        assert bool((bias == 0.25).all())


def test_that_mixed_replicas_equal_single_runs() -> None:
    base = experiment(((5, "relu"), (3, "tanh")), "sigmoid", "mse", samples=60, batch_size=8)
    activations = ["relu", "gelu", "tanh", "softmax", "relu", "softsign", "mish"]
    losses = ["mse", "bce", "bce_with_logits", "huber", "mse", "l1", "bce_with_logits"]
    optimizers = ["adam", "sgd", "rmsprop", "adamw", "adam", "adam", "sgd"]
    variants = [
        with_training(
            with_loss(with_layer(base, 0, activation=activation), name=loss),
            optimizer=optimizer,
            seed=seed,
            learning_rate=0.002 * (1 + seed % 3),
            l2=0.01 * (seed % 2),
        )
        for seed, (activation, loss, optimizer) in enumerate(zip(activations, losses, optimizers, strict=True))
    ]
    dataset = data_of(base)
    together = StraightLine(variants, dataset, dtype=torch.float64)
    for _ in range(50):
        together.train_epoch()
    taken = together.take_losses()
    for place, variant in enumerate(variants):
        alone = StraightLine([variant], dataset, dtype=torch.float64)
        for _ in range(50):
            alone.train_epoch()
        assert_alike(together.replica(place), alone.replica(0), 1e-9)
        assert float(taken[place]) == pytest.approx(float(alone.take_losses()), rel=1e-9)


def test_that_a_hundred_replicas_equal_a_hundred_networks() -> None:
    base = experiment(((4, "relu"), (2, "tanh")), "sigmoid", "bce_with_logits", batch_size=6)
    variants = [with_training(base, seed=seed) for seed in range(100)]
    dataset = data_of(base)
    together = StraightLine(variants, dataset)
    for _ in range(3):
        together.train_epoch()
    for place in range(0, 100, 9):
        _, expected = by_autograd(variants[place], dataset, torch.float32, 12)
        assert_alike(together.replica(place), expected, TOLERANCE[torch.float32])


@pytest.mark.parametrize("activation", ACTIVATION_LINES)
def test_that_replicas_of_every_activation_equal_a_network_of_their_own(activation: str) -> None:
    # Large enough for every way in which PyTorch multiplies many matrices.
    base = experiment(((4, "relu"), (9, activation), (8, activation)), "sigmoid", "bce_with_logits", batch_size=6)
    variants = [with_layer(with_training(base, seed=seed), 0, activation=("relu", activation)[seed]) for seed in (0, 1)]
    dataset = data_of(base)
    together = StraightLine(variants, dataset)
    for _ in range(3):
        together.train_epoch()
    for place, variant in enumerate(variants):
        _, expected = by_autograd(variant, dataset, torch.float32, 12)
        assert_alike(together.replica(place), expected, TOLERANCE[torch.float32])


@pytest.mark.cuda
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_that_a_graph_on_the_gpu_trains_as_the_cpu(optimizer: str) -> None:
    described = experiment(((8, "relu"), (8, "gelu")), "sigmoid", "bce_with_logits", batch_size=6, optimizer=optimizer)
    dataset = data_of(described)
    here = StraightLine([described], dataset, dtype=torch.float64)
    there = StraightLine([with_training(described, device="cuda")], dataset, dtype=torch.float64)
    for _ in range(50):
        here.train_epoch()
        there.train_epoch()
    moved = [(weight.cpu(), bias.cpu()) for weight, bias in there.replica(0)]
    assert_alike(moved, here.replica(0), 1e-9)
