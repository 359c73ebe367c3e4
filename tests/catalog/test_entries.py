"""What holds for every entry of every registry, so that a new one is covered at birth."""

import inspect
import re
from collections.abc import Mapping
from typing import Any

import pytest
import torch
from torch import nn

from nnstudio.catalog import (
    ACTIVATIONS,
    FEATURES,
    INITIALIZERS,
    LOSSES,
    N_,
    OPTIMIZERS,
    SOURCES,
    Parameter,
    Task,
    Text,
    UserError,
    check_parameters,
    with_defaults,
)

REGISTRIES: dict[str, Mapping[str, Any]] = {
    "activations": ACTIVATIONS,
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "initializers": INITIALIZERS,
    "sources": SOURCES,
}
ENTRIES = [
    pytest.param(name, entry, id=f"{kind}: {name}")
    for kind, registry in REGISTRIES.items()
    for name, entry in registry.items()
]


PARAMETERS = [
    pytest.param(parameter, id=f"{kind}: {name}: {parameter.name}")
    for kind, registry in REGISTRIES.items()
    for name, entry in registry.items()
    for parameter in getattr(entry, "parameters", ())
]


@pytest.mark.parametrize(("name", "entry"), ENTRIES)
def test_that_an_entry_stands_under_its_name_and_says_what_it_is_for(
    name: str,
    entry: Any,  # noqa: ANN401 (the registries share no base class)
) -> None:
    assert entry.name == name
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
    assert entry.label.strip()
    assert isinstance(entry.purpose, Text)
    assert len(entry.purpose) > 10
    assert entry.purpose[-1] in ".?"
    assert "{" not in entry.purpose


@pytest.mark.parametrize("kind", REGISTRIES)
def test_that_no_two_entries_look_alike(kind: str) -> None:
    entries = REGISTRIES[kind].values()
    assert len({entry.label for entry in entries}) == len(entries)
    assert len({entry.purpose for entry in entries}) == len(entries)


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_that_the_default_of_a_parameter_is_allowed(parameter: Parameter) -> None:
    assert parameter.accepts(parameter.default)
    assert parameter.lower < parameter.upper
    assert parameter.label.strip()
    assert parameter.help.endswith(".")
    assert parameter.allowed


@pytest.mark.parametrize("parameter", PARAMETERS)
def test_that_a_parameter_refuses_what_is_out_of_range_or_of_another_kind(parameter: Parameter) -> None:
    bad: list[object] = ["1", None, float("nan"), float("inf")]
    if isinstance(parameter.default, bool):
        bad += [1, 0.0]
    elif parameter.choices:
        bad += [0.5, True, "sigmoid", list(parameter.choices)]
    elif parameter.each:
        bad += [0.5, [], [parameter.lower], [0.5, parameter.upper * 2], [True, 1.0], [float("nan"), 1.0], ["1", 1.0]]
    elif parameter.length == 1:
        bad += [parameter.lower - 1, parameter.upper * 2 + 1, True, [0.5]]
        bad += [1.5] if parameter.whole else []
    else:
        bad += [0.5, [0.5], [0.5] * (parameter.length + 1), [parameter.upper + 1] * parameter.length]
    assert not [value for value in bad if parameter.accepts(value)]


def test_that_a_range_without_its_lower_end_refuses_that_end() -> None:
    open_ended = [(loss, p) for loss in LOSSES.values() for p in loss.parameters if p.lower_open]
    assert open_ended
    for loss, parameter in open_ended:
        assert not parameter.accepts([parameter.lower] if parameter.each else parameter.lower), loss.name
        assert "above 0" in parameter.allowed


def test_that_a_parameter_nobody_has_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UserError, match=r"\$\.loss\.parameters\.gamma: huber has no such parameter\. Allowed: delta\."):
        check_parameters("$.loss.parameters", "huber", LOSSES["huber"].parameters, {"gamma": 1.0})


def test_that_what_is_not_given_takes_torchs_default() -> None:
    known = OPTIMIZERS["adam"].parameters
    assert with_defaults(known, {"eps": 0.1}) == {"betas": (0.9, 0.999), "eps": 0.1}


# ---- held to PyTorch ----


@pytest.mark.parametrize("name", LOSSES)
def test_that_a_loss_exists_in_torch_with_its_parameters(name: str) -> None:
    entry = LOSSES[name]
    known = inspect.signature(getattr(nn, entry.torch_class)).parameters
    for parameter in entry.parameters:
        # PyTorch's pos_weight is no weight at all, which is a weight of 1; so are its weights, which are none here.
        assert known[parameter.name].default in {parameter.default, None}
    assert set(entry.fixed) <= set(known)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_that_an_optimizer_exists_in_torch_with_its_parameters(name: str) -> None:
    entry = OPTIMIZERS[name]
    known = inspect.signature(getattr(torch.optim, entry.torch_class)).parameters
    for parameter in entry.parameters:
        assert known[parameter.name].default == parameter.default
    assert {"lr", "weight_decay"} <= set(known)
    assert entry.decoupled_decay == (name == "adamw")


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_that_the_words_of_an_activation_are_complete(name: str) -> None:
    entry = ACTIVATIONS[name]
    for words in (entry.used_in, entry.mistake):
        assert isinstance(words, Text)
        assert "{" not in words
    assert entry.mistake.endswith(".")
    assert not entry.used_in.endswith(".")
    assert entry.slope_text
    assert entry.latex


def test_that_the_menus_hold_what_the_design_names() -> None:
    assert " ".join(ACTIVATIONS) == (
        "relu leaky_relu prelu relu6 elu celu selu gelu silu mish hardswish softplus softsign tanh hardtanh sigmoid "
        "hardsigmoid log_sigmoid tanhshrink softshrink hardshrink identity softmax log_softmax"
    )
    assert " ".join(LOSSES) == (
        "mse l1 smooth_l1 huber bce bce_with_logits cross_entropy nll kl_div gaussian_nll poisson_nll soft_margin "
        "multi_margin"
    )


def test_that_every_activation_names_an_initializer_that_exists() -> None:
    assert {entry.initializer for entry in ACTIVATIONS.values()} <= set(INITIALIZERS) - {"auto", "torch"}


def test_that_starting_weights_follow_the_design() -> None:
    he = {"relu", "leaky_relu", "prelu", "relu6", "elu", "celu", "gelu", "silu", "mish", "hardswish", "softplus"}
    for name, entry in ACTIVATIONS.items():
        wanted = "he_normal" if name in he else "lecun_normal" if name == "selu" else "xavier_uniform"
        assert entry.initializer == wanted, name


# ---- sources, tasks, texts ----


def test_that_toys_draw_known_coordinates() -> None:
    for source in SOURCES.values():
        assert set(source.coordinates) <= set(FEATURES)
        assert source.is_toy == bool(source.coordinates)


def test_that_every_task_has_words_for_people() -> None:
    labels = [task.label for task in Task]
    assert all(labels)
    assert len(set(labels)) == len(labels)


def test_that_a_marked_text_is_the_text_with_its_context() -> None:
    text = N_("catalog", "{count} rows")
    assert text == "{count} rows"
    assert text.context == "catalog"


def test_that_an_error_keeps_its_sentence_apart_from_its_values() -> None:
    error = UserError(N_("catalog", "{count} rows are too few."), count=3)
    assert str(error) == "3 rows are too few."
    assert (error.text, error.values) == ("{count} rows are too few.", {"count": 3})
