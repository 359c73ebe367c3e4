"""Whether an experiment means something: names, ranges and parameters, judged before anything is built."""

import difflib
import re
from collections.abc import Iterable, Mapping

from nnstudio.catalog import (
    ACTIVATIONS,
    FILE,
    INITIALIZERS,
    LOSSES,
    N_,
    OPTIMIZERS,
    ROWS,
    SOURCES,
    Parameter,
    UserError,
    check_parameters,
    shortened,
)
from nnstudio.experiment.experiment import Experiment, InitializerChoice
from nnstudio.experiment.fields import HIDDEN_LAYERS_MAX, values_of


def check(experiment: Experiment) -> None:
    """Refuse an experiment with an unknown name or a number out of range.

    Raises:
        UserError: naming the place in the file, the value and what is allowed.
    """
    _check_numbers(experiment)
    _check_data(experiment)
    _check_network(experiment)
    _check_choice("$.loss", "name", experiment.loss.name, LOSSES)
    _check_given("$.loss.parameters", LOSSES[experiment.loss.name], experiment.loss.parameters)
    _check_choice("$.training", "optimizer", experiment.training.optimizer, OPTIMIZERS)
    _check_given("$.training.parameters", OPTIMIZERS[experiment.training.optimizer], experiment.training.parameters)
    _check_training(experiment)


def _check_numbers(experiment: Experiment) -> None:
    for place, field, value in values_of(experiment):
        if not field.accepts(value):
            raise UserError(
                N_("experiment", "$.{place} is {value}. Allowed: {allowed}."),
                place=place,
                value=f"{value:,}" if isinstance(value, int) else f"{value:g}",
                allowed=field.allowed,
            )
    for place, seed in (("data", experiment.data.seed), ("training", experiment.training.seed)):
        if isinstance(seed, int) and not 0 <= seed < 2**63:
            raise UserError(
                N_("experiment", "$.{place}.seed is {value}. Allowed: a whole number from 0 to {upper:,}, or a text."),
                place=place,
                value=seed,
                upper=2**63 - 1,
            )


def _check_data(experiment: Experiment) -> None:
    data = experiment.data
    _check_choice("$.data", "source", data.source, [*SOURCES, FILE, ROWS])
    if data.source == FILE and not data.path:
        raise UserError(N_("experiment", "$.data.path is missing. A source of “file” needs the path of a text table."))
    if data.source == ROWS and not data.rows:
        raise UserError(N_("experiment", "$.data.rows is missing or empty. A source of “rows” needs at least 4 rows."))
    if not data.features:
        raise UserError(N_("experiment", "$.data.features is empty. Choose at least one input, such as x."))
    if len(set(data.features)) < len(data.features):
        raise UserError(N_("experiment", "$.data.features names an input twice. Name each input once."))


def _check_network(experiment: Experiment) -> None:
    network = experiment.network
    if len(network.hidden) > HIDDEN_LAYERS_MAX:
        raise UserError(
            N_("experiment", "$.network.hidden has {count} layers. Allowed: 0 to {most}."),
            count=len(network.hidden),
            most=HIDDEN_LAYERS_MAX,
        )
    for index, layer in enumerate(network.hidden):
        place = f"$.network.hidden[{index}]"
        _check_choice(place, "activation", layer.activation, ACTIVATIONS)
        _check_given(f"{place}.parameters", ACTIVATIONS[layer.activation], layer.parameters)
        if layer.initializer is not None:
            _check_initializer(place, layer.initializer)
    _check_choice("$.network", "output_activation", network.output_activation, ACTIVATIONS)
    _check_given("$.network.output_parameters", ACTIVATIONS[network.output_activation], network.output_parameters)
    _check_initializer("$.network", network.initializer)


def _check_initializer(place: str, choice: str | InitializerChoice) -> None:
    if isinstance(choice, str):
        _check_choice(place, "initializer", choice, INITIALIZERS)
        return
    _check_choice(f"{place}.initializer", "name", choice.name, INITIALIZERS)
    _check_given(f"{place}.initializer.parameters", INITIALIZERS[choice.name], choice.parameters)


def _check_training(experiment: Experiment) -> None:
    training = experiment.training
    if not re.fullmatch(r"cpu|auto|cuda(:[0-9]{1,4})?", training.device):
        raise UserError(
            N_("experiment", "$.training.device is “{device}”. Allowed: cpu, cuda, cuda:0, cuda:1 …, auto."),
            device=shortened(training.device),
        )
    if training.parameters.get("nesterov") and not training.parameters.get("momentum"):
        raise UserError(
            N_("experiment", "$.training.parameters.nesterov needs a momentum above 0. Set momentum, or drop nesterov.")
        )
    if training.l1_at_zero == "stop" and (training.optimizer != "sgd" or training.parameters.get("momentum")):
        raise UserError(
            N_(
                "experiment",
                "$.training.l1_at_zero is “stop”, which needs the optimizer sgd without momentum. Allowed with others: "
                "cross.",
            )
        )


def _check_choice(place: str, key: str, name: str, known: Iterable[str]) -> None:
    names = list(known)
    if name in names:
        return
    close = difflib.get_close_matches(name.lower().replace("-", "_").replace(" ", "_"), names, n=1)
    hint = f" Did you mean {close[0]}?" if close else ""
    raise UserError(
        N_("experiment", "{place}.{key} is “{name}”, which is not known.{hint} Allowed: {allowed}."),
        place=place,
        key=key,
        name=shortened(name),
        hint=hint,
        allowed=", ".join(names),
    )


def _check_given(place: str, owner: object, given: Mapping[str, object]) -> None:
    known: tuple[Parameter, ...] = getattr(owner, "parameters", ())
    check_parameters(place, getattr(owner, "name", ""), known, given)
