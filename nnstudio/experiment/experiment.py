"""The frozen Experiment: data, network, loss and training, exactly as the file says it.

An experiment is never changed in place; an edit makes a new one with :func:`msgspec.structs.replace`. The types here
hold the shape of the file; ranges and names are judged in ``check.py``, by the one table of ``fields.py``.
"""

from typing import Literal

import msgspec

from nnstudio.catalog import Task

Parameters = dict[str, float | bool | str | list[float]]
Feature = Literal["x", "y", "x2", "y2", "xy", "sinx", "siny"]
Missing = Literal["fill", "drop", "refuse"]
LossInput = Literal["auto", "output", "logits"]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the experiment file: frozen, named keys only, unknown keys refused."""


class Data(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the rows come from and how they are divided; what a source has no use for is ignored."""

    source: str
    samples: int = 500
    noise: float = 0.0
    test_fraction: float = 0.5
    seed: int | str = 1
    features: tuple[Feature, ...] = ("x", "y")
    standardize: bool = True
    amplitude: float = 1.0
    positive_share: float = 0.05
    path: str | None = None
    columns: tuple[str, ...] | None = None
    rows: tuple[tuple[float | str | None, ...], ...] | None = None
    target: str | tuple[str, ...] | None = None
    inputs: tuple[str, ...] | None = None
    task: Task | None = None
    missing: Missing = "fill"
    target_coding: Literal["zero_one", "minus_one_one"] = "zero_one"
    random: Literal["nnstudio", "playground"] = "nnstudio"


class InitializerChoice(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An initialiser with parameters; a bare name stands for one without."""

    name: str
    parameters: Parameters = {}


class HiddenLayer(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One hidden layer: how many neurons, and what each of them does with its sum."""

    units: int = 8
    activation: str = "relu"
    parameters: Parameters = {}
    initializer: str | InitializerChoice | None = None
    bias: float | None = None


class Network(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The layers between the inputs and the loss; ``outputs`` overrides what task and loss ask for."""

    hidden: tuple[HiddenLayer, ...] = (
        HiddenLayer(units=8, activation="relu"),
        HiddenLayer(units=4, activation="tanh"),
    )
    output_activation: str = "sigmoid"
    output_parameters: Parameters = {}
    output_bias: float | None = None
    outputs: int | None = None
    initializer: str | InitializerChoice = "auto"


class LossChoice(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The loss, what it is fed with, and a factor for experiments of other tools (0.5 for half squares)."""

    name: str
    input: LossInput = "auto"
    parameters: Parameters = {}
    scale: float = 1.0


class Training(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the network is trained; ``l1_at_zero`` says what becomes of a weight that l1 alone would carry past 0."""

    optimizer: str = "adam"
    learning_rate: float = 0.01
    parameters: Parameters = {}
    l1: float = 0.0
    l1_at_zero: Literal["cross", "stop"] = "cross"
    l2: float = 0.0
    batch_size: int = 32
    epochs: int = 200
    seed: int | str = 1
    device: str = "cpu"
    shuffle: bool = True
    partial_batch: Literal["use", "carry"] = "use"


class Experiment(_Part, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole description of what is trained on what, and how."""

    nnstudio: Literal[1]
    name: str = "Untitled"
    data: Data
    network: Network
    loss: LossChoice
    training: Training


def default_experiment() -> Experiment:
    """What the studio opens with: a disc inside a ring, 2-8-4-1."""
    return Experiment(
        nnstudio=1,
        name="Circle",
        data=Data(source="circle"),
        network=Network(),
        loss=LossChoice(name="bce_with_logits"),
        training=Training(),
    )
