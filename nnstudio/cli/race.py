"""``nnstudio race``: many variants of one experiment side by side, without a window."""

import argparse
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from nnstudio.catalog import N_, Task, UserError
from nnstudio.cli.progress import showing_race
from nnstudio.cli.streams import complain, say
from nnstudio.data import Dataset
from nnstudio.experiment import Data, Experiment, check, write_atomically
from nnstudio.experiment.edits import with_training
from nnstudio.experiment.race import Race, Variant, parse_vary, variants_of
from nnstudio.project.given import load_data_of, open_given

if TYPE_CHECKING:
    from nnstudio.engine.race.ranking import Ranking
    from nnstudio.engine.race.results import HeatResult, HeatTask, RaceResult


def race_file(options: argparse.Namespace) -> int:
    """Race the variants of ``options.file`` and print how they stand.

    Raises:
        UserError: the experiment, its data, what varies, or where it is to be trained cannot be used.
    """
    project = open_given(options.file)
    race = _race_of(project.experiment, options)
    variants = variants_of(race)

    def load(data: Data) -> Dataset:
        return load_data_of(
            replace(project, experiment=msgspec.structs.replace(race.experiment, data=data)), options.file
        )

    dataset = load(race.experiment.data)

    from nnstudio.engine.race.engines import tasks_of  # noqa: PLC0415 (only once experiment and data are sound)
    from nnstudio.engine.race.results import joined  # noqa: PLC0415

    variants = _possible(variants, dataset, skip=options.skip_impossible)
    tasks = tasks_of(race, variants, load, at_goal=options.stop_at_goal, patience=options.patience)
    runs = sum(len(variant.runs) for variant in variants)
    with showing_race(runs, verbose=options.verbose) as on_progress:

        def on_epoch(done: int, whole: int) -> None:
            if on_progress is not None:
                on_progress(runs * done / whole, "")

        found, done = list["HeatResult"](), 0
        for result in _trained(tasks, options, on_epoch):
            found.append(result)
            done += len(result.places)
            if on_progress is not None:
                on_progress(float(done), "")
    for note in dataset.notes:
        complain(note)
    whole = joined(found)
    if options.report is not None:
        _report(race, variants, whole, dataset.task, options.report, at_goal=options.stop_at_goal)
    _tell(variants, whole, options, dataset.task)
    return 0


def _report(
    race: Race, variants: Sequence[Variant], result: "RaceResult", task: Task, path: Path, *, at_goal: bool
) -> None:
    from nnstudio.engine.race.numbers import score_name, usual_goal  # noqa: PLC0415
    from nnstudio.export.race_report import RaceNumbers, bands_in, race_report_of  # noqa: PLC0415

    goal = usual_goal(task) if race.goal is None else race.goal
    bands = bands_in(variants, result)
    _write(path, race_report_of(RaceNumbers(race, goal, at_goal, score_name(task), variants, result, bands)))


def _race_of(experiment: Experiment, options: argparse.Namespace) -> Race:
    if options.epochs is not None:
        experiment = with_training(experiment, epochs=options.epochs)
        check(experiment)
    return Race(experiment, tuple(map(parse_vary, options.vary)), options.seeds, options.vary_data, options.goal)


def _possible(variants: Sequence[Variant], dataset: Dataset, *, skip: bool) -> tuple[Variant, ...]:
    """The variants that can be trained.

    Raises:
        UserError: one cannot, and it was not said to leave such out; or none can.
    """
    from nnstudio.engine.race.track import refusals  # noqa: PLC0415 (torch, only once experiment and data are sound)

    refused = refusals(variants, dataset)
    left = tuple(variant for place, variant in enumerate(variants) if place not in refused)
    if refused and (not skip or not left):
        place, reason = next(iter(refused.items()))
        raise UserError(
            N_("cli", "{count} of {all} variants cannot be trained. {name}: {reason}{hint}"),
            count=len(refused),
            all=len(variants),
            name=variants[place].name,
            reason=reason,
            hint=" Leave them out by --skip-impossible." if left else "",
        )
    for place, reason in refused.items():
        complain(f"Left out: {variants[place].name}: {reason}")
    return left


def _trained(tasks: "Sequence[HeatTask]", options: argparse.Namespace, on_epoch: object) -> "Iterator[HeatResult]":
    from nnstudio.engine.race import engines  # noqa: PLC0415 (only once experiment and data are sound)

    if options.scheduler is not None:
        from nnstudio.engine.race.cluster import run_on_cluster  # noqa: PLC0415 (joblib and Dask)

        return run_on_cluster(tasks, options.scheduler)
    processes = options.processes or engines.processes_for(tasks)
    if processes > 1:
        return engines.run_in_processes(tasks, processes)
    return engines.run_here(tasks, on_epoch if callable(on_epoch) else None)


def _tell(variants: Sequence[Variant], result: "RaceResult", options: argparse.Namespace, task: Task) -> None:
    from nnstudio.engine.race.numbers import score_name  # noqa: PLC0415
    from nnstudio.engine.race.ranking import ranked  # noqa: PLC0415
    from nnstudio.engine.race.runs_csv import runs_as_csv  # noqa: PLC0415

    if options.csv is not None:
        _write(options.csv, runs_as_csv(variants, result))
    name = score_name(task)
    ranking = ranked(result, len(variants[0].runs), at_goal=options.stop_at_goal)
    say(race_as_json(variants, result, ranking, name) if options.json else race_as_table(variants, ranking, name))


def _write(path: Path, text: str) -> None:
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        raise UserError(
            N_("cli", "{path} could not be written: {reason}. Choose another place."), path=path, reason=error.strerror
        ) from None


def race_as_json(variants: Sequence[Variant], result: "RaceResult", ranking: "Ranking", score: str) -> str:
    """One JSON object; a number that is not finite is null, since JSON has no word for it."""
    shown, place = [], 0
    ranks = ranking.order.argsort() + 1
    for number, variant in enumerate(variants):
        runs = []
        for run in variant.runs:
            runs.append(
                {
                    "seed": run.training.seed,
                    "train_loss": _finite(result.last["train_loss"][place]),
                    "test_loss": _finite(result.last["test_loss"][place]),
                    "metrics": {
                        f"train_{score}": _finite(result.last["train_score"][place]),
                        f"test_{score}": _finite(result.last["test_score"][place]),
                    },
                    "seconds": float(result.seconds[place]),
                    "epochs": int(result.last_epoch[place]),
                    "epochs_to_goal": int(result.reached[place]) if result.reached[place] >= 0 else None,
                    "diverged": bool(result.diverged[place]),
                }
            )
            place += 1
        shown.append(
            {
                "values": dict(variant.values),
                "rank": int(ranks[number]),
                "summary": _summary(ranking, number, score),
                "runs": runs,
            }
        )
    return msgspec.json.encode({"variants": shown, "verdict": _verdict(variants, ranking)}).decode()


def _summary(ranking: "Ranking", variant: int, score: str) -> dict[str, object]:
    return {
        f"test_{score}": {
            "median": _finite(ranking.middle[variant]),
            "lower_quartile": _finite(ranking.low[variant]),
            "upper_quartile": _finite(ranking.high[variant]),
        },
        "reached_goal": int(ranking.reached[variant]),
        "epochs_to_goal": _finite(ranking.epochs_to_goal[variant]),
        "diverged": int(ranking.diverged[variant]),
        "dead_share": _finite(ranking.dead[variant]),
    }


def _verdict(variants: Sequence[Variant], ranking: "Ranking") -> str | None:
    """Who leads, and whether that is luck; None where there is but one variant."""
    said = ranking.said(lambda place: variants[place].name)
    return said[0].format(**said[1]) if said is not None else None


def race_as_table(variants: Sequence[Variant], ranking: "Ranking", score: str) -> str:
    """Aligned lines, the best variant first, and whether its lead is luck."""
    heads = (
        "variant",
        f"test {'R²' if score == 'r2' else score}",
        "quartiles",
        "reached goal",
        "epochs to goal",
        "dead",
    )
    rows = [heads, *(_row(variants[place].name, ranking, place) for place in ranking.order)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    verdict = _verdict(variants, ranking)
    lines += ["", verdict] if verdict is not None else []
    return "\n".join(lines)


def _row(name: str, ranking: "Ranking", variant: int) -> tuple[str, ...]:
    diverged = int(ranking.diverged[variant])
    return (
        name,
        _number(ranking.middle[variant], ".4f"),
        f"{_number(ranking.low[variant], '.4f')} to {_number(ranking.high[variant], '.4f')}",
        f"{ranking.reached[variant]} of {ranking.seeds}" + (f", {diverged} diverged" if diverged else ""),
        _number(ranking.epochs_to_goal[variant], ".0f"),
        _number(100 * ranking.dead[variant], ".0f", " %"),
    )


def _number(value: float, form: str, unit: str = "") -> str:
    return f"{value:{form}}{unit}" if math.isfinite(value) else "–"


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
