"""The report of a race: one web page with who does best, whether that is luck, the curves, and what was held equal."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnstudio.engine.race.frame import Bands
from nnstudio.engine.race.ranking import quartiles
from nnstudio.engine.race.results import RaceResult
from nnstudio.engine.race.statistics import compare
from nnstudio.engine.race.verdict import Standing, standings
from nnstudio.experiment.embedded import embedded
from nnstudio.experiment.race import Race, Variant
from nnstudio.export.figure import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, class_colors, fitted, framed
from nnstudio.export.report import environment, page, plain, section, table
from nnstudio.export.svg import Drawing, Floats, Scale, axes

CURVES = 6  # so many can be told apart
COMPARED = 20
_HEADS = ("variant", "median", "quartiles", "works in", "epochs to goal", "dead", "gradient", "seconds")


@dataclass(frozen=True, slots=True, eq=False)
class RaceNumbers:
    """What the report tells of: a race, who took part, how all runs stand, and the curves where they are known."""

    race: Race
    goal: float
    score: str
    variants: Sequence[Variant]
    result: RaceResult
    bands: Bands | None = None


def race_report_of(numbers: RaceNumbers) -> str:
    """The whole page."""
    race, ranked = numbers.race, standings(numbers.variants, numbers.result)
    name = f"{race.experiment.name}: race of {len(ranked)} variants"
    what = f"Test {'R²' if numbers.score == 'r2' else numbers.score}"
    parts = [
        f'<p class="quiet">{plain(_summary(numbers))}</p>',
        *section("Verdict", _verdict(ranked)),
        *section(what, table([_line(standing) for standing in ranked], _HEADS)),
        *section("Training loss", _curves(numbers, ranked)),
        *section("The best against the others", _comparisons(ranked)),
        *section("Held equal", table(_held_equal(numbers))),
        *section("Environment", table(environment())),
        embedded(race.experiment),
    ]
    return page(name, parts)


def bands_in(variants: Sequence[Variant], result: RaceResult) -> Bands | None:
    """The curves of a race that is over; None where its heats were looked at in different epochs."""
    heats = result.heats
    if not heats or any(not np.array_equal(heat.epochs, heats[0].epochs) for heat in heats):
        return None
    losses = np.full((len(heats[0].epochs), len(result.last_epoch)), np.nan)
    for heat in heats:
        losses[:, list(heat.places)] = heat.curves["train_loss"]
    return Bands(heats[0].epochs, *quartiles(losses.reshape(len(losses), len(variants), -1)))


def _summary(numbers: RaceNumbers) -> str:
    race = numbers.race
    varied = " and ".join(vary.key for vary in race.varies)
    runs = len(numbers.result.last_epoch)
    return (
        f"{varied} varied: {len(numbers.variants)} variants from {race.seeds} seeds each, {runs:,} runs of up to "
        f"{race.experiment.training.epochs:,} epochs. A run works where it reaches {numbers.goal:g}."
    )


def _verdict(ranked: Sequence[Standing]) -> str:
    if len(ranked) < 2:
        return ""
    sentence, values = compare(ranked[0].scores, ranked[1].scores).said(ranked[0].variant.name, ranked[1].variant.name)
    return f"<p>{plain(sentence.format(**values))}</p>"


def _line(standing: Standing) -> tuple[str, ...]:
    summary = standing.summary
    diverged = f", {summary.diverged} diverged" if summary.diverged else ""
    return (
        standing.variant.name,
        _number(summary.median, ".4f"),
        f"{_number(summary.lower, '.4f')} to {_number(summary.upper, '.4f')}",
        f"{summary.reached} of {summary.runs}{diverged}",
        _number(summary.epochs_to_goal, ".0f"),
        f"{_number(100 * standing.dead, '.0f')} %",
        _number(standing.gradients, ".2g"),
        _number(standing.seconds * summary.runs, ".2g"),
    )


def _comparisons(ranked: Sequence[Standing]) -> str:
    rows = []
    for other in ranked[1 : COMPARED + 1]:
        found = compare(ranked[0].scores, other.scores)
        interval = f"{_number(found.low, '.4f')} to {_number(found.high, '.4f')}"
        rows.append((other.variant.name, f"{found.difference:.4f}", interval, _number(found.p, ".2g")))
    heads = (f"{ranked[0].variant.name} against", "mean difference", "95 % interval", "p (Wilcoxon)")
    return table(rows, heads) if rows else ""


def _held_equal(numbers: RaceNumbers) -> list[tuple[str, str]]:
    experiment, varied = numbers.race.experiment, {vary.key for vary in numbers.race.varies}
    training = experiment.training
    facts = [
        (
            "data, split and scaling",
            "drawn anew with every seed" if numbers.race.vary_data else "the same for all runs",
        ),
        ("order of rows", "the same for all variants of one seed"),
        ("seeds", f"{training.seed} and the {numbers.race.seeds - 1} after it"),
        ("training.optimizer", training.optimizer),
        ("training.learning_rate", f"{training.learning_rate:g}"),
        ("training.batch_size", f"{training.batch_size:,}"),
        ("loss.name", experiment.loss.name),
        ("hidden layers", "; ".join(f"{layer.units} {layer.activation}" for layer in experiment.network.hidden)),
    ]
    return [(name.rpartition(".")[2].replace("_", " "), said) for name, said in facts if not _varies(name, varied)]


def _varies(name: str, varied: set[str]) -> bool:
    return any(name in key.split("+") for key in varied)


def _curves(numbers: RaceNumbers, ranked: Sequence[Standing]) -> str:
    bands = numbers.bands
    if bands is None or len(bands.epochs) < 2:
        return ""
    shown = ranked[:CURVES]
    drawing = framed("Training loss: median and middle half of the seeds")
    places = [standing.place for standing in shown]
    known = np.concatenate([bands.low[:, places].ravel(), bands.high[:, places].ravel()])
    known = known[np.isfinite(known) & (known > 0)]
    if not len(known):
        return ""
    x = Scale(0, float(bands.epochs[-1]), LEFT, WIDTH - RIGHT)
    y = Scale(float(known.min()), float(known.max()) * 1.0001, HEIGHT - BOTTOM, TOP, log=True)
    axes(drawing, x, y, "epoch", "loss")
    for standing, color in zip(shown, class_colors(len(shown)), strict=True):
        _curve(drawing, bands, standing.place, (x, y), color)
    legend = _legend(shown)
    return f"<figure>{drawing.svg('Training losses of the best variants')}<figcaption>{legend}</figcaption></figure>"


def _curve(drawing: Drawing, bands: Bands, place: int, scales: tuple[Scale, Scale], color: str) -> None:
    x, y = scales
    across = x.places(bands.epochs.astype(np.float64))

    def along(losses: Floats) -> Floats:
        return np.column_stack([across, y.places(losses[:, place])])

    drawing.line(along(bands.middle), color=color, width=2.0)
    for edge in (bands.low, bands.high):
        drawing.line(along(edge), color=color, width=0.7, dashes="3 3")


def _legend(shown: Sequence[Standing]) -> str:
    colors = class_colors(len(shown))
    names = (plain(fitted(standing.variant.name, 60)) for standing in shown)
    return " · ".join(f'<span style="color:{color}">■</span> {name}' for name, color in zip(names, colors, strict=True))


def _number(value: float, form: str) -> str:
    return f"{value:{form}}" if np.isfinite(value) else "–"
