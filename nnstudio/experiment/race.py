"""A Race: one experiment, what varies in it, and from how many seeds. Who takes part, and who cannot.

What varies is named by paths of the experiment file; two paths joined by ``+`` vary together, as an output activation
with its loss: ``network.output_activation+loss.name=sigmoid+bce,tanh+mse``.
"""

import difflib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from nnstudio.catalog import N_, UserError, shortened
from nnstudio.experiment.edits import with_data, with_training
from nnstudio.experiment.experiment import Experiment, Network, Training
from nnstudio.experiment.places import Value, with_value

SEEDS_MAX = 10_000
RUNS_MAX = 100_000
JOINT = "+"
_NUMBER = re.compile(r"[+-]?(\d++\.?\d*+|\.\d++)([eE][+-]?\d++)?")
_FIXED = {
    "training.seed": N_("experiment", "{key} cannot vary: say how many seeds instead (--seeds N)."),
    "training.epochs": N_("experiment", "{key} cannot vary: all variants train equally long."),
    "training.device": N_("experiment", "{key} cannot vary: all variants train on one device."),
}


@dataclass(frozen=True, slots=True)
class Vary:
    """One thing that varies: its path, or several joined by ``+``, and the values it takes."""

    key: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Race:
    """``seeds`` runs of every variant, from ``training.seed`` on; ``vary_data`` raises ``data.seed`` with it.

    ``goal`` is a score, which is the test accuracy, or R² where numbers are predicted; None is 0.95 and 0.9.
    """

    experiment: Experiment
    varies: tuple[Vary, ...]
    seeds: int = 1
    vary_data: bool = False
    goal: float | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """One choice of all that varies: its values by key, and its experiment from every seed."""

    values: Mapping[str, Value]
    runs: tuple[Experiment, ...]

    @property
    def name(self) -> str:
        """Its values alone, which tell it from the others."""
        return " · ".join(value if isinstance(value, str) else f"{value:g}" for value in self.values.values())


def parse_vary(text: str) -> Vary:
    """From ``KEY=a,b,c``.

    Raises:
        UserError: it has not that form.
    """
    key, equals, listed = text.partition("=")
    words = [word.strip() for word in listed.split(",")]
    if not equals or not key.strip() or not all(words):
        raise UserError(
            N_("experiment", "“{text}” says not what varies. Write KEY=a,b,c, such as {example}."),
            text=shortened(text),
            example="network.hidden.*.activation=relu,tanh",
        )
    return Vary(key.strip(), tuple(words if JOINT in key else map(parse_value, words)))


def parse_value(text: str) -> Value:
    """A number or true or false where it is one, else the text."""
    if text in {"true", "false"}:
        return text == "true"
    if not _NUMBER.fullmatch(text):
        return text
    return int(text) if re.fullmatch(r"[+-]?\d+", text) else float(text)


def variants_of(race: Race) -> tuple[Variant, ...]:
    """Everybody who takes part: all combinations of what varies, in order, each from every seed.

    Raises:
        UserError: a place that is not there, a value that may not stand in it, or too many runs.
    """
    checked(race)
    keys = [vary.key for vary in race.varies]
    return tuple(
        variant_of(race, dict(zip(keys, values, strict=True)))
        for values in product(*(vary.values for vary in race.varies))
    )


def seeded(race: Race, experiment: Experiment) -> tuple[Experiment, ...]:
    """``experiment`` from every seed of ``race``."""
    return tuple(_from_seed(experiment, number, vary_data=race.vary_data) for number in range(race.seeds))


def with_variants(race: Race, vary: Vary) -> Race:
    """``race`` with more values of something that varies already.

    Raises:
        UserError: it does not vary.
    """
    for place, known in enumerate(race.varies):
        if known.key == vary.key:
            more = tuple(value for value in vary.values if value not in known.values)
            longer = replace(known, values=(*known.values, *more))
            return replace(race, varies=(*race.varies[:place], longer, *race.varies[place + 1 :]))
    raise UserError(N_("experiment", "{key} does not vary in this race."), key=vary.key)


def variant_of(race: Race, values: Mapping[str, Value]) -> Variant:
    """One choice of all that varies, by key.

    Raises:
        UserError: a value may not stand where it is to stand.
    """
    experiment = race.experiment
    for key, value in values.items():
        for path, part in _apart(key, value):
            experiment = with_value(experiment, path, part)
    return Variant(values, seeded(race, experiment))


def _apart(key: str, value: Value) -> Iterator[tuple[str, Value]]:
    """Every path of a joint key with its own part of the value."""
    paths = key.split(JOINT)
    if len(paths) == 1:
        yield key, value
        return
    parts = str(value).split(JOINT)
    if len(parts) != len(paths):
        raise UserError(
            N_("experiment", "{key}: “{value}” has {found} parts, but {needed} things vary together. Join them by +."),
            key=key,
            value=shortened(str(value)),
            found=len(parts),
            needed=len(paths),
        )
    yield from zip(paths, map(parse_value, parts), strict=True)


def checked(race: Race) -> Race:
    """``race``, where it can be held.

    Raises:
        UserError: it has too many runs or none, or varies what may not vary.
    """
    if not 1 <= race.seeds <= SEEDS_MAX:
        raise UserError(
            N_("experiment", "A race has {seeds} seeds. Allowed: 1 to {most:,}."), seeds=race.seeds, most=SEEDS_MAX
        )
    paths = [path for vary in race.varies for path in vary.key.split(JOINT)]
    for path in paths:
        if path in _FIXED:
            raise UserError(_FIXED[path], key=path)
        if path.partition(".")[0] not in {"network", "loss", "training", "data"}:
            raise UserError(
                N_(
                    "experiment",
                    "{key} is no place of an experiment that can vary. Allowed: paths that begin with network, loss or "
                    "training, such as {example}.",
                ),
                key=shortened(path),
                example=_place_called(path),
            )
        if path.partition(".")[0] == "data":
            raise UserError(
                N_(
                    "experiment",
                    "{key} cannot vary: in a race all variants have the same data. Allowed: paths that begin with "
                    "network, loss or training.",
                ),
                key=shortened(path),
            )
    _refuse_twice(paths, [vary for vary in race.varies if len(set(map(json.dumps, vary.values))) < len(vary.values)])
    runs = race.seeds
    for vary in race.varies:
        runs *= len(vary.values)
    if runs > RUNS_MAX:
        raise UserError(
            N_("experiment", "This race has {runs:,} runs. Allowed: up to {most:,}. Take fewer values or seeds."),
            runs=runs,
            most=RUNS_MAX,
        )
    return race


def _place_called(name: str) -> str:
    """A path that ends like ``name``, or else one that ends with what is nearest to it."""
    paths = {"activation": "network.hidden.*.activation", "units": "network.hidden.*.units"}
    paths |= {field: f"network.{field}" for field in Network.__struct_fields__ if field != "hidden"}
    paths |= {"loss": "loss.name"} | {field: f"training.{field}" for field in Training.__struct_fields__}
    near = difflib.get_close_matches(
        name.rpartition(".")[2], [path for path in paths if paths[path] not in _FIXED], n=1
    )
    return paths[near[0]] if near else "training.learning_rate"


def _refuse_twice(paths: Sequence[str], repeated: Sequence[Vary]) -> None:
    for path in paths:
        if paths.count(path) > 1:
            raise UserError(N_("experiment", "{key} is to vary twice. Name all its values at once."), key=path)
    for vary in repeated:
        raise UserError(N_("experiment", "{key} has a value twice. Name each value once."), key=vary.key)


def _from_seed(experiment: Experiment, number: int, *, vary_data: bool) -> Experiment:
    shifted = with_training(experiment, seed=later_seed(experiment.training.seed, number))
    return with_data(shifted, seed=later_seed(experiment.data.seed, number)) if vary_data else shifted


def later_seed(seed: int | str, number: int) -> int | str:
    """The seed ``number`` places after ``seed``."""
    if number == 0:
        return seed
    return (seed + number) % 2**63 if isinstance(seed, int) else f"{seed}+{number}"
