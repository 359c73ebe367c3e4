"""Values that no experiment can have: wrong types, unknown names, numbers out of range, impossible pairs."""

import copy
import itertools
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from nnstudio.catalog import ACTIVATIONS, LOSSES, SOURCES, Task, UserError
from nnstudio.experiment import FIELDS, parse_experiment, refuse_impossible

Write = Callable[[str | bytes | dict[str, Any]], Path]
Refused = Callable[[Path | str], str]
Place = tuple[str | int, ...]
REGRESSION = {"data": {"source": "plane", "samples": 40}, "network": {"output_activation": "identity"}}
CLASSES = {"data": {"source": "rings", "samples": 40}, "network": {"output_activation": "softmax"}}


def spoilt(content: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """A copy of ``content`` with ``value`` at a dotted path, ``0`` being the first of a list."""
    changed = copy.deepcopy(content)
    *parents, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    part: Any = changed
    for key in parents:
        part = part[key]
    part[last] = value
    return changed


def without(content: dict[str, Any], path: str) -> dict[str, Any]:
    section, _, key = path.partition(".")
    if not key:
        return {name: part for name, part in content.items() if name != section}
    return content | {section: {name: value for name, value in content[section].items() if name != key}}


def sentence_of(function: Callable[..., object], *arguments: object) -> str | None:
    """The sentence with which ``function`` refuses; None where it does not."""
    try:
        function(*arguments)
    except UserError as error:
        return str(error)
    return None


# ---- shape ----


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("nnstudio", 2, ["$.nnstudio is 2", "newer"]),
        ("nnstudio", "1", ['$.nnstudio is "1"']),
        ("name", 5, ["$.name is 5", "a text"]),
        ("name", None, ["$.name is null"]),
        ("data", "circle", ['$.data is "circle"', "an object"]),
        ("data", [], ["$.data is []", "an object"]),
        ("data.source", 5, ["$.data.source is 5", "a text"]),
        ("data.samples", "many", ['$.data.samples is "many"', "from 4 to 1,000,000"]),
        ("data.samples", 4.5, ["$.data.samples is 4.5", "a whole number"]),
        ("data.samples", True, ["$.data.samples is true", "a whole number"]),
        ("data.noise", "loud", ["$.data.noise", "a number from 0 to 1"]),
        ("data.seed", 1.5, ["$.data.seed is 1.5", "a whole number or a text"]),
        ("data.seed", None, ["$.data.seed is null"]),
        ("data.features", "x", ["$.data.features", "a list"]),
        ("data.features", ["z"], ['$.data.features[0] is "z"', "x2"]),
        ("data.missing", "guess", ["$.data.missing", "drop, fill, refuse"]),
        ("data.task", "cluster", ["$.data.task", "binary, multiclass, multilabel, regression"]),
        ("data.standardize", "yes", ["$.data.standardize", "true or false"]),
        ("data.target_coding", "one_hot", ["$.data.target_coding", "minus_one_one, zero_one"]),
        ("network", None, ["$.network is null"]),
        ("network.hidden", "8, 4", ["$.network.hidden", "a list"]),
        ("network.hidden", [8], ["$.network.hidden[0] is 8", "an object"]),
        ("network.hidden", {"units": 3}, ["$.network.hidden is {", "a list"]),
        ("network.hidden.0.units", "4", ['$.network.hidden[0].units is "4"', "from 1 to 1,024"]),
        ("network.hidden.0.bias", "x", ["$.network.hidden[0].bias", "from -1,000 to 1,000"]),
        ("network.hidden.0.parameters", [1], ["$.network.hidden[0].parameters is [1]", "an object"]),
        ("network.hidden.0.initializer", 5, ["$.network.hidden[0].initializer is 5"]),
        ("loss", "mse", ['$.loss is "mse"', "an object"]),
        ("loss.input", "raw", ["$.loss.input", "auto, logits, output"]),
        ("loss.parameters", {"pos_weight": "big"}, ['$.loss.parameters.pos_weight is "big"', "a number"]),
        ("loss.parameters", {"pos.weight": "big"}, ["$.loss.parameters"]),
        ("loss.parameters", {"x" * 500: "big"}, ["$.loss.parameters.xxx"]),
        ("training.learning_rate", "0.01", ['$.training.learning_rate is "0.01"', "a number above 0"]),
        ("training.shuffle", 1, ["$.training.shuffle is 1", "true or false"]),
        ("training.partial_batch", "drop", ["$.training.partial_batch", "carry, use"]),
        ("training.parameters", {"betas": ["a", "b"]}, ["$.training.parameters.betas"]),
    ],
)
def test_that_a_wrong_type_is_named_with_its_place(
    path: str, value: object, words: list[str], sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(spoilt(sound, path, value)))
    for word in words:
        assert word in sentence


@pytest.mark.parametrize("path", ["nnstudio", "data", "network", "loss", "training", "data.source", "loss.name"])
def test_that_what_is_missing_is_named(path: str, sound: dict[str, Any], write: Write, refused: Refused) -> None:
    assert f"$.{path} is missing" in refused(write(without(sound, path)))


@pytest.mark.parametrize("section", ["", "data.", "network.", "network.hidden.0.", "loss.", "training."])
@pytest.mark.parametrize("key", ["unknown", "Epochs", "a b", "ключ", "\u202e\x1b[31m", "k" * 5000, ""])
def test_that_an_unknown_key_is_named(
    section: str, key: str, sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    content = copy.deepcopy(sound)
    part: Any = content
    for step in section.split(".")[:-1]:
        part = part[int(step) if step.isdigit() else step]
    part[key] = 1
    sentence = refused(write(content))
    place = "$" + "".join(f"[{step}]" if step.isdigit() else f".{step}" for step in section.split(".")[:-1])
    assert f"{place} has the key “" in sentence
    assert "not known" in sentence


# ---- ranges ----


def out_of_range() -> Iterator[Any]:
    """Every number of an experiment with values below, above, at open ends and far beyond what is allowed."""
    for path, field in FIELDS.items():
        values = [field.upper * 2 + 1, -1e308, 1e308, 10**30]
        values.append(field.lower if field.lower_open else field.lower - 1)
        for value in values:
            whole = int(value) if field.whole and abs(value) < 1e18 else value
            yield pytest.param(path.replace("[*]", ".0"), whole, field.allowed, id=f"{path} {whole:g}")


@pytest.mark.parametrize(("path", "value", "allowed"), list(out_of_range()))
def test_that_a_number_out_of_range_is_named_with_its_range(
    path: str, value: float, allowed: str, sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(spoilt(sound, path, value)))
    assert f"$.{path.replace('.0', '[0]')} is " in sentence
    assert f"Allowed: {allowed}." in sentence


@pytest.mark.parametrize("section", ["data", "training"])
@pytest.mark.parametrize("seed", [-1, 2**63, 10**30])
def test_that_a_seed_out_of_range_is_named(
    section: str, seed: int, sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    assert f"$.{section}.seed is {seed}" in refused(write(spoilt(sound, f"{section}.seed", seed)))


def test_that_too_many_layers_are_counted(sound: dict[str, Any], write: Write, refused: Refused) -> None:
    assert "$.network.hidden has 65 layers. Allowed: 0 to 64." in refused(
        write(spoilt(sound, "network.hidden", [{}] * 65))
    )


# ---- names ----


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("data.source", "circle"),
        ("network.hidden.0.activation", "relu"),
        ("network.output_activation", "sigmoid"),
        ("network.initializer", "he_normal"),
        ("network.hidden.0.initializer", "he_normal"),
        ("loss.name", "mse"),
        ("training.optimizer", "adam"),
    ],
)
@pytest.mark.parametrize("name", ["", "unknown", "x" * 5000, "a\nb", "\x1b[31m", "__class__", "../relu", "{reason}"])
def test_that_an_unknown_name_is_named_with_the_known_ones(
    path: str, hint: str, name: str, sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(spoilt(sound, path, name)))
    assert f"$.{path.replace('.0', '[0]')} is “" in sentence
    assert "not known" in sentence
    assert hint in sentence


@pytest.mark.parametrize(
    ("path", "name", "meant"),
    [
        ("data.source", "cirlce", "circle"),
        ("network.output_activation", "Sigmoid", "sigmoid"),
        ("loss.name", "MSELoss", "mse"),
        ("loss.name", "BCEWithLogits", "bce_with_logits"),
        ("training.optimizer", "Adam", "adam"),
    ],
)
def test_that_the_name_that_was_meant_is_offered(
    path: str, name: str, meant: str, sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    assert f"Did you mean {meant}?" in refused(write(spoilt(sound, path, name)))


@pytest.mark.parametrize(
    "device", ["", "gpu", "CUDA", "cuda:", "cuda:x", "cuda:²", "cuda:-1", "cuda:" + "9" * 5000, "tpu:0", "cpu\n"]
)
def test_that_an_unknown_device_is_named(device: str, sound: dict[str, Any], write: Write, refused: Refused) -> None:
    assert "Allowed: cpu, cuda, cuda:0" in refused(write(spoilt(sound, "training.device", device)))


def test_that_a_device_that_is_not_here_is_named(sound: dict[str, Any], write: Write, refused: Refused) -> None:
    assert "cuda:4095" in refused(write(spoilt(sound, "training.device", "cuda:4095")))


# ---- parameters ----


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("loss.parameters", {"delta": 1.0}, ["$.loss.parameters.delta", "no such parameter", "pos_weight"]),
        ("loss.parameters", {"pos_weight": 0}, ["$.loss.parameters.pos_weight is 0", "above 0"]),
        ("loss.parameters", {"pos_weight": 1e300}, ["$.loss.parameters.pos_weight", "above 0"]),
        ("loss.parameters", {"pos_weight": True}, ["$.loss.parameters.pos_weight"]),
        ("loss.parameters", {"pos_weight": [1, 2]}, ["$.loss.parameters.pos_weight", "a number"]),
        ("training.parameters", {"momentum": 0.9}, ["$.training.parameters.momentum", "betas, eps"]),
        ("training.parameters", {"betas": [0.9]}, ["$.training.parameters.betas", "a list of 2 numbers"]),
        ("training.parameters", {"betas": [0.9, 1.0]}, ["$.training.parameters.betas", "0.999999"]),
        ("training.parameters", {"betas": [0.9] * 2000}, ["$.training.parameters.betas", "a list of 2 numbers"]),
        ("network.hidden.0.parameters", {"alpha": 1}, ["$.network.hidden[0].parameters.alpha", "none"]),
        ("network.output_parameters", {"alpha": 1}, ["$.network.output_parameters.alpha", "none"]),
        ("network.initializer", {"name": "uniform", "parameters": {"range": -1}}, ["initializer.parameters.range"]),
        ("network.initializer", {"name": "uniform", "parameters": {"rnge": 1}}, ["initializer.parameters.rnge"]),
        ("network.initializer", {"name": "he"}, ["$.network.initializer.name", "he_normal"]),
        ("network.initializer", {"parameters": {}}, ["$.network.initializer.name is missing"]),
    ],
)
def test_that_a_wrong_parameter_is_named(
    path: str, value: object, words: list[str], sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(spoilt(sound, path, value)))
    for word in words:
        assert word in sentence


def test_that_nesterov_asks_for_momentum(sound: dict[str, Any], write: Write, refused: Refused) -> None:
    training = {"optimizer": "sgd", "parameters": {"nesterov": True}}
    assert "needs a momentum" in refused(write(sound | {"training": training}))


# ---- what cannot go together ----


@pytest.mark.parametrize(
    ("sections", "words"),
    [
        pytest.param(
            {"network": {"output_activation": "identity"}, "loss": {"name": "bce"}},
            ["bce takes probabilities", "sigmoid"],
            id="identity before bce",
        ),
        pytest.param(
            {"network": {"output_activation": "tanh"}, "loss": {"name": "bce"}},
            ["bce takes probabilities", "tanh"],
            id="tanh before bce",
        ),
        pytest.param(
            {"loss": {"name": "bce", "input": "logits"}}, ["bce takes probabilities"], id="bce fed with logits"
        ),
        pytest.param(
            REGRESSION | {"loss": {"name": "cross_entropy"}},
            ["cross_entropy needs one class", "mse"],
            id="cross-entropy for a regression",
        ),
        pytest.param(REGRESSION | {"loss": {"name": "nll"}}, ["nll needs one class"], id="nll for a regression"),
        pytest.param(
            {"data": {"source": "multilabel", "samples": 40}, "loss": {"name": "cross_entropy"}},
            ["cross_entropy needs one class", "bce_with_logits"],
            id="cross-entropy for several labels",
        ),
        pytest.param(
            {"network": {"outputs": 1}, "loss": {"name": "cross_entropy"}},
            ["one output for each of the 2 classes", "network.outputs"],
            id="cross-entropy with one output",
        ),
        pytest.param(
            CLASSES | {"network": {"outputs": 2}, "loss": {"name": "cross_entropy"}},
            ["one output for each of the 3 classes"],
            id="cross-entropy with too few outputs",
        ),
        pytest.param(
            CLASSES | {"network": {"outputs": 5}, "loss": {"name": "mse"}},
            ["The network has 5 outputs", "network.outputs"],
            id="more outputs than classes",
        ),
        pytest.param(
            REGRESSION | {"network": {"outputs": 2, "output_activation": "identity"}, "loss": {"name": "mse"}},
            ["The network has 2 outputs"],
            id="more outputs than targets",
        ),
        pytest.param(
            {
                "data": {"source": "circle", "samples": 40, "target_coding": "minus_one_one"},
                "loss": {"name": "bce"},
            },
            ["bce takes targets of 0 and 1", "zero_one"],
            id="bce with targets of -1 and 1",
        ),
        pytest.param(
            REGRESSION | {"network": {"output_activation": "sigmoid"}, "loss": {"name": "bce"}},
            ["bce takes targets from 0 to 1", "mse"],
            id="bce for targets beyond 0 and 1",
        ),
        pytest.param(
            {"data": {"source": "sine", "samples": 40, "features": ["y"]}, "loss": {"name": "mse"}},
            ["sine", "y"],
            id="a feature that the toy does not have",
        ),
        pytest.param({"data": {"source": "circle", "features": []}}, ["$.data.features is empty"], id="no features"),
        pytest.param(
            {"data": {"source": "circle", "features": ["x", "x"]}},
            ["$.data.features names an input twice"],
            id="the same feature twice",
        ),
    ],
)
def test_that_what_cannot_go_together_is_named(
    sections: dict[str, Any], words: list[str], sound: dict[str, Any], write: Write, refused: Refused
) -> None:
    sentence = refused(write(sound | sections))
    for word in words:
        assert word in sentence


def test_that_every_pair_is_either_trained_or_refused_in_one_sentence(sound: dict[str, Any]) -> None:
    for activation, loss, task in itertools.product(ACTIVATIONS, LOSSES, Task):
        content = spoilt(sound, "network.output_activation", activation) | {"loss": {"name": loss}}
        experiment = parse_experiment(json.dumps(content))
        classes, targets = (3, 1) if task is Task.MULTICLASS else (2, 1)
        sentence = sentence_of(refuse_impossible, experiment, task, classes, targets)
        assert sentence is None or (sentence.endswith(".") and len(sentence) < 250)


# ---- anything anywhere ----

ODD: list[object] = [
    None,
    True,
    -1,
    0,
    2**64,
    1e308,
    "",
    "x",
    "\u0000",
    [],
    [[]],
    [None],
    {},
    {"x": 1},
    {"x": {"x": []}},
]


def places(part: object, place: Place = ()) -> Iterator[Place]:
    """Every place in nested dictionaries and lists."""
    if place:
        yield place
    keys = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for key, inner in keys:
        yield from places(inner, (*place, key))


def test_that_no_odd_value_anywhere_breaks_the_reader(sound: dict[str, Any]) -> None:
    full = spoilt(sound, "network.hidden.0.initializer", {"name": "constant", "parameters": {"value": 0.1}})
    full = full | {"loss": {"name": "bce_with_logits", "input": "auto", "scale": 1.0, "parameters": {"pos_weight": 2}}}
    full["training"] |= {"parameters": {"betas": [0.9, 0.99]}, "seed": 1, "shuffle": True, "device": "cpu"}
    full["data"] |= {"features": ["x", "y"], "target": ["a", "b"], "rows": [[1, "a", None]], "columns": ["a"]}
    sentences = [
        sentence_of(parse_experiment, json.dumps(spoilt(full, ".".join(map(str, place)), value)), "file")
        for place, value in itertools.product(places(full), ODD)
    ]
    refusals = [sentence for sentence in sentences if sentence is not None]
    assert len(refusals) > 400
    for sentence in refusals:
        assert re.fullmatch(r"file: \$.{5,300}\.", sentence)


def test_that_the_sound_experiment_is_sound(sound: dict[str, Any]) -> None:
    assert parse_experiment(json.dumps(sound)).data.source in SOURCES
