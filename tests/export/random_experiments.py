"""Experiments drawn at random over all that can be chosen, as long as PyTorch would train them."""

import random

from nnstudio.catalog import ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SOURCES, Parameter, UserError
from nnstudio.data import Dataset, code_targets, load_dataset, outputs_for
from nnstudio.engine.trainer import Trainer
from nnstudio.experiment import (
    Data,
    Experiment,
    HiddenLayer,
    InitializerChoice,
    LossChoice,
    Network,
    Training,
    check,
)
from nnstudio.experiment.experiment import Feature

Given = dict[str, float | bool | str | list[float]]
Seed = int | str

FEATURES: list[tuple[Feature, ...]] = [
    ("x", "y"),
    ("x",),
    ("y", "xy", "x2"),
    ("x", "y", "x2", "y2", "xy", "sinx", "siny"),
]


def random_experiment(seed: int) -> tuple[Experiment, Dataset]:
    """An experiment that can be trained, with a learning rate up to 0.01, and its data."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    while True:
        experiment = draw_experiment(chance)
        try:
            check(experiment)
            dataset = load_dataset(experiment.data)
            outputs_for(experiment, dataset)
            code_targets(experiment, dataset, dataset.train)
            Trainer(experiment, dataset).evaluate()  # a loss that is infinite from the start is no curve
        except UserError:
            continue
        return experiment, dataset


def draw_experiment(chance: random.Random) -> Experiment:
    """Any choices at all, which need not go together."""
    layers = tuple(_layer(chance) for _ in range(chance.choice([0, 1, 1, 2, 2, 3])))
    optimizer = chance.choice(list(OPTIMIZERS))
    loss = chance.choice(list(LOSSES))
    output = chance.choice([*["identity", "sigmoid", "softmax", "log_softmax"] * 3, *ACTIVATIONS])
    return Experiment(
        nnstudio=1,
        name="At random",
        data=_data(chance),
        network=Network(
            hidden=layers,
            output_activation=output,
            output_parameters=_parameters(chance, ACTIVATIONS[output].parameters),
            output_bias=chance.choice([None, None, 0.25]),
            initializer=_initializer(chance),
        ),
        loss=LossChoice(
            name=loss,
            input=chance.choice(["auto", "auto", "output", "logits"]),
            parameters=_parameters(chance, LOSSES[loss].parameters),
            scale=chance.choice([1.0, 1.0, 0.5]),
        ),
        training=Training(
            optimizer=optimizer,
            learning_rate=chance.choice([0.01, 0.003, 0.001]),
            parameters=_optimizer_parameters(chance, optimizer),
            l1=chance.choice([0.0, 0.0, 0.001]),
            l2=chance.choice([0.0, 0.0, 0.01]),
            batch_size=chance.choice([10, 15, 32, 32, 64, 1000]),
            epochs=10,
            seed=_seed(chance),
            shuffle=chance.random() < 0.8,
            partial_batch=chance.choice(["use", "use", "carry"]),
        ),
    )


def _data(chance: random.Random) -> Data:
    return Data(
        source=chance.choice(list(SOURCES)),
        samples=chance.randint(20, 300),
        noise=chance.choice([0.0, 0.1, 0.37]),
        test_fraction=chance.choice([0.5, 0.3, 0.2]),
        seed=_seed(chance),
        features=chance.choice(FEATURES),
        standardize=chance.random() < 0.8,
        amplitude=chance.choice([1.0, 2.5]),
        positive_share=chance.choice([0.05, 0.2]),
        target_coding=chance.choice(["zero_one", "zero_one", "minus_one_one"]),
    )


def _seed(chance: random.Random) -> Seed:
    seeds: list[Seed] = [1, chance.randrange(1000), chance.randrange(2**63), "Ada"]
    return chance.choice(seeds)


def _layer(chance: random.Random) -> HiddenLayer:
    activation = chance.choice(list(ACTIVATIONS))
    return HiddenLayer(
        units=chance.randint(1, 12),
        activation=activation,
        parameters=_parameters(chance, ACTIVATIONS[activation].parameters),
        initializer=chance.choice([None, None, _initializer(chance)]),
        bias=chance.choice([None, None, 0.1]),
    )


def _initializer(chance: random.Random) -> str | InitializerChoice:
    name = chance.choice(["auto", "auto", *INITIALIZERS])
    parameters = _parameters(chance, INITIALIZERS[name].parameters)
    return InitializerChoice(name=name, parameters=parameters) if parameters else name


def _parameters(chance: random.Random, known: tuple[Parameter, ...]) -> Given:
    """Some of the parameters, at values that are not the default."""
    given: Given = {}
    for parameter in known:
        if chance.random() < 0.5:
            continue
        if isinstance(parameter.default, bool):
            given[parameter.name] = not parameter.default
        elif parameter.choices:
            given[parameter.name] = chance.choice(parameter.choices)
        elif parameter.each:
            given[parameter.name] = [0.5, 2.0, 1.25][: chance.choice([1, 2, 3])]
        elif isinstance(parameter.default, tuple):
            given[parameter.name] = [0.8, 0.99]
        elif parameter.whole:
            given[parameter.name] = int(parameter.upper)
        else:
            assert isinstance(parameter.default, int | float)
            value = parameter.default * 1.5 if parameter.default else 0.1
            given[parameter.name] = min(max(value, parameter.lower), parameter.upper)
    return given


def _optimizer_parameters(chance: random.Random, name: str) -> Given:
    given = _parameters(chance, OPTIMIZERS[name].parameters)
    if "momentum" in given:
        # RMSprop divides the first steps by next to nothing: with momentum on top, rounding decides where they go.
        given["momentum"] = 0.9 if name == "sgd" else 0.0
    else:
        given.pop("nesterov", None)
    if "alpha" in given:
        given["alpha"] = 0.95
    return given
