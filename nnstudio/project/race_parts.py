"""Between a race that is kept and the parts of a file: nothing is rounded on the way."""

from typing import Annotated

import msgspec
from msgspec import Meta

from nnstudio.catalog import N_, UserError
from nnstudio.engine.race.kept import FLATS, RaceRecord
from nnstudio.engine.race.numbers import LOOKED_AT
from nnstudio.experiment import Experiment
from nnstudio.experiment.places import Value
from nnstudio.experiment.race import RUNS_MAX, SEEDS_MAX, Race, Vary, checked
from nnstudio.project.arrays import Arrays
from nnstudio.project.parts import Count, GoneBy, gone_by
from nnstudio.project.run_parts import read_gone_by

Word = Annotated[str, Meta(max_length=500)]


class VaryPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that varies."""

    key: Word
    values: Annotated[tuple[Value, ...], Meta(min_length=1, max_length=RUNS_MAX)]


class RacePart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``race/race.json``: what varies, who takes part, and when a run ends."""

    experiment: GoneBy
    varies: Annotated[tuple[VaryPart, ...], Meta(min_length=1, max_length=16)]
    seeds: Annotated[int, Meta(ge=1, le=SEEDS_MAX)]
    vary_data: bool
    goal: float
    at_goal: bool
    patience: Annotated[int, Meta(ge=1)] | None
    variants: Annotated[tuple[tuple[Value, ...], ...], Meta(min_length=1, max_length=RUNS_MAX)]
    stride: Annotated[int, Meta(ge=1)]
    rows: Count


def race_part(record: RaceRecord, like: Experiment) -> RacePart:
    """What ``record`` is about, in words; ``like`` is the project's experiment."""
    race = record.race
    return RacePart(
        experiment=gone_by(race.experiment, like),
        varies=tuple(VaryPart(key=vary.key, values=vary.values) for vary in race.varies),
        seeds=race.seeds,
        vary_data=race.vary_data,
        goal=record.goal,
        at_goal=record.at_goal,
        patience=record.patience,
        variants=record.values,
        stride=record.stride,
        rows=len(record.curves["epochs"]),
    )


def race_arrays(record: RaceRecord) -> Arrays:
    """The numbers of every run, its parameters, and its curves."""
    parts = {"runs": record.runs, "flats": record.flats, "curves": record.curves}
    return {f"{kind}.{name}": array for kind, arrays in parts.items() for name, array in arrays.items()}


def read_race(part: RacePart, arrays: Arrays, like: Experiment) -> RaceRecord:
    """The race that can be gone on with.

    Raises:
        UserError: the parts do not agree with one another, or hold what no race can.
    """
    varies = tuple(Vary(vary.key, vary.values) for vary in part.varies)
    race = checked(Race(read_gone_by(part.experiment, like), varies, part.seeds, part.vary_data, part.goal))
    kinds: dict[str, Arrays] = {"runs": {}, "flats": {}, "curves": {}}
    for name, array in arrays.items():
        kind, _, rest = name.partition(".")
        if kind not in kinds:
            raise _unfit()
        kinds[kind][rest] = array
    record = RaceRecord(race, part.variants, part.goal, part.at_goal, part.patience, **kinds, stride=part.stride)
    if any(len(values) != len(varies) for values in part.variants) or not record.is_sound:
        raise _unfit()
    if any(record.curves[name].dtype.kind != "f" for name in LOOKED_AT) or not set(FLATS) <= set(record.flats):
        raise _unfit()
    return record


def _unfit() -> UserError:
    return UserError(N_("project", "the race in it is damaged"))
